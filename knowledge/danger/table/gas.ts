import type { Signs } from '../kinds';

export const GAS: Signs = {
  kind: 'gas',
  signs: `
its_gas|thats_gas|is_gas|definitely_gas|definately_gas|be_gas|its_definitely_gas|reckons_gas|nwy_yw|nwy_ydy
full_of|filling_with it|gas|fumes .. hob|cooker|gas|knob|oven
hob|cooker|oven|gas knob|tap|ring|dial .. on|left|knocked|turned .. full|smell|head|dizzy|reek*|gas|fumes
spade|digger|jcb|drill|shovel|mower|post .. gas_pipe|gas_main|gas_line|gas_supply|gas_cable
hisian|hissing|hiss* .. nwy|gas
@smell .. leaking|escaping|dizzy|headache .. cooker|hob|boiler|pipe|meter
nwy .. dianc|gollwng|ollwng|arogl|oglau|pibell|drewi
taro|torri pibell_nwy|bibell_nwy
gas_pipe|gas_main|gas_line|gas_supply
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
drain|drains|sewer|manhole|gully|sink|plughole .. rotten_egg|rotten_eggs|bad_eggs|eggy
gas_street|gas_lane|gas_road|gas_hill|gas_house|gas_lamp|gas_lamps|gas_square
meter_box|meter_door|box_door|meter_cupboard_door
gas_connection|new_build
give|given|giving off|me
gas_pipe|gas_main|gas_line|gas_supply .. garden|map|where|connect*|disconnect*|finished|replac*|works|work|traffic|road_closed|new|permit|survey|drawing*|council_house|laid|shed|lights|roadworks
new|replac*|replacing|connect*|install*|upgrad* .. gas_pipe|gas_main|gas_line|gas_supply|gas_mains
voucher|prepay*|top_up|meter_key|tariff|disconnect*|newsletter|warm_home
natural|step on|petrol
no|not|isnt|doesnt|dont|never|without|cant|didnt smell* gas
no|not|isnt|dim gas_leak|ollyngiad_nwy|arogl_nwy
gas_bill|bil_nwy|gas_board|gas_works|gas_safe|gas_certificate|gas_safety|gas_holder|gas_tax|greenhouse
laughing_gas|tear_gas|nitrous|gas_canisters|gas_cannisters|gas_bottles|weed|cannabis|exhaust|petrol
gas_people|gas_men|gas_company dug|digging|roadworks|finished|filled|resurfac*|repair*|left
after|since .. gas_leak .. fixed|repaired|weeks|reinstat*|tarmac
was_fixed|been_fixed|was_repaired|been_repaired|wedi_ei_drwsio
bin|bins|drain|drains|sewer|sewage|river|pond|canal|food|manure rotten_egg|rotten_eggs|bad_eggs|eggy
rotten_egg|rotten_eggs|bad_eggs|eggy .. bin|bins|drain|drains|grate|grates|gully|grid|sewer|sewage|river|pond|canal|manhole|sink|wyau
annual|yearly|service|check|inspection gas
gas service|check|inspection|certificate|supplier|tariff|meter_reading|fitter|engineer_coming`,
};
