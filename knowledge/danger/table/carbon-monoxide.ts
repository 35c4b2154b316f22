import type { Signs } from '../kinds';

export const CARBON_MONOXIDE: Signs = {
  kind: 'carbon-monoxide',
  signs: `
co|carbon|monoxide alarm .. sick|headache*|dizzy
larwm .. carbon|co .. cur|chwydu|sal
flame|fflam .. orange|yellow|melyn|oren .. soot|black|headache*|sick|dizzy|sleepy|du
larwm|alarm .. boiler|boeler|stove|stof|heater|gas_fire .. sick|muddled|headache*|dizzy|drowsy|confused|fainted|sal|drysu|cur_pen|pen_tost
co|carbon_monoxide|monoxide|monocsid alarm|monitor|detector|thing|sensor|reading|meter|synhwyrydd .. shriek*|scream*|going|beep*|bleep*|bipian|reading|headache*|sick|dizzy|red|sound*|gone|off|wont_stop|ppm|sal
alarm|monitor|detector|synhwyrydd .. says|showing|reads|saying|carbon|about .. co|carbon_monoxide|monoxide|monocsid
boiler|flue|gas_fire|heating|stove|log_burner|woodburner|chimney .. groggy|drowsy|headache*|dizzy|sick|faint|sleepy|blocked_by|pounding_head|woozy|cant_wake|nauseous
groggy|drowsy|headache*|dizzy|woozy|sleepy|nauseous|light_headed|lightheaded|banging_head .. boiler|flue|gas_fire|heating|stove|log_burner|chimney|generator|bbq|barbecue
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
right|entitled|allowed|supposed to .. alarm|detector
smoke .. neighbour*|next_door|next_doors .. log_burner|wood_burner|woodburner|stove|chimney
heating|boiler .. broken|cold|no_hot
sick of
chirp*|expired|battery|batteries
need|want|get|free|fit|fitted|provide|supply|buy|where|install|replace|battery|batteries|new|test*|landlord carbon_monoxide|co_alarm|co_detector
carbon_monoxide|co_alarm|co_detector .. landlord|law|legal|fitted|batter*|test|require*|free|install*|regulation*|needed|supposed|expired|replace*|chirp*
ydy|oes|angen .. larwm_carbon`,
};
