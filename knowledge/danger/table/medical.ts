import type { Signs } from '../kinds';

export const MEDICAL: Signs = {
  kind: 'medical',
  signs: `
baby|babi|toddler|child .. in|mewn hot|car .. windows_up|red|floppy|sun|locked_in|limp
leg|foot|ankle|hip|arm|knee .. pointing|facing|bent wrong_way|wrong|backwards|sideways
skin|chest|ribs|tummy .. going|go|sucking|sucks|pulling in .. breath*|ribs|bone|throat
banged|bumped|hit|knocked .. head .. sick|sleepy|awake|drowsy
feel|see the|his|her head .. bus|coming|ambulance|midwife|waters
stopped_shivering .. cold|heating|words|muddled|warm|better
nain|taid|mam|dad|tad|hi|o|gwr|gwraig syrthio|cwympo|disgyn .. oriau|oer|drysu|neithiwr|bore
took|taken|stolen|gone_off_with|gone_with my|his|her|the insulin|inhaler|oxygen|epipen
im|i_am 4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten .. mummy|mum|mam|mammy|daddy|dad|nan|nanny|nanna|gran|grandma|grandad .. wont|not|isnt|cant|asleep|floor|fell|blood
mummy|daddy|mammy wont|will_not|isnt|is_not|not|cant get_up|getting_up|wake|wake_up|waking|move|moving|talk|talking|answer
! cant|cannot|couldnt|could_not|methu find|feel|get|teimlo|ffeindio pulse|pwls
lips|face|tongue|wyneb come_up|came_up|wedi_chwyddo
swollen|swolen|swelled|swelling|puffed .. face|lips|tongue|throat .. sting|stung|wasp|bee|nut*|talk|swallow|breath*
face|lips|tongue|throat .. sting|stung|wasp|bee|nut*|welts|hives .. cant|cannot|talk|swallow|breath*
ochr ceg|geg|wyneb|gwyneb .. hongian|disgyn|llipa
ceg|geg|wyneb|gwyneb .. hongian|llipa
needle|syringe|sharp .. gone|went|stuck|jabbed right|in|into|through|straight .. my|his|her|foot|hand|finger|leg|toe
flat_on_her_back|flat_on_his_back|flat_on_the_ground .. not_talking|not_speaking|not_moving|not_answering|wont_talk|wont_move
! driver|drivers|passenger|passengers|motorist|gyrrwr|yrrwr hurt|injured|bleeding|unconscious|wedi_brifo|wedi_anafu|gwaedu
! lorry|car|van|bus|lori|car|fan|bws .. knocked|hit|crashed|taro|daro .. someone|someones|somebody|somebodys|rhywun hurt|injured|bleeding|wedi_brifo|wedi_anafu
! knocked|hit|crashed|taro .. lorry|car|van|bus|lori|fan|bws .. someone|someones|somebody|somebodys|rhywun hurt|injured|bleeding|wedi_brifo|wedi_anafu
needle|needles|syringe|syringes|sharp|sharps|nodwydd stuck|stick|went|gone|go|pricked|jabbed|stabbed|pierced|sticking in|into|through|straight_through .. me|my|him|her|his|hand|foot|finger|heel|leg|skin|glove|gloves|thumb|toe|trousers|boot|sandal*
pricked|jabbed|stabbed|stuck|scratched|punctured|spiked|bigo .. needle|syringe|sharp|needles|syringes|nodwydd
needle|syringe|sharp|nodwydd .. pricked|jabbed|stabbed|scratched|punctured him|her|me|his|my|myself|himself|herself|the_skin
trod|trodden|stood|stepped|sat|knelt|fell|leaned|grabbed on|onto|in .. needle|syringe|needles|sharp|syringes
needlestick|needle_stick|needle_injury|sharps_injury
~ ventilator|nebuliser|nebulizer|concentrator|breathing_machine|dialysis_machine|life_support|feeding_tube|tracheostomy|suction_machine|oxygen_machine power|electric|leccy|lecky|battery|stopped|failed|alarm*|blocked|cut|beeping
no|run_out|ran_out|without|out_of|not_got|havent_got|no_more insulin|inhaler|epipen|oxygen|inswlin
pain|pains|ache|tightness|pressure|crushing .. chest .. arm|jaw|sweat*|sick|breath|hour|shoulder|clammy|now|back
chest .. pain|pains|tight|tightness|heavy|crushing .. arm|jaw|sweat*|numb|breath|shoulder|clammy
driver|drivers|passenger|passengers|conductor|lollipop_lady|lollipop_man|rider|cyclist slumped|trapped|not_moving|in_a_bad_way|wont_wake|looks_dead
stung|stings|sting|bee|wasp|nuts|nut|allergic|reaction .. throat|tongue|lips|breath*|wheez* .. closing|swell*|swollen|tight|cant
throat closing|swelling|closing_up|closed_up|swollen .. stung|sting|nut|nuts|allerg*|breathe|breath
blood .. running|pouring|dripping .. face|head|eye|eyes|ear|ears|neck|nose .. down|his|her|of
he|she|hes|shes|is fitting $
turned_blue|gone_blue|going_blue|turning_blue
heart|galon very|bad|big pain|poen
anymwybodol
car|van|bus|lorry|coach overturned|flipped|rolled|upside_down|on_its_roof|crashed .. someone|inside|people|driver|trapped|kids|passengers|hurt|blood
@folk|old|woman|man collapsed .. queue|shop|supermarket|library|bank|church|bus|train|office|gym|pool|station|cafe|pub
gone|going|went|started|into in|into labour
labour pains|has_started|started|and_alone|contractions
anaphylactic|anaphylaxis|epipen|epi_pen

@folk|dad|mum|partner|husband|wife|he|she|nan just|s|has|hes|been|keeled|dropped|gone dropped|collapsed|keeled|gone|dropped_down|blacked|passed|fainted|collapsing down|over|in|out|limp|blue|grey|stiff|unconscious|on_the
@folk @down floor|street|road|kitchen|park|pavement|bed|bench|underpass|toilet|stairs|bath|gutter|not|wont|blood|help|responding|breath*|path|station|alley|garden|cash
@folk @down .. not|wont|blood|responding|breath*
@down .. wheel|cash_machine|bench|pavement|gutter|alley|underpass|doorway|station|not_responding|wont_wake|blood|dont_think|alive|breath*|bath|toilet
gasping|gasps|struggling|fighting|wheezing|panting|trouble|difficulty for|to|breath*|and|lips|air|is|with breath*|air|lips|blue|breathe|asthma|inhaler
lips|face|fingers|skin|hands|nails blue|grey|purple|swelling|swollen|puffing|las|glas
face|tongue|throat|lips|mouth|eyes is|are|all|has|s swelling|swollen|puffed|closing|blown_up|swell*
eaten|ate|had|allergic|nuts|peanut*|shellfish|stung|sting|bee|wasp .. swelling|swollen|swell*|blotch*|hives|throat|breath*|tongue|collapse*|epipen
hit|banged|bumped|cracked|smashed|bashed|knocked|split|injured|hurt her|his|my|their|the head|skull .. sick|vomit*|dizzy|confused|doesnt_know|unconscious|blood|bleed*|sleepy|drowsy|passed|seeing|fitting|blurred|knocked_out|wont|open
keeps_being_sick|being_sick|throwing_up|vomiting|sick .. head|blood|doesnt_know|confused|baby|floppy|bang|stiff|rash
motorcyclist|biker|cyclist|rider|pedestrian|scooter_rider|horse_rider|jogger .. down|off|hit|hurt|blood|knocked|injured|unconscious|trapped|car|accident|crash
lot_of|lots_of|so_much|loads_of|pool_of|covered_in|pouring_with|pouring|gushing|losing|spurting blood|gwaed
blood .. everywhere|pouring|pumping|spurting|gushing|all_over|puddle|llifo|head|face|floor|road|hand|loads|lots|motorcycl*|cyclist|of|pen|ben
gwaed .. llifo|pen|ben|phobman|mhobman|llawr|wyneb|lot|trwyn|coes
baby|babi|babys is|are|yn coming|dod|on_its_way|being_born|crowning|ar_y_ffordd .. now|ambulance|help|bathroom|hurry|nawr|midwife|yet|here|fast|early
ambulance isnt|not|hasnt|still|never|hasnt_come|where here|come|arrived|coming|yet
ods|od|od_on|oding|odd|ods_in|ods_on .. lad|man|girl|underpass|heroin|toilet*|blue|park|help|alley|hes|shes|friend|mate|pills|tablets|in
lad|man|girl|guy|friend|mate|son|someone|woman|brother|daughter ods|oding|overdosing|overdosed|odd
fitting|fits|seizure|convulsing|convulsions|shaking and|it|wont|will_not|not|keeps stop|stopping|jerking|foaming|going|stopped|blue|minutes
drank|drunk|swallowed|eaten|ate|licked|sipped|inhaled|sniffed|yfed|llyncu antifreeze|bleach|cleaner|white_spirit|weedkiller|paint_stripper|poison|meths|petrol|nail_varnish|descaler|bug_spray|screenwash|washing_tablet|laundry|dishwasher|diffuser|vape_liquid|e_liquid|aftershave|sanitiser|toilet_cleaner|drain_cleaner|rat_poison|mushrooms|cannydd|essential_oil|methadone
think|sure|afraid|fear husband|wife|mum|dad|he|shes|hes|nan|man|mam|my|she|partner dead|gone|passed|dying|died|cold
i_think|think|dont_think .. is_dead|hes_dead|shes_dead|husband_is_dead|alive|has_died_in|breathing|dead
sliced|cut|chopped|gashed|severed|slashed|stabbed|drilled|nailed|sawn|ripped|torn|cutting|hacked .. hand|finger|fingers|leg|arm|foot|wrist|thumb|artery|vein|neck|stomach|face .. pouring|blood|bleed*|deep|off|stitch*|bone|open|gushing|hospital|through|spurt*|wont
pouring|gushing|spurting|pumping .. hand|arm|leg|head|blood|wrist|neck
pile_up|pileup|head_on|multi_car|three_car|two_car|bad_smash|bad_crash|rollover|overturned|ploughed_into|mounted_the|crashed_into .. people|screaming|bypass|hurt|trapped|motorway|road|injured|pavement|bus_stop|crowd|help|pedestrians|house|bleeding|now
people|drivers|kids|passengers screaming|hurt|injured|trapped|bleeding|unconscious|crying .. crash|pile*|bypass|car|bus|accident|smash|road|coach|train
fell|fallen|falling|jumped|dropped|tumbled|gone|climbed out|from|off|through .. window|balcony|roof|ladder|tree|scaffold*|stairs|bridge|wall|loft|third|second|first|height|horse|top|upstairs .. toddler|child|kid|man|he|she|woman|hurt|unconscious|moving|boy|girl|blood|workman|head|window
@child|toddler|baby|man|woman|workman|roofer|builder|kid|he|she fell|fallen|dropped|falls|tumbled out|from|off .. window|balcony|roof|ladder|scaffold*|loft|cliff|crane
rash .. fade|glass|drowsy|stiff|fever|temperature|sleepy|floppy|spreading|purple|spots
floppy|drowsy|limp|lethargic|unresponsive|sleepy|listless .. baby|rash|temperature|child|fever|toddler|newborn|son|daughter|babi|infant
no|cant|not|cannot|cudnt|dont|unable can|to|do breathe|breath|breething|breathing|anadlu
been_knocked|been_run|been_hit|been_struck|got_hit|got_knocked|just_hit|was_hit|wedi_taro down|over|by|off|gan|flying .. bus|car|van|lorry|bike|taxi|tram|scooter|motorbike|train|outside|crossing|ebike|gar|car|fan|lori|bws|truck|hit_and
@folk|pensioner|merch|bachgen|plentyn|dyn|menyw .. tharo|taro|daro|knocked|struck|hit|bowled|run_over gan|down|over|by .. car|gar|lori|bus|van|lorry|bike|tram|bws|fan|motorbike|beic|tractor
got|had|took|getting belt|shock|thrown .. mains|electric*|out_cold|unconscious|burns|not|wire
confused|muddled|droop*|slur*|weak|numb|lopsided|wonky|twisted|gibberish .. mouth|face|speech|arm|side|suddenly|nan|mum|dad|smile|leg|words
mouth|face|smile|eye|eyelid|arm is|has|s|has_gone|gone|all droop*|dropped|down_one_side|lopsided|wonky|twisted|numb|weak|limp|slack
pain|tightness|pressure|crushing|ache|poen|pains .. jaw|arm|chest|neck|back|shoulder|frest|brest|fraich|mrest|chwysu .. sweat*|sick|clammy|breath*|dizzy|grey|chwysu|going|spread*|faint|down
sweating|clammy|grey|chwysu|pale .. chest|pain|arm|jaw|frest|brest|heart|breath*|collapse*
tight|heavy|crushing|elephant chest|jaw
llewygu|anymwybodol|deffro|dadebru .. methu|ddim|alla|llawr|hi|fe|ei|e|stryd
poen .. brest|frest|mrest|fraich|galon
tagu .. bwyd|fwyd|babi|mab|merch|plentyn|ar|darn|nawr|asgwrn
tagu|dagu
strôc|stroc|trawiad .. cael|wedi|mam|tad|dad|meddwl|galon|gwr|nain|taid
cyffuriau|gorddos|dabledi|heroin .. las|glas|anymwybodol|anadlu|gormod|llawr|cymryd
ddim|wedi_stopio|stopio|methu anadlu
baby_wont|babys_not|she_wont|he_wont|they_wont wake|stop_fitting|breathe|respond
gwaedun|gwaedu|waedun
cut|cuts|sliced|gash*|chopped|sawn|severed|lost .. leg|arm|hand|finger|fingers|wrist|foot|head|throat|thumb|toe .. bleed*|blood|stop|saw|off|bone|deep|hospital|gush*|artery|badly
wont|doesnt|isnt|not|cant|didnt|ddim stop|stopio|stopping bleeding|bleed|gwaedu|fitting|choking|vomiting|being_sick|shaking|seizing
speech|talking|face|mouth|arm|leg .. funny|slurred|gone|drooped|dropped|weak|numb|wonky|lopsided|droop* .. arm|leg|speech|lift|move|talk|side|face|suddenly
numb|tingling .. arm|face|side|chest
insulin|inhaler|epipen|oxygen|heart_tablets|medication .. out_of|run_out|ran_out|no_more|none|lost .. faint|cant|breath*|shak*|ill|dizzy|diabetic|collapse*|weak|help|asthma
out_of|run_out_of|ran_out_of|no|lost my_insulin|insulin|inhaler|oxygen|epipen .. faint|breath*|shak*|ill|dizzy|diabetic|weak|bad|help|attack|feel*|type
found|find|discovered|just_found .. dead|body|wedi_marw|hanging|lifeless|cold
run_over|runover|knocked_down|hit_by_a_car|mown_down|ran_over|been_hit_by .. outside|just|now|crossing|school|help|road|someone|kid|child|boy|girl|man|woman|old
someones|someone|somebody|kid|child|boy|girl|man|woman|lady|cyclist|pedestrian|person|son|daughter|mum|dad|plentyn been|has_been|just_been|got|just_got|was_just|hit run_over|knocked_down|hit_by|knocked_off|by_a_car|hit
gwaedu drwm|drwg|lot|stopio|phobman|ddrwg
yn|mae|maen|ef|hi gwaedu
burnt|burned|scalded|burns himself|herself|myself|face|arm|hand|skin|hands|leg .. boiling|hot|water|kettle|pan|oil|skin|peeling|blister*|fire|acid|iron
boiling|scalding water|oil|tea|kettle .. burnt|burned|scald*|skin|face|baby|toddler|child|over
skin peeling|coming_off|falling_off
faint|feel_faint|going_to_pass_out|about_to_pass_out|might_pass_out|blacking_out .. diabetic|insulin|blood|chest|alone|help|heart|pregnant|breath*
not_moving|isnt_moving|stopped_moving|wont_move|not_responding|no_response|ddim_yn_symud .. @folk|man|lad|cyclist|help|floor|road|ground|hes|shes|dyn
@folk|cyclist|hes|shes|he|she .. not_moving|isnt_moving|stopped_moving|wont_move|not_responding|no_response|unresponsive
not|isnt|stopped|stop|cant|cannot|hardly|barely|struggl*|trouble|difficult*|problem*|no|never|ddim|methu|wedi_stopio|can_not|cant_get_her|gasp* breath*|anadl*|her_breath|his_breath|my_breath|anadlu
short_of|gasping_for|fighting_for|no breath
breathing .. funny|shallow|stopped|noisy|wheez*|blue|rattl*|badly|fast|weird|strange|hard
chest|arm|brest|frest|mrest|brest pain*|tight*|pains|hurts|crushing|poen|boen|heavy|aching|tightness
pain*|poen|boen|pains|tight*|crushing|pressure chest|frest|mrest|brest|down_my_arm|left_arm
heart_attack|hartattack|heartattack|cardiac|stroke|strok|trawiad|strôc|stroc|anaphyla*|sepsis|meningitis|seizure*|epileptic|convuls*|fitting|epilepsy|trawiad_ar_y_galon having|think|had|gone|is|been|fit|hes|shes|now|just|cael|has|im|suspect*|on_the_floor|symptoms|please|help|mum|dad|husband|fitting|wedi|shes|child|ffit|signs|someone
having|think|cael|in_the_middle|like|gael|suspected|massive|just_had|symptoms_of heart_attack|hartattack|heartattack|cardiac|stroke|strok|trawiad|stroc|anaphyla*|sepsis|meningitis|seizure*|epileptic_fit|convuls*|a_fit|fits|fit_and|asthma_attack|ffit
hes|shes|has|wedi had|having|cael|gael heart_attack|hartattack|heartattack|cardiac|anaphyla*|seizure|a_fit|trawiad|stroc|stroke_now
think|thinks|sure|afraid|meddwl .. stroke|strok|stroc|heart_attack|trawiad
face .. drooped|drooping|dropped|droopy|gone_down_one_side|one_side .. arm|speech|slur*|cant|talk|mum|dad|she|he
slurring|slurred|cant_lift_her_arm|cant_lift_his_arm|cant_move_her_arm .. face|speech|words|arm|suddenly|mum|dad|talk*|droop*
collapsed|collaps*|passed_out|fainted|unconscious|unresponsive|unconscous|anymwybodol|llewygu|llewygodd|out_cold|blacked_out|lifeless|keeled_over|knocked_out|comatose|black_out in|on|at|outside|ar street|floor|pavement|ffordd|palmant|llawr|road|shop|kitchen|queue|library|station|park|stryd|bus
@folk|im|i|ive collapsed|collaps*|passed_out|fainted|unconscious|unresponsive|keeled_over|out_cold|blacked_out|anymwybodol|llewygu|lifeless|wedi_llewygu|cwympo_a_ddim
wont|cant|not|cannot|unable|ddim|doesnt|isnt|methu wake|waking|wake_him|wake_her|wake_up|rouse|respond*|responding|be_woken|deffro|ymateb|coming_round|moving|get_her_to_wake|get_him_to_wake .. up|her|him|baby|mum|dad|she|he|me|breath*|shes|hes|anymore|my|@folk|man|floor|fo|hi
@folk .. wont|cant|not|cannot|ddim|isnt|doesnt|wont_wake|ddim_yn wake_up|waking_up|waking|responding|respond|deffro|ymateb|rouse|moving|symud|coming_round
cant|cannot|methu|trouble_to|couldnt wake|rouse|deffro|wake_up
bleeding|blood|gwaed|gwaedu|bleed|haemorrhag*|hemorrhag*|haemorage .. heavily|badly|everywhere|wont_stop|stop|lots|loads|pouring|gushing|so_much|bad|head|lot|all_over|stopping|to_death|coughing|vomiting|wrist|floor|pregnant|stab*|drwm|phobman|ym_mhobman|ddim_yn_stopio|deep|neck|leg|losing|face|out|stomach
heavily|badly|lots|loads|losing|pool|coughing|vomiting|throwing|sick|gushing|gwaedu|colli|covered|spurting bleeding|blood|gwaed|drwm
im|hes|shes|is|man|woman|person|someone|dyn|husband|wife|mum|dad|lad|cyclist|dw_i|mae|maen bleeding|gwaedu|covered_in_blood
choking|tagu|choked|shoking @folk|on|im|baby|child|food|hes|shes|cant|ar|blue|mae|turning
@folk|hes|shes|baby|im choking|tagu|turning_blue|gone_blue|going_blue|gone_grey|gone_stiff|gone_floppy|floppy|las
turning|gone|going|lips|face|troi_yn blue|floppy|grey|stiff|limp|purple|las
overdos*|over_dose|over_dosed|gorddos
swallowed|drunk|drank|eaten|ate|llyncu|yfed|had|drinking|lyncu|necked .. bleach|battery|tablets|pills|poison|antifreeze|medicine|medication|cleaner|detergent|button_battery|weedkiller|magnets|berries|paracetamol|tabledi|cannydd|batri|nanas_tablets|methadone|cleaning|acid|slug_pellets|meds|dishwasher|rat_poison|gwenwyn
waters_broke|waters_have_broken|in_labour|giving_birth|baby_is_coming|baby_coming|having_the_baby|having_a_baby_now|head_is_out|contractions|crowning|esgor|babi_yn_dod|labour_started
pregnant|beichiog|weeks_gone .. bleed*|pain*|fell|collapsed|gwaed*|waters|contraction*|cramp*|not_moving|fits
baby_not_moving|baby_isnt_moving|babys_not_moving
need|send|call|get|want|ring|phone|angen|anfonwch|ffoniwch|anfon|calling|where_is_the|waiting ambulance|paramedic*|ambiwlans|ambulence|ambulans|ambulace|doctor_now|medic|defib*
cpr|defib|defibrillator|no_pulse|no_heartbeat|heart_stopped|heart_has_stopped|mouth_to_mouth .. need|doing|now|someone|where|nearest|him|her|hes|shes|man|has|please|cant|collaps*
broken|broke|snapped|bone|torri|wedi_torri|sticking_out .. leg|hip|neck|back|skull|arm|sticking_out|bone|goes .. cant_move|on_the_floor|now|lying|ambulance|help|sticking|trapped|screaming|methu|skin
fell|fallen|fall|cwympo|syrthio|disgyn|gone_down|cwympodd|syrthiodd|tumbled .. cant|cannot|not|unconscious|bleed*|stairs|ladder|roof|floor|head|ddim|methu|scaffold*|window|balcony|llawr|grisiau .. get_up|move|moving|breath*|bleed*|unconscious|get_her_up|get_him_up|wake|respond*|codi|symud|lift|stand|knocked|blood|head|gwaed*|crack|neck|open
cant|cannot|methu get|codi up|off|oddi .. floor|llawr|fallen|fell|lawr
@folk on_the_floor|on_floor|on_the_ground|lying|gorwedd|ar_y_llawr|lyin|laying|slumped|face_down .. cant|not_moving|bleed*|since|hours|blood|pavement|street|gutter|path|hurt|help|wont|palmant|road|snow|doorway|bench|bus_stop|wheel
lying|slumped|gorwedd|laying|lyin .. man|woman|lady|someone|person|bloke|kid|child|dyn|menyw|rhywun .. street|road|pavement|path|snow|doorway|help|hurt|blood|moving
hit_by|hit_by_a|knocked_down|knocked_over|run_over|knocked_off|ran_over|mown_down|been_hit|taro_gan|wedi_ei_daro|wedi_cael_ei_daro .. car|bus|lorry|van|bike|train|scooter|motorbike|car_now|gar|driver|her|him|@child|@folk|ebike
car|bus|lorry|van|motorbike|driver|train|taxi|gar|car_has|scooter just|has|wedi|hit|ran|knocked|taro|hitting hit|knocked|run|over|taro|down|mowed @folk|over|down|pedestrian|people|me|kid|plentyn|someone
crash|accident|collision|damwain|pileup|pile_up|rtc|crashed|smash .. hurt|injured|trapped|blood|bleeding|people|unconscious|not_moving|now|just_happened|ambulance|dead|casualt*|anaf*|overturned|on_its_roof|roof|upside_down|cyclist|motorcyclist|just|kids|serious|bad|children
just_been|there_has_been|theres_been|bad|terrible|serious|big|horrific|newydd crash|accident|collision|damwain|smash
burnt|burned|scalded|scald|burns|electrocuted|llosgi .. badly|boiling|hot_water|kettle|chip|face|skin|baby|toddler|child|peeling|oil|blister*
diabetic|insulin|hypo|sugar|diabetig .. unconscious|shaking|confused|low|collapsed|sweating|wont|cant|run_out|none_left|not_responding|coma|slurr*
epipen|epi_pen|throat_closing|throat_is_closing|throat_swelling|tongue_swelling|tongue_is_swelling|lips_swelling|swelling_up|allergic_reaction|allergic_reation .. now|breath*|help|need|bad|she|he|nut*|sting|stung|lips|face|cant|throat|having|severe|peanut*|wasp|bee
throat_closing|throat_is_closing|throat_swelling|tongue_swelling
severe|unbearable|worst|agony|excruciating .. pain|headache|stomach|bleeding
purple|rash|stiff_neck|temperature|fever|high_temp .. glass|floppy|wont_wake|stiff_neck|fit|blotch*|41|drowsy|limp|sleepy
oxygen|ocsigen|ventilator|dialysis .. run_out|running_out|power_cut|stopped|cylinder|no_power|failed|empty|electric|power|trydan
@folk|hes|shes|im|i_think_im|dad|mum|think|nan|she_is|he_is|mae|mae|maen dying|dieing|yn_marw|is_dead|going_to_die|found_dead|are_dying|gonna_die|passed_away_on|dead_in|slipping_away
found|think|just|came dead|body|corff|lifeless|wedi_marw .. husband|mum|dad|mother|father|man|woman|person|bed|floor|neighbour|house|chair|park|flat|someone|river|canal|gwr|wife|cold|people|nan|him|her
hypotherm*|freezing_to_death|heatstroke|heat_stroke|hypothermic
hurt|injured|anafu|anafwyd|brifo|wedi_brifo|injuries badly|bad|serious*|can_t_move|cant_move|ddifrifol|yn_ddrwg|now|quickly|help_now
badly|seriously|bad|very hurt|injured|injury|burnt|burned|unwell|ill .. cant|breath*|confus*|delirious|help|ambulance|wont|collapsed|unconscious|now|person|someone|man|woman|floor|head|@child|bleed*
spiked|drugged|drug .. cant_stand|collapsed|unconscious|passed|wont_wake|not_moving|foaming
foaming mouth|the_mouth
needle|heroin|spice|drugs .. unconscious|passed_out|not_moving|collapsed|slumped|blue|overdose|wont_wake|not_breathing|unresponsive
bitten|stung snake|adder`,
  unless: `
no|dim crash|accident|collision|damwain just|only|$
overdose of roadworks|meetings|emails|letters|forms|cones|adverts|leaflets
choking|chokin|choke on .. bus|buses|traffic|queue|rush_hour|clean_air|bypass
! last_year|last_week|last_month|months_ago|weeks_ago|years_ago|llynedd|wythnos_diwethaf|mis_diwethaf|complain|complaint|claim|compensation|insurance|feelings|cwyno|cwyn
needle|needles|syringe* .. nobody|no_one|noone|not|none|wasnt|isnt hurt|touched|pricked|harmed|injured
not|nobody|no_one|isnt|wasnt|never pricked|hurt|touched|jabbed .. thank|god|luckily|needle|syringe
flu|covid|vaccin*|travel jab|jabs|injection*
felting|knitting|sewing|pine|christmas
kerbstone|bumper|exhaust|lagging
hurt but not
want|wants to be|become paramedic|nurse|doctor|firefighter
in hospital having
tiredness|exhaustion
lumps .. food
mashed|packed|cooked
running about
battery bin
spaniel|whippet|lurcher|terrier got|was|been run|hit|knocked
you|we cant breathe
pheasant|moggy|stag|dug|pheasants|hare
stroke .. stairs|toilet|bath|shower|rail*|handrail
epipen .. school|train*|dispos*|bin|sharps|course
speed_bumps|roundabouts|signs|posters overdose
overdose .. speed_bumps|roundabouts|signs|posters
motorbike|motorbikes|bike|scooter|moped .. lying|weeks|abandoned|dumped
left me|him|her weak
clothes_bank|air_ambulance
customer|surprise|shocking
paint|lino|carpet|red_tape
pills|medicines|tablets .. returned|return|bin
sick of|to_death|pay|leave|note|joke|day
heart health|failure|bypass_last|attack_of
chest freezer|height|of
footage|hit_and_run_on
last_winter|last_summer|in_august|in_july|in_april|in_september|in_october|in_november|in_december|in_february|gaeaf_diwethaf|llynedd
heart .. walk|town|village|high_street|community
out of .. milk|bags|sacks|date
drops|dropped off|kerb|litter|their|in_to|by|the_ball
dropped kerb|kerbs|litter|off|keys|my
tree|trees|branch|pole|sign|bollard|wall|fence|post|lamppost|goalpost|phone|wifi|website|internet|system|server|line|computer|lines down
exhausted
stump|flowers|batteries|battery|end|line|deadline|carcass|pheasant|hedge|lawn|grass|shrub dead|dying
dead stump|flowers|batteries|battery|end|line|carcass|pheasant|hedge|lawn|grass|shrub|slow|ringer|heat|space|leg|weight
death|dead|dying .. of_me|to_know|to_see|to_get
clip|clipped|scratch*
clinic|clinics|weigh|group|groups|class|classes|times|changing|toddler_group|sensory|yoga|massage|rhyme .. baby|toddler|stroke|heart|asthma
baby|toddler|stroke|heart|asthma|labour clinic|clinics|group|groups|class|classes|club|changing|rhyme|sensory|yoga|swim*|ward
cemegau
seizures|fits|epilepsy|epileptic .. bus|fares|drive|licence|pass|badge|trained|minibus|transport|escort
dad|mum|mam|husband|wife|gwr|wraig|nain|taid|brother|sister wedi_marw|has_died|died
queue|traffic|line|list|things|clock|hands|bus|crane|lift|application|escalator|gate not_moving|isnt_moving|stopped_moving|moving
wont_stop raining|beeping|barking|ringing|flashing|chirping|running|dripping
cut the|our|your grass|hedge|tree|trees|funding|service|services|bus|verge|council_tax
cut .. grass|hedge|tree|trees|verge|lawn|branches
bollard|sign|post|railing*|rail|fence|wall|lamp|pole|gate|tree|barrier|bridge|my_car|parked_car|shelter|house hit_by|knocked|hit|run_over|been_hit
your|my car|bin|wall|fence|van|house|gate .. hit|knocked|run_over
hit|knocked .. my_car|my_wall|my_fence|our_wall|my_van|wing_mirror
cat|dog|fox|badger|deer|hedgehog|pheasant|squirrel .. run_over|hit|knocked|dead
i_was_hurt|i_got_hurt|where_i_was_hurt
strike|diabetic|sharps .. class|bin|full|school|clinic
where|nearest|map|any defib*
politics
dying to|for
dog|cat|horse|fox|badger|bird|rabbit|kitten|puppy|deer|swan|sheep|pigeon|hedgehog|anifail|ci|cath|gull|seagull|fish|cow|squirrel|rat|goose|duck|cwn|animal|pets|pet|bees|crow|hedgehogs .. dead|dying|die|injured|hurt|hit|unconscious|collapsed|bleeding|breath*|choking|run_over|knocked|killed|wedi_marw|marw|farw|lying|moving|taro|wedi|anafu
dead|dying|injured|hurt|bleeding|marw|farw|wedi_marw dog|cat|horse|fox|badger|bird|rabbit|deer|swan|sheep|pigeon|hedgehog|gull|seagull|tree|rat|fish|cow|grass|cath|ci|mochyn|animal|squirrel|anifail|plants|hedge|shrub*
tree|trees|plant|plants|hedge|lawn|grass|shrubs|battery|phone|laptop|town|high_street|coeden|roses|bush|boiler|language|trade|app|line|car|site|engine|bulb|trees_are|screen dying|dead|died|marw|farw
first_aid course|courses|training|certificate
cpr|defib|defibrillator|first_aid .. course|training|class|classes|lessons|where_is_the|fund|fundrais*|installed|install|cabinet|location|nearest_public|grant|battery
since|after|following|recover*|recovering|had|from .. stroke|heart_attack|heart_bypass|cardiac .. last|years|ago|cant_manage|needs|discharg*|home|month|months|walk|care|blue_badge|grab|bathroom|rail|rails|adapt*|weeks|shower|unable|council|carer|struggles|ramp
had .. stroke|heart_attack|fall|seizures|fits|epilepsy .. last_year|last_month|ago|in_january|in_march|in_may|years|months|weeks|so|and_needs|now_he|now_she|last_week|since
has|have|suffer*|with|got epilepsy|copd|asthma|angina|seizures|fits|heart_condition|heart_failure .. badge|bus|pass|parking|apply|travel|transport|school|swim*|taxi|grant|house|housing|flat|mould|damp|bin|discount
blue_badge|badge|parking_bay|attendance_allowance|bus_pass|medical_form|walk_far
out_of_breath|get_breathless|breathless|breathing_problems|breathing_difficulties|bad_chest|shortness_of_breath|asthma .. badge|walk|stairs|hill|mould|damp|apply|park|lift|dust|yards|smoke|bonfire*|bins
badge|walk|stairs|mould|damp|apply|lift|dust|yards|smoke|bonfire*|log|hill .. out_of_breath|breathless|breathing_problems|breathing_difficulties|bad_chest|shortness_of_breath|asthma
fill|fills|room .. breath*
room_to_breathe|breath_of|save_your_breath|breathtaking|hold_my_breath|holding_my_breath|bad_breath|breath_test
boiler|drain|drains|pump|heating|system|bin|bins|hoover|car stopped breath*
treasure_chest|chest_of|chest_freezer|chest_drawers
pain_in_the|pain_in_the_neck|such_a_pain|real_pain|right_pain|pain_to|a_pain_that
ambulance .. access|couldnt_get|cant_get_through|blocked|park*|get_past|get_down|came|took|took_him|took_her|was_called|had_to|trust|bay|station|wouldnt_get|for_animals|chaser|crew_said|struggl*|entrance|last
ambulance|ambiwlans couldnt|wouldnt|cant_get|could_not|struggled|unable
how_can|would|could|if .. ambulance .. get|through|past
coroner|crwner|wedi_marw_a|happy_birthday|birth_certificate|register_a|register_the|registering|registrar|funeral|headstone|cremat*|burial|death_certificate|cofrestru|angladd|probate|bereave*|will_and|ashes|estate_of|tell_us_once|council_tax|tenancy|blue_badge|library_card|pension|poll_card*
died|passed_away|death .. certificate|register|last|week|yesterday|ago|year|month|june|in|and_i|who|what
labour party|councillor|government|club|leader|of_love|mp|shortage|market|candidate|vote|voters
vote|voting|hard|child|manual|slave in_labour|labour
blood test*|pressure|donor|donate|donat*|bank|sugar_test|thinner*|boils|type|clinic
blood|bleeding .. needles|syringes|toilets|bench|bus_shelter|pavement_clean|clean*|stain*|public_loo|playground|wall
needles|syringes|loo|toilets .. blood
choking up|hazard|chokes|weeds|drain*|traffic|fumes_from_traffic|smog
ivy|weeds|exhaust|leaves|traffic choking
stroke association|club|group|of_luck|of_genius|rehab*|support|survivors|stroke_of
breast_stroke|backstroke|brush_stroke|sunstroke
fit|fits|fitting|fitted .. kitchen|bathroom|bin|door|windows|boiler|smoke|alarm|rail|rails|bill|into|in_my|in_the_bin|in_the_car|cupboard|well|key_safe|lock
tripped|trip|slipped|fell|fallen|fall|claim|compensation|injury .. claim|compensation|pavement_last|last_week|last_month|last_year|yesterday|months_ago|weeks_ago|broke_my|bruised|sprained|in_march|in_june|on_your|your_path|council_path|insurance|should_fix|because_of_the
claim|compensation|solicitor .. fell|fall|trip*|hurt|injur*|accident|hit|broke|crash
dont_want|worried|someone_will|someone_could|before|until|could|nearly|almost|might|going_to|one_day|someones_going_to|waiting_for|accident_waiting|will_be|gonna .. accident|crash|hurt|injured|killed|knocked|run_over|hit|fall|break|broken|hit_by
accident_waiting|accidents_waiting|an_accident_here|accidents_here|accident_blackspot|accident_black_spot|accident_book|by_accident|accident_hotspot|in_an_accident_last|accident_last|had_an_accident_in
accidents|crashes .. every|year|month|junction|this_corner|crossroads|stretch
last_night|yesterday|last_week|years_ago|last_year|months_ago|weeks_ago|ddoe|neithiwr|wythnos_diwethaf|last_month .. accident|crash|collision|hit_by|knocked|damwain|car
crash|collision|accident|damwain|knocked .. last_night|yesterday|last_week|years_ago|last_year|months_ago|weeks_ago|ddoe|neithiwr|signpost|bollard|railings|lamp|wall_damaged|sign|barrier|insurance|debris_left
website|computer|app|system|browser|page|server|form|software|laptop|site|phone|program crash*
collapsed drain|wall|drains|sewer|fence|shed|culvert|gate|manhole|pipe|gully|deal|road|verge|grave
wall|fence|shed|drain|drains|sewer|pavement|road|culvert|manhole|pipe|bank|roof|ceiling|hedge|gully|desk|sofa|company|kerb|bookcase|bin_store|gatepost|stall|business|benefits|firm|trader collapsed|collaps*|fallen|has_collapsed
wont|not|isnt|cant|doesnt respond*|responding .. email*|letter*|call*|council|landlord|complaint|message*|you|them|team|officer|company
landlord|council|officer|team|department|company|housing|councillor|adviser not|wont|isnt|doesnt|arent|ddim respond*|responding|ymateb
alarm|music|noise|sun|birds|bin_lorry wakes|waking|wake
wake up .. council
wakes|waking me|us|everyone|baby|kids
bin|bins|recycling|mattress|sofa|rubbish|bags|tree|branch|cable|sign|bollard|post|bikes|scooters|scooter|glass|bottles|needles|leaves lying|on_the_floor|on_the_ground|laying|slumped
on_the_floor|on_the_ground|lying|laying .. bin|bins|recycling|mattress|sofa|rubbish|bags|tree|branch|cable|sign|bollard|post|scooters|scooter|glass|bottle|needles|leaves|litter
moving house|home|out|in|flat|to|date|day
blue bin|bins|badge|bag|bags|lid|box|sack|light
grey|purple|blue bin|bins|lid|sacks|bag|box
berries|tablets|pills|medicine|medication|meds|weedkiller dispos*|throw|recycle|tip|chemist|return
get_rid|dispose|disposal|throw|where_do_i .. tablets|pills|medicine|medication|meds|weedkiller|bleach|acid|poison
pain relief|management`,
};
