/** What sounds like danger and is none: other senses of the words, other times, everyday matters. A message a line. */
export const HARMLESS = `
my gas bill is too high can the council help
gas boiler not working and its freezing, council house
who do i contact about a gas safety certificate for my rented house
the gas people dug up our road and left it a mess
laughing gas canisters all over the park
gas canisters dumped in the layby
boiler has no hot water
how do i get rid of an old gas cooker
when will the gas works on High Street be finished
is there a gas main under my garden, im building a shed
bad smell from the drain outside like rotten eggs
smell from the sewage works is awful today
is there a fire alarm test today in the town hall
smoke alarm keeps beeping how do I change the battery
can i get a free carbon monoxide alarm
does my landlord have to fit a carbon monoxide detector
fireworks going off every night and my dog is terrified
when is the bonfire night display
neighbour has a bonfire every day and smoke comes in our windows
someone burning rubbish in their garden again
am i allowed a bonfire in my garden
is this a smoke control area
fire door in our block doesn't shut properly
fire extinguisher missing from the community centre
burnt out car on the common
the bin was burnt out last night by kids
wood burner smoke from next door is horrible
fire escape stairs are rusty
where is the nearest fire hydrant
fire station open day
does the council do fire safety visits
the noise is killing us
this heat is killing me, when does the pool open
these council tax rates are killing small shops
my feet are killing me after walking to the tip
my back is killing me can someone help with the bins
honestly the smell from that bin could kill you
what kills japanese knotweed
can i use weed killer on the path outside
council sprayed weedkiller and killed my flowers
dead cat in the road
dead fox on the verge
pigeon died on my balcony
there's a dead badger near the school
dying tree in front of my house
the plants in the roundabout are dying
high street is dying and nobody cares
my mum died last month how do i tell the council
dad passed away need to cancel his blue badge
how do I register a death
i was burgled last month how do i make my house safer
my car was broken into last week do you have cctv
i was mugged years ago and want cctv in the underpass
what do i do if i smell gas
what should i do if someone collapses at the polling station
who do you call if there's a fallen power line
what happens if there is a fire in a tower block
homeless application for next month
i will be homeless in march when my tenancy ends
eviction notice ends in 8 weeks what can i do
how many homeless people are there in the borough
i want to donate clothes to the homeless
homeless charity street collection licence
child needs a school place
my child is 4 when does she start school
what age can I leave my child home alone
my son walks to school alone and the crossing is dangerous
children playing football in the street
kids screaming in the playground all day its so loud
baby swings broken in the park
child hurt his knee on the slide last weekend, want it fixed
lost my bus pass
lost my blue badge
my bin is missing
my cat has gone missing
missing dog black lab answers to Rex
missing street sign
street light out
street light flickering outside my house
lamp post door is rusty
street light has been off for weeks and i dont feel safe walking home
phone line hanging low across the street bt
broadband cable hanging off the telegraph pole
dumped electric cable in the alley looks stripped
electricity bill help
power cut when will it be back on
can I charge my electric car from the lamp post
pothole nearly killed me on my bike
that pothole is going to kill someone one day
someone will get hurt on that pavement
its an accident waiting to happen that junction
cars speed past the school someone is going to be killed
tripped on the pavement and broke my wrist want to claim
i fell on the ice last week outside the library
drain cover is loose and bangs every time a car goes over
blocked drain road floods when it rains
tree branches touching my roof
tree overhanging my garden
tree roots lifting the pavement
leaning tree in the park had a look and it might come down in winter
fence blown down in the storm
wall covered in graffiti
wall between me and neighbour has a crack, who owns it
scaffolding permit how much
building work next door started at 6am
building looks derelict
i want to build a wall
ceiling has damp patches in council flat
kitchen ceiling leaking a bit from upstairs
water meter leak
river walk is overgrown
canal towpath has litter
swimming lessons for toddlers
river levels flood warning page
knife bin location
knife crime strategy please
needles in the park
found some knives when clearing a house how do i dispose of them
self defence classes for women
dog barking all night
dog fouling
stray dog on our road
dog off the lead in the playground
seagulls attacking people for chips
wasps nest in the loft
rats in the garden
noisy neighbours fighting and shouting every weekend
neighbours party is too loud
neighbours are arguing about the fence
threatening letter about council tax
you are threatening me with court for 50 quid
bailiffs threatening to take my car
complaint about rude bin man he was aggressive
my neighbour's hedge is too high
parking attendant attacked me with a ticket haha
heart attack survivor group
stroke club meetings
my husband had a stroke in june can we get a grab rail
mum has epilepsy can she get a free bus pass
i have asthma and the mould in my flat makes it worse
i have COPD and cant walk far do i get a blue badge
blood pressure checks at the library
first aid course for childminders
where is the nearest defibrillator
baby group near me
pregnant when do i apply for a nursery place
in labour politics who is my councillor
labour councillor surgery times
my dad cant get out of bed without help needs a care assessment
mum falls a lot and needs a pendant alarm
carers allowance how to apply
meals on wheels for my elderly neighbour
can i get respite for my mum she has dementia
dementia cafe times
care home fees question
safeguarding training for volunteers
adult social care complaints policy
mental health support groups
counselling after bereavement
suicide prevention strategy document
crossing that road is suicide
i feel so low about the state of this town lol
depressed high street needs investment
i cant do this online can i do it by post
cant do this form anymore its too long
i cant go on the website it keeps crashing
the website crashed
website is dead
i give up with this council
im sick of this
i've had enough of the missed bins
cant cope with all this rubbish piling up
cant sleep because of the street light
cant breathe for the smell of the bins lol
cant take the noise any longer from the building site
i'm dying to see the new library
how do i end my tenancy
i want to end my garden waste subscription
took all my rubbish to the tip
took all my old tablets back to the chemist, do you take the boxes
can i put pill packets in recycling
old paint and chemicals disposal
oil spill on the roundabout from a car
someone has spilled paint on the pavement
bleach the communal bins please
asbestos sheets dumped in the lane
bomb disposal of old cars lol just want it scrapped
my tyre exploded on your pothole
explosion of rats in our street
bath bomb packaging recyclable?
the tip is a disaster
traffic is murder on the ring road
the queue at the tip was murder
i'll kill that bin man haha joke
my boss is going to kill me if i dont get this permit
my wife will kill me if i forget bin day
kids will kill me if the splash park is closed
hit by a parking fine
hit a pothole and burst my tyre
my car was hit by your bin lorry last week
bollard knocked over
sign knocked down by a lorry
traffic light stuck on red
lift broken in the multi storey
lift stuck on floor 3 nobody in it
stuck on hold for an hour
stuck in the portal cant log in
locked out of my council tax account
locked out of the allotment
trapped in a lease
gate to the park is locked
public toilets are closed
public toilets are filthy
emergency housing repairs number
emergency contact details change
out of hours number for noise
register as a vulnerable person with the water company
is the road closed after the accident yesterday
what was that accident on the A5 last night
ambulance cant get down our street because of parked cars
fire engine couldn't get past the parked cars on sunday
police were at the flats last week, whats being done
police keep saying its a council matter
drug dealing in the car park most nights
youths hanging round the shops
kids on motorbikes in the park
drunk people in the square every weekend
begging outside the bank
people living in the empty house
travellers on the playing field
campervan parked on our street for weeks, someone lives in it
i live on a street with no lights
sleeping policeman on our road is too high
where can i park tonight
where can i stay with my caravan
hotel for my holiday in town
night shelter volunteering
bed collection please
throwing out a mattress
how do i throw away a sofa
my neighbour threw rubbish over the fence
gritting not done and its icy
snow blocked pavement
ice on the steps at the station
road flooded near the school
flood defence scheme
sandbags please
horse riding on the common
cows in the field next to me smell
dead sheep in the river
horse muck on the road
is the water safe to swim in at the lake
playground equipment broken and dangerous
dangerous parking outside school
dangerous junction needs lights
dangerous dog register
hazardous waste collection
is it dangerous to live near a phone mast
how do i become a foster carer
fostering emergency placements what does it pay
adopting a child
my ex wont pay child maintenance
contact with my grandchildren after divorce
single person discount my husband left me
my husband moved out need to change the council tax
how do i remove my ex from the tenancy
school uniform grant
school refusing to help with bullying
school attendance fine
bullying policy at school
county lines leaflet
prevent training
cctv request for a car accident in the market square last tuesday
hello
thanks bye
are you a robot
this is useless
i love you
pizza
what time is it
wheres my nearest bus stop
vote in person
mayor's fund raising fire walk
spark joy decluttering course at the library
live music licence
live wire theatre company booking
hanging baskets in the high street
wires crossed i think, i wanted the planning team
shock at the price of the parking permit
i was shocked by the state of the toilets
burning question: when are the bins collected at christmas
smoking outside the hospital entrance
no smoking sign in the playground
shooting range noise licence
shot of the new park for facebook
stabbing pain in my wallet from council tax
gun club planning application
mae'r bil nwy yn rhy uchel
mae'r boeler wedi torri a does dim dŵr poeth
prawf larwm tân
pryd mae'r tân gwyllt
mae cath farw ar y ffordd
mae cymydog yn llosgi sbwriel yn yr ardd
mae angen lle mewn ysgol ar fy mhlentyn
mae'r golau stryd wedi diffodd
mae'r sŵn yn fy lladd i
bydda i'n ddigartref mis nesaf
mae fy mam wedi marw, sut ydw i'n cofrestru'r farwolaeth
dwi wedi colli fy nghi
mae coeden yn gwyro dros y wal
ble mae'r bin cyllyll
cwrs cymorth cyntaf
mae'r drws tân wedi torri
beth ddylwn i wneud os bydda i'n arogli nwy
mae'r plant yn chwarae'n swnllyd
mae'r draen yn drewi
llythyr yn bygwth mynd â fi i'r llys
gas bill
how do i pay my gas bill
my gas boiler is broken
boiler not working no heating
gas safety check for landlords
gas engineer missed the appointment
gas board have left a hole in the pavement
empty gas bottles dumped
where can i recycle a gas canister
gas works causing traffic
is there going to be a gas pipe laid in our road
nitrous oxide canisters in the park
no gas in the meter can you help with a voucher
the gas men never put the slabs back
drains smell
the sewer smells really bad
bad egg smell from the river
smell from the farm
the bin store stinks
my food bin stinks
smell of cannabis from next door
weed smell in the hallway
what to do if you smell gas
who do you ring for a gas leak just for my information pack
carbon monoxide alarm free from council
how often test carbon monoxide alarm
rules for carbon monoxide alarms in rented homes
fire alarm test is too loud
fire alarm tested every tuesday
smoke detector chirping
need a new smoke alarm fitted
fire door broken in our block
fire risk assessment for the flats
fire extinguishers disposal
fireworks complaint
fireworks at midnight again
bonfire smoke on my washing
neighbour burning garden waste
neighbour having bonfires every week
burning plastic in his garden smells awful
can i have a bonfire
are barbecues allowed in the park
wood smoke from chimney
smoke control area map
log burner rules
can i burn leaves
burnt out car in the field
burnt out bin needs replacing
the playground was damaged by fire last week
remains of the fire in the park need clearing
fire damaged building is an eyesore
fire brigade were called yesterday
fire engine access blocked by parked cars
campfire at the scout camp
fire pit in the pub garden
my legs are on fire after that hill
fire up the grill
cigarette smoke from downstairs
street light not working
street light off
street light flickering
lamp post leaning
lamp on all day
lamp post number 23 is out
telephone wires hanging low
bt cable across my garden
old cables dumped
cable ties left on the lamp posts
wire fence broken in the park
barbed wire on the fence
electric car charging point broken
electric meter reading
electricity bill
my electric keeps going off
power cut how long
electrician recommended by the council
electric blanket testing day
spark plugs in the recycling
broadband cable dug up the verge
can i run a charging cable over the pavement
shock at the council tax rise
shocking state of the roads
pothole
deep pothole
pothole burst my tyre
hole in the pavement
loose manhole cover is noisy
manhole cover rattles
drain cover sunk
drain blocked
road flooded when it rains
puddle by the bus stop
pavement uneven
paving slab wobbly
kerb broken
road markings faded
speeding cars
speed bumps please
no crossing and its dangerous
dangerous junction
dangerous bend needs a sign
this corner is a death trap
someone will get killed on this road one day
someone is going to get hurt if you dont fix it
accident waiting to happen
nearly got run over crossing there
nearly had an accident there last week
there was a crash here last night and the railings are bent
bollard hit by a van
sign knocked over by a car
car hit the wall last month
your lorry hit my car
i tripped on the kerb last week and want to claim
i fell on ice and broke my arm in january
claim for injury
compensation for damage to my car
insurance claim form
tree needs pruning
tree blocking light
dead tree in the park
tree is dying
tree looks unsafe please check
leaning tree
branch down on the footpath
fallen tree blocking the path
tree roots cracking my drive
leaves not swept
hedge overgrown
old wall needs repointing
neighbours wall is leaning a bit
boundary wall dispute
derelict house
empty building is ugly
scaffolding licence
loose roof tiles on council house
crack in my ceiling council tenant
damp and mould
leaking tap
toilet leaking
water pressure low
house falling to bits needs repair
dead cat
dead fox
dead bird
dead badger at the roadside
dead dog in the road who picks it up
squashed hedgehog
rats
wasps
dead rat in the alley
animal run over
injured pigeon
injured seagull
swan on the road
duck stuck in the drain
cat stuck up a tree
dog locked in a car
dog barking
dog mess
stray dog
dog bit my dog last week
seagulls attacking
lost cat
lost dog
lost keys
lost bus pass
lost phone
missing bin
missing sign
missing parcel
missing recycling box
missed bin
this is killing me
the noise is killing me
youre killing me
killing time waiting
the parking charges are killing the town
my knees are killing me
bored to death waiting on hold
dying of boredom in this queue
im dying for the loo wheres the nearest toilet
dead line is slow
dead easy thanks
drop dead gorgeous flowers in the park
died laughing at your sign
my phone is dying
my battery is dead
my garden is dying in this drought
the grass has died
kill the weeds please
weed killer
ant killer
mum died
my husband died last week
my wife passed away
dad died what do i do about his council tax
register a death
funeral costs help
cremation times
grave tending
headstone
deceased persons blue badge
baby died do i register
neighbour died and his house is empty
cancel bins for my late mother
i cant do this form
i cant do this online
i cant do this on my phone
cant go on your website
i cant cope with the rubbish
cant take this noise any more
cant stand the smell any more
cant live with this mould
i cant carry on paying this much
had enough of these bins
sick of it
fed up
im done with this website
give up
i give up trying to get through
what is the point of reporting
no point in ringing you
whats the point of paying council tax
it wont end
end my tenancy
end my direct debit
jump the queue
take my old tablets where
dispose of medicines
used needles
sharps bin full
i want to cancel
i want to stop my garden bin
leave it
forget it
never mind
i dont want to be on the list any more
i dont want to live in this flat any more i want a transfer
i dont want to be here at the back of the list
tired of waiting
tired of this
im so tired of the noise
life is too short for this form
suicide awareness walk road closure
mental health week events
samaritans charity shop bins
knife amnesty bin
knives handed in
found a knife in the bushes
old axe and saw at the tip
gun licence
air rifle on private land rules
baseball pitch booking
boxing club
self defence class
martial arts hall hire
stab vest grant
crime figures
crime map
cctv for our street
burgled last year
break in at the allotment last week
shed broken into
garage door kicked in last night
car window smashed yesterday
bus shelter glass smashed
vandalised phone box
broken into empty council house
graffiti threats
antisocial behaviour
kids being a nuisance
youths drinking in the park
drug dealing in the alley
smoking weed on the stairs
noisy party next door
neighbours shouting every night
neighbour dispute
neighbours fence
neighbour swore at me over parking
rude staff
threatening to take me to court
threatening letters from you
bailiff letter
bailiffs coming friday
parking fine
attacked by wasps
panic attack at the price
heart attack when i saw the bill
you nearly gave me a heart attack with that bill
first aid training
defibrillator map
defibrillator for our village hall
stroke group
heart failure and need a blue badge
asthma and damp
breathless walking blue badge
epilepsy bus pass
had a stroke needs a ramp
had a fall needs a rail
mum keeps falling needs an alarm
discharged from hospital next week needs care
care assessment
carer needs a break
carer changed
care home place
dementia support group
meals delivered
befriending for a lonely neighbour
adult education
disabled parking bay
wheelchair ramp
stairlift
hospital parking
ambulance couldnt get down our road for parked cars
doctors surgery closing
gp appointment
dentist
school place
start school
nursery place
school bus
school meals
school closed
term dates
child walking to school no pavement
children playing loudly
kids playing football against my wall
kids screaming in the pool
playground broken
swing broken
child fell off the swing last month
youth club
holiday club
babysitting age
leaving a child at home law
child safety seat
child benefit
childminder register
foster
adopt
special needs school
bullying at school
school attendance
truancy
safeguarding policy
child protection training
report to the safeguarding board published
council house application
housing list
housing register band
exchange my flat
homeless next month
homeless in six weeks
section 21 notice what are my rights
notice to quit
eviction notice for june
landlord selling up
landlord wont fix heating
landlord wont return deposit
rent arrears
homelessness strategy
homeless review
volunteer at the night shelter
donate blankets to rough sleepers
i sleep badly because of the bins
cant sleep for the noise
nowhere to park
nowhere to park tonight
nowhere to put my bin
nowhere to sit in town
nowhere for kids to play
living next to a noisy pub
sofa collection
mattress dumped
throw out a bed
bed bugs
camping in the woods allowed
motorhome parking overnight
squatters next door
tent left in the park
council tax
pay my council tax
council tax refund
council tax band
benefits
housing benefit
parking permit
visitor permit
planning application
planning objection
planning enforcement
building control
bin day
new bin
bulky waste
recycling centre
garden waste
litter
fly tipping
graffiti
library
swimming pool
gym
leisure centre
registrar
wedding
birth certificate
electoral roll
vote
councillor
mayor
complaint
compliment
thanks
yes
no
ok
two
next to the post box
outside number 12
14 mill lane
on the left hand side
about a golf ball
last tuesday
i dont know
no photo
07700 900123
it has been there for weeks
outside my house
on the corner by the church
by the river
near the fire station
opposite the police station
near the hospital
behind the gas works
on gas street
in the road by the school
at the bridge
next to the canal
burn lane
hill street
castle street
outside the funeral home
its blocking the pavement
its quite deep
its leaning over the path
water everywhere when it rains
its dangerous for children
my children play there
an old lady nearly fell
i cut my hand on it
my son fell off his bike there
someone could trip
its been off since sunday
bil nwy
mae'r boeler wedi torri
gwasanaeth nwy blynyddol
mae'r larwm mwg yn bipian
prawf larwm tân bob dydd mawrth
tân gwyllt yn swnllyd
coelcerth y cymydog
llosgi gwastraff gardd
car wedi llosgi ar y comin
golau stryd wedi torri
postyn lamp yn gwyro
gwifren ffôn yn isel
twll yn y ffordd
mae'r twll yn ddwfn
clawr draen yn swnllyd
coeden wedi marw yn y parc
coeden yn gwyro
wal yn pwyso
cath farw
llwynog marw ar y ffordd
ci ar goll
bin ar goll
mae'r bin heb ei gasglu
mae'r sŵn yn annioddefol
mae'r gost yn lladd y dre
mae dad wedi marw sut mae cofrestru
mae fy ngwraig wedi marw a dwi angen help gyda'r dreth
alla i ddim gwneud hyn ar-lein
dwi wedi cael digon ar y biniau
dwi eisiau diweddu fy nhenantiaeth
hysbysiad troi allan ym mis mehefin
cais digartrefedd
polisi digartrefedd
rhestr tai
lle ysgol i fy mhlentyn
plant yn chwarae pêl-droed
ysgol ar gau
cinio ysgol
cwrs diogelu
hyfforddiant cymorth cyntaf
bathodyn glas ar ôl strôc
mam angen asesiad gofal
pryd ar glud
bin cyllyll
torri i mewn i'r sied wythnos diwethaf
syrthiais ar y palmant ac eisiau hawlio
llythyr bygythiol am dreth y cyngor
beilïaid
does unman i barcio
methu cysgu oherwydd y sŵn
soffa wedi'i gadael ar y stryd
pabell wag yn y parc
beth i'w wneud os bydd tân
pwy dylwn i ffonio os bydd nwy yn gollwng
damwain neithiwr wedi torri'r arwydd
ydy'r llyfrgell ar agor
treth y cyngor
trwydded parcio
cynllunio
diolch
helo
ie
na
iawn
dw i ddim yn gwybod
tu allan i fy nhŷ
ger yr afon
yn ymyl yr ysbyty
mae'n beryglus i blant
mae'r palmant yn anwastad
does dim pwynt i mi riportio
rhoi'r gorau i'r ffurflen
children are noisy
children are a pain
kids drive me mad
kids damaging trees
kids on scooters
kids ringing doorbells
ball kicked against my window
balls coming over the fence
neighbours cat in my garden
neighbours tree
neighbours drain
neighbours extension
neighbours camera points at my house
neighbours cockerel
neighbour parks on my drive
someone scratched my car
someone hit my fence
someone drove into my gate
someone dumped a fridge
someone stole my plants
someone is parked in my bay
someone keeps moving my bin
my car was towed
my car was clamped
my van was keyed
i feel ignored
i feel let down
i feel cheated
i feel cold in my flat
i dont feel safe walking there at night
its not safe for cyclists
its not safe for prams
the path is unsafe
unlit path feels unsafe
dark alley needs lights
i am worried about the trees
i am worried about my bill
im worried about the bus cuts
im upset with the service
im angry about the fine
im confused by the form
im lost on your website
i got lost finding the office
im stuck on question three
im stuck on hold
stuck in traffic
i cant climb the stairs
i cant reach the bin store
i cant lift the bin
i cant walk to the shop
i cant get up the steps to the library
i cant see the road sign
i cant find the form
i cant find my bill
i cant hear on the phone
i cant use a computer
i cant come in person
i cant sleep with the racket
i cant open my window for the flies
cant get out of my drive
cant get a dentist
cant get an appointment
cant get through on the phone
help with bills
help moving house
help with my garden
help filling a form
please can you help with my bin
it is urgent i need a new bin
urgent repair to my tap
emergency school closure
emergency dentist
emergency food parcel referral
emergency contact form for school
out of hours repairs
urgent planning question
water in my cellar after rain
water on the road
water leak in the street
burst pipe in the road
flooded underpass
flooded garden
damp wall
roof leak
no heating in my council flat
no hot water since friday
window broken council flat
front door wont lock
door handle broken
lock changed please council house
locks on the gate
lost my door key
key fob not working
intercom broken
lift not working again
lift out of order
stairs need cleaning
communal light out
tree stump
tree planting
tree preservation order
tree sap on cars
tree blocking sign
tree touching phone wires
ivy on the wall
brambles over the path
nettles
hogweed in the park
japanese knotweed
moss on the pavement
weeds in the gutter
grass too long
verge parking
daffodils mown
bench broken
bench memorial
bin overflowing
dog bin full
street not swept
broken bottles in the park
needle box
sanitary bin
my husband needs a parking badge
my husband is moving out
my husband works for you
my wife is pregnant can she get free vitamins
my wife needs a carer
my wife has arthritis
my mum needs a stairlift
my mum is 90 and lives alone can she get a lifeline
my dad has parkinsons
my dad is deaf
my son has autism and needs a school place
my son is 17 and needs a bus pass
my daughter is dyslexic
my daughter is getting married
my nan needs her bins pulled out
my gran broke her glasses
my partner lost his job
my partner and i are separating
my ex moved out
my friend is on the housing list
my sister wants to foster
my uncle passed away
my aunt needs a ramp
someone to cut the grass
someone to talk to about planning
someone to look at my tree
speak to someone about my rent
speak to a manager
why has nobody rung me
nobody answers your phones
no one came to collect
no one has fixed it
not happy with the repair
waiting weeks
third time of reporting
still not fixed
still not collected
still waiting for a reply
when will it be done
how long will it take
how much is it
where do i go
which form
what day
what time
is it open
who do i contact
who owns this land
who cuts the hedges
mae plant yn swnllyd
mae pêl yn taro fy ffens
mae'r cymydog yn parcio ar fy nreif
mae fy nghar wedi cael crafiad
dwi'n poeni am y bil
dwi'n poeni am y goeden
dwi ddim yn teimlo'n ddiogel ar y llwybr tywyll
alla i ddim dringo'r grisiau
alla i ddim codi'r bin
alla i ddim agor y ffenest
alla i ddim ffeindio'r ffurflen
mae mam angen canllaw
mae dad yn fyddar
mae'r lifft ddim yn gweithio
mae'r drws ffrynt wedi torri
dim gwres yn y fflat
dim dŵr poeth
dŵr ar y ffordd
angen trwsio'r to
mae'r ardd yn wlyb
coeden yn cyffwrdd â gwifren ffôn
sbwriel ym mhobman
baw ci ar y llwybr
pryd bydd y bin yn cael ei gasglu
pwy sy'n berchen ar y tir
ble mae'r ffurflen
faint mae'n costio
dwi wedi aros wythnosau
neb yn ateb y ffôn
cath y cymydog yn fy ngardd
colli allwedd
ci ar dennyn
fy nghath yn sâl
mae fy nghi ar goll
dad died on tuesday, which papers do I bring to the registrar
my wife passed 4 days ago and her parking permit is still on the car, what do i do
gran was found dead in her flat last thursday, police and doctor have been, its about getting the keys back to you now
hubby died in his sleep sat night, undertaker has him, just need an appt to register
Mother collapsed and died at the hospital on the 3rd. Who do I tell about her council tax?
our baby was stillborn in march and we'd like to ask about the babies garden at the cemetery
can i scatter ashes in the river by the weir
how deep do you bury people these days, asking re a double plot
my brother killed himself in january. is there a support group for families round here
is there a group for people bereaved by suicide meeting at the library still
lost my son two years ago, want a bench for him by the lake
headstone fell over in the storm, its lying flat on grandads grave, nobody near it
the coroner's released my uncle's body, can your crematorium do next friday
public health funeral, who pays if he had nobody
do you still do burials on saturdays for muslim families
neighbour passed away 2 wks ago, family abroad, her recycling is still out
my late husband's blue badge, post it back or bin it?
we buried mum yesterday and today i get a red letter addressed to her. shame on you
cost of a cremation with no service pls
how long after a death till housing want the flat back
can the death certificate say what he really died of, the registrar put old age
body of a badger on the roundabout needs shifting
dead swan floating in the boating lake, been there since monday
theres a dead deer in the ditch by mill lane, stinking
dead rat in the cavity wall, whole kitchen reeks
pigeon corpse on the station steps again
my cat got run over last night, did your street cleaners pick him up, ginger with a collar
dead jackdaws under the mast, is it bird flu, who tests em
sheep dead on the verge nr cattle grid, tag number 4471
fish dying in the park pond they need an aerator
horse chestnut outside no 9 is dying, bleeding canker i reckon
that old elm's dead on its feet, can it come off the felling list or not
the hedge you planted in spring is all dead
what's best to kill moss on the school tarmac
do your lads use glyphosate to kill weeds by the nursery gates
poison for rats, do you sell it or do i get it from b&q
will the rat poison your contractor put down hurt my hedgehogs
how does pest control kill wasps, is it gas or powder
wasp nest in the shed, how much to have it destroyed
got stung by one of them wasps last week all gone down now but can you treat the nest
bed bugs, covered in bites, council tenant, do you treat for free
flea bites up my legs since the carpets came in from the furniture project
my bites from the mites have healed, still want the mattress replaced
ants are murdering my strawberries on the allotment
slugs. death to slugs. any talks on this at the gardening club
how do i humanely drown.. sorry DISPATCH grey squirrels, is it allowed
squirrels in the roof chewing, pest team quote please
mouse traps not catching, can i have the stronger ones
do you shoot the geese on the reservoir or just prick the eggs
seagull attacked my chips at the pier, more signs please lol
i could murder a cup of tea, does the town hall cafe open sundays
bored to death on this hold music love
that hold tune makes me want to pull my hair out
ive died of old age waiting for a reply
my feet are killing me walking to that new bus stop
the noise from them bin lorries at 5 is killing us
this planning portal will be the death of me
traffic on mill bridge was murder again this morning
got away with murder that builder did, no permission nowt
you lot are killing the high street with these charges
id kill for a parking space near the surgery
if looks could kill that registrar haha lovely woman though
stabbing in the dark here but is it the parish or you who does verges
shot myself in the foot there, sent wrong meter reading
give it a shot she said, so im asking, is there a grant for sheds
long shot but did anyone hand in a hearing aid at the baths
beaten to it, someone else reported that lamp
dead line for reception places?
deadline for the warm homes grant, when is it
dead end sign missing on quarry close
drop dead gorgeous flowers in the park this year, well done
the website froze and died on me halfway thru
car died on the ring road so i left it in your car park overnight, can i appeal the ticket
battery dead on my hearing loop so couldnt follow the planning meeting, got minutes?
my van packed up on double yellows, breakdown came in an hour, got ticket anyway
drama group wants to use stage knives at the civic, rules?
amateur dramatics putting on a murder play at the church hall, do we need a licence
whodunnit at the library thursday, are tickets left for death on the nile
we need a fake gun for a school panto, who do we tell first
can we fire a blank pistol at the sports day start
macbeth in the park, fake blood on your paving, do you mind
murder mystery walk round the old town, do i need public liability
who done the knife arch sculpture and can it come to us next year
knife amnesty bin on king st is full up
where do I put old kitchen knives, cant go in the bin can they
found a rusty penknife in the flower bed, popped it in a jar, where do i take it
samurai sword of my late dad's, how do i get rid of it legally
air rifle licence query, is that you or the police
knife crime talk at the high school what time
the knife shop on bridge st has no trade bins
needles in the planter outside boots, nobody touched them, send someone with a box
found 3 syringes behind the bottle bank, put a crate over
sharps box full, who collects
sharp bin for my insulin, collection missed two weeks running
clinical waste not picked up again, yellow bags on me doorstep
my dialysis waste bags, changed collection day?
chemist says council collects needles, council says chemist, which is it
tablets came late from the delivery firm twice last month, fine now but who do i moan to
do care workers on your contract give out medication or just prompt
mum missed her pills on sunday because carer was late, gp says no harm done, i want it logged
can library volunteers get cpr training
CPR course at the leisure centre, how much
book me on the first aid refresher, last one ran out
who checks the defib at the bowls club, pads expire in june
does a street party need first aiders
first aid cover for a 10k, how many ambulances do you want us to book
paediatric first aid for foster carers dates pls
lifeguard jobs at the lido, do i need the nplq
how many lifeguards on duty at the lagoon pool on saturdays
baby swimming, can i come in with her or do i watch
my lad's scared of drowning, do you do adult nervous swimmer lessons, hes 19
drowning prevention week, can you come to our school
lifebuoy missing from the post at the quay
throw line cabinet by the canal lock, code has worn off
lifebelt nicked from the lake again
depth markings at the deep end have rubbed off
whens water safety day for year 6
river was over its banks last winter, are you dredging this year
flooded in february, still in the caravan, council tax break?
sandbags, where from, i'm just thinking ahead for november
my cellar had 2 foot in the last flood, want the flood door grant
old sandbags rotting outside since storm babet can you take em
can i sign up for flood warden training
flood siren test, is that the wailing on the first monday
what's that siren at 11 every tuesday
insurance wants a letter saying road flooded on 12 jan
whats the emergency plan if the dam went, just being nosey after the documentary
who's in charge in a big emergency, you or the police? A-level coursework
do you have a plan for a nuclear attack, my dad used to be in the observer corps
emergency school closure list, is st anne's on it
emergency closure of hartley primary due to burst main, when does it open
is the emergency alert on my phone today a test
emergency tax code, oh wait thats not you is it
emergency repairs number for saving, nothing wrong today
emergency exit sign bulb gone in our stairwell
fire drill at the day centre upset my brother, can you warn us next time
fire alarm at sheltered flats tested tuesdays 10am? want to plan my visit
the alarm test goes on and on, my tenants complain
smoke alarm expired 2019 on the sticker, do you replace
smoke alarm chirps every minute, its the battery i know, ceiling too high for me
can you fit a smoke alarm for the deaf, one with a vibrating pad
carbon monoxide alarm end of life message, council flat, new one please
co alarm, is landlord meant to put it in every room
is a gas safety cert needed if the flat is all electric
gas safety man booked for wednesday 8 till 1 can i change it
landlord hasnt shown me gas certificate in 3 yrs
gas bill in my dead mothers name help
british gas or you? the heating in the community centre is stuck on full
boiler service card says i missed it but i was in
boiler lost pressure again, no heat, council flat, in no rush got electric fire
heating bust, in jumpers, we're fine but when's the man coming
no hot water 4 days, washing at my sisters, this is a joke
radiator hissing a bit and dripping on carpet, got a bowl under
storage heaters useless, can i get a grant
drains smell of eggs after rain, outside only
eggy smell by the pumping station every summer
smells like bad eggs in our street, water board say its the sewer, can you chase them
smell of gas? no, SMELL OF GRASS, cut it and left it rotting
gasworks site, when do the new houses start
old gasometer coming down, any photos in your archive
the empty gas canisters (nos) by the skate park
gas barbecue on the balcony, does lease allow it
can i put a patio gas bottle in the tip
calor bottle been in hedge months, empty, who takes it
candles allowed in the wedding room?
candle making course full?
candlelit vigil for the lad who died last year, need permission for the square
do we need a permit for sky lanterns
bonfire last sat left a scorched patch on the green, can it be reseeded
is the fireworks display on this year or cancelled
fireworks at all hours for diwali and new year, what are the rules, dog hates it
someone let off fireworks in the underpass last night, walls are black, needs a clean
bins set on fire at half term, firemen put it out, need 2 new ones
burnt out moped in the alley, cold, been there a week
charred bench in memorial gardens, replace please
chip shop fire was in may, when will that scaffolding come off the pavement
house opposite burnt down last year and its still an eyesore
wood smoke off the neighbours burner every evening, is this a smoke control zone
he burns pallets fridays, washing stinks, its done for today but want it stopped
smoke from bonfire set my washing stinking last weekend, form for complaint?
ash bin collection, cold ashes, which bin
chimney sweep list, do you keep one
does the fire brigade check homes for old folk
home fire safety visit for my nan please
fire risk assessment for our block, can i see a copy
fire door closer is slack on floor 2, shuts if you push it
fire door check man never came
fire door propped open w a bin daily by the same people
wheelie bins blocking the fire exit path most mondays
fire extinguisher tags out of date at scout hut
fire stopping works letter, how long will they be in my flat
cladding. when is it coming off. thats it thats the question
hydrant sign fell off the wall on our street
fire pit on allotments yes or no
the lamp post door is hanging off, no wires showing, empty inside by looks of it
lamp post door broke, taped up by your bloke, can he finish it
street lamp flickers like a disco, cant sleep
lamp column 14 been hit and leaning since easter, switched off and coned
electric car cable over pavement, allowed?
electricity in my garage went, trip switch, landlord says wait til mon, thats ok?
power cut last night, freezer of food gone, who compensates
wire hanging by the church is BT openreach told me, still who do i chase
abandoned car by the electric substation, no tax, flat tyres
the buzzing from the substation drives me mad, noise complaint
substation door graffiti
sparks flying at the council meeting eh, when's the next one
electrical safety certificate do landlords need one
pat testing for village hall kettle
socket in my council kitchen dead, others ok, whens electrician free
shaver light in bathroom gone
static shock off the library door handle lol every time
zebra crossing beacons smashed, still a crossing but no lights
belisha beacon globe missing outside co-op
sign hit by a car ages ago still bent
keep left bollard flattened last week, bits swept up
railings bent from that crash in april
skid marks and glass from saturdays smash, all cleared but gravel wants sweeping
there was an accident here 10 days ago, can i get the cctv for insurance
pothole burst my tyre, got home fine, wheres claim form
hit a hole on my bike in sept, broke collarbone, solicitor asking for your inspection dates
fell off kerb 3 months back, hip mended but i want it fixed
tripped on your slab in june. photo attached. bruised ribs. compensation?
mam fell ower on the ice last winter and broke her wrist like, can she still claim
slipped in your swimming baths in august, knee still clicks
old injury from when i worked on your bins 1988, asbestos, who do i write to
my accident was at work for the council in 2004 need my records
he fell down the library steps years ago, now needs a rail at home
nan had a fall in the spring, she's right as rain now but wants a wet room
my husband's stroke was 2 yrs ago, blue badge renewal
had my heart attack in feb, doing well, can i get cardiac rehab at the gym
heart bypass club where do they meet
chest clinic letter for blue badge, do u accept photo of it
asthma pump left at the leisure centre locker 40
epileptic, seizure free 3 yrs, bus pass?
fits and starts that bus service
diabetic, hypo'd at work last month, boss says not fit, any advice service
blood pressure van, wheres it parked this week
blood donor session at town hall sat?
blood on the pavement outside the club from the weekend, dried, needs jetwash
nosebleed on your library carpet sorry, my lad, cleaned most of it
overdose awareness day purple lights on town hall
naloxone training for hostel volunteers, dates?
is there a drug and alcohol team i can walk into, been sober 5 wks and wanna keep it up
detox waiting list how long
my alcoholic brother in law is dry now and wants volunteering
walking frame delivery, bed rails, commode, when?
hoist sling is frayed so we're using the spare, order new one
hospital bed in the lounge isnt needed now dad's gone, collect please
return a wheelchair
bath lift stopped working, having strip washes, engineer?
pendant alarm false pressed it again, tell em im fine, how do i turn volume down
lifeline box bleeps for low battery
keysafe code change
grab rail came off wall, nobody hurt, plasterboard
stairlift slow to start, still goes
need ramp for step at front
my carer is off sick, agency sent cover, all good, but who invoices
respite week for my mam so i can have a holiday, how do i book
i'm worn out caring for my husband, whats a carers assessment
carers group for parents of adults with learning dis
do you pay for a sitter so i can get to my hospital appointment
hospital appointment thursday, need patient transport number
discharged yesterday all ok, reablement lady coming when?
safeguarding course level 2 for sunday school helpers
how do i become a safeguarding governor
is refuge funding being cut in the budget? my councillor wont say
i used to live in a refuge, now i want to volunteer there
domestic abuse strategy consultation link dead
white ribbon event date
do you run the freedom programme, i'm a student social worker
my ex hit me years ago, i've moved on & re-married, just want his name off my old council tax bill
he was threatening me in the summer, police dealt, he's moved away, can i now get the door camera grant removed
harassed by old neighbour til he was evicted in may, do i still need my diary sheets
got mugged back in 2019, want lighting in that cut through
burgled three weeks ago, police been, can the council do better locks
shed broken into last month at allotments, plot 12, need crime no. for insurance?
nazi rubbish sprayed on the bus stop, please scrub off
racist graffiti on the underpass wall, offensive, pls remove quick
someone's written KILL in red paint on the garages lol prob kids, remove
RIP tag on the skatepark for that boy, family want it kept not painted over
smashed glass in bus shelter on park road
bus shelter window put thro at the weekend, cubes all over
bottle smashed at bottom of slide, ive swept the worst, send sweeper
broken pane in empty council flat above me
derelict house, back door bangs all night in wind
empty house, kids get in, nobody in there now, can u board it
roof tiles slipped off next door's into their own yard last winter
wall cracked but you lot already fenced it, when's it being rebuilt
crack in my bedroom ceiling hairline, had it since 2015, plaster?
the old mill's fenced off, when is demolition
demolition dust on my car every day
demolition of the baths: is there asbestos? are you monitoring?
building site next door shakes my ornaments
drilling that loud my teeth rattle
bridge closed since the inspection, when will it open
retaining wall survey result please, it's propped and fenced
tree came down in the storm two weeks since, trunk still on the verge
big branch down in park, out of the way, free for logs?
is that tree safe or not, youve put a yellow dot on it
scaffold been up a year!! no work
manhole wobbles clunk clunk
missing drain cover was replaced thanks
got section 21 through the post, 2 months notice, whats next
s21 runs out 30 november whats my options
eviction date is 5 weeks monday, council said wait for bailiffs is that right
landlord selling, out by easter
sofa surfing at mates, ok there for now, how do i join the list
how do i apply as homeless if i stay with my sister, no rush she says i can stay to xmas
kipping at me cousins til i get summat, do i count as homeless for the housing register
can i bid while living with parents, overcrowded, 3 of us in one room
leaving the army in march need a council house
coming out of prison in ten weeks, family have a room for 1st month, can i go on list
do u have to be on the streets to get a flat or what
winter night shelter volunteers wanted? im a retired nurse
homeless stats for my dissertation
sleeping bags donation, where
spare tent to give to outreach team
homeless world cup, does our town have a side
notice to quit my garage
garage door trapped my finger last year, still not fixed the spring
child got wedged behind a desk at school tuesday, caretaker slid it out, funny really but are the desks right
my lad got his head stuck in park railings last summer, please close the gap
toddler got stuck in the baby swing sunday, got him out with sun cream, swing too small
son wont go to school, cries every morning, who can help with school refusal
daughter's meltdown at pickup, head says exclusion, can they
5yo bites other kids, nursery asking for meeting, is there any support
tantrums!! parenting course??
autistic son runs round the house all night, sleep clinic referral how
he hits himself when the supermarket is loud, ot says ear defenders, do you fund them
ehcp draft late again
SEND tribunal, who's your legal lot
school escort didnt turn up so i drove him, who do i report
taxi for sen child was 40 min late, he was with teacher, safe
my child's bus pass lost
adhd girl, 14, school say she's a danger to her learning
suspended for bringing a butter knife in his pack lunch, honestly
year 8 boys play fighting on bus, driver got cross
bullied last year, moved school, much better. how do I thank the officer
fostering, do i need spare room
can i foster with a dog that barks
foster allowance late
how old must a babysitter be
is there a law on leaving kids in car while i pay for petrol
adoption records from 1961
contact centre times for seeing my kids sunday
my social worker left who's new one
cafcass letter, court in 6 weeks, what do i bring
nursery had a missing child drill, very good, wanted to say
lost child point at the carnival, where are we to put it
child protection policy template for our judo club
dbs check slow
neighbours at it hammer and tongs playing drums
neighbours dog barks dawn til dusk
party til 4am sat, music and screaming laughing, over now, want log sheets
student party next door was wild on friday
screaming kids in paddling pool, lol, is there a limit
screeching fox at night sounds like a baby being murdered
peacocks screaming, sounds like someone yelling help, whose are they
theatre rehearsing a scream scene with windows open, every weds
bird scarer gun bangs from 5am
shooting club on sunday mornings, do they have permission
clay pigeon shoot noise
loud bangs are the quarry blasting, what time do they blast
quarry blast shook windows at 12, they do it weekly, complaint form
alarm on empty shop rang all weekend
car alarm goes off nightly no 31
burglar alarm next door, owner on hols, keyholder?
helicopter last night what was that about
saw police tape gone now on elm st, is the car park open
drug dealing bench by the pond, same lads afternoons
weed stink on landing
beggar's sign was polite, do i give money or is there a scheme
street preacher shouting about hellfire, can he have an amplifier
man shouting at pigeons is harmless bless him but can bench be moved
drunk fella sang at bus stop last nite, all good fun, but bins were knocked over
parking warden threatened me with a tow, can he
bailiff threat letter dated 3rd, want to set up plan
you are bleeding me dry with this council tax
hit with a £70 fine for 2 minutes
council tax arrears, sick with worry, can someone go thru a payment plan with me
universal credit stopped, got food til payday, what help is there next month
food bank voucher how
skint til friday, managing, but do you do school uniform grants
choked when i saw the rent increase
suffocating red tape from your licensing dept
drowning in paperwork for my hmo licence
im drowning in recycling boxes take some back
trapped in a heat contract with your district heating
trapped wind turbine blade noise? no idea what the hum is tbh
stuck lift in multistorey, empty, doors open, just not moving
stuck between two depts
locked out my garden waste account
lost in your phone menu ten minutes
help help help im useless with computers, blue badge form
SOS!!! bin day changed and i didnt know
mayday weekend collections?
may day parade road closures
urgent!! wedding sat, marriage room has wrong time
life or death for our little theatre, the grant decision, when is it
its a matter of life and death says my wife, whether the tip opens boxing day
listening? you call this listening, third consultation
thanks for listening. that was all
following up on my email about hedge
im following up the missed bin
following a car? no i said FOLLOWING AFAR, the band, are they on at the bandstand
jumping off point for the charity walk, where
jump in the river new years day charity dip, do we need permission
end it all.. the direct debit i mean and the garden bin, moving to spain
i want to end my life membership of the leisure club
take my name off i dont want to be here on this mailing list
no longer wish to live in the borough, who do i tell
cut myself off from your newsletter how
hanging baskets need water
hanging offence, that roundabout design
hung parliament? hung council is it? who won
slashed budget, slashed tyres on the mayor's car in the paper, whats going on
my tyres were slashed a fortnight ago, have crime ref, any cctv
suicide prevention strategy consultation closes when
walk and talk for mens mental health, tuesday still on?
low mood group at the library is it free
samaritans leaflet rack in foyer is empty
self harm training for teachers is it still running
feeling proper fed up wi these roadworks
sick to death of the dog mess
sick note for benefits where to upload
poisoned atmosphere in the parish council lol
poison ivy or virginia creeper on your fence?
giant hogweed by the path, burnt my lad's arm last summer, its back
hazardous waste day for paint & acid
old bottle of acid drain cleaner unopened, where to bin
bleach marks on leisure centre towel
pool chlorine strong last wk, eyes sore after, fine next day
asbestos roof on garage, intact, how to get rid
asbestos tiles survey result, sealed, can i paint over
mercury thermometer, unbroken, tip?
white powder on verge is lime for the pitch isnt it
diesel slick in gutter from bus, small, sweep sand
petrol station plan objecting
crop spraying stink farmer, nobody ill, what's he using
food poisoning from takeaway in july, all better, want it inspected
hair in my burger, hygiene rating?
choking hazard toy from market stall, trading standards?
fake vapes sold near school
illegal puppy seller down our road trading standards?
dog attacked my dog in aug, stitches out now, owner known
cows chased walkers in spring, sign please
adder seen on the common, sunbathing, just nice to know
horse loose on bypass yesterday, caught, whose
swan on road this morning, walked off
escaped snake found, in a tank now, who wants it
bull in field with footpath, allowed?
bees swarmed in post box. beautiful. beekeeper number?
bats in roof, i aint killing em, what do i do
can you legally shoot pigeons in loft
toad crossing, so many squashed, volunteers
speed bump nearly took my exhaust off
lorries thunder past, house shakes, weight limit?
20mph zone near school please before theres an accident
crossing patrol retired, when will we get another
icy path on way to school last winter, grit bin please this year
grit bin empty
gulley blocked big puddle
pavement parked vans pushchairs in the road
black spot junction, any accident numbers for last 5 yrs
dead slow sign fell off at the marina
crash barrier rusty
skip lamps not lit on elm rd, skip gone now
satnav sends hgvs into our lane, one got stuck last month 4 hrs
bus drove off with my pushchair last week, i had baby in arms, want it back
left my bag on the bus w my meds in, chemist sorted more, lost property no?
hi hun is the baby weigh-in clinic still weds x
water broke.. water MAIN broke last week, when you filling the trench lol
labour ward parking charge refund
pregnant 7 months, 3rd floor, lift repaired but want ground floor transfer
breast pump hire
midwife drop in at family hub?
registering baby born at home last week both well
polling station ramp steep
can my carer vote for me
kidnapped garden gnome haha but seriously are there cctv cameras on green lane
my bins been kidnapped
missing persons poster on lamp post from 2022 still up, take down?
missing: one trombone, left in rehearsal room 2
my mum wanders off in shops, can she get a gps tag, she lives with me
herbert protocol form where to download
dementia cafe, does someone watch the door so he dont wander
dad went missing for an hour last month and was at the club. gps tracker funding?
Dear Sir or Madam, my husband died on the 14th of last month after a long illness and I am still getting letters in his name about the car park permit. I have sent the death certificate twice. It is distressing to open them each morning. Would somebody kindly take him off your records and send me a single letter confirming that nothing is owed, so that the solicitor can close the estate.
Hello there, I rang on Monday about the lamp post outside number 22. A van reversed into it in the spring and it has leaned ever since. Your electrician came, made it dead, put a strap and a cone on it and went. There are no wires and it is not going to fall on anybody, but it has been dark for seven months and I nearly tripped on the kerb. When is the new one coming?
I am writing about the fire at the old cinema in March. The brigade put it out within the hour and thankfully nobody was hurt, but the shell is still standing there behind hoardings and the smell of burning comes back every time it rains. Is the owner going to demolish it? Children used to get in but the boards are sound now. I'd like to know whether planning permission has been asked for.
My mother is 88 and had a fall in the kitchen last October. She lay there for some time before my sister came, went to hospital and was mended with a pin. She is now home and walking well with a frame. We'd all sleep better if she had a pendant alarm. How does one apply, what does it cost a week, and does it work if she is in the garden?
hiya, got a section 21 off my landlord this morning, it says i have to be out by the 12th of march which is like 10 weeks. he wants to sell. i havent done nothing wrong and rent is paid. me and the 2 kids will be homeless if we dont find somewhere by then so im asking early. do i ring you now or wait til the court date? my mate says dont leave before bailiffs come.
To whom it may concern. I wish to object to the planned demolition of the old maternity hospital. I was born there, my children were born there and my father died there. The dust, the noise and the lorries will make life impossible for the old people in the almshouses, several of whom have bad chests. If it must come down, what will the contractor do to damp the dust, and who is monitoring asbestos?
Right so our Callum got his leg stuck between his chair and the desk in year 4 on Thursday. Teacher had to unscrew it. He was laughing by the time I got there and there's not a mark on him but the school wants me to fill a accident form and they sent it me as a link that don't open. Can you post it. Also the desks are proper ancient, when do they get new.
I care for my wife who has dementia and I have not had a night away for two years. I am not ill and she is not at risk, we manage, but my doctor says my blood pressure is creeping up and that I should ask for a carer's assessment and perhaps a week of respite in the summer. I don't know how to begin. Is there a form, or does someone visit us at home?
Good morning, phone call taken by reception: caller Mr Hussain, says his mum passed away on Sunday in the Royal and the family would like burial within the day or two if possible. He has doctor's paper. He wants to know if cemetery office opens on bank holiday, what the fee is for a resident, and whether grave next to his father, who died 2011, is still kept. Please ring him back.
I was attacked by a dog on the common in June and had eleven stitches in my calf. The police have dealt with the owner and the dog has been rehomed. I'm fine now, though I don't go that way. I'm writing because the sign saying dogs must be on leads was torn down long before and never put back, and I believe you're partly liable. Where do I send a claim?
The school has rung again to say that Ella won't go in. She clings to the car door, screams, says she hates it, and I end up driving her home. She's ten, she's autistic, and she is perfectly happy once we get back and she has the dog. I'm not hurting her and she isn't hurting herself, we're just stuck. Her plan is from year 2. How do I ask for an early review?
Following up on case 88213. In December the river came into our ground floor, the electrics blew and we had to be carried out by the fire service in a boat. All that's behind us, we moved back in at Easter, but you still charge us full council tax for the three months that nobody could live there. I've been told there is a flood discount. Can it be backdated?
Re: consultation on the suicide prevention strategy. As a father who lost a son nine years ago I would like to comment on section 4. The bridge barriers are welcome, and the signs with the helpline are good, but there's nothing about support for families afterwards. I have run a small group since 2018 and we'd be glad to speak at your meeting. Is the deadline the 30th or has it been moved?
Just a quick one. The lads who did the boiler service on Tuesday left a note saying the flue's fine, carbon monoxide reading nil, gas tightness passed, all safe, but the cover plate is scratched and the kitchen floor is filthy. I'm not one for complaining but I'm 79 and can't get down to scrub it. Also they've not left me the certificate. Can someone send it and have a word with them?
Some idiot has smashed every pane in the bus shelter by the chip shop. There was glass right across the pavement on Saturday night but the landlord of the pub swept it up. No one got cut. It's the fourth time since Christmas and we all know which boys it is. What I'd like is for you to use that plastic stuff that doesn't shatter, before some poor child does fall on it.
dear council my english not perfect sorry. in my flat the alarm for smoke it make peep peep every minute since three day. no smoke no fire, i think battery is finish. the ceiling is very high and i have bad back so i cannot climb. my baby wake up every time. the landlord is housing association and they say call council. please who can come change the battery
Last night there was a huge party at number 40, they'd fireworks until two, somebody was sick over my wall and a lad fell in the hedge and lay there singing. It's all quiet this morning and they've even apologised, but it's the third time this summer and the baby is exhausted. I would like to know what evidence you need for a noise abatement notice, and whether recordings on my phone count.
I'm secretary of the Players and we are doing Sweeney Todd in the town hall in November. There'll be stage knives with blunt blades, a trick chair, stage blood, a smoke machine and a gunshot from the speakers. The booking form asks for a risk assessment and whether any weapons come on the premises. Do prop razors count? And would the smoke set off the fire alarm, or can the caretaker isolate the hall?
Our cat was killed on Station Road last Wednesday. A kind lady moved her off the tarmac and rang you, and we understand a crew collected her. My daughter is heartbroken and would like to bury her in the garden. Do you keep the animals for any time and do you scan for chips? She was a small tabby with a white bib and a red collar. Even the collar would mean something.
I work nights on the ambulances so I'm used to blood and worse, but what you people have done to the parking round the hospital is killing us. After twelve hours of trauma calls I come out to a ticket. I've had three. One of my crewmates is threatening to quit. I'm appealing all of them, reference numbers below, and I would like to know why the staff bays were taken away.
My neighbour and I fell out last year over the fence. He threatened to burn my shed, I reported it to the police, he got a warning and has been as good as gold since. Now he's put in for an extension and I want to object on light grounds without it looking like revenge. Will my name and address be shown to him? Can a comment be made through a ward councillor?
The crack in the wall by the chapel has been reported, inspected, photographed, propped with timber and fenced off with those orange barriers since August, so I know it's not going to kill anyone. My trouble is the fence takes up the whole footway and I have a double buggy. I either cross at the bend or turn back. Could the barrier be pulled in by half a metre, or a temporary crossing put in?
Message for environmental health. There's a bad smell in our close every warm evening like rotten eggs and cabbage. We've had the gas people out and they tested every house, no leak whatsoever, and the water board say it's the treatment works. It isn't making anyone ill, just miserable, and you can't sit out. How many of us have to complain before it becomes a statutory nuisance, and do we all need diaries?
Please help me understand this letter. It say possession order, and date 9 of February, and then it say bailiff may evict. Today is only December. I have paid half of arrears already and my job start in January. I have two childrens in school here. I do not want to be on the street. Is there some adviser in the council who can read it with me, in Polish if possible?
Our bowls club bought a defibrillator after one of our members collapsed and died on the green two summers ago. The cabinet is on the outside wall of the pavilion, which belongs to the council. The light has gone and the battery in it reads low. Are we allowed to have our own electrician connect a new lamp, or must it be yours? And can you list it on the map?
I wish to complain about the state of the cemetery. I went to see my son's grave on the anniversary of his death and found the grass up to my knees, the angel knocked over by a strimmer, and beer cans on the little ones' plots. I sat down and cried. I pay my taxes. I'd like the stone put upright and someone to say sorry. Section C, row 9, his name is Thomas.
My landlord hasn't given me a gas safety certificate since 2021. The boiler works, we have a carbon monoxide alarm that's never gone off, and I don't smell anything, but I've a newborn and it worries me on principle. He says he'll do it when he's next in the country. Can the council make him, will he be able to evict me for asking, and is there a fine?
hello its about my tablets. the delivery man for the pharmacy didnt come friday so i had to go without my water tablets saturday, but my neighbour got them monday and the doctor checked me and said my heart is fine. i was told your home care team arrange the deliveries. i am not cross but i am 91 and i would rather it did not happen again, can they come on a thursday instead.
We're a running club planning a 10k for 400 people through the park and along the canal in May. Your events form wants to know about first aid, an evacuation plan, lost children, water safety, extreme heat, what we'd do if a runner had a cardiac arrest, and terrorism. I've never written such a thing. Is there an example plan I could look at, and does the safety advisory group meet before Easter?
I hit a pothole on the A-road by the crematorium in the dark on 2 November. Both nearside tyres burst, the airbag didn't go off, and I managed to stop on the verge. Recovery took me home. Nobody injured, just shaken. I've since found out it had been reported five times. Garage bill is £640, enclosed. I want it paid, and I want to see the inspection log under freedom of information.
I'm the wife of Mr Pratt who had his leg taken off in July. He's doing grand. The occupational therapist said there would be a ramp before winter and a rail by the back step, but we've heard nothing and he goes down on his bottom like a toddler, laughing mind. He hasn't fallen. I just don't want to be the one picking him up if it's icy. Where are we on the list?
Someone has sprayed hateful words about Muslims along the underpass and on the mosque's noticeboard. The police came on Friday, took photos and have a crime number, and the imam is calm about it. What the community would like is for it to be gone before the children come for classes at the weekend. Your own website says offensive graffiti goes within a day. It is now the fifth day. Please send the crew.
I would like to speak about a needle. On Saturday I was litter picking with the Brownies and one of the leaders saw a syringe near the bandstand. She kept the girls well back, stood a bucket over it, and your out-of-hours man took it away in twenty minutes, brilliant. My question is whether you lend sharps boxes and those long grabbers to volunteer groups, and if there is training for us.
The noise of that generator behind the takeaway is killing my wife and me. It drones, it shakes the glasses in the cabinet, and my head is pounding by bedtime. We've tried earplugs, moving bedrooms, and shouting. I'm seventy-four and I'm at the end of my rope with it, I really am, so are numbers 6 and 8. Can an officer come and measure it in the evening rather than at ten in the morning?
As governors we are reviewing our emergency plan. If there was an intruder, a gas leak, a bomb threat or a chemical spill on the motorway, where would three hundred pupils go? The leisure centre was our place of safety but it's shut for repair. Could your emergency planning officer tell us whether the church hall has been assessed, how parents would be texted, and if you'd observe our lockdown drill next term?
My dad's been found. I'm writing to thank your staff. He walked out of the day centre last Tuesday, he has Alzheimer's, and three of them went up and down the high street until they spotted him in the bakers eating a bun. He was never in harm. I'd like to ask about a GPS watch though, and whether the centre's door could have a code. Who should I say thank you to?
I've received a letter stating that my late father's flat must be cleared by Friday week. He passed away only nine days ago and he hoarded. There are old medicines, gas cartridges, a shotgun cabinet (empty, the police have the guns), knives, paraffin and God knows what. We're four sisters and none of us young. Could we be given a fortnight more, and does your tip accept paraffin if it is in a can?
I've a complaint about swimming lessons. My son Jake is six and frightened of deep water since he slipped under in Spain last summer. The teacher told him to stop crying or drown, as a joke she says. He's refused to go since. I don't want anybody sacked. I'd like a refund of the remaining five weeks or a place in the small pool with the nice lady on Saturdays.
So the wasps. There's a nest in the air brick the size of a football. I was stung twice on Sunday, swelled up a bit, took an antihistamine, fine by teatime. I'm not allergic but the lady upstairs is and she carries a pen so we've shut her window. What I need is your pest man this week not the 19th, and does he kill them with powder or smoke, because I keep bees.
Thirty years ago I worked in your foundry museum when it was still a foundry, and I was badly burned on the arm. It healed. Now my consultant thinks that my lungs show old asbestos, nothing dreadful yet, but a solicitor wants to know who insured the works in 1979 to 1984. Do you hold the old insurance registers? I'm told that the borough took over the liabilities when the firm collapsed.
Can I make an enquiry about bonfires. The gentleman behind burned plastic and cushions last Saturday and the black smoke came in all our bedrooms, and my lad who's asthmatic had to have his inhaler. It was out by evening. He's done it three or four times this year. I've asked nicely. He says it's his land. I took a video. What would you need from me to write to him?
I'm a childminder and want to add the downstairs room. The inspector talked about fire exits, a smoke alarm on each landing, a fire blanket, locks on the chemicals, a pond cover in case one of the children drowned, blind cords so that none could be strangled. It's enough to put you off! Does the council give a grant for any of it, and must the door be a proper fire door or only solid?
Hello I am phoning on behalf of my neighbour who's deaf. She had a visit from somebody saying he's from the council and that there's a gas leak and he needs to look under the sink. She shut the door on him, good girl. That was a fortnight ago. We told the police and the gas board, no leak. Do your people carry cards with a photograph, and is there a password scheme she can join?
I just wanted to say how shocked I was by the headline in the Gazette, refuge beds to be slashed. I fled a violent marriage myself in the nineties and that house saved my life and my boys' lives. They're grown men now. I would like to speak at the cabinet meeting, or have my words read out. How do I put in a public question and what's the deadline?
We've had no heating in the block since Sunday. We aren't in danger, it's mild and the housing officer brought fan heaters for the pensioners, but the electric's costing us a bomb and I'm not made of money. Mr Adeyemi on the second floor has a weak chest and he's gone to stay with his daughter. When will the part come, and will you credit our meters like you did last time?
My brother took his own life in the spring of last year. I'm all right, I've had good counselling and I'm back at work. The reason I write is that we would like to put a plaque on the viewpoint wall, next to the helpline sign, with a line of his poetry. Is that land yours or the National Trust's? And is there any guidance on wording, as the charity told us to ask?
Now then, that tree. It were struck by lightning in the eighties and it's been dying ever since, half of it's dead and there's a split you could put your arm in. Your chap came, tapped it, and said it'd see us all out. Fair enough. But it drops twigs all over my greenhouse and I've lost two panes this back end. Will you pay for glass or trim it, one or t'other?
Hiya, not sure who to ask. I'm a foster carer and the little lad we had placed last month has nightmares and shouts out that somebody's coming. He's safe with us, his social worker knows all about what happened before, and he's on the list for therapy, which is what I'm chasing. It's been five weeks. Could someone tell me who runs the list and whether there's a play therapist nearer than Leeds?
Your enforcement agents have sent a final warning in red: they'll break in, take goods, add £235. I've had that letter three times now and I nearly jumped out of my skin when the bell went, but it was Amazon. I have offered £20 a week. Somebody please take it back off them and talk to me like a human being. I'm off work with my back, not hiding, and I do want to pay.
There was a nasty crash at the Cross Keys junction on Bonfire Night. Two cars, one on its roof, the air ambulance on the football field. Everyone survived I'm glad to say. That's the fourth this year and we've been writing since a young woman was killed there in 2016. The parish council asks for the speed data, the collision reports, and a site meeting with your engineer before the budget's set.
I'm writing about the abandoned Vauxhall next to the electricity substation on Tanner Street. It's been there since August, two flat tyres, no tax, windows put through and the seats slashed. The danger signs on the substation fence have been half covered by rubbish people chuck over it. Nobody's inside either of them. Could you tow it before the kids set light to it like they did with the last one?
Good afternoon, my daughter's got a severe nut allergy and starts reception after the holidays. She had a bad reaction when she was two, blue lips, ambulance, the lot, and hasn't had another since, because we're careful. Who trains the kitchen staff to use an adrenaline pen? Is it the school, the caterer or you? I'd like to see the care plan form before we accept the place, please.
Council man, I tell you about the rat. Big rat, he come every night from the broken drain, he eat the food waste bin. My wife she scream so loud the neighbour think somebody is dying! Now we laugh but it's not funny, we have small baby crawling. I put poison from shop, he don't die. How much your pest control and do I must be home when they come?
We run a warm space at the Methodist hall on Wednesdays. Last winter an old gentleman came over faint and we rang 999 and all was well, but it frightened the helpers, so I'm after a first aid course for eight people, daytime, cheap. And somebody said you have a grant for carbon monoxide monitors as we use an old gas heater, serviced every September. Who holds the purse strings?
Dear Highways, on my way home from chemotherapy last Thursday the taxi hit a hole that threw me against the door. I was sore and cross but no lasting harm done. The driver says it has been there for months and that his mate lost a wheel in it. I've enough on my plate without being rattled to death. It's outside the dentist's on Queen Street, northbound. Kindly fill it.
I don't want to get anyone in trouble but the day centre bus driver was forty minutes late on Friday and I was frantic thinking of my brother stood out in the cold. He'd been inside with the staff all the while having toast. It'd have helped if anybody had rung. He's 52 with Down's and he can't tell me himself. Can my mobile number be put on the driver's list?
I need advice about squatters' rights. The house next to mine has been empty since the old lady died in 2020. The back door swings and bangs, pigeons go in and out, there's a hole in the roof, and the garden's a jungle. Teenagers used to get in but the police spoke to them. I'd buy it if I knew who owned it. Does the council have an empty homes officer who would write to her heirs?
I'm thirteen and I'm doing a project about the Blitz in our town. I want to know how many bombs fell, how many people were killed, where the shelters were, and if there's an unexploded one under the school like my grandad says. Do you have old maps in the archive, and can kids come and look at them? My teacher says I have to ask you by myself so this is me asking.
My mother-in-law was burgled in September. She was tied up with worry for weeks, not literally, and we've had new locks and a camera fitted. The man's been caught and is in prison. Victim Support said the council has a safer homes scheme that pays for window locks for over seventies. Is it too late to apply seeing as we've already had the doors done privately, and do you want the crime reference?
Can I suggest something about the river path? A student drowned there in 2019 and there are still only two lifebelts in a mile, one of which has been in the water since half term. There's been no accident this year, thank God. Our rowing club would sponsor four throw lines with those coded boxes. We just need permission to fix them on your railings, and someone to tell the fire service the codes.
Hi, my benefits stopped because you say I didn't return a form. I was in hospital with pneumonia for three weeks, I nearly died to be honest, and I'm home now on antibiotics and my sister is feeding me like a king. I've the discharge letter. Please restart housing benefit from when it stopped so my landlord doesn't serve me notice. He's being patient but he isn't a charity.
With regards to the proposed taxi licence conditions. I've driven in this town for 22 years. I've been punched, spat at, had a knife pulled on me once in 2009, and been left unpaid more nights than I can count. So I'm all for cameras. What I'm against is paying £900 for one. Other councils give a grant. Please put that in the consultation responses and tell me when the committee sits.
I'd like to know why a hearse can't get through the cemetery gates. At my nan's funeral last week the driver had to stop on the main road because some clown had parked a skip there, so six of us carried her up the hill in the rain, and my uncle, who's got a bad heart, had to sit out. Nobody collapsed but it was a disgrace. Who gave a permit for the skip?
Transcript: "...yeah so it's the drain cover, love, outside the Spar. It goes bang bang every time a wagon goes over it, like a gun going off. I've not slept. No it isn't open, it isn't broken, nobody's gonna fall down it, it's just loose. My husband was in the army and it sets his nerves off something shocking. He's all right. He's here, he's doing his crossword. Can they put a rubber in it?"
My daughter got burned on the metal slide in the July heatwave. It was a red leg, we ran it under cold water in the cafe and by the next day it had gone. I'm not after money. I just think that somebody ought to plant a tree there or face the slide north or put up a sail before next summer. The park supervisor agreed with me. Who decides about play equipment?
I'm fed up of being told that I'm aggressive. I rang about my mum's care package, I raised my voice because I'd been passed round seven people, and the lady said I was threatening and put the phone down. I never threatened anyone. Mum's fine, she is fed and warm and I'm with her, but her hours were cut from 14 to 7 with no review. I want a manager to ring, and I'll be polite.
I am the treasurer of a tower block residents' association. After Grenfell we were told the cladding would be off in two years. It's been seven. We have a waking watch, alarms on each floor and the brigade come round every quarter, so we know we're as safe as can be, yet no one can sell. When will the remediation start, who's paying, and will we have to move out while they're doing it?
Sorry to bother you again. I slipped on wet leaves outside the clinic in November and cracked two ribs. They've knitted. I'm not suing, I'm only asking you to sweep that stretch as every patient who goes in is old or on crutches. This morning it's the same, a carpet of leaves, and I watched an old boy go by holding onto the wall. He got there. Put it on the Monday round, would you?
On behalf of the allotment society: the shed fire in August is closed as far as the police are concerned, accident with a disposable barbecue. We lost two sheds, one rotavator and a lot of beans. The question is insurance. Your lease says that we insure structures, your email says you do. Also may we have a standpipe nearer plot 60, and are bonfires to be banned for everyone because of one fool?
I need to change my name on the council tax, the electoral roll and the library. I left a violent man in 2017 and he's since gone abroad, so there's no danger to me, but I'd still prefer not to be in the open register. I've the deed poll. Can I register anonymously without a court order, or is that only when it's recent? I don't want my address to come up on a search.
My grandson, three, is with me while his mum's working away. He's a climber, a biter, and a thrower. This week he threw a shoe at the telly, bit the cat and shut himself in the pantry where he ate half a cake. I'm worn to a thread but he's a darling. Is there a toddler group, or a course for grandparents, or a place for funded hours before he's actually in the nursery system?
I am disgusted. I came to lay flowers on my husband's grave and there was a digger parked on it. On him! The man said he was digging for a funeral the next day and there was nowhere else. I felt faint and had to have a sit down in the chapel, where the warden made me tea. I'm recovered but I want it in writing that it'll not happen again, and the turf put right.
To the licensing team: I live over the Black Bull. Over the bank holiday there was a fight outside, two men rolling about, a bottle thrown and an ambulance for one cut head. Police closed it down at midnight. Now I see they've applied for a 3am licence. I wish to object on grounds of crime and disorder and my own sanity. How many words am I allowed, and do I have to appear before the panel?
My son's a wheelchair user and the evacuation chair at his college has no trained staff. In the drill last week everybody went out and he was left on the second floor landing with a teaching assistant for ten minutes until somebody said all clear. It was just a drill, he thought it funny. I don't. Who's responsible for his personal evacuation plan, the college or you as the landlord?
I'm a retired chemist and I've been clearing my garage. I have small sealed bottles of acetone, caustic soda, hydrogen peroxide, a jar of mercury and some old rat poison from before decimalisation. None is leaking and all are labelled. Your website says 'no chemicals' at the tip and then gives a number which is dead. Would the hazardous waste contractor call, what does it cost, and how should I box them?
Not an emergency! I've written that first because the last time I mentioned the word gas your system told me to leave the house. I want a copy of the gas safety record for flat 7, dated 4th June, as my contents insurer is asking. The check was passed, the alarm was tested, everything's fine. Just the paper. A scan will do. I can't find it on the tenants' portal anywhere.
Please could you tell the man who cuts the verge that he's murdered my daffodils for the third spring in a row. I'm 83 and my late wife planted them the year she was diagnosed. I know it's silly but when I see them lying there I feel quite low for a day. I've put in sticks and a rope. Is there some way of getting the verge marked on his map so he'll leave it until June?
I have a complaint about your care agency. My dad's carer is lovely but on Tuesday the agency sent a stranger who didn't know that he chokes on bread. He had soup, luckily, so nothing happened, and I've stuck a notice on the fridge. But the care plan plainly says thickened fluids and soft food. Has it even been read? I want it reviewed and I'd like regular faces from now on.
Ref fire alarm at Hawthorn Court: it went off at 3am on Sunday and again at five. False alarm both times, someone's toast, and the brigade reset it. Forty residents in dressing gowns in the car park, one of them ninety-six. Nobody came to harm, and we had a bit of a sing song. But this is the sixth since New Year and people have begun to ignore it. Can the detector be moved away from that kitchen?
I am asking for my friend who's too proud. His tenancy ends on the last day of February, which gives him about eleven weeks. He's sixty, he has COPD, he lost his wife in the autumn, and he's been getting rid of his furniture because he thinks he'll end up in a bedsit. He stays with me at weekends. What should he do first: join the register, see homelessness prevention, or sheltered housing?
I got the letter about the school's attendance fine. My daughter missed eleven days as we were at her grandmother's funeral in Lahore. She collapsed and died with no warning on the Sunday and in our faith you go at once. I emailed the head from the airport. To be fined £160 for burying my mother is cruel. I enclose a translated death certificate and the boarding passes. Who do I appeal to?
I've been told you can help with hospital discharge. My partner comes home next Friday after her operation. She'll be non weight bearing for six weeks, we've a bed downstairs, and what we lack is a commode, a frame and someone mornings as I start work at five. She's in good spirits and isn't in pain. The ward said that adult social care would phone. Nobody has and there's eight days to go.
Just sharing that the crossing outside St Bede's has had no lights on its poles since a lorry clipped one in October. The lollipop lady's there at school times, so the kids are safe, and drivers mostly stop. But it's dark by four now. I had to wave my scarf. Two parents have said someone'll be killed before anything is done. You always say that it's on order. From where, the moon?
My ex and I share the kids week about. He lost his temper in the handover last spring and shoved me, the police cautioned him, he did the course, and it's been calm for months. Now the school says both of us need to sign for the secondary application and he's not replying as he's on a rig. If I send it alone will it be refused? The closing date is the 31st.
As a beekeeper and a pensioner I'm against your spraying of the pavements. Last June I found hundreds of bees dead or dying below the lime trees, twitching on the flags. I took a jar of them to the lab. The answer was 'inconclusive'. I'd like to know what chemical's used, in what strength, who signed off on it, and if the operators have a proper certificate, for I saw one in shorts.
My mum and I live in a two-bed with damp. The plaster in the bathroom came off in a lump in the autumn, your man made it safe, took the loose bits down, and said a plasterer would be round in six weeks. That was fourteen weeks ago. She has bronchitis every winter and it's coming up to that time. She's not ill now, touch wood. Please give me a date and not another reference number.
Can you tell me whether the body scan machine thing at the crematorium... sorry, let me begin again. My father had a pacemaker. He died on Saturday. The undertaker says it must come out before cremation or it explodes, is that right? It gave my mother quite a turn. And does the medical form come to you or the hospital, and could we have the 2pm slot, since people are driving from Cornwall?
I rang earlier about the kids on the roof of the scout hut. They'd gone by the time I'd got through the menu and the leader's spoken with their mums. But there's a wheelie bin they climb on and it's always there. Move the bin, or chain it, or put some of that non-drying paint on the gutter. I don't want to be the one who saw a child fall and did nothing about it.
Good evening. I represent twelve households on Mill Terrace who were evacuated for two nights in 2022 when the embankment slipped. It's since been rebuilt with steel and the engineer says it'll outlast us. Our insurers still refuse cover or quote £4,000. They want a letter from the council saying the works are complete and that there has been no movement since. Would your structures team write one?
Our village hall wants to host a talk by a man who survived two heart attacks and climbed Everest. He'd show slides of frostbite and a colleague who died on the way. Is it suitable for a family event under the terms of our licence? Also the fire officer limited us to 120 people and we've sold 140 tickets. Do we turn folk away or does standing at the back count?
I'm a student nurse and I've moved out of halls as there was mould, mice and a shower that gave me a little shock in October. The university fixed the wiring straight after and I wasn't hurt. I'm renting privately since. My question is about council tax, since I've had a bill for £1,100 which nearly gave me a seizure. I thought students were exempt? I have the certificate.
It's about my brother in law's ashes. He drowned off the west coast of Ireland in 1994 and they only let us have the ashes after the inquest. My sister kept them on the piano all these years. Now she's gone too, in April, peacefully. We'd like to put the two of them together under one stone. Is there a fee for each or one fee, and do we need the Irish paper?
Please be aware that I'm not complaining about the homeless lads in the precinct, they've been housed now and good luck to them. I'm complaining of what's left: sodden sleeping bags, needles in a tin which I've put on the wall, burnt foil, and a tent with nobody in. It's been three weeks. The shopkeepers have asked. Is it street cleansing or the outreach people that clear it?
My little girl has a hole in her heart which was repaired when she was a baby, and she's thriving. The new PE teacher won't let her swim in case she passes out. The consultant's letter says that she can do everything. I've been in twice. She cries because she's left out and I'm cross. Is there an inclusion officer who could go through the risk assessment with the school before the gala?
I'm told the council does the lifeguard rota at Sandy Bay. I've swum there fifty years and I've seen three people pulled out, all of them alive thanks to those young ones. So why's the hut shut from September when the sea's at its warmest? I go in daily with four friends, we've tow floats and we're sensible. A petition of 600 names is attached. Do I give it to the clerk?
I run a corner shop. Last month a lad threatened me with a screwdriver for a bottle of vodka. He was arrested that day and he's on remand. I wasn't harmed and I've got my nerve back. What I need is the shop watch radio which you give to the town centre shops but apparently not to us on the estate. Also my alarm rings through to nobody. Is there a grant or is there not?
I'd be grateful if somebody would explain this bill. My wife went into a care home on the second of July and died there on the nineteenth. You have charged her until the end of August. I've buried her, I've paid the undertaker, I've given away her clothes. I can't bury this invoice. I have telephoned four times. I'm ninety and I should like it settled while I am still above ground.
Hi I'm a delivery rider. Got knocked off at the roundabout in the summer by a car that didn't stop, broke my wrist, it's good now. Police closed the case as there's no footage. Your traffic camera's right there! I put in a request and was told that they don't record. What's it for then? Can someone confirm that in writing for the insurers' bureau because they won't pay without.
It's about my neighbour's boy. He has autism and he shrieks, it's his way of being happy, and some new people in the flats have been ringing the police saying a child's being hurt. He isn't. I've known the family for nine years and they're wonderful. The mum's mortified. Could your noise team write to the block in general to explain, without naming them? And is there some soundproofing grant for families?
Apologies for the long letter. In 1987 my sister was murdered, and the garden by the library was planted in her memory. It's never been an easy place for us but we go every year. I now read that it's to be built over for a cycle hub. No one's consulted the family. I'd like to know if the tree and stone could be moved, who'd pay for it, and when the committee will decide.
Somebody's dumped eight gas bottles, a fridge, three tyres and what looks like half a kitchen in the lane behind the tennis club. I turned the taps on the bottles, all shut and feel empty, no smell or hiss or anything. There's a name on an envelope in the drawer so you might fine them for once. It's private land but we're a club of pensioners and can't shift it. Would you collect, and what's it cost?
I've been waiting since Feb for a disabled parking bay. I've MS, I fall over at the drop of a hat, last month I went down like a sack of spuds in the rain right by the car, and it was the postman who picked me up. Only my pride hurt! If the bay was outside I'd have three steps instead of sixty. Your officer measured it in May. What's the hold up, please?
I am contacting about the play streets scheme. Last summer a moped came through the barrier while kids were drawing on the road. No child was near but we all screamed. He's been spoken to. This year we'd like proper heavy barriers, two stewards with hi-vis, the signs that say ROAD CLOSED and insurance. Will you lend them? We've got a nurse on the street in case of grazed knees.
The hostel's keyworker advised me to write. I've been clean for five months, no overdoses since last year, I've done the groups, and I'm ready to move on. I've got the room here till June. What I'd like is to be considered for a move-on flat away from the town centre, as the old crowd's there. Does the medical form go via yourselves, and will having a caution from 2021 go against me?
My father was a fireman here in the war and he was killed when the wall of the warehouse came down on him. His name's on a brass plate in the old station, which I see is for sale. Before it goes to a developer for flats I want the plate saved. The station belongs to the county I think but the building is listed by yourselves. Whom do I write to before it's thrown in a skip?
It's Mrs Doyle again, 4 Prospect Row. The man came to look at my cooker as I said there was a smell. He tested it with his machine, there's no gas getting out, it was a potato that had gone off behind the unit. We did laugh. While he was here he said my smoke alarm is twelve years old and I should ask for a new one. So I'm asking. Afternoons are best.
Is there anything you can do about crows? They start before five, screaming, there must be two hundred. They've killed the blackbirds, attacked my neighbour's kitten (it got away under the car), and the mess on the washing is beyond a joke. My husband wants to shoot them but I've told him he'll end up in jail. Can nests be taken out in the winter, and does the council do that on council trees?
I work at the call centre of a water company, and we've a flooding exercise with you next month. In the script a dam fails, a care home's cut off, a chemical store's under water and a bus is swept away, all pretend. I've lost the joining instructions. Is it the 8th or the 18th, where do we park, and am I to bring my own hi-vis? Please don't panic if you hear us say 'exercise exercise exercise'.
I'm a headteacher. We closed early on Thursday as a boiler flue failed its test. The engineer shut it down and there was never any carbon monoxide in classrooms. All the children went home safely. I have thirty parents emailing about whether they were poisoned, and I'd welcome a form of words from your health and safety team. Also when can the temporary boiler arrive, and can we stay shut on Monday?
Dear Councillor, further to our chat at the fete. The bus stop by the surgery has no shelter, and last winter an old chap stood there in sleet so long that he came over queer, and the receptionist brought him in. He lived to tell the tale. There's £8,000 in the ward fund I hear. A shelter with seats, not that sloping nonsense, would do more good than another consultation. Yours, fed up of Fenwick.
I wish to request the removal of a post from your Facebook page. Beneath your notice of the road closure last week someone's written that my son caused the crash as he was drunk. He wasn't. He's 18, he's out of hospital and he's recovering at home, and it was the other driver who was charged. It's upsetting him no end. I've reported it to Facebook. Could whoever runs your page just delete it?
I've a leaking skylight in the stairwell. It drips, there's a bucket, and the caretaker's put a wet floor sign, so nobody'll break their neck. It's nowhere near the lights or the meter cupboard, I checked. It's just that the bucket wants emptying and he's off until Wednesday, and the drip sounds like a clock when you're trying to sleep. When's the roofer booked? It's been on since the storm in January.
My family were Roma and we've lived on the Fen Road site twenty years. There was a fire in 2014 where my cousin's trailer burned and, God rest her, she didn't get out. Since then we've asked for a hydrant, proper spacing and a second gate. The fire service agrees. We aren't frightened day to day but it plays on my mother. The site manager says write to you. So it's in writing.
Bin men. On Thursday one of your crew grabbed my gate, tore it off the hinge, swore at my wife and chucked the bin so it hit my car. When I said something he offered to fight me, in front of the bairns. I laughed at him to be fair, he's about five foot. It's on my doorbell camera. I'd like the gate mended, the scratch paid for and an apology from the big man.
I am trying to register my uncle's death and going round in circles. He died on holiday in Turkey, of a stroke, three weeks ago. He's been flown home and is with the Co-op. The local coroner says no inquest. The Turkish certificate's been translated. Your website only has a button for deaths in this borough. The family are coming from all over on the 20th. What certificate does the crematorium want?
Would the council consider a dog free hour in Albert Park? I was bitten by a dog in my teens and I freeze when one runs up. Yesterday a spaniel jumped at the pram, the baby slept through it, and the owner said 'he's only playing'. I had a good cry when I got home, then felt daft. I know most are friendly. A fenced corner would do. Other towns have got them.
This is a formal complaint regarding temporary accommodation. I was placed in the hotel on 1 October. It's safe and it's clean, I have a lock, and there's a night porter. But there's no kitchen, so we live on cup noodles, my son's school is two buses away and the room's so small that we climb over one another. I was told six weeks. It's now fourteen. What is the legal limit, and who reviews it?
Someone in your office told my nephew that his epilepsy isn't severe enough for a companion pass. He has had three fits this year. He doesn't get a warning, he goes down wherever he is. He's at home, well, between fits he's a plumber's mate. Last time strangers put him in the recovery position, which is more than your office did. I've the neurologist's letter. I'd like the decision looked at again.
My flat faces the station and there's a chap who plays the bagpipes for the commuters at seven. I'm not joking, it's like something being strangled. I've come off a night shift on the intensive care ward, I've had people die on me, and I need silence. He's charming, he's got a permit he says. What hours may a busker play, is amplification allowed, and would you ask him to try the other exit?
I represent the friends of the cemetery. During the heatwave two of the tall Victorian memorials dropped by an inch or so and your staff roped them off and laid one flat. Fine. But now there are yellow 'danger, unsafe' stickers on 214 headstones, among them ones put up last year. Widows have been in tears. The topple test was plainly done wrong. Could we meet with the bereavement manager on site?
Asking about a job. I'm 24, I was in care from nine, I've been through some rough stuff, sleeping in cars, a stint on a psychiatric ward, all before I was twenty. I'm well now with my own flat. I'd like to work with kids like I was. Your advert for residential support workers says no experience required but wants two referees. Can my old social worker be one?
The heat. I know it's not your fault. But the upper deck of the 14 bus on Tuesday was like an oven, windows sealed, and a schoolgirl came over dizzy. She'd some water and she was right as rain by the next stop. You contract that service. Have they got to have opening windows? My tomato plants have better ventilation. I'd expect somebody to pass out properly before anything gets done.
I write as a worried but not panicking parent. A man was seen filming near the gates of the infants' school in the first week of term. The head told the police who traced him and he was a surveyor for your own road scheme! You might have warned us. Half the mums had him down as a kidnapper. For the next survey please email the school beforehand and give him a badge.
I hereby give notice that I'll be holding a vigil on the 25th for women killed by men. We'd expect about 150. There'd be candles in jars, names read out, a minute of silence and no marching. We will have stewards and a first aider. Do I need permission for the steps of the town hall, could the floodlights be dimmed for twenty minutes, and are naked flames allowed there?
Being as I'm a landlord I'd like to do things right. The tenant died in the property in October, of natural causes, and was not found for a few days. It's been professionally cleaned. Am I liable for council tax from the day he died or from when his brother handed me the keys? And must I tell a new tenant? I've had the gas and the electric tested and new smoke alarms put in.
I'd a letter saying I'm being investigated for sub-letting. I'm not. My nephew stayed with me through the summer because he'd been beaten up outside his own place and was scared to go home. They've moved him to Derby since, and he's happy. He never paid me a penny. To be accused at my age has made me quite poorly with worry. Who's making these allegations, and could someone come and see the one bed?
This might seem a funny question: am I allowed to be buried in my own garden? I'm not dying, not that I know of, just 76 and tidy minded. I've got two acres and a stream at the bottom. My daughter thinks that I've gone mad and that no one would buy the house. I believe it has to be so many metres from water. Is there a form and does it go on the deeds?
Street lighting: since you switched them off at midnight my daughter won't walk back from her shift at the hospital. Nothing's happened to her. But there was that attack by the garages last year and it's in every woman's head. I drive out and get her, in my pyjamas, at half past twelve. The saving per household is apparently £3.11. I'll give you the £3.11. Which committee took the decision?
I'm ringing for the lady downstairs, she's from Eritrea and she's shy about English. She has a letter from school that her boy has been 'excluded for dangerous behaviour, throwing a chair'. He's eight. No one was hurt, and he lost his father in the war, and he's grieving. She's thinking that the police will take him. Will they? Who at the council supports families like this, with an interpreter who speaks Tigrinya?
Our narrowboat's moored at the town visitor moorings. On Friday somebody untied us while we slept and we drifted over to the far bank. Quite a surprise at breakfast but no harm, not a plate broken. It's kids. Canal people say the moorings are theirs, the land's yours. A camera or even just a light would do. Also the water tap's been snapped off, and it's gushing on the towpath, a small puddle only.
I have a question about disabled facilities grant. I had polio as a child, I was in an iron lung, breathing through a machine, and I've got it back now in another form, which they call post-polio. I'm not breathless sitting. I'm tired. I want a through floor lift or else a bedroom built on. Somebody told me there's a means test and someone else told me there isn't. Could I see an officer?
The council's contractor gassed my street. That's a joke: they were relining the sewer and the styrene smell came up through the sinks on Wednesday. They'd leafleted to say it was harmless and to run the taps, and by Thursday it was gone, nobody was ill. But my budgie sulked for two days. I'd like some kind of assurance of what was in it, for the file. And will you be doing our end again?
Could we talk about the wall at 11 Cutler's Yard? I know it bulges. It's bulged since the year my mother was born. Your building control officer looked at it in September with a plumb line and said it's stable, and to check it yearly. The neighbour has now told everyone it's going to collapse and kill us all, and the postman won't deliver. Could you put your finding in a letter I can show?
I lost my job at the abattoir so that's me not killing pigs for a living, thank God, but it means I can't make the rent in January. I've one month's savings. I'm single, 41, two-bed flat, and the bedroom tax takes a bite. I'm okay in myself. I want to know about discretionary payments and if I'd be better swapping for a one-bed now, before the arrears start, rather than after.
Further to the public meeting on Thursday. It got heated. A man behind me shouted that the leader of the council should be shot, and he was asked to go, and he did. I don't hold with it. But people are angry: you've shut the baths, the day centre and the toilets, and you're wanting 5% more. When will the minutes be published, and will the shouting be in them?
My son's eighteen and has learning disabilities. He's been offered a flat with support. I'm scared, he's never used a cooker by himself and once he left the gas on unlit, that was at my house two years ago and I smelt it at once and turned it off. The new place is all electric with sensors. What I want to know is who is with him at night and who to ring if he is unhappy.
Thank you so much to the lady who answered on Friday night. I was in a state. I had found my husband on the floor and I rang you instead of 999, of all things, and she told me what to do and she stayed on the line till they came. He's had a stent and he's home and complaining about the toast. Could you give her a medal, or at least tell her boss?
I've a suggestion about poppies. In the last war memorial scheme my great grandfather's name was left off, he having been shot at dawn in 1916. He's since been pardoned, with the others. There's a space at the bottom of the second panel. We're not after a fuss. A stonemason in the family would cut it free of charge. Does it need listed building consent, and can it be done before November?
The lorries for the new estate have turned our lane into a death trap, and I do mean to be dramatic. Mud, no pavement, wing mirrors. On Tuesday one came so near my grandson's bike that I shouted words I didn't know I knew. He was fine. The planning condition said no deliveries between 8 and 9 and a wheel wash. I've got dates, registrations and photographs. Who enforces conditions?
I'm not sure if this is a safeguarding thing or just a moan. The choir I go to meets in a primary school and the caretaker leaves the side gate unlocked for us from five, when after-school club's still on. No stranger's ever come in. But I used to be a teacher and it bothers me. Whom should I drop a line to, the head, the club or yourselves? It could be solved with a doorbell.
Kindly note my change of address. I'm moving on the 3rd to be near to my daughter following the death of my husband in August, a house fire having taken our home the year before that. It's been quite a time. I am well looked after. Please would you close the council tax, stop the garden waste, transfer my library books, and tell me how to get on the electoral roll for the by-election.
My mum does your home library service. The volunteer, Brenda, used to come each fortnight with the murders, mum loves a gory one, the bloodier the better, poison and strangling especially. Brenda's retired and the new one's brought her three about vicars. She's 94 and she says if she doesn't get a proper corpse by Christmas she'll go on strike. Could you put on her card: thrillers, large print, no romance?
I received your questionnaire about loneliness. I filled it in honestly and ticked that I sometimes feel down, for who doesn't, and now I've had three calls asking if I'm safe. I am. I've got my wireless, my cat and my neighbour Jean. I've never had any thought of harming myself. I'm touched, truly, but could someone mark the file? What I'd really like is a lift to the lunch club.
We bought a house which turns out to have a well under the patio, 40 feet deep with water at the bottom. It's got a concrete cap and an iron grille bolted down, a tank could drive over it. What I want to know's whether it's on your records, if building control want it filled before our extension, and if anyone ever fell in. The kids have invented a ghost for it.
I've been asked by the mosque committee to query about ghusl facilities. When one of the community dies, we wash the body within hours. Our own room is closed for new drains. Does the council mortuary or the hospital allow families to use theirs? We've had two deaths this month and each time drove to Bradford. Also weekend burial on winter days when it gets dark at four, is floodlighting possible?
Your man on the phone was ever so rude. I'd told him my oven had caught fire. I meant last Christmas! It was the turkey. It was out in a minute with a damp towel. I was ringing because of the bulky waste, to collect the thing, as it's stood in the yard for ten months. He kept telling me to get out of the house. I want to book a collection and that's all.
I'm a volunteer with the mountain rescue team. We've been called out to Raven Crag thirty times this year, mostly for folk in trainers, and we had one sad recovery in May. Nobody's up there now that I know of! The path belongs to you. It wants a sign at the car park, two handrail posts and the old rotten stile taken out. We'd supply the labour if you'd buy the timber.
Please could I book the registrar for a wedding at a hospice? My dad's in there, he's comfortable, he's got maybe three or four weeks, and we would like him to see it. I know it's normally 28 days' notice. The nurse mentioned a special licence from the Registrar General, for when someone's dying. It's not one of the couple who is dying so does it still count? We could do any day.
Can I ask what's happening about Bleak Street? In the spring your surveyor found the cellar ceilings under the pavement were rotten, so you've closed one side, put steel plates down and big red signs. All good and safe. But the cafe's lost all its passing trade, and I had to let two girls go. I'm not sleeping well with the worry over money. Is there any rate relief for roadworks?
I should like to bring to your attention the shocking condition of the toilets at the bus station. The lock on the end cubicle jammed in the summer and I was shut in there for twenty minutes until a girl heard me. I am claustrophobic but I sang hymns. It's still not fixed, it's still in use, and there isn't an alarm cord. I now go to the library, where the staff are angels.
Got a letter headed SERIOUS DETRIMENT TO AMENITY. I thought somebody'd died. It's about my front garden! Yes it's overgrown, yes there's a sofa. I had a knee replaced in May, and then an infection in it, and I've not been able to bend. It's on the mend. I've a lad coming on the 12th with a van. Please don't take me to court over a sofa. Give me until the end of the month.
I'm the warden at a church where the spire was hit by lightning in July. The stonework's been made safe with nets, the churchyard path is shut, and the insurers are happy. The conductor has been replaced. What we need is consent to fell one yew, poisonous to the farmer's cows who lean over the wall; two died last year. It's in a conservation area. How many weeks do you need and is there a form for trees?
I wonder whether you can help me with my neighbour's cockerel. It begins at ten past four. My wife's recovering from breast cancer, she's done with the treatment, she has got the all clear, and all she wants in the world is sleep. I've fantasised about wringing its neck, I won't, I've been vegetarian since 1981. He says you can't tell a cockerel what to do. Does noise law cover poultry?
My fourteen year old wants to volunteer at the soup run. She's sensible, but people there can be in a bad way, drunk or upset, and last week a lad was passed out and the leaders dealt with it and got him to A&E. She'd be with me. Is there a lower age? Does she need a check? I don't want to wrap her in cotton wool but I don't want her having nightmares either.
The footbridge over the railway has been shut 'for safety reasons' since Lent. I've read the report: rust, one bad bolt, nothing that would drop a person on the line. In the meantime everybody from our side walks round by the tunnel, which has no pavement, and I can tell you which is the more dangerous. Reopen it or give us a shuttle bus. My father's 90 and it's cut him off from his bridge club, no pun intended.
I've a tenancy query. My girlfriend and I broke up, no violence or anything, she simply met a man at the gym. We've a joint council tenancy. She's moved out and says that she'll end it, which a mate says would end mine as well and I'd be out on my ear in four weeks. Is that true? I've my kids here at weekends. How would I get it in my own name before she signs anything?
A word about the air quality monitor. It says 'very high' most mornings and the app tells me to stay indoors if I've a bad heart, which I do. I can breathe well enough. I'm told that the monitor sits right over the bus engine exhausts. Have you checked it? It's frightening old people for nothing or else we're all being slowly poisoned and I'd like to know which it is. Figures please.
The council's put a 'risk of drowning' sign by the duck pond at the sheltered flats. It's eight inches deep. We've paddled in it. Now insurance says there must be a fence, so we can't feed the ducks, and old Wilf, who used to sit there every day since his wife died, stares at a sheet of mesh. Who carried out this risk assessment? We'd like the fence swapped for a low hedge.
Regarding my application for a street trading licence for hot food. You ask about fire extinguisher, gas certificate for the LPG, hand washing, knives, allergens and an accident book. I have all of these. You also ask have I ever been refused or had an explosion! Never in sixteen years. I've uploaded the lot and it still says 'incomplete'. Which bit's missing? Christmas market begins in nine days.
I've had trouble with a former friend who sent me nasty messages, including saying he'd come round and sort me out. That was in the winter. I went to the police, a court order was made, and I've not heard a peep since. I'm fine. The reason I'm writing is to ask for my bedroom window lock to be replaced, which the officer recommended back then, and you marked as 'low priority'. Can I jog your memory?
The twins have just turned two, and one's a bolter. He can undo the stair gate, the pushchair and, on Sunday, the front door; I caught him on the path in one welly. Heart in my mouth. I've put a chain on. Does the family hub lend safety equipment like high locks and fireguards, as it did when my eldest was small? And is there a drop-in where mums can just drink tea and cry a bit?
For the attention of the museum. I've my great uncle's trunk from the first war. There's a bayonet, a trench knife, a gas mask and what my son swears is a live grenade, although a man from the army came on Monday, X-rayed it, and said it's a brass inkwell in the shape of one. So it's all quite harmless. Would you like the lot? His diary of the gas attack is hard reading.
It was me that rang about the man lying on the bench. I want to say sorry for wasting your time. He was sunbathing. He does it each lunchtime, I've found out, he's an accountant. I'd honestly thought that he was dead. While I'm on: that bench has a broken slat and a nail sticking up, it's had my tights twice. Could somebody hammer it down? It's the second along from the fountain.
I'm a bailiff's worst nightmare, a retired solicitor. Your notice of enforcement was served on my late brother, who'd been dead for five weeks, at an address he'd left two years ago, for a debt which he'd paid. My sister-in-law opened it and was sick with fright. Withdraw it, confirm in writing within seven days, pay £100 for distress, or I shall write to the Ombudsman. I'm enjoying my retirement very much.
We found a bat in the baby's room. It didn't bite anyone, she was asleep in with us, and my partner got it out with a tea towel. The 111 nurse said that no jab's needed as there was no contact. I gather bats are protected and I can't block the hole. How do I find out how many there are? Will your ecologist come, and will it scupper the loft conversion? We've scaffolders on the 2nd.
Dear all, the amber weather warning has been and gone and we lost a shed roof and a trampoline. Before the next storm could you look at the line of poplars behind Orchard Way? One came down in 2013 on a parked car. Nobody was in it. They have been checked since and they look healthy to me, but they do creak, and my wife won't sleep in the back bedroom when it blows.
I'm a mature student living with my nan, well, on her sofa. She's happy to have me until I finish in the summer. After that I'd be looking for somewhere. I've a history of depression and an attempt when I was nineteen; I'm thirty-one now and steady and on no medication. Does it give me any priority on the housing list? I feel awkward even asking as there are people worse off.
It says on your website that the crematorium's steam goes to heat the swimming pool. Is this so? My aunt was cremated there on Tuesday and my uncle swims on Wednesdays. He thinks it's rather lovely, actually, he said she always did like to keep him warm. My cousin, though, is horrified. I only want to know the facts. And may we come and collect the ashes on a Saturday morning?
I live in fear of your automatic doors. Since the hip went I can't go quick and twice they've closed on me, the second time catching my stick and over I went, not hurt, into the arms of the mayor. He was very gracious. It's the main entrance of the civic centre, left-hand side. The timer needs lengthening by a few seconds. The receptionist knows about it. The right-hand door's been broken since spring.
Complaint about a taxi. The driver picked up my mum from dialysis and drove like a lunatic, braking and shouting into his phone, and she was holding on for dear life. She's home, she's fine, she's had her tea. She says he undertook a bus. I've the plate number and the time and I'd like it looked into by licensing. She'll need a lift again on Thursday, can she have a different firm?
I keep hearing the word 'emergency' for everything. Climate emergency, housing emergency, cost of living emergency. You've declared six. I looked through the minutes and can't find one thing that was done differently the morning after. I'm not a crank, I taught geography. If the house is on fire one doesn't form a working group. Kindly send me the action plan with dates, or take down the banner from the town hall.
My lodger left without warning. He was a troubled soul and drank. I was worried that he'd done something to himself but he's since rung from his mother's in Hull where he's drying out, and good for him. He's not coming back. I need to put the single person discount on again from the first of the month. There are also his things: two bags and a fish tank, with fish. Do I have to keep them?
The contractor who fitted my new fire door has hung it so tight I've to put my shoulder to it. I'm 71. I got out all right but I had to ask the lad next door to push me in, which for a fire door is not ideal, is it. It does open if you lift and shove. They're back on the estate next week doing the even numbers. Could they plane a bit off mine?
I run the youth club and some of ours were caught up in that stabbing at the retail park in the summer, as witnesses. The boy recovered. They're back to normal mostly but it comes out at odd times, one won't get on the bus. Is there any funding for group sessions, art or boxing or whatever? I'd also like the knife awareness man back as they actually listened to him.
Just to report: squirrel electrocuted itself on the pole behind the school on Monday, bang, whole street lost its power for an hour. The network people came and sorted it and took away the remains. The reason I'm telling you is the infants saw it out of the window and now it's got a grave and a cross in your flower bed by the gate. Please tell the gardeners to leave it be for a bit.
My application for a garage conversion was refused on the basis of 'risk to life from flooding'. In 1953, yes. Since then there's a barrier, a pumping station and a bank as high as my chimney. Next door got theirs. I'm not asking to sleep down there, just to have a model railway. I've lived here all of my sixty years without getting my feet wet. How do I appeal and does it cost?
I'm in the last year of my apprenticeship as a roofer and I've been asked by the gaffer to find out: if we've a scaffold over the pavement does it want lights, fans to catch falling tools, and an alarm at night? Last year another firm dropped a slate that went through a windscreen, no one in it, and he's been jumpy since. What's the licence fee per week and who comes out to inspect?
My great-niece is coming to live with me as her mother's not able, for reasons I'd rather not put in an email, the social worker has it all in hand. She's eight, she's safe, she's on the other side of this table drawing a horse. I need: a school place near me, a bed, to know if I get any allowance as a kinship carer, and someone to tell me what eight-year-olds eat.
To your parks team. I'm the one with the metal detector who found a shell on the beach at Whitsun. Bomb squad blew it up the same day, grand bang, it was on the news. Since then your ranger's told me I can't detect there at all. I've a permit from the Crown Estate. I did all that I should: marked it, kept folk back, rang the coastguard. Is there a byelaw or's he making it up?
The hand dryer in the leisure centre changing room is so loud it makes my daughter scream. She's sensory. I mean scream, hands over ears, on the floor, people think that I'm murdering her. It passes when it stops. We love the pool otherwise, it's the one place where she's calm. Might you put paper towels in one cubicle, or a switch, or have a quiet session like they do at the cinema?
I write about the old gentleman at 9, Mr Lacey, who passed away on the 6th. He'd no family, only us neighbours. He had a fall, the ambulance came quickly, he died two days after in hospital with my wife holding his hand. Who now arranges the funeral? He'd told us no hymns. There's a cat, which we've taken. The milk's been stopped. We've a key and would like to hand it over to someone official.
Can you clarify the rules about burning? I moved here from the country where we had a fire every week. I've a heap of hedge clippings and one dead apple tree. There's a smoke control order on the town, says a chap at work, meaning I can be fined £175. Another chap says that's just chimneys. I don't want to choke the neighbours, there's a lass with asthma at the back. Should I just take it to the tip?
My sister has been on the ward since her breakdown in September. She's getting better, she's allowed home at weekends, and the doctors say she'll be discharged before spring. Her flat's private and the landlord's been super, but with sick pay ending she'll fall behind. How long will housing benefit go on being paid while someone's in hospital? She mustn't have red letters, they set her back. Please write to me instead.
I must protest at the use of the word 'accident' in your reply. My bicycle didn't have an accident. It was thrown down by a rut fourteen inches long, which I'd reported on three occasions, and I went over the handlebars into a privet hedge, whence I was extracted by two scaffolders. That's six weeks since. I have a scar shaped like Portugal. I enclose photographs of rut, bicycle, hedge and scar.
hello sorry if this is the wrong place im 16 and i do online school cos i got bad anxiety about normal school, panic attacks and that, used to think i couldnt breathe. i dont get them much any more. my tutor says i can do my gcses at a exam centre but it costs loads. does the council pay for it or is there like a bursary. my mum says ask. thanks
Message left on machine: "Yes good morning, Doreen Clegg, I've rung about the clinical waste. I've the two yellow bags and the sharps tub stood in my porch, they were due last Friday and the Friday before. I'm injecting meself for me blood clots, twice a day, that's all going fine. But the tub's full to the line now and I don't like it with the grandkids coming on Sunday. I've put it up high. Ta."
There's been a dead tree in the river by the stepping stones since the winter flood. Water backs up behind it, not enough to worry any house, and the kids use it for a bridge in summer which I don't like. The Environment Agency say it's the landowner's job. That's you, as it's the rec. I've a chainsaw and a tractor and I'm very willing but I suppose you'll tell me I would be killed or sued.
I'm a widow of six weeks and I'm learning the bins. Harold always did them. I've put the wrong colour out twice and I got a sticker, and it reduced me to tears there on the step, which is ridiculous. Is there a calendar, in large print, that would tell me which one? And his oxygen cylinders, all empty, who takes these away? The nurse said not the council but I've nobody else to ask.
I am a manager at a factory on the Eastfield estate. Your letter asks about our emergency arrangements as we store ammonia. There's been no release or incident here since we opened. I'm happy to share our off-site plan, the siren test schedule (first Monday, noon) and a leaflet for residents telling them what to do were there ever a leak: go in, stay in, tune in. Who's the right person in emergency planning to send it to?
Sorry, me again, the one with the sleepwalking husband. He's had one of those door sensors you lent us and it's worked a treat, he's not been out since August. It's beeping now, low battery I think, a funny flat sort that I can't find in Asda. Do you send them or am I to go to a jeweller? Also we've moved bedrooms, so he can't fall downstairs, so you can have back the gate.
I've nowt against travellers but there's a horse tethered on the verge by the dual carriageway. It isn't loose, it's on a good chain well back from the road, and a girl brings water every morning. It's just that your grass cutters went all round it last week and it was rearing about. It might have been hurt. Can somebody ask them to leave that bit? And is it even allowed?
After the Christmas light switch-on I've three points. One: the crush by the stage lasted five minutes, a toddler cried, everybody was good humoured. Two: the fireworks were set off too near the church and scorched the noticeboard. Three: there wasn't a first aid tent that I could find, when my father had one of his dizzy spells and needed a chair. He was fine after a mince pie. Would you have more stewards next year?
Could your trading standards team look at a heater that my mother bought on the market? The plug got warm and it smelled of hot plastic so I unplugged it and put it in the shed, where it's been for a fortnight. It's got no safety mark and the fuse is a bit of nail. He's selling dozens to pensioners. I've the receipt. I don't want my money back, I want him stopped before he burns a house down.
I have been to the library every day of the war, said my gran, and the bombs never shut it. You have, with a spreadsheet. I'm writing to oppose the closure of Northgate branch. It's where I went after my divorce, when I'd no heating and nobody to talk to and felt that I was going under. Those women at the desk never knew it but they kept me afloat. Count me as a no.
Hi. Speaking as a tenant at Ash House. The lift's out for a fortnight for new cables, notices up, all planned. I'm on the ninth floor and expecting in ten weeks, not due, no problems, just heavy. Mrs Obi on eight's in a wheelchair, and she's been offered a hotel. Could someone bring up parcels and take down rubbish? Last time the bags sat on landings and we got flies. Volunteers would do.
My dog ate something in Victoria Park and was sick as anything, the vet thinks slug pellets. She pulled through, £480 later. It was a month ago. I've seen no notices and so I'm asking: do you put down pellets or rat bait there, in what months, and is it the sort that harms dogs? If it's not you then somebody's dropping poison and the friends' group would put up posters.
ey up, our lass fell off t'kerb outside chippy back in may, ankle's mended, but that slab's still rockin like a boat
wor dad's deid noo three weeks, hinny, and ye keep sendin him the bin calendar
Is it yourselves I talk to about the chimney of the old creamery, it's coming down Saturday with dynamite and I'd love to bring the grandchildren to watch
scunnered wi this. wheelie bin melted in the bonfire night fire, need anither wan
please sir the alarm in corridor every tuesday very loud, is only test? my mother she afraid
i come from Ukraine, siren make my children scared, please say me which day you test the flood siren
In my country we bury same day. My aunt she die yesterday in hospital, peaceful. How fast is possible here?
what is meaning "notice seeking possession"? letter say court maybe in march. i pay now little little
the man who was hitting his wife upstairs moved out in january, she's doing well, I only want the hole in the communal door mended
I reported my stepdad when I was a kid, it's all dealt with, he's in prison. I want to see my old social services file, how?
We had a break in at the scout hut at half term, they'd lit a fire on the floor. It's only a scorch. Who does lino?
do you do talks on scams, a man threatened my nan on the phone saying police would arrest her, she hung up on him, she's a legend
bit of a saga but in short: man fell off ladder doing my gutters, august, he's suing me, does tenants contents insurance cover it
I was trapped in the multi storey lift for an hour on sunday, engineer let us out, i'd like my parking refunded as i overran
lift trapped my trolley last month and chewed a wheel off, claim form please
got my arm trapped in the clothes bank years ago and i still warn people, has the design been changed
the toddler locked himself in the library loo yesterday, staff had him out in a minute, but that bolt wants moving up
key snapped in the shed at the allotment, im outside it, my sandwiches are inside it
I keep having to hold my breath past the bin store, that's how bad, fortnightly isn't enough
cant breathe in these trousers but thats beside the point is the wedding fair saturday
my nan says she's on her last legs, she's been saying it since 1996, she wants a seat at the bus stop
he's at deaths door that tree, can you put him out of his misery
house is freezing my ass off lol when does the cold weather payment come
baltic in the community centre, thermostat locked, dancers in gloves
i nearly collapsed when i saw the price of a burial plot
nearly had a heart attack when i saw the council tax ha, is band D right for a one bed
nearly choked on my cornflakes reading your leaflet, two bins fewer?!
i was gobsmacked, floored, knocked for six by that survey, when does it close
my blood is boiling. six weeks for a dropped kerb quote
im steaming, fuming, smoke out me ears, missed bin no 3
the boss exploded when the licence didnt come. can you email it
kids bouncing off walls, any holiday clubs with places
my head is going to explode with this universal support form question 14
burning the candle at both ends here, is there a breakfast club
out of the frying pan, moved from damp flat to a mouldy one, who inspects
playing with fire leaving that consultation to august, you'll have nobody
jump ship, we want to leave the shared waste scheme, how do parishes do it
sink or swim for small traders, rates holiday please
the shop's going under if the roadworks last past xmas, is there hardship relief
thrown under the bus by your planning officer, i want it minuted
the bus that hit the bridge last year, has the height sign been raised
a bus clipped my mirror thursday, parked up, nobody in it
learner hit the bollard by the tip this morning, car's gone, bollard's flat on the verge
Lorry shed its load of turnips on the A-road last night, mostly swept, some in my hedge, rather fun, but there's mud
horse chestnut branch hit my conservatory in the gales, roofer's been, who pays
would it be possible to have the tree inspected, one fell in the next village and killed a man and it has made us all think about ours
is the ice on the lake ever thick enough to skate on or do you just ban it outright
thin ice signs from last winter still up in july
who rescues ducks from the weir or do they sort theirselves out
the ducklings got stuck in the drain yesterday, fireman lovely, got all 7, can a grid with smaller holes go on
kitten up the tree came down by itself, cancel my message
cancel that last report, the smoke was steam from the laundry
sorry ignore my earlier msg, he's turned up, he was at his nans with his phone off
pls close ref 5521, gas board came, it was the neighbours curry and a bad drain
update: they found the boy, he was asleep in the wardrobe. thank you everyone. can i get the poster off your page
false alarm about the man on the roof, he's the aerial fitter
the wire you made safe on monday, thanks, when will the light be back
further to fire on the heath two weeks ago, when does the car park reopen and are the skylarks ok
after the gas explosion on nelson st in 2020, where did the appeal money go
The inquiry into the flats fire, is the report published and can I get it in braille
can you tell me the number of fire deaths in the county for a school report
how many kids are in care here, its for an essay
whats the number of people who died on our roads last year vs 2010
FOI: incidents of assault on library staff since 2018, by branch
FOI request re number of sections 21 notices leading to homelessness acceptances
FOI - how much was spent on needle exchange, and how many needles given out
I'm a reporter on the Echo, do you have a statement about the death of the cyclist in June
podcast about unsolved murders, want to film in the old mortuary, who grants leave
film crew, staged car crash on a closed road, permit, how much notice
we're shooting a wedding in the park on saturday, photographer only, fee?
shoot dates for the pheasant estate next the footpath, will path be closed
stag do axe throwing venue, is it licensed? asking as best man
paintball guns in woods at weekends, have they planning permission
cadets marching with rifles on remembrance sunday, roads closed from when
cannon fire at the castle sat, will you warn people with dogs
re-enactment of the 1645 siege: we need 40 sleeping spaces, hay, and leave to burn a straw house
ghost walk guide licence? stops at gallows, plague pit & the poisoners house
is it true theres a plague pit under asda
i think my house was a mortuary once, have you got the deeds
metal spikes by the doorway to stop rough sleepers, i think they're cruel, are they lawful
how would i go about setting up a hostel for young homeless people in our empty manse
want to give a room to a refugee family, how checked do i get
i let my spare room to a lad out of care, he's grand, do i lose my discount
my tenant's threatening to stop paying rent til the damp is fixed, can he
tenant has gone and left a snake, a bong and nine months of post
landlord turned up w/out notice last month and shouted, i've got it in writing he won't again, is that harassment
illegal eviction, what counts? not happened, want to know before i sign with this bloke
is no locks on bedroom doors ok in a hmo
whats the rule for window guards on 3rd floor, baby's 5 months so not climbing yet
blind cord cleats, do you give them away like before
our balcony rail passes inspection but the toddler's head might fit so we keep it locked, can you fit mesh
stair gates & corner guards scheme, how to apply, twins coming home next month
is the bottle steriliser loan thing still on at the baby cafe
my newborn had jaundice, all gone now, missed the registering deadline, will i be fined
Health visitor says his weight's fine now. I'd just like the breastfeeding group times
childminder shut suddenly, no one hurt, paperwork thing, who has places
nursery rang as son fell & had a bump, he's happy, do they send you a copy of the accident form
school trip consent asks about epilepsy rescue meds, who trains the teachers
daughter's insulin, school wont hold it, says policy. whose policy
son faints at needles, hpv jab at school, can he lie down for it
is there a chaperone for child performers, my girl's a corpse in the opera, shes thrilled
year 6 residential has cliffs and canoes, who checks the centres licence
cycling proficiency, my kid wobbles, will she be in traffic
walking bus volunteers for the rat run road
the lollipop man was nearly hit in october, police fined the driver, can he have a camera
speedwatch kit to borrow, cars do 50 past the nursery
school street closures, how do i still get my disabled mum out
my street's on a diversion, hgvs shaking my chimney, cracks from years back no worse
structural survey of my council house, hairline cracks, engineer said seasonal clay, get me the report
party wall: he's digging a basement, is propped, has an engineer. im nosy. can i see plans
subsidence claim from 2018 summer, need the tree removal record
sinkhole in the next town's on the news, do we have mines under us? map?
coal authority shaft capped in my garden, can i put a trampoline on
radon test kit, ours reads low, free retest?
lead pipes, old house, blood test was ok, grant to change?
legionella notice on the showers at the gym, when will they open again
brown water after the burst, cleared by lunch, can i claim a bottle of water lol
dog drank from the lake with algae signs last yr, are the signs up for summer
weil's disease, is it in the canal, starting kayak club
ticks in the long grass, got one off with tweezers, no rash, cut the grass please
oak caterpillars, rash gone, arm your gardeners
conkers denting cars, killer conkers headline in paper, fell it? joke dont
pls stop pigeons dying on the netting at the station, there's two skeletons up there
gull with string on its leg, flew off, just saying the litter causes it
found a tortoise is it yours
lost: one prosthetic leg, left on the 27 bus, laughing about it but need it
left hearing aid at polling station, deaf as a post w/out
i'm deaf and couldn't hear the evacuation at the theatre, just a test but please get flashing lights
blind and the tactile paving at the crossing's been tarmaced over, i go round with my dog
guide dog was barged by e scooter last week, both ok, ban them from the precinct
e-scooter battery, swollen, i've put it outside in a metal bucket like the leaflet says, which bin at the tip?
vape went in the bin and bin lorry caught fire last month i read, so where DO they go
lithium battery leaflet in urdu please
hot ashes sticker for bin to warn students
toaster fire drill lol, is pat testing every year for charity shops
is the old cinema haunted by the fire of 1932 or is that my dad pulling my leg
Would it be in order for the W.I. to hang a wreath on the lamp post where the young man died, and for how long may it stay?
roadside flowers from the crash are all rotten, is it alright to take them away, don't want to hurt the family
the memorial for that poor girl, teddies are soaked, could someone move them kindly, ask the mum first
my late mother's pendant alarm, where do we send it, and stop the direct debit please
nurse came, dad's comfortable, end of life care plan's in place. do we still need his garden bin paid for
when someone's on a dols does council get told if they die of old age, my mum's home asked
lasting power of attorney, mum's memory going, how do i show you the document
court of protection deputy, brother's money, abused years ago by a cousin now barred, you have me on file?
i'd like to foster but had depression after my baby died in 2012, all well for years, does that rule me out
Would a conviction for affray when I was 19, I'm 50 now, stop me driving the community minibus?
used to self harm as a teen, scars show, can i wear long sleeves as a lifeguard
been sober two yrs today!! where can i volunteer with the recovery cafe
i'm a survivor of csa and i'd like to sit on your advisory panel, expenses paid?
men's shed has saws, wants a first aid kit grant
first aid kit at village hall out of date plasters
who inspects the village hall gas heater, annual check due june
thermal camera loan to find drafts, library?
ring me back about my gas boiler upgrade grant, old one condemned in spring and disconnected, using immersion
engineer capped the gas last tuesday, so it's safe, but no cooker for 5 kids, any microwave scheme
We had carbon monoxide in 2016, me and the wife both ill, so I like to have the flue checked yearly. It's due. Can you book it?
smelled burning last night, traced it to neighbours bbq, went to bed. this morning my sheets on the line honk. is 11pm bbqs allowed
the bang everyone heard at 9 last night, was it the quarry, a firework or the end of the world
Dear Sirs, I wish to enquire whether the Council will be sounding the maroons, which I recall as alarming the dogs, at this year's Armistice service.
Good day to you. I am ninety-three and in sound health. I should like to buy the plot next to my late wife before I need it, so to speak.
Madam, your letter threatening me with "immediate action" has been framed and hung in my lavatory. The hedge was cut in June.
erm hello is that the council yeah um it's about the er the broken glass like by the swings, no nobody's cut, my wife's swept it, it's just there's a bin been knocked over as well
"No love I'm not in any trouble, I'm only asking what the number is, so I've got it by the phone, for if I ever do go over again like I did in 2021."
Caller states husband passed 2 weeks ago. Asks re: council tax, rail card, hearing aids. Caller tearful at times but supported, daughter present. Call back with tell us once ref.
Caller asking re eviction hearing 14 Feb, wants advice appt in Somali. No issue tonight, is in own flat, has heating and food.
Caller reports dead fox, Vale Rd, in gutter, not in carriageway. Wants it gone before nursery opens monday.
Caller (Mr Obafemi) wants repair date for intercom. States neighbour was attacked in lobby in 2022 and door has never closed right since. Nothing current.
Caller rang re night shelter. Works for church. Wants to donate 20 blankets and soup pan.
Caller says lamp column door missing. Asked re wires: says empty, plastic bag taped round it by your contractor. Routine.
I am the daughter of Mrs Vera Sims who lives in Beech Lodge. She's ninety and has been wonderfully looked after. Last month she choked on a plum, a carer thumped her back, out it came, and she asked for another. I'd like that carer thanked by name at your awards. Also her hearing aids were lost in the wash, and I understand there's a form for property lost in council homes.
Hello I'm the new vicar and I have inherited a crypt. There're coffins in it, about forty, some broken, all two hundred years old, and the wall between it and the boiler room has partly come down. It's locked and nobody goes in. Environmental health dealt with it before, my predecessor said. Is there a risk of disease, must I have a licence to move bones, and could your archaeologist take a look?
I drove through the flood at Watery Lane in January, silly I know, and the car died right in the middle with the water up to the doors. A farmer pulled me out with his tractor. I've dried out and so has the car. There wasn't a sign, or there was but it was in the hedge. I'd like a depth gauge and flashing lights put there before next winter, and will pay for the farmer's diesel.
As an autistic adult I find your phone line hard. When I'm overwhelmed I can't speak and people suppose that I'm ill or being held hostage. One advisor sent the police round! I was fine. I'd simply run out of words. Could you put on my record: 'may go silent, please switch to email'. What I was ringing for was a replacement for a cracked recycling box, it's the blue one, not urgent at all.
I'm clearing out the drama store at school: six plastic swords, two cap guns, a hangman's noose from Les Mis, a guillotine on wheels and a very lifelike severed head. Last time we skipped such things, a passer-by rang 999. Might your recycling crew be told beforehand? Also the guillotine's two metres high and doesn't come apart. Is it bulky waste, timber, or should I offer it to the museum?
Our road floods each winter at the dip. In 2020 an old couple were taken out in a dinghy, and in 2023 it reached the sockets in my hall. Today it is dry as a bone, and that's precisely when the drains should be jetted. I've the dates you last came: never. I'd like the gully schedule, a meeting with the lead flood officer, and to know where I fill sandbags come October.
I had a very good experience with your out of hours team last Friday and thought I'd say. I smelled smoke in the stairwell, rang 999 first as the sign says, and it was a bin chute. Out in minutes. Your lady then found my neighbour, who's blind, a cup of tea and a chair. Now it's about the clean-up: soot all up the walls to floor 4, and the chute's taped shut. When'll it open?
My question is about Attendance Allowance, I think, or else a carer's one. My husband's had Parkinson's for ten years. He freezes in doorways, he's slow with swallowing, he sees cats that aren't there, and twice he's gone over in the bathroom, though not since you put the rails in. I'm managing. It's that my sister says we're missing out on money every week. Do you have somebody who does benefit checks at home?
bu farw dad ddydd mawrth, pa bapurau sydd eisiau ar y cofrestrydd
fu farw fy ngŵr bythefnos yn ôl ac mae'r bil treth yn dal yn ei enw fo
mae mam wedi'n gadael ni ers wythnos, sut mae canslo ei bathodyn glas
angladd fy ewythr ddydd gwener, oes modd cau'r lôn am awr
faint yw pris bedd dwbl yn y fynwent
mae'r garreg fedd wedi cwympo yn y storm, pwy sy'n ei chodi hi
ga i wasgaru llwch fy nhad yn yr afon
collais i fab dair blynedd yn ôl, hoffwn i fainc er cof amdano yn y parc
grŵp cefnogi i deuluoedd sydd wedi colli rhywun drwy hunanladdiad, pryd mae'n cwrdd
pryd mae'r ymgynghoriad ar y strategaeth atal hunanladdiad yn cau
mochyn daear marw ar y gylchfan
dafad farw wrth y grid gwartheg ers dydd sul
alarch marw yn y llyn, ydy'r ffliw adar yma
llygoden fawr wedi marw dan y llawr, drewdod ofnadwy
mae'r hen dderwen yn marw, oes angen caniatâd i'w thorri
beth sy'n lladd clymog japan
ydych chi'n lladd chwyn gyda gwenwyn ger yr ysgol
nyth cacwn yn y to, faint i'w lladd nhw
ges i bigiad gan gacwn wythnos dwetha, iawn nawr, ond mae isie symud y nyth
chwain yn y fflat, brathiadau ar fy nghoese, ydych chi'n trin am ddim
mae'r sŵn o'r safle adeiladu yn ein lladd ni
mae 'nhraed i'n fy lladd ar ôl cerdded i'r dymp
mi fasa'n dda gen i ladd am baned, ydi caffi'r neuadd ar agor dydd sul
dwi bron â marw eisiau gweld y llyfrgell newydd
wedi diflasu i farwolaeth yn aros ar y ffôn 'ma
bu bron i fi gael harten pan weles i'r bil treth
dwi'n boddi mewn gwaith papur ar gyfer y drwydded
mae'r siop yn boddi mewn dyled oherwydd y gwaith ffordd, oes cymorth ardrethi
gwersi nofio i oedolion sy ofn dŵr
swydd achubwr bywyd yn y pwll, pa gymhwyster
y cylch achub wedi mynd o'r cei eto
cwrs CPR yn y ganolfan hamdden, faint
cymorth cyntaf mewn gŵyl bentref, oes rhaid cael ambiwlans
ble mae'r diffibriliwr agosaf, i'w roi yn y papur bro
larwm mwg yn gwichian bob munud, y batri sy'n wan, methu cyrraedd
prawf larwm tân yn y fflatiau, pa ddiwrnod
oes angen larwm carbon monocsid ym mhob ystafell gan y landlord
tystysgrif diogelwch nwy, dyw'r landlord ddim wedi rhoi un i mi ers tair blynedd
gwasanaeth boeler bore iau, ga i newid yr amser
dim gwres ers dydd sul ond dan ni'n iawn, pryd ddaw'r dyn
bil nwy fy niweddar fam, pwy sy'n helpu
draeniau'n drewi fel wyau ar ôl glaw, tu allan yn unig
tuniau nwy gwag yn y parc sglefrio
potel nwy wag yn y clawdd ers misoedd, all y dymp ei chymryd
coelcerth nos sadwrn wedi llosgi'r borfa ar y grîn
tân gwyllt bob nos a'r ci yn crynu, beth yw'r rheolau
bin wedi'i losgi hanner tymor, angen un newydd
car wedi llosgi yn y chwarel ers wythnos, wedi oeri, neb ynddo
drws tân ar lawr dau ddim yn cau'n dynn
asesiad risg tân y bloc, ga i gopi
canhwyllau yn ystafell y briodas, ydyn nhw'n cael eu caniatáu
drws y postyn lamp wedi torri, dim gwifrau i'w gweld
golau stryd yn fflachio fel disgo, methu cysgu
gwifren BT yn hongian wrth y capel, pwy sy'n gyfrifol
hen gar wedi'i adael wrth yr is-orsaf drydan
gwydr wedi'i chwalu yn y lloches bws
goleuadau'r groesfan sebra wedi'u malu
arwydd wedi'i daro gan gar fisoedd yn ôl, dal yn gam
twll yn y ffordd wedi byrstio 'nheiar, ble mae'r ffurflen hawlio
cwympes i ar yr iâ llynedd a thorri 'ngarddwrn, ydy hi'n rhy hwyr i hawlio
baglodd nain ar y palmant yn yr haf, mae hi'n iawn rŵan, ond isio trwsio'r slab
mam wedi cael cwymp fis Hydref, adre nawr, angen canllaw wrth y drws
cafodd taid strôc ddwy flynedd yn ôl, adnewyddu'r bathodyn glas
trawiad ar y galon yn chwefror, oes dosbarth ymarfer i gleifion
bocs nodwyddau inswlin yn llawn, pwy sy'n casglu
nodwyddau y tu ôl i'r banc poteli, neb wedi'u cyffwrdd
gwastraff clinigol heb ei gasglu eto
tabledi wedi dod yn hwyr ddwywaith, meddyg yn dweud bod popeth yn iawn, isie cwyno
larwm mam yn bipian, batri isel
dwi wedi blino'n lân yn gofalu, sut mae cael asesiad gofalwr
wythnos o seibiant i mi, pwy all edrych ar ôl fy ngŵr
colli cyllid y lloches i fenywod, ydy hyn yn wir
ges i fy mygwth gan gymydog yn yr haf, mae o wedi symud, oes angen y dyddiadur o hyd
cyllyll cegin hen, ble mae cael gwared arnyn nhw
bin ildio cyllyll yn llawn ar stryd y brenin
drama am lofruddiaeth yn neuadd y pentref, oes angen trwydded
gwn ffug i'r panto, pwy sydd angen gwybod
graffiti hiliol yn y tanlwybr, gwnewch ei lanhau os gwelwch yn dda
tŷ gwag a'r drws cefn yn curo drwy'r nos
crac yn wal y bont, ffens o'i chwmpas yn barod, pryd gaiff ei thrwsio
llwch o'r dymchwel ar fy nghar bob dydd
rhybudd adran 173 gan y landlord, chwe mis, beth nesaf
dyddiad troi allan mewn pum wythnos, ble ga i gyngor
dwi'n cysgu ar soffa ffrind, dim brys, sut mae ymuno â'r rhestr dai
gwirfoddoli yn y lloches nos dros y gaeaf
y mab yn gwrthod mynd i'r ysgol, yn crio bob bore, pwy all helpu
stranciau! oes cwrs i rieni
merch awtistig yn sgrechian pan fo'r sychwr dwylo ymlaen, gawn ni dywelion papur
cynllun datblygu unigol yn hwyr eto
aeth bachgen yn sownd dan y ddesg ddydd mawrth, iawn nawr, oes desgiau newydd i ddod
ysgol ar gau mewn argyfwng, ble mae'r rhestr
cynllun argyfwng y sir, dwi'n gwneud prosiect
llifogydd llynedd, dal yn y garafán, oes gostyngiad treth
bagiau tywod at y gaeaf, o ble
ci'n cyfarth o fore gwyn tan nos
parti drws nesaf nos sadwrn, sgrechian a chwerthin tan bedwar, isie taflenni cofnod
glec y chwarel am hanner dydd yn ysgwyd y ffenestri
carchar i mi yw'r ffurflen yma, methu mynd heibio tudalen tri
llythyr bygythiol gan y beilïaid, isie trefnu talu fesul mis
dilyn i fyny ar fy ebost am y clawdd
diolch am wrando, dyna'r cyfan
canslwch y neges gynt, daeth y bachgen i'r golwg, roedd o yn nhŷ ei nain
Annwyl Syr, bu farw fy mhriod ym mis Tachwedd ar ôl salwch hir, ac rwy'n dal i dderbyn llythyrau yn ei enw am y maes parcio. Anfonais y dystysgrif ddwywaith. Mae'n loes calon eu hagor bob bore. A wnewch chi dynnu ei enw oddi ar y cofnodion ac anfon un llythyr yn cadarnhau nad oes dim yn ddyledus?
Helo, ffonio dwi ynglŷn â'r hen sinema losgodd ym mis Mawrth. Roedd y tân allan o fewn yr awr a chafodd neb niwed, diolch byth, ond mae'r adeilad yn dal yno y tu ôl i'r byrddau ac mae oglau llosgi yn dod yn ôl bob tro mae'n bwrw. Ydi'r perchennog am ei dynnu i lawr? Pryd fydd y cais yn mynd gerbron y pwyllgor?
Mae fy mam yn 88 ac fe syrthiodd yn y gegin fis Hydref. Bu yn yr ysbyty, cafodd bìn yn ei chlun, ac mae hi adre ers y Nadolig yn cerdded yn dda gyda ffrâm. Byddai pawb yn cysgu'n well petai ganddi larwm am ei gwddf. Sut mae gwneud cais, faint yw e'r wythnos, ac ydy e'n gweithio yn yr ardd?
Ges i lythyr bore 'ma gan y landlord yn dweud bod rhaid i mi a'r plant fod allan erbyn diwedd Mehefin. Dwi'm wedi gwneud dim o'i le, mae o am werthu. Mae gynnon ni chwe mis felly dim panig, ond fyddwn ni'n ddigartref os na chawn ni rywle. Ydw i'n ffonio rŵan ynteu'n disgwyl am y llys? Mae fy chwaer yn deud am beidio gadael yn gynnar.
Dwi'n gofalu am fy ngwraig sydd â dementia ers pum mlynedd. Dan ni'n ymdopi'n iawn, dyw hi ddim mewn perygl a dwi ddim yn sâl, ond mae'r doctor yn dweud y dylwn i gael saib. Liciwn i wythnos yn yr haf i fynd i weld fy mrawd yng Nghanada. Oes ffurflen, neu ydy rhywun yn dod i'r tŷ?
Ni yw cwmni drama'r cwm ac rydyn ni'n gwneud Macbeth yn y castell ym mis Gorffennaf. Bydd cyllyll llwyfan heb fin, gwaed ffug, ffaglau trydan, mwg o beiriant, a phen ffug ar bolyn. Mae'r ffurflen yn gofyn am asesiad risg ac a oes arfau ar y safle. Ydy cleddyf pren yn cyfrif, ac a fydd y mwg yn canu'r larwm?
Ysgrifennaf am y wal wrth y capel. Mae crac ynddi ers Awst, ond mae eich peiriannydd wedi bod, mae hi wedi'i phropio a'i ffensio, felly dydy hi ddim am gwympo ar neb. Y drafferth yw bod y ffens yn cymryd y palmant i gyd ac mae gen i bram dwbl. Allech chi ei symud hi i mewn hanner metr, os gwelwch yn dda?
Cafodd ein cath ei lladd ar y ffordd fawr nos Fercher. Cododd eich criw chi hi, chwarae teg. Mae'r ferch yn torri ei chalon ac eisiau ei chladdu hi yn yr ardd dan y goeden afalau. Ydych chi'n cadw'r anifeiliaid am gyfnod, ac ydych chi'n sganio am sglodyn? Un fach frech oedd hi, gyda choler goch a chloch.
Mae fy nghymydog yn llosgi plastig bob nos Wener a'r mwg du yn dod i mewn i'r llofftydd. Roedd y tân allan erbyn deg neithiwr a neb yn sâl, ond mae asthma ar y mab ac mae'r golch yn drewi. Dwi wedi gofyn yn neis. Mae gen i fideo. Beth sydd ei angen arnoch chi er mwyn ysgrifennu ato fe?
Un o'n haelodau gwympodd a marw ar y lawnt fowlio ddwy flynedd yn ôl, felly dyma brynu diffibriliwr. Mae'r bocs ar wal y pafiliwn, eich adeilad chi. Mae'r golau wedi mynd a'r batri'n isel. Gawn ni ddefnyddio'n trydanwr ni'n hunain, neu oes rhaid i'ch un chi ddod? A wnewch chi ei roi e ar y map hefyd?
Diolch i'r ferch atebodd y ffôn nos Wener. Ro'n i wedi ffeindio 'ngŵr ar lawr y gegin, ac fe ffoniais i chi yn lle 999, o bob peth. Arhosodd hi ar y lein nes i'r ambiwlans gyrraedd. Mae e gartre ers dydd Mawrth ac yn cwyno am y tost. Rhowch fedal iddi, neu o leia dwedwch wrth ei bòs.
Mae'r bont droed ar gau ers y Pasg am resymau diogelwch. Dwi wedi darllen yr adroddiad: rhwd ac un bollt gwan. Yn y cyfamser mae pawb yn cerdded drwy'r twnnel heb balmant, a fi'n gwybod pa un yw'r peryclaf. Mae nhad yn naw deg ac mae e wedi colli ei glwb bridge, wir i chi. Pryd fydd hi'n agor eto?
y car wedi marw ar y ffordd osgoi, gadawes i fe yn eich maes parcio, ga i apelio'r ddirwy
hysbysfwrdd person ar goll ers 2022 yn dal ar y postyn, tynnwch o i lawr plis
mae dad yn crwydro weithie mewn siopau, mae'n byw gyda fi, oes traciwr GPS i'w gael
maethu plant, ydy iselder ddeng mlynedd yn ôl yn rhwystr
hen dun asid batri heb ei agor, pa fin
babi newydd gyrraedd gartre wythnos diwetha, y ddau'n iach, sut mae cofrestru'r enedigaeth
I'm with British Gas, is that ok for the warm home discount
can't afford to top up my gas meter this week, is there a voucher
gas hob needs disconnecting before you fit the new kitchen
who do tenants ring for a gas service
the tarmac where the gas team dug has sunk
what's the number for gas leaks, for our residents' newsletter
you can smell the abattoir all over town when the wind's wrong
smell of curry from the takeaway vent
horrible whiff from the brown bin in this weather
vapes and gas canisters litter the skate park
are CO alarms compulsory in caravans
my smoke detector went flat, who replaces it
the sprinkler test set everything off at the library this morning
is Guy Fawkes night at the rec still going ahead
bloke at number 3 burns pallets every Saturday
soot from next door's chimney all over my car
barbecue area by the lake needs a clean
the fire assembly point sign has fallen off
firefighters came to my daughter's school, brilliant visit
there was a blaze at the mill in 2019, what's being built there now
scorched grass where somebody had a disposable bbq
our wheelie bin melted in last month's arson, can we have another
is the firework shop licensed
how do i get a chimney swept
electrics keep tripping in my council flat
lamp outside 22 is buzzing quietly and a bit dim
my street lamp shines right in the bedroom
the telephone engineer left a coil of wire on the verge
openreach wire is down over my drive
who maintains pylons
solar panel grants
is there a scheme to underground the overhead cables
christmas lights sparkled beautifully thank you
electric scooter riders on the pavement
my fridge is sparking joy said no one lol, collect it please
shocking customer service
charging cables across footpaths are a nuisance
the brook behind us is full of shopping trolleys
what depth is the boating lake
canoe hire on the river
drowning in recycling boxes here
towpath is muddy
i'm stuck, which form do i need for a dropped kerb
stuck at home without a bus, can you help with transport
my wheelchair got stuck in a rut in the path yesterday
my ring fell down the drain
football's in the river again, lads want it back
ducklings stuck behind the weir
kitten on the roof of the shops
trapped between two departments who both say it isn't them
is the coastal path closed after the landslip last year
cliff railway opening times
chemical toilet disposal point for campers
pool smells too strongly of chlorine after cleaning
dumped tins of paint by the garages
rat poison for the allotment shed
boom in holiday lets is ruining the village
bombed out church open day
my shed roof blew off in the gale
render peeling off our council house
cracked lintel over my window
a slate's slipped on my roof and it's dripping
tree looks a bit poorly, can someone look at it
sycamore shading my solar panels
conkers denting my car
stump left after the tree was felled
hedge is growing over the pavement
wall at the cemetery wants pointing
scaffold has been up for a year with nobody working on it
listed building consent for a balcony
bridge repaint colour
big hole by the zebra crossing, sixth time of asking
potholes on Beech Avenue are like craters on the moon
manhole outside mine clanks at night
utility cover is slightly proud of the pavement
horses churn up the bridleway
sheep droppings on the path to school
lorries ignoring the weight limit
boy racers at the retail park after ten
nobody stops at the lollipop lady's crossing
bus shelter timetable missing
road sweeper missed our bit
broken glass on the cycle lane
I nearly came off my bike on that drain
my gran went over on the ice last winter, who do we write to
how long do i have to make a claim after a fall
my nan hurt her hip on your steps in August and wants to claim
a lorry clipped my wall, who pays
hit and run on my parked car, do you have footage
accident black spot petition
ambulances cut through our estate too fast
is the minor injuries unit open on sundays
st john ambulance event cover
air ambulance clothes bank is full
blood donor session at the town hall
stroke rehab classes
heart health walk
my inhaler fell in your bin lorry lol long story
i'm diabetic, can i get a sharps box
chest freezer collection
chest height railings please
labour ward parking charges
deaf and want a text relay number
dementia friendly cinema
mum's carer is leaving, how do we change agency
dad needs his meals cut up, does the day centre do that
our home help is lovely
grandad would like a befriender
key safe code change
pendant alarm battery low message
shopping for the housebound
nursing home top up fees
is there a carers' group on tuesdays
social worker hasn't rung back about respite
adult safeguarding annual report pdf
child protection policy for our football club
my four year old starts reception, which forms
kids are climbing on the war memorial
children scooting too fast in the precinct
toddler group at the library
my daughter was excluded from school unfairly
lost property at the leisure centre
my son lost his coat on the school bus
little lad's birthday party, hire the bouncy castle hall
baby changing table is broken
baby clinic times
youth offending team address
my child's inhaler at holiday club
he's hopeless my ward councillor
my ex is still on the council tax bill
my partner died in spring and his name's still on the bill
husband's working away, do we still get single person discount
wife wants to know about postal votes
divorce papers and council tax
he keeps parking across my drive
she reversed into my fence
they chuck cigarette butts everywhere
neighbour threatened to chop my tree down
my landlord's threatening to put the rent up
you keep threatening me with enforcement and I've paid
man at the tip was shouting about the wrong skip
security guard at the civic was a bit aggressive with the queue
bouncers at the club
girls' boxing sessions
archery club on the rec
fencing club taster
paintball planning notice
penknife found in the library, handed in at desk
butcher's knives for disposal
axe the bus cuts
slashing the grass verge is long overdue
this hill is murder with a buggy
I could murder whoever designed this roundabout
the new one way system is killing my business
kill the lights at the tennis courts after nine
dead flowers in the planters
dead batteries where
dead tree stump
dead end sign wanted
deadline for school places
dying to know when the pool reopens
bored kids in the holidays
it'll be the death of me, this permit form
suicide bend needs a lower limit
depressing underpass could do with a mural
samaritans poster permission at the station
wellbeing walks
can't cope with your phone menu
can't face filling this in again
I can't carry on paying for two bins
no point recycling if you mix it all
want to end my allotment tenancy
I've had it up to here with the noise from that pub
tired of chasing you about my drain
sick to death of dog mess
i don't want to live next to a building site
not living at that address any more
we've nowhere to put a third bin
nowhere safe to lock my bike
nowhere in town sells stamps
sleeping giants statue
sleep in on sunday ruined by leaf blowers
the kids can't sleep with the floodlights
campers on the common every summer
tent hire for fete
i live in a caravan, which band am i
renting a room, do i pay council tax
moving out in october, do i tell you
landlord wants the flat back in the new year
lodger income and benefits
hostel planning objection
homeless figures for the last quarter
food bank donation points
street sleeper art exhibition
bed frame and mattress to collect
throwing out an old cooker
thrown away my bin calendar by mistake
lost my parking ticket
missing a green caddy
missing manhole from the asset list you sent, is it adopted
my tortoise has wandered off
cockapoo ran off in the woods on saturday
fox with mange
swan nesting by the slipway
badger sett and planning
cat run over on Hill Rise, needs picking up
pheasant carcass on the lane
mice in the airing cupboard
mae gen i gwestiwn am fy mesurydd nwy
mae angen gwasanaethu'r boeler
faint yw dirwy am losgi gwastraff
mae larwm y llyfrgell yn canu am fod prawf
noson tân gwyllt yn y parc
mwg coelcerth ar fy nillad
bin wedi toddi ar ôl y tân fis diwethaf
mae angen bylb newydd yn y lamp
mae'r golau tu allan i rif 7 yn rhy lachar
polyn teliffon yn pwyso
pryd fydd y trydan yn dod yn ôl
man gwefru car trydan
mae'r afon yn llawn sbwriel
llwybr y gamlas yn fwdlyd
gwersi nofio i blant
mae'r lifft yn y maes parcio wedi torri
cemegau gardd i'w gwaredu
mae llechen wedi llithro ar fy nho
coeden yn taflu cysgod
gwrych yn rhy uchel
caniatâd i godi wal
tyllau yn y ffordd ers misoedd
ceffylau yn baeddu'r llwybr
gyrru'n rhy gyflym ger yr ysgol
syrthiodd mam ar yr iâ y gaeaf diwethaf, sut mae hawlio
damwain wythnos diwethaf, oes lluniau camera
parcio ger yr ysbyty
clwb strôc
cwrs diffibriliwr
bathodyn glas i fy nhad
angen gofalwr newydd i mam
caffi dementia
ffioedd cartref gofal
polisi diogelu plant
fy merch yn dechrau'r ysgol ym mis Medi
plant yn swnllyd yn y parc
siglen wedi torri
clwb gwyliau
colli cot ar y bws
mae fy nghath ar goll
ci yn cyfarth drwy'r nos
gwylan farw ar y prom
llwynog wedi marw
bu farw fy ngŵr, sut mae newid enw ar y bil
cofrestru marwolaeth
disgownt person sengl
cymydog yn bygwth torri fy ngwrych
llythyr bygythiol am ddyled
mae'r traffig yn lladd y busnes
alla i ddim llenwi'r ffurflen ar-lein
wedi cael llond bol ar y sŵn
dwi eisiau gorffen y tanysgrifiad gwastraff gardd
dim lle i roi trydydd bin
does unman i barcio beic
methu cysgu achos goleuadau'r cae
symud tŷ ym mis Hydref
landlord yn codi'r rhent
ystadegau digartrefedd
casglu matres
llety gwyliau a threth y cyngor
the wall by the park got clipped by a van ages ago, a few bricks loose
scaffold's been up on the town hall two years, when's it coming down
crack in my ceiling, thin one, been there since we moved in
our chimney needs repointing, is it a planning matter
car hit my fence and drove off, who do i tell
pillar at the end of my drive was knocked by your gritter, I'd like it paid for
bus shelter's got its glass smashed
a lorry mounted the pavement last year and cracked the slabs
roof tiles came off in the wind, landlord is the council, two weeks waiting
the old church spire is leaning a bit, always has
is the footbridge at the weir safe for prams, it's slippy in winter
leaning tower of recycling outside number five
the lamp post leans over since last month and it's on all day
light outside is flickering since a car bumped it
lamp's got its little door off, no wires or owt
need the plug sockets moved higher for my wheelchair in my council flat
electric car charger cable trips people on the pavement
no hot water, immersion's gone
cooker's not lighting, need a grant for a new one
gas engineer missed his appointment for the annual check
gas works left temporary lights that never change
I want to report a bad smell, it's the sewage works
the cellar smells musty
CO alarm battery replacement in council tenancy
who fits smoke detectors for deaf people
my smoke alarm bleeps once a minute, low battery
bonfire night, where's the display
wood burner rules in a smoke control area
bbq in the park allowed?
the fire exit at the leisure centre has boxes in front of it
burnt patch on the grass from a disposable bbq
someone burned the bin last weekend, need a new one
the stove in the community hall kitchen
fire hydrant sign missing
the lift's been out a fortnight and mum can't get down to the shops
lift is slow and it judders, can you get it serviced
my scooter got stuck in the lift doors last week but I got out
river's high today, is the towpath closed
boat licence for the lake
swimming lessons for kids
lifeguard course
puddle outside our gate you could swim in
water in the underpass again, ankle deep
flood grant for the damage last winter
my garden fence fell in the river
canal's full of weed and trolleys
first aiders for our street party
defibrillator box code, where's the nearest one
the defib at the hall has its battery light on
how do I get a stairlift, I've heart failure
my wife has COPD and struggles up stairs, can we transfer
I break out in hives near oak, can you cut the tree
allergic to nuts and school dinners
my son is diabetic, who looks after his jabs at school
broke my wrist in your car park in February, claim
mum came out of hospital and can't manage the bath
been waiting for an ambulance bay outside the home
chest infection from damp in our council house
nosebleed on the library carpet, sorry, where do I report it
blood on the bus seat
needles by the garages, none touched, need picking up
box for my husband's used needles is full
acupuncture licence
he fell over his words at the meeting, is the recording online
kids missing the bus each morning as it's early
missing my old street light
lost my bus pass in town
where is lost property held
I can't find my child's school on the list
my son went missing from your admissions list
wandering cat with no collar
the old lady next door wants her bins pulled out
mum's got dementia and keeps putting things in the wrong bin
my gran doesn't answer letters so send them to me
neighbour doesn't answer the door when I go about the hedge
nobody answered the phone at housing all week
the house opposite's been shut up for months, curtains drawn, weeds
milk bottles left on the verge
newspapers thrown all over the drive
carer was ten minutes late, not a big thing
my carer's lovely but she's leaving
can the meals come earlier, they come at eleven
how much can I have saved before I pay for the care home
mum's been assessed twice and nobody's rung
complaint that the carer didn't wash up
son with autism, needs somewhere to go in holidays
my teenager's always locked in his room on games, any youth club
kids shouting and running about in the flat above
baby cries at night through the wall, is there sound proofing
neighbour's children play out till ten
a lad kicked a ball at my window
children are throwing conkers
school didn't keep my lad in at dinner as agreed
nursery left him in a wet nappy once, want to complain
how old must a child be to be left alone
what's the law on smacking
DBS for a childminder
want to adopt two brothers
contact centre times to see my kids
my ex and me share custody, who gets the child benefit
husband's left me so it's only me on the council tax
divorced, need his name off the tenancy
my wife shouts at the telly
marriage licence
forced to pay by direct debit
my landlord's forcing a rent rise on us
they're knocking hell out of the old bank with that demolition
dead good service ta
you saved my life with that form
shoot me an email
give us a bell
the planning officer stabbed me in the back
I could murder a curry, when does the food market open
killer heels on cobbles, fix the high street
the bass from that club is doing my head in
banging next door at seven in the morning with a hammer
someone's knocking through a wall without permission
dog growls when I go past, it's behind a gate
dog without a lead in the churchyard every day
the dog warden's number please
my dog got bitten by another dog on Sunday, he's fine, who do I tell
is a cane corso a banned breed
a fox keeps going for the bins
seagulls attacking the chips crowd
wasps nest, big one, by the back door
bees in the wall
rat ran over my foot
burglar alarm next door goes off every night
my shed was broken into last month
youths riding mopeds over the golf course
graffiti with a swastika
racist stickers on the lamp posts
somebody nicked my bins
a man came selling fish door to door
man with a clipboard, is he from you
speeding past the school, someone will get killed one day
cars use our lane as a race track, it's an accident waiting to happen
dangerous junction, needs a mirror
tree roots lifted the slabs, I nearly went over
drain cover wobbles when you step on it
hole in the pavement size of a dinner plate
diesel spill mopped up last week left a stain
cow muck on the road
sheep on the allotments
horse riders and the new barrier
level crossing is shut too long
ice cream van chimes
ice rink opening
do you grit the hill to the school
the fertiliser smell off the fields
someone emptied a paint tin down the gutter
white powder on my car from the building works
asbestos sheets in the garage, want them gone
chemical toilet emptying point for campers
old batteries, where
mercury thermometer disposal
empty gas bottles from the camping
shelter at the bus stop leaks
cold weather payments
sleeping policemen on our road
sleep clinic
my tenant's leaving friday
eviction notice runs out in eight weeks
my house is being repossessed in the new year
friend on my sofa since june, does it affect my benefit
tents pitched on the rec, leaving litter
I want to give blankets to the night shelter
how many beds has the shelter got, for a school project
volunteering with the soup run
man begging at the cash machine, bit of a nuisance
homeless hostel planned on our road, want to object
can I put a mobile home on my land
hospital parking charges
suicide prevention training for my team
bench in memory of my brother who took his own life
suicide of my uncle in 1980, looking for the inquest papers
ashes scattering in the park
grief group after my son's death
funeral costs, can the council help
i want out of the garden bin scheme
end it please - my direct debit
I can't go on holiday because of your letter
cut my hedge too short and neighbour's moaning
I'm at the end of my rope with these bins
had enough of this council tax malarkey
hanging around waiting for the bulky waste lorry
razor wire on the school fence, is it legal
tablets in the drawer from my late husband, where do I take them
I'm bridging between jobs, which benefit
jumped the queue at the tip
rope swing in the woods, can it stay
knitting group for lonely people
no point in recycling if you mix it all up anyway
goodbye and thanks for nothing
bye now, thanks for your help
mae'r wal wedi cracio ers blynyddoedd
dw i wedi blino aros am y biniau
mae'r plant wrth eu bodd efo'r parc
mae fy ngŵr wedi marw, pwy sy'n newid enw ar y dreth
nodwyddau wedi eu gadael wrth y garejys
mae'r tân trydan wedi torri yn y fflat cyngor
mae ci drws nesa'n cyfarth drwy'r nos
lle mae'r diffibriliwr agosaf
sâl o weld baw cŵn ym mhobman
a car bumped our garden wall, only a scrape, whose insurance
the bridge is down to one lane for repairs
roof of the bus shelter leaks on people
the tree on our green needs its branches taking off before it drops any
ceiling tiles in the village hall are stained
wall's got ivy pulling at the mortar
front step's loose at my council flat
garage door fell off its runners
builders' skip has cracked the pavement
conkers dropping on my car
streetlight's out by the alley and it's scary at night
wires overhead spoil the view
lamp post has no number on it
the plug in the library doesn't work for my laptop
my electric bill's a shock
Christmas lights switch on date
electrician to fit an outside light, do I need permission
gas meter box door broken
gas main being replaced on our road, is parking suspended
the smell from the brewery
my gas hob needs converting
what alarm do I need for a wood stove in a rented place
smoke from next door's barbecue comes in
fire pit in garden allowed
bins caught fire last month and no one's replaced them
fire brigade visit for school fete
old fire station plans
chimney sweep list
burnt my tea, ha, so can I swap my inspection slot
flood alerts sign up
river's smelly in summer
how deep is the pond at the park
pedalo hire
beach wheelchair
is the ice on the lake thick enough to skate, joking, when's the rink open
lift inspection certificate
my mobility scooter's stuck as the ramp is too steep
lock's jammed on my allotment shed
key stuck in the community centre door
climbing wall session price
I've bad knees, can you take my bin
waiting on a hip operation and can't do stairs
my heart pills make me dizzy so I need a seat shower
asthma from the traffic fumes, do you measure the air
allergy to bee stings, can you move the hive off the allotment
needle felting class
sewing needle broke at the repair cafe
where do junkies' needles get reported
mum's fallen a few times this year, wants a pendant alarm
alarm pendant battery low
grandad's forgetful, is there a memory clinic or club
dad's discharged on Friday and needs a bed downstairs
can't get a hospital bed up the stairs of my council flat
birth at home needs registering
my waters meter
midwife parking permit
missing persons unit address
lost my toddler's coat in the library
my son's bus never came this morning
my daughter's taxi to school was 20 minutes late
he wandered through your website for an hour and found nothing
old people's lunch club
elderly neighbour needs her grass cutting
no one comes to cut the grass
my neighbour's moved out and left rubbish
the curtains in the hall need replacing
post for last tenant keeps coming
I've not seen the mobile library for a fortnight
I see you haven't swept our road
carers' week events
mum's carer has changed, who is the new one
carer's ill today, can I cancel the day centre
dad doesn't like the new home help
fees at the home are going up
power of attorney for mum's money
how do I become an appointee for my brother
my uncle left his house to me
kids kicking a ball about, harmless really but loud
children's centre opening hours
childminder registered list
home alone age
my child's being left out of school trips
nursery fees went up
naughty child courses for parents
son's been suspended for hitting a boy
do teachers have to report bullying
social worker is late every time
I want to complain about the social worker who took my statement
grandparents' rights to see a child
ex won't pay maintenance
my wife's visa says no public funds
I'm getting divorced and want a single person discount
does my partner's income count
husband locked himself out, can he get the garage key
women's group on Tuesdays
is there a men's shed
marriage at the town hall
noisy neighbours arguing, it's the telly mostly
hammering at night
they shout when the football's on
a lad nicked my bike
bag snatched last year, need proof for insurance
burgled in May, want better locks as a tenant
CCTV request
neighbour's dog chased my cat
dog barking in a car at the supermarket yesterday
want a dog from the pound
dog poo thrown over my fence
microchip rules
muzzle law
knife skills cookery
gun licence, is that you
archery club
boxing gym grant
street fighting man tribute band at the hall
man shouting religious stuff in the precinct
drunks on the bench again, cans all over
teenagers hanging round the shelter
beggar outside Boots
homeless charity wants a unit
my son's at uni in a shared house
notice to quit in April, what do I do first
will be homeless when my lease is up in the summer
two months' notice from landlord
mortgage arrears
tent pitch for the show
caravan storage
camping in the park allowed?
car boot sale licence
van life parking overnight
my bed's broken, any grants for furniture
sleep apnoea and noise from the road
can't sleep for the street light
pest man left poison in the loft, can I go up
ant killer spilled
paint tins to get rid of
oil tank removal
smell of paint in the corridor they're decorating
dust off the quarry on my washing
chemistry set for library of things
old aerosols
loose manhole goes clunk
road's breaking up at the edges, verge is muddy
the traffic lights favour the side road
tree root hump in the cycle lane
road sign's fallen flat
can you clear the leaves they're slippy
sheep got in the cemetery and ate the flowers
my horse needs a crossing
mirror on the bend
motorway noise barrier
bridge toll
railway footbridge needs painting
train noise at night
quarry lorries
the jumping pillow at the farm park
jump start a car?
a dead end sign on our street
dead battery recycling
last night of the panto
final notice for council tax
life membership of the museum
I'd kill for a bus shelter
can't live without my library
the hold music makes me want to scream
tired of being passed round
giving up on this website
no hope of a parking space
sick of this
so long as it's before friday
end of life care team phone
will writing week
burial plot price
bury my cat in the garden
hanging gardens visit
hang a sign on a lamp post
cutting the ribbon at the opening
cut down a hedge
cut in my benefit
overdue library book, sorry
pills found on the pavement
rope barrier at the polling station
bridge club
roof garden
the wall at the end of the ginnel was hit by a car back in spring and nobody's rebuilt it
lamp post got hit last week and it's leaning a bit, tape round it
who pays if a bin lorry knocks my gatepost down
a car went into the traffic light pole in the night, it's been made safe but still bent
chimney's been like that for years but could somebody look at it before winter
how long does it take to repair a wall a lorry hit
bricks from the old mill were dumped in the lane
plaster's coming off the ceiling in the council flat, damp
my husband died of carbon monoxide in 1998, can I plant a tree for him
do I need a carbon monoxide alarm in a rented house
where do i get a free smoke alarm fitted
my neighbour has a bonfire every sunday and the washing stinks
what day do the fire brigade collect for charity
fire door in our stairwell doesn't shut
can i burn garden waste
the firework noise on the 5th scared the dog
fireworks licence for a display
gas boiler service due on council house
I cooked gas mark 6, just joking, how do I get my gas safety certificate
the water company dug a trench and there's barriers, how long
my garden floods when it rains heavy, it's the gully on the road
flood sandbags where do i get some
is my house on the flood map
river walk closed because of flooding, when will it be open
lift in the flats is out of order again, on the fourth floor with shopping
the lift at the library smells
my car got stuck in the mud at the car boot
road has sunk a bit where they did the gas works
pothole swallowed my wheel, going to claim
manhole cover rattles when buses go over
horses leave muck all over the lane
someone's dumped a load of old paint tins in the brook
how do I dispose of bleach and old weedkiller
needle bin full at the chemist
where do you hand in used insulin needles
who empties sharps boxes from the house
I had a heart attack last year and can't manage the stairs, can I get a downstairs loo
my mum had a fall in june and needs a rail
dad's stroke has left him weak, what home care is there
does the council do first aid courses
son has epilepsy, what help at school
my nan died last week and I need to sort her council tax
neighbour passed away a month ago and the house is empty
old chap at no 4 has gone into a home, his bins are out
haven't seen my carer's rota for next week
I've not seen a road sweeper for weeks
no one's answered my email in ten days
mum keeps forgetting her tablets, could someone call in of a morning
my dad's lonely since mum went, any lunch clubs
can my gran get help with shopping
how do i become a foster carer for kids who've been hurt
I was abused as a child and want to see my old social work file
my son got a detention and I think the teacher hates him
bullying at school, whose job is it
my ex won't let me see the kids, is there anything the council can do
domestic violence statistics for a dissertation please
kids hanging about the shop making a racket
where can I buy knife safe boxes for the kitchen
knife bin near the station, is it full?
can you sharpen garden shears at the repair cafe
drunk people singing outside my window at closing time
my neighbours argue but only shouting about the washing up
I killed the ivy but it's back
this form is killing me
im dying for a wee where are the nearest loos
dying to know when the new pool opens
I'd give my life for an allotment
my phone died half way through the form
that parking fine nearly gave me a heart attack
the council tax will be the death of me
I'm sick to death of the dog mess
cut myself on the recycling box handle last month, can it be swapped
I jumped through all your hoops and still no badge
overdosed on your letters, please stop sending them
hanging basket on the high street is dead
can I hang bunting across the street
my tenancy ends on the 30th of next month and I need to think where to live
friend's homeless in another town, what would his council do
how many rough sleepers did you count this winter
i want to donate a tent for homeless people
tent left in the park after the festival
a man sells big issue outside the shop, lovely chap, does he need a licence
kicked out of the library for eating crisps
my dog has gone missing, brown lurcher
cat's been missing since tuesday
my missing bin lid
child's missing a lot of school because of his asthma
my dad with dementia, does he pay council tax
dog jumped up at me in the park last summer and muddied my coat
next door's dog barks all day, never goes for anyone
is there a public space order for dogs on leads
what breed of dogs are banned
someone nicked my plant pots
somebody followed me on facebook from the council page
how do I get a job as a PCSO
I got attacked by a gull for my chips
slave labour doing your forms
is the slavery museum open sunday
trafficking of waste licence
shooting club wants to rent the hall
film crew shooting on our road, is it closed
bomb disposal exhibition dates
ticking noise from the parking meter
bonfire smoke drifting in
steam's coming out of the drain by the takeaway, normal?
chlorine smell at the baths is strong today
oil patch on the road where a car was parked
spilt paint on the pavement outside mine
can i get asbestos garage roof taken away
ambulance couldn't get past the parked cars yesterday, can we have yellow lines
my neighbour's oxygen delivery van blocks the road
wheelchair battery died, does shopmobility lend
power cut yesterday knocked out the street lights
the electric gate at the car park is stuck open
overhead cable tv wire droops a bit
tree touching the phone line
a tree came down in the storm in the park, it's lying on the grass
dead branch in the tree outside mine, no rush
ice on the car park, can it be gritted
slipped on your steps in january, sprained wrist, want to claim
my child fell off the swing, grazed knee, the matting's worn
trapped my finger in the leisure centre locker, who do I complain to
I'm trapped in a contract with the parking company
stuck on question 4 of the form
drowning in paperwork for my mum's care
feeling down since I retired, any groups
I'm struggling with my mood, waiting for counselling from the doctor, is there a walking group
stressed about the move, can council tax wait
he's been dead two years and you still write to him
poison ivy on the footpath?
rat poison put down by your man, is it safe for the dog
what to do with a rusty gas bottle
there's a burnt out car in the layby, been there days
house burnt down last year and it's an eyesore
derelict pub where there was a fire in 2019, kids' graffiti on it
the fire station wants to know about closing the road for the open day
collapse of the local plan
roof's caved in on the empty barn down our lane, ages ago
my shed fell down
mae arogl drwg o'r draen
mae'r golau stryd wedi torri
roedd tân yn y biniau wythnos diwethaf, eisiau bin newydd
dwi wedi marw eisiau gwybod pryd mae'r pwll yn agor
bu farw fy mam, beth am ei threth
mae'r ci ar goll
mae plant yn chwarae pêl-droed yn y stryd yn hwyr
faint o bobl ddigartref sydd yn y sir
mae'r lifft wedi torri eto
llifogydd ar y ffordd ger y bont
scaffolding poles left lying in the gutter after they finished
the wall in my yard is bulging a bit, is it mine or the council's
a van hit the railings last Tuesday, they're bent
my lamp post was knocked straight by a lorry and now it's the best one on the street
wire fence round the tennis court is bent
where do I get my PAT testing done
our gas supplier wants access, is that legit
smoke free zones map
burning rubbish in gardens, what are the rules
the flames on the new logo look daft
my tortoise fell in the pond
is the weir walk open
lift broke at the multi storey so I carried my buggy up
my arm's in a sling, can someone take my bin out
needle exchange opening times
sharps bin collection hasn't come
found a syringe by the swings, nobody hurt, please pick up
peanut free school meals
I've a bad chest and the damp's making it worse, want it fixed
mum's on oxygen, can she get priority gritting
my mum had a stroke in 2021, does she get a blue badge
neighbour's away in Spain and his bins are overflowing
haven't seen you empty the dog bin this month
nobody has been to look at my windows for weeks
I haven't heard from my social worker for a while
my care visits keep being late
grandson lives with me now, do I get kinship allowance
my kid hates his new school
children's playground has broken swings
how do I get my name off the joint tenancy, we split amicably
my ex has moved to Leeds, take him off the bill
wife and I want separate bills
lads playing football against my garage
dog warden picked up my bitch, what do I pay
neighbour's pit bull has puppies, is he allowed to breed
my dog was attacked on Saturday by a loose husky
cctv on the high street, how long is it kept
cold caller selling roofing
I'm dead on my feet, can you just tell me the bin day
killing time till the office opens, when is it
you'd need a rope to get up that slope, put steps in
I'd sooner jump in the lake than fill in this form again
my tablet won't load the page
overdose awareness day, can we light up the town hall
planning to end my allotment tenancy
my tenancy ends in March, what are my options
eviction hearing is next month and I need advice
can someone in a hostel get a bus pass
how do I join the winter night shelter rota
our cat's missing, tabby
missing two recycling boxes
what's that hole they're digging on the ring road
cows on the common, are they the council's
temporary lights stuck on red
is the old quarry safe for kids to walk round
chemical smell from the car body shop most afternoons
weedkiller sprayed on the verge, is it ok for pets
how do I report a business for not paying minimum wage
fire engine parked on the pavement outside the station
crash barrier needs painting
mae'r to'n gollwng dŵr i'r stafell wely
mae'r cymydog i ffwrdd ac mae'r larwm yn canu
mae'r slabiau ar y pafin wedi codi, nes i faglu
mae'r bolard wedi plygu ar ôl i gar fynd iddo
mae twll yn yr hewl ers mis
ma'r draen wedi bloco a ma'r dŵr yn sefyll
ma' rhywun wedi dympo matres a ffrij yn y lôn
plant yn cicio pêl yn erbyn y wal
criw o bobl ifanc yn yfed yn y parc bob penwythnos
ma' lot o sŵn tu fas i'r dafarn ar nos Sadwrn
mae fy mab yn ddall ac angen pàs bws
mae fy merch yn fyddar, pa help sydd yn yr ysgol
mae 'nhad yn ddall, pwy all ddarllen ei lythyrau
rhywun wedi dwyn fy min brown
mae'r gath ar goll ers dydd Sul
mae'r simnai angen ei phwyntio
mae'r hen gapel yn wag ac yn mynd a'i ben iddo, pwy sy'n gyfrifol
ma' coeden wedi cwmpo yn y parc, dyw hi ddim ar y llwybr
mae'r bont gerdded yn llithrig yn y glaw
mae'r llifogydd llynedd wedi difetha fy ngharped
oes bagiau tywod ar gael
mae'r lifft yn y fflatiau wedi torri eto
mae'r gwres wedi torri yn y tŷ cyngor
mae mwg o goelcerth drws nesa
pryd mae'r noson tân gwyllt
mae arogl carthion yn yr ardd
mae nodwyddau yn y llwyni, neb wedi cyffwrdd
ci drws nesa'n cyfarth
mae cŵn heb dennyn yn y fynwent
ma'r ci wedi dianc, ci bach du
mae mam wedi cael codwm llynedd ac angen canllaw
mae dad yn anghofio pethau, oes clwb cofio
dwi'n gofalu am fy ngŵr a dwi wedi blino
dydy'r gofalwr ddim yn siarad Cymraeg
mae'r gofalwr yn hwyr bob bore
fy nhenantiaeth yn dod i ben ym mis Mawrth
mae'r landlord isio'r tŷ yn ôl cyn yr haf
dan ni wedi cael llythyr adran 21
faint ydi'r aros am dŷ cyngor
mae tai gwag ar y stryd
mae pobl yn byw mewn tŷ gwag heb hawl
mae'n plant ni wedi gadael cartref, mae gynnon ni le i faethu
mae'r plant yn cerdded i'r ysgol ar hyd ffordd brysur
mae'r ffordd yn beryglus i feiciau
ceir yn gyrru'n rhy gyflym ger yr ysgol
mae'r golau stryd yn fflachio
y polyn lamp yn gam
weiren bigog ar y ffens wrth y cae chwarae
dwi wedi cael llond bol ar y sŵn
dwi bron â marw isio gwyliau, pryd mae'r gwyliau ysgol
bu farw fy ngwraig, oes angen newid y dreth
mainc er cof am fy mrawd
found a needle, no one hurt, it's by the see saw
my lad picked a syringe up but it had its cap on, he's fine, come and clear them
the builders next door have no proper supports, has building control been
they took a wall out without permission, is it signed off
I'm scared of dogs, where can I walk
don't feel safe in the block since the lock on the main door went
two dogs scrapping in the park, owners had words
explosion of weeds on our road
mum had a fall last month and wants a grab rail
section 21 served, we've till march, what can you do
got my notice, two kids, don't know where we'll go after Easter
my ex hit me with a court letter, can I get legal advice
not safe on that dark street at night, lamps out
neighbour had a row with me at the weekend, calm now, what can I do about it
my toddler hardly talks, should I worry, is there a drop in
going round in circles, put me through to a human
demolition dust everywhere, can't breathe for it
knocking down the baths and the muck's on my washing
girls in uniform smoking behind the shops at dinner time
the boarded up house has had its door booted in
mae'r bolard ar lawr ers i'r lori ei daro
dydw i ddim yn saff ar y bws ysgol, dim gwregys
mae fy nghi wedi cael ei frathu gan gi arall
methu dringo'r grisiau, isio byngalo
is there an electricity cut planned in our road
the lights went out in the village, whose job is that
who do I tell the power's gone, nobody's on a machine
kitten stuck up a tree
hedgehog down the drain, can someone lift the grid
bottle bank exploded with bottles, overflowing
afraid of heights, is there a lift to the library
I'm nervous of the geese by the pond
two foxes fighting at night
the geese chase the children for bread
kids being daft on the swings
toddlers' noise from the nursery garden
broken door entry, anyone can walk in the flats
the intercom's dead so strangers come in to shelter
gran had a tumble so needs handles by the bath
mum can't bath herself since her operation
gas box cover is off, just the lid missing
electric meter cupboard door lost its key
the streets look like a bomb's hit them, litter everywhere
place is a death trap of dog dirt
our stairs are killing dad's knees, can we get a bungalow
I can no longer get up the stairs at mine
feeling unsafe cycling by lorries
cyclists nearly hit me on the path
the boiler is off
the heating is off
boiler's packed in
the boiler won't come on
radiators are cold
the light in the hall is off
the tap is off
the toilet is blocked
the door won't shut
window won't open
the roof is leaking a bit
damp on the wall
the socket is loose
kitchen light not working
the fridge is off
the extractor is noisy
cooker is dirty
the fence is down
it is broken
mae'r boeler i ffwrdd
mae'r gwres i ffwrdd
my recycling bin melted when somebody set light to the one next to it in March, what does a replacement cost
where can our allotment society get its fire extinguishers tested
our scout troop would like a fire engine to come to the summer fair, who do we ask
the playscheme wants to borrow hi vis and a first aid kit
I'd like to book the hall for a first aid at work class
is there somewhere to hand in old kitchen knives
the knife arch at the market, who decided on that
which plants are poisonous to horses, there's something yellow on the verge
what do you spray on the pavements and is it poison to cats
can i put weed killer on the alley behind my house myself
how do I get shot of a tin of slug pellets and some creosote
are log burners banned here now
next door's wood burner makes my washing stink, can environmental health measure it
somebody has bonfires every weekend on the allotments, the smell gets in our bedrooms
can I burn garden waste after the clocks change
do you have to have a licence to let off fireworks at a wedding
fireworks till midnight again on Saturday, the cat hid under the bed
is the bonfire at the rugby club going ahead and what does it cost to get in
smoke detector in my flat chirps once a minute, do I change it or do you
landlord hasn't put in any smoke alarms, can you make him
which way do the fire doors in a shared house have to open
we run a B&B and need a fire risk assessment template
fire exit sign in the library toilets has come off the wall
fire hydrant cover outside ours rattles every time a car goes over it
can firefighters use the car park for training on Sunday
the burnt out van by the reservoir is still there after a fortnight
someone torched the bus shelter in the summer and it's never been put back
the playground surface was burnt in half term and is still taped off
what's the carbon monoxide reading from the air monitor on the ring road
are you doing the free carbon monoxide alarm giveaway again
gas works on our road have left a trench with plates over it that bang all night
when are the gas people finished on Mill Lane, the temporary lights are a pain
I'm on a gas prepayment meter and can't afford to top up, is there a voucher
is there gas in the village or just oil
how close to a gas main can I plant a tree
getting rid of a camping stove and two empty gas cartridges
nitrous canisters all over the playing field again on Sunday morning
boiler packed in and I'm a council tenant, when can someone come
no hot water since Tuesday, council house, two kids
my heating's stuck on and I can't turn it down, council flat
electric cooker given to us, do you fit it
do I need building control for a new consumer unit
a lamp post on our corner hums a bit and comes on in the day
the street light outside has been knocked and leans but it still works
light in the underpass flickers, feels a bit creepy
traffic lights at the crossroads stuck on red for ages this morning
EV charger in the car park gives an error and won't start
power socket on the market stall pitch isn't working
someone's cut the cable ties off the banners again
phone wire hangs a bit low over my gate, who owns it
an old TV aerial is dangling off the empty shop
the electricity box on the green has graffiti all over it
I had a nasty fall on ice outside the library in January, how do I put a claim in
tripped over a raised flag in the spring and chipped a tooth, want to claim
my wife broke her hip on your steps last year, what became of our claim
I hit a pothole on Friday and it's buckled my wheel, nobody hurt
car went through a puddle and soaked the lot of us
cyclists go flat out on the towpath, someone will get hurt one day
That junction is an accident waiting to happen. When was a safety audit last done?
there have been four crashes on that bend since I moved here, put a mirror up
can I see the accident figures for the A-road by school
how do I get the police report for a crash I had last year
a lorry clipped the barrier by the roundabout ages ago and it's still bent
speeding past the school every morning, we want a camera
an overturned skip has been by the roadside for days
sheep get out on the lane now and then, farmer knows
mattress dumped on the slip road verge
loose manhole cover clanks whenever a bus goes over
a slate slipped off the cottage roof last winter, is there a grant
tiles come off the bus station toilets wall, looks awful
cracks in my ceiling from the loft conversion next door, party wall question
the church wall bulges, has done for twenty years, is it listed
can I knock down my own garden wall
the old mill is falling to bits and spoils the view
what happens to the derelict pub, it's an eyesore and full of pigeons
scaffolding has been up on the bank for two years, when does the licence run out
subsidence at my mum's, do you keep mining maps
is there a sinkhole map of the town
a branch is resting on my shed roof, tree's in the park
big branch came down across the footpath in the woods, can be stepped over
tree roots have lifted the pavement so prams have to go in the road
my tree has ash dieback, do I need permission to fell it
is the oak at the end protected, a bough came off in the gale
what should I do if I find a dead swan
dead badger on the lane, smells terrible
dead pigeons in the loft of the empty house
my dog was hit by a car and died, can the council cremate him
guinea pig died can it go in the garden waste
how do I pay for my father's grave
registering a death, he died in the hospice on Thursday
my nan passed last month and her council house needs clearing
who arranges the funeral if there's no family or money
I need copies of my husband's death certificate for the bank
the inquest for my son is in May, where is the coroner's court
suicide prevention training for our football club
who chairs the suicide prevention board
can you put a samaritans sign on the bridge
mental health first aider course for staff
is there a bereavement group on Wednesdays
I've been feeling low since I retired and want to find a walking group
loneliness is a killer, so what's on for over 70s in the library
post natal group for mums feeling a bit blue
what support is there for carers who are worn out
I'm at the end of my tether with these bins
I could scream, third time I've filled in this form
if I get one more letter from you I shall go mad
you'll be the death of me with this one way system
over my dead body will you build houses on that field
this town is dying on its feet
that planning officer wants shooting
the price of parking is a crime
daylight robbery charging a fiver for the loo
your new logo is a car crash
the website has crashed again
stabbed in the back by our own councillors over the library
my councillor has been attacked in the local paper, it isn't fair
I want to complain about a bouncer who pushed me outside a club last month, is it you who license him
there's CCTV of the lad who nicked my bike, can I have it
what are you doing about knife crime in the town, I have teenagers
gang of kids hang about the shop, noisy but not doing much
lads throw eggs at buses on Halloween
someone wrote a threat on the bus stop in pen, needs cleaning off
graffiti saying kill all pigeons
offensive graffiti on the church
seagull pinched my lunch and scratched my finger
a dog barks at me behind its gate, it's scary
is the XL bully next door registered
my dog nipped by another dog in the park on Sunday, can I report the owner
horse muck on the bridleway is a slip hazard
rats in the alley, been seen in daylight
wasp nest above the nursery door, can you take it away before Monday
I found a syringe in the hedge on the rec, not touched it
needles in the churchyard again please collect
where can I drop off used needles, my cat's diabetic
sharps box full, how is it collected
what day does clinical waste come, I'm on dialysis at home
asbestos sheets fly tipped down the farm track
do I need a survey before I take down an asbestos garage
is the white powder on the grass from line marking
paint spilt on the pavement by decorators
oily sheen on the duck pond
there's a smell of diesel at the bus station most days
the swimming pool smells of chlorine and makes my eyes itch, is that normal
chemical smell from the paint factory on the estate on and off for weeks
is the tap water at the splash park tested
drain cover outside smells of eggs on hot days
our sink gurgles and smells when it rains
a bit of sewage smell in the lane by the works, same every August
blocked gully makes a huge puddle and splashes the pushchairs
can I have sandbags delivered before the forecast rain
how deep is the quarry lake and can we swim there
who looks after the lifebelts along the river
a throw rope is missing from the harbour board
our sailing club wants to talk about lifeguards
do lifeguards get paid more at weekends
my lad's swimming lesson was cancelled, refund please
kids jump off the pier in the summer, put some signs up please
ducks on the pond are caught up in netting round the island, looks like it's been moved
is the river path shut when it floods
the flood gates squeak all night
where do I find old flood maps for a house I'm buying
when is it illegal to leave a child alone in the house
how many children can one childminder have
what happens at an initial child protection conference, I'm invited as the teacher
I'm writing a safeguarding policy for our church, is there a model
do you do DBS checks for volunteers at a youth club
who can I talk to about becoming a respite foster carer for disabled kids
my daughter was bullied last year and we want another school
my son hates school dinners, says they're poison
kid next door screams when he loses at computer games, can anything be done about noise
baby cries through the wall every night, thin walls, what can housing do about soundproofing
toddlers group at the hall wants stair gates
missing glove, pink, child's, left at the museum
lost my grandad's walking stick at the theatre
our cat's gone missing, do your street cleaners keep a list of what they find
missing person poster from years ago is still on the noticeboard
my wheelie bin has gone missing after collection
my father's care home put its fees up, can I see the contract
mum's carer comes an hour late most days, who do I tell
Dad needs a key safe and a falls alarm, how do we get an assessment
my aunt keeps losing her balance and wants a rail by the bath
he had a heart attack in 2018 and can't walk far, does he get a blue badge
I'm epileptic, can I have a bus pass instead of a licence
how much does the lifeline pendant cost a month
hospital bed at home isn't needed now, who takes it back
her stairlift has a warranty, does the council service it
I'm training as a social worker and need a placement in adult protection
domestic abuse bill consultation closes when
can our salon have some posters about domestic abuse for the loo
survivors' coffee morning, what time does it start
the refuge shop wants donations of toys, where do I drop them
am I entitled to housing if I leave my husband, we get on fine but it's over
my ex won't sign the tenancy over
my landlord says I must be out by June, how do I get on the housing list
section 21 came today with two months on it, what now
I sleep in the box room at my sister's, how many points is that
we're five in a one bed flat, been bidding two years
my tenancy ends next spring, can I apply early
our son lives in a van by choice, can he register to vote
could I give a tent and stove to a homeless charity
what do you do for rough sleepers when it's cold, asking for a school project
there's a sleeping bag and rubbish left in the shop doorway, nobody there
the night shelter needs a planning notice up, I can't find it
I used to be homeless and would like to join the lived experience panel
what is the emergency number if a tree is blocking the road at night
who is on call for emergencies at weekends, for our village hall noticeboard
is there an emergency plan for the carnival
an emergency vehicle can't get past the parked cars on our close on match days
ambulance station is being knocked down, where are the plans
air ambulance lands on our football pitch, who mows it
999 day at the museum, is it free
can you please ask the hospital volunteers to move their cars
heart of the town is bleeding and you do nothing, bring back the market
the new crossing beeps like a bomb, can it be turned down at night
bomb shelter under the school, can we visit
we found an old shell case at a car boot, do museums want it
gun dogs training on the common, is it allowed
shooting in the woods at weekends, pheasants I think, need earplugs
cannon will be fired for remembrance sunday, what time
murder mystery night at the castle tickets
my allotment's been murdered by slugs
ghost walk past the hanging tree, is it wheelchair friendly
I'm stuck on question seven of the form
trapped in a contract with your garden waste service
my card got trapped in the parking machine
lift at the car park's out of order, nobody in it, but I've a pram
I got locked in the park yesterday and had to climb the gate, what time does it shut
help me please i cant find my council tax number
urgent urgent I need my bus pass for tomorrow
please hurry up with my planning decision
oes rhaid cael larwm mwg ym mhob ystafell
mae'r gwasanaeth bws yn lladd y pentref
ble alla i fynd â hen ddiffoddwr tân
mae'r golau stryd yn fflachio o hyd
bu farw fy nhad wythnos diwethaf, sut mae cofrestru
mae cymydog yn llosgi sbwriel bob dydd Sul
mae arogl drwg o'r draen pan mae'n bwrw glaw
oes cwrs hunanladdiad i athrawon
ble mae'r diffibriliwr agosaf
sorry I can't be doing with all this typing
I can't be doing with forms at my age
oh I can't be bothered with this, I'll come in
honestly I've had it up to here with this website
I'm fed up to the back teeth with your letters
I'm sick of pressing buttons
I'm ill and can't make my appointment tomorrow
I've got a cold so I'll miss the meeting on Friday
poorly today, can I rearrange my visit
I've an exam tomorrow and I feel rotten
can't face filling that in again, can somebody do it with me
don't make me go through all those questions again
I give up with this thing, it never knows what I mean
I am past caring about the car park
tap splutters when you first turn it on, council house
the tap coughs and spits a bit of air
radiator gurgles all night and keeps me awake
toilet cistern hisses when it fills
a bollard's been knocked flat on the pavement
a plastic bollard is lying on the verge
the old signpost has dropped off its pole
a man who sleeps in the park would like to see somebody about housing when you've time
we've collected sleeping bags and blankets for the homeless, where do they go
there was a fire in the papers about lithium batteries, how do I get rid of mine
I'm going to explode if I hear that hold music again
the wood smoke from next door is horrid, can they burn that
my kitchen drain smells eggy now and then
child wristbands for the show, have you any left
I want to foster children who have had a hard start
we'd love to foster teenagers who have been through a lot
I told you about the loose coping stones last month and a barrier went up, when is the mason coming
You fenced off the leaning wall by the chapel in spring, what did the engineer say?
reported the crack in the bridge, it's propped now, any date for the repair
the tree that came down has been made safe, when will the rest be carted off
You taped off the hole in the pavement and then nothing, when will it be filled
sandbags were left after the flood in February, who takes them away now it's dry
the lamp post that was sparking was switched off last week, when do we get a light again
The little door on the lamp post flaps about but it's all sealed inside
cover's off the bottom of the street light, no wires to be seen, just wants screwing back
the burnt flat above us was dealt with in the summer, when does the scaffolding come down
the fire brigade came last night and all is well, but who mends the bin shelter
gas men sorted the leak on Sunday, when will you put our pavement back
we're staying at my sister's till our flat is ready, it's cramped, how long will it be
six of us at my mum's and we want our own place, are we on the list yet
dust off the demolition gets on my washing, can they damp it down
builders' dust all over the cars, it makes you cough, who checks on them
angen larwm carbon monocsid mewn ty rhent?
robbed blind by that car park
We've sold the caravan, and I'm left with six gas bottles, four of them blue and two a sort of orange. They're empty, the valves are shut and they're standing in the shade by the shed. The shop that sold them has become a nail bar. I rang the tip and a recorded message told me to press three for gas bottles, and three was a recorded message about garden waste. Is there a charge, do you want them on a weekday, and can I get anything back on the deposit? The receipt is from 1998.
What a nightmare your booking system is. To take one old armchair to the tip I had to make an account, confirm my email, choose a password with a symbol in it, pick a slot, and upload a picture of my council tax bill, at which point it threw me out and said 'fatal error'. I tried from my son's computer and had a fatal error there also. I have survived. The armchair's still in my hall, and my wife's sitting in it and refusing to get up.
wires tidied up thx ty to ur sparky
stab in dark but is it u who does passports
The lady at the desk was a lifesaver, she found my lost bus pass and let me use the phone.
My elderly mother lives alone in Penkridge and cooks less and less, do you still do hot meals?
Are there parenting classes for dads? I shout more than I'd like and I want to be calmer.
Do you happen to know who owns the strip of grass between the school railings and the electricity substation? I don't want to go in the substation, it's locked and has a skull and crossbones on it which does its job. It's the strip. The nettles are at the height of my eleven-year-old, footballs go in and can't be found, and the mothers have to walk single file. I've asked the power company (not ours), the school (not ours) and the church (they'd like it if it were). Might it be yours?
plz send ur safeguarding policy need for funding bid
flat had fire xmas time wen is it gettin done up
Excuse my English. I am here from two years. In my country when is earthquake we go in the square, when is flood we go up the hill, everybody know it from school. I ask my neighbour here what is the plan and he say 'put kettle on'. I think he make joke. Has the council a paper for new people, what is the number, where to go? Nothing happened. I only like to know before, I have three children and I want to teach them.
trapped in 2yr gym contract at leisure centre
Wrth dorri gwair yn y fynwent des i o hyd i nodwyddau, pump ohonyn nhw gyda chapiau oren, mewn tun bach. Chafodd neb niwed. Wnes i ddim cyffwrdd â nhw, dim ond rhoi pot blodau dros y tun a charreg ar ben y pot. Fel warden eglwys hoffwn wybod pwy fydd yn eu casglu, ac a oes modd cael un o'r bocsys melyn yna ar y wal. Mae'r ficer yn credu y byddai bocs yn eu denu, finnau'n credu y byddai'n daclusach. Fe wnawn ni fel y dywedwch chi.
bailif letter came but ive paid
flood grant form link dont work
My boy's got a real thing for sirens. He's six, he's autistic, and when the fire engine passes he's in heaven, he flaps and he shrieks, and he'll name you the make. He asked Father Christmas for a ladder. I've seen that there's an open day at the station in May, but it's crowded, and crowds are what he can't do. Would they let him come on a quiet morning for ten minutes just to sit in it? He wouldn't touch a thing. Well, he'd touch everything, but gently. I don't know if it's you I ask.
Mae Mam yn naw deg un, yn byw ar ei phen ei hun yn y byngalo, a bu hi'n gogyddes heb ei hail erioed. Yn ddiweddar dw i'n sylwi mai tost yw popeth. Does dim byd o'i le arni, mae'r meddyg wedi'i harchwilio o'i chorun i'w sawdl, dyw hi jyst ddim yn gweld gwerth coginio i un. Yn Leeds ydw i, ac yn dod bob penwythnos i lenwi'r rhewgell. Oes rhywun yn dal i fynd â chinio poeth o gwmpas? Dweud na wnaiff hi, felly gofynnwch fel petai'n gymwynas â chi.
After all the horror stories at the club, I put off applying for Attendance Allowance for two years. Then the girl from your welfare rights team came to me at home, sat down, got her pen out, and it was child's play. I've had the decision today. It means I can have a woman in on Mondays. I'd like her manager to know. I didn't catch her surname but she was called Bethan, she has red hair, and she's frightened of budgerigars.
poteli nwy gwag ydy'r tip yn derbyn
slipped on leaves tues no harm sweep em
I've kept the noise diary, as your officer asked. The two dogs at number 33 bark when the post comes, when the milk comes, when a leaf comes down. Monday four hours, Tuesday five and a half. The owner works nights at the hospital and I don't like to knock because she's worn out, and the dogs are well looked after, fat if anything. It isn't cruelty, it's boredom. I'm working from home and my boss thinks I have a kennel. What happens next? Is there someone who might talk to her kindly?
Roedden ni'n un o'r tai a gafodd lifogydd Ddydd Calan ddwy flynedd yn ôl. Mae'r tŷ wedi hen sychu, y lloriau'n newydd a'r socedi wedi'u codi'n uwch ar y wal. Yn y cyfarfod yn y festri soniodd eich swyddog am grant hyd at bum mil ar gyfer drysau llifogydd. Mi wnes i gais ym mis Mehefin a chael cyfeirnod. Ers hynny, tawelwch. Nid cwyno ydw i, wel, ychydig bach, ond fedr rhywun ddweud ydi'r pres i gyd wedi mynd?
My car was stolen in March and found in a ditch, why have I now got a fine for it?
The house two doors down has had scaffolding up since the week before last, right across the pavement, and as far as I can see there's no permit displayed. It's well built, with boards and nets and lights on it at night, so I've no worry that it'll fall. It's that my mother's wheelchair can't pass, and we have to go round by the back lane, which adds ten minutes. The builder says he's applied. Has he? And should there not be a ramp or a marked way round?
I'm the secretary of a junior rugby club and our governing body has asked for a copy of the council's safeguarding policy, our own policy, the name of a welfare officer and the procedure for allegations. We have never had an allegation and I hope we never shall. But the forms must be in by Friday week or the under-twelves can't tour. Where on your site does the policy live? The link in the club handbook goes to a page about skip permits, which cheered us up but didn't help.
I was in hospital with chest pains in January and missed the deadline for my appeal, can it be reopened?
were is knife bin nr asda
ges i strôc llynedd, isio canllaw wrth y bath
ghost hunt in old asylum do we need permit
asbestos garage roof is sound can i get it removed
I'd love to volunteer at the women's refuge shop on Saturdays, do I apply to you or to the charity?
I keep the inn at the ford and every year some clever dick in a large car tries it after rain, gets halfway and stops, and climbs out on the roof for a photograph. Nobody's been hurt as yet, and the ford's dry as we speak. What I'd like before the autumn is a proper depth gauge, one which can be read from the driver's seat. The old one was washed off in 2021. And may I put up a notice of my own? It'd say 'the last man's tow cost £600'.
lifegaurd jobs this summer r u hiring
I'm sick of it, sick to the back teeth. Every other Thursday I put the bin out by six, and every other Thursday the lorry drives past the end of our close, stops, thinks, and goes away. We're eleven houses. I've ten weeks of recycling in the garage, and the cat can't get to her flap. I've been told we're on the route, off it, and on a different one. I'm a mild man. I make model boats. Please would someone just come and see where we live?
The ice on the pond made a lovely picture, er, for your calendar, where do I send it?
gas bord hole filled now but no tarmac
Prices have been shooting up since I last hired the community hall. In 2022 it was nine pounds an hour for a ceilidh, now it's twenty-four and a hundred deposit 'against damage or violent conduct'. We're a Scottish country dance group with an average age of seventy. The most violent thing we've had was Strip the Willow. Is there a charity rate, could the deposit be waived, and is the floor being fixed, as Sheila caught her toe in it last winter and took a fortnight to forgive you?
Mae twll archwilio o flaen ffenest fy llofft sy'n clecian. Mae'r caead yn ei le yn iawn ac yn wastad, dw i wedi sefyll arno fy hun, dim ond siglo y mymryn lleiaf mae o pan ddaw lori. O hanner nos tan bump, lorïau llaeth ydyn nhw: clec-clec, a chlec-clec wedyn i'r olwynion ôl. Dw i wedi trio plygiau clust, wisgi a chysgu yn y bath. Mae BT yn dweud nad eu caead nhw ydi o, a Dŵr Cymru'r un fath. Pwy biau fo? Mi dala i am y rwber fy hun.
Please could you advise on a matter which is a bit delicate. My tenant, who's a good lad, tells me he's been clean from heroin for fourteen months and he's on a script from the chemist. He asked if he could have a locked box screwed to the wall for it because of his nephew visiting. I've no objection. I only wonder if there's a proper kind of box, if your drugs service gives them out, and whether I've got to tell my insurers. I should like to help him without making a song and dance.
Your new form was child's play, even for me at eighty, please thank whoever made it.
wall came down in storm last month no1 hurt who pays
Every lorry that goes over the manhole outside number nine makes a clang like a church bell.
The Brownies need a copy of your model safeguarding policy before we can renew our hall booking.
swan dead by weir has been there a wk
smoke alarm due replacing 10yrs old
ci wedi fy mrathu wsos dwytha, wedi mendio, pwy i ddeud
mam yn 89 byw ei hun isie prydau
pregnant 5mths in 1 bed need bigger
Is it true that the leisure centre is going to stop having lifeguards in the small pool? My aquafit ladies are up in arms. We've an average age of seventy-three and we go in to our chests. In eleven years the only casualty has been a hearing aid. But we like to see the boy in his yellow shirt, he's company, and he knows all of our names. I've heard it's cameras with a computer that'll shout when somebody sinks. Could the manager come and talk to us after the class on Wednesday?
You asked for feedback on the flood rehearsal. I played Casualty Number Four. I had a label round my neck that said 'elderly, confused, hypothermic', I lay on a mat in the sports hall for two hours and was then forgotten, as they all went to lunch. I thought the soup was good. The radios didn't work in the changing rooms. The young man who pretended to be the press was too convincing and made Casualty Number Six cry with laughter. I'd do it again, but could I be someone who walks?
kids gone to their dads for summer do i still get school meals voucher
caead twll archwilio yn clecian trw'r nos
Dw i'n rheoli criw bach o ofalwyr adeiladau ac maen nhw'n gweld llawer rhwng pawb. Ar ôl angladd yn y gwanwyn gofynnodd dau o'r dynion am hyfforddiant atal hunanladdiad, er mwyn gwybod beth i'w ddweud petai angen rywdro. Mae'n debyg eich bod chi'n cynnig cwrs hanner diwrnod yn ddi-dâl. Faint gaiff ddod ar un archeb, oes modd ei gynnal yn ein depo ni, ac a ydi o ar gael yn Gymraeg? Dynion swil ydyn nhw a fasai'n well ganddyn nhw beidio actio dim byd.
I'd like to appeal against a parking penalty. On the fourteenth I'd driven my wife to the maternity entrance as our son was coming, rather fast, and I left the car where it stood, with the door open I believe. He was born eleven minutes later. Both are doing beautifully, and he's called Rufus. When I came out there was a ticket beneath the wiper. I don't blame the warden as I'd parked across the chief executive's space. I attach a photograph of Rufus and the time on his wristband.
co alarm went off in jan was the battery, need a new one
Eisiau diolch ydw i, i'ch gofalwr chi. Ddydd Mawrth dechreuodd y peiriant sychu yn y golchdy fygu. Roedd pawb allan ar y gwair ganddo o fewn tri munud, efo blancedi i'r hen rai, a daeth yr injan dân ac roedd y cwbl drosodd cyn i degell ferwi. Mae pawb yn iawn ac mae'r peiriant wedi mynd i'r sgip. Dim ond dweud ydw i mai Winston ydi ei enw o, ac y dylai gael medal, neu os nad medal, diwrnod i ffwrdd.
Dw i'n boddi mewn gwaith papur ers dod yn glerc, oes templed gyda chi ar gyfer y gofrestr asedau?
I was homeless in my twenties and would like to give a talk to the young people at the hostel.
For forty years I've been allergic to bees and I carry one of those pens. I've never had to use it, touch wood. I've just been offered plot 19 on the allotments, which is lovely, with a shed and a pear tree, but right beside plot 20 where a gentleman has three hives. He's very kind and gave me honey. Would it be possible to swap for one at the other end, without losing my place on the list? I waited six years for this and I'd sooner have a plot by the compost toilets than give it up.
dog off lead in cemetry
My sister and I jointly own a flat in one of those blocks with the cladding. It's been taken off, new panels went on in the summer, and the waking watch, those poor lads who walked up and down all night with an air horn, has been stood down. So it's safe at last. What we cannot get from anyone is the form, EWS1, without which no bank will lend a penny, and she's getting married and wants to sell. Has the council been sent it as building regulator? A copy would be worth its weight in gold.
What a to-do we had in the Close on Thursday. Someone smelt gas, or believed they did, and out came the engineers, the police with their tape, and forty of us in the church hall with the good biscuits. After three hours they traced it to a durian, which is a fruit, in the student house's recycling. So we're all back home and nobody's any the worse. My question is, can that fruit go in the food caddy? The students are mortified and they've got another one in the freezer.
I've reported the lamp post outside the chip shop four times. It leans, it has leaned since a van kissed it two summers ago, and your engineer put a sticker on it which says 'inspected, safe, replace in programme'. The light works. I don't think it's about to come down. But which programme, and which year? The sticker has faded so much that you can only read 'replace in', which the students find amusing. They've added some suggestions with a pen.
do u test fire alarms on weds
The kitchen fire was in November and we're still at my sister's, so when do the decorators start?
Our garden wall blew over in last month's gale and luckily nobody was there, is that your insurance or mine?
defib on village hall wall light is out
Diolch i'r warden arhosodd gyda Dad pan gwympodd e, mae e gartre nawr ac yn bwyta bisgedi.
A fox got my hens on Sunday night. All six. There was nothing left except feathers and one leg. I'm not asking you to shoot it, it's only doing what foxes do, and I should have shut the hatch. My query's about the remains. I've put the bits in a sack in the freezer, next to the peas. Do dead poultry count as household waste, or must I tell somebody because of the bird flu? I'm registered as a keeper. The man at the ministry's line told me to ask my council and here I am.
rats ran over me foot lol send someone wen u can
am i in smoke control area ls12
My daughter starts the comprehensive in September. Her form went in before the deadline, the bus pass was promised, and now the list is up at the school, and she isn't on it. Every child in our lane is on it apart from her. She's taken it to heart and thinks they don't want her. It's 3.2 miles by your own map and there's no pavement for half of that. I'm sure it's only a slip. Could you look into it before the end of term so she can enjoy her summer?
Where do I put batteries from hearing aids, because the box has gone from the supermarket?
Dw i'n gofalu am fy mrawd ers i'n rhieni fynd. Mae e'n bum deg tri, mae syndrom Down arno, a fe yw'r cwmni gorau yn y byd, ond mae e'n codi am bump ac yn rhoi Abba ymlaen. Dw i'n chwe deg chwech ac wedi blino hyd at yr asgwrn. Dw i ddim eisiau iddo fynd i gartref, na fe chwaith. Un wythnos y flwyddyn fyddai'n dda, i rywun clên fynd ag e i rywle a finnau'n cael cysgu. Yn 2015 oedd yr asesiad diwethaf. Gawn ni un arall?
The house at the corner burned years ago and buddleia is growing out of it, could you list it as derelict?
My wife and me we think about foster care, we have spare room and dog, is dog a problem?
my lad stuck on maths q is libry tutor free
My teenage son hates his new school, moans every Monday, and I'd like to see if there's a place elsewhere.
I'm drowning in paperwork since I became clerk, do you have a template for the asset register?
We had the asbestos survey on our council maisonette in March and the young man was very thorough. His report states that there's some in the textured ceiling and under the hall tiles, in good condition, and best left alone. That's fine by us. But my husband wants to put up a lampshade. Is he permitted to drill one hole? He's been standing under that ceiling with a screwdriver for a month, waiting for permission, and I'd like my stepladder back. We've used the old bulb up to now.
mum got out hospital fri all good needs commode
my phones dead cant get the code
Is there a minibus that takes people to the dementia day centre from the villages, er, on a Wednesday?
Landlord gives us paper, we must leave in six week, please which office we go and which day?
I've inherited a house with three open fireplaces, and I can't make head or tail of the map of smoke control areas. Half of our street seems to be shaded and half not, with the line going through my bathroom. I want to burn kiln-dried logs at Christmas, nothing more. If I'm in the area must I have a special stove, and if I'm out of it can I burn what I like? My neighbour, who knows everything, says there's a fine of three hundred pounds. She also says the moon landing was filmed in Slough.
volunteer at womens refuge do i need dbs
The electric board cut our street off for an hour on Monday as planned, but the bollard lights never came back.
May I burn the prunings from the orchard? There's about a trailer-load, apple and pear, no plastic or painted wood. I'm not within a smoke control area so far as I can tell. My nearest neighbours are three hundred yards off, and I'd wait for a still day and stand by with a hose, since I'm a careful man. I read that farmers need an exemption and gardeners don't, but what's someone with forty trees? If it's not allowed, would you chip it for me, and at what price?
dementia day centre spaces thursdays
Er, hello, um, my husband had a stroke last spring and we're wondering about a second rail on the stairs.
ga i losgi brigau yn yr ardd
There was an explosive row at the parish meeting about the bench, may I listen to the recording?
We had a power cut on Thursday, back by tea time, can I claim for the freezer?
Since I took over as treasurer of the pre-school I've been drowning in forms. There's one for the funded hours, one for the extra hours, one for milk, one for the child with additional needs and a headcount which asks for everything that's on the other four. I do it at midnight after my shift. I'm not asking for more money, I'm asking if there's one person at the council who could sit by me for an hour and say 'this box, not that box'. I'd come to you. I'd bring cake.
The temporary light on Mill Road is stuck on red and everyone's just turning round, no collision or anything.
Re your letter on 'dangerous structure, rear outbuilding'. I take your point. It was my grandfather's privy and it has leaned on the ash tree since the war, each one holding up the other. Nobody goes in there. On receipt of your letter I took it down myself, brick by brick, over the weekend, and stacked the bricks in the barn. So there's no structure to be dangerous. Do I need to tell the lady that signed it, or will she come to look at the gap? The tree seems rather lost.
baby due place at nursery for sept 25
Is your contractor allowed to go in and service the boiler while I'm out if my son is home?
Mae gan bwyllgor y neuadd ddiffibriliwr ar y wal ers 2016. Unwaith y cafodd ei ddefnyddio, gyda llwyddiant diolch byth, ac mae Mr Prosser yn dal i chwarae bowls. Mae colfach y cabinet wedi rhydu a'r gwresogydd wedi torri, felly am y tro mae'r peiriant yn y gegin gydag arwydd ar y drws. Mae pedwar can punt gyda ni. Oes arian cyfatebol i'w gael at gabinet newydd, a pha gwmni fyddech chi'n ei awgrymu? Mae'r trysorydd eisiau tri phris erbyn y cyfarfod blynyddol.
Following last autumn's inquest into my brother's death at work I've been asked by the union to put up a bench, with his name and those of two other men who died on the same site over the years. The company is paying. The widows want it where the lunchtime sun comes, by the lock gates. I've seen your form for memorial benches. It allows for one name and forty letters. Could an exception be made? There are three names, and it'd be hard to leave one off.
petrol can empty dumped by my gate
Someone has chucked a dead rat over my fence, I've bagged it, can it go in the general bin?
My neighbour kindly told me the council will fit smoke alarms and a heat alarm for people over seventy. I had a small blaze in a pan in 2009 and I've been careful ever since, with a lid to hand. But mine's so old it has a picture of a lady in a perm on the box. Do I ask you for this or the fire service? I don't go to the door for strangers, so please say the day and the man's name. Mornings are best. I've got a stepladder but I'm not to go up it.
paint thinners 2 tins sealed tip??
My late neighbour was a keen photographer and his widow has asked me to empty the darkroom. There are about thirty brown bottles: developer, fixer, stop bath, something labelled 'selenium', all with their stoppers in. I know enough not to pour them down the sink. Will the tip at Brook Lane take such chemicals, do I need to book, and is there a limit to how many I bring at one time? I have an estate car and a free Thursday.
missing persons choir gig poster can i put up
Mae gofyn i ni adael y tŷ ymhen chwe wythnos, pa swyddfa a pha ddiwrnod sydd orau i ddod?
Ydi'n tŷ ni mewn ardal rheoli mwg? Rydan ni'n meddwl prynu stof llosgi coed.
I'm a sixth former, could you send me the number of rough sleepers counted in the last five years?
My brother died in August and I'm, er, I'm grieving still, but I need to sort out his allotment.
shot blasting noise at garage mon to fri
Oes bws mini i'r ganolfan ddydd dementia o'r pentrefi ar ddydd Mercher, os gwelwch yn dda?
how much do foster carers get
I'm kicked out of the online form every time I press next, it says session expired.
Mae'n ddeuddegfed o Dachwedd a dydi'r tân gwyllt byth wedi stopio. Nid sioe'r clwb rygbi, roedd honno'n hyfryd a drosodd erbyn wyth. Pobl yn eu gerddi sydd wrthi, noson ar ôl noson, tan un y bore. Mae'r ci yn byw yn y cwpwrdd crasu ac mae 'nhad, fu yn y Falklands, yn troi'r teledu'n uwch heb ddweud gair. Does neb yn meddwl drwg. Beth ydi'r oriau cyfreithlon, ac oes modd rhoi ein henwau ar y ddeiseb dros dân gwyllt tawel?
mam 88 on her own wants meals
Mae fy ngwraig a fi'n ystyried maethu, mae gyda ni ystafell sbâr a dau gi, ydy hynny'n broblem?
The fire brigade came about my neighbour's chip pan on Friday and everyone is fine, so who replaces the communal door?
knock knock whos there not the bin man haha
We evacuated in the alarm practice on Wednesday and were standing in the rain forty minutes, can you do it faster?
Could you recommend a crash course in Excel? I've been promoted from the kitchen to the office of the care home, at the age of fifty-eight, and I'm expected to make something called a pivot table by the end of the month. My grandson tried to show me and we fell out. I learn best with a pencil and a patient lady. I saw that adult education do evenings at the old Tech, but the brochure has them starting in September, which is no use to me at all.
I've been a smoker for forty years, I've given up, eleven weeks on Sunday, thanks to your nurse at the health hub. I'd been getting out of breath on the hill and now I am not. The reason for my writing is that the group's to be stopped in June for lack of money. There are fourteen of us, and I'm sure that four at least will go back on the fags. It was the biscuits and the shame that did it. Can't you find us a room? We'll bring the biscuits.
goleuade yn sownd ar goch dim damwain
We're the tenants of the two shops beneath the flats on Station Approach. On the 3rd there was that business with the ceiling in the launderette, when the upstairs bath came through. No one was under it, and the bath's been taken out, with the joists replaced and signed off by your surveyor. My question's a dull one: our lease with the council has a clause that the rent stops when the premises can't be used. They couldn't for nineteen days. Is it automatic or do I write in? And to whom?
Morning. I've been served with a notice and have to be out in six weeks, on the 30th. I'm a single dad with my lad half of the week. Landlord's been decent and it's just that his mother is moving in. I've looked at private rents and they're mad, so I think I need to make a homeless application, though I'm not homeless, you know what I mean. Do you see people this early? What papers do you want? I've got the notice, payslips, and his birth certificate. I'd like to be beforehand with it.
lifft di torri eto neb ynddo fo
desprate for parkin permit pls
Dogs at the farm bark from six until nine, and I've kept the diary your officer asked for.
My grandfather died at the pit in the disaster of 1934, with two of his brothers, from the gas that followed the explosion. There's a memorial on the site, and it was your council that looked after it till the land was sold for warehouses. I went there on Sunday with my own grandchildren and couldn't find it for brambles. Somebody's also prised off the brass letters. I have the names on a list. Who's looking after it today? I would gladly pay for the letters to be cast again.
I cycle in from Upton, five miles, and for the last of them I'm choking on fumes in the queue by the retail park. You know what I mean, two lanes of cars with their engines running, all going to buy lamps. I've no illness and I'm fitter than my children, but it can't be good for the babies in their pushchairs at exhaust height. Do you measure the air there? Might there be a sign to say switch off your engine? Other places have them and I'm told they do work.
What day is the falls clinic at the health centre, and does my mother need a letter from the doctor?
late husbands council tax still in his name
Do you test the flood siren on the first Monday of the month, or did I imagine it?
For the third month running I've been bombarded. Text messages, emails, two letters and a man at the door, all to tell me that I haven't filled in the household survey. I have filled it in. I did it on the first day, I enjoy that sort of thing. I even answered the question about how happy I was yesterday (seven). Each time I ring, I'm told the system updates overnight. Which night? I'm beginning to twitch when the phone pings. Please take me off the list.
I'm twenty-two weeks pregnant with my second and there are three of us in a studio over the bookmaker's. It's dry and warm, I'll give it that, but the cot's in the kitchen, and when the new one comes I honestly don't know where we'd put it, in a drawer like in the old days? I'm band C. My midwife thinks I should be B, and she's written a letter. How do I send it to you? And if we're offered something over in Hillside, am I allowed to say no once? My mum's on this side.
I teach at the primary and I'm preparing a lesson called People Who Help Us. I'd like the children to know what to do if they find a needle, smell gas, see smoke, get lost at the fair or hear a grown-up being hurt. Does the council have any leaflets for six-year-olds, something with pictures? I had a set ten years ago with a dragon on the front. Also might a firefighter, a lifeguard or a bin man come in? The bin man was by far the favourite the last time.
My neighbour's cockerel screams blue murder at four each morning, what can environmental health do?
My partner and I have been thinking about fostering for a long time. We're two men in our forties with a house, a garden and a rather fat cat. I was in care myself from the age of nine, after some hard years which I don't mind talking about, and it was one foster mother who turned it round. I'd like to do it for someone else. Does having been in care count for or against us? And when's the next information evening? The one in March was full.
My son's school did a lockdown drill and he came home full of it, do parents get told beforehand?
Right, I've a question about my dad's council tax and please bear with me because it's not simple. He went missing in 2016. He'd gone to live in Spain, as it turned out, with a lady named Pilar, and we've all made our peace with it. He's been back for a christening. But for the eighteen months when we didn't know, his house stood empty with the bills piling up, and you've now sent the lot to me as next of kin. I never lived there. Shall I give you his address in Alicante?
The pub has put scaffolding over the pavement, and I don't see any licence number on it.
Forgive a long question. My grandmother, who's ninety-four, keeps a Victorian bottle on her mantelpiece marked POISON, and ribbed so that you'd know it in the dark. It's got something in it. She's had it there for seventy years and dusts it. Now she wants to give it to my son, as he likes skulls. It's sealed with wax and we aren't going to open it. Do you have somebody at the museum or in trading standards who could say what it is and empty it? He'd only want the bottle.
burnin question wot day is brown bin
ur parking charges r killin me
I worry about my rent going up in April, who could go through my benefits with me?
We are all dying to know what is coming in place of Woolworths, has anyone put in plans?
Bore da. Dw i wedi cael rhybudd i adael ymhen chwe wythnos, ar y tri degfed. Tad sengl ydw i, a'r mab efo fi hanner yr wythnos. Mae'r landlord wedi bod yn deg, ei fam sy'n symud i mewn. Dw i wedi edrych ar renti preifat ac maen nhw'n wallgo, felly mae'n debyg bod angen cais digartrefedd, er bod gen i do uwch fy mhen. Ydych chi'n gweld pobl mor gynnar â hyn? Pa bapurau sydd eu hangen? Isio bod ar y blaen efo fo ydw i.
dad wandered last yr, got tracker now, is there a grant
manhole rattles all nite drivin me mad
A slate has slipped on the roof of the bus shelter at the war memorial, one of the old stone ones the parish put up for the Coronation. It's wedged behind the gutter and can't go anywhere, I went up and looked with a ladder because I used to be a roofer. I'd nail it back for you in five minutes but I'm told there's insurance to think of and I'd need a method statement. Very well: method, hammer. Could you either send someone or give me leave?
I found needles in the churchyard while I was cutting the grass. There were five, with orange caps, in a little tin. Nobody was hurt. I didn't touch them, put a flower pot over the tin and a stone on the flower pot. As churchwarden I'd like to know two things: who'll collect them, and if you can put one of those yellow boxes on the wall. The vicar thinks a box would encourage it and I think it'd tidy it. We've agreed to abide by whatever you tell us, which is a first.
rent shootin up agen can u cap it
We were flooded in February, all dried out now, and I'd like to apply for the resilience grant please.
Mae'r goleuadau dros dro wedi sticio ar goch, pawb yn troi'n ôl yn ddigon call, does dim damwain wedi bod.
tablets out of date where hand in
Dw i wedi cael llond bol. Bob yn ail ddydd Iau dw i'n rhoi'r bin allan cyn chwech, a bob yn ail ddydd Iau mae'r lori'n dod i ben y clos, stopio, meddwl, a mynd i ffwrdd. Un ar ddeg o dai ydyn ni. Mae deg wythnos o ailgylchu yn y garej a dyw'r gath ddim yn gallu cyrraedd ei drws. Ry'n ni ar y daith, oddi ar y daith, ac ar daith arall, yn dibynnu pwy sy'n ateb. Dyn mwyn ydw i. Allai rhywun ddod i weld ble ry'n ni'n byw?
I do night shifts at the bakery, and I'm up while the rest of the world's asleep. Three times this month I've seen your gritters go by at 2am, and it's made me think how nobody ever thanks you. I had a skid in the snow of 2010, and I've had a respect for grit since then. There's a bag of rolls at the back door for any driver who cares to stop. And when's the naming competition? I've got one: Gritney Spears is taken, I know, so Sir Salter Scott.
When your surveyor told me what it'd cost to have the kerb dropped I fell off my chair. Not really, I have arms on it. But two thousand eight hundred for four yards of kerb? My brother in the next county paid nine hundred. I've a blue badge and a mobility scooter and at present I have to go forty yards along the road with the traffic to reach the ramp, so I go at quiet times. Is there a reduction for disabled residents, or may I use a contractor of my own?
Two weeks ago my little boy wandered out of the splash park while I was changing his sister. It was the longest eight minutes of my life. One of your attendants shut both gates, another put it out over the loudspeaker, and there he was behind the ice-cream van, in conversation. He's at home as I write, covered in jam. I was too shaky to say thank you properly. Would you pass on the ten pounds I've enclosed for their tea fund? And could the gates have a latch higher than a four-year-old?
My old dad is deaf and never hears the smoke alarm test, is there one with a flashing light?
Prices are shooting up everywhere and now allotment rents too, is there a concession for pensioners?
Um, the defibrillator on our village hall, er, it wants a new set of pads, do you supply those?
I look after the grounds of a private school and we've had our tree survey back. Of 212 trees, it has found three in a poor state: they've already been taped off, and will be felled on Saturday by a proper firm. My headmaster wants to know whether we need your consent, as the avenue falls in the conservation area, and if there's an exception for trees that are dead. I believe we should tell you five days ahead. Please take this as the notice. Plan attached, trees 17, 18 and 140.
Is it dangerous to let children paddle in the fountain, or is the water treated?
I don't know if this is for you or for Severn Trent. On still evenings there's a smell of drains in Quarry Gardens. It isn't gas, as the gas man came and sniffed about with his machine and said so. It's a sort of old flower water. It's been worse since the new estate was joined on to our sewer. We had visitors at the weekend and I blamed the dog. If it's to do with the pumping station, is there a person there who'd talk to us in plain English?
heart attak wen i opened bill £340!!
There's a dead badger on the verge by the garden centre, been there since, um, Sunday I think.
To the person who deals with school crossings. Our lollipop man, Mr Doyle, was clipped by a wing mirror in the autumn. He wasn't hurt, only cross, and the driver came back to say sorry. He retired at Christmas on account of his age, not on account of that. Since then, we parents have taken it in turns to walk the little ones over as a train. It works. But we're not allowed to stop traffic, and people have jobs. Is his post to be advertised? I know a lady who'd be marvellous and terrifying.
My granddaughter swallowed a button last year, all well, and it made me want to do your first aid morning.
I put my back out in the summer, it's better now, but could I keep the assisted bin collection?
I've looked after my brother since our parents went. He's fifty-three, he has Down's syndrome, and he's the best company in the world, but he gets up at five and puts on Abba. I'm sixty-six and I'm tired in my bones. I don't want him to go into a home and neither does he. What I'd like is one week in the year when somebody nice has him, or takes him somewhere, and I sleep. Our last assessment was in 2015 by a lady who's since retired. May we have another?
I fell off my chair laughing at the sign which says 'Cats eyes removed', may I have it when you're done?
poison ivy or just ivy? on park wall
As a childminder I've to write a policy for every mortal thing: fire, flood, intruders, choking, lost child, non-collected child, biting, head lice, and what to do if I drop down dead myself. I've written twenty-two. My inspection's on the fourteenth. Would one of your early years advisers be so kind as to look them over? I've five little ones, all thriving, and I write at night when they've gone home. For the last policy I've put 'the biggest one rings my sister'. I suspect that wants more detail.
In answer to your consultation on closing the minor injuries desk. My lad's been in it nine times: a bead up the nose, a finger in a door, a head through the railings, twice. Each time they'd seen him and sent him home within the hour with a sticker. He's sixteen now and wants to be a nurse. If it's moved to the city we've an hour on the bus each way. I know that health isn't yours, but the building is. Would you please not sell it until there's a plan?
They say there is radon here in the hills, how I can test in my house, council give a kit?
Thank you to the warden who waited with my father when he fell, he's home now and eating biscuits.
The leisure centre is bleeding money and you want to build another one, could I see the accounts?
I get lonely on Sundays since the club closed, is there a lunch somewhere I could walk to?
sofa surfing comp at student union licence lol
is it dangrous to touch hogweed just askin
I was a patient on the mental health ward for part of last winter. It was a bad time, and it's behind me, I'm well and seeing my nurse each fortnight. While I was in there the council tax went unpaid and you've added costs of eighty-five pounds. I'm told that there's an exemption if a person is in hospital, and another thing called severe mental impairment that I don't think is me. Could you look at the dates, the 4th of December to the 20th of February? I can send the discharge letter.
does rented house need co alarm by law
I feel trapped in a contract for garden waste that renews itself every March, how do I cancel?
This is just to tell you about glass in Jubilee Park. On Monday morning there were the remains of, I should think, a dozen bottles round the big slide. My husband and I collected what we could into a bucket with gardening gloves, then the keeper came with his broom and did the rest, so it's clear again. But it's every Monday. Would it be possible for the bins to be emptied on Sunday evenings as well, or a bottle bank to be put by the gate? The young people aren't bad, they've simply nowhere to put them.
Am I alone in thinking the new roundabout has made the morning traffic worse?
Cigydd oedd fy nhad, ac wrth glirio'r siop cawson ni hyd i bedwar deg un o gyllyll, dwy fwyell gig a llif esgyrn, i gyd yn finiog ac wedi'u lapio mewn papur llwyd fel anrhegion. Does yr un siop elusen am eu cymryd. Dw i braidd yn nerfus o yrru ar draws y dre gyda'r fath lwyth. Oes bin cyllyll sy'n derbyn rhai mawr? Neu a fyddai rhywun yn y swyddfa yn eu cymryd petawn i'n ffonio gyntaf? Mae'r amgueddfa wedi gofyn am un fwyell.
am i alone in thinkin new bins r rubbish
Please can you tell me, fire extinguisher in corridor have label of 2019, is it still okay or must change?
lost child point at carnival where
debts pilin up is there advice place
Once a month the siren goes at the chemical works, and for twenty years a card has come through the door from you telling us what it means: test, all clear, go in and shut the windows. This year there hasn't been a card. I know perfectly well that the Monday one is the test, but there's a young couple moved in next door who came out in their dressing gowns holding the cat. Could you send some cards to Salt Lane? And is there one in Polish? They laughed when I'd explained.
I look after my wife round the clock and I'm tired, love, is there a sitting service?
Which evenings does the suicide prevention training run, and is there a charge for parish councillors?
I've worked in the bereavement office of another council for twenty years, so I know how these letters go. Nevertheless. Dad died at home on the sixth, expected, with the district nurse there and the cricket on. We'd like him to go in with Mum in plot C118. The deed is lost. My brother thinks the grave was dug for two, the undertaker says that the ground's wet on that side. Could you look in the register, and could the bench opposite be mended in time for the twentieth? It'll be a big family.
The school says my girl has used up her absences, but she was in plaster, I've got the hospital letter.
As clerk to a small parish I'm updating the emergency card which we put through every door. Could you check the numbers for me? I have 999 for fire, police, ambulance and coastguard, 105 for power cuts, the gas emergency line, Floodline, your own out-of-hours desk, and the vet. I'd like to know if your out-of-hours number changed in April, as one old gentleman tried it last year and got a tanning salon. We go to print on the first. Nothing is happening here at all, it's as quiet as a pond.
chip pan amnesty still goin?
I've been bombarded with letters about the electoral register though I sent the form in July.
You very nearly finished me off. I opened your envelope on Saturday, standing in the hall, and read that I owe four thousand one hundred and six pounds. I had what my late mother would have called a turn, that is, I sat on the stairs and used a word. Then I put on my other glasses and saw that it was four hundred and ten pounds and sixty pence. I feel I should tell you the decimal point is very faint. Could the printer be given some more ink?
hyfforddiant atal hunanladdiad dyddiadau?
fell off my chair at the quote for dropped kerb
Please stop, the letters are killing me. I'm the only Margaret Jones in our street but not, it would seem, in your computer. I've had her parking fine, her library reminder, her invitation to a smear test, and a very nice card from a man named Derek. I have returned every one. I'm getting to know her rather well and I think that she's had a harder year than I have. Can somebody untangle us? Mine is the account ending 417 and I've never owned a car.
im burnt out w all this paperwork
I have debts. There, I've written it. There's your council tax, a catalogue, a loan for the cooker and a lot on a card. Last night I added it all up for the first time with my daughter and we had a cry and then a Chinese. The lady at the food bank says you've a money adviser who comes to the Methodist hall. Does one book? Ought I to bring all of the letters or only the red ones? And will you hold off with the bailiffs if I'm seeing somebody? I'd be grateful to know.
Who is responsible for the lifebelt boxes along the harbour? Two could do with a lick of paint.
Might I raise the matter of dogs off the lead on the nature reserve? It's ground-nesting season, there are signs at every gate, and yesterday I counted eleven loose, one being a very large Newfoundland who sat on my picnic. I spoke to the owner, who told me to get a life. I'm eighty-one and I have had one, thank you. No one was bitten or frightened, apart from a lapwing. Will the ranger be back this year or has he been cut?
There was broken glass by the bandstand after Saturday's do; I picked up the big bits, could someone sweep?
I'd like to book the small hall for a talk named 'Sudden Death in the Garden'. It's about honey fungus, box blight and the vine weevil. Last time your website's robot read the title and sent me to a page with the Samaritans on it and then a very kind person phoned. I was touched, but I'm a horticulturalist. May I have the 9th of October from seven to nine, thirty chairs, a screen, and the urn? And perhaps you'd tell the robot.
Can the scouts have a bonfire on the sixth if we clear the ashes and tell the neighbours?
killed two birds w one stone did tax an permit online cheers
Yn y storm ar yr ail o'r mis fe gwympodd y wal rhwng ein hiard ni a llwybr y cyngor, rhyw bedwar metr ohoni. Chafodd neb niwed a daeth eich tîm fore trannoeth i glirio'r brics a rhoi rhwystrau, diolch iddyn nhw. Nawr mae'r ddadl yn dechrau. Mae fy ngweithredoedd i'n dweud mai chi biau'r wal, mae'ch llythyr chi'n dweud mai fi, ac mae'r adeiladwr eisiau chwe mil. Allai rhywun o'r adran ystadau ddod i edrych ar y ddau blan? Mae bwrdd mawr gyda fi a choffi go lew.
Can I ask about sandbags? I know the forecast is fine for the next fortnight, that's why I am asking now and not with my slippers floating. In past years your depot let residents in our lane collect ten each in October. The new website says 'residents are responsible for their own protection', and the builders' merchant wants seven pounds a bag. Has the policy changed? And what does one do with the old ones, because I've a heap from 2020 that are growing grass and, last week, a mushroom.
Hello, er, yes, I'm ringing, well I'm not in any difficulty, dear, it's just about the pendant, the, um, the button thing round my neck. I pressed it by accident on Sunday, leaning over the sink, and this very nice young man came on and I said oh I'm ever so sorry, and he said not at all. And what I wanted to ask was, does it cost me when I do that? Only it's the third time and I think it's my bosom.
swyddi achubwr bywyd haf ma?
Lift's out of order in Nelson House, er, there's nobody in it, I looked, it's just parked at ground.
I want to thank the fire brigade, though I suppose they're not yours, and your caretaker, who is. On Tuesday the tumble drier in the laundry room began to smoke. He had everybody out on the grass within three minutes, with blankets for the old ones, and the engine came and it was all over before the kettle would have boiled. Everyone is fine. The drier's been taken away. I only want to say that his name is Winston and he ought to have a medal, or failing that, a day off.
In the course of my family research I've come on an ancestor who 'drowned himself in the town dock while of unsound mind' in 1871, and was therefore buried, I believe, outside the churchyard wall in what's now your municipal cemetery. I'd very much like to find the place. Do the burial registers go back so far, and was there a plan? I'll be over from Canada in the second week of October. He was a ropemaker, with nine children. I think he should have a stone.
wal di disgyn yn y storm mis dwytha neb di brifo pwy sy'n talu
Do you test the drinking fountain in the park? My children are mad about it and come home with wet jerseys. A woman at the swings told me there was lead in it from the old pipe. I don't believe everything that I hear at the swings. But if there's a certificate, or somebody who goes round with a little bottle, I'd like to know when it was last done, what they found, and whether the results are put up anywhere. The tap itself could do with a polish.
suicde prevention training dates pls
tân yn y fflat dros dolig, pryd gaiff ei drwsio
The lime tree by the bus shelter leans a little towards the road. It has leaned ever since I came to live here in 1979, and your tree officer looked at it some ten years back and told me it was as sound as a bell. I only mention it because a new neighbour has begun a petition to have it felled, with talk of deaths. I should hate to lose it. Is it protected? Could you have it looked at again at your leisure and give us something in writing to calm her?
It is now the twelfth of November and the fireworks have not stopped. It isn't the display at the rugby club, which was lovely and over by eight. It's people in gardens, night after night, bang, bang, whistle, bang, until one in the morning. My dog sits in the airing cupboard and my father, who was in the Falklands, turns the television up and says nothing. Nobody is doing any harm on purpose. What are the legal hours, can you do something about shops selling the loud ones, and may I add our names to the petition for quiet fireworks?
The Guides would like a bonfire for the leavers' evening on the last Saturday of June. We've done it for years on the old sports field, with buckets of water, two leaders who've done fire marshal training and a ring of turf cut out so the grass doesn't scorch. Now the field has passed from the school to the council we don't know whose permission we want. We'd have about sixty girls, sausages, singing, and it would be out by half past nine. Is there a form? Do we tell the fire service as well?
I teach swimming and would like to hire two lanes for a lifesaving class, what do you charge?
evicted 6 wks wot do i need to do
Bu bron i mi gael trawiad pan welais i'r bil, rydych chi wedi'n rhoi ni ym mand G ar gam.
who cuts power to xmas lights theyre still up
These parking charges are killing me, I only pop in for ten minutes to see my mum's chiropodist.
I retired as a midwife at Christmas and find that I've time on my hands. Years ago I sat with women who'd left home in the night with nothing, and I've always wanted to do something for the refuge. I gather it's run by a charity under contract to you and that the address is rightly kept quiet. I can drive, sew, hold babies and fill in forms. Who would I speak to, what checks would I need, and do they take someone of sixty-seven? References can be had from half the town.
Your officer said my extension is dead in the water, is there any way to appeal?
lights stuck on red by tesco no crash just queue
boilr serviced today by ur man where cert
Annwyl Syr neu Fadam, cafodd fy ngŵr strôc fis Ebrill y llynedd ac mae wedi gwella'n dda, chwarae teg. Mae'n cerdded gyda ffon ac yn mynd i'r bath gyda fi'n dal ei benelin. Yn yr haf daeth y therapydd galwedigaethol ac awgrymu canllaw wrth y bath ac un arall ar y stepen, a dweud y byddai ffurflen yn dilyn. Does dim byd wedi cyrraedd. Dw i'n saith deg chwech a byddai'n well gen i beidio aros nes iddo lithro. Ydyn ni ar restr gyda chi, neu sut mae mynd arni? Yn gywir, Mrs Mair Huws
live alone can i get single discount
I run the costume department for an amateur company, and we're doing Sweeney Todd at the Guildhall in May. The script calls for a trick razor, a chair that tips people down a chute, a lot of stage blood and an oven with a red light and some smoke from a machine. Your hall conditions say 'no weapons, no pyrotechnics, no liquids'. I'm happy to send a risk assessment. Who do I send it to, will the smoke machine set off the alarm, and could the caretaker be told in advance? Last time he fainted.
My dad was assaulted outside the Lion in February. The police dealt with it, the fellow pleaded guilty and got a curfew, and Dad's jaw has healed so well that he can eat toffee. What's still outstanding is his hearing aid, which was knocked out and went under a bus. It was the council's sensory team that gave him it on long loan. Do you replace them? Does he need a crime number? He's too proud to ask and he says yes to everything, especially when he hasn't heard.
Your noise officer asked for a description in my own words. It begins about ten. First there's a thump, as of a body being dropped, then a dragging sound and then a sort of groan. For a week I was convinced that the man upstairs was doing away with people. I met him yesterday by the bins. He's a lovely chap, a physiotherapist, and he lifts weights. The groan is him. Could you send him that leaflet about rubber matting? I haven't the face to tell him what I thought.
Cafodd fy ngwraig ddiagnosis o ddementia yn 2021 a hyd yma dw i wedi ymdopi'n dda, er mai fi sy'n dweud. Mae hi'n hoffi cwmni ac yn hoffi canu. Mae'r meddyg yn sôn am ganolfan ddydd yn yr hen ysgol ar ddydd Mawrth a dydd Gwener, gyda chinio poeth. Oes rhestr aros, faint yw'r gost, ac oes rhywun yn eu casglu, gan fy mod i wedi rhoi'r gorau i yrru? Dyw hi ddim trafferth o gwbl. Efallai bydd hi'n ceisio arwain y côr, achos dyna oedd ei gwaith.
Cafodd fy ngŵr strôc y gwanwyn diwethaf ac mae angen ail ganllaw ar y grisiau, gyda phwy dw i'n siarad?
no fixed date for my repair why
Dear Sir or Madam, my husband had a stroke in April of last year and made what the hospital called a good recovery. He walks with a stick and manages the bath with me holding his elbow. The occupational therapist who came in the summer recommended a rail by the bath and another at the front step, and said a form would follow. None has. I am seventy-six and would rather not wait until he slips. Could you tell me whether we are on a list, and if not, how one gets on it? Yours faithfully, Mrs J. Hartley
My late husband paid the council tax by direct debit, so how do I put it into my own name?
bled radiators still lukewarm
It's a ticking time bomb, this pension shortfall, and I'd like to see what the finance committee said about it.
I am responding to the letter headed 'Final Warning Before Action'. I was away in Karachi burying my father-in-law, which took five weeks with one thing and another, and came home to find eleven envelopes on the mat, each angrier than the one before. It's like reading one side of a quarrel. I've paid the whole sum this morning, including the costs. What I'd ask is that you take off the costs as a kindness, since I did email before I flew and had an automatic reply wishing me a good day.
Please, I want to buy sandbag before the winter come, where is the shop of council?
camping gas bottles will tip take em
My nephew did a bit of time and comes out in the summer. He's got a place with us as long as he wants. He wasn't violent, it was cannabis, and he's learnt plastering inside. The probation lady thought he'd be best to get his name on your housing list at once because it's so slow. Can he do it from in there without a computer? If he puts our address will it mess up our council tax discount? I don't want to say anything that'd get him, or me, into bother. We're only trying to do it right.
Good afternoon, I write for my mother who not speak English. Last month a car hit the fence of her garden and the driver run away. Nobody was in the garden, thanks God. Police gave the number of the case. The fence is belonging to housing and now is only plastic net. She is sad because the roses are broken. Please when the man come to repair the fence, and can she have back the stones that the workers took?
My daughter's nursery had what they call a lockdown practice and I've been asked, as a parent governor, to find out what the council advises. In the practice the children hide under the tables and play sleeping lions. They loved it. One of the mothers was upset because her son came home and told her about 'the bad man', who of course doesn't exist. Is there a form of words for under-fives which doesn't frighten them? And how many times a year should it be done?
can tip take brake fluid an antifreeze
bonfire rules allotment??
In the warm weather the drain in our yard smells like old cabbage, is it you or the water company?
sick of missed bins 3rd time
We are desperate for a resident's permit. We moved in on the first, the application went in on the second, and it's now the twenty-ninth. In the meantime I've had three tickets, been moved on by a warden who was sorry about it, and have been parking by the crematorium and walking back with a baby on my front and the shopping on my back, like a mule. Everyone at the crematorium has been charming. Could I at least have a temporary one that I can print?
had stroke last yr need rail by bath how
hi its about the flat at 22b we had that fire in feb remember, chip pan, my own daft fault, nobody hurt and the fire lads were brilliant. so the kitchens still all black and the windows boarded and ive been stopping at my mates. the surveyor came three weeks ago and measured up and said new units by may. its june. is there any news and do i still pay the rent on it cos ive had a letter saying arrears
sumone sprayed wall again
Am I alone in thinking the Christmas market has got out of hand? Last year I was carried, and I mean carried, from the cheese to the candles by the sheer press of people, with my feet hardly touching the ground. I was quite enjoying it until I lost a shoe. Nobody came to any harm and the stewards were cheerful, yet I do feel that the stalls should be wider apart. When will you be planning the layout for this year, and might the public have a say?
planning form is childs play ty
attacked by midges at the lake lol
May I burn old pallets in my field if the wind is away from the houses?
slate slipped on my roof council tenant
smashd window at scout hut last weekend boarded now
I was there last night in the public gallery for what the paper is calling an explosive meeting. It wasn't as explosive as all that. One councillor threw his papers in the air, another one called him a dinosaur, and the mayor banged her gavel till the head flew off and rolled under the clerk's chair. No one was hit. I'd like to know, however, whether the motion on the library was carried, because in all of the fun I don't think anybody counted the hands.
Thank you for the place at the falls clinic. I've been to four of the six sessions and they've taught me how to get up from the floor, which is just as well as I've practised it so often on the mat that the instructor calls me Lazarus. I've not had a tumble since November. My question is about what happens after the sixth week. Is there a class that goes on, and could my friend Edie come too? She's never fallen but she walks as though the pavement were hot.
I'm the tenant at 12B where the ceiling came down in spring, it's all fixed, only the painting's left.
scared to open ct bill can i spread it
I nearly had a heart attack when I saw the bill, you've put us in band G by mistake.
I am a bit scared of the next bill as I am newly self employed, can I pay over twelve months?
I am the new pastor of a Ghanaian congregation and we would like to hold a baptism in the river at the country park on Whit Sunday. There would be nine persons going in, up to the waist, with two strong men on each side and a nurse on the bank. Nobody's going to swim. The ranger tells me I need permission because of drownings in the past. I respect this. What is needed, a form, a lifeguard, insurance? And is the water clean in the spring? We do put our faces under.
In Wordsworth Court the lift has been out of order since the first of the month. Nobody's in it, nobody was in it, the doors are open on the ground floor and someone has put a chair inside and reads the paper there. I live on the fifth. I'm pregnant, thirty weeks, all well, but I have a toddler and a pushchair and the shopping. I go up in stages. What I'd like is a date, and in the meantime could the concierge be allowed to carry a bag, since he says it's against his insurance?
It's got to be the stairs. I'm eighty-four, my knees have gone, and I go up once at night and come down once in the morning on my seat like a child, which takes me eleven minutes by the hall clock. I've no pain to speak of and I haven't fallen. But I do miss my bedroom in the daytime, as my sewing machine's up there. I've been told about stairlifts and grants. Do you lend them or give them? And will it go round a bend? There's a bend.
broke glass by swings been swept mostly
Me and my flatmate argue about the council tax, it is about who pay, can you explain joint liability?
carer for me mam knackerd need a break
Is Albert Terrace inside the smoke control area, because I'm thinking of buying a wood burning stove.
Does the tip take the blue gas bottles if they are empty and I bring the deposit slip?
Mi ges i frathiad bach gan ddaeargi ddydd Mawrth diwethaf, dim ond clais oedd o, ond pwy ddylai gael gwybod?
Is it dangerous to eat the blackberries along the old railway? I ask since there's a rumour that your people sprayed the knotweed in May, and my wife's made eleven pots of jelly. We've had it on toast for a week and never felt better. I'm told by a man at the garden centre that the stuff breaks down in the soil in a day or two. Still, I'd like to hear from whoever did the spraying what it was and which side of the path, before I give a pot to the vicar.
fire brigade came all fine now thx who mends door
got bit by dog last wk its healed who do i tell
cŵn yn cyfarth drwy dydd yn rhif 6
treth cyngor fy niweddar ŵr
my ankle healed now from that kerb in march claim form pls
How high may I build a garden wall before I need planning, and does it need a proper footing?
need gas cert copy for my rental wat do i do
wen does homeless shelter agm happen
We were one of the thirty households flooded on New Year's Day two years ago. The house has long since dried, the floors are new and we have moved the sockets up the wall. At the meeting in the church your officer spoke about a property resilience grant of up to five thousand pounds for flood doors and air brick covers. I applied in June and got a reference number. Since then, silence. I'm not complaining, well I am a bit, but could someone tell me if the money's all gone?
With reference to your proposal for a barrier on the multi-storey. I lost my cousin there in 2017, so I speak with some feeling. I'm in favour. The mesh that's been drawn looks decent and lets the light in, and the number of the Samaritans on each floor is right. What I'd ask is that the drawing doesn't appear on the front of the leaflet, with the top deck shown empty at dusk. It's an odd thing to have come through the letterbox. Otherwise, well done, and when does it start?
overdose of roadworks in this town
drowning in leaflets from u lot stop
I separated from my husband at New Year, quite amicably, he's in a flat over his work and we share the dog. The trouble is the council tax. He told you he'd left, you took his name off, put mine on, then someone put his back on and took mine off. He's now had a summons for a house he doesn't live in and I've had a refund which isn't mine. We laughed about it on the phone. But he's a magistrate and would rather not appear before himself. Can it be sorted?
chimny swept last wk got cert, do insurers need urs too
Burning question from the over sixties: will there be a Christmas lights switch on this year?
When it rains the water stands on Chapel Road about an inch deep, and cars splash the shop window.
I owe money to you and to the water board, and want to talk to someone about a plan.
My wife was diagnosed with dementia in 2021 and until now I've managed very well, though I say so myself. She likes company and she likes singing. Our doctor says there's a day centre at the old school that takes people on Tuesdays and Fridays with a hot dinner. Could you tell me if there's a waiting list, what it costs, and if somebody fetches them, as I gave up driving with my cataracts? She's no trouble. She may try to conduct the choir, as she used to for a living.
I am writing a dissertation on the causes of homelessness in coastal towns. I'd be grateful for the following figures for each of the last ten years: the number of applications, the number found to be in priority need, the number in temporary accommodation on the last night of March, and deaths of people sleeping rough, if those are recorded. I've tried the national tables, but they change their definitions in 2018. If it has to be a freedom of information request then please treat this as one.
My ex-partner moved out in May and you are still sending his council tax to my house.
wot no do i ring if power goes off
postyn lamp yn gam ers blynydde
Ffeindiais i ddwy nodwydd tu ôl i'r garejys, sneb wedi'u cyffwrdd nhw, ac mae bwced dros eu pennau.
We are desperate for a parking permit, the carers have nowhere to leave the car, how long does it take?
A riddle for your complaints department, since I've been on hold for long enough to make one up. What has four legs, smells to high heaven, has been lying outside my door for three weeks and can't be buried? Answer: the sofa which number 17 threw out. It has mushrooms now. My grandchildren have called it Gerald. If you don't come by Friday I'm going to charge it council tax. More seriously, it isn't blocking the way or hurting anyone. It's just very, very ugly.
jumper left at the baths its blue
I've a bone to pick about the murder mystery evening that was in the library on Friday. We'd been told wine and nibbles, we got squash. The victim was found in Large Print at a quarter past seven, poisoned, and there wasn't any parking after six because of the market. Otherwise it was splendid. I guessed the vicar. My suggestion is that next year you hold it on a Thursday, when the car park's free, and kill somebody a bit earlier, as the last bus goes at nine.
Three years ago I signed up to your garden waste scheme, and I've come to feel like a hostage. I no longer have a garden. I moved to a second-floor flat with a window box. I've written, rung and filled in the web form, and each February another fifty-two pounds goes out of my account and a new brown sticker arrives for my bin, which I don't have either. How does one escape? If there's a tunnel, I'll dig it, but I'd prefer a cancellation form.
It was an absolute nightmare to renew my blue badge online, is there a paper version?
I take the minutes for the residents' group at Laburnum House. They'd like me to ask: one, when will the dry riser be painted; two, whether the fire doors which you changed in May come with a certificate; three, if prams may be left on the landings, as the notice says no and the caretaker says yes; four, could the evacuation sign be put in Somali and Portuguese; five, who has the key to the roof since Mr Adeyemi retired. It was a good-humoured meeting, and we had samosas.
stalkers guide to deer in park is it in print
son left off school bus list
I took part in your big sleep-out on the football pitch, in aid of the shelter. I'd a good bag, three jumpers, and a flask, and by four in the morning I was colder than I've ever been. I went home and had a bath. It made me think of the people who can't. I raised £740. The page says to pay it in by the thirtieth but will only take sums to £500. How do I send the rest? And are there shifts going at the night kitchen? I make good soup.
tide times board out of date
After my hip I was given a commode, a raised seat, two sticks and a frame. I'm better. I went up Pen-y-Fan on Sunday, well, most of it. The things are in my spare room and nobody will have them back. The hospital said ring the council, the council said ring the stores, the stores are closed on the day I'm free, and the charity shop laughed. It does seem a crying shame with others waiting. Will somebody please come for them? I'd throw in a bath board and a grabber.
Can my carer park in the ambulance bay for five minutes, or will the camera get her?
bit lonely since retired any groups
There's a manhole cover in front of my bedroom window that rattles. It's properly seated and it isn't sunk, I have stood on it myself, it merely rocks by a hair when something heavy goes over. From midnight until five it is the dairy lorries: clack-clack, and then clack-clack for the back wheels. I have tried earplugs, gin, and sleeping in the bath. BT says it's not theirs, the water people say it isn't theirs, and it has no name on it. Could you find out whose it is? I'd pay for the rubber myself.
blown away by the flower beds well done
I found two needles behind the garages, nobody touched them, and I have put a bucket over the top.
Could you send someone to talk to our WI about scams and, er, doorstep crime, in the autumn?
sandbags b4 winter where from
Someone wrote KILL THE BILL on the library wall in red paint, could you have it scrubbed off?
Do you run a crash course in bookkeeping for small charities, um, something over a weekend perhaps?
hen fatris ble maen nhw'n mynd
Why did the chicken cross the High Street? Because your pelican crossing has been broken since Easter!
I'm on the committee of a support group for women who've come out of violent marriages. We've met in your children's centre on Mondays for six years, and all of us, I'm happy to say, are long out and in our own homes. We've been told the room's going to be used for storage. The women are upset, since it's got a crèche, a side door and nobody can see in. Is there another room like that? And could whoever decides come and meet us first, without it being put in the newsletter where we are?
I'm dying to know, and so is everybody at the bus stop, what is being built behind the hoardings on the old cattle market. There was talk of a cinema, then flats, then a car park, and on Tuesday a man in a hard hat told my friend Pauline that it was a crocodile farm. We think he was joking. The planning pages want a reference number, and the notice on the fence has been rained on. Could you put us out of our misery and tell us what was approved?
Do I as a lodger have the right to ask for a carbon monoxide alarm in the room with the stove?
A small suggestion from a bus driver. At the stop by the hospital people run out from behind the bus to get across to the pharmacy. I've not hit one nor come near it, since I wait, and so do the other drivers. But I think that if you moved the stop thirty yards on, past the zebra, they'd all cross on the zebra because it'd be in front of them. It's only a pole and a bit of paint. I've drawn it on the back of a ticket, attached. Nineteen years' experience, for what it's worth.
next door put scaffold up no permision?
Hello, I'm being murdered on the phone bill holding for you people, could you ring me back instead?
golau'r diffib ar y neuadd wedi mynd
explosive meeting last nite lol wen r minutes out
Ym mis Rhagfyr bu tân yn y fflat uwch ein pennau. Diffoddodd y frigâd e o fewn yr awr a chafodd neb ei losgi, ond daeth y dŵr trwy'r nenfwd ac rydyn ni mewn fflat dros dro byth ers hynny. Mae'n lle digon neis. Beth dw i eisiau ei wybod yw pryd fydd ein fflat ni wedi'i drwsio. Y Pasg oedd y gair cyntaf, wedyn y Sulgwyn, a nawr does dim dyddiad o gwbl. Mae ysgol y ferch rownd y gornel o'r hen le ac rydyn ni'n talu am ddau fws bob bore.
The bridge on the bridleway was mended beautifully, but the danger tape is still flapping about.
I manage a small team of housing association caretakers and between them they see a good deal. Two of the men asked me after a funeral this spring if they could have some training in suicide prevention, so they would know what to say if the need ever came up. I understand you fund a half-day course called safeTALK or similar. Could you tell me how many can come on one booking, if it can be given at our depot, and whether there's anything for the trainers to bring? They're shy men and would rather not do role play.
For the past year I've helped an old friend, who has Parkinson's, by taking him shopping. He's now had to give up his licence. He's a widower, he's as proud as Lucifer and won't have 'the social' in the house. He does eat, and he's warm, and he's got me. I'd only like to know what I can get for him on the quiet: a perching stool, a thing for his jars, one of those pendants? Can I ask on his behalf? Or must it come from him? If so I'll have to get him tipsy.
My father was a butcher and when we cleared his shop we found forty-one knives, two cleavers and a bone saw, all very sharp and all wrapped in brown paper like presents. No charity shop will touch them. I'm a little nervous of driving across town with such a load in case I'm stopped. Is there a knife bin that takes big ones? Would someone at the town hall take them if I rang first? A museum has asked for one cleaver, but the rest I'd like to see melted.
A man lets his Alsatian off the lead on the cricket field every morning, friendly thing, but there are signs.
The cherry tree on the green leans a little more than it did when we moved in, worth a look sometime?
As the owner of a listed cottage I had a visit from your building control officer after the chimney came down in the February gales. She was very helpful, the remains were made safe that same day by my builder, and I've been living happily beneath a tarpaulin. I've now got the quote. My insurers want your letter to say that it was wind and not neglect. She did promise one. I fear she may have gone on leave to have her baby. Who's dealing with her cases?
I was bitten by a dog last week on the path behind the allotments. It was a small brown thing and it only caught my trouser leg and grazed the skin. The nurse cleaned it and gave me a tetanus jab and there has been no trouble since. The owner was very apologetic and gave me her name. My friends tell me I ought to let somebody know in case it does it again, but I don't want the poor creature put down. Is it yourselves or the police who keep a note of such things?
Me and the wife have decided to end it, by which I mean the paper bills, so you can put us onto email from April. We've been with paper since it was called the rates. She'd keep them all in a biscuit tin and there are now nine tins. Two questions. How long need we hang on to the old ones? And if we go over to email and I die first, as I've every intention of doing, will she be able to get at them, or does it all go with me?
firewoks every nite til 1 fed up
I must admit I'm scared of the new bill. My hours were cut after Christmas and I've been putting brown envelopes in the bread bin. My friend made me take them out on Sunday, and we laid them all on the table in order, and it was not as bad as I'd feared: two months of council tax and a library fine. I can pay twenty pounds a week. Is that an arrangement you'd agree to, and can I claim the reduction back to January? I'd be so glad to use the bread bin for bread.
falls clinic number lost it
My mother cannot get up the stairs any more, she sleeps on the settee, so we want a stairlift.
I've an old fuse box, passed its check last month, is there any grant for changing it?
Fel clerc cyngor cymuned bach dw i'n diweddaru'r cerdyn argyfwng sy'n mynd trwy bob drws. Allech chi wirio'r rhifau? 999 at dân, heddlu, ambiwlans a gwylwyr y glannau, 105 at doriad trydan, y llinell nwy, Floodline, eich desg chi tu allan i oriau, a'r milfeddyg. Newidiodd eich rhif chi ym mis Ebrill? Fe driodd un hen ŵr y rhif y llynedd a chael salon lliw haul. I'r wasg ar y cyntaf. Does dim yn digwydd yma o gwbl, mae hi mor dawel â phwll hwyaid.
Dear Bin Men, this is the Wheelie Bin at 8 Orchard Way. I have been kidnapped. I was taken on Thursday by persons unknown and am being held on the wrong side of the road at number 11, where they're feeding me polystyrene. I'm well treated but homesick. My family have not paid a ransom and instead went and stuck a bigger number on my lid. Please could you return me on your next visit, or if that's against the rules let my family have a replacement? Yours, grey, 240 litres.
hit n run on my wheelie bin
Years ago, when I was eight or nine, I was knocked down on Cross Street by a milk float. I broke a collarbone and got a bicycle out of it. I mention it because you've asked for memories of Cross Street for the exhibition. I've also a photograph of the great fire at the mill with my father up a ladder, a cutting on the tram that ran away, and the programme from when the elephant died. How do I get them to you? I'd want them back. The elephant's rather precious.
Do the lifeguards at the pool speak sign language? My two boys are deaf and start lessons in May.
My son swallowed a marble. There, that got your attention, and it got mine, in the year 1996. He's now thirty-four and a dentist, and is applying to you to open a surgery in the old bank on the square. We gather there's been an objection about parking. I'd only like to say, as his mother, that he's a lovely boy, that the town has had no dentist for five years and I've been gumming my toast since October. Kindly give him his permission.
Gobeithio nad oes ots gennych fy mod i'n ysgrifennu. Bu farw fy ngwraig yn y gwanwyn ac mae'r nosweithiau'n hir. Dw i'n iawn, dw i'n coginio, mae'r ci gen i, dw i'n mynd i'r rhandir. Ond mi ddaliais fy hun yn siarad efo dyn y newyddion. Gwelais yn y llyfrgell fod cynllun cyfeillio, lle mae rhywun yn ffonio unwaith yr wythnos am sgwrs. Gaf i roi fy enw i lawr? Neu'n well fyth, gaf i fod yn un o'r rhai sy'n ffonio? Ar y rheilffordd oeddwn i.
The traffic light at the bottom of Castle Hill has been stuck on red since about seven. I want to be clear there's been no accident, everybody is being terribly polite and waving each other through like the Queen Mother, and a chap from the garage is out there in a yellow jacket enjoying himself. But it's the third fault this month at the same lights. Is it the sensor in the road? It always seems to happen after the sweeper has been.
bil treth bron â rhoi hartan i fi
Um, er, yes, it was about the, the gas meter cupboard, the door's come off its hinge, just the door.
Lamp post forty two has a slight tilt since the kerb was relaid, it still lights up perfectly well.
We'd like to put a plaque by the river for a lad who drowned in 1987, who gives permission?
Just been watching a film about Grenfell and I wondered if our block's cladding was ever checked.
Could you clear up a point of law for me? My neighbour and I share a drive. On Saturday we'd words over the hedge, and I'm afraid we got rather loud, two men in our seventies in cardigans shaking our fists. His wife came out, told us we were pathetic, and made us tea. We're friends again. But the question still stands: if the hedge is on his side and hangs over mine, and I cut it, do I have to give him back the bits? He says yes. I say he can whistle.
Following the death of my late husband in September I wrote to you twice about the council tax. You kindly sent condolences, and in the same post a reminder addressed to him, threatening a summons. I have now had a second. I'm not distressed, he'd have laughed himself silly, but I should like it put straight. The account ought to be in my name with the single person's discount from the fourteenth. I enclose the certificate for the third time. Please don't send it back to him.
dyin to no who won the bloom comp
noisy rows nxt door bout footie
My mother is ninety-one, lives on her own in the bungalow at Far End, and has always been a marvellous cook. Lately, I notice that it's toast. There's nothing wrong with her, the doctor's been over her with a fine-tooth comb, she just can't be bothered for one. I'm in Leeds and I come at weekends and fill the freezer. I remember that the WRVS used to come round with hot dinners. Is there still such a thing? She'd say no, so would you kindly make it sound as if they needed the custom?
ok so this is a weird one. i do magic at kids parties and one of my tricks is i get locked in a trunk with chains and get out. i want to do it at the fun day in the park. your events person said no because of 'entrapment risk'. ive done it 200 times, theres a trapdoor in it mate, thats the trick. can i send a video to someone higher up and please dont put the trapdoor bit on the internet
gun show at showground tickets
I was bitten by a terrier on the rec last Tuesday, it only bruised, and I'd like to know whom to tell.
A slate has come loose above my porch and sits in the gutter, I'm a council tenant, can you book me in?
Somebody nicked my catalytic converter last month and I need to know if your camera covers Vine Street.
My daughter has just passed her test and I'm a nervous passenger. On Saturday she took me round the gyratory and I saw my whole life go by, or that's how it felt at nineteen miles an hour. She was perfectly right and everyone else was wrong. But the lane arrows are so worn that you can't see you're meant to be in the left one until you're past it. No bumps, not even a hoot. Could they be repainted before she takes her grandmother, who grips?
Our cellar took in water in 2020 and the surveyor asks if you hold any flood records for the street.
My daughter is seventeen and holds the bronze medallion, may she apply for the lifeguard job at the lido?
My child was left out of the school bus list though his sister at the same address is on it.
Ym mis Tachwedd oedd y tân yn y gegin, a ninnau'n dal gyda fy chwaer, pryd mae'r peintwyr yn dechrau?
I hope you don't mind my writing. My wife died in the spring and I find that the evenings are long. I'm all right, I cook, I've the dog, I go to the allotment. But I've caught myself talking to the newsreader. I saw in the library there's a befriending scheme where someone rings once a week for a chat about football or what have you. Could I be put down for it? Or better, might I be one of the people who do the ringing? I've a good telephone voice, I was with the railways.
Someone abandoned a tent in the woods by the reservoir, empty, zipped open, mouldy, could rangers collect it?
nan fell in feb ok now want key safe
Someone has painted on the end wall of our terrace, in letters a yard high, 'BURN IT ALL'. I gather it's the name of a band that played at the Corn Exchange on Saturday. My mother-in-law was rather taken aback. It's a listed wall, soft red brick, and I don't want it blasted with a jet as was done at the chapel, where the face came off. Do you have a conservation person who knows how it should be cleaned? There's no hurry, and it's quite neatly done.
Now that Mum has come out of hospital, and she's doing very nicely, thank you, the physio has told us to get rid of every rug in the place, and to have a second banister, a light on the landing and a step at the back door that's half the height. My brother can do the rugs. For the rest we'd rather it were done properly. Is there a handyman scheme for the over-seventies, what do they charge by the hour, and are they police-checked? She'd chat to Jack the Ripper, given a pot of tea.
Pa rif ddylwn i ffonio os daw coeden i lawr ar y lôn ryw noson? Isio fo wrth law ydw i.
puddle at bus stop soaks evry1
I wasn't going to write, but my friend says that one should. In 2019 I rang your housing desk from a phone box, having left my husband with one bag and a baby. A man named Iqbal found us a room that same night, then a refuge, then a flat. The baby's in Year One. I'm a teaching assistant. The husband is in another country, and has been for four years. I don't need anything. I'd just like Iqbal to know, if he's still with you, how it turned out.
Mae'r goeden geirios ar y grîn yn pwyso mymryn mwy nag oedd hi, allwch chi gael golwg rywbryd?
nightmare tryna book tip slot
Fireworks went on until half past midnight again on Saturday, what are the permitted hours please?
hostage to the bus timetable
I've been collecting old batteries from the whole street since the bin on the corner was taken away. There are four buckets of them in my porch, AAs mostly, a few big square ones, tape over the ends as the leaflet told me. My wife wants her porch back. The supermarket takes them only by the handful, and the lad at the recycling centre said he'd have to ask. Will you fetch them, and will the box on the corner be coming back? I'd be glad of a word before the fifth bucket.
My wife says I'm to write this calmly. Twice I've reported the smell behind the fish market and twice I've had an email to say that 'no odour was detected'. At what time did your man go? If he went at ten in the morning, after the hoses, it's like roses. Let him come at six on a Monday in August, when the skips are full and the sun's on them. Strong men have wept. Nobody's ill from it, but the bed and breakfast next door has had a review which just says 'haddock'.
I let out a two-bedroom terrace and I have always tried to be a good landlord. I have the gas safety certificate from the eleventh of this month, the electrical report from 2022, and smoke alarms on each floor. My new tenant says that the law changed and I must fit a carbon monoxide alarm in any room with a boiler, even a sealed one. Is she right, and does it have to be wired in or will a battery one do? I'd sooner ask you than read it wrong on the internet.
chokin on bus fumes every mornin at the lights put a bypass in
strangled by red tape
My mam passed away a month ago and I'm the one sorting everything as my brothers are useless. I've done the registrar and the funeral, and that Tell Us Once thing. What's left is her flat. It's a council one, her tenancy from 1974, and I'm finding it really hard to go in. I get as far as her coat on the hook. The letter says keys back within two weeks. Could I please have two more? I'm OK, my friends are coming with me on Sunday. I'd only like not to rush it.
Dw i'n disgwyl babi ym Mehefin ac mewn fflat un ystafell gyda fy ngŵr, gawn ni wneud cais am dŷ?
As a new landlord, how often must I renew the gas safety certificate and do I send you a copy?
Last winter, on the ninth of December to be exact, there was a fire in the flat above ours. The brigade put it out within the hour and nobody was so much as singed, but the water came down through our ceiling and we've been in a council decant ever since. It's a nice enough place. What I want to know is when our own flat will be repaired, because the letter said Easter, then Whitsun, and now the man on the phone says he has no date at all. My daughter's school is round the corner from the old flat and we're paying two bus fares.
lost my wife in may wot benefits do i loose
Hoffwn i wirfoddoli yn siop y lloches i fenywod ar ddydd Sadwrn, at bwy dw i'n gwneud cais?
may i burn hedge cuttings
Yn dilyn marwolaeth fy niweddar ŵr ym mis Medi ysgrifennais atoch ddwywaith am y dreth gyngor. Cefais gydymdeimlad caredig a, gyda'r un post, lythyr iddo fo yn bygwth gwŷs. Erbyn hyn mae un arall wedi dod. Dydw i ddim wedi ypsetio, mi fyddai o wedi chwerthin nes crio, ond mi hoffwn i gael trefn. Fy enw i ddylai fod ar y cyfrif, efo'r gostyngiad person sengl o'r pedwerydd ar ddeg. Dyma'r dystysgrif am y trydydd tro. Peidiwch â'i hanfon yn ôl ato fo, da chi.
wedi cael llond bol o aros ar y ffon
ex still on my ct bill
Pawb yn marw isio gwybod be sy'n dod yn lle'r hen fanc, oes 'na gais cynllunio?
tree leans bit always has can u look
car fire was weeks ago scorch on tarmac still
lift out again no1 in it
Cyclists like me are choking on fumes in the queue at the bridge, when's the clean air zone coming?
My son is eighteen in March and he's set his heart on being a beach lifeguard. He swims for the county, he has his lifesaving certificates, and he once towed a spaniel out of the harbour, which he has put on his CV. The website says recruitment opens in the new year but the button is grey. Is it the council that employs them or the charity? And would a part-time college place rule him out for the September weekends? He doesn't know I'm writing so please don't reply to him.
In the storm on the night of the second, the wall between our yard and the council's footpath fell down along about four metres. Nobody was hurt and your team came the very next morning to clear the bricks and put barriers up, for which thanks. Now comes the argument. My deeds show the wall as belonging to the borough, your letter says it's mine, and the builder wants six thousand pounds. Could somebody from estates come and look at both plans with me? I have a big table and I make decent coffee.
ded fox on a38 verge
Mae'r lifft yn Nhŵr y Castell wedi torri ers y cyntaf o'r mis. Does neb ynddo a fu neb ynddo, mae'r drysau ar agor ar y llawr gwaelod ac mae rhywun wedi rhoi cadair i mewn ac yn darllen y papur yno. Ar y pumed llawr dw i'n byw. Dw i'n disgwyl babi, tri deg wythnos, popeth yn iawn, ond mae gen i blentyn bach, coets a'r siopa. Mi fydda i'n mynd i fyny fesul cam. Dyddiad trwsio ydi'r cwbl dw i'n gofyn amdano, a chaniatâd i'r gofalwr gario bag.
Every spring the toads cross Reservoir Lane and every spring they're flattened. I counted ninety-four dead on one evening last year, poor things, and I've the photographs if you can stomach them. A few of us would like to patrol with buckets. We should need high-visibility jackets, the loan of two 'toads crossing' signs, and somebody's blessing. Other councils close the road for a fortnight at dusk. Could we be put in touch with highways before February, when it begins?
Whenever it rains hard there's water on the road at the dip by the nursery. I'm not speaking of floods, a couple of inches at most, gone by lunchtime. But the mothers are splashed, the pushchairs are soaked and on frosty mornings your gritter makes a special stop. I'm told that the gully was covered over when you resurfaced in 2018. I have a photograph from before that shows it plain as day, with my late dog standing on it. Could a man with a spade come and find it?
skip fire sat put out, skip still here
cant do stairs now want stairlift
Daeth y frigâd dân at sosban sglodion y cymydog ddydd Gwener, pawb yn iawn, ond pwy sy'n trwsio'r drws?
I've just been to pay my respects at the cenotaph and I noticed that the railings on the river side are wobbly. I'd not call it dangerous, there's a wall behind them, and a hedge behind that, then it's the flower bed. But it looks uncared for, with Remembrance Sunday coming and the mayor laying his wreath there. Two bolts and a pot of black paint would do it. I was in the Engineers for twenty-two years, and I've a socket set. Say the word.
needles by bins 3 of em no1 touched
My baby is ten months and I go back to work at Easter, which nurseries still have a place?
Mae dŵr yn sefyll ar Heol y Capel pan mae'n bwrw, rhyw fodfedd, ac mae'r ceir yn tasgu ffenest y siop.
crash course in welsh at libry?
my ex blocked me from the council portal acct it was his email
drains stink agen
I am pregnant, due in June, in a one room flat with my husband, can we apply for housing?
What number do I ring if a tree comes down on the lane one night? I like to have it ready.
business rates bleedin me dry
homless figures 2023 for uni
wasp stung me sat fine now nest in ur bench
I lost my temper with your call handler yesterday about the bins and I'd like to say sorry to him.
dogs bark all day at 14
Our village hall committee has had a defibrillator on the outside wall since 2016. It's been used once, thank heaven with success, and Mr Prosser still plays bowls. The cabinet is now rusty at the hinge and the heater has packed in, so for the moment we keep the machine in the hall kitchen with a sign on the door. We have four hundred pounds. Does the council offer match funding for a new cabinet and do you have a preferred supplier? The treasurer needs three quotes by the annual meeting.
I have a shelf of old weedkiller and creosote in sealed tins, which day can I bring chemicals to the tip?
bombarded w emails unsubscribe me
Er, ie, helo, mae tystysgrif diogelwch nwy'r tŷ rhent yn dod i ben, oes rhaid i fi anfon copi atoch chi?
The other evening I watched your Punch and Judy on the prom. I'm no prude, but the baby was thrown out of the window, the policeman was beaten with a stick, and the crocodile ate the sausages, a doctor and a judge. My granddaughter, who's three, shouted 'ring the council!' So I am. It was her first time by the sea and she loved every minute. She'd like to know whether the baby's all right. Would somebody write to her? Her name is Posy, and she can read a bit if it's in capitals.
old batterys where
lamppost leanin but been like that yrs
As a shopkeeper I am bleeding money. The roadworks took away the parking in March, footfall's down by a third, and today I open a rates bill that has gone up. There was a relief fund when the bypass was built and the florist got eleven hundred pounds. Is there anything like that for us? I don't want to close. My grandmother started this shop with a barrow. It's just that each week I look at the till and think, well, that's another bite out of me.
I'm sick of the sight of that mattress in the lane, it's been reported twice already.
wil u be gritting tmrw forecast says -2
I found my late uncle's hunting knives when clearing his house and would like to use the knife bin.
is there not one living soul at your end who can answer a phone
I'd sooner tell it to a living being than to a screen
anyone there? a real one i mean
enough of the robots
no more bots, staff please
stop with the machine and get me staff
let me hear a human voice
I want a lady I can talk to and not this thing
which officer looks after our street and how can I get hold of them
how do i get hold of my case worker
give me your supervisor
hand me over
transfer me please, this leads nowhere
is there a desk where I can sit down opposite somebody
my eyes are bad and I can't read all this, could someone talk me through it
I'm hard of hearing, can I write with a member of staff here
please will one of the team telephone my father
ring back please
can you get janet from housing to call me
it is complicated, I'll only explain it to a person
i need someone who speaks romanian to talk with
want talk with worker of council, not internet
is it possible to have a confidential talk with an officer
I'm not telling a computer my business
you dont understand me is there somebody who does
dim mwy o robotiaid plis
pwy ydi swyddog tai fy ardal i, dwi isio gair efo nhw
all un ohonoch chi ffonio Mam, dydi hi ddim yn dallt cyfrifiaduron
rhowch fi drwodd i'ch rheolwr
just let me talk to a woman
i want to talk to a man about my bins
let me hear a voice and not a beep
i only wanted to hear a friendly voice about my form
is anybody there, i have been typing for ages
nobody is answering me at the council
somebody answer me please about my parking permit
i need somebody to talk to about my rent account
can someone just ring me i cant do these forms
i want to speak to her, the lady who came about the adaptations
there's vomit and a bit of blood on the subway floor, needs hosing
somebody's been sick outside the chemist's and there's blood on the wall too
blood and glass on the pavement after the pubs shut, can it be washed
bit of diesel's been spilt by the roundabout, can you grit it
oil on the road outside the garage, slippy for bikes
there's a greasy patch where a lorry leaked, needs sand
can you put some grit down by the school, it's like glass
a big branch is half across the lane, cars are getting round it
branch down on Mill Road, one lane's passable
a bough's come off in the wind and it's on the verge and part of the road
tree's down over the footpath, you can step over it
the empty house next door's had its back door kicked in and it bangs all night
derelict shop with the boards pulled off, the door swings in the wind
the old baths are being knocked down and the dust is getting everywhere
they're demolishing the school and we're all breathing dust, can they damp it down
dust from the building site is making me cough, washing's black
door's off the lamp post outside ours, nothing showing, just flapping
cover's come off the bottom of the street light, no wires to see
little hatch on the lamp post is hanging loose
flap on the traffic light box is open
the wheelie bin has a crack and leaks all over the drive
wheel's snapped off my bin and the lid's gone
we were put out of our home last week and are with family until Sunday, who helps us
my husband asked us to leave last month, we're at my sister's, can we get a house
we are seven in two rooms at my cousin's and must go by the weekend, how do I apply
staying with friends until the end of the month, need to go on the list
mum's ninety and the light outside hers is out
phoning for my dad who can't get out, the path outside his is all moss
my nan's eighty eight and her bin hasn't been done
it's for my grandad, he's housebound, and the hedge is over his window
mae coeden wedi disgyn dros hanner y lon, mae ceir yn mynd heibio
mae olew ar y ffordd, mae'n llithrig
mae chwd a gwaed ar y palmant wrth y dafarn
mae drws bach y polyn lamp yn hongian, dim gwifrau
mae llwch o'r gwaith dymchwel ym mhobman
dan ni'n aros efo teulu ers wythnos diwethaf, sut mae gwneud cais am dy
`;
