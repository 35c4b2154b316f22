import type { Signs } from '../kinds';

export const ADULT: Signs = {
  kind: 'adult',
  signs: `
tied|strapped|clymu|glymu him|her|them|mr|mrs|ms|@old to|wrth chair|bed|radiator|gadair|cadair|gwely
turned|switched|unplugged|pulled|taken his|her|my|the|their oxygen|ventilator off|away|out
carer|carers|nurse|helper|nephew|son|daughter|staff pulls|pulling|yanks|twists|bends|pulled|twisted my|her|his|mums|nans|dads hair|arm|arms|wrist|wrists|ear|fingers
mr|mrs|miss|neighbour|lady|gentleman|old|man|woman|chap|fella|tenant|client .. not_been_seen|hasnt_been_seen|nobody_has_seen|no_one_has_seen|not_seen_him|not_seen_her|havent_seen_him|havent_seen_her|no_sign_of .. since|days|week|weekend
no_answer|not_answering|no_reply|wont_answer|doesnt_answer|isnt_answering|not_answer|no_response|cant_get_an_answer .. always_in|never_goes_out|eighty|ninety|bed_bound|housebound|door .. light|lights|telly|key|inside|letterbox|floor|days|always|alone|dog|in
knocked|knocking|banged|banging|rung|rang|ringing .. door|window|bell|knocked|letterbox|times .. nothing|no_answer|no_reply|nobody_comes|doesnt_come|wont_come|not_come|inside .. old|elderly|eighty|ninety|lady|lives_alone|alone|her|him|days|key|light
curtains|blinds|milk|papers|newspapers|post|telly|lights|bins .. days|since|still|shut|piled|piling|not_moved|havent_moved|untouched .. wont_come|no_answer|not_answer*|doesnt_answer|never|alone|old|elderly|he|she|her|him|dog
tie|tied|ties|tying|strap|strapped .. him|her|them|nan|mum|dad|residents .. chair|bed|wheelchair
bedsore|bedsores|pressure_sore|pressure_sores .. nobody|no_one|bone|deep|smell*|filthy|fist|neglect*|weeks|home|carer*
helper|help|carer|nurse|staff|nephew|grandson slaps|hits|pinches|shoves|slapped|hit|pinched|shouts_at .. him|her|them|nan|mum|dad|uncle|aunt
cymydog|cymdoges|hen|mam|nain|taid|dad|mamgu|tadcu|fodryb|ewythr .. ddim_yn_ateb|heb_ateb|ddim_wedi_ateb|ddim_yn_agor .. drws|ffon|ffenest
no_clothes|naked|undressed|noeth .. shouting|cars|street|road|confused|screaming|running|wandering|traffic|stryd
hen|dyn|gwraig|menyw|wraig|ddyn .. dryslyd|drysu|ar_goll|yn_ddryslyd
dryslyd|ddryslyd|drysu .. hen|stryd|dyn|gwraig|ffordd
cant|cannot|couldnt|unable|methu raise|reach|rouse|contact|get_through|get_an_answer|get_in|cael_gafael .. dad|mum|mam|nan|gran|neighbour|mother|father|aunt*|uncle|her|him|grandad|old|lady|brother|sister|friend .. phone|door|car|alone|84|drive|days|hours|lives|worried|morning|since|lights|elderly|curtains|90|80
dad|mum|mam|nan|gran|grandad|mother|father|aunt*|uncle|elderly|old|84|85|86|87|88|89|90|91|92|81|82|83 .. raise|reach|rouse|no_answer|not_answering|isnt_answering|get_hold_of|get_through|ateb .. phone|door|ffon|drws|worried|car|lights|days|hours
milk|paper|papers|post|bins|curtains|blinds|lights|washing|llenni|dog .. not|hasnt|hasnt_taken|still|unopened|ddim|on_all|drawn|closed|same|piling|heb .. days|week|door*|since|lady|old|man|opposite|neighbour|tridiau|dyddiau|hen|elderly|gyferbyn|mr|mrs
lady|man|woman|neighbour|old|elderly|gent|fella|couple|mr|mrs|wraig|dyn|cymydog|hen|gwr|hen_wraig opposite|next|across|upstairs|downstairs|gyferbyn|drws|below|above|over_the_road|in_flat|in_number .. not|hasnt|isnt|havent|never|no|ddim|heb|stopped .. taken|opened|answering|seen|moved|ateb|agor|out|been|drawn|collected|agor_ei|llenni|putting
not|hasnt|havent|isnt|never|heb|ddim|nobody been|seen|opened|agor|weld|gweld|answered|left|heard|come .. days|week|weeks|fortnight|tridiau|dyddiau|wythnos|month .. curtains|door|flat|old|flies|smell|elderly|neighbour|milk|llenni|man|lady|alone|worried|light*
flies|smell|stench|stink .. window|letterbox|flat|door|house .. man|lady|old|neighbour|seen|not|weeks|days|answer|fortnight
@old|grandma|grandad|nanna|mother|father|aunt*|disabled|wheelchair|resident|patient .. left|lying|sitting|sat|stuck|abandoned|dumped .. soaking|wet|soiled|chair|bed|own|floor|weekend|hours|night|days|cold|alone|corridor|toilet|dirty|pad|urine .. carer|nobody|no_one|help|weekend|hours|day|days|came|night|alone|crying|all
carer|carers|care_agency|home_help|agency|nurse|district_nurse|gofalwyr|gofalwr .. not|never|no|hasnt|havent|didnt|heb|ddim come|came|turned|showed|arrived|visit*|dod|been .. mum|dad|mam|nan|her|him|me|grandma|bed|food|meds|insulin|eaten|wet|floor|toilet|alone|today|weekend|wely|dying|pad
no|never carer|carers .. came|come|turned|days|weekend|today|all .. wet|bed|alone|eaten|food|mum|dad|nan|meds|toilet|chair|stuck|left|her|him
carer|carers|home_carer|care_worker|nurse|staff|gofalwr|gofalwyr|support_worker slap*|hit*|push*|shak*|hurt*|rough*|shout*|punch*|drag*|pinch*|taro|brifo|tharo|steal*|stole|stealing|bwrw|swore|mock*|threat* .. mum|dad|mam|nan|mother|father|her|him|me|grandma|resident*|old|patient*|brother|son|daughter|uncle|aunt*
learning_difficulties|learning_disability|learning_disabled|downs|autistic|disabled|vulnerable|brain_injury|blind|deaf|elderly|old|special_needs .. moved_in|taking|taken|takes|using|robbing|stealing|bullying|controlling|threat*|exploit*|making_him|making_her|scamm* .. money|flat|him|her|benefits|card|home|house|house|bank|drugs|things|tenant
blokes|men|lads|people|friends|mates|dealers|strangers|they|couple .. moved_in|moved_into|living_in|taken_over|staying_at|taking_over .. money|his|her|disabled|vulnerable|learning|flat|scared|benefits|old
confused|muddled|disorientated|disoriented|lost|dryslyd|bewildered|distressed .. old|elderly|gent|man|lady|woman|hen|dyn|gentleman|wraig|pensioner .. bus_stop|street|road|vest|cold|wandering|door|outside|rain|bench|station|arhosfan|stryd|shop|no_shoes|coat|byjamas
old|elderly|hen|pensioner .. confused|muddled|disorientated|dryslyd|bewildered|shivering|distressed .. bus_stop|street|road|vest|cold|wandering|door|outside|rain|bench|station|arhosfan|stryd|shop|no_shoes|coat|byjamas
bruises|bruising|black_eye|cleisiau|burns|marks|cuts|fractured|broken .. mum|aunt*|nan|mother|father|dad|old|elderly|arms|resident|uncle|carer|her_son|his_son|grandma|neighbour|mam .. son|daughter|carer|quiet|home|scared|arms|explain|hit|afraid|ofn|nephew|husband|wrists
goes_quiet|flinches|flinched|cowers|cowering|scared_of|frightened_of|terrified_of|afraid_of .. son|daughter|carer|nephew|husband|wife|staff|him|her_son
slid|slipped|rolled|fallen|fell|tumbled|come|stuck out|off|down|between|on .. bed|chair|toilet|bath|floor|sofa|commode|stairs .. cant|cannot|shift|lift|move|up|alone|hours|heavy|get|help|stuck
cant|cannot|unable|not|alla_i_ddim|methu shift|lift|move|get|pick|codi|strong .. him|her|mum|dad|mam|nan|up|off|husband|wife|oddi .. floor|bed|fallen|slid|llawr|fell|bath|hurt|stuck|alone|heavy|ground|up
shout*|call*|crying|bang*|knocking|yell*|scream*|gweiddi .. wall|ceiling|floor|door|window|letterbox|drws .. help|cant|get_up|fallen|stuck|neighbour|old|trapped|hurt|gymorth
cant_get_up|cant_get_myself_up|cannot_get_up|fallen_down_and|had_a_fall_and .. floor|neighbour|shout*|alone|pendant|mum|dad|im|ive|help|stuck|hours|fallen
dementia|alzheimers|demensia .. hit|hits|violent|knife|aggressive|punched|attacked|threaten*|scared|pushed|dangerous|lashing
thinks|believes|convinced|hearing|seeing .. people|voices|they|things|devil|demons|walls|spies|telly|neighbours|poison* .. kill|coming|him|her|out_to|watching|hurt|frighten*|walls|telling|after|them|die
voices|psychotic|psychosis|manic|paranoid|delusional|raving|lleisiau .. knife|kill|hurt|frighten*|police|danger*|scared|himself|herself|people|naked|telling|dweud|clywed|brother|sister|son|daughter|husband
not|havent|hasnt|nothing|no|heb eaten|ate|food|eat|fwyta|bwyd .. since|days|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|yesterday|week|ers|dyddiau .. alone|poorly|ill|weak|gas|leccy|electric|own|cold|kids|baby|faint|hungry|starving|nothing|heating|help|unig|disabled
no gas|leccy|electric|heating|money|electricity .. food|eaten|kids|baby|poorly|starving|freezing|disabled|ill|nothing_to_eat|newborn|weak|elderly
blokes|men|lads|roofers|builders|workmen|gypsies|strangers|conmen|two|caller|callers|trader .. mums|nans|dads|grans|elderly|old|aunts|mothers|neighbours .. roof|bank|money|cash|drive|tarmac|demand*|pressur*|thousand|pay|house|gutter*|cashpoint
taking|driving|marching|walking|making|taken her|him|mum|nan|dad|them|my_mum|my_nan to|go .. bank|cashpoint|cash_machine|post_office
wont|refus*|not let anyone|me|us|paramedics|nurse|anybody in|near|help .. sense|diabetic|bleeding|ill|confused|medication|sick|insulin|starving|fallen
shouting|shouts|calling|screaming|yelling|gweiddi|crying help|cymorth
someone|man|men|stranger|they|people|builder|roofer|roofers|he .. bank|cash|cashpoint|withdraw .. nan|nans|mum|mums|gran|grans|dad|elderly|old|her
nan|nans|mum|mums|gran|grans|dad|dads|elderly|old .. bank|cash|cashpoint|withdraw .. making|forc*|made|man|someone|now|strangers
kept|held|locked|tied prisoner|captive|up|in|hostage .. son|daughter|carer*|disabled|old|elderly|family|vulnerable|man|lady|house|he|her
lying|sitting|sat|laid|left in own mess|filth|urine|poo|wee|faeces|excrement|dirt|nappy|soaked|baw
own_mess|own_filth|own_urine|own_faeces|own_excrement
shouting|shouts|calling|crying|screaming|yelling|gweiddi|shout for|out|am help|help_me|cymorth|helpu .. flat|next|below|upstairs|lady|man|neighbour|old|inside|hear|downstairs|above|drws|hen
help help|lady|man|from .. shouting|crying|calling|scream*
@old|man|lady|woman|someone sitting|sat|standing|wandering|lying|slumped .. bus_shelter|bus_stop|bench|doorway|rain|cold|kerb|wall|path|snow|steps .. confus*|freezing|cold|doesnt_know|lost|shaking|shivering|crying|blue|wont|soaked|wet
gang|dealers|people|men|strangers|drug_users|lads|addicts moved_in|move_in|moved_into|taken_over|taking_over|took_over|staying_in|living_in .. disabled|brother*|friend*|vulnerable|terrified|scared|autistic|old|learning|uncle*|dads|nans|elderly|flat_and|his_flat|her_flat|afraid
on|ar the|y floor|lawr|llawr .. all_night|since|hours|cant|alone|yesterday|morning|methu|cold|ers|help
someone|man|men|stranger|they|people|builder|roofers .. nans|nan|mums|mum|grans|dads|elderly|old .. bank|cash|cashpoint|money .. making|taking|take|made|go|forc*|get|out|roof|withdraw
skin_and_bone|skin_and_bones|starved|emaciated|doesnt_feed|dont_feed|not_feeding|wont_feed|no_one_feeds
@old|uncle|aunt|brother .. nobodys_been|nobody_been|no_one_has_been|nobody_in|no_carer*|no_one_in .. days|week|weekend|hours
no_reply|no_answer|cant_get_hold|not_picking_up|isnt_picking_up|phone_is_off|not_answering|wont_answer .. dad|mum|mam|nan|gran|aunt*|uncle|mother|father|alone|bad_heart|diabetic|ill|elderly|neighbour
dad|mum|mam|nan|gran|aunt|auntie|uncle|mother|father|dads|mums .. no_reply|no_answer|cant_get_hold|not_picking_up|isnt_picking_up|phone_is_off|not_answering|wont_answer|not_answered
no_reply|no_answer from my|our dads|mums|nans|mum|dad|nan|mother|father|gran|uncle|aunt
breakdown|hearing_voices|voices|psychosis|meltdown .. hurt|kill|tell*|help|dangerous|scared|friend|brother|sister|police|aggressive
@old|@kin|lady|man|woman|resident|tenant|neighbour .. not_answering|isnt_answering|wont_answer|no_answer|not_opening|wont_open|not_answered|hasnt_answered|ddim_yn_ateb|heb_ateb|not_picking|cant_get_an_answer|cant_get_hold|hasnt_been_out|doesnt_answer|no_reply|not_been_out|didnt_answer|cannot_get_an_answer|ddim_yn_agor .. door|phone|knock*|curtains|worried|days|days_now|lights|hours|milk|post|elderly|lives|drws|ffon|alone|since|bell|smell|ill|tv
not_answering|isnt_answering|wont_answer|no_answer|cant_get_an_answer|no_reply|ddim_yn_ateb|not_opening .. door|phone|drws|bell|pendant .. mum|dad|nan|neighbour|elderly|old|worried|lady|man|she|he|days|curtains|lives|gran|auntie|uncle|mam|hen|cymydog
knock*|curo|banging .. no_answer|not_answering|doesnt_answer|nobody_answers|wont_answer|no_reply|neb_yn_ateb .. old|elderly|mum|dad|worried|curtains|days|lives_alone|neighbour|nan|lady|milk|post
curtains|milk|newspapers|post|blinds|lights|papers|llenni|llaeth .. drawn|closed|piling|doorstep|not_opened|pil*|on_all|shut|havent_moved|still|ar_gau|outside .. days|worried|old|elderly|neighbour|since|lives|week|not_seen|diwrnod
havent_seen|not_seen|hasnt_been_seen|not_been_seen|nobody_has_seen|no_one_has_seen|nobody_seen|not_been_seen|heb_weld|no_sign_of .. neighbour|old|elderly|man|lady|gentleman|mr|mrs|miss|cymydog|hen|him|her|nan|gran|grandad|auntie|uncle|dynes|menyw
smell .. flat|door|letterbox|house .. not_seen|neighbour|old|elderly|dead|days
elderly|old|vulnerable|disabled|dementia|oap|pensioner|frail|mum|nan|mother|dad|father|gran|grandad|mam|oedrannus|bregus|carer|anabl|residents|resident|uncle|auntie|aunt|resident .. abuse*|abused|abusing|neglect*|hit|hitting|hits|beaten|bruise*|starving|starv*|not_fed|not_eaten|no_food|no_heating|freezing|soiled|filthy|wet_bed|wet_herself|bedsores|bed_sores|sores|dehydrated|money_stolen|stealing|taken_advantage|exploited|shouted|handled|at_risk|harm*|unsafe|in_danger|danger|tied|left_alone|left_on|cam_drin|camdrin|esgeulus*|perygl|llwgu|cleisiau|confused_and|locked_in|locked|drugged|bullied|scammed .. carer*|son|daughter|home|care_home|by|nobody|no_one|days|her|him|and|in|is|every|alone|house|he|she|they|staff|nephew|grandson|chair|bed|hours|night|morning|floor|gofal|gan|ei|their|on|neighbour*|man|agency
carer*|care_home|staff|agency|care_worker*|gofalwr|gofalwyr|home_help|nurse .. hit|hitting|hits|abus*|rough|neglect*|shout*|steal*|stole|hurting|slapped|didnt_turn_up|not_turned_up|hasnt_turned_up|hasnt_come|havent_come|not_come|no_show|didnt_come|never_came|ddim_wedi_dod|heb_ddod|havent_turned_up|not_been|hasnt_been|did_not_come|missed|not_showed .. @old|her|him|residents|medication|insulin|me|food|bed|wet|mum|dad|i_cant|stuck|alone|eaten|toilet|feed|since|today|hours|help|cant
@old|im .. stuck|fallen|fell|cwympo|syrthio|collapsed|lying|sownd .. bath|floor|bed|chair|toilet|garden|llawr|cadair|stairs|bathroom|shower|wheelchair .. cant|get_up|hours|help|alone|all_night|since|lift|methu|codi|pendant|nobody
stuck|fallen|lying in|on|out_of bath|floor|bed|toilet .. cant|all_night|since|hours|help|get_up|get_out|alone
stuck_in_bed|stuck_in_the_bath|stuck_on_the_toilet|stuck_on_the_floor
no_food|no_heating|no_heat|nothing_to_eat|not_eaten|havent_eaten|starving|dim_bwyd|heb_fwyta|hasnt_eaten|no_electric|no_gas .. days|kids|baby|elderly|old|disabled|freezing|mum|nan|dad|diwrnod|ers|ill|weekend|children|babi|plant|lives|since
hasnt|havent|not|heb eaten|eat|drunk|fwyta .. days|since|diwrnod|ers|week
confused|dementia|frail|vulnerable|alzheimers|dryslyd .. alone|on_her_own|on_his_own|own|wandering|nobody|cooker|leaving_gas|no_one|unsafe|danger*|not_safe .. house|home|now|nobody|care|tonight|fire|cold|hurt|night|safe|danger*|carer|left|ill|hospital
cuckoo*|taken_over .. flat|house|home|friend|his|her|vulnerable|disabled|old
drug_dealers|dealers|gang|strangers .. taken_over|moved_into|living_in|in .. flat|house|home .. friend*|vulnerable|disabled|old|his|her|brother*|uncle*|learning
doorstep|rogue|conman|conmen|scammer*|bogus|cowboy .. now|at|door|in_the_house|inside|nan|mum|old|elderly|pushed|cash_machine|bank|dad
adult|safeguarding .. at_risk|mewn_perygl|concern|abuse|urgent
mental_health crisis|breakdown|emergency|episode
psychotic|hearing_voices|psychosis|manic|delusional|having_a_breakdown|mental_breakdown|clywed_lleisiau|nervous_breakdown|in_crisis|sectioned|argyfwng_iechyd
abandoned|dumped|left elderly|old|disabled|wheelchair|mum|nan .. alone|outside|nobody|street|rain|cold|bus_stop`,
  unless: `
swore
starved last_month|last_week
meal|hot_meal
old_school|hotel moved
turn them|her out
get_up to
change_agency|change_agencies|befriend*|hours_cut
upstairs|neighbour*|flat .. bang*|knocking|stamp* .. noise|every_night|all_night|cant_sleep
bin|bins|recycling|caddy|refuse .. not|hasnt|havent|never|missed .. taken|collected|emptied|been
not|hasnt|havent|never been|collected|emptied|swept|cut|fixed|repaired|gritted|done|cleaned|updated|mown
think|thinks .. council|parking|speed|bins
post|milk .. office|box|man
village|street|town|area|power_cut no_electric|no_power
no_electric|no_power .. village|street|town|area
limping|verge|lurcher
shouting|shout|shouts every|kids
boxing|first_floor|second_floor|ground_floor|third_floor|top_floor|floor_flat
care_package|care_assessment|needs_assessment|direct_payment*|respite|blue_badge|carers_allowance|carers_assessment|attendance_allowance|grab_rail*|stairlift|adaptation*|bus_pass|residential_home|care_home_fees|find_a_care|looking_for_a_care|lunch_club|meals_on_wheels
landlord|council|you|office|officer|line|switchboard|team|department|reception|planning|housing|benefits|nobody|they|phones|gp not_answering|isnt_answering|wont_answer|no_answer|no_reply|not_picking|dont_answer|doesnt_answer
no_answer|not_answering|no_reply|no_one_answers .. council|letter|email|your|you|complaint|application|line|office
policy|strategy|training|course|duty|board|review|act safeguarding|abuse|neglect
safeguarding .. training|policy|duty|course|board|act
dog|cat|horse|animal|rspca|pony|puppy|pets|goat|sheep .. starv*|neglect*|not_fed|locked|confined
no_heating|no_heat .. boiler|repair|housing|landlord|council_house|radiator
boiler|repair|landlord|radiator* .. no_heating|no_heat`,
};
