import type { Signs } from '../kinds';

export const CHEMICAL: Signs = {
  kind: 'chemical',
  signs: `
bomb|shell|grenade|mortar|fins .. kitchen_table|in_the_house|indoors|museum|loft
tanker|lorry .. leaking|spilling|gollwng .. drain|smell*|river|roundabout
mix|mixed|mixing|mixes two|bleach|products|cleaner*|chemicals|together .. floor|cough*|fumes|breath*|burn*|eyes|dizzy|cloud
dug|digging|uncovered|unearthed|found|turned_up|hit .. ticking|fizzing|fins|hissing|smoking
petrol|diesel|fuel .. everywhere|all_over|running|pouring|spilling|flooding .. smoking|forecourt|street|fumes|fag*|drain*
barrel|barrels|drum|drums|canister*|container* .. leaking|leak|dripping|oozing|fuming|fizzing|liquid|burst .. sting*|burn*|smell*|stink*|kids|eyes|cough*|brook|stream|river|sick
chemical*|chlorine|ammonia|acid|fumes smell|fumes|cloud|smoke .. choke|choking|cough*|sick|eyes|breath*|vomit*|dizzy|headache*
left|leaves|dumped bag|rucksack|holdall|package|suitcase|backpack .. run_off|ran_off|ran|run|walked_off
fog|cloud|mist|vapour|plume yellow|green|acrid|strange|toxic
yellow|green|acrid|strange|toxic|orange fog|cloud|mist|vapour|plume|gas|smoke|fumes
drums|barrels|canisters|tank|tanker|lorry .. fog|cloud|fumes|mist|vapour|fuming|smoking|leak*
fumes|smell|gas|something_in_the_air|mist|cloud .. school|class|everyone|people|office|staff|kids|children|all .. cough*|sick|faint*|chok*|eyes|ill|vomit*|dizzy
everyone|people|kids|children|staff|class|school .. coughing|choking|vomiting|fainting|eyes_streaming|collapsing
shell|bomb|grenade|mine|ordnance|mortar|munition|missile|device|ammunition .. war|wartime|ww2|ww1|world_war|dug|garden|beach|found|field|unexploded|rusty|ticking|live|digging|metal_detect*
dug|found|unearthed|digging|detecting|uncovered .. shell|bomb|grenade|ordnance|mortar|ammunition|missile|munition|wartime|device
rucksack|bag|holdall|package|suitcase|parcel|box|backpack left|abandoned|unattended|dumped|under .. station|bench|town_hall|nobody|suspicious|ticking|wires|no_owner|library|court|council_office*|hours
suspicious rucksack|bag|holdall|package|suitcase|parcel|box|device|object|backpack|substance|powder
tancer|tanker .. troi|drosodd|side|overturned|gollwng|leaking|cemegyn|ochr
cemegyn|cemegau .. gollwng|arllwys|llosgi|pesychu|mygu
windows|house|houses|ground shook|shaking|blown|gone_in|blew|rattled .. explosion|bang|blast|boom
explosion|blast|ffrwydrad
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
choking|chokin|choke|coughing .. bus|buses|traffic|queue|rush_hour|clean_air|bypass
im|i|ill|i_am going_to|gonna|could|might|about_to|will explode
peroxide
dryer|dryers|hoover|kettle|telly|tv|microwave
shells|eggshell|egg|shell_suit|cartridge|petrol_station|garage_forecourt|shellfish
beach_shells|tortoise
explosion in|of|at_the_seams
blast from|of|off
full blast
sand|grit|shot|leaf blast*|blow*
allotment|weed*|campsite|campers
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
chemical*|acid|petrol|diesel|poison .. dispose|disposal|recycle|rid|collected|take
oil|diesel|fuel spill|spilled|spillage|patch|slick|stain .. road|bike|roundabout|skid
ants|wasps|weeds|rats|mice|weedkiller|slug*|moles|japanese_knotweed`,
};
