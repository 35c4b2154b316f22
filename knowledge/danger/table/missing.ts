import type { Signs } from '../kinds';

export const MISSING: Signs = {
  kind: 'missing',
  signs: `
slipped|got|jumped|climbed out .. respite|transport|minibus|taxi|school_bus .. lights|junction|ago|road
run_off|ran_off|runs_off|wandered_off|slipped_off|bolted .. beach|tide|sea|sands|fair|market|crowd|shops|traeth
school|nursery|ysgol .. rung|rang|phoned|called|says|said|ffonio .. never|didnt|hasnt|not|not_been arrived|arrive|got_there|turned_up|there|cyrraedd .. taxi|bus|autistic|hours|verbal|lights|worried|police
bed|gwely is|yn empty|wag|gwag .. door|drws .. open|agored
letter|note|goodbye .. left|gone|went without|with_no|no shoes|phone|coat
ffeindio|ffindio|dod_o_hyd|gweld mab|merch|plentyn|mam|dad|nain|taid|brawd|chwaer|gwr|gwraig|i_mab|i_merch
never|didnt|hasnt|not got_off|gotten_off|come_off .. bus|train|coach|minibus
never|didnt|hasnt|not .. off the .. bus|train|coach|plane|minibus
hen|dyn|ddyn|gwraig|wraig|nain|taid|mamgu|tadcu .. ar_goll|dryslyd|ddryslyd|crwydro|diflannu
never|didnt|hasnt|not got|get|gets|came off .. bus|train|coach|plane
never|didnt|hasnt|not got_off|gets_off|get_off .. bus|train|coach|plane
@child|toddler|lad|son|daughter .. gone|vanished|disappeared|diflannu|not_there|nowhere|wandered|run_off|slipped_away .. market|shop|beach|town|park|beside_me|minute|crowd|tre|dref|fair|centre|school|seconds|traeth|now|next_to_me
was|right|were beside|next|with me|us .. gone|vanished|disappeared|cant_find
never|didnt|hasnt|not|havent|ddim got|arrived|come|came|turned|gyrraedd|reached|returned|show*|cyrraedd off|home|on|at|up|school|adref|ysgol|nursery|back .. bus|school|daughter|son|train|home|worried|hours|phone|ysgol
@old|husband|wife|alzheimers|dementia .. took|taken|car_keys|gone_off|left|walked|door_open|door_was|front_door|cant_find .. dont_know_where|dementia|alzheimers|no_idea_where|neb_yn_gwybod
dementia|alzheimers|alzheimer*|demensia|vulnerable|confused|autistic|learning .. gone|front_door|door|car|keys|left|wandering|find|where|walked|gadael|missing|crwydro|diflannu|bus|lost|wood*|hours .. open|where|wide|find|gone|her|him|ble|hours|out|neb|dont_know|no_idea
dementia|demensia .. gadael|crwydro|mynd|diflannu|neb_yn_gwybod|ar_goll|ble
nobody|no_one|noone|havent|not|neb heard|seen|clywed|weld|gweld from|of|hide .. sister|brother|son|daughter|mum|dad|husband|wife|friend|her|him|days|worrying|text|since
done|doing a|an runner|off|disappearing
run|ran|gone|done|bolted|absconded|legged|scarpered off|away|missing|runner|it .. foster|lad|girl|boy|year_old|yr_old|care|14|15|13|12|16|son|daughter|home|school|teen*
foster|looked_after|care_home .. runner|missing|absconded|bolted|run_away|ran_off
walked|wandered|gone|discharged|absconded|escaped|left|slipped out|off|away|of .. a_and_e|hospital|ward|gown|unit|care_home|psychiatric|respite|day_centre|casualty
found|ive_got|there_is|theres|met|with .. old|elderly|confused|lady|gent|woman|man .. wandering|lost|thinks_its|thinks|doesnt_know|no_idea|confused|pyjamas|nightie|crying|barefoot|where_she|where_he|1962|name
thinks its|it_is|hes|shes 1950|1960|1962|1940|wartime|war|19|at_school|lost|morning .. wandering|old|lady|man|confused|found
byjamas|pyjamas|coban|nightie|dressing_gown|hospital_gown|slippers|vest|gwn_nos|underwear|pants|naked .. old|man|lady|hen|dyn|menyw|wraig|gent|confused|dryslyd|street|stryd|arhosfan|bus|road|bus_stop|cold|woman|resident
old|man|lady|hen|dyn|menyw|wraig|gent|confused|dryslyd|woman .. byjamas|pyjamas|coban|nightie|dressing_gown|hospital_gown|slippers|just_his_vest|his_vest|underwear|naked
went_out|gone_out|left|walked_out|stormed_out|went .. didnt_come_back|not_come_back|hasnt_come_back|never_came_back|hasnt_been_back|not_back|isnt_back|hasnt_returned|no_sign|not_returned .. wife|husband|she|he|son|daughter|mum|dad|low|worried|depressed|medication|night|hours|phone
didnt_come_back|not_come_back|hasnt_come_back|never_came_back|hasnt_been_back|never_came_home|isnt_back|not_back .. low|worried|depressed|medication|night|hours|phone|wife|husband|she|he|son|daughter|dementia
got_out|run_off|runs_off|bolted|escaped|climbed_out|slipped_out|left .. autistic|special_needs|learning|find|anywhere|toddler|child
walking|walked|wandering|crwydro|standing|outside .. pyjamas|nightie|nightdress|slippers|barefoot|hospital_gown|dressing_gown|gown|coban
doesnt_know|no_idea|cant_remember|cant_tell_me|ddim_yn_gwybod where_he_lives|where_she_lives|who_he_is|who_she_is|where_she_is|where_he_is|her_name|his_name|where_they_live|her_own_name|his_own_name
@child|@old @gone|ar_goll|wedi_mynd|mynd_ar_goll
@gone|ar_goll @child|@old|person|girl|boy|girlfriend|wife
cant|cannot|methu|couldnt|cant_seem_to find|dod_o_hyd|ffeindio|see .. @child|mum|dad|nan|husband|wife|her_anywhere|him_anywhere|gran|grandad|brother|sister|mam|mab|merch|anywhere_in_the|mother|father
lost my|our|little @child|daughter|son|little|toddler|grandson|granddaughter|boy|girl|nan|mum|dad .. in|at|town|park|shop*|beach|centre|market|find|help|$
@folk gone_missing|went_missing|has_gone_missing|is_missing|are_missing|been_missing|reported_missing|vanished|disappeared|ar_goll|wedi_diflannu|run_away|ran_away|not_been_seen|hasnt_been_seen
@child|@old|husband|wife|brother|sister not|hasnt|didnt|never|havent|ddim|isnt|still_not come_home|come_back|came_home|came_back|been_seen|home|turned_up|returned|got_home|gyrraedd|dod_adref|dod_adre|arrived .. school|night|hours|from|last|since|yesterday|worried|phone|now|dark|ysgol|yet|shop*|midnight|neithiwr
walked_out|wandered|wandering|got_out|left|crwydro|wandered_off|walked_off|wanderin|escaped|gone_out .. dementia|demensia|alzheimer*|alzheimers|confused|nightie|nightdress|pyjamas|slippers|care_home|hospital_gown|gwn_nos|on_her_own|cold|ward|coban|dressing_gown
dementia|demensia|alzheimer*|alzheimers|confused|nightie|nightdress|pyjamas|slippers|hospital_gown|elderly|old_lady|old_man|old_woman|hen_wraig|hen_ddyn|coban|dryslyd|dressing_gown .. walked_out|wandered|wandering|got_out|walking|lost|gone|crwydro|ar_goll|wandered_off|outside|roaming|looks_lost|doesnt_know_where|no_idea_where|in_the_road|in_the_street|barefoot|doesnt_know
looks|seems|is lost confused|old|elderly|dementia|upset|crying
@old .. not_been_seen|hasnt_been_seen|nobody_has_seen|no_sign_of|not_seen|havent_seen|heb_weld|heb_ei_gweld|heb_ei_weld .. days|week|since|curtains|door|milk|post|diwrnod|wythnos
left|gone without her_medication|his_medication|her_insulin|his_insulin|her_meds|his_meds .. cant|missing|find|days`,
  unless: `
dog|dogs|puppy|cat|horse|spaniel|lurcher|terrier|ci .. run_off|ran_off|bolted|slipped_off|wandered_off
run_off|ran_off|bolted|slipped_off .. dog|puppy|cat|horse|spaniel|lurcher|terrier|lead|with_my|with_the
lost_child|lost_children point|tent|wristbands|policy
wandered .. last_yr|last_year|tracker .. grant|fund*|cost|free
lost|missing child wristband*|coat|shoe|glove|hat|scooter|bike|seat
per child|week|month
bedroom|bedrooms .. child
find care|childcare|childminder
peroxide
last_bus|village|headteacher
certificate|cello|coat|shoes|parents_group|support_group|bereave*
taxi|minibus|carer|driver|engineer|plumber hasnt|didnt|never|not
passed_away|has_died
tortoise|cockapoo|rabbit|ferret|parrot|budgie|chicken*|lurcher|spaniel|terrier|collie|cath
heard from|back you|council|officer|housing|planning|anyone|department
not|never|hasnt|didnt heard|had .. reply|back|council|email
teddy|toy
bus|bin|post|parcel|letter|delivery|form|card|permit|payment|refund|caddy|bags never|didnt|hasnt|not come|came|arrived|turned|got
never|didnt|hasnt|not come|came|arrived|turned|got .. bin|post|parcel|letter|delivery|form|card|permit|payment|refund|caddy|bags
miscarr*|stillb*
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
