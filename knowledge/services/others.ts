/**
 * What people bring to a council that is for someone else, whichever body that is: shops and banks, trains and doctors, pensions and
 * passports. Whose hands a matter is in is learnt from these too; which body it is for, from what the council wrote of each.
 */
export const OTHERS: readonly string[] = `
gp appt|docs receptionist wont give me an appointment|8am scramble for the doctors again, engaged engaged engaged
cant get thru to my surgery can you book me in|When may I have my flu jab? I am seventy-eight.
I should like to be vaccinated against influenza and pneumonia before the cold weather.|covid booster where|is the walk in centre open
um I had a letter from the hospital about my eyes, the eye clinic, and I can't make that day|my hip operation keep being cancelled, how long is list
change my address with the doctors|i need sick note for work from doctor|ow much is a prescription now|i wanna register wiv a doctor, just moved
Dentist has gone private, where do I go now, my crown has come out|hearing aid batteries run out
ears need syringing, surgery says they don't do it no more|patient transport to the infirmary next Thursday, I had it last time
I wish to complain about the ward my late husband was on at the General|midwife appointment|waiting on scan results
chemist says they've no stock of my HRT|hiya it's my lad, CAMHS, he's been on the list fourteen month
you are hospital? I want speak to nurse who look after my mother|how do i get my medical records|opticians voucher for glasses
visiting hours at the hospital|GP surgery closing, where will we all go|blood test booking|parking charges at the hospital are a rip off
referral to dermatology not come thru|Doctor took me off his books and I don't know why. I am a diabetic and I want to be put back on.
need my repeat meds, run out friday|my gall bladder op|physio for me shoulder|could the district nurse come Wednesday instead
How do I claim my State Pension?|I shall be sixty-seven in March and have heard nothing about my retirement pension.|state pension forecast
pension not in the bank this week|uc journal message not answered|my work coach sanctioned me|me uc's 200 quid short this month
When is the winter fuel payment made?|attendance allowance form please|i want apply universal credit, i have 2 childs|pip tribunal date
carers allowance overpaid they say I owe four grand|cold weather payment|my nat ins number, lost it|child maintenance, he's not paid since march
CSA payments stopped|advance payment, got no money till the 28th|er I've an appointment at the jobcentre and I'm poorly
bereavement support payment after my wife died|could you send me the DLA forms for my boy|pension credit phone number
am i owed back pension, I stayed home with the kids in the 80s|budgeting loan for a cooker
mum's gone in a home, who do we tell about her attendance allowance|esa to uc migration letter, what do i do|fit note upload
My husband has died and his pension is still being paid into the account. Whom must I inform?|neighbour claiming disability and he's up ladders roofing
paye refund|ive got an emergency tax code|child benefit stopped when he turned 16 but hes at college|self assessment login locked
tax rebate where is it|Am I to pay income tax upon my late wife's annuity?|VAT registration number|how do i get my p60|working tax credits letter
fill in gaps in my national insurance, is it worth it|I start cleaning business, how I register for tax self employ
Inland Revenue say I owe £612 and I've never earned that|marriage allowance|import duty on a parcel from america|need UTR for CIS
inheritance tax on mum's house|stamp duty refund|log book lost|V5 change of keeper|renew licence at 70
i am 82 and the form to keep driving hasn't arrived|sorn my van|DVLA want a medical, I had a seizure|private plate transfer|lost me driving licence
exchange my polish license for uk|car tax refund sold it in june|is my car taxed|provisional for my daughter|change address on driving licence
points on my license still showing|who was the owner of a reg number, he hit my car and drove off|theory test booking|driving test cancellations
examiner failed me unfair|is my MOT due|mot garage passed a death trap|when can I resit my HGV|cbt for a 125|someone's broke in my shed
my bikes been nicked|I wish to report a burglary at my late mother's bungalow.|car window smashed and handbag took|what's my crime reference number
kid next door selling weed out his window|drug dealing on our landing|hit and run in asda car park, got his reg
My ex keeps messaging me and I've told him to stop|someone hacked my facebook and is blackmailing me
lost my purse on the high street, has it been handed in|found a wallet|shoplifters in my shop every day|speeding ticket off the van, wasn't me driving
how do i get a dbs from the police, criminal record|man flashing in the woods yesterday|my son was beaten up after school, do I press charges
i saw mens steal diesel from lorry|101 dont pick up|neighbour waved a machete last week in an argument, I want him done|gun licence renewal
shotgun certificate, change of address|they took my phone off me in the custody suite, when do i get it back|someone is driving my car, it was stolen
lad down our road is riding an e scooter with no licence|racist letter through my door, want it investigating
me daughter's been followed home by same bloke, dark van|statement for a crash I saw|catalytic converter|solicitor for the police station
left my umbrella on the train|lost property on the train to Crewe|Lost my hearing aid on the 8.14, have you got it?|delay repay|senior railcard
i got penalty fare, machine was broken|train cancelled again and no replacement bus|ramp for my wheelchair at the station on Saturday
season ticket refund|ticket office shut|toilets on the trains are a disgrace|what time is last train to Manchester|how much train to London for 2 adult
gwr strike|the number 6 never turned up|left me bag on the bus|arriva app took the money twice|bus driver shut the door on my foot
how much is a day ticket on the bus|national express coach, lost case|driver was on his phone the whole way|what time's the last 42
bus was that full it went past us, three times this week|weekly ticket wont load on my phone|first bus complaints|no post for 2 weeks
postman left my parcel in the recycling bin|redirection|evri says delivered, it isnt|DPD threw it over the fence|yodel lost my parcel
our letterbox on the corner's been sealed up|card says something for you, where is depot|how much is a first class stamp
The post office in the village is to close. To whom do I protest?|amazon man left it in the rain|a letter for next door keeps coming to us
signed for delivery nobody signed|postie's put a card through but I was in!|wifi down|no internet 3 days, work from home|bt bill|no signal on my phone
telephone line crackles|switching me landline to digital, will my pendant work|when is fibre coming to our lane|sky box
openreach pole leaning over my garden|phone wire hanging across the road after a lorry|vodafone wont unlock my phone
internet is very slow, company say 4 week|they've put up a telegraph pole right outside my window, nobody asked us
green cabinet door open and wires out|scam calls every day on the house phone|my gas bill's doubled|leccy meter reading|smart meter stopped working
prepay key wont top up|british gas direct debit gone up to £240|warm home discount|octopus owe me 300
I wish to query my electricity account. They have estimated it for a year.|topup emergency credit gone no money|switch supplier
can't afford gas and electric, pre payment|boiler cover british gas never came|who is my electric supplier, just moved in|EON engineer
electricity meter spinning like mad|power off|no electric in our street|lights keep dimming whole road|whole estate's black
electric went bang then nothing, neighbours same|when will the power be back, freezer full|substation humming all night|leccy off
planned outage letter from western power|we are 6 houses without electricity since storm
priority services register for my oxygen machine if power fails|no water|water pressure like a dribble|brown water from taps
burst pipe in the road, clean water|leak in the street water running down for 3 days|water bill too high|water meter fitting
sewage coming up in my garden|our drain is blocked and backing up in the toilet, own house|hosepipe ban|severn trent|sewer smell in the road
water tastes of bleach|united utilities digging|raw sewage in the river again, water board|Water board have dug up my drive and gone
how do I get a water meter|stop tap in the pavement leaking|Is the water safe to drink? It has come out cloudy since Tuesday.|surface water rebate
landlord wants us out so he can sell|estate agent keeping my bond|my rented flat is mouldy, private|letting agent|landlord put the rent up 200 quid
boiler broke private rent|ha wont fix my door|landlord come in house when we are not there
service charge for my leasehold flat's gone up, ground rent too|housing association neighbour banging, my landlord is Sanctuary
management company for our estate don't cut the grass|holding deposit, agent won't give it back|card swallowed by the cash machine
my card's been declined|cash machine in the village is gone|bank closing the branch|mortgage arrears|credit card charge I don't recognise
need a statement from my bank|Barclays has frozen my account|how i open bank account, i am new in country|premium bonds
cancel direct debit with my bank|halifax wont let me log in|my credit score|car insurance gone up|home insurance claim for storm damage to my roof
pension pot with aviva|text saying my parcel needs paying|fake call from the bank|someone rang saying they're microsoft|email says i have won lottery
been scammed on facebook marketplace|a man took my card details on the phone|whatsapp message hi mum|they say they're from HMRC and there's a warrant
crypto scam lost 8 thousand|romance scam, my dad's sent her money|My identity has been stolen and somebody has taken a loan in my name.
dodgy text about energy rebate|passport renewal|baby passport|my passports been 7 weeks|lost passport fly saturday|first adult passport interview
countersign passport photo|urgent passport|where's nearest passport office|name change on passport after divorce|need passport form|visa extension
ilr application|settled status share code|how do i get british citizenship|my brp card lost|evisa wont show|bring my wife from Pakistan
asylum interview date|life in the uk test|right to work check code|Homes for Ukraine visa is finishing, how I extend?
My mother is in India and is alone. How can she come to live with me?|jury service|probate for mum's will|divorce papers|small claims
magistrates fine payment|ccj|got a court date moved|child arrangements order, how do i go back to court|dads solicitor says we need probate, where
pay a court fine|lasting power of attorney register|power of attorney for my dad's money
I have been summoned to serve upon a jury and I am seventy-four.|county court bailiff for money a builder owes me|non molestation order, how do i apply
want to change my name by deed poll|sofa company gone bust|shop wont refund|builder took deposit and gone|garage sold me a dud car|rogue trader roofers
debt collectors|gym wont let me cancel|holiday company refuse refund|flight cancelled compensation
my washing machine broke after 13 months and Currys say tough|returned boots, no refund|double glazing salesmen|klarna debts
we bought bed online, never come, seller no answer|neighbour won't pay his half of the fence|next door's cctv points in my garden|free legal advice
need help making a will|conservatory firm won't finish|mobile phone shop sold me broke phone|airline lost my suitcase
cowboy builder's left me with no roof|work wont pay me|unfair dismissal|sacked on whatsapp|zero hours contract cut my hours|not given payslip
my boss shouts at me every day|maternity leave rights|redundancy pay|minimum wage, im on 8 quid|holiday pay
factory boss take my passport and pay small money|employer wont let me have time off for chemo|notice period|manager keeps my tips|deeds to my house
who owns the field behind us|title register|get my ex off the deeds|boundary map title plan|find owner of a strip of land|level crossing barriers stuck
trees on the railway bank|railway bridge dripping on people|rail works all night cant sleep|station footbridge is rotten|trespassers on the line
japanese knotweed from the railway|lorry stuck under the railway bridge|river levels|fishing licence|dead fish|factory dumping in river|flood defences
i need rod license|slurry in the brook|is the river going to flood tonight|waste carrier licence|canal|lock gates broken|towpath flooded
canal boat moored outside for months|shopping trolleys in the cut|narrowboat licence|swan stuck in canal lock|dog locked in hot car
horse starving in field|injured bird|hedgehog out in the day|neighbour kicks his dog|cat stuck up a tree|kittens dumped|swan with a fishing line in it
vet bills cant afford|seagull chick on the ground|dog left out in the cold all night with no water|rehome my cat
is there someone take bats from my loft|free smoke alarm|home fire safety visit for my mum|smoke alarm beeping
how often should chimney be swept fire brigade|hydrant leaking|fire risk assessment for my shop|fire engine visit to our school fete
gas board dug up my drive|gas meter moved|cadent roadworks|new gas main in our street when finished|tv licence|over 75 tv license
tv licence letter but i dont watch tv|cancel my television licence|bbc complaint
My mother has gone into a home; may I have a refund on her television licence?|wrong council|i live in Birmingham and my bin wasnt emptied
Is that Leeds council?|my mum in Cardiff needs a carer|pothole in Shrewsbury|hi im in Manchester can i pay my council tax to you
moved to Bristol and want parking permit there|parish council hall booking|is this bradford? me light's out
I live in London borough of Ealing, need blue badge|TfL congestion charge|ulez fine london|a motorway pothole wrecked my tyre|dartford tunnel fine
M6 roadworks how long|road kill on the motorway|noise off the motorway|i drove over the dartford bridge and didnt know you had to pay
somebody's had my catalytic converter away|my van was broken into and all my tools gone|how do I get hold of a PC about my statement|neighbour's lad is dealing from his bedroom window
my crime reference is wanted by the insurers and I've lost it|handed a purse in to the cop shop, any news of it|phone snatched out of my hand by two lads on a bike|our sheds were broke into, allotments too
ex won't stop texting me, want it logged|bike stolen from the station racks|shop window put through, who takes the report|person of interest on my doorbell camera trying car doors|parcels thieves on our road, I've a video
been assaulted outside a pub at the weekend, want to press charges|someone's keyed my car and I know who|quad bikes tearing up the farm, the police never come|do I tell the police I've moved house, I'm on bail
lost my engagement ring in town, is there a police lost property|non emergency police number please|where do i collect my confiscated scooter|firearms certificate renewal|keep getting silent calls at night from an ex
doctors engaged every morning from eight|cannot see a GP for three weeks, my ear is agony|surgery has moved me to a practice ten miles off|dentist taking on NHS patients near here|tooth abscess and no dentist
my knee replacement has been put off twice|operation date, how do I find out|the consultant's letter has not come|results of my smear|where to get my stitches out|the hospital has lost my notes|hearing clinic appointment wants moving
I need a doctor's letter for work|vaccination for shingles at 70, when's my turn|covid jab clinic|are you the chemist, is my prescription ready|health visitor has not been to weigh baby|ambulance car to take me to my clinic appointment
mental health team never ring back|wheelchair from the hospital is too small|get new glasses on the NHS|complain about a nurse|how do I get my late mother's medical records|antenatal scan date|want a second opinion on my back
where is my v5c|log book for a bike I've bought|sold the car and still get letters from Swansea|DVLA cashed my fee and no licence|how do I tell them I can't drive since my fit|medical form D4 for HGV|renew my photocard|car tax refund, scrapped it
sorn a motorhome|is it taxed, reg ending XKP|provisional for our lad turning 17|swap my Spanish driving licence|driving test cancelled by the examiner|theory test, which centre|book my bike test|MOT garage failed it on nothing
no water at all, three houses|tap water looks like tea|water stinks of eggs from the kitchen tap|meter reading for my water is daft|shower's gone to a trickle, whole row|water board's left a hole outside ours|leaking main at the top of the hill
fresh water running down the road from under a manhole|toilet's backing up, and next door's|sewer smell in my bathroom|get a water meter put in|can't pay the water rates|water softener or is it hard here|who repairs the stopcock in the pavement
lights out all over the village|power's gone again third time this month|electric keeps tripping off down our whole street|when will they get the power back on|prepayment key says error|no credit on the meter and shop's shut|move my electric meter
supplier has gone bust|they've put my direct debit up to £300 for gas and electric|smart meter not sending readings|change who I get my gas from|energy bill in dead husband's name|the £150 off the electric bill, when|someone to read my meter
heat pump installer didn't finish|solar feed in payments have stopped|boiler cover company won't come|pylon noise in our field|hole in the fast lane of the M1|barrier down on the motorway|what do I owe for the tunnel toll|smart motorway sign wrong
litter on the A1 trunk road verge|who cleans the motorway services slip road|claim for a tyre burst on the M25|HMRC calculation letter is wrong|emergency tax on my first wage|P60 from my last job|p45 lost, new job wants it|I need my tax number UTR
tax return penalty, I don't even work for myself|child benefit for a new baby|child benefit's stopped|how many years NI have I paid|NI number letter for my first job|tax credits overpayment from 2015|marriage tax allowance
inheritance tax forms|customs charge on a present from Canada|VAT on my shop|UC has gone down and they don't say why|universal credit journal nobody answers|my claim for UC was closed|I missed the jobcentre, am I sanctioned|housing element of my universal credit is wrong
PIP assessment at home please|PIP refused, mandatory reconsideration|DLA renewal pack|how do I get state pension early|pension age, born 1960|pension not paid this week|carers allowance stopped when I went over by £2|winter fuel money|bereavement payment from DWP
attendance allowance forms for mum|esa letter|jobcentre address|passport's lost in the post|renew passport online photo rejected|passport for a newborn|fast track passport, flying Friday|who can sign my photo
travel document refugee|visa for my husband|indefinite leave|citizenship ceremony fee to the Home Office, is it refunded|eVisa wrong name|can my au pair work here|spouse visa income|asylum support card ASPEN not working|biometric appointment
landlord won't mend the shower|landlord lets himself in|our landlord's selling up, private let|deposit not returned by the agents|agency fees for a reference|rent's gone up in the middle of the contract, private|lodger won't leave|housing association lift is broke
housing association repair never done, Riverside|shared ownership staircasing|leasehold ground rent doubled|management fee on our new estate|who mows the estate, it's a private company|mortgage company wants me out|post late every day|postwoman rude to me
parcel gone to the wrong house|parcel tracking says held|I wasn't in, red card|post office queue out of the door|stamps with barcodes, can I swap|recorded letter never signed for|get my post sent on to my son's|post box hasn't been emptied|pay in cash at the post office
courier left it in the rain|hermes threw my parcel|card machine ate my card|bank's blocked me|money taken from my account I don't recognise|my bank has closed my branch|open an account with no ID|standing order with the bank|bank statement for proof|insurers won't pay out for my roof
car insurance claim, other driver lying|pension with the Pru|my ISA|credit rating wrong|loan shark at my door, who do I report him to|debt collectors ringing about a catalogue|internet's down again|wifi keeps dropping out|landline dead since the storm|engineer never turned up, BT
fibre cabinet door open|want superfast in our hamlet|phone pole leaning|mobile mast's off, no bars|sky won't let me cancel|roaming charges|train fare refund|missed my connection, Northern|delayed two hours on the train, compensation|left my laptop on the train|platform's too far from the train for me
ticket barrier charged me twice|rail replacement coach never came|disabled railcard|bus didn't stop for me|bus late every morning|left my walking frame on the 36|coach to London lost my case|driver swore at me on the bus|when's the next bus
level crossing barriers down for ages|trains hooting at 5am|railway embankment trees over my fence|goats on the line|boss won't pay holiday|my wages are short|sacked with no warning|redundancy, what am I owed|tribunal against my work|boss says no break in 8 hours
zero hours and no shifts|not got a payslip in months|maternity pay, employer says no|divorce forms|how much is probate|magistrates fine instalments|jury letter came|take my builder to small claims|CCJ removed|custody of my kids, court
bailiff from the county court for a parking firm|crown court date changed|ParkingEye letter|parking charge from the hospital car park firm|fined at Lidl for overstaying|euro car parks appeal|private clamp on my drive|tv licence reminder, I only stream
tv licence for a second home|over 75 licence stopped|fake text about a parcel fee|email from the tax man about a refund, scam?|dad gave a caller his PIN|bought tickets on facebook and they're fake|man online asked my mum for gift cards|my account's been hacked
rogue roofer took £2,000|kitchen firm's gone under|return a coat, no receipt|holiday cancelled and no refund|gym keeps charging me|phone contract mis-sold|furniture never delivered|warranty company won't pay
who owns the strip behind our fence|copy of my title deeds|boundary on the title plan is wrong|put my wife on the deeds|student finance late again|maintenance loan for my course|repay my student loan|uni tuition fee refund|fishing permit for the canal
fish belly up in the river|farmer's slurry in the stream|is there a flood warning out|river's very high, what level|someone's taking gravel out of the river|boat moored for weeks on the canal|towpath's fallen in|lock's stuck|canal's gone low
RSPCA for a dog shut in a shed|cat hit by a car, alive|fledgling on my path|farmer leaves sheep without water|man kicking his puppy|horse with its ribs showing|swan can't fly|fire brigade to fit mum's smoke alarms|home safety check from the fire service
cat up a tree three days|chimney fire advice|fire crews visit to our school|email my MP|MP's surgery dates|who's our Member of Parliament|vote on Gaza by my MP|ask a peer a question
house bins in Wigan|my aunt's council tax in Swansea|pothole in Derby|is this Glasgow city council|planning application in Norwich|Leeds parking fine|bin day in Coventry|blue badge from Kent county council|my brother's road in Hull has no lights|Sheffield bins weren't emptied
school places in Bristol|Nottingham library card|I've moved to Plymouth, cancel my garden bin with them|dog warden in Reading|Liverpool council tax bill|council house swap to Bradford, who do I ask there|Cardiff bus lane fine|Dorset tip opening|housing in Camden|fly tipping in Luton
mae'r rhyngrwyd wedi torri eto|dyw'r meddyg ddim yn ateb|mae'r trên wedi ei ganslo|mae fy mhensiwn heb gyrraedd|sut mae cael deintydd|dŵr brown yn y tap|mae fy ngherdyn banc wedi ei lyncu|mae rhywun wedi torri i mewn i'r sied|trwydded deledu mam
`
  .trim()
  .split(/[|\n]/);
