import type { Signs } from '../kinds';

export const ELECTRIC: Signs = {
  kind: 'electric',
  signs: `
tree|branch|coeden|goeden .. on|ar power|electric|wires|wire|cable|weiren|weiran|gwifrau|llinell .. sparks|sbarcs|smoking|humming|buzzing|gwreichion
weiran|weiren|gwifren|gwifrau|wifren|wifrau|weiar|cebl|ceblau .. lawr|noeth|rhydd|gwreichion|gwreichioni .. plant|ffordd|stryd|ysgol|llwybr|palmant|car
wire|wires|cable|copper|lamp_post|lamppost|column|box .. crackling|fizzing|flashing|sparking|spitting|arcing|buzzing .. people|prams|kids|children|rain|pavement|school|path
lamp_post|lamppost|lamp_column|lamp|street_light|streetlight|post|pole|traffic_light|bollard .. hit|smacked|knocked|smashed|crashed|flattened|snapped .. sparking|sparks|wires|live|fizzing|crackling|buzzing
wire|wires|cable|cables crackling|fizzing|sparking|buzzing|hissing|spitting|arcing|humming
weiar|weiars|weiren|gwifren|gwifrau|cebl .. gwichian|gwreichion|tanio|hisian|clecian|noeth|ar_y_llawr
~ electric|leccy|lecky|elec|trydan live .. showing|kids|children|open|off|poking|touch*
electric*|electricity|power|trydan .. wires|wire|lines|cable|cables|ones|gwifrau .. down|fallen|road|drive|lawr
gwifraur|gwifrau .. golwg|agored|noeth|hongian|plant|byw
wire|wires|cable|cables|wiring|terminals|copper|gwifrau|gwifren|cebl|ceblau exposed|spilling|spill*|everywhere|poking|bare|golwg|dangling|trailing|crackling|humming|lit|snaking|pulled|ripped|severed|cut|chewed|across|hanging|low|golwg
bare|exposed|uncovered|open copper|terminals|metal|fuse*|contacts|busbar*
street_lamp|streetlamp|lamp|lamp_column|lamp_post|lamppost|street_light|traffic_signal|traffic_light|bollard|feeder_pillar|pylon|signal|postyn|illuminated_sign .. wire|wires|cable|cables|copper|terminals|bare|electric|gwifrau|live|sparks|zapped|shock
wire|wires|cable|cables|copper|gwifrau .. base_of|bottom_of|out_of|postyn .. street_lamp|lamp|post|column|signal|pole|bollard|postyn|box
feeder_pillar|fuse_board|fuseboard|consumer_unit|electric_meter|electricity_meter|junction_box|switchboard|fuse_box|fusebox|bocs_ffiws|cabinet .. exposed|open|off|water|wet|smoking|smoke|hot|buzzing|sparks|burning|leak*|melting|dwr|crackl*
water|dwr|leak|flood|rain .. fuse_board|fuseboard|consumer_unit|junction_box|bocs_ffiws|extension_lead|trydan|fuse_box|fusebox|plug_sockets
zapped|electrified|electrocuting|electrocute zap|me|my|us|by|off|touching|the|railing*|fence|tap|dog|him|her
zapped|electrocuted
gives|giving|gave|got|getting|felt me|us|you|a|an|off shock|tingle|belt|zap .. railing*|fence|post|lamp|tap|metal|touch*|shower|door|when|wall|bollard|crossing
shower|tap|railings|fence|lamp_post|bus_stop|metal|gate|handrail|door_handle .. shock|electric_shock|tingl*|zapped|live
branch|tree|coeden|cangen|kite|trampoline|lorry|digger .. electric|electricity|power|trydan .. wires|wire|line|lines|cable|cables
cable|wire|cebl|gwifren|weiren down|fallen|disgyn|cwympo|syrthio|snapped across|on|in|ar .. road|drive|way|lon|path|street|garden|lane|pavement|ffordd|field
gwreichion
cebl|gwifrau|gwifren trydan .. disgyn|cwympo|lawr|hongian|golwg|torri|ar_draws|syrthio
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
cant_see|no|not|without|arent|isnt any|wires|wire|cable|cables .. wires|wire|cables|cover|flapping
no|without wires|cables|wire
zip wire
burnt heap
washing_machine .. rodents|rats|mice
rodents|rats|mice
tv|sky|freesat|headphone|hoover|laptop|kettle cable|lead|wire
engineer|coil|drum|reel|roll .. wire|cable
wire|cable .. coil|drum|reel|roll|engineer
water meter
sleeping|guy|bird|chicken wire
copper .. stolen|theft|beech|kettle
static|static_electricity
price|permit|bill|rise|charge|cost|decision|see|state|total|council_tax shock|shocked|shocks
shock .. price|permit|bill|rise|charge|cost|council_tax|state|decision
theatre|festival|music|gig|band|fm|charging_point|chargepoint|ev
no|not|isnt|dim live|spark*|wires|exposed
telephone|phone|bt|broadband|fibre|internet|openreach|virgin|tv|aerial|ffon|band_eang|sky|telecom wire*|cable*|line*|pole*|gwifr*|polyn
barbed|chicken|fencing|fence|washing|trip|guy|weiren_bigog wire*|line
street_light|streetlight|lamp|lights|street_lights spark* interest|joy|debate
spark* interest|joy|debate|memories|concern|outrage
spark_plug|spark_plugs|bright_spark|wires_crossed|wiring_regulations|rewire|rewiring|sparkler*|sparkl*|sparky
cable_ties|cable_car|charging_cable|cable_street|cables_across|cable_cover|hdmi|usb|jump_leads|old_cable|copper_cable
dump*|bundle|recycl*|tip|skip|bulky|pile|strip* .. cable*|wire*
cable*|wire* .. dump*|recycl*|tip|bulky
when|planned|scheduled .. work|works`,
};
