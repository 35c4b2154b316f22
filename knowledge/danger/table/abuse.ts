import type { Signs } from '../kinds';

export const ABUSE: Signs = {
  kind: 'abuse',
  signs: `
hes|he_is|shes in_the_room|listening|stood_next|sat_next|right_here .. cant|say|talk|yes_or_no|pizza|taxi
pizza|taxi|takeaway .. council .. yes
ex .. out_today|released|let_out|got_out .. photo|pic|picture|door|where_we_live|house
scared|afraid|frightened|terrified|petrified|darent|ofn|ofni go_home|going_home|go_back_home|be_at_home|mynd_adref|fynd_adref|mynd_adre|fynd_adre
ex|exhusband|exboyfriend|exwife|exgirlfriend keeps|keep|always|wont .. turning_up|following_me|leave_me_alone|waiting_outside|watching_me|watching_the_house
hands|arm|belt|cord|wire around|round my|her|me neck|throat
dwylo .. gwddw|gwddf|ngwddw|ngwddf|llwnc
tracker|tracking|spyware|airtag|camera|cameras .. phone|car|house|bag|room .. him|he|her|she|husband|partner|ex
without_him|without_her|without_my_husband|without_my_partner knowing|finding_out|seeing
taken_over|took_over|taking_over .. flat|house|home|bedroom|room .. dealing|dealers|drugs|scared|not_allowed|wont_leave
workers|lads|men|girls|people|staff|girl .. never|not|dont|no get_paid|paid|wages|pay .. leave|passport|passports|sleep|locked|out|boss
no_pay|not_paid|never_paid|unpaid|no_wages .. keep|keeps|kept|took|takes|hold|holds .. passport|document|documents|papers|id
look|looks|seem terrified|frightened|scared .. boss|gaffer|burns|bruises|car_wash|nail_bar|farm|factory
ex|husband|partner|boyfriend broken|breached|breach|broke .. order|bail|injunction|non_mol*
ofni gwr|ngwr|partner|mhartner|cariad|nghariad|tad|nhad|mab|mrawd
stelcian|stelcio
need|want|find|any refuge $
@he|fella|brother_in_law|in_laws|cymar|nghymar|cariad|nghariad knock|knocks|knocked|duffed|leathers|lays_into|laid_into|kicks|raping|rapes|shoves|shoved|grabs|throws|pushes|pushed|pins|burns|chokes|hurts|drags|dragged me|us|her|them|him|my|plates|things|about|my_sister|around|over|down
@he|they|someone|fella|dad .. hurts|hurting|harms|beats|hits|attacks us|me|them|her|my_kids|the_kids
living|live|lives in fear
fear|frightened|scared|terrified|petrified|afraid of .. son|husband|partner|ex|him|boyfriend|dad|brother|her|wife|father|them|family|grown_up|my
parents|family|dad|mum|father|uncle|they|uncles .. send*|taking|take|flying|forc*|making|ship* .. pakistan|abroad|india|bangladesh|somalia|turkey|back_home|home_country|nigeria|marry|married|wed|wedding|cut
married|marry .. dont_want|against|forced|forcing|cousin|abroad|older_man|pakistan|bangladesh|india|somalia|no_choice
prisoner|captive|slave|hostage .. house|home|husband|family|flat|beat|boss|employer|work
husband|family|in_laws|boss|employer|partner .. beat|beats|prisoner|slave|passport|lock|locked|no_pay|wont_let|cage
smashed|smashing|smash|trashing|wrecking|trashed .. house|flat|home|phone|place|everything|door|up .. me|us|kids|scared|bedroom|drunk|let_me|hes|shes|hiding|children|wont
drunk|pissed|drinking|off_his_head|high|feddw .. smash*|hit*|hurt*|violent|scared|kids|nharo|nghuro|beat*|throw*|taro|kicks|bedroom|threat*
put|bury|buried|end|finish|burn|drown|kill|slit|do me|us|you|her in the|a ground|six|if_i|i_ever|leave|left|for
he_said|he_says|says_hell|said_hed|threatens|told_me_hed|threatened|she_said .. ground|grave|kill|burn|acid|find_me|hunt|drown|stab|throat|petrol|six_feet|hurt|wont_live|regret|get_me|take_the_kids_and
if_i_ever|if_i|if_she .. leave|left|go|tell .. kill|hurt|ground|grave|beat|burn|find|dead|die
cant|dont|do_not|please_dont|can_you_not ring|call|phone|text|speak|talk|reply .. he_is|hes|husband|partner|listening|listens|checks|hurts_us|in_the_room|find_out|downstairs
he|husband|partner|boyfriend|ex|she .. listens|listening|checks|reads|tracks|tracking|follows|monitors|watches my_phone|phone|in|me|messages|where_i|my|everything
left|leaving|fled|escaped|run|ran .. beatings|beating|violence|abuse|bruises|hits|hitting
beating|hitting|battering|strangling|attacking|abusing|kicking|punching|raping|threatening .. girlfriend|wife|partner|girl|woman|missus|boyfriend|her|his_mum|husband|sister|daughter|mum
man|bloke|fella|guy|he|neighbour|lad upstairs|next_door|downstairs|opposite|above|below .. beating|hitting|hits|beats|battering|screaming|hurting|throwing|dragging|smashing_her|strangling
turned_up|turns_up|here|outside|kicking|banging|back|texting|messaging|come_round .. court_order|restraining_order|non_molestation|injunction|not_allowed|not_supposed|bail_conditions
hide|hiding|cuddio|dianc|escape|away from|oddi|rhag .. husband|him|partner|gwr|ex|boyfriend|family|brother|father|ngwr|cariad|mhartner|wrth
cuddio|dianc|ffoi .. gwr|ngwr|cariad|partner|tad|fe|ef|fo|nghariad
gwrthod|pallu|ddim .. gadael|gadael_i_mi|gadael_i_fi .. allan|mas|fynd|mynd|ty|gadael
cariad|gwr|partner|cymar|ngwr|nghariad|mhartner|nghymar|ewythr|tad|nhad|mab .. taro|nharo|curo|nghuro|mwrw|bwrw|bygwth|lladd|brifo|treisio|tagu|nhagu|cicio
curo|taro|bwrw|cicio|tagu|treisio gwraig|cariad|mam|fi|merch|plant
stabbed|stab|slashed|cut|scalded me .. fork|knife|with|scissors|boiling|glass
hiding|hide|locked|barricaded|cuddio .. bathroom|bedroom|toilet|room|cupboard|wardrobe .. he|hes|him|husband|partner|boyfriend|ex|dad|trying|banging|scared
ex|husband|boyfriend|partner|wife|he|girlfriend injunction|restraining|non_molestation|on_bail|tag|probation .. outside|here|house|door|back|turned|broke*|breach*|find
@he outside|here|back|turned_up|at_my|at_the .. injunction|restraining|non_molestation|bail|court_order|not_allowed|not_supposed
scared|afraid|frightened|terrified|ofn|darent go|going home|back|adref|nol .. dad|mum|husband|him|partner|stepdad|brother|because|hit*|violent|boyfriend|father|hurt*
@he|family lock_me|lock_her|lock_us|locks|locked|locking|lockin|keep_me|keep_her|keep_us|keeps_me|keeps_her|keeps_us|kept_me|kept_her|kept_us|hold_me|holds_me|hold_us|trap* ..  house|in|room|home|phone|inside|out|prisoner
take|takes|took|taken|hide|hides|break|broke|smashed my_phone|phone|passport|my_money|wages|papers|my_papers|card .. husband|boss|he|partner|boyfriend|family|lock|man|they|let
fled|flee|fleeing|escaped|escaping|left|leaving|ran|running|run|hiding|hide|getting_away|get_away|away husband|boyfriend|partner|ex|from_my_husband|from_him|from_my|family|from_her|wife .. looking|find|kill|kids|children|hurt|violent|hit*|beat*|abus*|nowhere|scared|hiding|him
looking_for|find|found|tracking|coming_for|coming_after|tracked us|me|her .. husband|ex|he|partner|hide|hid|fled|safe|kill|scared|refuge
smash*|crash*|shout*|scream*|bang*|cry* .. hitting|hit|battering|beat*|her|wife|girlfriend|partner|abuse* .. next_door|neighbour*|upstairs|now|downstairs|flat
abused|abusing|abusive|abuse|beaten|battered by|her|partner|husband|relationship|marriage|boyfriend .. partner|husband|boyfriend|her|neighbour|sister|friend|daughter|mum|leave|help|now|escape|scared|wife|kids
@he violent|abusive|dangerous|aggressive .. me|us|home|scared|leave|tonight|away|drunk|drink*|kids|help|get|house|throws|hits|ofn
violent|abusive|aggressive|treisgar husband|boyfriend|partner|ex|relationship|man|marriage|son|father|gwr|cariad|brother|girlfriend|wife
get_away|away|escape|leave|safe|dianc from him|her|husband|partner|boyfriend|ex|them|dad|family .. violent|tonight|hurt*|hits|kill*|scared|now|abus*|beat*
ofn .. gwr|ngwr|mhartner|partner|nghariad|cariad|nhad|tad|mrawd|fe|fo|arnai
dreisgar|treisgar
@he @hit me|us|my_mum|my_sister|my_mother|my_daughter|her|the_kids|kids|children|my_son|him|mam|my_friend|mum|our_mum|my_mam|up|my_nan|my_kids|my_children|my_friend|my_dad|the_children|my_face|my_arm|my_neck
@hit me|my_mum|us .. husband|boyfriend|partner|ex|wife|girlfriend|dad|stepdad|he|son|father|family|brother|bf|fiance|hubby
husband|boyfriend|partner|ex|wife|girlfriend|dad|stepdad|hubby|bf|man|gwr|cariad|partner i|father|gwraig|nhad|fe|fo|e mae|who|is|yn|gets|got|was|always|bod|wedi|has|he|keep|keeps hits|hit|violent|beating|beat|abusive|abusing|curo|nharo|taro|fy_nharo|threatening|aggressive|nghuro|fy_nghuro|treisgar|gas_i_mi|hitting|strangled|raped|controlling
yn_fy_nharo|yn_fy_nghuro|fy_mwrw|fy_nharo|fy_nghuro|fy_nharo_i|nharo_i|nghuro_i|mwrw_i|curo_fi|bwrw_fi|taro_fi|hitio_fi|ein_curo|cam_drin|camdrin|fy_ngham_drin|tagu_fi|fy_nhagu
domestic_violence|domestic_abuse|domestic_violance|trais_domestig|trais_yn_y_cartref|cam_drin_domestig|dv .. help|me|my|victim|escape|flee*|situation|now|i|im|suffering|partner|husband|happening|next_door|dioddef|angen|dwi|kids|leaving|left
@he|someone|gwr|cariad|partner|fe .. kill|lladd|ladd|murder me|us|fi|her|kids .. if|when|finds|find|leave|he|says|said|says_he|gadael|os
he_will|hell|he_is_going_to|hes_going_to|gonna|will|going_to kill|hurt|beat|batter|murder|find me|us|my_mum|her|the_kids
scared|frightened|terrified|afraid|ofn|ofni|petrified|scard|scaird|scare of|from|ofn .. him|husband|boyfriend|partner|ex|dad|stepdad|wife|son|gwr|cariad|father|hubby|home|go_home|bf|brother|nhad|e|fe|fo|girlfriend
im|am|ofn|yn_ofni ofn|ofni|scared|afraid|frightened .. gwr|cariad|partner|husband|boyfriend|ex|e|fo|dad|stepdad
flee*|escap*|run_away|get_away|getting_out|dianc|ffoi|ran_away|safe_from .. abus*|violen*|husband|partner|boyfriend|him|ex|hits|domestic|gwr|beating|wife|hurt*|father|bf|treisgar|camdrin|forced_marriage|dad
leave|leaving|hide|hiding|gadael|get_out_of abus*|violen*|husband|partner|boyfriend|gwr|treisgar
refuge|lloches .. place|women|womens|need|space|kids|tonight|escape|help|menywod|angen|lle
locked|locks|lock|keeps|keep|wont_let|wont_allow|not_let|dont_let|doesnt_let|wont me|us .. in|house|out|leave|room|go|money|see|phone|gadael|talk|go_out .. he|husband|partner|boyfriend|her|him|my|she|ex|family
he|husband|partner|boyfriend|ex|wife|family|she|hes|gwr|father|girlfriend .. wont_let|has_my|have_my|took_my|taken_my|takes_my|locked_me|locks_me|keeps_me|hid_my|controls|not_let|dont_let|doesnt_let|gwrthod_gadael|wont_allow .. leave|passport|phone|go_out|in|wages|money|bank|see|out|house|friends|everything|mynd
black_eye|bruises|bruised|cleisiau|broken_nose|broke_my .. husband|he|partner|boyfriend|dad|wife|ex|him|her|child|kid|girl|boy|gwr|all_over|nose|arm
strangled|choked|choking|throttled|hands_round|hands_around me|my|her|throat|neck .. he|husband|partner|boyfriend|last_night|again|throat|neck|ex|my|me
forced|forcing|make|making|made|send*|taking|force .. marry|marriage|sex|sleep_with
forced_marriage|honour_based|honour_killing|fgm|trafficked|trafficking|modern_slavery|held_against|against_my_will|against_her_will|kept_as_slave|kept_as_slaves|slave|slaves
stalk*|stalcio me|my|ex|by|him|fi
he|husband|partner|boyfriend|ex|dad|hes|wife|gwr|son .. on_bail|breached|non_molestation|restraining_order|out_of_prison|got_out_of_prison .. outside|here|scared|come|contact|door|threat*|found|kill|messag*
next_door|neighbour|neighbours|upstairs|downstairs|drws_nesaf|cymdogion .. beating|hitting|hit|battering|screaming|smashing|attacking|hurting|curo|taro|punching|beat .. wife|her|girlfriend|kids|partner|child|woman|him|wraig|ei_wraig|missus|baby|plentyn|his|mother|gariad
found_out_where_i|knows_where_i_live|found_where_i|found_me|tracked_me .. ex|he|husband|partner|him|hes
ex|he|husband .. found_out_where|knows_where_i|found_where|found_us|found_me|turned_up`,
  unless: `
wont_let|lets|stops|stopping me see .. kids|children|grandchildren|son|daughter|grandson|granddaughter|them
slave_labour|slave_museum|slavery_museum|trafficking_of|waste_trafficking|drug_trafficking
tracker .. bus|bin|gritter|parcel|application|order
will they find
find|found out it_was|who|what
asbestos|roof
sight .. poor
bus_station
the other lad|boy|kid|child
im|i_am|dwi|only|aged|rwyn 8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
i|ive|have broke|broken|break|hurt|sprained|injured my
ball|balls|football hit*
locks .. council_house|council_flat|council_home|my_council|your_contractor
broke|broken my arm|leg|wrist .. bus|drive|bin|assist
i_lawr
drinking glass
leg|he throws|knocks rubbish|litter|balls|bags
they|neighbour|neighbours|people|youths|kids|lads throw|throws|chuck .. rubbish|litter|butts|stones_over|balls|things_over|eggs
boss|work|employer .. overtime|wages|rota|council|shift|parking
hurts|hurt .. business|trade|pocket|wallet|knees|back|eyes|ears|to_walk
email|text|call|ring|phone|reply .. instead|please_text|deaf|work
fear .. heights|crime|dogs|missing|not
married .. wedding|ceremony|registrar|notice|council_tax|name
tree|hedge|fence chop|down|cut
rename|renamed|statue|plaque|trader|trade|history slave|slaves
slave trader|trade|owner
leave my wife|husband|mum|dad|partner .. alone|own|work|respite|sitter
if_i|if_we|if_the|if_you .. permit|bin|bins|forget|closed|late|miss|school|uniform|ticket|fine|dont_get
kill|murder me .. if_i|if_we|if_the|for|permit|bin|bins
cylinder|bottle man|men
he|she attacks|hits .. kids|children|minibus|teacher|school|autis*|send
home|house|flat|hedge|grass to_my_husband
refugee|refugees|asylum
strategy|policy|training|statistics|course|volunteer*|leaflet|posters|charity|donate|figures|talk_on|poster domestic_abuse|domestic_violence
domestic_abuse|domestic_violence .. strategy|policy|training|statistics|course|volunteer|figures|conference|week
hit|hits|beat|beats|kick|kicks|punch|hurt|hurts .. the_ball|football|pothole|kerb|jackpot|his_head|her_head|it_off|traffic|car|his_knee|back_hurts
hedge|tree|branch|car|bus|lorry|ball|branches|gate|van|truck|bike|scooter|cyclist|rate|price|bill|bills|tax|cost hit|hits|hurt|hurts
hit|hits|hurt|hurt* by|in|with car|van|lorry|bus|hedge|tree|pothole|the_face
arthritis|knees|feet|legs|back|hip|shoes|stairs|it hurts|hurt|hurting
hurt|hurts .. to_walk|feelings|on_the|on_a|fall*|pavement|kerb|slide|swing|path|pothole|ice|playing|sport|football
staff|officer|officers|receptionist|driver|crew|binman|binmen|warden|traffic_warden|bailiff|inspector|teacher threat*|abusive|aggressive|violent
refuge collection|disposal|sack|lorry|collectors|bin|tip|truck|bins
traffic|pedestrian|crossing|island refuge|refuge_island
abuse of|blue_badge|permit*|parking|the_system|system|badge|position|power|planning
late|left|running|in_a|getting out
dog|dogs|ghost|spiders|dark|falling|needles|rats|crossing|heights|road|traffic|steps|ladder scared|afraid|frightened
scared|afraid|frightened .. dog|dogs|dark|icy|ice|unlit|light|lights|lighting|pavement|rats|mice|spiders|crossing|traffic|falling|fall|slipping|road|gulls|lorries|big_road|the_alley|open|post|letters|bill`,
};
