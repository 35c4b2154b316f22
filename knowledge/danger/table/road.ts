import type { Signs } from '../kinds';

export const ROAD: Signs = {
  kind: 'road',
  signs: `
lights|signals .. green all|both|every ways|sides|directions
road|ffordd|lon .. fallen|collapsed|washed|syrthio|cwympo in|into|i river|sea|afon|mor|yr_afon
! signals|lights|goleuadau .. dead|out|failed|off|down|wedi_torri .. cars|car|collision*|crash*|cyclist|motorbike .. hit|crashed|collided|smash*|crash|front|knocked|down|taro
grate|cover|lid|drain|manhole|grid .. nicked|stolen|gone|missing|pinched|taken .. gone_in|went_in|gone_into|fell|fallen|just_gone|just_went|down_it
lorry|wagon|trailer|truck|van shed|lost|dropped|spilled|spilt .. load|pipes|poles|pallets|logs|bales|bricks|cargo
throwing|dropping|chucking|lobbing|hurling|pushing|rolling .. slabs|paving_slabs|paving|boulders|trolley|trolleys|logs|planks|cones|things|stuff|fireworks .. bridge|footbridge|flyover|overpass
twll .. agor|ymddangos .. ffordd|lon|stryd|hewl|maes_parcio
manhole|drain|grid|grate|twll_archwilio no|without|has_no|got_no|hasnt lid|cover|top|grating
throwing|dropping|chucking|lobbing rocks|stones|bricks|bottles|concrete|things off|from|over bridge|footbridge|overpass|flyover
twll|crater agor|ymddangos .. ffordd|stryd|palmant|lon
manhole|manholes|man_hole|inspection lid|lids|cover|covers|grate|grates .. nicked|stolen|gone|missing|taken|pinched|swiped|disappeared|dwyn
nicked|stolen|stealing|stole|taken|pinched|dwyn|robbed manhole|clawr|twll_archwilio|manhole_covers
gaping|open|uncovered|unguarded hole|holes|shaft|drain|drains|manhole|manholes|pit|trench|well .. dark|road|street|pavement|path|kids|children|deep|fall*|school|middle|someone|pram|drop
uncovered|open|unfenced|unguarded drain|shaft|manhole|pit|well|mineshaft|mine_shaft|septic_tank
twll_archwilio|clawr .. dwyn|coll|agored|dwfn|ddwfn|heb
road|carriageway|street|lane|pavement|ground|tarmac|surface|path dropped|sunk|fallen_in|gone_down|opened_up|subsided|vanished|gone .. feet|foot|metres|eight|six|ten|hole|crater|people|cars|swallow*
bloke|man|woman|someone|person|lad|girl|kid|child|lady|old|pedestrian|drunk|rhywun|dyn|plentyn .. staggering|wandering|walking|running|stumbling|lying|standing|sitting|crawling|cerdded|crwydro|gorwedd|dancing .. fast_lane|motorway|dual_carriageway|bypass|carriageway|in_the_road|traffic|middle_of_the_road|lanes|a_road|slip_road|ring_road|ffordd_fawr|traffordd|traffig
cattle|cows|horses|horse|bull|bullocks|sheep|pigs|ponies|deer|gwartheg|ceffylau|defaid|livestock .. all_over|wandering|loose|out|escaped|running|crwydro|rhydd|galloping|on .. a_road|main_road|dual|motorway|bypass|road|carriageway|ffordd_fawr|traffic|lane|ffordd
stones|bricks|rocks|bottles|concrete|things|objects|eggs .. thrown|throwing|chucking|dropping|dropped|lobbing|hurling .. footbridge|bridge|overpass|cars|flyover|motorway|traffic
youths|kids|lads|children|boys|youngsters|teens|they .. throwing|chucking|dropping|lobbing|hurling|firing .. cars|footbridge|bridge|traffic|motorists|buses|windscreen*|drivers
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
ground over dad|mum|grave
grave|graves|cemetery|plot
cows|sheep|horses|cattle|ponies on the lane|road
sheep|cows|horses .. lane
bridleway|churn*|droppings|weight_limit
road_sweeper|resurfac*|asset_list
rattles|clanks|proud|slightly
my_phone|my_ring|my_keys
fell|fall|drop down .. ring|keys|phone|coin|money
arwydd|arwyddion|sign .. ffordd|road
sign|markings|dead|roadkill|muck|poo|manure|riding|rider|riders|pegasus|trail
speeding|speed|parking|parked|bump*|pothole|potholes|rattl*|noisy|bang*|clunk*|wobbl*|sunken|raised|blocked|overflow*|smell*|planning
loose|rocking manhole|cover|drain|lid|grid
manhole|cover|drain|lid|grid loose|rocking`,
};
