import type { Signs } from '../kinds';

export const ATTACK: Signs = {
  kind: 'attack',
  signs: `
taken|took|taking over my|our flat|house .. knife|gun|hands|hurt|threat*
tu_allan|drws|stryd .. efo|gyda|gan @weapon
brick|bricks|stone|stones|rocks|bottle|bottles thru|through .. window|windows|letterbox .. shouting|shout|screaming|get_out|go_home|go_back
dog|dogs|bully|bullies|xl|pitbull*|rottweiler*|staffie*|alsatian|ci|cwn .. have|has|got|pinned woman|man|lady|@child|boy|girl .. floor|ground|down|arm|leg|throat|lawr
lads|kids|youths|boys|gang|men|blokes kicking|stamping|beating|battering|punching .. man|fella|lad|boy|homeless|girl|woman|him|head|person
dog|staffy|staffie|staff|alsatian|rottweiler|pit_bull|bull_terrier|bully|cane_corso|mastiff|husky|ci .. loose|off_the_lead|off_lead|no_lead|out|running .. snapping|going_for|bitten|bit|biting|lunging|attacking|mauling|savage*
fireworks|rockets|roman_candles .. aiming|firing|shooting|throwing|chucking .. at|people|flats|cars|houses|each_other
aiming|firing|shooting|throwing|chucking .. fireworks|rockets|them at|into .. people|flats|cars|houses|us|kids|dogs|buses
alsatian|rottweiler|pit_bull|bull_terrier|staffy|mastiff|xl_bully|cane_corso .. bitten|bit|biting|mauling|mauled|attacked|attacking|savaged|gone_for|going_for .. @folk|me|people|postman|kid|child
man|bloke|guy|someone|dyn|stranger|van|car .. talk|talking|approach*|asking|offering|luring|inviting|trying .. girls|kids|children|boys|schoolgirls|plant|pupils|girl|boy|child .. car|van|sweets|get_in|house|lift
someone|somebody|burglar|burglars|man|men|theyre|hes breaking|broken|getting|kicking_his_way in $
threw|throwing|thrown acid
shots_fired|shot_fired|gunshot|gunshots|gunfire
@folk|gang|neighbour|ex|he|they|lads|youths .. come|came|coming|comes|going|went|swinging|waving|lunged|ran|running|chasing|chased at|for|about|after|around|with .. @tool
@weapon .. waving|swinging|threat*|coming_at|at_me|outside|street|after|want_my|want_me|chasing|my_son|fight*|blood
@tool .. waving|swinging|threat*|coming_at|coming_for|at_me|want_my|want_me|chasing|smashing_up
gang|group|lads|men|youths|crew|mob|criw|bunch|loads|three|two|four|five .. outside|kicking|beating|attacking|fighting|want|chasing|waiting|cicio|curo|ymladd|surround*|punching|jumped|forced|knives .. son|me|lad|man|boy|him|someone|door|us|knives|llawr|dyn|bats|poles|way_into|house|bachgen|flat|brother
got|grabbed|grabbing|pulling|dragging|dragged|hold|holding|has|throttling|pinned|gafael .. hair|throat|neck|hold_of|by_the_hair|by_the_throat|headlock|against_the_wall|wrth_ei_gwallt
forced|forcing|barged|pushed|burst|kicked|smashed|broken|broke|breaking|fought|torri|torrodd their_way|his_way|way|her_way|in|into|i_mewn .. flat|house|home|mums|my|dads|nans|fflat|ty|door|property|room|dwi_yn
torri|torrodd|dorri i_mewn .. ty|dwi|fi|nawr|ni|drws|cuddio|clywed
hear|heard|hearing|clywed .. someone|somebody|footsteps|people|a_man|rhywun|noises|voices|glass .. downstairs|in_the_house|in_my_house|moving|loft|kitchen|outside_my_window|breaking|lawr|back_door|smash*|house|ty|garden|alone
trying|tried|rattling|kicking|banging|turning|picking|forcing|jemmying|messing my|the|our door_handle|back_door|front_door|lock|locks|window|windows|patio|door .. 2am|3am|night|alone|now|scared|im_in|kids|help|someone|dark|am|hiding
door_handle|letterbox|back_door|window|front_door .. trying|tried|rattling|2am|1am|3am|4am|middle_of_the_night|torch|face
dog|dogs|bully_dog|xl_bully|xl|bully|staffie|rottweiler|pitbull|alsatian|doberman|husky|ci|bulldog .. got|has|holding|grabbed|hold|biting|mauling|ripped|attacking|attacked|going_for|savag*|clamped|by_the .. arm|leg|face|throat|boy|girl|child|kid|hand|neck|man|woman|toddler|me|baby|breach
followed|following|dilyn|nilyn|ddilyn|stalking|stalked|chased|chasing me|us|her|adref|home|my_daughter
been|being|getting|got|am|keep|is following|followed|stalked|chased|tailed|harassed me|us|by|since|from|home
burn|burning|burned|smoke us|me|them|our out|house_down|home|flat
be_back|come_back|coming_back to burn|kill|get_me|get_us|finish|sort|stab|shoot|smash
dragged|dragging|bundled|pulled|pulling|forced|shoved|snatched|grabbed|lured|pushed|thrown|threw .. car|van|taxi|boot|alley|bushes|vehicle|gar|woods
jumped|mugged|robbed|glassed|bottled|beaten_up|kicked_in|ambushed|happy_slapped|attacked me|us|him|my_son|my_brother|my_friend
mugged|robbed|glassed|bottled|beaten_up|attacked just|outside|bleed*|now|towpath|park
just_been|ive_been|been|was_just|got|just_got|have_been|hes_been|shes_been|my_son_was mugged|jumped|robbed|attacked|assaulted|stabbed|shot|glassed|bottled|beaten|raped|groped|threatened_with|spiked|hit_with|slashed|knifed|kidnapped|punched|headbutted|spat_on
thrown|threw|chucked|lobbed|hurled .. at_my_head|at_my_face|at_me|at_us|at_her|at_him|at_my|at_police|at_my_window|through_my_window
sexually|sexual|indecent|indecently assault*|abused|attacked|touched|exposed|harass*
sexual_assault|flashed|flasher|flashing himself|at|me|girls|woman|kids|park|evening|exposing|his
threaten*|bygwth|threats .. gun|knife|acid|spade|machete|bat|hammer|kill|petrol|bomb|shoot|stab|burn|cyllell
ymosod*
ymladd|cicio|curo|taro|drywanu|trywanu|dyrnu .. dyn|bachgen|merch|menyw|llawr|rhywun|pobl|stryd|plentyn
cyllell|gwn|bwyell|machete|morthwyl .. parc|stryd|dref|siop|ysgol|dyn|rhywun|dynion|bachgen|fi|bygwth|ganddo|gan|gyda|efo|a
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
hostage to the|a|your|bus|train|weather
attacked|bitten|chased by_a|by gull|gulls|seagull|goose|swan
jumped_up
on|via facebook|twitter|instagram|social_media|tiktok
derelict|boarded|vacant|disused|empty .. kicked|broken|smashed|bust|forced .. door|window|in
chasing my report|application|refund|claim|order|case
smoke .. rule|adopting|flat|garden
references|hit_with
needles|insulin .. bottle|bin
whippet
scratchcard
drama|filming|filmed|castle|extra
assessment|desk|nursery|nurseries
hit|hits|hitting .. parked|parked_car|my_car|my_fence|my_wall|my_van|my_bin
popups|laptop|website
stabilisers|sandwich
strimmer|mower|lorry .. stone|brick
gwrych|ngwrych|wrych
library|handed|amnesty|craft|woodwork|allotment|gardening|garden_tools|tool_library|shed_tools|stall|tent|goal|flag|fishing|walking|telegraph|utility|barber|curtain|lamp|light|telephone|dance|vault|nordic|bus pole|poles|spade|shovel|stick|sticks|bar|pipe|scissors|chain
bar|bars|chain|pipe|pipes|pole|poles|stick|brick|bricks|spade|plank|razor|bat|bats .. bent|broken|leak*|burst|loose|dumped|recycl*|wall|rubbish|tip|chocolate|salad|snack|wine|licence|water|drain|cave|church|roost|protected|survey|loft|fly_tip*|missing|house|fence
cricket|vampire|fruit|roosting|protected bat|bats
chasing|chase you|up
scooting
boxing|archery|fencing|paintball|karate|judo
tyres|garage|workshop .. forced
get hold of
hold of .. council|you|anyone|someone|officer|department|line|team|copy|landlord|registrar
way into|in .. town|traffic|school|park
lost|lose my way
chop|cut my tree|hedge|down
noises|voices|footsteps .. upstairs_neighbour|neighbours|upstairs|complaint|every_night|noise
neighbour|neighbours threat* .. tree|hedge|fence|solicitor|court|police|sue
follow|followed|following .. complaint|email|link|up_on|application|report
gan cyngor
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
ty|fflat|adeilad gwag|wag
pavilion|greenhouse
minibus
if_i|if_we|if_the|if_you .. permit|bin|bins|forget|closed|late|miss|school|uniform|ticket|fine|dont_get
boss|wife|husband|kids|mum|teacher|he|she will|going_to|gonna|is_going_to kill|murder me .. if_i|if_we|if_the|for|permit|bin|bins
ticket|pcn
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
