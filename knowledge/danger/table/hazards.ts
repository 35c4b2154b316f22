import type { Signs } from '../kinds';

const GAS: Signs = {
  kind: 'gas',
  signs: `
    gassy|gasy smell|smells|stink|whiff|odour
    smell*|stinks|reeks gassy
    hob|cooker|stove|oven|grill|ring|burner left_on|on_all_night|without_lighting|unlit|not_lit|no_flame|wont_light .. @smell|gas|dizzy|reek*|fumes
    @smell|gas .. hob|cooker|stove|oven left_on|unlit|no_flame
    ~ @smell gas|nwy|propane|lpg|gaz
    gas|nwy leak*|leek*|leaking|escape|escaping|hissing|gollwng|ollwng|ngollwng|dianc|dod_allan|coming_out|pouring
    leak*|leek|burst|fractured|ruptured|hit|cut|through|gone_through|damaged|snapped .. gas_main|gas_pipe|gas_line|gas_meter|prif_bibell_nwy
    gas_main|gas_pipe|gas_line|pibell_nwy|bibell_nwy .. burst|fractured|hit|ruptured|damaged|cracked|leaking|hissing|snapped|wedi_torri|torri|hollti
    hiss* gas
    ~ @smell rotten_egg|rotten_eggs|bad_eggs|eggy|wyau_drwg|wyau_pwdr
    ~ cooker|stove|hob|boiler|meter hiss*|hising
    ~ gas_alarm|gas_detector going_off|gone_off|beeping|sounding|ringing|wont_stop|gone
    left gas_on .. @smell|headache|dizzy|unconscious|sick
    gas_everywhere
    house|flat|kitchen|room|hallway|building full_of_gas|filled_with_gas|llawn_nwy
    gollyngiad_nwy|ollyngiad_nwy
    tap*|ring on_the|of_the cooker|hob .. @smell dizzy
    think|is|its|its_a leaking gas
    smell of gas`,
  unless: `
    no|not|isnt|doesnt|dont|never|without|cant|didnt smell* gas
    no|not|isnt|dim gas_leak|ollyngiad_nwy|arogl_nwy
    gas_bill|bil_nwy|gas_board|gas_works|gas_safe|gas_certificate|gas_safety|gas_holder|gas_tax|greenhouse
    laughing_gas|tear_gas|nitrous|gas_canisters|gas_cannisters|gas_bottles|weed|cannabis|exhaust|petrol
    gas_people|gas_men|gas_company dug|digging|roadworks|finished|filled|resurfac*|repair*|left
    after|since .. gas_leak .. fixed|repaired|weeks|reinstat*|tarmac
    was_fixed|been_fixed|was_repaired|been_repaired|wedi_ei_drwsio
    bin|bins|drain|drains|sewer|sewage|river|pond|canal|food|manure rotten_egg|rotten_eggs|bad_eggs|eggy
    rotten_egg|rotten_eggs|bad_eggs|eggy .. bin|bins|drain|drains|sewer|sewage|river|pond|canal|manhole|sink|wyau
    annual|yearly|service|check|inspection gas
    gas service|check|inspection|certificate|supplier|tariff|meter_reading|fitter|engineer_coming`,
};

const CARBON_MONOXIDE: Signs = {
  kind: 'carbon-monoxide',
  signs: `
    detects|detect|detector|sensor carbon_monoxide .. going|scream*|beep*|bleep*|flashing|red|sounding
    carbon_monoxide|monocsid|monoxide .. scream*|flashing|red_light|high|reading|ppm|sick|dizzy|drowsy
    flame|boiler|fire .. orange|yellow|soot|sooty .. sick|headache*|dizzy|drowsy|sleepy
    carbon_monoxide|carbon_monoxyde|carbonmonoxide|carbon_manoxide|c02_alarm|carbon_monocside|monocsid alarm|detector|going|gone|beep*|poison*|leak*|bleep*|sounding|ringing|larwm|canu|seinio|headache*
    alarm|detector|larwm .. carbon_monoxide|monocsid
    ~ co_alarm|co_detector|c_o_alarm|co2_alarm|co2_detector|co_monitor|larwm_co going|gone|goin|beep*|bleep*|sounding|ringing|screaming|off|wont_stop|canu|seinio|blar*
    ~ headache*|dizzy|drowsy|sick|woozy|faint boiler|gas_fire|stove|heater|generator|gas_cooker|flue|log_burner|bbq_indoors|chimney
    ~ cur_pen|pen_tost|benysgafn|chwil boeler|tan_nwy|stof|popty
    boiler|flue|fumes .. headache*|dizzy|passing_out|passed_out|sleepy|drowsy
    fumes .. boiler|gas_fire|generator|flue|heater
    carbon_monoxide_poisoning|co_poisoning
    brought|took|using|lit|burning .. bbq|barbecue|barbeque .. tent|indoors|inside|bedroom|living_room .. headache*|dizzy|sick|drowsy|unconscious`,
  unless: `
    chirp*|expired|battery|batteries
    need|want|get|free|fit|fitted|provide|supply|buy|where|install|replace|battery|batteries|new|test*|landlord carbon_monoxide|co_alarm|co_detector
    carbon_monoxide|co_alarm|co_detector .. landlord|law|legal|fitted|batter*|test|require*|free|install*|regulation*|needed|supposed|expired|replace*|chirp*
    ydy|oes|angen .. larwm_carbon`,
};

const FIRE: Signs = {
  kind: 'fire',
  signs: `
    set|setting|sets .. alight
    house|flat|building|shed|car|van|bin|bins|kitchen|woods|school|pub|factory|roof|barn|bus|lorry|caravan|ty|adeilad|fflat|sied|boat burning|ablaze|alight|blazing|burn|burns|smouldering|yn_llosgi .. now|people|inside|help|flames|smoke|street|road|rec|park|field|next|behind|come|quick|front|near|outside|lane|estate|by|bobl|nawr|in
    burning|ablaze|alight|smouldering .. help|come_quick|999|people_inside|trapped
    smoke|mwg|fumes .. cant_breathe|cant_see|choking|filling|full_of|stairs|stairwell|corridor|landing|under_the_door|bedroom|pouring|billowing|coming_out
    full_of|filled_with|filling_with smoke|mwg
    on_fire|on_fyre|up_in_flames|ar_dan|in_flames
    caught_fire|catching_fire|gone_up_in|set_alight|set_fire|been_set|wedi_mynd_ar_dan|cynnau_tan|setting_fire|setting_light|set_light|gone_up .. house|flat|bin|bins|shed|car|van|garage|school|building|roof|block|park|woods|field|curtain*|kitchen|bedroom|oven|playground|skip|pub|shop|bus|fence|hedge|tree|trees|grass|church|hut|sofa|now|flames
    house|flat|building|car|van|lorry|bus|garage|shed|roof|kitchen|school|shop|block|pub|warehouse|factory|skip|wheelie|bin|bins|moor|moorland|hillside|field|woods|forest|tree|hedge|caravan|barn|fence|garej|ty|sied|fflat|mynydd|adeilad is|are|ablaze|alight|yn burning|blazing|alight|ablaze|llosgi|smouldering
    theres|there_is|theres_a|big|massive|huge|small|mae|mae_na fire|blaze|inferno|tan|dan .. in|at|next|behind|near|on|outside|inside|above|below|yn|ger|spreading|getting|now|started|drws
    ~ smoke|flames|fflamau|mwg|fwg pouring|billowing|coming_out|coming_from|coming_through|filling|filled|full_of|thick_black|black_smoke|everywhere|choking_on|dod_allan|dod_o|under_the_door|landing|stairwell|corridor
    flames|fflamau
    fire|tan|blaze spread*|getting_bigger|out_of_control|lledu|lledaenu|started_in|broken_out|broke_out
    house|flat|kitchen|chip_pan|electrical|bin|shed|car|skip|wheelie_bin|garage|roof|chimney|grass|gorse|forest|wild|moorland|heath fire|fires now|happening|need|help|please|send|quick|spreading|still|going|started|next|behind|right|come|hurry
    chip_pan .. fire|alight
    wildfire|grass_fire|chimney_fire|gorse_fire|moorland_fire|wild_fire
    theres_a_fire|there_is_a_fire|house_fire|there_is_fire|its_on_fire|kitchen_fire
    trapped fire|smoke|flames
    fire|tan|dan trapped|inside|upstairs|get_out|cant_get|send_fire|fire_brigade|fire_engine|frigad_dan
    need|send|call|get|want fire_brigade|fire_engine|fire_service|firemen|fireman|frigad_dan|injan_dan
    burning|burnin now
    smoke .. next_door|flat|building|house|loft|attic|roof|letterbox|windows|window .. pouring|coming|black|thick|lots
    tumble_dryer|dryer|dishwasher|fridge|battery|charger|scooter|ebike|e_bike|oven|microwave|toaster|fuse_box|fusebox|plug|socket smoking|smoking_and|on_fire|flames|burning|melting|smells_of_burning
    smell* burning .. socket|plug|fuse|electric*|walls|wall|ceiling|loft
    set fire .. now|right_now|woods|bins|playground|park|shed
    setting fire|fires|light .. bins|bin|shed|park|woods|wheelie|grass|rubbish|building|playground|school
    llosgi_i_lawr|ty_ar_dan|tan_mawr
    petrol|firework|fireworks|burning|lit through|thru|put_through|pushed_through letterbox|letter_box|door`,
  unless: `
    burning smell .. bin|tip|factory|bonfire
    fire_alarm|smoke_alarm|smoke_detector|larwm_tan|larwm_mwg|larwm_dan .. test*|beep*|chirp*|battery|batter*|check*|drill|weekly|faulty|prawf|profi|keeps|every|fitted|free|new
    test*|beeping|chirping|battery|faulty|need|want|free|fit|install|prawf fire_alarm|smoke_alarm|smoke_detector|smoke_alarms
    fire_door|fire_doors|fire_escape|fire_exit|fire_drill|fire_safety|fire_risk|fire_extinguisher|fire_station|fire_hydrant|fire_pit|firepit|fire_place|fireplace|fire_certificate|fire_regulations|fire_blanket|fire_warden|fire_lane|fire_damage|drws_tan|drysau_tan|diffoddwr|dihangfa_dan|diogelwch_tan
    bonfire|bonfires|bon_fire|coelcerth|tan_gwyllt|barbecue|bbq|barbecues|barbeque|garden_fire|log_fire|open_fire|electric_fire|gas_fire|coal_fire|chiminea|burner|wood_burner|woodburner|stof_goed|incinerator|burn_off
    firework|fireworks .. noise|noisy|night|dog|dogs|every|complain*|loud|late|licence|display
    burning|burns|burn|llosgi .. rubbish|waste|leaves|plastic|garden|cardboard|weeds|rubber|toast|pallets|every|always|again|washing|sbwriel|gwastraff|gardd
    his|her|their|neighbour|neighbours|next_door garden burning|fire
    smoke_control|smoke_free|smokeless|smokefree|smoking_area|no_smoking|cigarette*|vape|vaping|weed|cannabis|spliff|smoker*|gwahardd_ysmygu
    last_night|last_week|yesterday|last_year|ago|was|burnt_out|burned_out|burnt_down|burned_down|after_the|damaged|damage|neithiwr|ddoe|wedi_llosgi|llosgwyd .. fire|tan|flames|burn*
    fire|tan|flames .. last_night|last_week|yesterday|last_year|ago|last_month|at_the_weekend|neithiwr|wythnos_diwethaf|is_out|was_out|put_out|been_put_out|ddoe
    burnt_out|burned_out|burnt|melted
    set_fire_to .. last|yesterday|ago|weekend|again|keep|always|night
    keep|keeps|always setting|lighting
    you_are_on|youre_on|is_on|on fire_lol|fire_today|fire_mate
    fire_me|fired|fire_him|cease_fire|campfire|camp_fire|catch_fire|ceasefire
    hot|warm|sunny|bbq|heat|jokes|form|team|streak .. on_fire
    legs|feet|hands|skin|eyes|throat|mouth|back|knees|stomach|chest|ears are|is|on on_fire|burning
    can_i|am_i_allowed|are_we_allowed|is_it_legal|is_it_ok|is_it_illegal|when_can|allowed|rules|permission|illegal|caniateir|ga_i|hawl .. burn|fire|bonfire|bonfires|burning|tan
    street_light|streetlight|street_lamp|lamp|lights|light|heating|headlights burning
    fire_brigade|fire_engine|fire_engines|fire_service|frigad_dan .. access|get_through|couldnt_get|cant_get_past|cant_get_down|parked|blocked|blocking|recruit*|job|visit|thank*|said|told|inspect*|report|wedi_dweud|letter
    fire|tan works|insurance|claim|wall|policy|assessment|notice|stick|ant|ants|fox`,
};

const ELECTRIC: Signs = {
  kind: 'electric',
  signs: `
    electric|electricity|electrical pole|post|line|wire|wires|pylon .. fall*|fell|down|broken|lean*|hit|snapped|kids|children|road
    smashed|broken|kicked|ripped|prised .. electric_box|electricity_box|electrical_box|electric_cabinet|electricity_cabinet|meter_box .. kids|children|wires|live|open|sticks|exposed
    got|had|getting|gave|gets shock|a_shock|shocks|electric_shock .. off|from|touch*|lamp*|socket|fence|post|light|when|bus_stop|railing*|door|tap|shower
    shock off|from lamp|lamp_post|lamppost|socket|fence|post|light|railing*|shower|tap|switch|bus_stop
    ceiling|water|leak|rain .. light|lights|socket|fuse_box|electrics|plug|plugs .. fizz*|spark*|buzz*|crackl*|dripping|pouring|flicker*|trip*|bang
    socket|plug|switch|fuse_box|fusebox|charger|extension_lead smok*|melt*|hot|burning|bang*|crackl*|fizz*|buzz*
    bare|exposed|uncovered|noeth wire*|wiring|cable*|electrics|gwifr*|wifr*|weiren|cebl*
    live_wire*|live_cable*|live_electric*|live_wiring|wires_are_live|wires_look_live|gwifrau_byw|gwifren_fyw|wifren_fyw|cebl_byw|ceblau_byw|gwifrau_trydan_byw
    wire|wires|cable|cables|wiring|electrics|gwifrau|gwifren|wifrau|ceblau|cebl exposed|live|bare|sparking|spark*|hanging|dangling|down|showing|sticking_out|poking_out|hang*|hangin|noeth|fyw|byw|hongian|gwreichioni|buzzing|crackling|lying|on_the_ground|in_the_water|yn_y_golwg
    hanging|dangling|hangin|loose|fallen|snapped|low|down|downed|hongian|rhydd wire|wires|cable|cables|wiring|gwifrau|weiren|electric_line|power_line|powerline|power_lines|overhead_line
    power_line|power_lines|powerline|powerlines|electric_line|electricity_line|electricity_cable|electric_cable|electricity_cables|power_cable|power_cables|overhead_line|overhead_cable|overhead_wire|overhead_wires|pylon|llinell_drydan|llinellau_trydan|gwifrau_trydan|cebl_trydan|ceblau_trydan .. down|fallen|hanging|low|spark*|on_the|touching|broken|snapped|tree|hit|cwympo|syrthio|disgyn|lawr|torri|hongian|arcing|dug|cut
    tree|branch|branches|coeden|crane|kite|ladder .. on|onto|through|resting|leaning|ar .. power_line|power_lines|powerline|electric_line|electric_lines|electric_wires|power_cable|power_cables|electricity_cables|overhead_lines|overhead_line|electric_cables|gwifrau_trydan|llinell_drydan
    ~ spark*|gwreichion* lamppost|lamp_post|lamp|street_light|streetlight|light|socket|sockets|plug|fuse_box|fusebox|meter|electric|cabinet|box|wires|wire|cable|pole|post|column|substation|pylon|switch|cooker|boiler|traffic_light|traffic_lights|bollard|postyn|golau|polyn|soced
    sparks flying|coming|everywhere|off|out_of|from
    electrocut*|electric_shock|electric_shocks|got_a_shock|sioc_drydan|getting_shocks|gave_me_a_shock|shock_off|shock_from|gives_you_a_shock|giving_shocks|a_belt_off
    water|dwr|leak|flood|rain|ceiling .. into|in|near|onto|through|on|touching|all_over|dripping|running|coming .. socket|sockets|fuse_box|fusebox|electrics|electric|electricity|light_fitting|plug|consumer_unit|meter|trydan|light
    substation|sub_station|electric_box|electricity_box|electric_cabinet|electricity_cabinet|feeder_pillar open|buzzing|smashed|door_off|broken_open|wide_open|children|kids|humming_and
    fizz*|crackl*|arcing|arc|buzzing .. wire|wires|cable|cables|power_line|electric*|pylon|socket|fuse
    panel_off|panel_missing|door_missing|cover_off|door_off|door_open|open .. lamppost|lamp_post|street_light|lamp_column .. wires|live|touch*|children|kids|electric*|cables
    lamppost|lamp_post|street_light|lamp_column|postyn_lamp .. cable|cables|wires|wiring .. hanging|loose|out|open|height|exposed|hongian
    lamppost|lamp_post|street_light|streetlight|lamp|lamp_column|postyn|postyn_lamp|pole|traffic_light .. wires|live|wiring|electrics|gwifrau
    wires|gwifrau .. lamppost|lamp_post|street_light|streetlight|postyn_lamp|postyn`,
  unless: `
    price|permit|bill|rise|charge|cost|decision|see|state|total|council_tax shock|shocked|shocks
    shock .. price|permit|bill|rise|charge|cost|council_tax|state|decision
    theatre|festival|music|gig|band|fm|charging_point|chargepoint|ev
    no|not|isnt|dim live|spark*|wires|exposed
    telephone|phone|bt|broadband|fibre|internet|openreach|virgin|tv|aerial|telegraph|ffon|band_eang|sky|telecom wire*|cable*|line*|pole*|gwifr*|polyn
    barbed|chicken|fencing|fence|washing|trip|guy|weiren_bigog wire*|line
    street_light|streetlight|lamp|lights|street_lights spark* interest|joy|debate
    spark* interest|joy|debate|memories|concern|outrage
    spark_plug|spark_plugs|bright_spark|wires_crossed|wiring_regulations|rewire|rewiring|sparkler*|sparkl*|sparky
    cable_ties|cable_car|charging_cable|cable_street|cables_across|cable_cover|hdmi|usb|jump_leads|old_cable|copper_cable
    dump*|bundle|recycl*|tip|skip|bulky|pile|strip* .. cable*|wire*
    cable*|wire* .. dump*|recycl*|tip|bulky
    when|planned|scheduled .. work|works`,
};

const RESCUE: Signs = {
  kind: 'rescue',
  signs: `
    people|someone|somebody|kids|children|man|woman in|yn the|y water|dwr .. weir|current|shout*|help|drown*|struggl*|cant|bank|river|canal
    @folk|dog_walker stuck|trapped|fallen|fell|jammed|wedged .. down|in|on|up drain|hole|shaft|manhole|well|mud|quicksand|mudflats|cliff|ledge|roof|crane|railings|bog|trench|septic_tank|escalator|machine|window|chimney|lift
    on|off|from roof|ledge|cliff .. slipping|falling|going_to_fall|cant_get_down|hanging
    drift*|swept|carried out_to_sea|downstream|away
    capsized|overboard|man_overboard
    struggling|shouting|screaming|help in|from river|water|canal|sea|lake|weir
    trapped|stranded .. flood|floodwater|flooded|rising|water_coming|tide|tides|llanw|llifogydd
    im|we|were|ive|weve|stuck stuck|upstairs|roof .. flood|floodwater|rising|water_coming|tide|llanw|llifogydd
    people|family|kids|children|they|we|ni|pobl trapped|stranded|stuck .. roof|house|water|car|van|tide|fire|smoke|flood
    @folk .. trapped|stuck|pinned .. car|lift|fire|rubble|water|flood|mud|under|inside|well|shaft|cave|building|house|wreckage|bin|lorry|cliff|quicksand|drain|machine|scaffolding|railings|car_wash|hole|upstairs|roof|tree|wall|chimney
    trapped in|under|inside|on|upstairs|behind|beneath .. car|lift|rubble|water|flood|flooded|building|house|flat|floodwater|wreckage|wall|bus|van|roof|tunnel
    im|we|were|weve|ive|dwi|we_are|i_am trapped|stranded|yn_gaeth|marooned
    @folk trapped|yn_gaeth|yn_sownd|drowning|boddi|stranded
    drowning|boddi
    fallen_in|fell_in|fell_into|fallen_into|jumped_in|jumped_into|gone_into|swept|washed_away|slipped_into|gone_in|fell_through|fallen_through the|a river|canal|water|lake|pond|sea|weir|reservoir|dock|harbour|well|shaft|ice|quarry
    people|somebody|someone|man|woman|child|boy|girl|kid|kids|lad|lady|person|rhywun|dyn|plentyn|toddler in|yn|mewn the|a|y|yr river|canal|weir|reservoir|harbour|afon|gamlas|water|pond|lake|quarry|dwr|llyn .. drown*|help|struggl*|shout*|scream*|cant|float*|face|quick|now|swim|boddi
    @folk .. in_the_river|in_the_canal|in_the_water|in_the_lake|in_the_sea|in_the_pond|in_the_weir|in_the_reservoir|yn_yr_afon|yn_y_dwr|yn_y_gamlas|yn_y_mor|yn_y_llyn|in_river|in_canal .. cant|help|swim|drown*|struggl*|floating|shouting|screaming|get_out|face_down|current|nofio|under|panic*
    @folk .. fell|fallen|falling|jumped|slipped|gone|cwympo|syrthio|disgyn|cwympodd|syrthiodd .. river|canal|lake|sea|weir|reservoir|harbour|the_water|quarry|ice|well|manhole|afon|gamlas|llyn|dwr|twll_archwilio|cliff|sinkhole|open_drain|mor|pwll|pond
    body|person|someone|corff .. floating|face_down|wyneb_i_lawr
    through_the_ice|fallen_through_the_ice|on_thin_ice|cut_off_by_the_tide|cut_off_by_water|stuck_in_the_mud|swept_away|swept_off|washed_away
    car|van|bus|minibus|cerbyd|vehicle .. people|someone|woman|man|family|driver|kids|lady|passengers|inside|couple .. water|flood*|river|canal|ford|llifogydd|lake
    people|someone|woman|man|family|driver|kids|lady|couple|he|shes|rhywun|pobl .. in|inside|on|mewn .. car|van|bus|minibus|vehicle .. water|flood*|river|canal|ford|rising|llifogydd
    water_is_rising|water_rising|waters_rising|dwr_yn_codi|rising_fast|water_coming_in .. cant_get|stuck|trapped|upstairs|bungalow|kids|children|bed|wheelchair|old|mum|nan|help
    cant|cannot|stuck|trapped .. get_out|upstairs .. water_is_rising|water_rising|flood|floodwater|flooded
    rescue|rescued|achub
    @child .. stuck .. railings|drain|well|lift|locked|inside_the|roof|cliff|mud|tree|bin|car
    @child|baby locked|locked_in|stuck_in .. car|boot|bathroom|van|hot_car
    @folk .. on|clinging|stuck|hanging .. roof|ledge|cliff|crane|scaffolding .. jump|fall|stuck|help|cant`,
  unless: `
    stuck .. mud|flood .. car_stuck
    water safe|quality|swim|clean|park|bill|meter|butt|rates|pressure
    dead_fish|syringes|rubbish|bottle|bags|fish
    ice .. pavement|path|steps|slipped
    threw|thrown|chucked|dumped|pulled
    dog|cat|cats|kitten|kittens|duck|ducks|bird|swan|hedgehog|sheep|fox|pigeon|gull|seagull|puppy|deer|badger|cow|ci|cath|squirrel|animal|rat|rescue_centre|rescue_dog|rescue_centres|dogs|ball|phone|keys|trolley|trolleys|bike|scooter|sofa|car_keys|football
    drowning_in|drown_in|sinking_in debt|debts|paperwork|bills|work|emails|forms|rubbish|weeds|litter
    feel|feeling|feels trapped|stuck .. home|house|flat|marriage|job|contract|indoors
    trapped in|by debt|contract|lease|poverty|system|loop|cycle|circle
    trapped|stuck .. queue|phone|traffic|meeting|hold|loop|section
    drown* out|noise|music
    rescue_remedy|recycl*|no_one_hurt|no_one_was_hurt|nobody_was_hurt
    empty|abandoned|nobody|no_one|dumped car|van|vehicle
    cars|vehicles|lorry|lorries|bus stuck
    swimming_lessons|lessons|ban|signs|sign`,
};

const CHEMICAL: Signs = {
  kind: 'chemical',
  signs: `
    chlorine|ammonia|chemical*|acid|solvent|bleach|pepper_spray|cs_gas .. cough*|chok*|sting*|burning_eyes|eyes|throats|sick|breath*|pesychu|evacuat*
    cough*|chok*|sting*|eyes_streaming|eyes|throats|pesychu .. chlorine|ammonia|chemical*|acid|fumes|cloud|gas_cloud|factory|spray|pepper_spray|cemegau
    massive|huge|loud|enormous bang .. cloud|smoke|fire|factory|works|flames|dust|people|windows|shook
    tanker leaking|on_its_side|crash*|burst
    explosion|exploded|explosions|blown_up|blew_up|ffrwydrad|ffrwydro|ffrwydrodd
    loud|huge|massive|big bang|boom|explosion .. smoke|factory|windows|building|plant|fire|people|rubble
    bomb .. found|threat|unexploded|suspicious|device|wwii|ww2|ticking|under|left|garden|digging|suspect|bag
    found|dug_up|unexploded|theres_a|there_is_a|looks_like_a bomb|grenade|shell_from_the_war|mortar_shell|bom|landmine|hand_grenade
    unattended|suspicious|suspect bag|package|parcel|device|suitcase|rucksack .. station|ticking|wires|left|school|library|nobody|bus
    chemical*|acid|ammonia|chlorine|petrol|diesel|toxic|cemegau|cemegol|asid|bleach|poison*|tanker|fuel|white_powder .. spill*|spilt|spilled|leak*|pouring|fumes|cloud|gollwng|gushing|everywhere|burning_eyes|overturned|gas|arllwys|gorlif|running_into|choking
    spill*|spilt|leak*|fumes|cloud|overturned|crashed|gollyngiad|turned_over .. chemical*|acid|ammonia|chlorine|petrol|toxic|tanker|cemegau|cemegol|fuel|asid
    fumes .. cant_breathe|burning|coughing|choking|eyes|throat|sick|everyone|people
    eyes|throat|lungs|throats burning|stinging|streaming .. fumes|smell|cloud|air|chemical*|tanker|factory|plant|gas
    mixed bleach .. ammonia|cleaner|fumes|cough*|breath*
    tanker overturned|crashed|leaking|on_its_side|jackknifed
    yellow|green|white|strange|funny cloud|fumes|vapour .. factory|plant|tanker|works|site|drum|drums
    ~ drum|drums|barrel|barrels|canister|container leaking|fuming|smoking|oozing|hissing|fumes`,
  unless: `
    fuel|diesel|disel|oil|petrol|milk .. car|van|roundabout|gylchfan|fan|road|ffordd|lorry
    milk
    swimming|pool .. price*|lesson*|time*
    demolition|building_work|construction|quarry|blasting
    bath_bomb|seed_bomb|photo_bomb|bombs|bomb_crater|bombed|bombsite|bomb_site|like_a_bomb|looks_like_a_bomb|cost_a_bomb|smells_like_a_bomb
    tyre|battery|population|costs|price*|prices|tire|bag|bin|bins|sofa|jar|toilet|boiler|number|water_main|pipe|airbag|he|she|temper|nappy exploded|explosion|blew_up|blown_up|exploding
    blow|blew up|out .. proportion
    explosion of|in .. rats|weeds|flies|numbers|population|colour|litter|pigeons
    stink_bomb|nuisance|diesel_cars|price|prices|petrol_station|petrol_stations|acid_rain|acid_house|planning
    can|could|able|allowed|where|take|dispose|disposal|collect|get_rid|rid .. chemical*|acid|bleach|petrol|diesel|poison
    chemical*|acid|petrol|diesel|poison .. dispose|disposal|tip|recycle|rid|collected|take
    oil|diesel|fuel spill|spilled|spillage|patch|slick|stain .. road|bike|roundabout|skid
    ants|wasps|weeds|rats|mice|weedkiller|slug*|moles|japanese_knotweed`,
};

const COLLAPSE: Signs = {
  kind: 'collapse',
  signs: `
    bits|lumps|chunks|pieces|parts|concrete|bricks|stones|render|plaster|cladding|panels|slates|tiles|glass|ice .. falling|fell|dropping|coming_off|raining|crashing|flying|nearly_hit .. people|pavement|heads|pedestrians|shoppers|kids|children|someone|bus_stop|passers*|queue|baby|pram|street
    people|pavement|pedestrians|shoppers|kids|someone .. hit|nearly_hit|missed_by .. bricks|tiles|slates|masonry|glass|concrete|stones
    ceiling|roof|wall|floor|house|building coming_in|caving|cave|coming_down|giving_way|falling_in|falling_down|collapsing|going_to_go|fell_on|is_moving|coming_through on|in|us|me|now|over|help|under|people|kids|pavement|onto|we
    tree|trees|branch|coeden|wall|chimney|scaffold* about_to|ready_to|going_to|gonna|ar_fin come|fall|go|topple|crash|drop|cwympo|syrthio .. nursery|school|house|houses|bus_stop|people|pavement|kids|children|playground|road|path|cars|bedroom|head|heads|someone|walking|pobl|ysgol|ty
    house|building|block|roof|stand|bridge|tunnel collapsed|has_collapsed|just_collapsed|caved_in|come_down
    @structure .. collapsing|about_to_fall|about_to_collapse|about_to_come|about_to_go|going_to_fall|going_to_collapse|gonna_fall|going_to_come_down|going_to_go|going_to_come|falling_down_now|coming_down_now|ready_to_fall|will_fall|could_fall|could_collapse|any_minute|any_second|any_moment|minute_now|ar_fin .. @folk|people|pavement|road|school|path|kids|children|now|minute|second|moment|someone|bus_stop|playground|cars|walking|pobl|palmant|ffordd|ysgol|plant|street|house|munud|cwympo|syrthio|disgyn|passers_by|shoppers|queue|nursery
    any_minute|any_second|any_moment|imminent*|unrhyw_funud|unrhyw_eiliad|about_to|going_to|ar_fin .. fall*|collaps*|come_down|coming_down|give_way|go_over|topple|cwympo|syrthio|disgyn|dymchwel|dod_i_lawr .. @folk|people|pavement|road|school|path|kids|children|someone|pobl|palmant|ffordd|ysgol|plant|street|passers_by
    imminent* danger_of|risk_of|collapse|danger
    @structure .. collapsed|collapsing|fallen|cwympo|wedi_cwympo|wedi_dymchwel|come_down|came_down|toppled .. on|onto|people|someone|trapped|under|inside|car|hurt|injured|child|pobl|rhywun|underneath|ar_ben
    @structure .. collapsing|crumbling .. now|as_we_speak|people|pavement|right_now|nawr
    bricks|tiles|slates|glass|masonry|concrete|stones|rubble|debris|scaffold*|roof|chimney|panes|brics|teils|cerrig|llechi .. raining|falling|crashing|coming_down|flying|dropping|cwympo|disgyn|syrthio|landing .. people|pavement|street|road|kids|children|heads|shoppers|someone|below|pobl|palmant|walking|nearly|passers_by|stryd|ffordd|school|cars|hit
    floor|ceiling|wall|building|house|balcony|stairs .. giving_way|caving_in|just_collapsed|has_collapsed|starting_to_collapse|starting_to_go|moving|creaking .. now|people|inside|kids|us|children|scared|get_out|above
    landslide|landslip|landslips|mudslide|tirlithriad|coal_tip
    crane|scaffolding|scaffold .. collapsed|collapsing|toppled|toppling|swaying .. wind|road|people|site|houses|street|house|bus
    tree|branch|coeden .. hanging_by|cracking|split|creaking .. school|playground|people|pavement|any_minute|about|now|bus_stop|kids|children|cars`,
  unless: `
    sewer|drain|drains|shed|fence|garage|cemetery|grave|culvert|outhouse collapsed|collaps*|fallen
    economy|deal|deck|sofa|bed|chair|pram|buggy|drain|drains|sewer|grave|fence_panel|system|market|folding|business|talks|marriage
    might_one_day|one_day|eventually|in_a_few_years|years_time|some_point|last_year|years_ago|months_ago|insurance|claim|survey
    leaves|conkers|apples|fruit|sap|needles|blossom|berries|acorns|bird_mess`,
};

const ROAD: Signs = {
  kind: 'road',
  signs: `
    horses|horse|cows|cattle|bull|ponies|pony|sheep|pigs|deer|ceffylau|gwartheg loose|out|running|escaped|galloping|stampeding|rhydd|on_the .. bypass|dual_carriageway|motorway|main_road|a_road|fast_road|carriageway|ffordd_osgoi|traffordd|traffic
    manhole|drain|grid|gully|inspection cover|covers|lid|grate|covers_been|grating .. nicked|stolen|gone|missing|off|removed|pinched|robbed|collapsed .. drop|deep|foot|feet|hole|fall*|kids|children|someone|school|dark|road|pavement|path|pram|wheelchair|die|legs|main
    pavement|road|path .. open_hole|open_shaft|gaping_hole|massive_drop|six_foot|ten_foot|6_foot|10_foot|6ft|10ft
    fell|fall|fallen|falling|drop|step into|down manhole|open_drain|drain|shaft|hole_in_the_road|sinkhole
    someone|somebody|people|kid|child will|going_to|gonna|could die|be_killed|get_killed|killed .. manhole|cover|drop|hole|shaft|now|tonight|wire*|cable*|railing*
    manhole|cover|hole|drop|shaft .. someone|somebody|people|kid|child will|going_to|gonna|could die|be_killed|get_killed
    fence|gate|barrier|hole_in_the_fence .. railway|train_line|tracks|motorway .. kids|children|open|broken|through
    manhole|man_hole|drain|grid|gully|inspection|sewer|twll_archwilio|clawr .. cover missing|gone|stolen|off|open|wedi_mynd|ar_goll|lifted|removed .. road|kids|children|fall|deep|dark|school|someone|pavement|cars|path|bike*|cyclist*|ffordd|plant|middle|killed|broken|cwympo
    manhole|man_hole|twll_archwilio open|missing|uncovered|agored|no_cover|without_cover|no_lid|lid_off|lid_gone|lid_missing|cover_missing|ar_agor|cover_gone|cover_off|wide_open
    missing|open|uncovered|stolen|no manhole|man_hole|manhole_cover
    sinkhole|sink_hole|llyncdwll
    road|pavement|bridge|street|lane|ffordd|pont collapsed|caved_in|given_way|gave_way|opened_up|giving_way|washed_away|disappeared|collapsing_now|collapsing|wedi_cwympo|wedi_dymchwel|fallen_away|crumbled_into
    hole .. opened_up|opened|appeared|swallow*|car_sized|size_of_a_car|bottomless .. road|street|people|garden|middle|house|car
    huge|massive|giant|deep crater|chasm .. opened|road|middle
    traffic|cars|lorries|motorbike|motorbikes|bikes|drivers .. swerving|crashing|skidding .. into|someone|killed|now|oil|ice|debris|object|metal|tree
    horse|horses|cow|cows|cattle|bull|sheep|ceffyl|ceffylau|gwartheg|defaid loose|running|out|escaped|wandering|galloping|rhydd .. road|dual|motorway|bypass|carriageway|a_road|traffic|ffordd|main_road|ffordd_osgoi
    @child|man|woman|someone|person|rhywun|people|kids .. walking|running|standing|lying|sitting|playing|playin|cerdded|gorwedd .. motorway|dual_carriageway|bypass|railway|train_line|tracks|train_tracks|middle_of_the_road|rheilffordd|traffordd|lanes|middle_of_road|in_the_road
    level_crossing .. stuck|broken|barrier*|open|up .. train*
    car|lorry|van|tractor|bus stuck .. level_crossing|railway|train_line|tracks
    wrong_way .. motorway|dual|bypass|carriageway
    throwing|dropping|chucking .. stones|bricks|rocks|things|concrete|bottles .. bridge|motorway|overpass|cars|footbridge|flyover
    someones_going_to_be_killed|someone_will_be_killed|going_to_get_killed|someone_is_going_to_die|going_to_kill_someone|will_kill_someone|gonna_kill_someone|kill_somebody .. hole|manhole|cover|wire*|wall|roof|branch|ice|oil|metal|rail|drop|glass|object|railing*|drain
    hole|manhole|cover|metal|railing*|oil|wires .. someones_going_to_be_killed|someone_will_be_killed|going_to_kill_someone|will_kill_someone|gonna_kill_someone`,
  unless: `
    arwydd|arwyddion|sign .. ffordd|road
    sign|markings|dead|roadkill|muck|poo|manure|riding|rider|riders|crossing|trail
    speeding|speed|parking|parked|bump*|pothole|potholes|rattl*|noisy|bang*|clunk*|wobbl*|sunken|raised|blocked|overflow*|smell*|planning
    loose|rocking manhole|cover|drain|lid|grid
    manhole|cover|drain|lid|grid loose|rocking`,
};

export const HAZARDS: readonly Signs[] = [
  GAS,
  CARBON_MONOXIDE,
  FIRE,
  ELECTRIC,
  RESCUE,
  CHEMICAL,
  COLLAPSE,
  ROAD,
];
