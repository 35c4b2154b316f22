import type { Signs } from '../kinds';

export const RESCUE: Signs = {
  kind: 'rescue',
  signs: `
up_to second|third|fourth|top|bottom stair|stairs
car|van|gar .. ford|flood|river|rhyd .. doors|door|drysau|roof
tide|llanw .. come|coming|came|wedi_dod round|rownd|behind
plentyn|babi|hogyn|bachgen|merch|hogan|crwt|rhywun|rywun yn_yr|yn_y|yn|mewn afon|llyn|camlas|gamlas|harbwr|gronfa
slipped|fell|fallen|gone|went in|under|off cant|cannot|no see|sign
water|flood|floodwater|brook|river|stream|beck|dwr|afon .. up_to|reached|above|over|at .. sockets|socket|plugs|wheelchair|waist
dwr|afon|nant .. codi|mewn|ty|gegin|lolfa .. gadair_olwyn|ei_symud|methu_symud|sownd|babi
fell|fallen|gone|went thru|through roof|ceiling|floor|skylight|ice|to|rhew
@child|people|boys|lads|girls|youths .. on_the_ice|on_thin_ice .. lake|pond|canal|river|reservoir|boating|loch|water
@folk|@child .. in|i the|y weir|water|river|canal|lake .. holding|clinging|clutching|hanging
! gone_in_after|went_in_after|jumped_in_after|dived_in_after it|him|her|them|the
lift|lifts stopped|stuck|jammed|broke*|trapped .. with|in .. dad|mum|nan|kid|kids|baby|wheelchair|oxygen|asthma|him|her|us|me|disabled
car|van|bus|minibus yn y|dwr|llifogydd|afon|llyn
dynes|dyn|rhywun|teulu|pobl|plentyn .. car|fan|bws .. dwr|llifogydd|afon
under two_foot|three_foot|four_foot|2_foot|3_foot|water .. wheelchair|bed|baby|elderly|disabled|ground_floor|bungalow|neighbour
not|hasnt|havent|never|didnt come_up|come_back_up|surfaced|resurfaced|came_up .. water|river|lake|quarry|pond|weir|canal|minutes
river|lake|quarry|pond|weir|canal|ice|water .. not|hasnt|havent|never|didnt come_up|come_back_up|surfaced|resurfaced
water|flood|floodwater|flooding .. in|into|through|filling|inside|up .. house|bungalow|home|flat|kitchen|bedroom|ground_floor .. cant_get_out|cant_get_up|disabled|wheelchair|trapped|bed_bound|cant_walk|cant_move|elderly|stuck|baby|kids_upstairs|rising
car|van|lorry|bus|taxi|cyclist|motorbike gone|went|driven|crashed|rolled|slid|fallen|come|has_gone|ended .. into|in .. @water
@folk .. @stuck .. @water|railings|car|lift|roof|ledge|cliff|hole|drain|trench|mud|fire|rubble|wall|tree|machine|wreckage|manhole|barbed|spikes|fence|chimney|lorry|building|debris|digger|grain|silo|escalator
@stuck .. under|beneath|in|on|between .. wall|tree|car|lorry|rubble|digger|trench|machine|tractor|wreckage|debris|railings|crash|collapsed|floors|roof .. @folk|leg|arm|head|hand|screaming|help|him|her
buried|crushed .. trench|alive|rubble|snow|mud|wall|sand|workman|man|under|collapsed
@folk .. leg|arm|head|hand|foot|finger stuck|jammed|trapped|caught|wedged
leg|arm|head|hand|foot jammed|trapped|wedged|caught|impaled
lift|lifts .. stopped|stuck|between_floors|jammed|trapped .. in_it|inside|panick*|mum|someone|people|claustrophobic|breath*|wheelchair|help|old|kids|us|me|were|im
mum|someone|people|im|we|were|us|kids|nan|lady|man|dad|rhywun .. lift|lifft .. stuck|trapped|stopped|jammed|between_floors|panick*|sownd
arm|arms|head|hand|somebody|someone waving|bobbing|going_under|under|splashing|flailing .. @water
@folk .. blown|drift*|swept|washed|carried|floating|pulled out|off|away|down|under .. @water|pier|beach|shore|coast|rocks|to_sea
@folk .. slipped|fell|fallen|jumped|tumbled|pushed|gone|went|cwympo|syrthio|disgyn|neidio|stumbled .. in|into|i|off|mewn the|a|y|yr @water
couple|family|people|driver|woman|man|someone|kids|pobl|teulu .. car|van|bus|taxi|cerbyd .. @water .. windows|rising|sinking|stuck|up_to|filling|inside|trapped|roof|help|cant
car|van|cerbyd .. @water .. people|someone|pobl|driver|family|couple|rhywun|sinking|woman|man|inside|kids
on|ar the|y|our|a roof|to|bonnet|car_roof|bungalow_roof .. flood|flood*|water|llifogydd|dwr|fire|tan
rydyn|rydym|ni|dwi|rhywun|pobl|plentyn|mam|dad|teulu|hen sownd|gaeth .. to|llifogydd|dwr|lifft|car|ty|lan_lofft
hot_car|locked_in_the_car|locked_in_a_car|shut_in_a_car|left_in_a_car .. baby|toddler|child|kid|kids|babi|boy|girl
@child .. locked|left|shut|asleep|stuck .. hot_car|car|van|boot .. hot|heat|sun|car_park|windows|crying|screaming|sgrechian|poeth|park|tesco|aldi|asda|help|keys|now
mayday|lifeboat|coastguard .. help|need|send|sinking|out|call
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
people|somebody|someone|man|woman|child|boy|girl|kid|kids|lad|lady|person|rhywun|dyn|plentyn|toddler in|yn|mewn the|a|y|yr river|canal|weir|reservoir|harbour|afon|harbwr|gamlas|water|pond|lake|quarry|dwr|llyn .. drown*|help|struggl*|shout*|scream*|cant|float*|face|quick|now|swim|boddi
@folk .. in_the_river|in_the_canal|in_the_water|in_the_lake|in_the_sea|in_the_pond|in_the_weir|in_the_reservoir|yn_yr_afon|yn_y_dwr|yn_y_gamlas|yn_y_mor|yn_y_llyn|in_river|in_canal .. cant|help|swim|drown*|struggl*|floating|shouting|screaming|get_out|face_down|current|nofio|under|panic*
@folk .. fell|fallen|falling|jumped|slipped|gone|cwympo|syrthio|disgyn|cwympodd|syrthiodd .. river|canal|lake|sea|weir|reservoir|harbour|the_water|quarry|ice|well|manhole|afon|harbwr|gamlas|llyn|dwr|twll_archwilio|cliff|sinkhole|open_drain|mor|pwll|pond
body|person|someone|corff .. floating|face_down|wyneb_i_lawr
through_the_ice|fallen_through_the_ice|on_thin_ice|cut_off_by_the_tide|cut_off_by_water|stuck_in_the_mud|swept_away|swept_off|washed_away
car|van|bus|minibus|cerbyd|vehicle .. people|someone|woman|man|family|driver|kids|lady|passengers|inside|couple .. water|flood*|river|canal|ford|llifogydd|lake
people|someone|woman|man|family|driver|kids|lady|couple|he|shes|rhywun|pobl .. in|inside|on|mewn .. car|van|bus|minibus|vehicle .. water|flood*|river|canal|ford|rising|llifogydd
water_is_rising|water_rising|waters_rising|dwr_yn_codi|rising_fast|water_coming_in .. cant_get|stuck|trapped|upstairs|bungalow|kids|children|bed|wheelchair|old|mum|nan|help
cant|cannot|stuck|trapped .. get_out|upstairs .. water_is_rising|water_rising|flood|floodwater|flooded
need|needs|send|help|wants|angen rescue|rescuing|rescued|achub
@child .. stuck .. railings|drain|well|lift|locked|inside_the|roof|cliff|mud|tree|bin|car
@child|baby locked|locked_in|stuck_in .. car|boot|bathroom|van|hot_car
@folk .. on|clinging|stuck|hanging .. roof|ledge|cliff|crane|scaffolding .. jump|fall|stuck|help|cant`,
  unless: `
car|van got|is stuck .. mud|snow .. car_boot|field|show
stuck upstairs|indoors stairs
stairs .. beaten
hot water
tarmac|drive|driveway .. soak|water
class of
washed_away .. sand|grit|gravel|topsoil
sand|grit|gravel|topsoil .. washed_away
nobody_in|no_one_in|noone_in|empty lift|lifts|it
lift|lifts .. nobody_in|no_one_in|noone_in|empty
dumped|old|abandoned|for_months|for_weeks|trolley car|van
duckling*|ducklings|swan|gull|calf|foal|lamb|kitten|hedgehog
ring|phone|football|ball|keys|kite|drone|frisbee|trolley*|shoe|teddy|wallet|purse|ducklings .. river|canal|lake|pond|drain|roof|tree|stuck|@water
rut|path|kerb yesterday
hire|lesson*|session*|depth|fishing|rowing|canoe .. lake|river|pool|canal|boating
wheelchair|pram|buggy|bus|car|van|lorry|mobility_scooter stuck in rut|snow|mud|ice|traffic|pothole
key|drawer|window|gate|tap|zip|bin|barrier|lock .. stuck|jammed
stuck|jammed .. key|drawer|gate|tap|form|page
down in_the_dumps|the_drain_money
stuck .. mud|flood .. car_stuck
water safe|quality|swim|clean|park|bill|meter|butt|rates|pressure
dead_fish
syringes|rubbish|bottle|bags|fish in|floating|down
ice .. pavement|path|steps|slipped
dog|cat|cats|kitten|duck|ducks|bird|swan|hedgehog|sheep|fox|pigeon|gull|seagull|puppy|deer|badger|cow|ci|cath|squirrel|animal|rat|dogs|ball|phone|keys|trolley|trolleys|bike|scooter|sofa|car_keys|football|horse stuck|trapped|in|fell|fallen|drowning|has|is|down|behind
rescue_centre|rescue_dog|rescue_centres
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
