import type { Signs } from '../kinds';

export const HOMELESS: Signs = {
  kind: 'homeless',
  signs: `
kicked|put|thrown out .. no_coat|snow|no_money .. daughter|son|child|baby|kids|council|office
nhaflu|taflu|hel|nhroi|nghicio|cicio o|or|or_ty|o_ty|allan|mas .. heno|ty|un_deg|bwrw_eira|eira|oer|tu_allan
released|discharged|come_out|came_out|just_out .. this_morning|today|from_prison|from_hospital|jail|nick|hmp .. no_address|no_place|nowhere|no_home|no_money|street|bench|no_bed
refuge|refuges|hostel|hostels|shelter is|says|say|are|s|all full .. kids|children|tonight|where|nowhere|me|i
out_of|leave hotel|hostel|bnb|b_and_b|refuge|house|flat|room .. nowhere|no_where|no_place
no_place|no_where|nowhere for to sleep|sleeping|stay|us|family|me
bailiff|bailiffs|sheriff|landlord|council|beiliaid .. put|thrown|threw|turned us|me|him|her|family out
bailiff|bailiffs|sheriff|landlord|they|beiliaid .. put us|me|him|her out
bailiff|bailiffs|sheriff|landlord|they|beiliaid .. put|thrown|threw|turned|chucked us|me|him|her out
ive|we|weve|im|me|us|she|hes|girls|family|kids|my|ni|dwi|i got|have|has|with|are|am|left|been|does nowhere|no_where|unman|unlle|no_home|no_address|no_place|no_bed .. go|sleep|stay|live|raining|tonight|kids|girls|cold|bed|prison|out|fynd|heno|plant|turn|street
nowhere|no_where|unman|unlle|nunlle to|i .. go|sleep|stay|turn|fynd|gysgu|aros|live
kip|kipping|kipped|sleeping|slept|sleep|bedded|bedding|dossing|living|staying|camping|cysgu|crashing|curled in|down|at|under|outside|on|rough|yn|mewn|ar .. van|car|underpass|airport|station|doorway|tent|bench|park|church|street|mosque|stairwell|garage|shed|bus|woods|subway|shop|bridge|library|hospital|pabell|nrws|drws|stryd|banc|carpark|car_park|laundrette|hallway|a_and_e|toilets|porch|gazebo|bin
girl|boy|lad|man|woman|person|someone|family|couple|bloke|kid|menyw|dyn|rhywun|teenager|old|lady .. bedded|bedding|sleeping|asleep|curled|kipping|sleeping_bag|dossing|cysgu|cardboard .. underpass|doorway|street|bench|tent|subway|bus|shop|bank|cold|banc|drws|nrws|stryd|park|rain|freezing|outside|station|sixteen|church
told|asked|being|made|turned to|out leave|go|out|move|vacate .. hostel|hotel|bnb|b_and_b|refuge|shelter|temporary .. tonight|today|6|now|hours|morning|nowhere|noon
hostel|hotel|b_and_b|bnb|refuge|travelodge|temporary_accommodation .. leave|out|thrown|kicked|chucked|finish*|ends|checkout|money|told .. tonight|today|6|noon|nowhere|now|kids|tomorrow|no_where|street
out_of|left|leaving|released|release|discharged|just_got_out|come_out prison|jail|hospital|custody|rehab|army|care|nick|carchar|ysbyty|asylum .. no_address|nowhere|homeless|no_home|street|tonight|today|no_fixed|no_where|unman|sleep|digartref
no_address|no_fixed_abode|no_fixed_address|nfa|no_home|no_house .. prison|hospital|tonight|pregnant|baby|kids|street|sleep*|today|wife|wet|cold|nowhere|mosque|church|family
bailiffs|bailiff|landlord|sheriff|police|enforcement|beiliaid just|have|has|are|put|evict*|thrown|throwing|taking|wedi .. out|street|lawn|pavement|stuff|furniture|belongings|locks|troi|nhroi|kids|now
furniture|stuff|belongings|things|clothes|bags|suitcase|possessions .. lawn|pavement|street|outside|garden|doorstep|kerb|bin_bags|stood .. out|evict*|bailiff*|landlord|locked|thrown|nowhere|kids|kicked|ex|tonight
stood|standing|sitting|sat|stuck|waiting|walking in|on|outside|around the|a street|doorstep|pavement|rain|cold|streets|station .. suitcase|bag|bags|kids|baby|nowhere|bab|children|kicked|thrown|pram
mum|dad|mam|parents|stepdad|foster|nan|family|aunt*|partner|ex|boyfriend|husband|girlfriend|rhieni|tad says|said|wont|has|have|hes|shes|told|locked|changed|wedi .. cant_come|not_coming|come_home|come_back|let_me_in|let_me_back|get_out|cloeon|back_in|out_by .. im|16|17|15|18|tonight|locks|out|nowhere|now|cloeon
changed|newid|newidiodd|switched|changing locks|cloeon|clo|the_locks|y_cloeon
dad|mum|landlord|ex|partner|boyfriend|husband|wife|he|she|they|parents|family .. changed|changing locks|the_locks
kicked|chucked|thrown|threw|booted|turfed|slung|put|throw|cicio|nhaflu|taflu|hel|nhroi|lluchio .. mas|allan|out .. rhieni|mam|tad|heddiw|heno|nawr|bab|suitcase|street|stryd|girlfriend|ex|today|now|nowhere|home|tonight|just|im|16|17|18|ni
sleeping|cysgu|sleep .. pabell|tent|van|car .. rhewi|freezing|cold|dropping|snow|minus|oer|kids|dogs|baby|frost|rain
family|wife|kids|children|baby .. sleeping|sleep|sleeps .. mosque|church|car|station|street|floor|park|van|airport|tent
dim|sdim|does .. cartref|to|lle|gwely|unman .. heno|gysgu|fynd|plant|aros|nawr|byw
landlord .. cloeon|gadael_ni|taflu|nhaflu|tu_allan
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
sleeping_bag*|blanket*|coats|tents|clothes|food for rough_sleepers|the_homeless|homeless_people
section_21|section_twenty_one|notice .. till|til|until|by|weeks|months|feb|january|march|april|may|june|july|august|september|october|november|december
diwedd_y_mis|mis_nesaf|mis_nesa
gwag|wag|empty|void|squat*|sgwatwyr .. newid|changed|clo|cloeon|locks
carpet|pimms|flog|neighbours moving
objected
dog sleep|sleeps|sleeping
acorns|oaks|nursery
street_collection|charity_collection|collection_licence
locks on|in my
void|empty|gwag|wag|council_property .. locks|cloeon
locks|cloeon .. void|empty|gwag|wag|council_property
coming|next|will|to put|throw|chuck us|me|them|him|her
motorhome|campervan|camper|camping_site|campsite|campers|fete|art|exhibition|holiday|llety_gwyliau
statue|giants|policemen
lock|store|park|charge|sell|recycle|bike|beic|barcio|bin|sit|buy .. nowhere|unman
nowhere|unman|nunlle|no_where .. lock|store|park|charge|sell|recycle|bike|beic|barcio|bin|sit|buy|stamps
floodlights|goleuadau|leaf_blower*|noise
dogs_home|cats_home|care_home
planning|objection
changed .. bin_day|the_date|rules|name|address
lock|locks|key|keys jammed|broken|snapped|lost|stuck
jammed|lost .. lock|locks|key|keys
name down
tent|tents .. left|dumped|abandoned|hire|peg|festival
holiday|booking|wedding|concert
car_park|parking|park .. tonight
refugee
next_month|next_year|in_two_months|in_3_months|in_three_months|28_days|56_days|end_of_the_month|weeks_notice|in_a_month|in_march|in_june|mis_nesaf|ddiwedd_y_mis|end_of_month|months_notice
homeless_review|housing_review|intentionally|policy|strategy|statistics|volunteer*|donate|donation|soup_kitchen|how_many|banding|sponsored
nowhere|no_where|no_place|anywhere to_park|park|to_cross|to_put|to_store|to_sit|to_swim|to_play|to_walk|to_dry|to_recycle|to_charge|to_cycle|for_bikes|for_kids|for_parking|to_turn|to_skate|parcio|i_barcio|to_buy|safe_to_cross|to_change|to_leave|to_go_for|to_go_to_the
park|put|bin|bins|rubbish|toilet|loo|swim|play|exercise|vote|recycling|tip|walk|motorhome|car|van|dog .. nowhere|no_where
squatters|travellers|campervan|camper|motorhome|tenancy_fraud|campers|van_life|motorhomes
i_live|we_live|live|lives on|in|ar street|the_street|stryd|park|car_park|park_road|station_road|a_street|this_street|quiet|corner
cant_sleep|cant_get_to_sleep|no_sleep|sleepless|methu_cysgu|lack_of_sleep|trying_to_sleep|cannot_sleep
bin|bins|rubbish|recycling|waste|kitchen|sofa|cigarette|rents|bags|litter|football|ball|mattress|furniture kicked|thrown|chucked|threw|put|throw|throwing
thrown|threw|chuck*|throw|put|throwing|throws bin|bins|rubbish|recycling|waste|litter|food|mattress|it|them|bread|nappies|stones|away
locked_out bin_store|account|my_account|of_my_account|car|system|portal|park|garage
locked_out|locks .. account|portal|login|password|garage|gate|shed|toilets
hotel|room|bed|tent|caravan .. booking|holiday|tourist*|wedding|festival|visit
bed bugs|base|frame|mattress
pothole|street_light|crossing
road|street|party|event|works open|closed|closing|shut tonight`,
};
