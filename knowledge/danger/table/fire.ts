import type { Signs } from '../kinds';

export const FIRE: Signs = {
  kind: 'fire',
  signs: `
cupboard|socket|plug|meter|switch|fuse_box|wall warm|hot|boeth|poeth .. smell*|burning|plastic|melt*
smell*|arogl* .. burning|melting|llosgi plastic|plastig|wires|wiring|cable
~ lift|lifft smoke|mwg|burning
battery|batteries|scooter|ebike|e_bike|charger .. bang|exploded|blown_up|alight|flames .. smoke|black|cough*|hall|landing|flat|vent*|door
~ chip_pan|frying_pan|hob|cooker|grill|oven locked_out|locked_myself|shut_out|shut_myself|slammed|shut_behind
house|flat|building|car|van|shed|bin|bins|factory|school burning|burns $
^_fire_$
fire in|at|on|by the|our|my|a park|woods|wood|forest|house|flat|street|kitchen|garden|shed|school|loft|field|estate|stairwell|building|factory|shop|road|hall|bin|bins
ablaze|in_flames|wenfflam
@alight .. next|near|behind|by|against|right|street|alley|lane|estate|fence|house|flats|school|park|still|now|spreading|help
someone|somebody|somebodys|someones|kids|theyve|just|lads torched|torching car|bin|bins|shed|van|house|garage|caravan|playground|school|flat
a|the|is|theres|big|been|another|appears|be|large|serious|small|have|got|bad fire at|in|behind|under|by|near|outside|on|inside|next|over|above|below|beside|round|going|started the|my|our|a|an|this|flat|house|kitchen|bin|number|here|there|someones|next|now
house|flat|car|van|shed|garage|caravan|kitchen|bin|loft|chimney|boat|factory|warehouse|school|skip|hotel|pub|shop|barn|field|heath|gorse|forest|lorry|bus|train|oven|roof|tip|scrapyard|haystack|stable|stables fire .. behind|under|near|at|in|on|gas_bottles|next|street|lane|road|please|spreading|flames|smoke
big|huge|massive|thick|black|dense|plumes|plume|lots|loads|white|grey|clouds smoke .. from|house|out|of|factory|flat|building|window|roof|industrial|estate|over|behind|coming
see|can_see|theres|mwg smoke|trwchus at|in|from|coming|window|out|o
mwg trwchus|du|dod|ffatri|llenwi
tan|dan yn|mewn y|ty|gegin|fflat|garej|siop|ffatri|llofft|adeilad|dewch|atig|car|bin|ysgol .. gyflym|nawr|dewch|help|lledu|gegin|fflat|adeilad|brysiwch|llofft|atig
dewch .. tan|dan|llosgi
frying_pan|chip_pan|chippan|pan|oil|fat|toaster|tumble_dryer|washing_machine|fryer|candle|curtains|duvet|mattress caught|catching|on_fire|alight|in_flames
gone|go|going|went up like|in flames|smoke|tinder
set|setting|sets .. alight
house|flat|building|shed|car|van|bin|bins|kitchen|woods|school|pub|factory|roof|barn|bus|lorry|caravan|ty|adeilad|fflat|sied|boat burning|ablaze|alight|blazing|burn|burns|smouldering|yn_llosgi .. now|people|inside|help|flames|smoke|street|road|rec|park|field|next|behind|come|quick|front|near|outside|lane|estate|by|bobl|nawr|in
burning|ablaze|alight|smouldering .. help|come_quick|999|people_inside|trapped
smoke|mwg|fumes .. cant_breathe|cant_see|choking|filling|full_of|stairs|stairwell|corridor|landing|under_the_door|bedroom|pouring|billowing|coming_out
full_of|filled_with|filling_with smoke|mwg
on_fire|on_fyre|up_in_flames|ar_dan|in_flames
caught_fire|catching_fire|gone_up_in|set_alight|set_fire|been_set|wedi_mynd_ar_dan|cynnau_tan|setting_fire|setting_light|set_light|gone_up .. house|flat|bin|bins|shed|car|van|garage|school|building|roof|block|park|woods|field|curtain*|kitchen|bedroom|oven|playground|skip|pub|shop|bus|fence|hedge|tree|trees|grass|church|hut|sofa|now|flames
house|flat|building|car|van|lorry|bus|garage|shed|roof|kitchen|school|shop|block|pub|warehouse|factory|skip|wheelie|bin|bins|moor|moorland|hillside|field|woods|forest|tree|hedge|caravan|barn|fence|garej|ty|sied|fflat|mynydd|adeilad is|are|ablaze|alight|yn burning|blazing|alight|ablaze|llosgi|smouldering
theres|there_is|theres_a|big|massive|huge|small|mae|mae_na fire|blaze|inferno|tan .. in|at|next|behind|near|on|outside|inside|above|below|yn|ger|spreading|getting|now|started|drws
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
fire|fires .. in_the_paper|in_the_papers|in_the_news|on_the_news|on_the_telly
fire_brigade|fire_service .. bill|tax
things|belongings|clothes burned|burnt|lost
just_a puddle
larwm_tan|larwm_mwg|larwm_dan .. brofi|profi|prawf
because_of_the|after_the|since_the fire
mill|was|there_was|were|had|remember .. 2019|2018|2020|2021|2022|2023|2024|2010
last_months|arson_last|last_weeks|last_years|pre_war
safe|legal|allowed|enjoy|light|lighting|sit fire
pan .. burnt|burned|stuck
fire .. assembly|marshal|warden|brigade_union|works|stick|place|guard
smoke .. chimney|cafe|takeaway|pub_garden|cannabis|weed|vape|kitchen_extractor|log_burner|exhaust|buses|lorries|diesel
burning smell .. bin|tip|factory|bonfire
fire_alarm|smoke_alarm|smoke_detector|larwm_tan|larwm_mwg|larwm_dan .. test*|beep*|chirp*|battery|batter*|check*|drill|weekly|faulty|prawf|profi|keeps|every|fitted|free|new
test*|beeping|chirping|battery|faulty|need|want|free|fit|install|prawf fire_alarm|smoke_alarm|smoke_detector|smoke_alarms
fire_door|fire_doors|fire_escape|fire_exit|fire_drill|fire_safety|fire_risk|fire_extinguisher|fire_station|fire_hydrant|fire_pit|firepit|fire_place|fireplace|fire_certificate|fire_regulations|fire_blanket|fire_warden|fire_lane|fire_damage|drws_tan|drysau_tan|diffoddwr|dihangfa_dan|diogelwch_tan
bonfire|bonfires|bon_fire|coelcerth|tan_gwyllt|garden_fire|log_fire|open_fire|electric_fire|gas_fire|coal_fire|chiminea|wood_burner|woodburner|stof_goed|incinerator|burn_off
firework|fireworks .. noise|noisy|night|dog|dogs|every|complain*|loud|late|licence|display
burning|burns|burn|llosgi .. rubbish|waste|leaves|plastic|garden|cardboard|weeds|rubber|toast|pallets|every|always|again|washing|sbwriel|gwastraff|gardd
his|her|their|neighbour|neighbours|next_door garden burning|fire
smoke_control|smoke_free|smokeless|smokefree|smoking_area|no_smoking|cigarette*|vape|vaping|weed|cannabis|spliff|smoker*|gwahardd_ysmygu
last_night|last_week|yesterday|last_year|ago|was|burnt_out|burned_out|burnt_down|burned_down|after_the|damaged|damage|neithiwr|ddoe|wedi_llosgi|llosgwyd .. fire|tan|flames|burn*
fire|tan|flames .. last_night|last_week|yesterday|last_year|ago|last_month|at_the_weekend|neithiwr|wythnos_diwethaf|is_out|was_out|put_out|been_put_out|ddoe
burnt_out|burned_out
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
