export const REPORT = `
bin not emptied today, 14 Larch Close
pothole outside the co-op on Station Rd, massive
The streetlight outside number 9 has gone out.
street light flickering on and off all night opposite my bedroom window, Mill Lane
Dead badger on the A-road just past the garage
someones dumped a load of tyres down the lane by the old quarry
theres needles in the park again by the swings
Hi, just letting you know the green man isn't coming on at the crossing by the hospital.
um yeah hello, er, I'm ringing cos there's a, there's a big tree come down across the road by the chapel and nobody can get past
drain blocked outside ours, water all over the road
Dear Sirs, I write to draw your attention to the condition of the pavement outside the Post Office in Bridge Street, where three slabs have risen and my neighbour, who is eighty-six, fell on Tuesday.
Dog mess all over the path to the infants school
there is rats coming from next door, the garden is full of rubbish
wheelie bin lid's been smashed by the lorry
the traffic lights at the ring road junction are stuck on red both ways
my neighbour play music very loud every night until 3 oclock, I have small baby and we cannot sleep
car been sat outside mine for 2 months no tax flat tyres windows smashed
Graffiti on the underpass. Racist stuff, so could do with going quick.
the boiler in my council flat packed in last night and we've got no hot water
Water pouring through kitchen ceiling from flat above. I'm a council tenant at 22 Ashdown House
swing broken at the rec, chain is hanging off
A bus shelter on London Road has had its glass put through and there are shards everywhere
they've stuck club posters all over the lamp posts on the high street
oil spilt all over the roundabout by tesco cars sliding
Roof tiles coming off the old cinema and landing on the pavement, someone is going to be killed
The recycling crew took our cardboard but left the glass box full.
no bin lorry been down our street today
Sharps bin wasn't collected from my mother's house this morning. It was on the doorstep from 7 as instructed.
Clinical waste bags still sat outside, should of gone monday
somebody living in the empty council house next door, they've broke in through the back
There are squatters in number 31, which I understand belongs to the authority, and they appear to have changed the locks.
Front door of the block won't lock, anyone can walk in
lift out at Kestrel Court and theres old folk on the 8th floor
our garage door that we rent off you has been kicked in
I've noticed that the house at the end of our terrace has been standing open for weeks, with the back door swinging and kids going in and out.
old pub on the corner is wide open, kids setting fires in there
Builders next door are knocking the place down with no screens up and the dust is all over our cars and washing
they are demolishing at half six in the morning on a sunday
Looks like asbestos sheets dumped in the layby, broken up as well
fridge freezer fly tipped behind the shops at Parkway
White van reg ending KLM just tipped a load of rubble down Pit Lane, I saw him do it
The street sign for Heol y Bryn has fallen off and ambulances can't find us
road sign twisted round at the crossroads so its pointing the wrong way
the 20 sign's covered by branches so nobody slows down
Speed limit signs say 30 one side of the road and 40 on the other. One of them must be wrong.
hedge overgrown on the walk to school, the little ones are having to step into the road
Scaffolding blocking the whole pavement with no way round for wheelchairs
skip left in the road no lights on it
Somebody has parked across my dropped kerb and I can't get my wheelchair out
there's a van parked in the disabled bay outside mine and he's not got a badge
My neighbour is using her dead husband's Blue Badge to park in town. I don't like telling tales but it isn't right.
A man at no 12 is claiming he lives alone for the council tax but his girlfriend and her two lads are there full time
I want to let you know about someone claiming housing benefit who is working full time cash in hand
My council tax bill has come with the wrong name on it, it says Mrs Pugh and she died in 2019
youve taken my council tax out twice this month
The direct debit for our garden waste has gone out at the wrong amount, £90 instead of £45
business rates bill has us down as a shop, we are a warehouse
Polling card came for somebody who has never lived at this address
got 4 polling cards for people I dont know
My late wife is still showing on the electoral register although she passed away in March.
the planning page is down, every application comes up error 500
your website wont let me pay, keeps spinning then says session expired
the online form for parking permits rejects my postcode and its a valid postcode
parking machine in Castle Street swallowed my coins and no ticket
residents bay lines have worn away completely on Albert Terrace so everyone parks there
neighbour has put up a two storey extension with no planning permission
They've cut down an oak with a preservation order on it. The chainsaws are going right now.
man chopping down protected trees behind the surgery
New plastic windows have gone into a listed cottage in the conservation area on Church Row and I'm fairly certain no consent was given.
there's a bloke building what looks like a house in his back garden, foundations and all, no notice up
the wall by the bus stop is leaning right over the pavement
Chimney stack looks ready to come down at 7 Gladstone Street. It moved in the wind last night.
big hole opened up in the road overnight at the bottom of Vicarage Hill
manhole cover missing on the cycle path!!!
Grid's been nicked off the drain by the bookies, a kid could fall down it
flooded road at the dip under the railway bridge, a car is stuck in it
Water is running off the fields and straight down our lane into the houses
its like a river down Glen Road, gullies must be bunged up
no grit on the school hill this morning, cars all over the shop
Grit bin empty at the top of our close
somebody's pinched all the salt out the yellow bin
ice all over the steps down to the station from that leaking pipe
The home carer didn't turn up for my dad this morning. He's had no breakfast and no tablets.
my meals on wheels hasnt come and it's gone two
er hello love, it's Mrs Bevan, the dinner hasn't come today, the, the hot dinner, and I haven't got anything in
The school taxi for my son didn't show up, he has autism and he's been stood at the window since 8
school bus went straight past the stop and left six kids behind
my bus pass doesnt scan on any of the buses
The stairlift you put in for mum has jammed halfway
grab rail in the bathroom come off the wall
bath hoist has stopped working and I am stuck using the sink
The door entry at the sheltered scheme is broke and the warden's off till Monday
Pull cord alarm in my flat isn't connecting to anybody. I tested it twice.
heating off in the whole of Oak Tree Lodge, residents are in coats
damp and black mould all up the baby's bedroom wall, council house
Kitchen window won't close in my council flat and the rain is coming in
electrics keep tripping when i put the cooker on. council property
There is a strong smell of gas in the stairwell of the flats, I've rung the gas people but thought you should know
bees nest in the roof of the school mobile classroom, kids have been stung
wasps in the play park, nest is in the climbing frame
rats running about by the bins behind the takeaways in broad daylight
Cockroaches in my flat, they are coming up from the pipes.
Stray dog wandering round the estate, brown staffy no collar
I have found a dog, it is old and cannot walk well, it is in my garden now
dog loose on the school field snapping at the kids
Dead fox in the gutter on Elm Grove, starting to smell
dead seagull on the prom
theres a sheep dead on the mountain road just after the cattle grid
Deer hit by a car, its on the verge near the layby, been there since last night
Human mess in the doorway of the library. Sorry to be blunt.
someone has been sick all over the steps at the bus station
broken glass all over the play area, bottles everywhere after the weekend
litter bin overflowing outside the chippy
Bins on the seafront are overflowing and the gulls have got at them
leaves not swept on Beech Avenue, it's like an ice rink underfoot
the street sweeper hasnt been down here since christmas and the gutters are full
park gates weren't locked last night and there were lads in there on motorbikes
Quad bikes tearing up the football pitch right now
The public toilets by the harbour have no water and the lock's broken on the ladies
memorial bench has been set on fire in the gardens
someone's kicked the headstones over in the cemetery, six or seven of them
My mother's grave has sunk and the stone is leaning badly. Plot C114.
The crematorium gates were shut when we arrived for the visiting hours stated on the sign
self service machine in the library is broken and it's charged me for a book i took back
your catalogue says the large print books are in at Northgate library and they aren't, it's been wrong since they moved them
fence down round the allotments, someone's been in and pulled up all the veg
Water tank on the allotment site is leaking, the whole of the bottom path is a bog
Plot 17 next to me has had a bonfire burning plastic all afternoon
The pub on the corner is serving way after time, gone 2am again and they've only a licence till midnight
corner shop selling booze to kids in uniform, saw it myself at 3.40 today
off licence on Duke street selling vapes to 13 year olds
Found a rat dropping in my takeaway from the kebab place by the bridge
There's a child performing in the panto four nights a week and I know for a fact they never got a licence for her
young lad about 11 delivering leaflets at 6am before school
two girls in school uniform hanging round the arcade every day this week in school time
The little boy next door hasn't been in school for weeks and I can hear shouting. I'm worried about him.
I think my elderly neighbour is being taken advantage of by a man who keeps taking her to the cashpoint
old chap across the road hasn't taken his milk in for 2 days, not eating, somebody should look in on him
there's a lady sleeping in the doorway of the old Woolworths, freezing tonight
family sleeping in a car on the seafront car park, two kiddies
Rough sleepers tent in the woods behind the leisure centre, has been there three days.
gang of kids chucking stones at buses on the Greenfield estate
drug dealing going on in the stairwell of block C every evening after 6
they've ripped the new saplings out along the bypass
telephone box smashed to bits on the green
vandals have spray painted over the cctv camera in the multi storey
swastika painted on the bus shelter by the mosque
CCTV camera at the taxi rank is dangling by a wire
bollard knocked flat outside the nursery
railing missing along the river path, there's a ten foot drop
Bench in Victoria Gardens has a broken slat with nails sticking up
The beeper isn't working on the crossing and my husband is blind and relies on it.
crossing button is smashed in, doesnt do anything when u press it
Belisha beacon not lit on Queens Rd zebra
temp lights on the A road still up and no one working there, they're letting one car through at a time
Mud all over the road from the building site on Chapel Lane, it's lethal in the rain
lorry's shed its load of gravel on the hill
Diesel on the road, bottom of Canal Street. Motorbike's already gone over.
slurry all over the road up by Tŷ Mawr farm
Burst water main or something, pavement's lifting up outside the dentist
sewage coming up in the garden, the whole row has got it
The manhole on our drive is overflowing and there's toilet paper in it.
drain stinks outside the nursery and it's backing up
Horse loose on the dual carriageway
cows on the road by the reservoir
there's a sofa in the middle of the road, no word of a lie
a cone and signs left all over the footpath after the workmen went, 2 weeks now
overhanging branches scraping the top of the buses on Park Lane
brambles are growing right across the public footpath, had to turn back
Stile is broken on the path between the church and the farm
footbridge over the brook has a plank gone
The name plate at the end of our road is spelt wrong. It's Wordsworth, not Wordworth.
cul de sac sign has been hit by a car and it's flat on the ground
street nameplate so faded you cant read it, delivery drivers haven't a clue
Hi there, I'd like to tell you about the state of the alleyway behind Clarence Street: mattresses, nappies, and something that I think was once a chicken.
black bags split open by foxes all over the pavement
they dropped half the recycling in the road and drove off, it's blowing everywhere
The lorry has damaged my garden wall this morning while reversing. The driver stopped and gave me no details.
clothing bank by the supermarket overflowing, bags all round it
Christmas lights cable hanging down over the high street, low enough to catch a van
Garden waste not picked up today. It's our week according to the calendar.
assisted collection missed, I'm 91 and can't drag the bin out
the big item collection didnt come, the wardrobe is sat out in the rain
Paint tins and chemicals left at the kerb by the last tenants, the label has a skull on it
Someone's emptied a load of medicines and needles in our communal bin store
used syringe on the pavement outside 56 hope st, ive put a bucket over it
nails in the skip at the tip stuck right through my shoe, they are sticking out at bay 4
weighbridge at the depot is reading wrong, we were half a tonne over what our own scale says
School fence has a gap in it where the reception kids could get onto the main road
lollipop lady wasnt there this morning and its chaos
parents parked on the zigzags at St Joseph's, nearly hit a child
Your school closures page still says we're closed and we are open, can you get that corrected. Head teacher, Bryn Primary.
the term dates on your site have the wrong inset day for September
The family information page lists my nursery as closed. We are not closed. Please amend it.
councillor's phone number on the site goes through to a carpet shop
School have charged me for dinners and we're on free meals
my direct payment hasnt gone in this week so i cant pay my PA
housing benefit was short this week by £30
blue badge come in the wrong name, it says Brain not Brian
The permit you sent has the wrong registration on it, it should end XVD
the link in your consultation email goes to a blank page
survey about the library wont submit, button is greyed out
sirens test thing on the chemical works has been going off for an hour non stop
alarm going off at the empty shop since 4am
cockerel crowing from 4.30 every single morning at number 8
dog barking all day while they're out at work, it's howling now
DIY at midnight again next door, hammering
thumping bass from the social club til one in the morning, windows rattling
There's smoke every day from the yard behind us, they're burning cable I think
horrible chemical smell from the unit on the trading estate, making my eyes water
floodlight from the new tennis courts shining straight in my bedroom until 11
lamp post leaning over since a lorry clipped it, wires showing
lamp post number 47 on during the day and off at night
All the lights are off from the roundabout to the church, about nine of them
pitch black down our alley, light's gone
kerb stone's come loose and I've ripped my tyre on it
pavin slab wobbly ootside the chemist, ma wife near went ower
Right so I was out wi' dog this morning and some daft beggar's chucked a full bathroom suite in't beck
ow do, the snicket light's bost again at back o' Moor Street
There's a proper big crater been left after them gas lads dug the road up, it's sunk like
Mae 'na dwll mawr yn y ffordd tu allan i'r Co-op.
bin heb gael ei wagio bore ma, 12 Maes y Deri
Dyw'r golau stryd tu fas i'n tŷ ni ddim yn gweithio ers nos Lun.
Ma rhywun wedi dympo hen fatres lawr y lôn ger y chwarel
Carwn dynnu eich sylw at gyflwr y palmant ger y capel; mae dwy slabyn wedi codi a bu bron i mi syrthio ddoe.
baw ci dros bob man ar y llwybr i'r ysgol
ma nodwyddau yn y parc eto wrth y siglenni
coeden wedi cwmpo ar draws yr hewl wrth y felin, sneb yn gallu paso
Mae'r draen tu allan i rif 6 wedi blocio ac mae dŵr yn llifo i'r garej.
Graffiti cas ar wal y llyfrgell
dafad wedi marw ar ochr y ffordd fynydd just ar ôl y grid gwartheg
Ma'r goleuadau traffig yn sownd ar goch wrth y bont
fi'n byw mewn fflat cyngor a sdim dŵr twym na gwres da ni
To'n gollwng yn y gegin, dan ni'n denantiaid i chi yn 4 Stad Glanrafon
Mae rhywun wedi parcio ar draws y cwrb isel a dwi methu mynd allan efo'r gadair olwyn
Car heb dreth wedi bod yn sefyll yma ers deufis a'r teiars yn fflat
llygod mawr yng nghefn y siop jips
cymdogion drws nesa yn chwarae miwsig tan dri y bore, y plant methu cysgu
Arwydd enw ein stryd wedi disgyn, a'r ambiwlans yn methu ein ffeindio ni
Mae'r arwydd yn dweud Stryd y Farced yn lle Stryd y Farchnad.
sdim graean ar y rhiw bore ma, ma ceir yn llithro i bobman
bin halen yn wag ar dop yr allt
nath y gofalwr ddim troi lan bore ma a dyw mam ddim wedi cael ei thabledi
Helo, ym, dydi'r cinio ddim wedi dod heddiw, Mrs Parry sy 'ma, Llain Deg
Tacsi ysgol ddim wedi troi fyny i nôl y mab, mae o'n aros ers wyth
ma'r bws ysgol wedi mynd heibio heb stopio a gadael pump o blant ar ôl
Mae fy mil treth gyngor wedi dod yn enw'r cyn-berchennog.
Dach chi wedi cymryd y debyd uniongyrchol ddwywaith mis yma
Cerdyn pleidleisio wedi dod i rywun sy erioed di byw yma
eich gwefan ddim yn gweithio, methu talu am y bin gwyrdd
Ffurflen Gymraeg y bathodyn glas yn agor yn Saesneg
Y peiriant parcio yn Stryd y Castell wedi llyncu fy arian heb roi tocyn
Olew ar y ffordd wrth y gylchfan, peryg bywyd i feics
hen dafarn y Ship ar agor led y pen a phlant yn mynd mewn i gynnau tân
Mae wal yr hen gapel yn gwyro dros y pafin ac mae cerrig yn disgyn ohoni.
Adeiladwyr yn dechre dymchwel am chwech y bore dydd Sul, llwch ym mhob man
rhywun yn torri coed gwarchodedig y tu ôl i'r feddygfa rŵan hyn
Mae'r cymydog wrthi'n codi estyniad deulawr heb ganiatâd cynllunio.
ma na sgwatars yn nhŷ cyngor rhif 9, nhw wedi newid y cloeon
ci strae yn crwydro'r stad, un bach du heb goler
Mae'r siglen fawr yn y parc wedi torri ac mae'r gadwyn yn hongian
gwydr wedi malu ym mhob man yn y lloches bysiau
y dyn gwyrdd ddim yn dod mlân ar y groesfan wrth yr ysbyty
Carthion yn codi yn yr ardd gefn, mae'r rhes gyfan yn drewi
posteri rhyw glwb nos wedi cael eu glynu ar bob polyn lamp yn dre
Siop y gornel yn gwerthu cwrw i blant ysgol, mi welis i efo'n llygid fy hun
plentyn bach drws nesa heb fod yn yr ysgol ers wythnose a fi'n clywed gweiddi, fi'n poeni
asbestos wedi torri'n ddarnau yn y gilfan ger Llanfair
y bocs nodwyddau ddim wedi cael ei gasglu heddi fel oedd e fod
Mae'r dudalen yn dweud bod ein hysgol ar gau ond rydym ar agor; a wnewch chi ei chywiro.
the lad two doors down cannot be more than nine and he's never at school, mum says he is taught at home but he's out on his scooter from nine til dusk and nobody is teaching that child anything
7.50 school bus to st wilfreds went straight past six kids stood at the stop this morning
Sorry this is long. Amy's nine, she's got a hearing loss and a language disorder and up till Christmas she was coming on a treat, reading to her nan and everything. Now she's coming home with nothing in her book and she's been under the table twice this week. School has stopped giving Amy the fifteen hours of one to one that's written in her plan, they've had nobody in the post since February When I ask they say they're advertising. It's a legal document as far as I know and someone needs to make them stick to it.
breakfast club at Northway opened at quarter past eight again today, supposed to be half seven, kids stood outside in the rain with no grown up
there is about five in uniform smoking behind the co-op every morning half nine, tormouth high blazers
the driver on my sons special needs run this morning had no escort with him and dropped the lads at the wrong gate
the feller at number 9 claims he lives alone and theres four adults in there, been like that two year
people coming and going through the kitchen window at 33 Fenwick Close, it's one of yours and been empty since the old man went in a home
pull cord in the bathroom at 12 Elm Lodge not working, the warden's off til monday
lock up no 7 behind ashby flats door hanging off, been forced
kitchen ceilin has come down in the corner, wet through, flat above is at it again
your garden lads were round at mums today and they've left all the clippings in a heap across her ramp
hoist at 23 Orchard View stuck halfway, we got her down but its no use now
minibus never came for the lunch club lot today, five old girls sat in the foyer with their coats on
white van with no badge been in the disabled bay outside the chemist since friday
woman at 6 is using her dead father's blue badge every day in town, he died last xmas
heating's off at Larkfield again and they're all sat in their coats
no meal come today for 5 Priory Close, he's 91, it's half two now
I visit my husband on the first of every month and generally have a walk round afterwards, for I know so many of them in there. On Sunday after the high winds I noticed something up near the yew, by the path where the school children cut through of a morning, and I've not been easy in my mind since. It is the headstone on plot D114 leaning right over. It looks ready to go over at the first push.
burnt out scooter down the ginnel by 40 Salt St
music thumping from 19 Alma Rd since 10 last night still going, bairns cant sleep
pile of broken asbestos by the look of it been tipped down Quarry Lane by the gate
needles in the bushes at back of the swings on Jubilee Rec, counted 6
Now I'm not one of them that's always on to the council, I've been here sixteen year and rung you the once. But I went down with the rubbish at dinner time with my grandbairn by the hand and I had to pick her up and run. It was rats running about the bin store at Chaucer Court in broad daylight Great big things, not bothered by us at all, and the lids on two of them bins are off.
big brindle dog loose on Marsh Road, no collar, been there since dinner
book drop at Central is jammed solid, theres books getting wet on the floor
swing chain snapped at Dene Park one side, toddlers one
your ticket machine in Albion St car park gave me a blank ticket, took my £3.20, card reader hanging off by a wire
there's a skip been sat in the permit bays on Denmark Rd since Thursday, no permit on it no lights, takes up three spaces
the dropped kerb you put in outside 81 has sunk about 3 inch on one side and all the tarmac's breaking up round it
they're building a big extension back of 32 Cobden St and there's no foundations to speak of, blokes just laid blocks on the soil. that can't be right
chainsaws going right now at the back of Heron Way, they've had two of the protected oaks down already
water tank on top site's been leaking for days, path's a bog and taps got no pressure
number 11 the crescent have ripped out them lovely railings and put a plastic fence up, whole road's listed or conservation or summat
your planning search page just says error 500 every time I put an address in, been like it since Monday
whole of beech grove not emptied today, it was our day, bins all still stood full
lads came for the old cooker this morning and they've left the door and all the glass on the pavement
brown bin missed this morning, sticker's on it and everything, they done both sides of me
they emptied the bins but tipped half the glass over the road outside 40, its all smashed
paving stones rocking outside the co op, nearly went my length on em
sign for Cemetery Lane snapped off at the legs and chucked in the hedge
hedge on the path down to the juniors has grown right out, kids and prams having to go in the road
tree down across the back road tween Thorpe n Little Thorpe cant get by
Under the railway bridge on Dock Rd it's a lake, cars are turning round
crater on thornhill rd just past the chippy going down, kids on bikes swerving
gone over on a missing manhole lid by the bus stop Kiln Rd, my ankle's like a balloon. someone will get hurt worse
bench by the duck pond has lost two slats, sharp screws sticking up
roads like glass up at Stanedge, cars sliding all over, nothing's been down here
lamp 14 crescent rd on all day
lights stuck on red all ways at the infirmary junction, horns going mad
button on crossing near the baths has been pushed in, green man never comes
30 sign on way into Upper Norton is turned round facing the hedge so nobody knows
dead cat side of rd outside 55 station rd grey n white collar on
dog muck all down the ginnel by st marks, same every morning, kids treading it into school
chippy wrappers and cans all over Lord St again, gutters full
swearing sprayed in red on the kiddies slide in Jubilee park
all the saplings down the new path have been snapped in half
sombody dumped 2 fridges n a mattress bk of clarence st
stickers for some loan shark with a mobile no. plastered over every bus stop on Hope St
diesel all over roundabout at Four Lane Ends, bikes gonna come off
tiles and bits of brick coming off the old picture house on to the pavement, nearly had a lady
wrecking ball going since 6 this morning bk of Tanner St, house is shaking, ornaments off the shelf
grid in the road outside the butchers is full to the brim and it stinks
house at end of our row has been stood open since spring, door kicked in, needles, all sorts
someone's left drums of something by the recycling banks, it's got a skull on and it's weeping
orange bags not took today from 14 heath rd, its my day, theres blood in them
The Railway is serving way past its hours, half 3 this morning, karaoke and all
gang of lads racing quads round the precinct every nite folk are scared to go out
college bus 604 has drove straight past the stop at Weir Lane both mornings this week, kids left standing
your website says the crem road is open, it's not, there's a big tree over it and a hearse stuck
nursery is making us pay a £200 "top up" before they'll give the free hours, thought that weren't allowed, its Tiny Steps on Bath Rd
the weighbridge at Station Yard is reading 200 kilo over, I've checked it against two others
hole in the road by the chippy
massive crater on Mill Street near the bend
another pothole on the A614 by the turn off for the crem
the drain cover's gone on Bond St, just a hole
loose manhole lid clanks every time a car goes over it
kerb stone has come away at the corner of Vine Rd
paving slab rocking outside the bank
tree roots have lifted the path outside 40 Ashfield
lamp out, number 17 on the post
three lights out in a row on the ring road slip
street light on day and night outside the library
Lamppost leaning over since a van backed into it
the crossing beeper isn't working at the market
red man only at the pelican by the baths
lights at the crossroads are all dark
give way sign flat on the floor
No entry sign turned the wrong way at the top of Abbey St
somebody has sprayed over the speed sign
bags and bags of rubbish left by the bottle bank
tyres in the brook
builders waste tipped at the farm gate overnight
someone's emptied a whole house out on the grass verge
fridge freezer left on the pavement outside 3 Kirk Street
Somebody has left a mattress against the school wall.
needle on the slide in Moor Park
a carrier bag of syringes by the canal gate
broken glass all over the play area
dog mess all along the towpath
a man lets his alsatian foul the green each morning
dog running loose on the bypass no collar
black lab with no tag wandering about the estate
dead swan by the weir
dead hedgehog outside the nursery gates
cat been hit on Station Road, tabby
recycling not taken, all of Hazel Grove
they emptied next door's and left ours
food caddy thrown in the hedge and broken
Assisted bin not brought out this morning, 12 Mead Way
graffiti on the side of the post office
swastika on the bus shelter, needs to go
stickers all up the lamp posts on the high street
posters for a circus cable tied to the school fence
Renault Megane, no tax, flat tyres, been here since June
burnt out moped by the allotments
white van abandoned across from the church, windows gone
car on bricks at the back of the flats
overgrown hedge, can't get a pram past, 7 Shaw Lane
brambles over the footpath between the school and Elm Close
branch hanging off over the pavement by the post box
tree down on the path in the cemetery
nettles six foot high over the stile
gully blocked solid outside number 50
water coming up through the road by the garage
road's flooded under the railway bridge, cars stuck
the ditch has burst across the lane
oil all over the hill by the quarry
lorry has shed gravel the length of Park Road
mud on the road from the building site, it's like glass
skip been in the road a week, no lights on it
scaffolding poles left across the pavement
a farm has piled hay bales over the bridleway
cafe has put tables right over the pavement so wheelchairs can't pass
rats running about behind the takeaway
rats coming up out of the drain by the flats
neighbour's garden is full of rubbish and there's rats
wasps' nest in the wall of the youth club
music from the pub until three in the morning every weekend
dog next door barks from eight till six every day
alarm has been going on the empty shop since Friday
DIY drilling at midnight through the party wall
A cockerel is kept in the yard behind us and begins at four.
burning plastic on the industrial estate, black smoke
someone lighting fires in their back yard every evening, can't have windows open
tiles hanging off the roof of the old bank over the pavement
wall bulging out at the side of the chapel
chimney on number 9 looks like it's going to go
house at the end is empty with the windows out and kids getting in
people have broken into the empty council flat at 11 Firth Court and are living in it
swings snapped in the rec
bench smashed up by the bowling green
the toilets in the park have been wrecked
padlock cut off the park gate and cars getting on
lads drinking and smashing bottles behind the shops every night
dealing going on in the car park by the flats
my neighbour shouts abuse at me every time I go out
boiler's packed in, council flat, 4 Tennyson House
damp running down the bedroom walls, council house
lift stuck again in Beacon Court
ceiling's come down in the bathroom, council place
leak under the kitchen sink at 2 The Poplars
takeaway has flies all over the meat
shop selling fags to kids on Broad Street
restaurant kitchen filthy, saw mouse droppings on the side
taxi driver refused my guide dog
my childminder's got nine kids in there on her own
private landlord next door is letting 12 people live in a three bed
neighbour's building an extension with no permission
they've cut down an oak with a protection order on it
someone has put up a great big sign on the listed barn
man is living in the shed behind number 20
person sleeping rough in the doorway of the old Woolworths
I think the boy at number 6 isn't in school
carer didn't come to my mum this morning
Meals didn't turn up today for my dad at 9 Yew Court
school bus drove straight past my two this morning
taxi for my son never arrived
self scan machine in the library has swallowed my card
The link for the tax form on your website goes to a blank page
public weighbridge barrier is stuck down
allotment tap's burst
the memorial bench plaque's been prised off
gravestone has been knocked over in St Peter's
war memorial has paint thrown on it
salt bin's empty on Quarry Bank
gritter missed our road and it's sheet ice
snow not cleared outside the sheltered flats
street sign missing at end of Wood Lane
bus stop pole is bent over double
cash machine style box on the car park's swallowed a tenner
pay machine out of order in the multi storey
my neighbour has blocked the dropped kerb again
van parked on the zig zags by the school every day
bike frame chained to the railings for months
shopping trolleys in the river
trolley from Asda dumped outside ours
bees swarming on the litter bin outside the school
public bin overflowing by the chip shop, gulls all over it
dog bin full and stinking at the far end of the beach
there is glass broken on path of the school, is danger for the children
in my street is dark, the lamp is broken two weeks
the neighbour make noise with machine in night
my bin they not take today, all other they take
men put many rubbish in our parking in the night
wheely bin not emtied agen
streat lite out by me gran's
sum 1 has dumpd a bath down r lane
theres a reet big ole in't road by us
pavey's all up outside the bookies, nearly went me length
there's a deid fox lyin on the verge at oor gate
a've got damp comin through the waa, council hoose
hiya er just letting you know there's a big hole appeared on, um, Castle Street, by the, by the bank
yeah hello it's about the, the traffic lights, they're stuck, nobody's moving
um I wanted to tell somebody there's a dog been tied up outside the co-op since this morning
Just to let you know the noticeboard by the surgery's been smashed
You might like to know that the finger post at the crossroads has lost an arm.
I write to inform you that the railings on the footbridge are badly corroded and two have parted.
I wish to bring to your attention the state of the verge at the foot of Chapel Hill, where vehicles have churned the grass to mud.
This is to notify you of a fallen bough obstructing the bridleway at Hanger Wood.
For your information, the light on the bollard in the middle of London Road has failed.
Thought you should know, the gate at the play park doesn't shut and there's a road right there
as a driver on the 23 I see this every day, the sign for the low bridge is hidden by ivy
I deliver the papers and the step outside number 30's flats is crumbling, somebody'll go over
I clean at the school and the grid by the kitchen is overflowing onto the yard
My wife uses a wheelchair and the lip on the new crossing by the station tips her forward. It wants looking at.
We run the chip shop and the bin opposite hasn't been emptied since the bank holiday
My little girl has come home with a cut knee, there's a nail sticking out of the climbing frame
walking the dog this morning I noticed the bank's slipped onto the path by the weir
Good morning, and thank you for the lovely hanging baskets this year, they've cheered us all up. I walk into town most days for my paper and a bit of company. This morning I saw that the cover has come off the stopcock outside the bakery, and there's a drop of a foot. Somebody with a stick will go in it.
I hope you don't mind my writing. We've been very happy in Orchard Close for twenty years and the neighbours look out for one another. For the past fortnight, however, the lamp on the corner has been flickering like a disco, and last night it went out altogether.
I've never bothered the council before, and I know you're all stretched. We run a little guest house and have had a good season. Since the resurfacing, though, all the rain from the top road runs down our drive and on Saturday it came over the step.
Firstly a big thank you to the crew who found my grandson's shoe. While I was out looking for it I walked the length of the old railway path, and under the second bridge there's a heap of gas bottles and carpet that's been tipped.
My daughter got married at St Anne's on Saturday and it couldn't have gone better, the sun even came out. The one thing that let it down was that the churchyard wall on the road side has a bulge in it, and stones have dropped onto the pavement where the guests were stood.
bin heb ei gwagio heddiw
bin brown wedi'i adael eto
twll mawr yn y ffordd ger y garej
golau stryd wedi torri tu fas i rif 8
goleuadau traffig yn sownd ar goch
rhywun wedi gadael soffa yn y lôn gefn
nodwyddau wrth y siglenni
baw ci ar hyd y llwybr
ci ar goll yn crwydro'r stad
graffiti ar y gysgodfan fysiau
car wedi'i adael ers misoedd, dim treth
gwrych wedi gordyfu dros y pafin
coeden wedi cwympo ar draws y llwybr
draen wedi blocio tu allan i'r capel
mae'r ffordd dan ddŵr wrth y bont
olew ar y ffordd ar y rhiw
llygod mawr tu ôl i'r siop sglodion
cerddoriaeth uchel drws nesa bob nos
llechi'n hongian oddi ar do'r hen fanc
siglen wedi torri yn y parc
dim gwres, tenant cyngor, fflat 4
arwydd stryd ar goll ar waelod Heol y Coed
Hoffwn dynnu eich sylw at gyflwr y palmant o flaen y llyfrgell.
Dim ond gadael i chi wybod bod caead y draen wedi mynd
gyrrodd y bws ysgol heibio i'r plant bore ma
ddaeth y gofalwr ddim at mam heddiw
hiya love it's er it's a Nissan I think, red, well it was red, and it's got the, what d'you call it, the bumper's hanging off and nobody's been to it, not since me sister's birthday
My husband used to deal with this sort of thing before he passed. We live at the end of the cul-de-sac, number 19, and the turning circle is where the ambulance comes for me on Mondays. Last week the driver couldn't swing round because of a little yellow car which has stood there since the summer with its tyres down and its window out. Nobody claims it. The driver was very kind about it. Could it be taken away please?
abanded car by shops
car hasn't moved for months
car with no number plates
kids are using it as a den and setting off fireworks inside
rusty old car
charred remains of a hatchback down by the reservoir
burnt out motorbike
car with broken windows left outside
rats in the compost heaps all along the bottom row of plots
the couple next to my patch have let it run to thistle and couch grass and its creeping under the fence
they fetch it but leave it at the kerb and I can't get it back
grass in the graveyard not cut, its my sons grave
grate bloked leafs pls
grate's bunged up wi' muck after them roadworks, la
stinking water coming up from road drain after rain, please clean
soakaway's given up at the bus layby
concrete down the drain
soakaway in the lay-by dont drain anymore
the grate in the gutter is broken and a kid could get their foot down it
drain is overflowing onto the pavement
gullies on the hill are solid with gravel
the pipe under the farm track has silted, ditch can't get away
drain full of rubbish
next door's builder is putting up an extension with no inspections, surely that's not up to code
missed the swap twice now and i've had to start putting them in a jar
feel unsafe walking home from the late shift by the underpass, men shouting
they've targeted our shop because we're Polish, eggs and words on the shutter
bare mans moving mad outside the ends, got shanks and that, someone's gonna get poked
spat at for holding my boyfriend's hand
they've put fireworks through next doors letterbox
kids mocking my lad with Down's and filming it
someone keeps following my daughter home
kids throwing stones at my windows
bloke over the road has just started ripping down a barn in the protected bit of town and I'm sure he's not asked
lock's seized, key just spins, can you send a fitter to the garages at Mill Rise
sign in code never arrives for my online account
belisha beacon not flashing
the yellow balls on poles are smashed
You resurfaced in June and the zebra markings were never repainted.
I am the clerk to Llanelwern parish. Three finger posts are down and the parish would go halves.
hi um so my mate was on his scooter yeah going to college, he's always late, and we had to go round by the leisure centre cause the other way's shut, and there's like this thing in the middle of the pavement where a post used to be, it's been cut or hit or whatever and there's just this jagged bit of steel sticking up like four inches. He went right over it and did his shin in. Somebody's gonna get properly hurt
village name sign got hit by the hedge trimmer
cycle stand bent by a van
Give Way at Tannery Lane has been spun to face the field
yon sign for t'hospital's hanging by a thread
pedestrian guard fencing by St Oswins mangled where the van went in
sign hanging off
nan's memorial bench has had an arm ripped off
car took out the armco on the top road last night
Somebody has painted out the Welsh on the sign for Llanelwern, well it's peeling and you cannot read a thing
sign who say no enter is broken, cars come wrong way in street
porch roof held up by one rotten post and kids sit under it
hi er I feel a bit daft ringing, I was only out walking the dog, well my daughter's dog, I look after him while she's working, and we always go the back way by the old laundry because he likes the smells. And today there was this almighty crack and I looked up and er the whole corner, about as big as a car, has sort of come away from the rest. It's still up there but you can see sky. There's people going under it.
the owner's been told, does nothing, and now more bricks are down
advertising hoarding hanging by one bolt
The parapet of the disused mill appears to be in imminent danger of collapse.
scaffold's been left up rusty with no ties
glass canopy over the arcade has cracked right across
there's slates coming off the roof onto the pavement
old school boundary wall, bricks missing from the bottom
big crack through the flats from top to bottom, it wasn't there on Monday
plaster falling off the ceiling of the shopping arcade
dead animal removal
rotting animal on the verge
still there, that ewe, day 5, bloated like a balloon
someone's spaniel got run over and the owner's nowhere about
found a greyhound on the common, looks like it's been there days
deer hit by a car
fox has died under my shed and I can't reach it
animal is finish on road, I think cat, please take
badger run over
dead badger on the road
carrier bag in the hedge with something dead in it, paw sticking out
dead dog on the road
fox guts all over the zebra
grey boards being smashed up on the demolition site, might be asbestos
concrete crusher where the school stood, going all day
party wall left open to the weather after next door was demolished
they break building near me, dust come in baby room
lorries carrying the rubble from the demolition leave mud and bricks
Listen, I'm a childminder, six little ones, Ofsted outstanding, spotless house. I've got a sandpit and a vegetable bed and we're outdoors every day whatever the weather, that's my whole thing. Since a fortnight ago I've had to keep them in with the windows shut because of what's floating over from the factory they're knocking down. One lad's got a cough that won't go. The sheets they hung have ripped. I've asked the gaffer twice. What is in that dust and can you make them damp it down?
The contractors razing the former hospital make no attempt to suppress the dust.
knocking down garages behind us, can't open a window for the muck
that building what they're rippin down bruv the whole ends is covered in dust
big machine breaking concrete bang bang bang since morning, they pull down the school
lagging off pipes lying in the yard of the hospital they are stripping out
tiles falling off in the shower you paid for last year
the paint's worn that thin nobody knows it's there
enforce the disabled bay on our street
got it on my hands, I'm in a wheelchair and it was on my rims
saw someone not pick up after their dog
can somebody come and clean up the mess, four piles of it by the bench
it's disgusting, I had to hose down the pram
stepped in dog poo
every day I clear up what someone's terrier leaves on my step
dog muck everywhere
cack all over the towpath, some of it's been there weeks
blind man I help keeps getting it on his stick
woman with a labrador never cleans up
someone keeps letting their dog foul outside my gate
our nan's walking frame went through it and now its on the carpet
empty house next door been like that for years
nee bugger's lived in that hoose for donkeys
mortgage company took it back and walked away
wheelie bins never move, blinds never move, junk mail on the step, garden like a jungle
its a haunted house basically, kids dare each other to go in
the house is falling to bits and no one lives there
windows all put through at the old police house
political leaflets glued to the bus shelter
poster for a rave pasted over the information board
estate agents board left on the verge for months
party posters on every lamp post
fly posters on lamp posts
someone stuck a poster on me own front gatepost for a psychic fair
tidy village this was, now it's cards for tarmac men on every pole, mun
scaffolding sheet got about fifty concert ads on it
posters for a concert all over the place
laminated signs tied to the crossing
fly posting on the high street
offensive stickers on lamp posts
old furniture dumped by the garages
people keep leaving their old sofas by the bottle banks
drug farm leavings: soil, lamps, ducting and plant pots in the forest entrance
folk chuckin auld couches ower the dyke
people are using the alley as a dump
some lovely person has decided our verge is the tip
black bags dumped in the park
tenant has been evicted and her furniture has been thrown onto the green by bailiffs
household waste tipped by the bottle bank
someone has fly tipped behind the shops
rubbish dumped by the river
marker pen on the benches
painting on wall not nice words
Our lovely mural has been ruined by vandals with spray cans.
the phone box has been covered in marker pen
vandals have sprayed the bandstand
garage doors vandalised with paint
hello er is that the council, I'm at the, I've just come off the train, I come every month to see my sister at the hospice, and I always walk by the river because it settles me. And under the arches on the left-hand side, I mean I'm no prude, I was in the merchant navy, but there's a drawing of a woman about eight foot tall in pink paint and what's written next to it, there was kids on bikes going by. I thought somebody would want to know
threats against someone sprayed on a fence
grafiti on the skate park
they cleaned the front and left the side
somebody has painted a swastika on the park gates
star of David and a gallows drawn on the chapel door
no one has cleared the snow on our estate
carer for a lady on oxygen, hill is untreated, ambulance slid back down
theres nae grit doon oor brae an it's a death trap
grit bin empty
road very slippy this morning nearly crashed
pavements are lethal, sheet of ice outside the surgery
worried my sister's home educated kids aren't learning anything
Mr Abebe's storage heater is stone cold; he is 88 and in one of your bungalows.
toilet won't flush
shower gone cold
plasterer never came back to finish the hallway
no one turned up for my repair appointment
shower's scalding one second and freezing the next
intercom's bust so I have to go down nine flights
back door's swollen and won't lock, I'm a council tenant
windows streaming, wallpaper hanging off, your man just said open a window
guttering hanging down over the back step
um hello, I'm ringing about my nan, I've got her permission, she's a bit deaf so I'm doing the talking. She's been in the bungalow at Larch Close donkey's years. She never asks for anything. I went round with her shopping and she was in her coat, and hat, and she'd got the oven door open for warmth. Turns out the radiators haven't been on since last Thursday and she didn't want to be a nuisance. Can you get someone to her before tonight?
pub serving after hours
offie's serving 14 year olds vapes no I mean cider
wagon reversed up, did next door and buggered off
i've got maggots in my bin because it wasn't collected
they said it was out late. it was out at 6.20 and I've doorbell video
bins still out on the kerb from monday
they've left my food caddy
we're a row of six cottages behind the chapel, you can't see us from the road and most satnavs can't either, we've had ambulances end up at the abattoir. We had a lovely gang for years who knew to come round by the yew. There's a new one now. That's three fortnights nothing's been taken from any of us, black or blue, and Mrs Evans has started burning hers which isn't nice for the washing. Please could they be sent round for what they've left?
caddy's still full of peelings and its humming
our chute room at the tower's blocked, the paladins haven't been emptied
used needle on the street
spoons, foil and needles in the flowerbed
bloody tissues and a rubber strap round the back of the phone box
drugs paraphernalia by the garages
we pick litter as volunteers and found about ten needles under the bridge
wee burnt spoons an' a needle in the lay by toilets
Hello, I'm not a moaner, I've lived on Tannery Row for forty years and had my fair share of bother. I was out watering my tubs, the petunias have never been better, and I saw the sun catch on something between the pansies and the wall. I thought it was a pen. My great-grandson was stood right next to it with his tractor. It's one of those doctors' things with a point, and there's brown in it. I've put a bucket over. Can you send a man?
howay there's needles in the back lane agyen
my child found a needle
sharps dumped in the alley
drug needles in the public toilets
got sent the wrong colour
dog barking all day while the owner is at work
cant sleep for the music
noise from the pub
music keeping my kids awake
er it's like a, a thudding, um, like a machine, and it comes on about eleven, and I've been to the doctor with my nerves
builders making noise on a sunday
noise at night
bloke next door practises his trumpet for six hours
house alarm wont stop
alarm has been going since last night
collie left in a kennel howling, it's heartbreaking and I can't work
beer garden's deafening on fridays, we're right behind it
the dog on Arden Way yelps from 8 when they leave till 6 when they're back
Postman here, the path to numbers 20 to 28 is nearly shut with briars.
roots from the street lime are lifting my wall
privet's out that far you've to step in the road wi' the pram
roots up and stump rocking when you push it
there's an elm ower the lonnen, naebody can get past
grass verge not cut so we cant see to pull out
cant get past the bushes with the buggy
Hello love, I don't know if it's you or the electric. It was that wind on Saturday, did you have it where you are, our shed roof's in next door's pond. Anyhow, the big lime at the end of the close, it's stood since before the houses, it's got a branch hanging up there by a thread, over where the children wait for the bus. Our Keith says it could come down any minute. He's put a chair there so nobody stands underneath.
can't see at the junction because of the hedge
tree needs cutting back
traffic light's hidden, saw it was red too late
low hanging branches on the cycle path
grass on the cricket outfield is a foot high with a match sunday
zip wire seat's snapped at heathfield
drinking fountain's not working on the rec
Hello, I bring my three grandchildren every Thursday because their mum does late shift, and we make a day of it. The café's closed, which is a shame, but the squirrels are very tame. The youngest is only two and she adores the roundabout. Well on Thursday it shuddered and there was a crack like a plate breaking and it listed to one side. Nobody hurt. There's a bolt sticking out about two inches. I tied my scarf across it. Would you get somebody to close it off?
uneven pathway danger nr school
white paint round the bad flag since October but no mending
the path is so uneven my walking frame tips
pavement not safe for wheelchairs
wee square lid's cracked on the walkway, ye can see doon intae it
trip hazard on the footway
studs for blind folk at the zebra are half gone
School crossing patrol reporting a loose kerb exactly where I stand the children.
the steps down to the river are crumbling
stopcock lid missing leaving a hole you could put your foot down
pavment all broke up
Permit me to observe that the flagstones before the Assembly Rooms are in a condition that would disgrace a farmyard.
path's that lumpy, can't push the twins without waking both
your fella laid powder Tuesday and they're still flying in and out
online plans wont open
it's hoachin wi holes up oor brae
i know you came, but you filled one and left the six beside it
not deep but sharp sided, it's a ball joint killer
the road's knackered la, me suspension's done in
My husband drove into what I can only describe as a bomb crater on the way to chapel, and it has bent the suspension. It needs filling before somebody is killed.
my wheelchair taxi won't come up here for the state of it
wheel went in a dip and now the steering pulls
uneven road surface where the manhole is
ive cracked a wheel rim on the bend past the garage
road collapsing near the verge
guv the gaff outside number 40's fallen in, cones it needs
the hole in the road outside the pub is back
chainsaws in the wood behind us, ancient trees, can the council stop it
Care agency, carers can't reach clients in Upper Hope because the road is under water
new estate's runoff comes down our hill every time it pours
always the same spot, floods, freezes and then someone spins
bus couldnt get through because of the water
road impassable because of flood water
Headteacher: approach road is submerged, coaches can't reach us, is a crew on the way?
water coming towards our houses
floods whenever there's heavy rain
flooded cycle path
the brook has burst its banks
flood on the road
bales have come off a tractor on the back road
container plonked on the verge by the new build
roadworks left signs in the way of buggies
I run a mobile library for horses. That's a joke, I'm a farrier, but I do spend my days on lanes that a goat would think twice about. The one to Hafod farm has been public since Noah. On Tuesday I came round the bend by the ford and there was a new gate across it, chained, with a sign saying PRIVATE in somebody's best felt tip, and a digger parked behind for good measure. The owner's from away, he thinks that it's his drive. I'd two mares to shoe and had to go eleven miles round. Who makes him take it off?
basketball hoop on the highway
trailer left without plates on the lane for weeks obstructing the gateway
caravan on the road no room for bus
box and wood on the way, I go with child chair, must go on the road, danger
skip's been dumped half on the kerb, unlit, nearly hit it last night
A-boards all down the high street, I'm blind
plastic fencing blown over into the road off the broadband dig
kids wagging it behind the shops
As headteacher I need to put up that we're shutting at midday; your login isn't working.
school run chaos, parents parked everywhere
wor bairns hev te cross that mental road by the Spar te get te school, it's not reet
drivers doing 40 past the school at drop off, can anything be done
the lollipop lady has gone
hedge and no path on the way to school, she's in a dark coat
walking route to school is not safe in the dark
the bus home's been 40 mins late all week, they're stood there frozen
his taxi's not here again, he's kicking off
speedin on r street
them cars are belting up our road, want summat doing
ah'm sick o' cars fleein past wor hoose, gan canny man
cars speeding down our road
crash on the bend again last night, slow them down before someone dies
cement lorry dropped a load of wet concrete
i spilled a tin of paint on the road by accident
stinks of diesel from here to the garage
grain spilt across the junction
resin or tar, sticky, pulled my lad's shoe off
pig slurry, honestly you can't breathe, and it's slippy
bleachy smell and fizzing in the gutter after that van went by
slippery patch at the junction like oil
white emulsion tyre tracks right up Castle Street
Coach firm manager: one of ours has lost about forty litres of fuel on Bridge Hill, driver is standing by with cones.
oil's going down the grid towards the brook, fish will die
oil on the road
road's like glass at the island, rainbow colours all over
the old community centre has people living in it
man told me he bought the keys to a council flat for 500 quid
you got them out tuesday and they were back by thursday
a gang has taken over an old man's council flat and he's scared to go home
er, I don't like to tell tales, but, um, that flat, the one you did up, there's, there's been young men in it since the weekend and I know it's not let
people living in the shut day centre, extension lead running to the lamp post
conned: I paid a deposit to rent a room and it turns out it's a council tenancy that isn't his
I write as secretary of the Orchard Court residents, a post I've held since nobody else wanted it. The gardens are coming on and the new benches are much admired. However: flat 9 has stood empty since poor Mr Ferrer went into Bryn Awel, and your men had screwed a metal sheet over the door. On the night of the fair that sheet was taken off. Since then we've seen four adults, a motorbike taken in through the lobby, and a pipe run from the landing tap. They've put their own lock on. I've not spoken to them. I would ask you to inspect at once and say what can be done in law.
needles and all sorts since those people took over the empty flat on the landing
We have reason to believe that unlawful occupiers have entered a vacant property belonging to the authority.
it's a council lock up and some lad is living in it with his dog
lights on at night in number 8 and it's meant to be boarded up by the council
dog with no owner, follow my childrens, i am scared
my puppy ran off when the bangs started, she's chipped
Vet nurse. Someone has left us a stray terrier, will your officer fetch her today?
found one with a chip but it's the old owner's number
couple drove off and left it at the picnic site
guide dog has gone missing, harness on, please alert everyone
dog has been sat tied to the railings by the station since last night
dog missing 3 months, someone's seen him near the gravel pits
I lost him on the beach yesterday, brown spaniel answers to Biscuit
it's minging la, burgers n bevvy cans everywhere
crisp bags and cans up and down the grass after every match
Hi, I'm a florist on Chapel Parade so I'm in at six for the flowers. It's my favourite time, you get the blackbirds and the smell of the bakery. Except for Saturdays and Sundays. It's outside our four shops, the night people have been, and I step out of the van into heaven knows what. Chicken boxes, polystyrene, a shoe, someone's dinner twice. I've hosed it for a month but I can't with arthritis. Could the crew do our stretch before nine at the weekend?
um hello it's only a small thing but it's getting bigger. I walk with two sticks, I go to the post office for my pension and the doctor's, and the library if I'm up to it. The horse chestnuts are lovely, don't get me wrong, my late wife painted them. But it's all down now, brown and slimy, from the church as far as the crossing, and a lady went over yesterday. The sweeper came up the road but he can't get the path. Would you send somebody with a brush?
street is a mess
takeaway boxes and pizza all over the bandstand
mud on the road from the farm
bins overflowing in the park
leaves have got all down the basement steps of the dentists and its like ice
lampy's oot on wor street, cannit see owt
ligt not wrking
walking home with my phone torch, every one's off
its scary walking home from the bus, no lamps lit
t'lamp at top of snicket's been off a fortnight
lamp keeps cutting out every few minutes
walking the dog with a torch because the lamp's gone
In my street is no light, wife come home late and fear
please the light on my road is broken long time, I am afraid in night
it came on for one night then died again
streetlight ain't working fam, ends proper dark
tree's fine, it's the light that doesn't come on any more
too dark to see the steps in the underpass
paint's peeled off, only the W left
the Welsh on it has a typo, Heol not Hoel
driver of parcel not find, street no name on wall, please put
wor street's got nee name up, the taxis gan reet past
house number wrong on your system
To whom it may concern: I've lived on what everybody calls Parson's Piece since I was evacuated here in 1940. I married from it and I shall go out from it in a box. The plate at the top, put up by the old rural district, is in Welsh and English, and a very handsome one it was. Last Tuesday a lorry delivering kitchens knocked it flat; the driver leaned it against the phone box, and by Wednesday it had walked. I fear for some garden in Surrey. My doctor's locum drove up and down for twenty minutes. Will you put up another, and could it be like the old one?
they left the hedge half done at my bungalow
they cut the front and left the back cos of the dog's mess
green person not come when i push, i have baby carriage
traffic lights faulty
Thank you for fixing the main set; the filter, however, is still dark.
the lights have been on red for ten minutes and everyones driving through
Hello, I'm the lunchtime supervisor at the primary and I do the walking bus too, twenty-two little ones in yellow tabards holding a rope. They sing. We cross at the bottom of Mill Bank, where you press the thing and get the green figure. It's been playing up since half term. You press and it says wait, and it goes on saying wait. I timed it: six minutes on Tuesday, and today it never came at all, and the cars think we're daft. In the end a bin lorry stopped and held everybody up for us. Can it be seen to before Monday?
faulty traffic signals
traffic lites bust
queue all the way back to the roundabout because the lights are up the spout
lights out of sync on the bypass
only lets two cars out of Mill Lane then red
I don't want to be rude about the young man, but I rang on Monday and was told 'it's logged'. My house is on the corner, I see everything, I'm better than your cameras. I've seen weddings and a runaway bull. Since the water board dug their hole and put those portable red and green things up, then filled it in and went home, we've had them still here, changing away, for an empty road, day and night, with cars waiting for nobody. It's been nine days. Can someone take them away?
green and red on at the same time
vandalisum in park
yobs damaging things
goalposts bent in half at the playing field
they set the wheelie bins going next to the youth club
football nets slashed
windows put in at the old youth club
people hacking at the trees with knives
brokn bus shelter glas
cut the tops off all the new trees on the bypass
wee neds have smashed the shelter tae bits
swing chains wrapped round and hacked through
car has been abandoned for weeks
the vote was a month ago and his face is still on every post
lads lobbing the lifebelt rings in the river
card payment's been declined three times on your site
they tagged my bin and didn't take it
i pressed the button at the crossing and waited 5 mins nothing
brown bin not collected
fungus at the base of our TPO sycamore, it could go tonight
kitchen unit door fell off
boys break everything in playground, every week
slury on lane urgent
bus driver, 7 route: back axle bangs every trip outside the Co-op, please sort the road
hello I want to report some er spray paint on the side of the community centre
dance studio pumping bass, my tots can't nap
scrap car outside number 3
weeds three foot high on the kerb
garage roof leaking onto my car, rented off the council
bins were supposed to be collected yesterday
trampoline blown into the road
on a motorbike, sensor won't pick me up, sat there like a lemon
I've lost my dog
`;
