import type { Signs } from '../kinds';

export const CHILD: Signs = {
  kind: 'child',
  signs: `
mum|mam|dad|tad been|has|is|ddim gone|adref|away|back .. since|ers .. me_and_my|sister|brother|crisps|on_our_own|chwaer|brawd|friday|gwener
@child held|dangled|dangling|hanging|holding out .. window|balcony
balcony|balconi .. climbing|climbs|climbed|dringo
@child .. climbing|climbs|climbed|dringo .. balcony|window_ledge|balconi
kids|children|little_one|little_ones|boy|girl|lad|bairn|bairns .. out|outside|wandering|roaming .. midnight|eleven_at_night|11pm|late|dark .. bread|food|hungry|pyjamas|alone|begging
left|been_left|leave|leaves on_her_own|on_his_own|by_herself|by_himself|hersel|herself|himself|hissel .. since|yesterday|all_night|all_day|hours|days|window|windae|crying|greetin|3|4|5|three|four|five
girl|girls|daughter|14|15|13|lass|year_old|lasses .. cars|hotels|hotel|driven|lifts|vapes|presents .. older|grown|men|blokes|man
sister|sisters|girls|girl|daughter|niece|cousin .. be_cut|get_cut|the_cut|cutting|circumcised|cut_there
mums|mams|moms boyfriend|bloke|fella|partner|man .. bathroom|bedroom|my_room|bed|touch*|shower
12|13|14|15|11|10 .. mums|mams|stepdad|uncle|dad .. bathroom|bedroom|my_room|my_bed|touch*|shower
plant|plentyn|bachgen|bechgyn|ieuenctid .. cledrau|rheilffordd|trac|tren|reilffordd
found|weve_found newborn|new_born|a_baby|babi
babi .. adael|eglwys|bocs
@child|little|about_three|about_four|about_two|tiny .. on_her_own|on_his_own|by_herself|by_himself|by_themselves|on_their_own|alone|nobody|no_one|no_adult|no_sign_of|nobody_with|nobody_there|neb|ben_ei_hun|ei_phen|ei_ben|no_parent* .. dual|road|carriageway|car|street|friday|days|since|house|night|midnight|parents|park|dark|flat|gone|mother|now|here|beach|station|left|ffordd|stryd|yno|car|fawr
@child .. @child|crying|screaming|asleep|sgrechian|crio|sleeping|strapped .. car|van|pram|house|flat .. parked|windows|no_sign|hot|nobody|no_one|alone|locked|neb|yno|sun|shut|hours
baby|toddler|babi|babis|plentyn|child|kid sgrechian|crio|crying|screaming .. car|fan|van .. neb|alone|nobody|hot|locked|parked|windows
car|van .. baby|toddler|babi|child|kid|kids .. crying|alone|windows|no_sign|hot|heat|nobody|neb|locked|sgrechian|crio
drunk|pissed|drugs|high|stoned|meddw|wasted|hammered .. in_charge|looking_after|minding|driving|with .. @child|two_year|baby|kids|them|year_old
@child .. driven|driving|car .. drunk|pissed|drugs|drink
cupboard|cellar|shed|garage|cage|attic|bathroom|dark|bedroom .. locks|locked|shut|shuts|lock|kept|keeps .. boy|girl|child|kid|kids|him|her|pupil|son|daughter|stepdaughter
boy|girl|child|kid|kids|pupil|student|him|her .. locks|locked|shuts|lock|kept|chained|tied .. cupboard|cellar|shed|garage|cage|attic|bathroom|dark|room|bed|up|chair
boyfriend|stepdad|uncle|grandad|cousin|priest|coach|lodger|stepbrother .. gets_in_bed|in_bed|into_bed|shower|secret|touch*|rude|undress*|naked|private .. her|him|them|with|me|granddaughter|daughter|niece|child|girl|boy|son|pupil
told|tells|says|said|disclosed|confided .. me|teacher|us|that .. uncle|stepdad|dad|boyfriend|grandad|mum|brother|man|coach .. touch*|bed|hurts|hits|hit|burns|secret|locks|beats|private|rude|bath|lock|slaps|kicks
lad|boy|girl|child|kid|kids|children|little .. midnight|2am|1am|3am|late|night|dark|hours .. food|bins|alone|street|wandering|knocking|begging|looking|hungry|own|out|cold|streets
bins|bin .. looking_for_food|eating|food .. @child|kid|kids
looking|begging|searching|asking|scavenging for food|money_for_food .. bins|child|kid|boy|girl|lad|midnight|door|hungry|seven|kids
slap|slapped|slaps|slapping|smack|smacked|hit|hits|hitting|shake|shaking|shook|shakes|punch|punched|kick|kicked|thump*|dragging|dragged|threw|swinging|choking|burning|burnt|taro|curo|bwrw @child|toddler|baby|kids|plant|plentyn|babi
childminder|nanny|nursery_worker|babysitter|teacher|neighbour|mother|father|mum|dad|stepdad|parents|woman|man|tad|mam|rhieni|carer .. slap*|smack*|hit*|shak*|punch*|kick*|drag*|beat*|burn*|starv*|taro|curo|bwrw|throw*|threw|locks|locked .. @child|toddler|them|kid|boy|girl|plant|plentyn
online|snapchat|instagram|roblox|whatsapp|tiktok|internet|phone|discord|game .. man|bloke|guy|someone|stranger|adult|older .. photos|pictures|naked|nudes|meet|daughter|son|child|blackmail*|webcam|sex*
man|bloke|guy|someone|stranger|adult|older .. online|snapchat|instagram|asking|blackmail*|webcam|roblox|sending .. photos|pictures|naked|nudes|meet|daughter|son|child|niece|her
naked|nude|nudes|sexual|explicit photos|pictures|pics|images|videos|messages .. daughter|son|child|kid|girl|boy|year_old|school|niece|pupil|13|12|14|11|15|grandson
youngsters|kids|children|youths|lads|teenagers|boys|girls|plant|child|lad|kid .. railway|train_line|train_tracks|rheilffordd|trains|live_rail|tracks|railway_line|train .. messing|playing|walking|chwarae|sitting|crossing|on|live|running|ar|trespass*|dodging|balancing
messing|playing|walking|chwarae|sitting|running|climbing .. railway|train_line|train_tracks|rheilffordd|live_rail|pylon|substation|tracks|railway_line
@child|kid|toddler .. window_ledge|windowsill|window_sill|ledge|balcony_rail|outside_of|railings|gutter|open_window|hanging_out|silff_ffenest .. floor|window|storey|balcony|fall|high|outside|flats|third|fourth|second|up
im|i_am|only|aged|dwi|yn|and_im|only_11|rwyn 8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|12_oed .. punched|punch*|hit*|scared|ofn|hurt*|touch*|alone|boyfriend|stepdad|dad|mum|drunk|locked|home|adref|tad|taro|nharo|run|afraid|kicked
punched|hit|hits|kicked|slapped|burnt|locked|touched|touches|strangled|beat|taro|nharo me|fi .. im|only|12|13|14|11|10|eleven|twelve|thirteen|fourteen|fifteen|child|school|kid|9|15|mam|year|nine|ten
dont|doesnt|not|never|wont|isnt|ddim feed|feeding|fed|wash|change|clothe|bwydo|fwydo .. him|her|them|child|baby|kid|kids|tot|babi|plant|boy|girl|son|daughter
sores|bruises|burns|lice|scabs|bites|rash|nappy_rash|marks|cuts .. tot|baby|toddler|child|kid|boy|girl .. feed|neglect*|filthy|covered|mum|dad|parents|all|cry*|hit*
forced|forcing|made|making|threaten*|groomed|pressured|exploited .. sell|deal|carry|run|hold|steal drugs|weed|crack|heroin|county|coke|gang|money
son|daughter|lad|boy|nephew|child|kid .. gang|dealers|drugs|county_lines|knife .. threaten*|hurt|forced|owe|debt|kill|scared|missing|sell|selling|carry|find
newborn|new_born|baby|babi .. found|abandoned|left|dumped|doorstep|church|bag|box|bin|adael|bench|carrier .. church|bag|box|bin|doorstep|street|park|toilet*|by|outside|alone|blanket|hospital|we|eglwys
children|kids|baby|toddler|plant|child|babi .. mother|mum|parents|father|dad|mam|rhieni|mummy .. gone|left|not_back|hasnt_come|away|missing|disappeared|dead|wont_wake|unconscious|passed|diflannu|days
left|gadael|leaves|abandoned|dumped .. @child|kids|baby|children|babi|plant .. nobody|no_one|alone|days|house|neighbour|own|gone|pub|neb|car|street|themselves|strangers
plant|plentyn|babi|merch|bachgen|ferch|crwt .. ben_ei_hun|pennau|phen|ar_eu_pen|neb|ar_goll|crwydro|ffordd_fawr|rheilffordd|ffenest|car|taro|curo|cam_drin|llwgu|sgrechian|crio|esgeuluso|byw_mewn .. hun|hunain|stryd|ffordd|fawr|ty|neb|tad|mam|drws|yno|oriau|nos|chwarae|drwy
tad|mam|rhieni|dyn|menyw|cymydog|llysdad|ewythr .. taro|curo|cam_drin|bwrw|gweiddi|brifo|niweidio|esgeuluso|sgrechian .. plant|plentyn|babi|merch|mab|ferch|fab
ofn .. mynd_adref|adref|gartref|nhad|tad|llysdad|mam
@child|boy|girl|kid .. being|getting|gets|is|been|cael_ei|cael_eu hit|beaten|hurt|abused|groomed|smacked|slapped|punched|starved|neglected|kept|locked|guro|gam_drin|guro|taro|hitting|chained|bullied_with_a_knife
messaging|messages|texting|grooming|talking_to|chatting|meet|contacting|sending|asking|snapchat* .. @child|daughter|son|year_old|13|12|14|11|10|15 .. meet|pictures|nudes|photos|older|online|man|send|naked|wants
man|bloke|guy|someone|stranger|adult|dyn .. messaging|texting|grooming|sending|chatting|asking .. @child|daughter|son|year_old|13|12|14|11|10|15
comes|goes|gets|came|climbs in|into her|my|his|their room|bed|bedroom .. night|stepdad|dad|uncle|touch*|brother|she
stepdad|uncle|dad|father|brother|grandad|coach|teacher .. comes|touch*|does_things|hurts|rude|naked|secret|bed .. her|my|me|room|night|niece|daughter|bed
pupil|pupils|student|child|kid|boy|girl|daughter|son|niece|nephew .. cigarette_burns|burns|bruises|marks|belt|welts|bite_marks|black_eye|cleisiau|slapped
children|kids|child|kid|plant|boys|girls|youths|teenagers on|by|across|near the|y railway|train|rheilffordd|tracks|train_line|line
@child lock|locked|left|leave|leaves in|alone|inside|outside|ar .. house|alone|flat|day|days|hours|night|own|eu_pennau|pen
gadael|adael|gadael_plant .. pennau_eu_hunain|ei_ben|ei_phen|hunain
@child .. gadael|adael|gadawyd
@child .. pennau_eu_hunain|ei_ben_ei_hun|ei_phen_ei_hun|ben_ei_hun
@child .. left_alone|alone|on_her_own|on_his_own|on_their_own|by_himself|by_herself|by_themselves|home_alone|unattended|unsupervised|abandoned|ar_ei_ben_ei_hun|ar_ei_phen_ei_hun|ar_eu_pennau_eu_hunain|ar_ben_ei_hun|ar_ben_eu_hunain|ar_eu_pen|gadael|gadael_ar|no_adult|no_adults|no_parent|no_parents|without_an_adult|no_one_with|nobody_with|all_alone|neb_gyda|ar_ei_phen .. house|home|car|street|outside|road|out|night|park|hours|hot|years|yo|flat|door|crying|dark|tu_allan|left|all|always|every|balcony|wandering|stryd|car|adref|ty|5|4|3|2|6|days|now|weekend|since|locked|nappy|now|in|heno|parc|at
left|leaves|leaving|leave|lock*|abandon*|gadael|adael|gadawodd|leavin @child|newborn alone|in_the_car|home|on_their_own|on_his_own|on_her_own|house|by_themselves|in_car|outside|unattended|hot_car|car|ar_ei_ben|ar_eu_pennau|ar_ei_phen|all_night|yn_y_car
shes|hes|they_are|theyre|only|is|aged|year_old|mae_hin|mae|maen 2|3|4|5|6|7|two|three|four|five|six|seven|dwy|tair|pedair|pump .. alone|outside|own|herself|himself|street|road|dark|tu_allan|walking
@child|little .. wandering|crwydro|running_around|walking|crying|screaming|sat|sitting|standing|barefoot|naked|noeth|sgrechian|crio|toddling .. alone|street|road|own|nappy|night|pyjamas|shoes|dark|barefoot|no_coat|main_road|middle|stryd|ffordd|lost|hours|every_night|locked|cold|window|help|in_the|roadside|ben_ei_hun
@child|pupil|kid .. abuse*|abused|abusing|neglect*|beaten|beating|hit|hits|hitting|bruise*|starv*|hungry|malnourish*|burns|marks|scars|cigarette|punched|kicked|slapped|molest*|groom*|touched|touching|exploited|at_risk|in_danger|unsafe|not_safe|harm*|locked_in|cam_drin|camdrin|esgeulus*|perygl|cleisiau|curo|taro|fwydo|llwgu|chained|tied|whipped|smacked|belt|county_lines|gang|trafficked .. parent*|mum|dad|home|mother|father|at|by|and|she|he|hes|shes|every|all|they|next_door|on|in|with|uncle|stepdad|his|her|their|is|are|mewn|gan|ger|ei|drws|them|neighbour*|always|friend|please|think|about|worried
child_abuse|child_neglect|grooming|groomed|county_lines|cuckooing|cuckooed|cam_drin_plant|esgeuluso .. concern*|report|worried|emergency|urgent|now|child|happening|issue|referral|kid|my|her|him|boy|girl|online|being|pryder*|plentyn
safeguarding|child_protection|diogelu concern*|referral|emergency|issue|alert|pryder*|worr*
being_groomed|sexually_abused|sexually_exploited|touches_me|touched_me|touching_me|touches_her|touching_her|touched_her|touching_my|inappropriately
hurting|hits|beats|hitting|beating|abusing|harming|neglecting|starving|shaking|shook|smacking|slapping|screaming_at|locking|burning|curo|taro|niweidio|esgeuluso|throwing|threw|kicking|hit|drunk*|locked|whipping|batter* .. @child|baby|kid|plentyn|plant|her_son|his_son|her_daughter
parents|mum|mother|mam|dad|father|carer|rhieni|babysitter|childminder .. drunk|passed_out|wasted|high|on_drugs|off_her_head|off_his_head|smackhead|meddw|using|unconscious|heroin|asleep|crack|left|gone_out|pub|disappeared|abroad|locked|drugs .. @child|kids|baby|plant|plentyn|children
@child|kids|baby|plant .. mum|mother|dad|parents|mam|father|parent .. drunk|passed_out|drugs|pub|out_of_it|abroad|gone|on_heroin|off_her_head|high|wasted|holiday|left
@child|kid .. scared|frightened|afraid|terrified|ofn|ofnus|petrified|refus* .. go_home|of_her_dad|of_his_dad|of_home|dad|stepdad|mum|father|parents|mam|adref|mynd_adre|uncle
@child|kids .. no_food|not_fed|no_clothes|filthy|starving|underfed|eating_from_bins|eating_out_of_bins|begging|not_been_fed|dim_bwyd|soiled|nothing_to_eat|rubbish .. @folk|home|days|house|cold|always|parents|food|mum|hungry|nappy|smell*|ty|all
hanging|climbing|leaning|dangling|sitting|standing|playing|hongian|climbed|climb .. window|balcony|roof|railway|tracks|ledge|pylon|substation|ffenestr|crane|scaffolding|train_line .. @child|kid|kids|baby|toddler|plentyn|boy|girl
@child|kid|toddler|plant .. hanging|climbing|leaning|dangling|window|balcony|roof|railway|tracks|pylon|playing_on|ledge|hongian|ar .. window|balcony|roof|railway|tracks|ledge|storey|pylon|ffenestr|substation|crane|fall|rheilffordd|to|do
im|i_am|dwi|age|aged 8|9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|ten|eleven|nine|sixteen|eight .. scared|alone|hit*|hurt*|hungry|dad|mum|stepdad|thrown|kicked|abus*|drunk|home|nowhere|run_away|ran_away|ofn|touch*|afraid
year_old|yr_old|years_old|blwydd_oed|yo .. alone|on_her_own|on_his_own|by_himself|by_herself|outside|ran|knife|missing|scared|thrown_out|kicked_out|lost|ar_ben|left|wandering|hurt|abused|pregnant|older_man|crying
my_dad|my_mum|my_stepdad|my_mam|my_father|my_mother|foster_carer hit*|hurt*|touch*|beat*|locked|kicked|burn*|lock|locks|threw|left|wont|slap*|punch* me|us
weapons|gang|dealers|dealer .. @child|son|daughter|nephew .. debt|threat*|selling|run|carry|missing|owe|scared
screaming|crying|sgrechian|crio|screams .. baby|child|kid|babi|plentyn .. hours|stop|every_night|next_door|hit*|nobody|no_one|slap*|awful|hurt|shout*|alone|oriau
baby|child|kid|babi|toddler .. screaming|crying|sgrechian|crio|screams .. hours|nobody|no_one|hit*|slap*|alone|shout*|neb|hurt|locked|car|nextdoor
newborn|baby .. found|abandoned|dumped|doorstep|bin|left
found|theres_a|there_is_a|got_a|with_me @child|little_boy|little_girl|toddler lost|alone|on_her_own|on_his_own|crying|wandering|parents|no_parents|mum
lost_child|lost_boy|lost_girl|lost_little|plentyn_ar_goll`,
  unless: `
lost_child wristband*|coat|shoe|glove|hat|scooter|bike|point
like|want|wanting|love|hoping|apply|applying|interested .. foster*
wedi_gadael cartref|cartre|ysgol|coleg|gartre
school_trip|lunch_cards|lunch
knock for school
walk to|the school|mile|primary|bryn
after dad|mum|he|she went|died|passed
screaming .. playground|pool|loud|noisy
stabilisers
llygod|mice|rats|spiders
scared|scares|frighten* .. dog|firework*|dark
touch screen|base|rugby|line|typing
bouncy_castle|party_room|hall_hire
storytime|rhyme_time|soft_play|toddler_group
playing|chwarae .. swnllyd|swn|parc|pel
photos|pictures .. event|festival|school_photo*|sports_day|website|consent
babysitter .. old|age
war_memorial|scooting
annual_report|pdf|published|board_report
divorce|bereavement|lockdown|news|separation|death has|hit
im|i_am|am|being alone with
alone with_her|with_him|with_them|with_my
money|fostering|allowance|benefit|moved_in .. threw|thrown|kicked
minibus|transport|escort
school|schools|head|teacher .. bully*
walk|walks|walking|go|goes|bus|buses|cycle|cycles .. school
branches|branch|tree|trees|hedge|roof|window|cable|wire .. touching
touching .. roof|window|wall|cable|cables|wires|house|car|tree|trees
insect*|insects|nits|lice|flea*|bed_bugs|bug*
school_place|school_places|school_meals|nursery_place|childcare|free_school|admission*|school_transport|uniform|term|holiday_club|youth_club|playgroup|swimming|bus_pass|after_school|library|admissions|travel_pass|catchment|sixth_form|half_term|activities|breakfast_club|school_bus|sen|send_team|ehcp|home_school|home_education|home_educat*
safeguarding|child_protection|abuse|neglect training|course|policy|officer|certificate|conference|board|plan_review|dbs|lead|procedures|duty
what_age|how_old|at_what_age|legal_age|is_it_legal|what_is_the_law|legally .. alone|home|babysit*|leave|left
can|could|should|allowed|may|let .. walk_to_school|bus|cycle|swim|library|travel|pool|gym|park
home_alone|alone|on_his_own|on_her_own|on_their_own|by_himself|by_herself .. law|legal|age|bus|swim*|pool|library|travel|gym
become_a_foster|want_to_foster|fostering|adopt|adopting|adoption
bringing_up|raising|bring_up|look_after|single_parent|single_mum|single_dad|single|lone .. alone|own|myself
child_benefit|child_maintenance|child_seat|child_minder|childminder_list|children_in_need_day|children_in_need
playing football|ball|out|loud|music|games|in_the_park|in_park|on_the_swings
playground|play_area|swings|slide|playgrounds|splash_pad .. glass|broken|needles|dangerous|dog|repair*|hurt
noise|loud|ball|football|trampoline|racket|party .. kids|children|screaming
hard_of|hurt_his|hurt_her|hurt_himself|hurt_herself|hurt_my .. swing|slide|playground|pavement|knee|trip*|fell|kerb|park
fell|tripped|trip|fall off|over|on
mess|litter|graffiti|bins|dog|dogs|cat|cats|puppy|glass .. neglect*|left|abandoned|alone|starv*
dog|dogs|cat|horse|pony|animal|animals|puppy|rabbit .. left|locked|alone|neglect*|starv*|beaten|hot_car|howling|barking
neglect* playground|park|grave|garden|road|area|estate|building|house|street`,
};
