import type { Signs } from '../kinds';

const MEDICAL: Signs = {
  kind: 'medical',
  signs: `
    gwaedun|gwaedu|waedun
    cut|cuts|sliced|gash*|chopped|sawn|severed|lost .. leg|arm|hand|finger|fingers|wrist|foot|head|throat|thumb|toe .. bleed*|blood|stop|saw|off|bone|deep|hospital|gush*|artery|badly
    wont|doesnt|isnt|not|cant|didnt|ddim stop|stopio|stopping bleeding|bleed|gwaedu|fitting|choking|vomiting|being_sick|shaking|seizing
    speech|talking|face|mouth|arm|leg .. funny|slurred|gone|drooped|dropped|weak|numb|wonky|lopsided|droop* .. arm|leg|speech|lift|move|talk|side|face|suddenly
    numb|tingling .. arm|face|side|chest
    insulin|inhaler|epipen|oxygen|heart_tablets|medication .. out_of|run_out|ran_out|no_more|none|lost .. faint|cant|breath*|shak*|ill|dizzy|diabetic|collapse*|weak|help|asthma
    out_of|run_out_of|ran_out_of|no|lost my_insulin|insulin|inhaler|oxygen|epipen .. faint|breath*|shak*|ill|dizzy|diabetic|weak|bad|help|attack|feel*|type
    found|find|discovered|just_found .. dead|body|wedi_marw|hanging|lifeless|cold
    run_over|runover|knocked_down|hit_by_a_car|mown_down|ran_over|been_hit_by .. outside|just|now|crossing|school|help|road|someone|kid|child|boy|girl|man|woman|old
    someones|someone|somebody|kid|child|boy|girl|man|woman|lady|cyclist|pedestrian|person|son|daughter|mum|dad|plentyn been|has_been|just_been|got|just_got|was_just|hit run_over|knocked_down|hit_by|knocked_off|by_a_car|hit
    gwaedu drwm|drwg|lot|stopio|phobman|ddrwg
    yn|maen|ef|hi gwaedu
    burnt|burned|scalded|burns himself|herself|myself|face|arm|hand|skin|hands|leg .. boiling|hot|water|kettle|pan|oil|skin|peeling|blister*|fire|acid|iron
    boiling|scalding water|oil|tea|kettle .. burnt|burned|scald*|skin|face|baby|toddler|child|over
    skin peeling|coming_off|falling_off
    faint|feel_faint|going_to_pass_out|about_to_pass_out|might_pass_out|blacking_out .. diabetic|insulin|blood|chest|alone|help|heart|pregnant|breath*
    not_moving|isnt_moving|stopped_moving|wont_move|not_responding|no_response|ddim_yn_symud .. @folk|man|lad|cyclist|help|floor|road|ground|hes|shes|dyn
    @folk|cyclist|hes|shes|he|she .. not_moving|isnt_moving|stopped_moving|wont_move|not_responding|no_response|unresponsive
    not|isnt|stopped|stop|cant|cannot|hardly|barely|struggl*|trouble|difficult*|problem*|no|never|ddim|methu|wedi_stopio|can_not|cant_get_her|gasp* breath*|anadl*|her_breath|his_breath|my_breath|anadlu
    short_of|gasping_for|fighting_for|no breath
    breathing .. funny|shallow|stopped|noisy|wheez*|blue|rattl*|badly|fast|weird|strange|hard
    chest|arm|brest|frest|mrest|brest pain*|tight*|pains|hurts|crushing|poen|boen|heavy|aching|tightness
    pain*|poen|boen|pains|tight*|crushing|pressure chest|frest|mrest|brest|down_my_arm|left_arm
    heart_attack|hartattack|heartattack|cardiac|stroke|strok|trawiad|strôc|stroc|anaphyla*|sepsis|meningitis|seizure*|epileptic|convuls*|fitting|epilepsy|trawiad_ar_y_galon having|think|had|gone|is|been|fit|hes|shes|now|just|cael|has|im|suspect*|on_the_floor|symptoms|please|help|mum|dad|husband|fitting|wedi|shes|child|ffit|signs|someone
    having|had|has|think|cael|hes|shes|in_the_middle|like|gael|suspected|massive|mini heart_attack|hartattack|heartattack|cardiac|stroke|strok|trawiad|stroc|anaphyla*|sepsis|meningitis|seizure*|epileptic_fit|convuls*|a_fit|fits|fit_and|allergic|asthma_attack|ffit
    face .. drooped|drooping|dropped|droopy|gone_down_one_side|one_side .. arm|speech|slur*|cant|talk|mum|dad|she|he
    slurring|slurred|cant_lift_her_arm|cant_lift_his_arm|cant_move_her_arm .. face|speech|words|arm|suddenly|mum|dad|talk*|droop*
    collapsed|collaps*|passed_out|fainted|unconscious|unresponsive|unconscous|anymwybodol|llewygu|llewygodd|out_cold|blacked_out|lifeless|keeled_over|knocked_out|comatose|black_out @folk|in|on|me|floor|street|wont|pavement|ffordd|palmant|llawr
    @folk|im|i|ive collapsed|collaps*|passed_out|fainted|unconscious|unresponsive|keeled_over|out_cold|blacked_out|anymwybodol|llewygu|lifeless|wedi_llewygu|cwympo_a_ddim
    wont|cant|not|cannot|unable|ddim|doesnt|isnt|methu wake|waking|wake_him|wake_her|wake_up|rouse|respond*|responding|be_woken|deffro|ymateb|coming_round|moving|get_her_to_wake|get_him_to_wake .. up|her|him|baby|mum|dad|she|he|me|breath*|shes|hes|anymore|my|@folk|man|floor|fo|hi
    @folk .. wont|cant|not|cannot|ddim|isnt|doesnt|wont_wake|ddim_yn wake_up|waking_up|waking|responding|respond|deffro|ymateb|rouse|moving|symud|coming_round
    cant|cannot|methu|trouble_to|couldnt wake|rouse|deffro|wake_up
    bleeding|blood|gwaed|gwaedu|bleed|haemorrhag*|hemorrhag*|haemorage .. heavily|badly|everywhere|wont_stop|stop|lots|loads|pouring|gushing|so_much|bad|head|lot|all_over|stopping|to_death|coughing|vomiting|wrist|floor|pregnant|stab*|drwm|phobman|ym_mhobman|ddim_yn_stopio|deep|neck|leg|losing|face|out|stomach
    heavily|badly|lots|loads|losing|pool|coughing|vomiting|throwing|sick|gushing|gwaedu|colli|covered|spurting bleeding|blood|gwaed|drwm
    im|hes|shes|is|man|woman|person|someone|dyn|husband|wife|mum|dad|lad|cyclist|dw_i|maen bleeding|gwaedu|covered_in_blood
    choking|tagu|choked|shoking @folk|on|im|baby|child|food|hes|shes|cant|ar|blue|mae|turning
    @folk|hes|shes|baby|im choking|tagu|turning_blue|gone_blue|going_blue|gone_grey|gone_stiff|gone_floppy|floppy|las
    turning|gone|going|lips|face|troi_yn blue|floppy|grey|stiff|limp|purple|las
    overdos*|over_dose|over_dosed|gorddos
    swallowed|drunk|drank|eaten|ate|llyncu|yfed|had|drinking|lyncu|necked .. bleach|battery|tablets|pills|poison|antifreeze|medicine|medication|cleaner|detergent|button_battery|weedkiller|magnets|berries|paracetamol|tabledi|cannydd|batri|nanas_tablets|methadone|cleaning|acid|slug_pellets|meds|dishwasher|rat_poison|gwenwyn
    waters_broke|waters_have_broken|in_labour|giving_birth|baby_is_coming|baby_coming|having_the_baby|having_a_baby_now|head_is_out|contractions|crowning|esgor|babi_yn_dod|labour_started
    pregnant|beichiog|weeks_gone .. bleed*|pain*|fell|collapsed|gwaed*|waters|contraction*|cramp*|not_moving|fits
    baby_not_moving|baby_isnt_moving|babys_not_moving
    need|send|call|get|want|ring|phone|angen|anfonwch|ffoniwch|anfon|calling|where_is_the|waiting ambulance|paramedic*|ambiwlans|ambulence|ambulans|ambulace|doctor_now|medic|defib*
    cpr|defib|defibrillator|no_pulse|no_heartbeat|heart_stopped|heart_has_stopped|mouth_to_mouth .. need|doing|now|someone|where|nearest|him|her|hes|shes|man|has|please|cant|collaps*
    broken|broke|snapped|bone|torri|wedi_torri|sticking_out .. leg|hip|neck|back|skull|arm|sticking_out|bone|goes .. cant_move|on_the_floor|now|lying|ambulance|help|sticking|trapped|screaming|methu|skin
    fell|fallen|fall|cwympo|syrthio|disgyn|gone_down|cwympodd|syrthiodd|tumbled .. cant|cannot|not|unconscious|bleed*|stairs|ladder|roof|floor|head|ddim|methu|scaffold*|window|balcony|llawr|grisiau .. get_up|move|moving|breath*|bleed*|unconscious|get_her_up|get_him_up|wake|respond*|codi|symud|lift|stand|knocked|blood|head|gwaed*|crack|neck|open
    cant|cannot|methu get|codi up|off|oddi .. floor|llawr|fallen|fell|lawr
    on_the_floor|on_floor|on_the_ground|lying|gorwedd|ar_y_llawr|lyin|laying|slumped|face_down .. @folk|cant|not|bleed*|since|hours|blood|pavement|street|gutter|path|hurt|help|wont|palmant|road|snow|doorway|bench|bus_stop|ddim|rhywun|moving|wheel
    hit_by|hit_by_a|knocked_down|knocked_over|run_over|knocked_off|ran_over|mown_down|been_hit|taro_gan|wedi_ei_daro|wedi_cael_ei_daro .. car|bus|lorry|van|bike|train|scooter|motorbike|car_now|gar|driver|her|him|@child|@folk|ebike
    car|bus|lorry|van|motorbike|driver|train|taxi|gar|car_has|scooter just|has|wedi|hit|ran|knocked|taro|hitting hit|knocked|run|over|taro|down|mowed @folk|over|down|pedestrian|people|me|kid|plentyn|someone
    crash|accident|collision|damwain|pileup|pile_up|rtc|crashed|smash .. hurt|injured|trapped|blood|bleeding|people|unconscious|not_moving|now|just_happened|ambulance|dead|casualt*|anaf*|overturned|on_its_roof|roof|upside_down|cyclist|motorcyclist|just|kids|serious|bad|children
    just_been|there_has_been|theres_been|bad|terrible|serious|big|horrific|newydd crash|accident|collision|damwain|smash
    burnt|burned|scalded|scald|burns|electrocuted|llosgi .. badly|boiling|hot_water|kettle|chip|face|skin|baby|toddler|child|peeling|oil|blister*
    diabetic|insulin|hypo|sugar|diabetig .. unconscious|shaking|confused|low|collapsed|sweating|wont|cant|run_out|none_left|not_responding|coma|slurr*
    epipen|epi_pen|throat_closing|throat_is_closing|throat_swelling|tongue_swelling|tongue_is_swelling|lips_swelling|swelling_up|allergic_reaction|allergic_reation .. now|breath*|help|need|bad|she|he|nut*|sting|stung|lips|face|cant|throat|having|severe|peanut*|wasp|bee
    throat_closing|throat_is_closing|throat_swelling|tongue_swelling
    severe|unbearable|worst|agony|excruciating .. pain|headache|stomach|bleeding
    purple|rash|stiff_neck|temperature|fever|high_temp .. glass|floppy|wont_wake|stiff_neck|fit|blotch*|41|drowsy|limp|sleepy
    oxygen|ocsigen|ventilator|dialysis .. run_out|running_out|power_cut|stopped|cylinder|no_power|failed|empty|electric|power|trydan
    @folk|hes|shes|im|i_think_im|dad|mum|think|nan|she_is|he_is|mae|maen dying|dieing|yn_marw|is_dead|going_to_die|found_dead|are_dying|gonna_die|passed_away_on|dead_in|slipping_away
    found|think|just|came dead|body|corff|lifeless|wedi_marw .. husband|mum|dad|mother|father|man|woman|person|bed|floor|neighbour|house|chair|park|flat|someone|river|canal|gwr|wife|cold|people|nan|him|her
    hypotherm*|freezing_to_death|heatstroke|heat_stroke|hypothermic
    hurt|injured|anafu|anafwyd|brifo|wedi_brifo|injuries badly|bad|serious*|can_t_move|cant_move|ddifrifol|yn_ddrwg|now|quickly|help_now
    badly|seriously|bad|very hurt|injured|injury|burnt|burned|unwell|ill .. cant|breath*|confus*|delirious|help|ambulance|wont|collapsed|unconscious|now|person|someone|man|woman|floor|head|@child|bleed*
    spiked|drugged|drug .. cant_stand|collapsed|unconscious|passed|wont_wake|not_moving|foaming
    foaming mouth|the_mouth
    needle|heroin|spice|drugs .. unconscious|passed_out|not_moving|collapsed|slumped|blue|overdose|wont_wake|not_breathing|unresponsive
    bitten|stung snake|adder`,
  unless: `
    seizures|fits|epilepsy|epileptic .. bus|fares|drive|licence|pass|badge|trained|minibus|transport|escort
    dad|mum|mam|husband|wife|gwr|wraig|nain|taid|brother|sister wedi_marw|has_died|died
    queue|traffic|line|list|things|clock|hands|bus|crane|lift|application|escalator|gate not_moving|isnt_moving|stopped_moving|moving
    wont_stop raining|beeping|barking|ringing|flashing|chirping|running|dripping
    cut the|our|back|down|your|grass|hedge|tree|trees|funding|service|services|bus|verge
    cut .. grass|hedge|tree|trees|verge|lawn|branches
    bollard|sign|post|railing*|rail|fence|wall|lamp|pole|gate|tree|barrier|bridge|my_car|parked_car|shelter|house hit_by|knocked|hit|run_over|been_hit
    your|my car|bin|wall|fence|van|house|gate .. hit|knocked|run_over
    hit|knocked .. my_car|my_wall|my_fence|our_wall|my_van|wing_mirror
    cat|dog|fox|badger|deer|hedgehog|pheasant|squirrel .. run_over|hit|knocked|dead
    i_was_hurt|i_got_hurt|where_i_was_hurt
    strike|diabetic|sharps .. class|bin|full|school|clinic
    where|nearest|map|any defib*
    politics|party
    to|for see|know|hear|get|go|loo|toilet|find
    dog|cat|horse|fox|badger|bird|rabbit|kitten|puppy|deer|swan|sheep|pigeon|hedgehog|anifail|ci|cath|gull|seagull|fish|cow|squirrel|rat|goose|duck|cwn|animal|pets|pet|bees|crow|hedgehogs .. dead|dying|die|injured|hurt|hit|unconscious|collapsed|bleeding|breath*|choking|run_over|knocked|killed|wedi_marw|marw|farw|lying|moving|taro|wedi|anafu
    dead|dying|injured|hurt|bleeding|marw|farw|wedi_marw dog|cat|horse|fox|badger|bird|rabbit|deer|swan|sheep|pigeon|hedgehog|gull|seagull|tree|rat|fish|cow|grass|cath|ci|mochyn|animal|squirrel|anifail|plants|hedge|shrub*
    tree|trees|plant|plants|hedge|lawn|grass|shrubs|battery|phone|laptop|town|high_street|coeden|roses|bush|boiler|language|trade|app|line|car|site|engine|bulb|trees_are|screen is|are|looks|died|yn|has|dying|dead|marw
    first_aid course|courses|training|certificate
    cpr|defib|defibrillator|first_aid .. course|training|class|classes|lessons|where_is_the|fund|fundrais*|installed|install|cabinet|location|nearest_public|grant|battery
    since|after|following|recover*|recovering|had|from .. stroke|heart_attack|heart_bypass|cardiac .. last|years|ago|cant_manage|needs|discharg*|home|month|months|walk|care|blue_badge|grab|bathroom|rail|rails|adapt*|weeks|shower|unable|council|carer|struggles|ramp
    had .. stroke|heart_attack|fall|seizures|fits|epilepsy .. last_year|last_month|ago|in_january|in_march|in_may|years|months|weeks|so|and_needs|now_he|now_she|last_week|since
    has|have|suffer*|with|got epilepsy|copd|asthma|angina|seizures|fits|heart_condition|heart_failure .. badge|bus|pass|parking|apply|travel|transport|school|swim*|taxi|grant|house|housing|flat|mould|damp|bin|discount
    blue_badge|badge|mobility|parking_bay|pip|dla|attendance_allowance|bus_pass|medical_form|ramp|stairlift|crutches|walk_far
    out_of_breath|get_breathless|breathless|breathing_problems|breathing_difficulties|bad_chest|shortness_of_breath|asthma .. badge|walk|stairs|hill|mould|damp|apply|park|lift|dust|yards|smoke|bonfire*|bins
    badge|walk|stairs|mould|damp|apply|lift|dust|yards|smoke|bonfire*|log|hill .. out_of_breath|breathless|breathing_problems|breathing_difficulties|bad_chest|shortness_of_breath|asthma
    fill|fills|room .. breath*
    room_to_breathe|breath_of|save_your_breath|breathtaking|hold_my_breath|holding_my_breath|bad_breath|breath_test
    boiler|drain|drains|pump|heating|system|bin|bins|hoover|car stopped breath*
    treasure_chest|chest_of|chest_freezer|chest_drawers|arm_chest
    pain_in_the|pain_in_the_neck|such_a_pain|real_pain|right_pain|pain_to|a_pain_that
    ambulance .. access|couldnt_get|cant_get_through|blocked|park*|get_past|get_down|came|took|took_him|took_her|was_called|had_to|trust|bay|station|wouldnt_get|for_animals|chaser|crew_said|struggl*|entrance|last
    ambulance|ambiwlans couldnt|wouldnt|cant_get|could_not|struggled|unable
    how_can|would|could|if .. ambulance .. get|through|past
    coroner|crwner|wedi_marw_a|happy_birthday|birth_certificate|register*|registrar|funeral|headstone|cremat*|burial|death_certificate|cofrestru|angladd|probate|bereave*|will_and|ashes|estate_of|tell_us_once|council_tax|tenancy|blue_badge|library_card|pension|poll_card*
    died|passed_away|death .. certificate|register|last|week|yesterday|ago|year|month|june|in|and_i|who|what
    labour party|councillor|government|club|leader|of_love|mp|shortage|market|candidate|vote|voters
    vote|voting|hard|child|manual|slave in_labour|labour
    blood test*|pressure|donor|donate|donat*|bank|sugar_test|thinner*|boils|type|clinic
    blood|bleeding .. needles|needle|syringe*|toilets|bench|bus_shelter|pavement_clean|clean*|stain*|public_loo|playground|wall
    needles|syringe*|needle|loo|toilets .. blood
    choking up|hazard|chokes|weeds|drain*|traffic|fumes_from_traffic|smog
    ivy|weeds|exhaust|leaves|traffic choking
    stroke association|club|group|of_luck|of_genius|rehab*|support|survivors|stroke_of
    breast_stroke|backstroke|brush_stroke|sunstroke
    fit|fits|fitting|fitted .. kitchen|bathroom|bin|door|windows|boiler|smoke|alarm|rail|rails|bill|into|in_my|in_the_bin|in_the_car|cupboard|well|key_safe|lock
    tripped|trip|slipped|fell|fallen|fall|claim|compensation|injury .. claim|compensation|pavement_last|last_week|last_month|last_year|yesterday|months_ago|weeks_ago|broke_my|bruised|sprained|in_march|in_june|on_your|your_path|council_path|insurance|should_fix|because_of_the
    claim|compensation|solicitor .. fell|fall|trip*|hurt|injur*|accident|hit|broke|crash
    dont_want|worried|someone_will|someone_could|before|until|could|nearly|almost|might|going_to|one_day|someones_going_to|waiting_for|accident_waiting|will_be|gonna .. accident|crash|hurt|injured|killed|knocked|run_over|hit|fall|break|broken|hit_by
    accident_waiting|accidents_waiting|an_accident_here|accidents_here|accident_blackspot|accident_black_spot|accident_book|by_accident|accident_hotspot|in_an_accident_last|accident_last|had_an_accident_in
    accidents|crashes .. every|year|month|junction|this_corner|crossroads|stretch
    last_night|yesterday|last_week|years_ago|last_year|months_ago|weeks_ago|ddoe|neithiwr|wythnos_diwethaf|last_month .. accident|crash|collision|hit_by|knocked|damwain|car
    crash|collision|accident|damwain|knocked .. last_night|yesterday|last_week|years_ago|last_year|months_ago|weeks_ago|ddoe|neithiwr|signpost|bollard|railings|lamp|wall_damaged|sign|barrier|insurance|debris_left
    website|computer|app|system|browser|page|server|form|software|laptop|site|phone|program crash*
    collapsed drain|wall|drains|sewer|fence|shed|culvert|gate|manhole|pipe|gully|deal|road|verge|grave
    wall|fence|shed|drain|drains|sewer|pavement|road|culvert|manhole|pipe|bank|roof|ceiling|hedge|gully|desk|floor|bed|sofa|company|kerb|bookcase|bin_store|gatepost|stall|business|benefits|firm|builder|trader collapsed|collaps*|fallen|has_collapsed
    wont|not|isnt|cant|doesnt respond*|responding .. email*|letter*|call*|council|landlord|complaint|message*|you|them|team|officer|company
    landlord|council|officer|team|department|you|they|company|housing|nobody|councillor|adviser not|wont|isnt|doesnt|arent|ddim respond*|responding|ymateb
    alarm|music|noise|sun|birds|bin_lorry|baby|kids|children|dogs|barking wakes|waking|wake
    wake up .. council|smell
    wakes|waking me|us|everyone|baby|kids
    bin|bins|recycling|mattress|sofa|rubbish|bags|tree|branch|cable|sign|bollard|post|bikes|scooters|scooter|glass|bottles|needles|leaves lying|on_the_floor|on_the_ground|laying|slumped
    on_the_floor|on_the_ground|lying|laying .. bin|bins|recycling|mattress|sofa|rubbish|bags|tree|branch|cable|sign|bollard|post|scooters|scooter|glass|bottle|needles|leaves|litter
    moving house|home|out|in|flat|to|date|day
    blue bin|bins|badge|bag|bags|lid|box|sack|light
    grey|purple|blue bin|bins|lid|sacks|bag|box
    berries|tablets|pills|medicine|medication|meds|weedkiller dispos*|throw|recycle|tip|chemist|return
    get_rid|dispose|disposal|throw|where_do_i .. tablets|pills|medicine|medication|meds|weedkiller|bleach|acid|poison
    pain relief|management`,
};

const MISSING: Signs = {
  kind: 'missing',
  signs: `
    went_out|gone_out|left|walked_out|stormed_out|went .. didnt_come_back|not_come_back|hasnt_come_back|never_came_back|hasnt_been_back|not_back|isnt_back|hasnt_returned|no_sign|not_returned .. wife|husband|she|he|son|daughter|mum|dad|low|worried|depressed|medication|night|hours|phone
    didnt_come_back|not_come_back|hasnt_come_back|never_came_back|hasnt_been_back|never_came_home|isnt_back|not_back .. low|worried|depressed|medication|night|hours|phone|wife|husband|she|he|son|daughter|dementia
    got_out|run_off|runs_off|bolted|escaped|climbed_out|slipped_out|left .. autistic|special_needs|learning|find|anywhere|toddler|child
    walking|walked|wandering|crwydro|standing|outside .. pyjamas|nightie|nightdress|slippers|barefoot|hospital_gown|dressing_gown|gown|coban
    doesnt_know|no_idea|cant_remember|cant_tell_me|ddim_yn_gwybod where_he_lives|where_she_lives|who_he_is|who_she_is|where_she_is|where_he_is|her_name|his_name|where_they_live|her_own_name|his_own_name
    @child|@old @gone|ar_goll|wedi_mynd|mynd_ar_goll
    @gone|ar_goll @child|@old|person|girl|boy|girlfriend|wife
    cant|cannot|methu|couldnt|cant_seem_to find|dod_o_hyd|ffeindio|see .. @child|mum|dad|nan|husband|wife|her_anywhere|him_anywhere|gran|grandad|brother|sister|mam|mab|merch|anywhere_in_the|mother|father
    lost my|our @child|daughter|son|little|toddler|grandson|granddaughter|boy|girl|nan|mum|dad
    @folk gone_missing|went_missing|has_gone_missing|is_missing|are_missing|been_missing|reported_missing|vanished|disappeared|ar_goll|wedi_diflannu|run_away|ran_away|not_been_seen|hasnt_been_seen
    @child|@old|husband|wife|brother|sister not|hasnt|didnt|never|havent|ddim|isnt|still_not come_home|come_back|came_home|came_back|been_seen|home|turned_up|returned|got_home|gyrraedd|dod_adref|dod_adre|arrived .. school|night|hours|from|last|since|yesterday|worried|phone|now|dark|ysgol|yet|shop*|midnight|neithiwr
    walked_out|wandered|wandering|got_out|left|crwydro|wandered_off|walked_off|wanderin|escaped|gone_out .. dementia|demensia|alzheimer*|alzheimers|confused|nightie|nightdress|pyjamas|slippers|care_home|hospital_gown|gwn_nos|on_her_own|cold|ward|coban|dressing_gown
    dementia|demensia|alzheimer*|alzheimers|confused|nightie|nightdress|pyjamas|slippers|hospital_gown|elderly|old_lady|old_man|old_woman|hen_wraig|hen_ddyn|coban|dryslyd|dressing_gown .. walked_out|wandered|wandering|got_out|walking|lost|gone|crwydro|ar_goll|wandered_off|outside|roaming|looks_lost|doesnt_know_where|no_idea_where|in_the_road|in_the_street|barefoot|doesnt_know
    looks|seems|is lost confused|old|elderly|dementia|upset|crying
    @old .. not_been_seen|hasnt_been_seen|nobody_has_seen|no_sign_of|not_seen|havent_seen|heb_weld|heb_ei_gweld|heb_ei_weld .. days|week|since|curtains|door|milk|post|diwrnod|wythnos
    left|gone without her_medication|his_medication|her_insulin|his_insulin|her_meds|his_meds .. cant|missing|find|days`,
  unless: `
    weeks|miscarr*|stillb*
    lost .. weeks|miscarr*|stillb*|pregnancy
    grass|fog|hedge|hedges|parked_cars|bushes .. cant_see
    swings|swing|slide|seat|equipment|roundabout|grass|changing .. missing|lost
    cat|dog|dogs|kitten|puppy|tortoise|parrot|rabbit|bin|bins|lid|post|parcel|delivery|sign|passport|form|keys|letter|card|payment|money|book|books|cover|ci|cath|bag|wallet|phone|bus|pet|licence|coat|glove|toy|certificate|bike|ring|birth_certificate|scooter|badge|hamster|trampoline .. @gone|ar_goll|find|lost|escaped|wandered|stolen
    @gone|ar_goll|lost|find .. cat|dog|kitten|puppy|tortoise|parrot|rabbit|bin|bins|lid|post|parcel|delivery|sign|passport|form|keys|letter|card|payment|book|books|cover|ci|cath|bag|wallet|phone|birth_certificate|pet|coat|glove|toy|pass|shoe|teddy|bike|badge|ring|place|school_place|information|page|hamster|job|password
    missing school|out|from_the|days|lessons|person_leaflet|collection
    lost .. job|house|home|benefits|tenancy|school_place|bus_pass|pass|interest|weight|appeal|touch
    house|care_home|home|school|carer|nursery|place|somewhere|activities|clubs|placement|childminder|number|grave|class|childcare|details|club|record|records for|in|of
    find .. house|care_home|school|carer|nursery|somewhere|place|activities|clubs|childminder|grave|class|childcare|club|job|birth
    tends_to_wander|keeps_wandering|she_wanders|he_wanders|sometimes_wanders|wanders_at|day_centre|somewhere_safe
    cows|sheep|horses|horse|cattle|ponies|pony|cyclists wandering|loose`,
};

const CHILD: Signs = {
  kind: 'child',
  signs: `
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
    shes|hes|they_are|theyre|only|is|aged|year_old|mae_hin|maen 2|3|4|5|6|7|two|three|four|five|six|seven|dwy|tair|pedair|pump .. alone|outside|own|herself|himself|street|road|dark|tu_allan|walking
    @child|little .. wandering|crwydro|running_around|walking|crying|screaming|sat|sitting|standing|barefoot|naked|noeth|sgrechian|crio|toddling .. alone|street|road|own|nappy|night|pyjamas|shoes|dark|barefoot|no_coat|main_road|middle|stryd|ffordd|lost|hours|every_night|locked|cold|window|help|in_the|roadside|ben_ei_hun
    @child|pupil|kid .. abuse*|abused|abusing|neglect*|beaten|beating|hit|hits|hitting|bruise*|starv*|hungry|malnourish*|burns|marks|scars|cigarette|punched|kicked|slapped|molest*|groom*|touched|touching|exploited|at_risk|in_danger|unsafe|not_safe|harm*|locked_in|cam_drin|camdrin|esgeulus*|perygl|cleisiau|curo|taro|fwydo|llwgu|chained|tied|whipped|smacked|belt|county_lines|gang|trafficked .. parent*|mum|dad|home|mother|father|at|by|and|she|he|hes|shes|every|all|they|next_door|on|in|with|uncle|stepdad|his|her|their|is|are|mewn|gan|ger|ei|drws|them|neighbour*|always|friend|please|think|about|worried
    child_abuse|child_neglect|child_protection|safeguarding|grooming|groomed|county_lines|cuckooing|cuckooed|cam_drin_plant|esgeuluso .. concern*|report|worried|emergency|urgent|now|child|happening|issue|referral|kid|my|her|him|boy|girl|online|being|pryder*|plentyn
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
    divorce|bereavement|lockdown|news|separation|death has|hit
    im|i_am|am|being alone with
    alone with_her|with_him|with_them|with_my
    money|fostering|allowance|benefit|moved_in .. threw|thrown|kicked
    minibus|transport|escort
    neglect*|pool|noise|loud
    bullied|bullying|ball
    school|schools|head|teacher .. bully*
    walk|walks|walking|go|goes|bus|buses|cycle|cycles .. school
    branches|branch|tree|trees|hedge|roof|window|cable|wire .. touching
    touching .. roof|window|wall|cable|cables|wires|house|car|tree|trees
    insect*|bites|nits|lice|spots|flea*|bed_bugs|bug*|mould|damp
    school_place|school_places|school_meals|nursery_place|childcare|free_school|admission*|school_transport|uniform|term|holiday_club|youth_club|playgroup|swimming|bus_pass|after_school|library|admissions|travel_pass|catchment|sixth_form|half_term|activities|breakfast_club|school_bus|sen|send_team|ehcp|home_school|home_education|home_educat*
    safeguarding|child_protection|abuse|neglect training|course|policy|officer|certificate|conference|board|plan_review|dbs|lead|procedures|duty
    what_age|how_old|at_what_age|legal_age|is_it_legal|what_is_the_law|legally .. alone|home|babysit*|leave|left
    can|could|should|allowed|may|let .. walk_to_school|bus|cycle|swim|library|travel|pool|gym|park
    home_alone|alone|on_his_own|on_her_own|on_their_own|by_himself|by_herself .. law|legal|age|bus|swim*|pool|library|travel|gym
    foster|fostering|adopt|adopting|adoption
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

const ADULT: Signs = {
  kind: 'adult',
  signs: `
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
    havent_seen|not_seen|hasnt_been_seen|not_been_seen|nobody_has_seen|no_one_has_seen|heb_weld|no_sign_of .. neighbour|old|elderly|man|lady|days|week|mr|mrs|cymydog|hen|weeks
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
    village|street|town|area|power_cut no_electric|no_power
    no_electric|no_power .. village|street|town|area
    limping|verge|its_limping|dog|lurcher
    shouting|shout|shouts at|outside|every|kids
    boxing|first_floor|second_floor|ground_floor|third_floor|top_floor|floor_flat
    bags|stuff|clothes|dirty|sticky|litter
    meals|cook|appetite|cooking
    lost_weight|weight_loss
    meals|day_centre|care_package|assessment|direct_payment*|respite|blue_badge|carers_allowance|carers_assessment|attendance_allowance|grab_rail*|stairlift|adaptation*|bus_pass|sheltered|residential_home|care_home_fees|council_tax|find_a_care|looking_for_a_care|complaint_about|befriend*|lunch_club|bin|bins|library|apply|lifeline
    landlord|council|you|office|officer|line|switchboard|team|department|reception|planning|housing|benefits|nobody|they|phones|gp not_answering|isnt_answering|wont_answer|no_answer|no_reply|not_picking|dont_answer|doesnt_answer
    no_answer|not_answering|no_reply|no_one_answers .. council|letter|email|your|you|complaint|application|line|office
    policy|strategy|training|course|duty|board|review|act safeguarding|abuse|neglect
    safeguarding .. training|policy|duty|course|board|act
    dog|cat|horse|animal|rspca|pony|puppy|pets|goat|sheep .. starv*|neglect*|not_fed|locked|confined
    no_heating|no_heat .. boiler|repair|housing|landlord|council_house|radiator
    boiler|repair|landlord|radiator* .. no_heating|no_heat`,
};

const HOMELESS: Signs = {
  kind: 'homeless',
  signs: `
    im|me|we|ive|were|us|live|living|sleep .. in tent|a_tent .. by|in|river|woods|cold|freezing|park|now
    in tent|a_tent .. im|me|we|nowhere|homeless|cold|please
    where|ble i_can|can|do|am|are|will|could|should|ga|alla|allwn .. sleep|stay|go|gysgu|aros .. tonight|heno|tonite|children|kids|baby|please
    need|want|looking_for|get|any|angen bed|room|place|somewhere|shelter|hostel|roof|gwely|lle|accommodation .. tonight|heno|for_tonight|tonite|straight_away
    in|mewn a|my|our tent|pabell .. river|park|woods|cold|nowhere|homeless|winter|freezing|me|live|living|rain|kicked|oer
    dwi|rydw|rydyn|ni|wi|mae|rwyn|rwyf|pobl|dyn|rhywun cysgu|byw|aros yn|ar|mewn|yn_y car|stryd|pabell|parc|nghar|drws|orsaf|fan|tu_allan
    cysgu yn|ar|mewn .. car|stryd|pabell|parc|nghar|orsaf|drws_siop|fan
    nhaflu|daflu|taflu|hel|nhroi|droi|gicio|nghicio allan|mas
    nowhere|no_where|no_place|no_were|nowear|knowhere|nowere|unman|unlle|unlla|no_roof|no_bed|no_home|not_got_anywhere|havent_got_anywhere|dont_have_anywhere|without_anywhere|dim_lle|dim_cartref|lle_i_gysgu|dim_unman to_sleep|to_stay|to_go|to_live|sleep|stay|go|i_gysgu|gysgu|i_aros|i_fynd|fynd|mynd|over_my_head|tonight|heno|for_tonight|live|over_our_heads|lle|warm .. tonight|heno|kids|children|baby|now|street|please|plant|ive|im|we|i|out|cold|nowhere|sleep|fi|ni|ni_gysgu|got|have|us|me|tonite|thrown|kicked|after|from_today|today|need|help|dwi|gen
    ive_got|got|have|ive|weve|im|there_is|has|we_have|havent_got|mae|does|heb|does_gen nowhere|anywhere|unman|unlle|unlla to_sleep|to_stay|to_go|to_live|i_gysgu|i_fynd|i_aros|gysgu
    nowhere_to_sleep|nowhere_to_stay|nowhere_to_go_tonight|no_where_to_sleep|no_where_to_stay|no_place_to_sleep|nowhere_to_live|nowhere_else_to_go|unman_i_gysgu|unlle_i_gysgu|unlla_i_gysgu|dim_lle_i_gysgu|nunlle_i_gysgu|lle_i_gysgu_heno|unman_i_fynd|unman_i_aros|unlle_i_fynd
    where_can|where_do|where_am|need|find|want|ble|place|somewhere|anywhere|bed|rhywle|lle|shelter|hostel|room|roof|accommodation|llety|gwely|emergency_accommodation|emergency_housing|refuge .. sleep|stay|go|tonight|heno|gysgu|aros|for_the_night tonight|heno|for_tonight|tonite|this_evening|for_the_night
    hostel|shelter|night_shelter|emergency_accommodation|emergency_housing|llety_brys|llety|bed_for_the_night|somewhere_to_sleep|place_to_sleep|place_to_stay|somewhere_to_stay|somewhere_safe|roof .. tonight|heno|for_tonight|tonite|right_now|today
    tonight|heno|tonite .. hostel|shelter|somewhere_to_sleep|place_to_sleep|place_to_stay|somewhere_to_stay|nowhere|sleeping_in|sleep_in|on_the_street|on_the_streets|unman|llety
    sleeping|sleep|slept|sleepin|cysgu|stay|living|live|kip|kipping|staying|byw|been_on|spending_the_night|bedding|bed_down|dossing|sleeps|lives|gysgu rough|in_my_car|in_the_car|in_a_car|in_our_car|on_the_street|on_the_streets|on_street|on_streets|in_a_doorway|in_doorway|in_the_doorway|in_a_shop_doorway|shop_doorway|in_a_tent|in_a_van|in_the_park|in_park|on_a_bench|on_park_bench|on_benches|bus_shelter|bus_station|in_station|station|in_the_woods|in_a_shed|stairwell|under_a_bridge|under_the_bridge|underpass|in_doorways|car_park|yn_y_car|yn_fy_nghar|nghar|ar_y_stryd|ar_y_strydoedd|allan|mewn_pabell|mewn_car|yn_y_parc|outside|multi_storey|in_my_van|out_in_the_cold|in_bin_store|bin_store|cellar|graveyard|churchyard|public_toilet|in_toilets|drws_siop
    rough_sleep*|roughsleep*|cysgu_allan|cysgu_ar_y_stryd|rough_sleeper .. freezing|cold|tonight|doorway|worried|there|man|woman|help|outside|heno|young|snow|minus|oer|girl|lad|person
    kicked|thrown|chucked|threw|kick|booted|taflu|turfed|locked|throwing|kicking|chucking|throw|lluchio|slung|hoyed|daflu|hel|nhaflu|troi|thrownout|cicio me|us|out|him|her|fi|ni|i_allan|mas|allan .. out|tonight|street|house|nowhere|home|mum|dad|landlord|parents|outside|no_where|partner|flat|now|today|just|allan|heno|or_ty|ty|mas|stryd|boyfriend|bag|door|ex
    chucked|kicked|thrown|turfed|locked|taflu|booted|slung|thrownout|daflu|nhaflu out|allan|mas .. tonight|now|today|nowhere|street|sleep|go|heno|just|nowhere_to|flat|home|bag|locks|night|kids|cold|unman|homeless|snow
    been|got|getting|get|was_just|just_been|just evicted|chucked_out|kicked_out|thrown_out|made_homeless .. today|tonight|now|nowhere|just|street|kids|morning|outside|locks|this_afternoon|sleep|stay|bags
    homeless|homless|digartref|ddigartref|homeles|nigartref|hom_less|roofless .. tonight|now|street|streets|kids|children|baby|pregnant|sleep*|car|today|rough|cold|freezing|nowhere|nawr|heno|plant|stryd|gysgu|cysgu|rain|doorway|bench|from_today|emergency|beichiog|nights|outside|just|right_now|oer
    tonight|now|street|kids|today|just|become|currently|sitting|standing|car|nights|heno|nawr|from_tonight|as_of_today .. homeless|homless|digartref|ddigartref|nigartref
    changed|changing|newid|newidiodd the|my|locks|y|our locks|cloeon|cloiau .. out|landlord|get_in|nowhere|outside|stuff|tonight|in|cant|allan|landlord|kids|my
    landlord .. changed_the_locks|thrown|kicked|chucked|locked_me|locked_us|put_my_stuff|put_us_out|newid_y_cloeon|wedi_newid|throwing|dumped .. now|out|street|locks|stuff|cloeon|today|outside
    locked_out .. nowhere|street|partner|landlord|kids|tonight|night|sleep|cold|baby
    put me|us|him|her out|on_the_street .. house|home|tonight|nowhere|today|now
    my|all stuff|things|belongings|bags|clothes|possessions .. street|outside|bin_bags|pavement|doorstep|black_bags .. evict*|landlord|thrown|out|nowhere|locked
    i_live|i_sleep|we_sleep|i_am|im|he_sleeps|we_are|dwi|cysgaf|am_living|we_live on|in|ar street|streets|station|car|park|stryd|the_street|the_streets|tent|the_station|doorway|a_tent|stations
    no house|home|money .. sleep|station|street|night|tonight|baby|go
    on_the_streets|on_the_street|out_on_the_street|on_street .. tonight|help|kids|nowhere|baby|now|please|cold|pregnant|weeks|nights|mum|thrown|im|son|daughter|ill|be
    out_of_prison|left_prison|discharged|from_hospital|leaving_care|released|or_carchar .. nowhere|homeless|street|tonight|no_address_tonight|unman|no_place|today
    house|flat|home .. burnt_down|burned_down|flooded|condemned|burnt|unsafe|llosgi .. nowhere|tonight|sleep|stay|homeless|go|heno
    sofa|friends_sofa|mates_sofa .. tonight|last_night|cant_stay|until_tonight|asked_to_leave
    only_got|last tonight|night .. sister*|friend*|hotel|hostel|then|after
    hotel|b_and_b|bnb|hostel|refuge .. today|checkout|kicked|thrown|leave|finish* .. nowhere|street|kids|now|sleep`,
  unless: `
    lock|locks|key|keys jammed|broken|snapped|lost|stuck
    jammed|lost .. lock|locks|key|keys
    name down
    tent|tents .. left|dumped|abandoned|hire|peg|festival
    holiday|booking|wedding|visiting|caravan|concert|match
    car_park|parking|park .. tonight
    bin|bins|cushion*|sofa|rubbish
    refugee
    next_month|next_year|in_two_months|in_3_months|in_three_months|28_days|56_days|end_of_the_month|weeks_notice|two_weeks|four_weeks|next_week|in_a_month|in_march|in_june|mis_nesaf|ddiwedd_y_mis|end_of_month|months_notice|soon
    review|appeal|decision|intentionally|policy|strategy|statistics|charity|volunteer*|donate|donation|soup_kitchen|application|rhestr|how_many|banding|project|sponsored
    nowhere|no_where|no_place|anywhere to_park|park|to_cross|to_put|to_store|to_sit|to_swim|to_play|to_walk|to_dry|to_recycle|to_charge|to_cycle|for|to_turn|to_skate|parcio|i_barcio|to_buy|safe_to_cross|to_change|to_leave|to_go_for|to_go_to_the
    park|put|bin|bins|rubbish|toilet|loo|swim|play|exercise|vote|recycling|tip|walk|motorhome|car|van|dog .. nowhere|no_where
    squatters|travellers|campervan|camper|motorhome|tenancy_fraud|caravan|campers|van_life|motorhomes
    cat|dog|hedgehog|fox|kitten|ci|cath|pigeons|birds|bees
    i_live|we_live|live|lives on|in|ar street|the_street|stryd|park|car_park|park_road|station_road|a_street|this_street|quiet|corner
    cant_sleep|cant_get_to_sleep|no_sleep|sleepless|methu_cysgu|lack_of_sleep|trying_to_sleep|cannot_sleep
    bin|bins|rubbish|recycling|waste|kitchen|sofa|cigarette|rents|bags|litter|football|ball|mattress|furniture kicked|thrown|chucked|threw|put|throw|throwing
    thrown|threw|chuck*|throw|put|throwing|throws bin|bins|rubbish|recycling|waste|sofa|litter|food|bag|bags|mattress|furniture|it|them|bread|nappies|stones|away
    locked_out bin_store|account|my_account|of_my_account|car|system|portal|park|garage
    locked_out|locks .. account|portal|login|password|garage|gate|shed|toilets
    hotel|room|bed|tent|caravan .. booking|holiday|tourist*|wedding|festival|visit
    bed bugs|base|frame|mattress
    pothole|street_light|crossing
    road|street|party|event|works open|closed|closing|shut tonight`,
};

export const CARE: readonly Signs[] = [MEDICAL, MISSING, CHILD, ADULT, HOMELESS];
