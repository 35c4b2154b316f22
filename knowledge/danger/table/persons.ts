import type { Signs } from '../kinds';

const SELF_HARM: Signs = {
  kind: 'self-harm',
  signs: `
    going_to|gonna|gunna|want_to|ready_to|about_to|wanna|rather|will|tempted_to end_it|end_everything|end_my|finish_it|off_myself|do_it_tonight
    end_it tonight|now|all|today|tomorrow
    no|dont|not want live|life|alive|living
    no|cant|dont|not|nothing|without reason|future|way_out|way_forward|hope|point|strength|will .. carry_on|go_on|live|living|alive|future|left|anymore|any_more|life|byw
    im_done|ive_had_enough|had_enough|i_give_up|cant_take_it|cant_take_anymore .. sorry|goodbye|end_it|life|tell_my|kids|world|living|end|alive
    tell my|them mum|kids|family|wife|husband|children|daughter|son im_sorry|i_love|sorry|love_them
    text|message|note|letter|voicemail|posted|facebook .. goodbye|look_after_the_kids|look_after_my|suicid*|end_it|sorry_for_everything|wont_see|ending|final
    saying|said|say|says goodbye .. kids|look_after|everyone|sorry|love|funeral|answer*|worried|gone
    pills|tablets|rope|blade|razor|paracetamol|noose .. in_front_of_me|in_my_hand|next_to_me|ready|lined_up|here|on_the_table|counted
    stood|standing|sat|sitting|stand|on|going_to_jump|jump|climb* .. edge|car_park_roof|roof_of|top_of|ledge|bridge|railway_line|train_tracks|tracks|the_roof|over_the_railings .. car_park|multi_storey|flats|jump*|going|goodbye|dont|multistorey|block|barrier|motorway|crying|train*|alone|edge|want
    car_park_roof|roof_of_the_car_park|top_of_the_multi_storey|roof_of_the_multi_storey
    stepping|step|jumping|jump|walking|walk|throwing_myself|throw_myself|lying|driving|drive|crash* in_front|into|under|off|on|infront of|a|the train|bus|lorry|traffic|sea|tree|wall|tracks|car|cars|bridge
    better|easier .. dead|not_here|wasnt_here|werent_here|without_me|gone
    dont|not want|wanting .. alive|wake_up|this_life|exist*|be_here
    want sleep|to_sleep|to_go .. not_wake|never_wake|forever|dont_wake|for_ever
    done_with|had_enough_of|finished_with|tired_of|sick_of|hate life|living|everything_i_want_out|this_life|being_alive|my_life|existing
    i_want_out|just_want_out|want_out_of_life|no_way_out|see_no_way|cant_see_a_way|cant_see_any_way|dont_see_a_way|cant_see_a_reason
    cut|cutting|slash*|harming herself|himself|myself|themself|my_arms|her_arms|his_arms .. again|bathroom|razor|blade|bleed*|locked|knife|room|deep
    suicid*|hunanladd*|sucidal|suisidal|hunan_laddiad
    kill*|top|hang*|drown*|hurt*|harm*|cut*|end*|burn*|starv*|lladd|niweidio|anafu|brifo|shoot*|poison* myself|meself|my_self|herself|himself|themselves|themself|fy_hun|ei_hun|fy_hunan|ei_hunan|my_selves
    self_harm*|selfharm*|hunan_niweid*|unalive*|kms|end_my_life|ended_my_life|ending_my_life|end_his_life|end_her_life|ending_it|end_it_all|ending_it_all|end_things|finish_it_all|take_my_own_life|take_my_life|taking_my_life|take_his_life|take_her_life|take_her_own_life|take_his_own_life|taking_his_own_life|taking_her_own_life|diweddu_fy_mywyd
    cant|cannot|dont_want_to|dont_wanna|dont_want to_go_on|go_on|carry_on|live|do_this|do_it|cope|face|take_it|be_here|be_alive|exist|wake_up any_more|anymore|any_longer|no_more|another_day|much_longer|without|tomorrow|with_life
    cant_do_this|cant_do_it|cannot_do_this anymore|any_more|any_longer|no_more
    cant_go_on|cant_carry_on|cannot_go_on|cannot_carry_on|cant_live_like_this|cant_cope_any|cant_cope_with_life|cant_face_another
    want|wants|wanna|wanted|wish|hope|ready|going|plan*|prefer|rather|better_off|think*|would_be_better|thought*|eisiau|isio|moyn|feel_like to_die|die|be_dead|dead|to_be_dead|not_wake|never_wake|not_be_here|was_dead|were_dead|dying|marw|farw|bod_yn_farw|disappear_forever|it_to_end|it_all_to_end|it_to_be_over|it_to_stop|it_all_to_stop|everything_to_stop|it_over|all_over|sleep_forever
    want|wants|wish it_all|this|everything|it to|would|was end|stop|be_over|over for_good|forever|all|now|end
    better_off|happier|better without_me|if_i_was_gone|if_i_was_dead|if_i_were|if_i_wasnt|dead|hebddo_i
    no_point|no_reason|nothing|nothing_left|dont_see_the_point|whats_the_point|dim_pwynt|dim_byd|wheres_the_point living|in_living|going_on|to_live|live_for|in_being_here|of_living|being_alive|carrying_on|to_this_life|in_going_on|byw|of_going_on|mynd_ymlaen|in_anything
    took|taken|taking|swallowed|had|cymryd|llyncu|downed|necked|gymryd|cymerais|eaten .. all_my|all_the|all_his|all_her|whole|too_many|loads_of|bottle|packet|box|pack|handful|lot_of|bunch|overdose|gormod|llwyth|llawer|pentwr|full tablets|pills|paracetamol|meds|medication|ibuprofen|painkillers|antidepressants|tablet|tabledi|feddyginiaeth|insulin|sleeping|codeine|dabledi|bills_and_vodka|moddion|o_dabledi|diazepam
    took|taken|taking|swallowed|necked|downed|cymryd|llyncu twenty|thirty|forty|fifty|sixty|20|30|40|50|60|100|24|32|hundred|lots tablets|pills|paracetamol|of_paracetamol|tabledi|painkillers
    slit*|slash*|cut*|cutting|torri my|her|his|wrists|wrist|arms|garddyrnau wrists|wrist|arms|veins
    jump*|neidio|throw_myself|chuck_myself|step off|from|in_front|under|oddi|infront|into bridge|roof|car_park|train|multi_storey|ledge|cliff|building|balcony|flats|window|bont|pont|top|viaduct|tren|multistorey|traffic|river
    on|standing|sitting|sat|stood|ar|wrong_side|edge .. bridge|ledge|roof|bont|pont|viaduct|railings|parapet|tracks .. jump*|going_to|neidio|crying|over_the_side|end|wrong_side|talk_to|upset|goodbye
    ~ wrong_side|other_side|over_the_railings|over_the_barrier bridge|railings|barrier|viaduct
    noose
    rope .. neck|beam|ready|loft|hang*|round_his|round_her|round_my
    written|wrote|writing|left suicide|goodbye|letters|note .. kids|family|everyone|died|end|gone|goodbye
    goodbye_note|suicide_note|said_her_goodbyes|said_his_goodbyes|saying_goodbye_to_everyone|said_goodbye_to_everyone|my_final|last_message|tell_my_kids|tell_my_family .. love|sorry|end|gone|note|goodbye|hes|shes|this|goodbyes
    goodbye_note|suicide_note|last_goodbye|goodbye_world
    life_isnt_worth|life_is_not_worth|life_not_worth|not_worth_living|life_aint_worth|nothing_to_live_for|no_reason_to_live|reason_to_live|had_enough_of_life|sick_of_living|tired_of_living|tired_of_life|tired_of_being_alive|done_with_life|done_with_living|given_up_on_life|fed_up_of_living|given_up_living
    dwi|rwyf|rwy|wi|alla_i|fedra_i|alla|fedrai|allai|dw_i ddim|methu .. mynd_ymlaen|cario_ymlaen|dal_ati|byw|ddal_ati|bod_yma .. mwy|rhagor|ddim|fel_hyn|bellach|dim_mwy
    methu mynd_ymlaen|cario_ymlaen|dal_ati|byw_fel_hyn
    alla_i_ddim_gwneud_hyn|methu_gwneud_hyn|fedra_i_ddim_gwneud_hyn|alla_i_ddim_mynd_ymlaen|fedra_i_ddim_mynd_ymlaen|alla_i_ddim_cario|fedrai_ddim_cario|eisiau_marw|isio_marw|moyn_marw|eisio_marw|am_farw|eisiau_ir_cyfan|cyfan_ddod_i_ben|popeth_ddod_i_ben|popeth_orffen|ir_cwbl_orffen|gwell_hebddo_i|well_hebddo_i|dim_eisiau_byw|ddim_eisiau_byw|ddim_isio_byw|ddim_moyn_byw|lladd_fy_hun|diweddu_popeth|diweddu_fy|rhoi_diwedd
    thinking|thoughts about|of ending|suicide|dying|killing|hurting|jumping|harming
    hurt|harm|hurting|harming myself
    wont_be_here|not_be_here|be_gone|wont_be_around .. tomorrow|tonight|morning|much_longer|anymore|any_more|soon
    by_the_time_you .. dead|gone
    everyone|everybody|kids|family|world|they|pawb .. better_off|better .. without_me|hebddo_i
    nobody|no_one|no1 .. miss_me|care_if_i|notice_if_i
    stand_in_front|lie_down|walk_into .. train|tracks|sea|traffic
    overdos*|over_dose|over_dosed|gorddos .. i|me|myself|my|hes|shes|son|daughter|taken|took|friend|tablets|on_purpose|brother|sister|please|wedi|mum|gymryd|cymryd
    ive|have|has|hes|shes|taken|took|wedi overdos*|over_dose|over_dosed|gorddos`,
  unless: `
    grass|hedge|lawn|cat|dog
    took|taken .. tip|chemist|pharmacy|recycl*|back_to
    suicide prevention|strategy|statistics|policy|training|squad|awareness|rates|memorial|bereaved|figures
    is suicide
    crossing|driving|cycling|parking|cost|price|career|political|professional .. suicide
    years_ago|when_i_was_a_teenager|last_century|in_2019|back_in
    could_have|nearly|almost|could|going_to|gonna|you|will|might|pavement|tripped|slipped|fell|steps .. killed_myself|kill_myself|hurt_myself|killed_himself|killed_herself|hurt_himself|hurt_herself|cut_myself|anafu_fy_hun|brifo_fy_hun .. pothole|pavement|path|steps|kerb|slab|trip*|fell|fall*|ice|hole|stairs|bike|slipp*|palmant|twll
    pothole|pavement|path|steps|kerb|slab|trip*|fell|fall*|ice|hole|slipp*|glass|can|bin|fence|palmant|twll|cwympo|disgyn .. killed|kill|hurt|cut|hurting|harmed|anafu|brifo|burnt|burned myself|himself|herself|themselves|my_arm|fy_hun|ei_hun
    hurt|cut|hurts himself|herself|themselves|himself_on|themself .. on|lift*|playground|swing|fence|glass|slide
    queue|hold|wait*|boring|boredom|laugh*|laughing|embarrassment|curiosity|cake|coffee|sleep_in .. die|dying|kill
    end_my_life|end_my tenancy|contract|lease|subscription|agreement|claim
    wish|want|hope council|bin_lorry|bins|car|system|pigeons|weeds|tree|grass|hedge|plants|mould|ants .. dead|die|to_die|disappear
    dying to|for
    plants|tree|trees|grass|lawn|weeds|hedge|bees|flowers|wasps|rats|pigeons .. die|dead|dying|kill
    bins|bin|rubbish|noise|form|website|letters|parking|job|tenancy|allotment|garden|journey|commute|course|lessons|queue|app|stairs|volunteering|council_tax|direct_debit|payments|stand_the|hedge|lawn .. cant_do_this|cant_go_on|cant_carry_on|anymore|any_more|any_longer|much_longer
    cant_go_on|cant_carry_on|cannot_go_on|cannot_carry_on your|the|my|to|paying|a|that|holiday
    mum|nan|dad|mother|father|she|he|gran|neighbour cant|cannot .. cope|carry_on
    cant|cannot drive|walk|park|use|see|reach|climb|get|lift|afford|pay|read|mow|manage|look_after|attend|sleep|stand|find|hear|open|move|have .. any_more|anymore|any_longer
    do_this online|form|myself|by_phone|on_my_phone|without
    swallowed|eaten dog|cat
    book|books|film|song|poem|play|lyrics|documentary`,
};

const ATTACK: Signs = {
  kind: 'attack',
  signs: `
    with|got|have|carrying baseball_bats|baseball_bat|machetes|iron_bars
    baseball_bat|baseball_bats|iron_bar|iron_bars|metal_bar|metal_pole|machete|machetes|samurai .. smash*|coming|outside|chas*|them|hit*|people|men|lads|gang|going|us|house
    smashing|smashed up .. coming|us|me|house|cars_and|now|scared|bats|everything
    coming for|after|to_get|round_to us|me|him|my .. kill|hurt|bat*|knife|tonight|now|gang|debt|smash*|dealers|scared|outside|money|men
    big|massive|huge|mass|bad fight .. outside|bottles|blood|bleeding|knives|now|street|club|pub|people|park|police
    kick*|stamp*|stomp* .. head|face .. in|on|lad|man|someone|ground
    man|men|someone|they|guy|person threaten*|attack|hit|beat|follow|hurt|stab|rob|chase me|us|my|her|him
    has|got|with|gyda|waving|carrying|pulled|holding|brandishing|have|having|had|swinging|armed|using|efo|gan|ganddo|a|chasing|chwifio|out|running @weapon .. @now|street|outside|house|door|shop|park|school|me|people|at|him|he|someone|man|him|out|kids|bus|shouting|tu_allan|stryd|police|help|please|in|library|ddrws|at_us|blant|pobl|corridor|town|tower
    hes|shes|he|she|man|someone|bloke|lad|lads|guy|boy|they|theyve|rhywun|dyn|youth|youths|teenager|mae_ganddo|mae_gan_y|gang|gangs got|has|with|waving|carrying|have|pulled|holding|swinging|gyda|efo|gan @weapon
    @weapon fight|crime_happening|attack|wielding|point|throat|in_his_hand|in_her_hand|to_my|against
    threat*|threten*|thretan*|bygwth|fygwth @folk|me|us|with|fi|ni|to .. @weapon|kill|stab|burn|shoot|lladd|beat|hurt|smash|break_my|my_life|attack|rape|batter|punch|gyllell
    threatening|threatens|threatened|threatning|threatenin me|my|us|fi|to
    yn_fy_mygwth|fy_mygwth|mygwth_i|fygwth_fi|ein_bygwth|fy_mygwth_i
    stab*|shooting|shot|trywanu|drywanu|saethu|gunshot*|gun_shots|gunfire @folk|in|outside|someone|just|me|man|heard|street|him|her|park|now|there|guy|fired|at|rhywun|near
    @folk been|just_been|got|wedi_cael_ei stabbed|shot|attacked|mugged|raped|jumped|knifed|trywanu|bottled|glassed|assaulted|drywanu|ymosod
    being|am_being|im_being|are_being|getting|is_getting|gettin|cael_fy|cael_ei|just_been|have_been|ive_been|been|was_just|got_just attacked|beaten|mugged|assaulted|chased|followed_by|kidnapped|robbed|strangled|stabbed|battered|raped|jumped|kicked_in|stalked|held_hostage|held_prisoner|spat_at|ymosod|curo|dilyn|threatened|sexually
    attacking|attack|attacks|attacked|ymosod @folk|me|us|ar
    ymosod_ar|ymosod_arna|ymosod_arnaf
    breaking|broken|break|broke|smashing|trying_to_get|trying_to_break|kicking|forcing|climbing|climbed|getting|torri|banging|hammering|bashing|battering|kicked|ceisio_torri|malu in|into|through|down|my_door|the_door|our_door|i_mewn|the_back|window|front_door|back_door|my_window|at_my_door .. @now|house|my|flat|upstairs|downstairs|help|scared|hiding|im|window|door|hear|kids|alone|home|cuddio|drws|fflat|nawr
    someones|someone|somebody|man|stranger|rhywun|burglar|intruder|burglars|lleidr|men|bloke|prowler|dieithryn is|in|inside|broken|breaking|yn|trying|hiding|climbing|creeping|prowling|ceisio|at|outside|downstairs .. my_house|my_flat|house_now|my_home|downstairs|upstairs|my_garden|get_in|fy_nhy|nhy|fflat|lawr_grisiau|ty|i_mewn|my_kitchen|my_bedroom|the_house|my_window|my_door|back_door|dod_i_mewn|our_house
    intruder|burglar|burglars|lleidr .. house|in|upstairs|downstairs|now|inside|hiding|ty|help|hear
    hiding|locked_myself|locked_ourselves|cuddio|hidden|hide bathroom|bedroom|cupboard|room|toilet|wardrobe|loo|from|ystafell|cwpwrdd|under .. him|he|they|her|someone|kids|outside|man|door|fe|fo
    fight|fighting|brawl|riot|rioting|ymladd .. now|outside|knives|blood|bottles|police|gang|street|weapon*|getting_worse|someone_will|kick_off|going_to_get|hurt|hospital|stamping|head|mass|gwaed|tu_allan|right_now
    stamping|kicking|stamped|kicked|punching|kickin .. head|on_the_ground|on_the_floor|ground|unconscious
    following|followed|chasing|chased|dilyn|stalking|stalks|follows me|us|her|my|my_daughter|fi|girl|girls|woman|@child|im|kids
    stranger|man|bloke|guy|someone|dyn|van|car|dieithryn .. tried_to_grab|tried_to_take|grabbed|trying_to_grab|trying_to_take|snatch*|trying_to_get|asking|offering|cipio|tried_to_get|dragged|dragging|pulled|wedi_cydio .. @child|kids|girl|woman|into|me|plentyn|car|van|her|him
    abduct*|kidnap*|snatched|snatching|grabbed|herwgipio|bundled|dragged into|@child|her|woman|girl|me|him|car|van|someone|a_child|kid|plentyn
    raped|sexual*_assault*|sexual_assault|sexually_assaulted|rape|treisio|threisio|molest*|groped|indecent*|flash*_himself me|her|my|i|daughter|son|just|last|him|someone|been|park|cael
    kill|murder|stab|hurt|shoot|lladd|burn|trywanu|slit|ladd|beat_up|batter me|us|her|him|them|my|your|fi|ni|everyone .. he|says|said|going|threat*|going_to|hes|gonna|will|theyre|if|they|when|tonight|coming|outside
    he|hes|says|said|going_to|gonna|they|theyre|trying_to|will|wants_to|mae|neighbour|somebody|someone|fe|dad|son|partner|will_try_to|coming_to|come_to kill|murder|stab|shoot|lladd|slit|strangle|burn_the_house|burn_us|burn_me|petrol_bomb|acid|smash_my_face|break_my_legs|ladd me|us|her|him|them|my|fi|ni|down|someone|everyone|throat|me_with|mam|the_kids|all
    dog|dogs|ci|cwn|xl_bully|pitbull|rottweiler|alsatian|staffie attacking|attacked|mauling|mauled|savaging|savaged|biting|bitten|bit|ymosod|brathu|going_for|gone_for|chasing|got_hold|wont_let_go|frathu|has @folk|me|us|plentyn|rhywun|right_now|people|arm|leg|face|plant|fi|hold
    dog|dogs|ci|xl_bully|pitbull|rottweiler .. attacking|mauling|savaging|ymosod
    masked|balaclava* .. @weapon|house|outside|door|men
    hostage|armed_robbery|being_robbed|robbery_in_progress|robbing|shoplifter_with
    acid .. attack|threw|thrown|face
    throwing|chucking|lobbing|taflu bricks|bottles|stones|petrol_bombs|rocks|cerrig|poteli .. at_us|people|windows|now|me|house|police|ni|police|my_house|buses|at_me
    smashing|smashed|kicking|breaking|malu|putting .. windows|window|door|ffenestri|drws|windows_in|door_in .. now|scared|im_inside|kids|screaming|inside|were_inside|plant|at_home
    scared|frightened|terrified|afraid|ofn|ofni|petrified|scard|scaird .. hes_outside|outside_my|at_my_door|at_the_door|banging|coming_for|coming_back|find_me|hurt_me|kill_me|going_to|tu_allan|kill|he_will|he_might|get_me|will_hurt
    @he|ex|he outside|trying_to_get|banging|kicking|tu_allan|at|hammering|smashing|back .. my_house|door|the_door|get_in|my_window|fy_nhy|drws|window|bail .. let_me|scared|wont|now|threat*|knife|shout*|leave|screaming|kill|kids|plant|smash*|help|terrified|frightened|scare*|mynd
    screaming|screams|sgrechian|screamed|yelling .. help|woman|next_door|murder|girl|stop|please_no|blood|child|someone|menyw|upstairs|drws_nesaf|bang|thud|kid|kids|baby|hit*
    racist|homophobic|hate .. attack*|beaten|kicked|punched|spat
    spiked drink|drinks`,
  unless: `
    burglar|intruder|car alarm
    chas* me|us for
    chas* .. council_tax|payment|debt|arrears|rent|invoice|money_i_owe
    dog|dogs|puppy|spaniel|collie|labrador|cat|kitten|bus|goose|horse has|keeps|always|just|is follow*
    dog|dogs|puppy|spaniel|collie|labrador|cat|kitten followed|following
    dog|dogs|somebodys_dog .. toilet|mess|poo|foul*
    shooting|shoot up
    water|rain|rats|rat|damp|mice|mouse|draught|wasps|bees|smoke|wind|flood|foxes|ants getting|coming|breaking
    with_court|with_bailiffs|with_eviction|with_legal|with_fines|with_a_fine
    thinner|paint|white_spirit|battery acid|oil
    empty|vacant|derelict|disused|boarded .. house|flat|building|school|property|pub|shop|ty|fflat
    gwag
    pavilion|greenhouse|train|bus_shelter
    minibus|class|classroom
    one_day|eventually
    if_i|if_we|if_the|if_you .. permit|bin|bins|forget|closed|late|miss|school|uniform|ticket|fine|dont_get
    boss|wife|husband|kids|mum|teacher|he|she will|going_to|gonna|is_going_to kill|murder me .. if_i|if_we|if_the|for|permit|bin|bins
    ticket|fine|pcn
    pothole|junction|corner|road|bend|pavement|kerb|crossing .. kill*
    knife|knives|gun|weapon|weapons bin|amnesty|bank|crime_strategy|crime_figures|crime_stats|crime_plan|licence|license|certificate|surrender|awareness|crime_campaign|collection|and_forks|hand_in|licensing|found|amnesties
    found|find|hand_in|dispose|surrender|dropped|left|dumped|threw_away|buy|licence|license|own|renew|cutlery|fork|forks @weapon
    staple|glue|nail|radar|speed|paint|water|heat|caulking|jet gun
    sledge|jack|pneumatic|drill hammer
    cricket|baseball|bats_in|rounders bat
    screwdriver .. screw|fix|panel|hinge|bin
    bottle bank|banks|recycling|top|milk|bottles_and
    foot|night|wipers battery|acid_rain|axe_the|axed|axing|cut
    kick|kicking|kicked off|ball|football|footballs
    attack by|of|from seagull|gull|gulls|wasps|bees
    seagull|seagulls|gull|gulls|wasp|wasps|bees|magpie|geese|goose|swan|crow|crows|rats|fox|foxes|greenfly|woodworm|squirrel|pigeons .. attack*|chas*|bit
    heart|asthma|panic|cyber|terrorist|ransomware attack*
    threatening letter|letters|court|prosecution|legal|bailiff*|fine|fines|to_cut|to_close|to_evict|to_take_me|to_take_us|to_stop|to_fine|summons|me_with_court|me_with_bailiffs|action|email|sms|with_a_fine|rain|weather|sky|to_increase|red_letters
    council|bailiffs|bailiff|landlord|warden|company|letter|letters|you|enforcement|housing_association|hmrc|court|contractor|cyngor threaten*
    bygwth .. llys|llythyr|dirwy
    photo|picture|film|movie|video|photograph shoot|shoot*|shot|shooting
    jab|flu|shot_of|long_shot|screenshot|screen_shot|parcel_shot
    noise|heat|music|barking|prices|bills|pothole|potholes|rates|rents|fares|rent|cost*|smell|stairs|hills|you|your|this_queue|waiting|suspense|back|feet|knees|legs|sun|traffic|wait|parking|high_street|bus_lane|tax|hold_music|shop|trade|business|swn|it is|are|will|be|gonna kill*|murder* me|us|fi|trade|the_town|town|him
    is|are|its|hes|youre killing me|us|him|her|trade|town
    killing business|trade|town|time|weeds|grass|moss|ivy|slugs|rats|two_birds
    murder mystery|hold|on_the|my_feet
    stab in|at .. dark|back
    stabbing pain*
    van|vans|food|bus|lorry|path|road|sign|signs|dog|cat|police|car following|followed|follow
    following advice|up|my|the|your|a|his|this|on|day|week|website link|letter|call|phone|email|advice|application|conversation|complaint|appointment|instructions|visit|operation
    was|were|got|been broken_into|burgled|robbed|mugged .. last|yesterday|weekend|ago|week|while|twice|insurance
    last_week|last_month|last_year|yesterday|years_ago|months_ago|weeks_ago|month_ago|over_the_weekend|at_the_weekend|wythnos_diwethaf|ddoe .. broken|broke|smashed|burgled|robbed|mugged|stolen|break_in
    broken|broke|smashed|burgled|robbed|mugged|break_in .. last_week|last_month|last_year|yesterday|years_ago|months_ago|weeks_ago|month_ago|weekend|last_night
    break|broke|broken|breaking down
    broke|breaking|broken|smashed|smashing bus_shelter|bus_stop|phone_box|greenhouse|bottles|glass|allotment|garage|garages|shed|lock_up|bin_store|cars|my_car
    boxing|karate|self_defence|martial_arts|wrestling|judo class|classes|club|lessons
    crime_stats|fight_against|fighting_for|food_fight|snowball_fight|pillow_fight|fight_the|fight_this|fight_my|fight_a|fight_your|fight_it|how_do_i_fight|fighting_the|fighting_this|ymladd_yn_erbyn
    cats|foxes|dogs|gulls|birds|cath|cathod fight*
    every_friday|every_weekend|every_saturday|most_weekends|most_nights|regular* .. fight*|drunk*
    fight*|drunk* .. every_friday|every_weekend|every_saturday|most_weekends|most_nights
    dog bite|bites statistics|insurance|policy
    dog|dogs|cat|ci .. attack*|bit*|chas*|kill* .. cat|my_dog|another_dog|dog|sheep|chickens|ducks|cats|postman_last|cath|defaid|lambs
    screaming kids|children .. playground|pool|park|school|party|nursery
    kids|children|baby screaming .. playground|pool|park|every|trampoline|garden|all_day
    rape_alarm|rapeseed|oil_seed|ramp
    shooting range|club|stars|star|licence`,
};

const ABUSE: Signs = {
  kind: 'abuse',
  signs: `
    hiding|hide|locked|barricaded|cuddio .. bathroom|bedroom|toilet|room|cupboard|wardrobe .. he|hes|him|husband|partner|boyfriend|ex|dad|trying|banging|scared
    ex|husband|boyfriend|partner|wife|he|girlfriend injunction|restraining|non_molestation|on_bail|tag|probation .. outside|here|house|door|back|turned|broke*|breach*|find
    @he outside|here|back|turned_up|at_my|at_the .. injunction|restraining|non_molestation|bail|court_order|not_allowed|not_supposed
    scared|afraid|frightened|terrified|ofn|darent go|going home|back|adref|nol .. dad|mum|husband|him|partner|stepdad|brother|because|hit*|violent|boyfriend|father|hurt*
    @he|family lock|locks|locked|locking|lockin|keep|keeps|kept|hold|holds|trap* me|her|us .. house|in|room|home|phone|inside|out|prisoner
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
    flee*|escap*|run_away|run|get_away|get_out|getting_out|leave|leaving|left|hide|hiding|dianc|ffoi|gadael|ran_away|safe_from .. abus*|violen*|husband|partner|boyfriend|him|ex|hits|domestic|gwr|beating|wife|hurt*|father|bf|treisgar|camdrin|forced_marriage|dad
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
    domestic_abuse_council_tax|discount
    hit|hits|beat|beats|kick|kicks|punch|hurt|hurts .. the_ball|football|pothole|kerb|jackpot|his_head|her_head|it_off|traffic|car|his_knee|back_hurts
    hedge|tree|branch|car|bus|lorry|ball|branches|gate|van|truck|bike|scooter|cyclist|rate|price|bill|bills|tax|cost hit|hits|hurt|hurts
    hit|hits|hurt|hurt* by|in|with car|van|lorry|bus|hedge|tree|pothole|the_face
    arthritis|knees|feet|legs|back|hip|shoes|stairs|it hurts|hurt|hurting
    hurt|hurts .. to_walk|when|feelings|on_the|on_a|fall*|pavement|kerb|slide|swing|path|pothole|ice|playing|sport|football
    staff|officer|officers|receptionist|driver|crew|binman|binmen|warden|traffic_warden|bailiff|inspector|teacher threat*|abusive|aggressive|violent
    refuge collection|disposal|sack|lorry|collectors|bin|tip|truck|bins
    traffic|pedestrian|crossing|island refuge|refuge_island
    abuse of|blue_badge|permit*|parking|the_system|system|badge|position|power|planning
    late|left|running|in_a|getting out
    dog|dogs|ghost|spiders|dark|falling|needles|rats|crossing|heights|road|traffic|steps|ladder scared|afraid|frightened
    scared|afraid|frightened .. dog|dogs|dark|rats|mice|spiders|crossing|traffic|falling|fall|slipping|road|gulls|lorries|big_road|the_alley|open|post|letters|bill`,
};

export const PERSONS: readonly Signs[] = [SELF_HARM, ATTACK, ABUSE];
