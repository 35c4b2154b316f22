import type { Signs } from '../kinds';

export const SELF_HARM: Signs = {
  kind: 'self-harm',
  signs: `
texted|messaged|posted goodbye|farewell|sorry .. dog|car|kids|cliff|bridge|phone|mum|after
took|taken them|all .. paracetamol|paracetomol|tablets|pills|painkillers
pwynt byw|parhau|cario_ymlaen|mynd_ymlaen
morphine|tablets|pills|paracetamol|insulin|painkillers .. lined_up|laid_out|counting|counted|pouring|in_front_of_me|in_my_hand|in_my_lap
counting|counted|pouring|lined|lining|laid .. morphine|tablets|pills|paracetamol|painkillers
stopped|stop|quit|not taking .. insulin|tablets|meds|heart_pills|medication .. point|let_me|on_purpose|deliberate|want|end|hope
saving|saved|hoarding|keeping|kept|stockpil* up|back .. sleepers|sleeping_tablets|painkillers|tablets|pills|morphine|meds|tramadol
easiest|painless|quickest|best|least_painful way|how to .. go|die|end_it|do_it .. hurt*|pain|quick*|myself|without
intend|going|want|wish|hoping to join|be_with .. her|him|my_wife|my_husband|wife|husband|mum|dad
got|ive_got|have|bought|found|tied|has|holding the|a|my rope|noose
rhaff .. garej|coeden|gwddf|llaw|law
tabledi|pils|bilsen .. llaw|law|o_mlaen|barod
gwell .. hebdda|hebof|taswn_i_ddim|pe_bawn_i_ddim|heb_fi
sefyll|sefyll_ar|ista|eistedd ar .. bont|pont|to|clogwyn|ymyl .. i|neidio|$
stood|standing|sat|sitting|im on .. bridge|viaduct|ledge|car_park_roof|multi_storey .. ring|say|goodbye|jump|peaceful|came_down|alone|cold|looking|legs
written|wrote|leaving|left .. notes|letters|note|goodbye .. home_for_the|everyone|them_all|kids|family|gone|funeral
garage|car|shed .. engine_running|exhaust|hose|hosepipe
said|saying|says|texted|text|posted goodbye|good_bye|bye .. phone|not_answering|answer*|turned_off|off|worried|facebook|rope|tablets
what|how_many dose|tablets|pills|paracetamol|many .. kill|die|enough|lethal
affairs .. order .. wife|join|die|gone|died|husband
see|sees|find|no|any|the|is point|reason|purpose in|of|to living|life|live|going_on|being_here|carrying_on|being_alive|anything
nobody|no_one|noone|no_body|neb cares|bothered|notice .. live|die|alive|dead|gone|here
does|dim|nid .. byd|neb|rheswm|dim|ddim i .. fyw|byw
planning|planned|plan|decided|thinking .. how_to_do_it|to_do_it|end_it|how_ill_do_it|got_the_date|set_a_date|got_a_date|the_method
bought|buying|got a|some rope|pills_to_end|razor_blades
torri|dorri|hollti fy|ei garddyrnau|ngarddyrnau|arddyrnau|garddwrn|ngarddwrn
razor_blade|razor_blades|stanley_knife|noose
what|whats is_the|the|even|s point of|in me|living|life|being|going|existing|it_all_anymore
no_longer|dont|doesnt|do_not|not|never wish|wishes|want|wants|wanna to|2 live|be_alive|be_here|exist|wake_up|go_on
sat|sitting|sat_here|sitting_here|standing|stood|been|holding|got .. razor|razor_blade|blade|noose|rope|tablets|pills|bottle_of_pills|stanley_knife|bleach .. hand|here|my|with|wrist*|front|ready|thinking
cutting|cut|hurting|harming|burning .. again|its_bad|bad_this|too_deep|deep|worse|cant_stop .. time|im|ive|myself|arms|legs|cutting
im|ive|been|started cutting|self_harming|selfharming .. again|bad|deep|myself|cant_stop|need
@folk|lad|son|daughter|he|she .. parapet|viaduct|wrong_side|ledge|railings|over_the_edge|edge_of|barrier|top_of|roof .. bridge|viaduct|roof|cliff|platform|car_park|flats|tracks|motorway|building|multi_storey
on|over|off the|of parapet|viaduct|ledge|edge_of_the_roof|edge_of_the_platform
pushed|tipped|driven|sent me|us over_the_edge|to_the_edge|to_suicide|to_this
do_something_stupid|something_stupid|end_things|end_it|finish_myself|going_to_do_it tonight|now|today|this_time
rather|wish|better|might_as_well|id|should|want|love be|was|id|to|im|i_were|i_was dead|not_here|never_born|gone|asleep_forever
keep|keeping|stay .. myself|himself|herself safe|alive
cant|dont|not|unable .. keep|trust|stay .. myself|himself|herself|me safe|tonight|alive
life|live|living too_hard|is_too_hard|too_much|is_hell|is_torture|unbearable|isnt_worth|means_nothing|is_over|pointless|has_no_meaning
every_day .. torture|agony|hell|misery
i|will|soon|want .. finish .. soon|life|myself|everything
think|thinking|thought|thoughts|thoughts_about|dream|fantasise|meddwl|feddwl .. dying|death|dead|suicide|ending_my|killing_myself|ladd_fy_hun|lladd|farw|hunanladdiad|not_being_here|hanging|overdosing|disappearing
wants|wanted|want|wanting|wish|wishes|asked|begged|says_she|says_he|diary .. to_die|to_be_dead|to_kill|to_end|die
worrying|goodbye|final|suicidal|sad|last|ffarwel text|message|note|letter|neges|post|voicemail
neges|nodyn|llythyr|tecst .. ffarwel|hwyl_fawr_am_byth|sori_am_bopeth
heard from .. worrying|goodbye|suicid*|text|message
world|everyone|family|kids|they|place|you|wed|theyd|pawb better|happier|well .. without_me|wasnt_in_it|if_i|if_he|if_she|gone|hebddo_i|hebddi|hebddo
ddim|dim|sdim|does|fedra|methu|alla|fedrai .. eisiau|isio|moyn|pwynt|ddal|dal|cario|mynd|gallu .. bod_yma|byw|ati|mlaen|ymlaen|rhagor|bellach|fel_hyn|mwy
fedra_i_ddim|alla_i_ddim|methu|fedrai_ddim|allai_ddim dal_ati|cario_mlaen|cario_ymlaen|mynd_mlaen|mynd_ymlaen|byw
sdim_pwynt|dim_pwynt|pa_bwynt cario|mynd|byw|bod
llyncu|cymryd|lyncu|gymryd .. potel|tabledi|paracetamol|barasetamol|pils|moddion|gormod
lladd|ladd|niweidio|anafu|crogi|grogi|torri|dorri ei|fy|eu hun|hunan|hunain
walking|walk|wade|wading|swim|drive|driving|go into|in|under|off the|a sea|river|lake|train|traffic|water|bridge|cliff|wall
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
cant_go_on|cant_carry_on|cannot_go_on|cannot_carry_on|cant_cope|cant_keep_going like_this|any_more|anymore|any_longer|much_longer|without|with_life|tonight|$|im|sorry|please
cant_live_like_this|cant_cope_with_life|cant_face_another
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
hyfforddiant|cwrs|sesiwn atal .. hunanladdiad
cut myself|himself|herself on|with .. box|bin|handle|fence|glass|gate|sign|edge|bench|metal|swing|slide|step
overdosed on_your|on_letters|on_forms|on_emails|on_council
rope .. swing|barrier|bridge|climbing|wool|washing|polling|fence|access|course
tow|skipping|climbing|washing rope
paperwork|form|forms
in_the_foot
parapet .. paint|chalk|graffiti|loose|crumbling|wash
paint|chalk|graffiti .. parapet
sending him|her home
son|daughter|lad|he|she|boy|kid|him hits|hit|violent|behaviour|meltdown*|school
live without my|a|the|your
digon i fyw|byw
safe_to_swim|safe_to_walk
hair|dye
found|bin|bins|park|path|pavement|sharps|dumped|playground|recycl* razor_blade|razor_blades|stanley_knife|noose
razor_blade|razor_blades|stanley_knife|noose .. found|bin|bins|park|path|pavement|sharps|dumped|playground|recycl*
cymydog|neighbour bygwth|threat*
suicide bend|hill|corner|junction|lane|squad|alley|sunday|walk
heard .. council|officer|ward|department
live next|near|here|there|in|at|by|on|with
text relay|message|messages|alert|alerts|reminder*
pub|site|building|mould|damp|bins|noise .. live
walk|walking|drive|driving|swim|swimming in|into the|a sea|river|lake|town|water|wall safely|club|lessons|dog|bacteria|clean
blade|blades grass|mower|skate|shoulder|roller|turbine
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
cant|cannot drive|walk|park|use|reach|climb|get|lift|afford|pay|read|mow|manage|look_after|attend|sleep|stand|find|hear|open|move|have .. any_more|anymore|any_longer
do_this online|form|myself|by_phone|on_my_phone|without
swallowed|eaten dog|cat
book|books|film|song|poem|play|lyrics|documentary`,
};
