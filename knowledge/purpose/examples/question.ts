export const QUESTION = `
what day is my bin
how do i get a new bin
When does the tip shut on Sundays?
how much is a bulky waste collection
am i entitled to free school meals on universal credit
Where can I recycle batteries
what are the term dates for 2026
How long does a blue badge take to come through?
do you take carpet at the tip
can you put pizza boxes in the recycling
What's the deadline for secondary school applications?
is there a charge for garden waste
who's my councillor
how much is band C council tax this year
Do students pay council tax?
what happens if i dont pay my parking fine
How many days have I got to appeal a penalty charge notice?
can anyone get a residents permit or do you have to own the house
Do I need planning permission for a conservatory that's three metres deep?
is my house in a conservation area
how can i find out if a tree is protected
What time does the library open on Saturday
can you borrow laptops from the library
is there anywhere round here that does a baby group on fridays
what age do you get a bus pass
Could you please tell me whether my pass can be used before 9.30 in the morning?
does my disabled bus pass work in england
Are carers allowed to travel free with the person they care for?
how far away from school do you have to live to get the bus
do they get school transport if its their second choice school
who pays for transport to college when your over 16
what's the income limit for the clothing grant
Is there any help with uniform costs? I have three starting in September.
when do 30 hours start if his birthday is in november
which nurseries near me take two year olds
What is the law on home schooling, do I have to follow the national curriculum?
can i be fined for taking my kids out of school for a holiday
how much is the truancy fine
whats an ehcp
Who decides if a child needs a special school?
does my daughter need a licence to be in a school play
how old do you have to be to be a chaperone
What checks do foster carers have to have
can you foster if you rent
can single people adopt
How much do foster carers get paid a week?
do i have to pay for carers in my own home
how much savings can you have before you pay for a care home
What happens at a needs assessment?
is meals on wheels just for old people
what's on the menu for the hot meals on a friday
Can direct payments be used to pay a family member?
what is the Care Act
where's the nearest day centre for people with dementia
are there any groups for people who've lost their husbands
um hiya, I was just wondering like, is there any, erm, any sort of grants for doing up a bathroom for a disabled person
how much can you get for a disabled facilities grant
is the DFG means tested for children
who can get a disabled bay outside their house
How wide does a drive have to be before you'll allow a dropped kerb?
how much does a dropped kerb cost roughly
what's the process for street closure for a party
do you need insurance for a street party
What notice is needed for a temporary event?
how much is a premises licence
what hours can a shop sell alcohol
Is it legal to drink in the park
are dogs allowed on the beach in june
do dogs have to be on leads in the cemetery
what do you do with a stray dog if no one claims it
Which roads do you grit?
Are the schools open tomorrow with the snow?
is oakfield primary shut today
are bins still being collected in this weather
what should I do if my house might flood
where do you get sandbags from
Is the coast road open?
does the council have a plan if the nuclear place goes wrong
whats the speed limit on the bypass
What qualifies a road for a zebra crossing?
why do the lights go off at midnight in our street
who owns the land behind Pear Tree Close
who is responsible for the hedge between my garden and the park
Who looks after the drains on an unadopted road?
is it me or you that mends the wall next to the path
are you responsible for the verge or is it the highways agency
when's the grass next due to be cut on the rec
How often are the streets swept?
what week is it, green or black
is bank holiday monday bin day or does it move
What goes in the purple sack?
can I put nappies in the black bin
do i have to wash tins out before recycling
what do i do with old paint
where can i take asbestos
Can you tell me how to dispose of insulin needles safely?
do you charge for rats
do you deal with bees or not
Is pest control free for people on benefits?
what time are builders allowed to start on saturdays
Are bonfires allowed in smokeless zones?
what counts as a noise nuisance
what's the law about parking on the pavement
who do dumped cars belong to once you've took them
how long before a car counts as abandoned
Can I look at planning applications online without an account?
Where would I see the decision on the field behind the school?
how long does planning last once its granted
do you need building regs for a new window
what's the difference between planning permission and building regulations
How much does a building control application cost for a single-storey extension?
can you paint a listed building any colour
how close to the boundary can i build a shed
how long is the waiting list for allotments
what does an allotment cost a year
Are chickens allowed on allotments?
how much is a garage to rent off the council
can i rent a garage if i'm not a council tenant
How does the points system work for council houses?
what band would I be in, I have two kids in a one bed
how long do people usually wait for a two bedroom house
What discount would I get if I bought my council house?
do you have to have lived there so many years for right to buy
can i swap my council house with someone from another council
Is it possible to sublet a room as a council tenant?
what repairs are down to me and what's yours
how quick is an emergency repair meant to be done
What is sheltered housing exactly, and does one have to be over a certain age?
is there supported housing for young people with mental health
where do I stand if my landlord's kicking me out
if I get evicted do you have to house me
what help is there for homeless single men
do you get housing benefit if you're working
is housing benefit the same as universal credit
how much rent will housing benefit cover on a 2 bed
Can pensioners with savings still claim council tax reduction?
does my carer count as a person for the single discount
What discount is there when somebody in the house has dementia?
do i pay council tax on an empty house after probate
why has my council tax gone up so much
what's my council tax spent on
When is the first instalment due?
can you pay council tax at the post office
whats the sort code to pay council tax by bank transfer
how do i read my bill, what's the bit about the precept
what is small business rate relief
what rateable value do you stop paying rates at
is there rates relief for pubs
What funding is available for village halls?
how much can a youth club ask for
are there any grants for setting up a community garden
when's the closing date for the community fund
how do i register to vote if i've no fixed address
do i have to be british to vote in the council elections
Do I need to bring ID to the polling station?
where do i vote
when is the next local election
is my polling station the same as last time
How can I check if I'm already on the register?
what should I wear to a citizenship ceremony
how much does it cost to get married at the register office
how long after a death do you have to register it
what papers do i need for registering a baby
Who pays for a funeral if there is no money?
how much is a grave
what does it cost for a cremation
what flowers are allowed on graves
Is there anywhere near with a weighbridge that will take a horsebox?
where is public weighbridge please, i drive lorry 18 ton
What consultations are open at the minute?
when does the bus consultation finish
where's the meeting about the new road
can the public go to council meetings
how do you become a councillor
How does the complaints procedure work?
how long do you have to answer a complaint
what's the ombudsman for
can I claim if I fell on the pavement
How soon after an accident must a claim be made?
what are my rights if a pothole burst my tyre
does it cost to get a street renamed
are there toilets in the park
is there a splash pad and is it open yet
which parks have changing places toilets
Is there step-free access at the town hall?
do you do hearing loops at the counter
where do i park for the town hall
how long can you park with a blue badge on double yellows
can i use my mums blue badge if she isn't in the car
Does having PIP mean I get a blue badge automatically?
is sunday parking free
what are the charges in the multi storey after six
do electric cars park free
where are charging points in town
what summer holiday clubs do you have for 8 year olds
Are there any holiday schemes suitable for an autistic nine-year-old?
what does a family hub do
is there help for parents with teenagers kicking off
what age should a child be talking in sentences and who helps if they aren't
how long's the wait for speech therapy
is there any stuff on for teenagers round ere like a youth club
what courses can my son do at 14 instead of GCSEs
which sixth forms are in the area
Where are the safe walking routes to the new school?
does the council do bikeability
what does a PSPO mean
is fly posting a crime
whose job is it to clean graffiti off a private wall
do I have to tell anyone if I am demolishing a garage
how can you tell if a building's dangerous
wot time u open
are you open on saturdays
what's your address
what number do i ring out of hours
does tha charge for tekkin' an old bed away
whit's the score wi garden bins ower the winter, dae they still come
Please, I am new in this country, what papers I need for the school of my son?
sorry to bother you dear, only I was wondering whether I ought to be paying for my bus to the hospital now I'm eighty
would I lose my council tax discount if my son stays with us for two months
Is a lodger counted for housing benefit?
pa ddiwrnod mae'r bin du
Faint mae'n gostio i gael gwared â soffa?
pryd ma'r tip ar agor dydd Sul
sut ydw i'n cael bin ailgylchu newydd
Oes gen i hawl i brydau ysgol am ddim os ydw i ar gredyd cynhwysol?
Beth yw dyddiadau'r tymor flwyddyn nesaf?
ble alla i ailgylchu batris
pwy 'di nghynghorydd i
o's rhaid talu am y bin gardd
Pa mor hir mae'n cymryd i gael bathodyn glas?
faint o oed sy isio bod i gael pas bws
ydi'r pas bws yn gweithio yn Lloegr
Pa mor bell o'r ysgol y mae'n rhaid byw i gael cludiant am ddim?
beth sy'n digwydd os na fydda i'n talu'r ddirwy parcio
A oes angen caniatâd cynllunio ar gyfer sied?
odi'n tŷ ni mewn ardal gadwraeth
Sut mae rhywun yn gwybod a oes gorchymyn ar goeden?
faint o dreth gyngor sy ar dŷ band D
ydi myfyrwyr yn talu treth gyngor
Pam fod treth gyngor wedi codi gymaint eleni?
Pa gymorth sydd ar gael gyda chost gwisg ysgol?
oes na grŵp ti a fi yn y Gymraeg yn dre
pryd mae'r 30 awr yn dechrau os di'r bychan yn dair fis Ionawr
Alla i gael dirwy am fynd â'r plant ar wyliau yn ystod y tymor?
be di'r gyfraith am addysgu plentyn adra
ys gwn i a allech chi ddweud wrthyf beth sy'n digwydd mewn asesiad anghenion?
oes rhaid i mam werthu'r tŷ i dalu am gartref gofal
Faint yw'r prydau poeth sy'n cael eu danfon?
ody taliadau uniongyrchol yn gallu talu aelod o'r teulu
lle ma'r ganolfan ddydd agosa i bobl efo dementia
Beth sy'n rhaid ei gael i fod yn ofalwr maeth?
all pobl sengl fabwysiadu
faint o grant sy i'w gael i neud stafell molchi i berson anabl
Pwy sy'n gyfrifol am dorri'r clawdd rhyngof fi a'r cae chwarae?
pa ffyrdd dach chi'n graeanu
ydy'r ysgolion ar gau fory achos yr eira
o ble ma cael bagiau tywod
Faint o'r gloch mae adeiladwyr yn cael dechrau ar fore Sadwrn?
be sy'n cyfri fel niwsans sŵn
Oes cŵn yn cael mynd ar y traeth ym mis Mehefin?
beth yw'r ddirwy am faw ci
Am faint mae'n rhaid aros am randir?
faint di rhent garej cyngor
shwt ma'r system bwyntie'n gweitho gyda tai cyngor
A oes gostyngiad os prynaf fy nhŷ cyngor?
beth wisga i i'r seremoni dinasyddiaeth
pa mor hir ar ôl marwolaeth sy gen i i'w chofrestru hi
Ble mae'r bont bwyso gyhoeddus agosaf?
oes isio ID i fotio mis Mai
Pa ymgynghoriadau sydd ar agor ar hyn o bryd?
My daughter is eleven and has been miserable at school since September, she cries every Sunday night and her dad and I have come to the conclusion she would learn better at our kitchen table. Before we take her out I want to be sure of my ground, so what I'd like to understand is whether we have to follow the national curriculum or can choose what to teach, because my sister says one thing and the headteacher another.
is it right the council comes round to check if u teach ur own kids
we just moved here from leicester where we was home educating already, do we have to tell you lot as well or does it follow us
Who pays for the GCSE exams when a boy is taught at home
Three kids all starting new schools in september and the blazers alone are forty odd quid each, I'm on universal credit and doing nights at the warehouse and I don't know how folk manage. Was just wondering if theres still a grant towards it
uniform vouchers do u still do them
Am I right in thinking that help with school clothing stops once a child turns sixteen
my friend she say council give money for the school shoe, it is true? how much it is for one child
Grandson came to live with us at Easter under a guardianship order and the school now tells us he must have the full PE kit with the badge on. As his grandparents, on a pension, whether we come under the uniform scheme is not something anyone has been able to tell us. Please advise.
We live on a farm track and it is two and three quarter miles to the school by the road, less by the footpath, but the footpath goes through a ford that is up to your knees from November on. Which of the two do you measure when you decide about the free bus
hiya erm my lad's got a place at the catholic school which is miles off, do you lot still pay for the taxi or has that gone
school bus pass lost. what happens now, will they still let her on tomoz
I was told siblings travel free. Is it true
I've just gone down to sixteen hours because of my back and my wages will be about nine hundred a month with the universal credit on top, and the school cook mentioned to me in passing that I might get the dinners for nothing, so I thought I'd better ask what the earnings limit is
does he still get free dinners in the holidays
Hello sir, my family have no recourse public fund, my son is year 3, he can eat free at school or we must pay, thank you
if i claim dinners for the older one does the little one get took off hers
Our Callum's on the packed lunches cos he won't eat owt hot. I'm entitled to the free meals, I know that much, but what I can't fathom is whether school's meant to give him a cold one in a bag instead
My son is seven. He does not sit, he does not write and he is sent home two or three afternoons a week. The school's coordinator says she has no money for an educational psychologist. I have read that a parent may ask for an assessment without the school's agreement, and I wonder whether that is correct.
how long dus an ehcp take start to finish
Right so the draft plan's come through, and um, I'm not being funny but it doesn't name a school anywhere on it, is that normal at this stage or
we are moving from kirklees with a plan already, is it still good when we get to you or do they start over
my little girl turns three on the second of january which everyone tells me is the worst day of the year to be born for nursery, so would she start her hours in january or is it after easter
do 2 yr olds get free hours if mams on uc
Our boy goes to a childminder mornings. Can he do nursery in the afternoon and both be out of the same thirty hours or is it one or the other
I come from Poland in March and I working in factory, my wife also work, nobody can explain for us the code for nursery, from where we take it
I've been told by the nursery they charge a "consumables fee" of £6 a day on top of the free hours, nappies and snacks and that. Seems a lot to me for a lad who's potty trained and brings his own dinner. Are they allowed
I missed the fifteenth of January, I hold my hands up, my mother was in hospital and I clean forgot. She's four in May and we're a stone's throw from St Anne's, her brother is already in year 2 there. Have we lost our chance altogether or do late ones still get looked at
what date do primary school offers come out
Summer born, due to start reception this autumn and nowhere near ready. Am I allowed to hold him back a year without losing reception
hi there um we're just thinking of buying on Chestnut Drive and the estate agent says it's in the catchment for Oakfield, and well, they would say that wouldn't they, is it though
the letter says shes number 14 on the waiting list. does that go up or down or what happens in september if theyre still full
How do they decide who gets in when the grammar's full and everybody's passed, is it nearest first
If you only put one school down do they have to give you it, me mate swears blind thats how it works
Dear Sirs, Our grandson, who resides with us under a private arrangement while his mother works overseas, will be eleven next spring. His mother remains on the electoral roll in Surrey. We are at a loss as to which address counts for the purposes of his secondary school application, ours or hers. Please advise. Yours faithfully, Mr & Mrs D Pargeter
year 9 moving house mid term any spaces at Kingsway do you know
I'm that wound up I can hardly type. How is it a kid from four miles away gets into the Academy and mine who can see it from his bedroom window doesn't, what are the rules on that
what age do they have to be for the summer playscheme, mines 4 in august
I'm on my own with a lad of eight, I've used all my leave by Easter every year, and his nan who used to have him's poorly now. I heard there was something on at the leisure centre for kids who get free dinners where they get their lunch and all. Is that still going this summer
easter club still on at the baths?
My grandson is staying with me from Scotland for three weeks. Would he be allowed to join the activity days although he does not live here, and at what charge
She's autistic and needs someone with her, so er what I'm wanting to know really is whether you have staff for that at the holiday club or whether I'd be expected to stop with her
I start at 7 in the hospital, the school open 8.45. There is some place for children before the school near Eastgate? I am asking other mothers but they do not know.
does the tax free childcare thing count for breakfast club
We used to get picked up from St Mary's by the minibus to the after school place on Bold Street, my daughter-in-law says it stopped over the summer. Do you still do it
childminder wants £70 deposit is that normal
If I take her to Pakistan for my father's funeral for two weeks in term, will I be fined even though school said they would not authorise it
whats the fine per kid for holidays now, is it each parent
My fourteen year old will not go. I've taken his phone, I've driven him to the gate, I've had the doctor, I've begged. I get to work and there's a text at ten past nine saying he's not in. Now they've sent me something about a penalty notice and I'm asking you honestly, what can they do to me if he's bigger than I am and won't shift
can you get done for it if your kid is at his dads when he bunks off
when do they break up for xmas
Am I right that St Cuthbert's has different half term dates to everyone else being an academy, only the childminder's asking and I can't find it owt on their website
We want to book our flights to Kenya for next summer before they go up, so we would need to know the last day in July 2027 if you have set it
is it an inset day monday or am i going mad
I do the cleaning at three schools for an agency and each one gives me different weeks. What I'm after is which week is the October half term for council schools, not the private one
Our boy has Down's and he'll be going to the special school over at Marston come September. He can't do the bus, he'd get off anywhere, and I've a baby and no car. I did ask the school but they said it's you who decides. So does he get a taxi because of his plan or do I have to prove something else
do they have a passenger assistant on the minibus that knows about epilepsy
wot happens to her transport when she goes 16, somebody said you have to pay
can I claim petrol if I drive him to special school meself
My granddaughter has been chosen for the pantomime at the Grand, she is nine, and the dance school informs me she needs to be licensed. For how many days before must the application reach you
does a kid need a licence if its just an advert one day and no pay
Hi, I run a small drama group, thirty odd children, we do four nights in a church hall and none of them get paid. I've always understood that we come under some sort of group exemption, but a parent has told me that's finished. Has it
can he still do the film in term time if school say no
so um I'm a mum and I wanna go with him on set, do I need to be a chaperone or is mum enough
I've took on a little shop on Castle Street, rateable value's eleven and a half thousand, and it's me only premises. The fella who had it before reckoned he never paid a penny rates on it. Would that be the same for me or was he having me on
charity shop - do we get 80% off automaticaly
What becomes of our small business relief if we open a second unit in another town
is there still that discount for pubs
My unit is empty since fire in August, roof is open, I cannot use. I must pay the rates also for empty building or there is some months free
what band is 14 tanner row
We've just completed on a bungalow that's been knocked from two into one. The solicitor said the bands would be sorted but we've had two bills on the mat. I don't want to pay two lots obviously. Which one do I pay until it's put right
If I pay over twelve months rather than ten does it cost more
My late brother's house has been stood empty since he died in May and the probate is dragging its feet. His neighbour told me there's nothing to pay while it's in that state, was just wondering if she was right and for how long
bailiff letter come for someone who dont live here no more, can they take my stuff
Since my husband passed away there is only myself in the house. A lady at church tells me there is a reduction for people living alone. I have not liked to ask before now. Would it go back to when he died, which was in February, or only from today?
students house 4 of us one has left uni, do we lose it for all
does a live in carer count as a person for the single discount
My lad is 18 in June but stopping on at sixth form til next year, do I keep my 25% off
I've lost my job at the bakery after twenty two years, I've never claimed anything in my life and I'm ashamed to be asking. My wife does twelve hours at the school. We've about nine thousand put by for our funerals. Does that count against us for the council tax help
do i have to claim council tax support seperate if im on UC
If my son turns 18 and gets a job at Greggs, does my reduction go down
is pension credit enough to get all of it paid
my hours is zero hours, some weeks twenty, some weeks nothing. How you count this for the council tax help, every week new or one time
We're in temporary, me and the kids, and someone from the hostel said it's not UC that does the rent in here it's you. So do I tell the jobcentre or leave it
im 67 in march do i go on housing benefit then or stay on universal credit
Am I allowed to take in a lodger without my benefit being stopped
My brother he has learning disability and moving in supported house next month, I am appointee for him. Which papers must we bring for the housing benefit
They've sent a letter to say I've been overpaid one thousand one hundred and six pounds, which is not my doing because I told the girl at the counter the very day my pension went up. My question, and I'd be obliged for a straight reply, is whether I'm bound to repay an error that was the office's own.
how long have i got to appeal my HB decision
Suppose I ask you to look again at the decision and you still say no. Does it go to a tribunal, and would I have to stand up in a court, because at eighty one I do not think I could manage it
is it true they can put it down even more if you appeal
My mum's claim got refused cos of savings but half of it's my nan's. Can I do the appeal for her or does she have to sign summat
got the bundle of papers off the tribunal today 90 pages, do i have to bring it all with me or do you
We've got a three bed in Thorley and only the two of us rattling about in it since the kids flew. There's a young couple in a one bed up by the canal who'd swap tomorrow. They're with a housing association mind, and we're with the council. Can you swap between the two, or is it council for council only
can u exchange if u got arrears
What reasons can the council give for turning down a swap
me and this lass off homeswapper have agreed, do we lose our right to buy discount if we go through with it
if the one im swapping with has wrecked the place who fixes it after, me or you
I was offered a ninth floor flat and I've vertigo something shocking, so I said no. Now the letter says you've done your bit and I'm off the list. Can I fight that, and do I have to be living in it meanwhile
how many days do i get to ask for a review of my banding
You've said the place is suitable. It's eleven miles from my kids' school and I don't drive. What counts as suitable then, who decides that, because I'd love to know
can shelter speak for me at a housing review
I write with regard to my nephew Colin, who is fifty two and not always able to take in what is said to him. A flat was shown to him last Wednesday on an estate where he was once badly beaten, and he told the young lady that he would not live there. Is it correct that a person who refuses one offer is removed from the register for a year? My nephew has been informed so by a neighbour, though nothing in writing has come.
been here 3 yrs rented private. can i go on council list
My mum's eighty and has come to live with us from Jamaica, she has leave to remain. Can she have her name down for a council bungalow, or is it that you must have been here so many years? I'm asking now as I don't want her hopes up
Er hello, yeah, I've been bidding on them properties every week since, what, two years? And I always come like fortieth. Is there any point or do band C's just never get one
does it help if doctor writes letter about the damp for my housing points
Can two brothers apply together
I've come back from three months in Trinidad and there's people I've never laid eyes on living in my late mother's council flat, still in her name till the end of the month. Do you have to go to court to get them out or can you just change the locks
is squatting in a council house against the law now or not
My cousin lets me have his council flat while he's working in Dubai, I give him six hundred a month. Someone's told me I've no right to be here. What happens to me if you find out
do I get to keep the flat if nan dies and im living with her but not on tenancy
My wife has had two falls this winter and the stairs are getting the better of the pair of us. Our own house is paid for. We are not poor, but neither are we rich, and we'd wondered whether a home with a warden is only for council tenants or whether people in our position may be considered too
how much is the service charge at Maple Court sheltered
Can you take a cat
is there an age you have to be, dad is only 58 but he's had a stroke
landlord give me section 21 do i have to go on the date
I split up with her three weeks ago and I've been on me mate's settee but his missus has had enough and wants me gone by the end of the month. I'm not on drugs or nothing, I've a job. They say single blokes don't get anything. Is it true
My friend is refugee, last week get papers, now Home Office hotel say he must leave after 28 day. Where he must go to ask for help
do you help if you made yourself homeless by leaving
if i hand keys back before bailiffs come does that go against me
I do up old motorbikes and I've nowt but a yard. There's a row of lockups behind the flats on Dent St that look empty to me, half of 'em with nettles up the doors. How much are they a week, and does it matter that I'm not a council tenant
can i run a business out of a council garage
Is there VAT on top of the rent for those who don't live in a council house?
hows the garage waiting list work, is it by street
I went over on the flags outside the library a fortnight Tuesday, snapped my wrist and smashed my glasses that were three hundred pounds. My son took photographs with a tape measure. I'm not one for making a fuss, but do people in my position have a case against the council, and is there a time limit
pothole did my tyre, do you pay out for that
So it's blown a hooley all night and I've come down this morning to find half an ash tree sat in my tomatoes. It's one of the ones on the bank, they're yours, they've got your little tin numbers on them. I've had a fella round to look and he reckons twelve hundred to put right. Your tree came down on my greenhouse. My insurer says claim off you, you'll say claim off them I bet. Which is it? I'm not shouting at you, I just want to know where I'm meant to start.
do i need a solicitor to put in a claim
How do you know what the council call a dangerous kerb, how high has it got to be before you pay
My husband has motor neurone and things are moving fast. The OT says we need a wet room and a through-floor lift and mentioned a grant, up to thirty thousand I think, but she also said something about our income. He has a works pension, I've a small wage. Do they count both
is a stairlift covered by the grant
We rent off a private landlord. Can the landlord stop us having the grant?
if we sell up do we have to give the disabled grant back
Child with cerebral palsy, she is 6. Somebody at school gate tells me no money test for child. Am I correct
who do I ring when the boiler goes off on a bank holiday
I've lived here thirty one years and in that time I've put my own kitchen in twice. It's had its day now and my neighbour both sides have had new ones off the council this summer. Was just wondering when our side gets done
do we pay if the kids have broke the window or you
You say 24 hours for an emergency. Is a toilet that doesn't flush an emergency when there's only the one
I can no longer push the mower since the operation and my son lives in Perth. The gentleman in the next bungalow has his lawn done by you people every fortnight. Am I too young at sixty six, or is it a matter of being infirm?
do you do hedges for pensioners or just grass
how much is the garden thing for council tenants with disabilities
me mam's got a council house and she's on PIP but me brother lives with her, he's fit but bone idle. Does that stop her getting the garden done
how many yrs have i to be a tenant before i can buy
Me and my dad have both lived here since 1989, the tenancy's in his name, he's seventy nine and I'm the one with the wages. I've read we could buy it between us with his discount but then I read they've cut the discount right back. What would we actually get off on a three bed semi
if I buy & sell after two year how much do you claw back
Does time in the army houses count toward right to buy
They've valued it at 145. Next door sold for 120. Can you argue with the valuation or is that that
We've a spare room and our two are grown. My partner and I, we're both men, have talked about fostering for years and kept putting it off, thinking we'd be too old at fifty three and fifty eight. I saw your poster on the bus and here I am. Is there an upper age
can you foster if ur on benefits
how much do foster carers get a week for a teenager
I had a caution in 1994 for a daft thing in a pub. Does it rule me out for fostering
Er, I'm looking after me friend's little lad, she's in hospital long term, been about five week now, and somebody says that's private fostering and I've to let you know, is that right?
Do you have to be married to adopt
I've been stepdad to Kayleigh since she was eighteen months and her real dad has never bothered. She's asked me to adopt her, in a card, on Father's Day, and I'm not ashamed to say I wept. What I don't know is whether he'd have to agree
I was adopted here in 1961. Is it possible for a person of my age to see the papers
can we pick baby or older
is there any money help after you've adopted, our lad's got a lot of trauma and i've had to drop to part time
do u lend out commodes
My mum's home from hospital Thursday after a hip and the ward says she'll need a raised toilet seat and a frame. They said the council, the council said the hospital. Before I go out and buy one, which of you is it that gives it out
What do we do with the bath board now that Father has died, do you want it back?
is there charge for grab rail? I have arthritis in both hand, I am 74 year
I've been caring for my husband who has Alzheimer's for four years. Lately he's been up at night, and last week he put the kettle on the hob, it was the electric one. I can't leave him. I don't want him put away, I only want to know what help there is and whether somebody comes to see us or we've to come to you
is care assessment free
Does mam have to have less than £23k before you'll even look at her?
who does the assessment when hes in hospital in another county
He's a proud man, my Derek, ex police, and the mere mention of social services and he's out of the room. Meanwhile I've had shingles twice, I've gave up my job at the building society and I can't remember when I last had my hair done. The nurse at the surgery put a leaflet in my hand and told me to read it on the bus. Am I right in thinking I can have an assessment in my own right as his carer even if he says he doesn't want one
My son is thirteen with severe autism. I haven't slept a night through since 2019. My GP says ask for respite and I don't even know what I'd be asking for. Is it a place he goes, or someone comes here?
is overnight breaks for disabled kids means tested
short breaks - do u need an ehcp to get it
How many nights a year does a family get at Hollybank, roughly
he's nearly 18, what happens to his saturday club after that does it just stop
I understand there is a small bus which will call at the house for people who can't get to the stop. I have a frame on wheels and live up a steep lane. Would the driver help one down the steps, or must somebody be there to assist?
how much is dial a ride to the hospital
do i have to be disabled to use the community bus or just out in the sticks
Ring and ride, is it still going, the number I've got just rings out
what age is the bus pass now
I'll be 66 on the 9th of November and I was in Boots when a woman I used to work with told me she got hers before her birthday. So I'm wondering can you put in early or is it only on the day
can I use my old peoples pass before half 9 if ive a hospital appt
does it work in Wales, going to me sister's in Rhyl
If I move to another council do I need to get a new one or can I see this one out, it's not expired till 2028
Somebody three doors along has one of them disabled bays painted and parks in it, no badge that I can see. My husband can't walk from the end of the street and he's always finding it taken up. Is a bay for the one house or can anyone with a badge go in it
do u have to pay for the lines outside ur house
I use an electric chair since the amputation and my wife drives me in one of those vans with the lift on the back. The lift wants ten foot behind it. Most days we go round and round the block and then she has to stop in the road with her hazards on and everybody hooting. Would I qualify for a bay if we've got a drive, but the chair can't get round the side of it? I had not liked to bother you but she is worn out.
what happens to bay when person dies
has my mam with dementia got a chance of a blue badge, she walks fine but wanders off
I get the daily living bit of PIP at the enhanced rate but only eight points on the moving around part, and everyone I ask counts it different. Do I get one automatically or do I need to be assessed
how early can you renew
Can my daughter use my badge when she goes to fetch my prescription and I'm at home? I wouldn't want her fined
I'm deaf in both ears, wear aids. Do deaf people get the disabled bus pass or is it just for legs so to speak
is there a companion one for my carer
can you get one with epilepsy if you had licence took off
The letter says evidence dated within twelve months. My lad's had his condition from birth, it isn't going anywhere, so why does he need proving again every five years, what's the rule on it
he has a pass from birmingham, visiting us a month, can he use it on buses here
My sister has offered to do mum's mornings and be paid through the direct payment rather than have agency people we don't know. But she lives in the same house. I've been told yes by one person and no by another. Which is it?
can i spend direct payment on a gym
what if i dont spend it all does it get took back
who does the tax & pension if I employ a PA
Is there somebody to help with the paperwork side? I'm eighty and a PA's wages are beyond me
Dad's eighty six, he was a miner, he's not one for bingo. But since Mum went he just sits with the telly. Is there a place he could go for a day, with his dinner, with other fellas, and would somebody fetch him there
how much a day is the day centre
Do you still run the Thursday one at the Methodist hall
does the daycentre for learning disabilitys take wheelchair
lost my wife in jan, is there a group for blokes
I am new in the town with two small babies, my husband is working nights. I like to meet other mothers but I am shy for my English. Is there some group where is not problem?
Anyone know if the parkinsons lot still meet at the library
Um so I'm looking, it's for my lad really, he's come out as trans and he's fifteen, and I just wondered whether there's anything local, a youth group, for him and like, maybe for me as well
is there a AA meeting on sundays round here
Do you have to be over a certain age for meals on wheels? I'm only fifty-nine but I've had both hands operated on and can't so much as open a tin
what they cost now them dinners
do they do halal
My father was told years ago that the driver would also check he was all right, and ring someone if he didn't come to the door. We're in Canada. Do they still do that nowadays or do they simply leave it on the step
My mother passed away on Sunday at home and she wished to be buried with Dad in the old part of the cemetery. We've a deed somewhere but it's not in her box. I'm sorry to trouble you at a weekend. Can it go ahead without the paper, and is there room in the grave for a second
how much for cremation no service
can we scatter ashes in the rose garden ourselfs
Is there a limit on what can be put on a grave? Windmills and that
how long have you got to answer a complaint
Last year I had some trouble over a fence and I was told I'd had my final reply, a stage two they called it. I've since moved on and I'm not angry any longer, but for my own peace of mind is it too late to go to the ombudsman, given it's fourteen months
does a complaint go to the same manager its about
who do I complain to about an academy school, you or someone else
Can I make one for my neighbour if she signs something? She's got no English
who is my councillor, LE3 6
We have had the same man on the council since I was a girl and I gather he's retired. I am not a political person but there's a matter about the chapel wall I would like to put to whoever has taken over. Who might that be, and does he or she hold a surgery, or does one write?
how do councillors get paid, is it a wage
can public speak at planning committee
is it true they can vote on something when it's their own street
am i on the roll at new address
I've been knocked back for a phone contract as I'm apparently not on the electoral register. I've lived here since 2011 and voted every time bar one. Could it be I've been taken off, and how would that have happened without me knowing
Can EU citizens vote in the local ones still, I'm from Portugal, here since 2006
do I need photo ID for a postal vote, me passports run out
I'd rather my name weren't on anything public on account of my ex husband. Is there a way to register without it showing
There's been a Corsa in our cul-de-sac since about Whitsun. It's taxed, I've looked, and it's not in anybody's way exactly, but the tyres have gone down and there's a nest in the wheel arch. I'm not after getting anyone in bother. Does that count as abandoned, or has it to be untaxed?
how long does it take you to shift a dumped car normaly
if you take it away by mistake who pays me back
do you charge to get rid of your own old car
Next door have bought a cockerel. It begins at ten to four. I keep earplugs by the bed, I have spoken to them nicely, I took round a cake. My question is whether there are hours during which a fowl may lawfully crow, for want of a better way of putting it
what time do builders have to stop on a saturday
can I be anonymous if i report a neighbour for noise
do you come out at night or only office hours
the garage roof is that old corrugated grey stuff. can i break it up myself
We've just pulled up the lino in the back bedroom of our council flat and there's black tiles with a sort of tarry glue, a couple have snapped. My lad's got asthma. I've shut the door for now. Could it be asbestos and should we be worried or is it alright if you leave it be
will the tip take asbestos if its double bagged
how much is it to have 6 sheets collected from a bungalow
If you find one needle do you come out or does it have to be a lot
My son is diabetic type one and we've got three full yellow tubs under the stairs because the chemist won't have them and the surgery won't either. We've always had them fetched from the door at our old house in Norfolk. Do you do that here and is it monthly
is it safe to pick needle with glove? it is in the our garden
which chemists takes sharps boxes
do u charge for rats
I keep a very clean house, I want that understood. But there's been scratching in the loft of an evening and I found droppings the size of a grain of rice behind the cooker. I haven't slept. Being a pensioner on the guarantee credit, is there a fee, and does your van have writing on the side, for I'd be mortified
will you do bees or is it just wasps
landlord says bedbugs my problem i say his, who is right
my dog's got out, does warden have a black lab in
I've taken in a little terrier what was sat outside the Spar all night. No tag. I'd keep him if I could. Someone's said that if no one claims him in seven days he's mine. Is that the law?
how much to get ur dog back from the pound
what happens to strays after a week, are they put down
can i print from my phone at the library
I am a lady of eighty eight and I was a member of the Carnegie library from the age of five. I can't manage the bus any more. My granddaughter says a volunteer will bring books out to people. Is there such a thing, and might one choose, as I can't abide a murder?
fines - do you still do em on kids books
which library still got sewing machine lessons
what time do they lock the gates at Victoria Park
We scattered my father-in-law's ashes by the bandstand some years ago, quite openly, and we'd like a bench there with his name on it. Before we go collecting from the family I wonder roughly what one costs, and is it yours to look after afterwards or ours
can i fly my drone in the park
are bbqs allowed on the rec
I came back to the car at ten past two on Saturday with my disabled mother and there was a yellow packet on the windscreen, although the ticket in the window had only run out four minutes before and we were held up at the till in Boots. I have always understood there is a period of grace. Am I right in thinking that ten minutes is allowed, or does that not apply on Corporation Street. Please advise. Mrs D Holroyd
is it half if u pay in the 14 days or 21
got a pcn in a hire car, hire firm has sent my name on, who do i pay them or you lot
Er yeah hiya, I've had one of them tickets and I've lost it, the letter like, and I was just wondering what happens if I don't pay it by Friday cos I don't get me wages till the end of the month
We are moving into 14 Marlborough Terrace on the 2nd and will have the one car plus my partner's work van which is 5.6 metres long. The landlord reckons vans are fine, the neighbour says they aren't. Just trying to work out which of them has it right before we sign anything
my carer comes 4 times a day different girl each time, do i have to have a permit for each of them or is there one they can share
how much is second permit now
Am I right in thinking a student cannot have the resident permit if the car is in name of his father, he is living in other country
Hello, so we have just had the front garden block paved by a firm and they said to us that we could just start driving over the pavement, no bother, everyone round here does it, but the lady at number 40 says she was fined for doing that. There is a tree about six foot off and a BT cover in the pavement as well. Would that stop us having one done, or would it only put the price up
dropped kerb do i need plannin permission if its a B road
Is it true that I may use my own builder for lowering the kerb, or must it be the council's contractor?
ow much does it cost nowadays to get kerb dropped, roughly like, for a normal drive
I'm secretary of a small residents' group out at Nether Compton, and as you will know the 47 was withdrawn in the spring and there is now no bus before 10. Several members have been told that a new transport plan is being drawn up covering the years to 2035. We should be grateful to learn whether rural services are within its scope, and at what stage the public is invited to contribute.
whats the councils policy on 20mph and bike lanes, is it written down owt where
do you still do the bus priority thing on the ring road or has that been dropped
who decides where a bus lane goes, you or the bus company
Was just wondering when the clean air zone is meant to come in and if my 2012 diesel would be charged
the thing is we've took down a wall between the kitchen and the back room, my brother in law did it and he's put a steel in, and now we're selling and the buyers solicitor wants a certificate. we never told nobody at the time. its 9 years since. what happens if theres never been one
Is it right that a conservatory under 30 square metres needs no building control, provided that the door is kept
loft just boarding it out for storage no stairs. need regs or not
Um hello, I've got a builder coming on Monday and he's asked me who inspects the, er, the footings, is it the council that does that or does he get his own person, I don't know how it works at all
There is a large copper beech at the bottom of my garden which was here long before the house was, and my late husband always maintained there was an order upon it. A man has called offering to take off the lower limbs for cash this week. Before I agree to anything I should very much like to know whether my husband was correct, and whether it would be I or the tree man who would be in trouble. Yours faithfully, (Miss) E. Pargeter
tpo or not? oak corner of mill lane/church st
if branches off next doors protected tree hang over my shed can i cut em back to the boundary without asking
Does dead tree still have the protection? i have one, is very dead
me dad's 81 and he's had plot 16 at Hollins Lane for forty year but his knees are shot now and he can't dig the half of it. I've been doing it for him. If he packs it in does it come to me, or does it go to the next one on the list, cos I've put hours into that plot and there's a greenhouse of mine on it
hens on allotment allowed? not cockerels
how long is waiting list at barnfield rd
I live just over the boundary in the next county but your plots are nearest to me, am I still able to go on the list or do I have to be a council tax payer here
Our windows are the original sashes, rotten at the sills, and the double glazing firm says he can do plastic ones which look exactly the same so nobody will ever know. We're in the conservation area, I think, at least there's a blue plaque two doors up. Is he having us on? I can't afford to have them ripped out again if he's wrong.
do i need permission to paint the front of my shop, its in the conservation bit of high st
satellite dish on chimney in conservation area yes or no
who do I talk to about roof slates, they want to change to concrete tile, street is protected i think
We are in the middle of buying a house on Larkfield and the survey mentions a back extension that may or may not have had permission round about 1987. I've looked on your website and it only appears to go back to 1995. I don't know if the older ones were thrown away or are on microfiche somewhere, or whether one has to come in to see them. Please advise.
can anyone look up what next door got permission for or is it private
planning ref 22/00451/FUL was it passed
was the old bingo hall ever refused for flats, am sure it was, round 2015
Hello love, I've just moved in with my daughter on Whinfell Drive, and I've been putting it out of a Tuesday because that's what we did at the old house, and nobody else seems to have theirs out, and she's on holiday so I can't ask her. What day should it be, and is it before seven
bin day ln4 2qp
is it still wednesdays over xmas or do they shift it
which colour this week grey or blue, cul de sac off Rectory Rd
I have a three-seater settee, two armchairs, and what the salesman calls an ottoman. Your leaflet says three items. Does a suite count as one or as three, and does the ottoman count at all? I am 84 and cannot carry them further than the porch, so I should also need to know if your men come to the porch.
do yous take fridges n how much
how soon can u come for a mattress, moving out sunday
is bulky collection free if your on universal credit or is that stopped now
Now I know you've brought in this charge for the brown bin, fair enough, but what I can't get to the bottom of is this: next door and us have a shared drive and we both have titchy gardens, so could the two of us go halves on the one bin, and if so who puts their name to it
can grass go in brown bin if its got weedkiller on
Do you still do the compost bins at reduced price?
when does garden waste finish for winter
You know the little triangles on the bottom of the yoghurt pots, well my daughter-in-law says it's only 1 and 2 you take and my neighbour says you take the lot but not black, and I'm washing all these pots for nothing maybe. Which is it
pizza box greasy blue bin or grey
is it right it all gets shipped to Turkey and burnt anyway
flat above a shop, no room for bins, where do we put recycling
There's a strip of pavement by the side of our house, it goes between us and the garages, and it's all up and down where the roots have lifted it. I've been here since '74 and never been sure who it belongs to, us or the council or the housing association. My knees are bad and I'd like it level. How would I find out whose it is
how deep has a broken slab got to be before you'll do owt about it
do you grit pavements or jst roads
why are they digging Cross Street pavement up again, its only just been laid. when's it finish
Delivery drivers can never find us because the close has the same name as one in the next village, and last month an ambulance went wrong. The eleven of us would all be in favour of having it changed. I don't know whether that's a thing residents can ask for, if it has to be all of us agreeing, or what we would have to pay.
who owns street signs council or developer on a new estate
can i give my house a name as well as the number
wot do they cost to replace them street name plates
Starting school in september and its 1.9 miles but theres no path by the reservoir, its a 60 road and there isnt lights. Somebody said if the walk's not safe you get the bus for free even if its under the 2 mile. is it true
do you still do the walking bus at st annes
My son he is nine year. At what age he can walk alone to school, there is a rule?
who sorts lollipop ladies out, is it school or you
Builder next door wants to put scaffold right across the footway for five weeks, and says the permit's his concern, not mine. But I've a double buggy and there's no way past without going into the bus lane. Is he allowed to block the whole lot, or does he have to leave a gap, and who's meant to check
do i need a licence to leave a skip on road overnight
neighbour cones off the road outside his house is that legal
how long can they leave a road shut for, the sign says 2 weeks its been 5
Each time we get heavy rain it runs down off the fields, over Mill Lane and stops about two inches short of my doorstep. The farmer says it's the council's ditch. Mr Platt the councillor says it's the farmer's ditch. I am ninety-one and do not mind whose ditch it is so long as I know whom to write to. Please advise.
is the ford at duxley open, can you get thru in a corsa
do you give out sandbags free or have u to buy them
if a car goes thru flood water fast and it comes in my house who pays
My front tyre and the alloy went on that hole by the Shell garage on the bypass, two hundred and eighty quid it cost me and I've kept the receipt and took photos with a shoe next to it for scale. The lad at the garage reckons you'll only pay if someone else told you about the hole first. Am I right in thinking that's how it works
how many inches deep b4 you fix one
Why do you fill one hole and leave the one next to it?
private road off Foss Lane, full of holes, does council ever do them or is it down to us
My wife put her foot down a broken grate by the market on the 4th, and has been in plaster since. She's self employed, a mobile hairdresser, so there's no sick pay coming in at all. We have photographs and the name of a gentleman who helped her up. What we are unsure about is how long one has to put in a claim, and if it's necessary to have a solicitor.
fell over on ice on pavement is that councils fault or tough luck
if i trip on loose slab do you need to see doctors letter
Was just wondering who deals with accident claims, is it yourselves or an insurance company that you use
Our Brian passed away in January and he used to sit and watch the boats every morning down at the quay. The family's had a whip-round and we'd love a bench there with a little plaque. I've no idea where to begin, or what size the plaque's allowed, or what sort of money we'd be looking at.
who owns the phone box on the green
Is it true that you are taking out all the bins on the seafront?
what are they bollards on queen st for, can they be moved for deliveries
I'm a district nurse and I start my rounds at five, a lot of it's up on the tops, Hallam Edge and round there. I used to know which roads were done first but I've been told it was all changed this winter. If there's a map I'd like to know where I look at it
will gritters be out tonight
can i take salt out the yellow bin for me own drive
am I liable if I clear the snow off the path by my house and somebody slips
They've just taken the old orange lamp away and put one of those white LEDs and it shines straight in the baby's room, curtains make no odds. Husband reckons he's seen them with a sort of hood on round the back. Do you do those, or is it tough
lights off at midnight now on our road??? is that right
Whose is the lamp in the alley behind Argyle St, council or landlord
how long does it take normaly to mend street light, my road very dark
Er, it's about the lights at the, um, the big junction by Tesco, I mean they're not broke or anything as far as I know but they let about three cars through and then change, and I've heard there's a sensor in the road, I just wondered do you set them or is it, like, automatic
how long are temp traffic lights on A6 there for
do the lights know a bicycle is there or must I wait for car
who pays if i hit a set of traffic lights with my car, insurance wants to know
Being blind, I depend upon the little rotating cone beneath the box at crossings, and I find that some of yours have it and some do not. Before I learn the new route to the day centre with my guide, I should be obliged to know which of the crossings along Victoria Road are so equipped, and which have the bleep.
zebra or pelican whats going in outside the mosque
how many accidents does there have to be before a road gets a crossing
why the green man so short on London Road, i am walk with stick and not get to other side. who can change it
our village got 20 signs last year but the bit by the playground is still 40, and police say they can't do anything cos the signs is the councils. I'd have thought it'd be the other way about, 20 by the swings. How does a road get picked, and can the parish pay for it themselves to speed it up
what is the speed limit on marsh lane theres no signs
is the 20 zones enforced or just for show
Am I right in thinking that a road with street lights is 30 unless it says otherwise
A deer has been knocked down on the verge by our gate, it's a large one, and my husband who was in the trade says somebody could have it for the freezer. I said certainly not. Who is supposed to take it, and is he even allowed to touch it
if cat gets run over do u scan for chip
do you take dead fox out of a private garden or only the street
my hamster die, can i put in the bin or is not allowed?
I always pick up. But my eyesight's not what it was, and last week in the dusk I missed one, and a young man filmed me on his telephone and said I'd be fined a hundred pounds. I've been worried sick since. Can they do that from a film, and would I get a letter first
where can u get free poo bags now the library stopped em
is dogs allowed on the rec off lead or not
does a dog walker with eight dogs break any rule? i counted eight
I've lived on this terrace sixty year and I used to see the man with his barrow every Thursday, and I'd make him a tea. Then it was a machine. Now it's nobody. I only want to know how often we're supposed to be swept, so that I know whether to grumble or not.
are you doing the leaves this year on The Avenue
who sweeps up round the back of market after traders go
broken glass on a cycle path do you sweep them or is it highways
Somebody's done a big painting, quite good actually, of a bee on the gable of the empty shop across from me. The lady who owns it is in Spain. I'd be sorry to see it scrubbed off, but there's others say it's vandalism. Do you clean off all of it, or only the rude stuff
do you charge shops to remove graffiti
how quick is racist graffiti took off
railway bridge is tagged all over, is it you or network rail
The window of our bus shelter has been put in four times now and each time it's replaced with glass. Being nosy, I was wondering, does that come out of the council tax or does the bus firm pay for it, and why's it not that plastic stuff
park bench set on fire last nite, is that police or council matter
do you give rewards for telling who smashed up the pavilion
if the council catch a kid breaking things do the parents get the bill
Bought a field at auction in March and someone's tipped about forty tyres in the gateway. I phoned the lady at the parish and she said as it's my land it's my bill, which seems a bit stiff seeing as I'm the victim. Is she right, and if I shift them where do they go because the tip won't take tyres off me
is it flytipping if u leave a sofa out with a sign saying free
What is the fine for fly tip? My tenant he did it
do you go through the bags to find out who dumped them
We're a tiny amateur dramatics society putting on Blithe Spirit, and in the past we tied posters on railings and lamp posts about the village for a fortnight, then took them down like good children. Someone has muttered that this is now against the law. Could you please enlighten us, before Doreen goes out with the cable ties
lost cat posters on lamposts am i allowed
who gets fined the club or the lad sticking them up
Estate agents boards, is there a limit how long after the sale they stay up?
A lorry's gone by leaving a trail of what looks like gravy but smells like a farm, right from the roundabout up to the school. I rang the police, they said fire brigade, they said it's not dangerous so no. I'm not asking you to move heaven and earth, just to tell me who it is that clears that up
do farmers have to clean mud off road behind them
what do I put on petrol I spilt on the road outside my house, sand?
if i slide on diesel on my motorbike who do i claim off, you or the lorry
The chimney stack next door has a lean on it. I've been watching it since the storms and I'm fairly sure it has got worse although my wife says I am imagining things. The owner lives in Hong Kong. I don't want to go causing trouble but I have grandchildren playing underneath. At what point does the council step in, and can you make an owner in another country pay
wall bulging onto the street is that councils problem or the owners
if u make safe a building who gets the bill
Is the old mill going to be knocked down or propped? people say different things
They're pulling the old laundry down at the back and I've asthma, bad, and so has my lad. There's white dust on everything and the foreman told me it's "only plaster". He was quite civil. Do they not have to spray water on or tell us what's in it, it's a very old building and I thought about asbestos
what time can they start knocking down on a saturday
do i have to tell the council before i demolish my garage
Are they allowed to burn the wood on the site
We run a lunch club in the Methodist hall, about thirty pensioners every Thursday, and the cooker's conked out. We aren't a charity as such, we've a committee and a bank account at the Skipton and that's it. Would we stand a chance of a grant like that, or d'you have to be registered
when does next round of community grants close
whats the most you can get for a small group
do councillors still have that pot of money for local things
If our group had the money last year, is it possible apply another time this year?
My daughter, she's eleven, has got a part in a film for the telly, three days in Leeds, and they've said I can come with her but that I can't be her chaperone unless I've got a licence, which seems barmy to me as I'm her mum. Is that how it works, or are they on about something different
how long does chaperone licence last
do i need a dbs for chaperoning at panto if im already a teaching assistant
Does the council pay chaperones or is it the theatre
was just wondering how many kids one chaperone can look after
Water's coming up in the yard when anyone on the row pulls the chain, so we reckon it's a shared pipe, there's five houses on it. Yorkshire Water blames us, me landlord blames the water board, and old Ted says it was the council laid it in 1931. Someone must know. Whose is it
do you unblock drains for pensioners free like you used to
what does it cost for council drain man call out
the drain in the road and the drain in my garden, is same people fix it?
Next door's been empty since Mr Costello went in the home, eight years gone. There's buddleia out the gutters, and damp's now coming through to my side. His niece might own it but no one's seen her. I've heard councils can buy such places whether the owner will or no. Is that a fact, and would I have to be the one to set it going
do i pay more council tax on an empty house
is there grants for doing up a derelict cottage
who owns the boarded up pub on Mill St
I'm the warden at a retirement complex, forty-two flats, half of them on oxygen or with carers. We had that power cut in February and I'm not ashamed to say I was out of my depth. I'd like to know where our people would be taken if there was a proper evacuation, and whether we ought to have our own plan lodged with you
what do sirens at the chemical works mean
where is the rest centre if the dam goes
We live near gas storage, is it true there's a leaflet with the plan in? never had one
who's in charge in a big flood you or the army
Since his dad left our Kyle hardly comes out of his room, he's 14, he isn't poorly or owt and school say he's no bother, but I'm at the end of my tether with no family near. Is there a group or somebody for mums on their own with teenagers, doesn't matter if it's just a cuppa
any baby groups on a friday near B31
do you still have sure start, or whatever it's called now
I am new in this country with 2 small children, where can we meet other mothers? is it must pay
does young carers club take 7 yr olds
Clearing out my late father's garage, and he was a chemist, so there are jars. Some labelled, some not. One says cyanide though I think he may have been having a joke. I don't fancy putting them in the boot of the Fiesta to drive through town. Do you collect that sort of thing from a house or who does
old tins of paint half full can they go tip
how much to take asbestos sheets, got 6
gas bottle camping, where to throw it?
Hello I am passing my citizenship, letter come from Home Office on 4 of this month. My wife has baby in three weeks and it's maybe I cannot come in the normal day. I like to know how much days I have for doing ceremony, and if wife's mother and four children they can all come inside
can i wear my own traditional dress for ceremony
do u swear on bible or can it be without god
is private ceremony a lot more money
What happens if one misses the three months?
Husband's just come home on dialysis and we've boxes and boxes of bags and tubing, some with a drop of blood in. The nurse gave us orange sacks but no one said what to do with them when full. I wouldn't like your bin men to get hurt. Do they go in with the ordinary, or is it a special wagon
needles from my insulin - chemist wont take em back anymore who does
is clinical waste collection free
do incontinence pads count as clinical or do they go in the grey bin
It's our daughter's wedding in the village hall, and we thought about having a bar with friends serving and people putting money in a jar, so not selling as such. My brother-in-law (a retired constable) insists that it is still selling. Which of us is right, and would one of those temporary notices cover it, with only eleven days to go
what time can a pub serve till on new years eve
how much is personal licence
do i need licence for to sell beer in my shop from polish, already have the food one
There was a thing through the door on Sunday about closing two libraries, and by the time I had found my glasses the dog had eaten the part with the date on. I do have views. I'd be much obliged if you would tell me when it closes and if a letter in the ordinary post will count the same as the computer.
do yous actually read the replies or is it already decided
can under 16s fill in the survey
Is consultation about the leisure centre also in Polish or Urdu?
am I right in thinking the parking one was extended to the 30th
since the youth club shut there's about fifteen of them on bikes outside the flats from tea till midnight. they're not doing crimes just hanging round and I'm scared to take the bin down if I'm honest. I don't want them in bother. is there anybody goes out and talks to them, like youth workers or wardens
who do i see about setting up a neighbourhood watch
is the park covered by cctv at night
do u still do free locks for ppl over 65
Me and some mates (we're 15-17) want to do up the old skate park, and our teacher said there's a fund that's for young people where young people decide. I looked on the site and it's all 2012. Does that still exist, and can we put in for it ourselves or has it got to be an adult
how much can you get youth opportunity fund max
do u have to be in school to go for the youth money
my daughter wants to be on the panel that gives out youth grants, what age is it from
Can funding pay for a trip, or only for equipments?
Our Ellie's got into the agricultural college, it's 27 miles, two buses and a train. She's seventeen and I'm on carers allowance so there isn't the money for it. At her old school it was all paid. I've a feeling it stops at 16 but a woman on Facebook says different if you're on a low income. What's the truth of it
is bus pass for sixth form free or do u pay
when is last day to apply for post 16 transport
He has EHCP and is 18 now. Taxi still comes from september or not?
I start at the hospital at 6.45, so by the time the school puts anything on Facebook I'm already on the ward. In last winter's snow I only found out when my lad turned up in reception with no coat. Is there any list or text or such a thing that comes out earlier, or is it up to each head
is highfield primary shut today
school closed because of the boiler do free dinner kids get a voucher
who decides to shut a school, head or council
if they close for snow is it down as absence
My grandson lives with me and he's in year 9 and they've told him to choose, and he wants to do engines. School's only giving him French or history. I left at fifteen myself and don't understand all these letters, BTECs and T something. Is there a book or a website which shows everything there is round here for lads like him
does college take 14 yr olds
is the prospectus online only now
what grade for do A level maths at sixth form, in your list of courses
when do applications open for sept 2026 college places
Mother is in Sunnybank day centre Tuesdays and Thursdays, picked up by your minibus at half nine. It's been snowing here since four, and I can't raise anybody on the phone. I have to go to work. I don't know if I'm getting her dressed or leaving her be. Are they running
bins today or not with this snow
is the tip open its blowing a gale
are libraries closed for the red warning
I've to go back to work in April as my maternity's run out and I do shifts, so some days it's 6 in the morning and some it's till 10 at night. My mum can't have him. Every nursery I've rung is 8 till 6. Are there any childminders who do funny hours, and do you hold a list, or is it a case of asking about
whats a good nursery near kirk lane
is there holiday club for a 12 yr old with adhd
Do the family information people see you face to face, or is it by phone only
how do i know a childminder is checked
It's eighty years since VE day and a few of us on Lancaster Road who remember the last one would like to have tables down the middle as we did then. There are fourteen houses and it is a dead end. My grandson tells me one must have insurance and shut the road officially. Is that so, for a few sandwiches, and is there still time
do you pay for a road closure for street party
can we have a bouncy castle on the road
how many weeks notice u need
If one neighbour he say no, the party is not possible?
my little girl turns three on the 2nd of January and the nursery manager said that because it's after the 1st we've to wait while April, which is a whole term for the sake of one day, and I can't see how it's fair but if it's the law it's the law. Is she right though? I've a job offer that depends on it
15 or 30 hrs for 2 year olds on UC
does childminder count for the funded hours or just nursery
they ask me £8 a day for lunch even it is "free" - are nursery allowed this
Just bought a horsebox, an old one, and the plate's worn away so I don't know what it weighs empty. I'd hate to get pulled over with the mare in the back. A chap at the livery said there's a council one by the cattle market, but I drove past and couldn't see hide nor hair of it. Where'd I go, and do I have to take her out first
nearest public weighbridge to DN15
how much to weigh a 7.5 tonner
do you get a printed ticket at weighbridge, need it for customs
I look after my husband who has Parkinson's, and I have just been told that I should have had an assessment of my own, separate from his, ever since some law came in ten years ago. No one has breathed a word of it to us. Am I to understand that it's a right, and not a favour, and would it make any difference that we've savings over the limit?
what is care cap is it still happening
do i have to sell mams house to pay for the home
if social services say my needs are not enough can I ask somebody else to look
who can be an advocate under the care act, does it have to be someone trained
He's two and a half and the only word he has is "car", and he says it for everything. Health visitor isn't fussed, my mother-in-law is, and I go between the two. I don't want to jump a queue or waste anybody's time. Do you have to wait to be referred, or are there drop-ins where you can just turn up and someone listens to him
stammer at 5 yr old will it go on its own or do they need help
we speak Romanian at home, is it why she not talk? should we speak only english
do schools pay for speech therapy or is it nhs
how long's the waiting list for SALT assessment these days
how does my mum get a blue badge
what do you need to send with a blue badge form
Does a blue badge holder pay in your car parks?
do you collect sofas
how many items can I have taken at once
where do I get food caddy liners
is tin foil recyclable
Can yoghurt pots go in the green box?
how do you swap to a bigger bin
How does one go about obtaining an allotment?
how long's the waiting list for an allotment in Ferndale
can I park across my own dropped kerb
how do visitor permits work
Can a visitor use my permit?
do I need a permit on a bank holiday
does my son count if he's at uni
What counts as a second home?
is an annexe charged separately
do you pay council tax on an empty house
what band is 12 Chestnut Road
when is the council tax bill sent out
which day do direct debits go out
How would I set up a payment plan?
what happens if I can't pay my council tax
who qualifies for council tax reduction
how do I apply for a school place
When do applications open for reception?
what's the closing date for year 7
how far is the catchment for Greenway
do siblings get priority
is there a waiting list for St Joseph's
can I see the admissions policy
are free school meals just for infants
can i get uniform help every year
what ratio are childminders allowed
how do the 30 hours work in the holidays
How do I ask for an EHCP
who is my EHCP caseworker
how long do they have to finish the plan
is there transport for kids with special needs
what are the rules on school transport
how much will dad's care cost
will they take my mum's house
how do I get a grab rail
who fits grab rails
what grants are there for a stairlift
is a disabled facilities grant means tested
what day centres are there near Brynteg
what do meals on wheels cost
how does the careline alarm work
how much is a pendant alarm a week
What is the process for becoming a foster carer?
how old is too old to adopt
do I have to be married to adopt
how do I join the library
how many books can I take out
can I print at the library
is there a charge for reserving a book
how soon do I have to register a death
how much is a marriage certificate
how do we give notice to marry
when's the deadline for a postal vote
what ID do I need at the polling station
who's responsible for cutting back hedges on footpaths
is that tree yours or the landowner's
do you plant trees on request
how do I ask for a street light
how do we get speed humps
who decides where crossings go
how do you get a 20mph limit
what's the process for double yellows
do you grit side roads
Which roads get gritted first?
where's the nearest salt bin
are sandbags free
how do I find out if I'm in a flood area
how do I report a pothole
how do I report fly tipping
how long till a pothole gets fixed
who do I tell about a broken street light
where do I report a dead badger
how do I report my neighbour's noise
what time does noise have to stop
are bonfires allowed
is it legal to have cockerels in a terrace
do you treat wasps
do you still do mice for free if you're on benefits
what happens to stray dogs
do dogs have to be on leads in the park
are dogs allowed on the bowling green
how do I dispose of needles
how does bidding work
How do I apply for sheltered housing
are pets allowed in sheltered flats
what counts as homeless
what help is there if I'm being evicted
how do I report a repair
am I responsible for my own fence, council house
can I decorate my council flat
do I need permission to keep a dog
how do I make a claim against the council
can I claim for a pothole
how long have I got to pay the fine
what age is a bus pass
how do I renew my bus pass
can I use my bus pass in Scotland
how do I get a replacement pass
how does dial a ride work
what does dial a ride cost
how high can a wall be
how do I look up a planning application
how do I object to a plan
can I comment after the date
do I need building regs for a shed
how do I find out about a TPO
how do I apply for an event licence
how much is a temporary event notice
do I need a licence to sell cakes
what licence do I need for a raffle
how do I become a taxi driver
is there a charge to close the road
how are business rates worked out
what grants are there for community groups
when is the next council meeting
can I come and watch the meeting
how do I contact my MP
how do I make a freedom of information request
what's the number for the registrar
what's the phone number for planning
are you open on Good Friday
what time do phones open
which bus goes to the tip
how do I get a tip permit for my van
do bins get collected on New Year's Day
is the swimming pool council run
is the park open after dark
who runs the leisure centre
Would you be good enough to let me know the procedure for objecting to a licence?
I wonder if you might tell me how one becomes a school governor.
I should be interested to learn what the council means to do with the old baths.
Could you advise me as to the correct form for a rates appeal
Kindly confirm the last date on which leaves are collected
May I ask on what basis the charge is worked out?
I'd just like to know whether there's a charge
I was wondering if there's anything for people who've lost a husband
just wondering if you do hearing loops at the register office
just a quick one, is the tip open today
quick question do you take mattresses
dya know if the baths are open sat
whn is the next bin day
wots the council tax number
wen do i get my bill
is ther a bus to the hospital from ours
do ye have tae pay fur a big uplift
is there owt on for our lass, she's 14 and bored stiff
can tha burn garden rubbish on a Sunday
am I right in thinking I don't pay for my bus now I'm 67
So if my mum moves in, do I lose my discount or what
If the house is in both names, who gets the bill?
suppose I put my bin out the night before, would I get fined
say my son is nineteen and still at school, does he still get the transport
I am new from Syria, how I can find English class
Please what time open the office and where it is?
What is the meaning of "band B", I don't understand
My neighbour he burn plastic, it is allowed here?
My daughter asked me to find out whether the leisure card covers her and the little ones
My late father was on the electoral roll here. Do I have to tell you he has died, or does the registrar?
I look after my sister and the girl at the carers' centre mentioned a card for free cinema. Is that one of yours?
I'm thinking of moving to the area and want to know what the schools are like for a child with autism
the neighbour says the alley's his, the deeds say it's shared. who decides
We're having a loft done and the builder says we don't need to tell anyone. Is he right?
there's scaffolding up at the old chapel, what's happening there
there's a big yellow notice on the lamp post, what's it for
a man came round selling drives, said he was approved by you. is he
a letter's come about my electric meter saying it's from the council, is it real
I've got a baby due in March and want to know what there is for new mums
I've had a letter about reviewing my care and I don't understand it, what does it mean
got a form through for the jury list, is that you
We've just moved in and there's no bins. What do we get and do we have to buy them?
My lease says no ball games. Does that hold on council land
is my dad's road going to be resurfaced, we've been told next spring
Good evening. We are a small congregation and have been given the use of a field for our summer tea. There'll be a raffle, a cake stall and a man with a guitar. The treasurer, who worries, says we need three different licences. The vicar says none. Which of them is right?
Hello, I hope this finds you well. My late mother lived in one of your flats for thirty years, and we've been clearing it since the funeral; the neighbours have been kindness itself. The keys are due back on Monday. What I'm not sure of is whether we've to leave the carpets.
We had a lovely afternoon at the reservoir on Sunday and the ranger was ever so helpful. My grandson is mad keen on newts and the ranger said there's a junior club but he couldn't remember which day. When does it meet, and is seven too young?
I have been a widow for eleven years and managed very well until now. My son has come home after his marriage broke down, poor lad, and he pays me sixty pounds a week when he can. Somebody at church says I'll lose my twenty-five per cent. Shall I?
um hello, I was just ringing to ask, er, do you do the hedge or does the farmer
hiya, er, you know the green bags, do they go out the night before or
yeah hello, I'm just trying to find out who I'd speak to about a blocked culvert, is that you or the water board
sut dwi'n gwneud cais am fathodyn glas
faint o amser mae bathodyn glas yn para
ydych chi'n casglu soffas
oes tâl am gasglu oergell
beth sy'n mynd yn y bag glas
ydy ffoil yn gallu cael ei ailgylchu
sut ydw i'n cofrestru am y bin gardd
pa mor hir yw'r rhestr aros am randir
faint mae'n costio i ostwng cwrb
sawl trwydded parcio ga i
sut mae talu treth gyngor ar-lein
pryd mae'r bil treth gyngor yn dod
pwy sy'n gymwys i gael gostyngiad treth gyngor
sut mae gwneud cais am le mewn ysgol
beth yw'r dyddiad cau ar gyfer blwyddyn 7
oes hawl gyda ni i ginio ysgol am ddim
sut mae'r 30 awr yn gweithio yn y gwyliau
pa mor bell sy raid byw i gael bws ysgol
faint fydd gofal dad yn gostio
oes grant i gael lifft risiau
sut mae mynd ati i faethu
sut mae ymuno â'r llyfrgell
faint o lyfrau ga i fenthyg
beth dwi angen i gofrestru genedigaeth
pryd mae'r dyddiad cau am bleidlais bost
pwy sy'n torri'r gwrych ar y llwybr
ydych chi'n graeanu'r ffyrdd bach
sut mae riportio twll yn y ffordd
pa mor hir mae'n cymryd i drwsio twll
faint ydi o am lygod mawr
oes rhaid cadw ci ar dennyn yn y parc
beth sy'n digwydd os dwi'n cael fy nhroi allan
alla i brynu fy fflat cyngor
sut mae apelio tocyn parcio
beth yw oed y pas bws
oes angen caniatâd cynllunio ar gyfer ffens
pa mor uchel gaiff wal fod
sut mae gwrthwynebu cais cynllunio
oes angen trwydded i werthu cacennau
sut mae cau'r stryd am barti
pryd mae'r cyfarfod cyngor nesaf
beth yw rhif ffôn y cofrestrydd
ydych chi ar agor dydd Gwener y Groglith
ble mae neuadd y dref
oes modd gwneud hyn ar-lein
ydy'r biniau'n cael eu casglu dydd calan
My wife's on the waiting list for a hip and can't do the stairs. Who would we see about that?
we've both been told different, do you need a permit for a skip on your own drive or not
I've a lodger moving in next month and he's a student. Does that muck up my discount?
my lad's twenty one and still at college, is he allowed on the school bus
Her mother lives with us now and has dementia. Is she counted on the bill?
Dad's gone into a home for good. Do we carry on paying for his empty house?
We've a spare room and both work part time. Would that rule us out for fostering?
neighbour reckons you lot come and cut pensioners' hedges for nowt, is that right
I've been told by the surgery there's someone who comes out to the house. Who is it and do they charge?
he's nearly three and not potty trained, will nursery still have him
our kid's just started on insulin, does the school have to sort it or me
I split up with my partner and the tenancy's joint. Can he put me out?
the flat's in my mum's name and she's died. Am I allowed to stay on?
what happens to my housing benefit if my daughter comes home from uni for summer
I'm on PIP and my husband's my carer, does that get us anything off the council tax
Got a letter about a liability order. What even is one
I've moved out but my ex is still there, who pays
If I put solar panels on a listed cottage would I be in bother
next door's putting a hot tub shed right on the boundary, are they allowed
there's a footpath through our field, can I put a gate on it
my tenant has left rubbish in the yard, whose is it to move
Our hall wants a bar for the panto. What would we have to do?
I want to sell jam at the gate, do I need anything
thinking of running a crèche from home, what are the rules
my son has been offered a paper round, he's thirteen, does he need anything from you
we'd love to get our road closed one Sunday, is it a big palaver
Some of us want to plant up the verge. Who gives permission?
is there anybody who would help a blind man with his post
is there anyone comes out to old folk to see if they're coping
is there any club going for lads who like engines
is there a group for people who hear voices
does someone check on folk who live on their own
does the council do anything for carers at Christmas
who'd I see about getting my wages looked at for school dinners
who do I go to about my late mum's blue badge, do I hand it in
who would come and look at a crack in a council house wall
where would I go to get a form signed for a chaperone
whereabouts do you get the caddy bags from
where do they weigh caravans
what would it cost me to have two sofas and a bed base away
what's the score with bus passes for carers
what age can they start at holiday club
what if my kid's too poorly to go in, how do I tell you
when would we know if the party's allowed
when will the new dates for school holidays be out
when do the leaves get done on our road
which form is it for a change of name on the bill
which of you deals with hedges, highways or housing
why is my bill more than last year's
why do we get a brown bin and they don't
why has the bus pass got a photo from ten years ago and does it matter
how come my neighbour gets help with the bins and I don't, is it age
how would my sister in Spain get a copy of her birth certificate
how does someone with no internet do the school form
how do people on a pension manage the cost, is there anything off
how far ahead do I need to book the registrar
how old do you have to be to go on the tip
how bad does a hole have to be before you'll mend it
how many times a year do you cut the verges
Would the council look favourably upon an application for a second dropped kerb?
Would a person of my age be accepted as a volunteer?
Would I be right to suppose that a widow pays three quarters?
Would it affect her benefit if she had a lodger?
Would my grandson qualify, living with me as he does?
Might a tenant of long standing be permitted to build a porch?
Might one bring a dog to the cemetery?
May I know whether the concession extends to a companion?
May a resident speak at the meeting without giving notice?
Pray, to whom should one address oneself about bats in a belfry
I should like to ascertain whether my cottage lies within the conservation area.
I would be obliged for information regarding the hire of the assembly rooms.
I'd be grateful for guidance on how a bereaved family closes an account.
Please advise what documents are needed for a change of tenancy.
Please tell me which school my address falls under.
Please confirm whether assisted collections are means tested.
Please could you explain how the charge is arrived at?
Please let me know what the fee is for a copy certificate
Could you please explain what a liability order means?
can you explain my bill to me, I don't get it
can you tell us if the baths are shut Saturday
can someone explain banding to me in plain english
I just wondered if there's any help with school shoes
I wondered whether you'd know if the ferry takes bus passes
I'm trying to find out whether my road is private or yours
I'm trying to work out what I'd owe if I went full time
I want to know what I'm entitled to now he's left
I want to know why our road's never swept and next one is
I need to find out what school he'd get into from here
wanted to ask does the tip take plasterboard
wanna know if i can get a bus pass im 59 and disabled
wanting to know about the opening times for the museum
want to know whats on in the park this weekend
not sure if I need planning for a car port
not sure what bin nappies go in
don't know if this is you but who does the bus shelters
don't know whether I'm meant to tell you my hours have changed
confused about which week it is for recycling
fee for a street trading licence
price of a burial plot
cost of hiring the town hall
cost for collecting two mattresses
opening hours Beech Road tip
closing time library Friday
phone number bereavement office
email for licensing
school holidays 2027
inset days Highfield
market days
parking charges Castle car park
youth club nights
toddler groups near me
childminders in Ferndale?
food bank near me
clubs for the over 60s
carers' support groups in Penrhyn
nearest recycling centre
dyslexia help for adults
benefits for single parents
grants for damp
rules for dogs on the promenade
catchment map Greenhill
deadline reception 2026
me and the lads want to do up the old boxing gym, can you get money for that
we're wantin to put a bouncy castle on the green, who d'ye ask
wur wean's five the noo, whit school dis he go tae
our mam's eighty odd and canna get up the bath, who does yer see
bairn's off school poorly, who dee ah ring
aw reet, does them as live on a boat pay council tax
I do not understand paper from council, it say "reminder", it is bad?
My child is born here but passport is Italy, he can vote when he is 18?
In my country school start 7 years, here is when?
For make wedding in the registry how many weeks must wait?
My father come to live with me from Pakistan, he can have bus free?
Somebody in mosque say council help for electric bill. It is true or not?
um yeah I was wondering, er, if you get made redundant, do you, do they stop the council tax or what
hello er it's just a query, um, my mother's got a blue badge and she's passed away and I don't know what I'm meant to do with it
yeah hi I've lost my, um, my bus pass, do I have to pay for a new one
er I'm ringing to see whether you do the house alarms for old people and how much they are
I've had a form to fill in about who lives here and I've lost it, what do I do, will I get in trouble
there's a lad lives with us who isn't ours, he's sixteen, do we get anything for him
I've just been told I'm having twins and we're in a one bed. Where do we stand?
letter says I owe from 2017, can you even go back that far
Can a school say no to a child because of his behaviour?
am I too late to object to the flats
is it too late for nursery in January
is it me or you that pays if the bin's nicked
is that right they're stopping the free parking on Sundays
is it true you can get fined for putting cardboard in the wrong bin
a yw hi'n rhy hwyr i wneud cais am feithrinfa
mae mam yn 85 ac yn methu mynd i'r bath, pwy ddylwn i weld
dwi wedi symud allan ond mae'r gŵr dal yno, pwy sy'n talu
oes rhywun yn dod allan i weld hen bobl
oes rhywle allai mam fynd yn ystod y dydd
fyddai fy ŵyr yn gymwys, mae'n byw efo fi
Byddwn yn ddiolchgar pe gallech ddweud wrthyf beth yw'r ffi am gopi o dystysgrif.
A fyddech cystal â chadarnhau a godir tâl am gasgliad â chymorth?
isio gwbod be dwi'n gael rŵan bod o wedi gadael
ddim yn siŵr ym mha fin mae clytiau'n mynd
oriau agor y ganolfan ailgylchu
pris llogi neuadd y dref
gwyliau ysgol 2027
rhif ffôn y swyddfa gofrestru
ydy hi'n wir eich bod chi'n codi tâl am y bin gardd
mae'r bil wedi codi, pam
pwy sy'n edrych ar ôl y llochesi bws
beth os bydda i i ffwrdd am fis, be am y biniau
where has my car gone, I think the council have had it away
is no MOT enough for you to shift it
do I have to pay for the tow
step dad here, bio dad never seen the kid, what forms for the court
I signed papers in 1983 when I was sixteen and my baby was taken to a new family, is there any way he could find me
letterbox contact with the birth family
intermediary service to trace my brother who went to another family
adoption support for our son
adopting from abroad
adopt brother and sister together
adopt a baby
any veg plots going spare in heathfield
is sixteen too young to put my name down
shed on my plot
share my allotment with a friend
can I be on the list for Northgate and for Llanelwern at the same time?
lock code for the allotment gate
fam wanna grow peppers n that no garden, council got land?
raised beds for a disabled gardener
i like grow vegetable and herb like home, council have small garden to rent?
black thumb-size tiles under the carpet, thick glue, 1960s semi, can they go in the skip
Would the authority kindly advise on the lawful disposal of asbestos cement products from a domestic property?
is plastic from the builders merchant thick enough, 1000 gauge
wot do i wrap the old sheets in
is a paper mask from B&Q enough for taking down the shed top
when did they stop using it in houses, ours is 1996
can you send me the firms with a licence for pipe lagging
prefab garage in the yard has that wavy cement lid, how do I shift it
Can we encapsulate it with paint and just leave it there
will you want a doctor's letter before you agree
I have pain of spine, doctor forbid pulling, who takes my trash box to street?
childcare before school starts
school breakfast club cost
me n me husband both got jobs at the new depot and now theres nobody ter fetch our kids from school
childcare from 3 till 6
after school childcare
start time at the warehouse is 7, gates open 8.50, im stuck
before school childcare
after school childminder who picks up from the infants
after school clubs near northgate primary
I've been a single dad since my wife passed, my lads are seven and nine, good lads, the nine year old's mad on Lego and he built a crane that actually lifts stuff. I've always worked nights so I could drop them and fetch them, but the plant's stopping the night shift in the new year and it's days or nothing, eight to six. I don't know any other parents well enough to ask. So what I want to know is who has kids them hours in term time, how you get a place and if there's help paying.
who can pick the kids up from school till i finish at 6
name spelt wrong on the death cert, how can it be corrected
public health funeral
no-frills direct cremation do you do them
humanist ceremony at the crem, is there a cross that can be taken down
I can't afford a funeral
coroner wont release him, can we set a date for the service
whit day dae ye lift the bins in Foundry Terrace
eh la, which wheelie's goin out the morra
hot weather, are the crews starting earlier
have you changed our day, everyone's put theirs out on a tuesday
is the website down I can't look up my collection
what time in the morning should it be on the kerb by
had a card saying christmas changes but the dog ate the bottom half
how often do you empty the general waste
do the bins go on good friday
you used to come on a tuesday and it's gone quiet, have the days moved
is the lateral past my boundary mine
SR1 form given by hospice, is there a fast track for the parking card
moving to Elwern from Kent with a year left on mine, is it any good here
my legs go after about 20 yards and I've to sit on a wall, am I entitled to park in them wheelchair spaces
Well, I've had the decorators in and the cat's been to the vet so excuse me being late with this. I had a letter in May from the pensions people about my award, which went up, and then my neighbour Doreen said to me over the fence that with the higher rate mobility you just get the parking thing without any questions. Is she right? I only ask because she was wrong about the winter fuel. I'm 71, I don't drive any more, my son takes me to the shops in his van.
eyesight certificate and the parking badge
where can I park with a blue badge
how many hours on the double lines with the cardboard clock
can my daughter drive me and use my badge
what do i need to send for a disabled badge, is it a photo and the PIP letter
rewire by my brother in law, certificate?
landlord wants to split house into bedsits, smoke alarms & escape windows rules
mist out telling you lot about the extenshun in 2015, am i in bother
bulding regulations drawings
changing a shop to two flats, sound proofing between floors what's required
re-roofing my house with heavier tiles, do you need to see it
ramp and level threshold at the front door of our dental practice, which standard
estate agent here: vendors have no certificate for the loft room, what would an application after the fact cost
garage into a bedroom, insulation rules
Hello, it's a bit silly but my wife won a lounge suite in the hospice raffle, a beautiful thing, cream leather, you'd be afraid to sit on it. It's coming on Saturday. The old suite we've had since decimal money: two armchairs, a couch and a pouffe the cat was sick on in 1999. The delivery firm don't take old ones away. I've a hernia, she's five foot nothing. What would it cost for your men to have the lot off the front path by then?
post office counter in the Hopes, is it on your rural list
rv went up in the revaluation, any help with the increase
moved my workshop to a smaller place does the relief carry over
roadworks have kept customers away since January, do I get a reduction
three months empty is nearly up on the office and no tenant in sight
la, me sandwich bar's tiny, two tables and a fridge, do I really owe yous all that
my shop's rates bill is killing me is there any help
just improved the premises, is there a year before it goes up
capital limits this year
financial assessment, what do you look at
how is my contribution calculated
third party top up fees at the nursing home
property disregard, my sister's disabled and lives there
deferred payment on the house
Dear Sirs, I write concerning my aunt, Miss Dorothea Blenkinsop, ninety-one, lately of Rose Cottage. She was a headmistress and remains formidable. In 2021, against advice, she transferred her cottage to my cousin, in recognition of many kindnesses, and went on living there. Her memory has since failed and she entered The Laurels in March. Her savings are all but spent. My cousin now fears that the cottage will be treated as though it still belonged to her. I should be obliged for a statement of the position.
are you legally obliged to meet his needs
direct from hospital into a home, who's paying the first weeks
How do I appeal against what I've been asked to contribute?
teaching assistant wanting weekend work on film sets minding the kids, where do I start
can you confirm card number 0417 is genuine, she's turned up for our shoot
aright, me mam wants to be the one what looks after the kids backstage, how'd she sign up like
got a caution from when I was 19, will they turn me down for looking after the panto kids
dbs check for chaperone
can you have a health condition and still be approved to supervise young performers
er hello um I'm not sure if you're the right ones, I've been passed from pillar to post, first it was the theatre, then the education, then somebody called Gail. My girl's got into the touring show, second row of the chorus, and they've asked us mums to do a rota. I said I'll do it, no bother. Then a letter comes saying we've to be, what was it, checked and trained if we look after any kids but our own. How do I go about that?
I help backstage at my daughters dance school do i need to be licensed
can I be dresser and chaperone at the same time
hiya love it's about that minding thing for the kiddies in the show, someone from the church players said you have to be vetted
church nativity with paying audience
child in a tv programme, paperwork
exemption for children performing less than 4 days
does a tutor have to be on the set
I'm an immigration solicitor acting for Mr Adeyemi, please confirm you hold his invitation and the first available date
er hello, I have, er, this letter, it says congratulations your application successful, I call number and they say speak the council, it is you?
name on your list doesn't match my new passport, who fixes it before the day
I'm not religious, can I say it without god
when is next ceremony for british citizen
can I wear traditional dress from Nigeria
lost my home office invitation letter, can I still be sworn in
my son turned 18 between the application and now, does he need to come
i take injection for blood sugar. needle where i put? not understand english box
one of my students has started saying very frightening things about an ideology, as head of sixth form who do I refer to
how do I report hate crime if I don't want the police
public space protection order
my dad uses a wheelchair and can't get in a taxi, is there a bus that comes to the door
on demand bus
minibus hire for our community group
dile a ride
number for the little bus that comes to your house
getting to the vaccine clinic from the Hopes
please which day small bus go to market from our village and how I tell him to stop for me
who'd run me to the infirmary and wait while I'm seen
can my daughter complain for me
housing ombudsman or the other one, I'm a tenant with a grievance over how I was treated
will I get into trouble if I complain about my housing officer
will you stop his benefits if my dad speaks up about you
wooden double glazing slimline, ok in castle street?
article 4 direction
er I've bought one of them old places by the church and I was told I can't touch the outside, is that right
is ma hoose in the auld toon conservation bit, want tae pit up a dish
changing thatch to tile
render the outside of my house, it's in the protected part of the village
how many of these areas have you got, and is there a map I can print
where do I get reclaimed slates that you'd accept
my house is in the historical centre, I must change the roof, which material is accept?
who makes the final decision once the views are in
young people's views survey
I live here from Syria, I can also say opinion for park or is only for citizen?
does a petition on change.org count
er I heard there's a thing about the market moving and you can put your views in
council garage waiting list
can a private person who isn't a tenant have one of your garages
any a them lockups free fam, need somewhere for the whip innit
has it got a socket, I want to charge my scooter
er it's about, you know the row of garages at the back of the shops, um, is anybody in the end one, cos I'd have it
could I keep my market stall stock in it overnight
we heard the garages by the flats are coming down for new houses, do we get another
i need somewhere to keep my motorbike, do you rent those garages behind the flats
is it vat on top for people who own their house
my dad died and he had a garage from you, how do we hand it back
Am I eligible to be considered for an allocation of social housing?
got my offer letter, when do I view
my son is 28 and still at home, can he get on the list
bid number lost, who can give it to me again
need yard bruv still at mums with 3 sisters how do man get council flat
sign up day, what do I bring
I work in Aldersford but live over the border, can I apply
affordable homes for local folk in the villages
how do I get a council house
my boyfriend stays over at weekends, is that living together
so er hello, what it is, is I've been poorly, had a stroke in October, they've done me a lovely job, they put in a second bathroom downstairs for me and widened the doors so I can get about in my chair in the house. The nice girl from the occupational therapy, Shona I think, she told me I should ring up cause we could maybe go down to the band underneath. I said I've never heard of that. We're an E. Is she right then?
my lodger is a student nurse
my lad's turned 18, do I lose my 25 percent
My client, 54, has an acquired brain injury and lives alone; can he be fully exempt?
dementia diagnosis, heard there's an exemption
you sent a review form for my single occupancy, do I fill it in
uninhabitable house no roof
I study PhD, wife not work, we must pay this tax?
holiday let or second home, which do I pay
you sent me a review form and I lost it, will I lose my 25 off
son's 18 but still in sixth form, does he mess up my reduction
moved my caravan onto a residential park, do I pay you
moved in March and nowt's come through the door, am I in trouble
Dear all, lovely to have been residents here, and we'll miss the bakery. My company's being relocated to Rotterdam, so the removers come on the 22nd, the cat flies on the 23rd and we hand back keys to the agent on the 26th, although the rent is paid up to the 30th. We won't have a UK bank account after about June. Which day do we stop being charged, and where will you send anything that's owed back to us?
when i move does my direct debit come with me
we're flitting on the 12th, what do I tell yous
my boyfriend's moved in with me, do you add him
I was single person at the old gaff, does that follow me
refugee, just got status and first flat, little money, help for council tax?
council tax benefit
uh hello, um, my sister says there's a, like a reduction if you're on a low wage, is that, is that you I speak to
do they count PIP as income
does my partner's wage count for council tax support
we went on UC in august and nobody said we had to claim council tax separate, can it go back
ESA support group, full council tax demanded, mistake?
Magistrates have sent me a date. Must I turn up?
is it too late to agree something once the summons has come
i built an extension will they put me up a band
Would it be in order to send a cheque, and to whom should it be made payable?
landlord says it's included in the rent but I've had a letter in my name
conservatory going up, will that move us up a notch
been waiting months for the valuation lot, do I carry on paying you
leader of opposition email
email for the woman who got in for Clee Ward
councillors for riverside ward
cllr contact pls clunford ward
does councillor so and so own that land they're building on, where's it declared
email address for councillor
I want what I'm saying kept private between me and the councillor
which party runs the council
dropped kerbs and them pimply tiles at the junction of our road, how do we ask
how soon would someone look at a crack in a shop front
old people club with lunch and crafts all day
young stroke survivors, daytime activities
drop in for older people during the day
why has my uncle's day centre closed
you're shutting it aren't you, I've seen the paper, what about Dad
what do they do there all day, bingo?
somewhere safe for him between nine and four
who's responsible for cleaning my windows & car after the gasworks came down
demolition notice section 80 how do I send it
my daughter's 15 and disabled, can I have the money and choose who takes her swimming
employ a personal assistant
yer money thing for carers, how's it work la
I am deaf and want to choose helper who sign, can I have money for it
is the direct payment rate going up in april
am I allowed to give my personal assistant a rise
sacking my helper, how do I do it proper
us mam wants to pick her own carer instead of them from the agency, can she do it wi council money
is there a contract I can copy for the lady I employ to help me
child disabled bus pass age
renewal for a permanent condition, why do it again
My husband is blind from war, we are refugee, he can go with bus without money?
which conditions count for the disabled persons pass
born with one arm short, do I qualify
builder quoted nine grand for a wetroom, will the council chip in
can a private tenant have one, landlord's not keen
advisory bay or enforceable bay
road too narrow you said. i disagree. who looks again
kid got it in his eye playing rugby on the common, is it dangerous, toxic what's it
us want us kerb dropping for t'car, what's to do
had a quote for dropping my kerb, is it right
we're by the crossroads, did I read you refuse those
occupational therapist advising a hardstanding for a wheelchair car, what's step one
is it ok to put a wooden ramp in the gutter
garden's too short, could I park sideways on it
bought a house with a garage but the kerb in front is full height
BT cover in the pavement where the cars would cross
how much to lower it outside ours
remand in prison can he vote
yellow form/white form came through asking whos living here, is it real
proxy vote, I'll be on holiday on election day
i got a form through the door asking who lives here
irish passport, can I vote in everything?
er, I wanted to check, um, me and the missus, that we're on the, the electric roll thing
working away on the day, can my sister do it for me
broke my leg yesterday and election's tomorrow, can someone vote in my place
how do I stand as a candidate
community emergency box in the village hall
can the church hall be a rest centre
school evacuation place
major incident plan pdf
After the emergency, who helps us clean up and get back in our homes?
businesses, continuity planning advice
radio station for emergency
Good evening. I'm the warden of a caravan park with ninety pitches, mostly retired folk, on the flat land below the old dam. We're a jolly lot; we do a panto. The engineers have been up there with theodolites every day this month and not one of them'll say why, and there's talk in the post office. I don't want to start a panic. I should simply like to know what the arrangement is if we were told to clear out at two in the morning, and where ninety vans' worth of people would go.
risk register for elwern link
Sorry if I sound out of breath, I'm walking. They've turned us all out, the fire engine lot, they said ammonia from the ice works, put your coat on and go. I've my slippers on. I've got the budgie. The lady from the corner shop has took the little ones. There's been a man with a loudhailer but I couldn't catch what he said about where, he was facing the other way. Some say the school, some say the leisure centre. Which is it, love?
what happened at the exercise with the fire engines on Sunday
compulsory purchase of an abandoned house
will they find out it was me who complained
I've inherited a house that's a wreck, is there a loan to do it up
We have recently relocated and require particulars of day nurseries, crèches and au pairs within reach of the town.
list of childcare providers
can't find any full day care in Marlow Edge
going back to work when baby is 10 months and need someone to mind her all day
day nurseries list
grandma can't babysit any more, where do people find child carers
advice for parents on choosing childcare
who watches bairns on a neet shift roond here
directory of childcare
someone to look after my baby while I work
family hub opening times
feeding's agony and she won't latch, is there a drop in cafe
er hello I've got um I've got a two year old and I'm not coping very well, is there somewhere I can go and talk to other parents
mums of autistic kids coffee morning
somewhere to meet other parents
anger workshops for parents
bereavement group for children, their nan brought them up and she died in June
parenting programme for adhd
Health visitor here, can I refer a mum to your stay-and-play or do they just turn up?
we want to put up missing cat notices, do we need leave
we're two dads, are we welcome
got nuff love and a spare room, can man foster at 23
short term fostering
host family for language students over 28 days, do we notify
my neighbour has had a friend's daughter since march, mum's abroad, is she meant to say so
are you short of people to take babies
looking after kids who's parents cant cope till they go back home
is there a medical
looking after a friend's child for months, is that private fostering
can we foster children
foster carrer how apply
my little man turns 3 in feb, from when do I stop paying nursery
funding for nursery fees
2 year old funding
I live in Wales but work over here, can my nursery in Elwern claim for me
the nursery want an eleven digit number off me
on UC and my boy has just turned two, text from health visitor said he could go to preschool for nothing
free ours for toddlers
golden ticket for 2 year olds
how do i get the number nursery need so the government pay
so me and my fella have just sat down with a calculator and a bottle of wine and worked out that if I go back four days, after nursery and petrol and parking I'd be working for 11 quid a week. ELEVEN. our boy will be ten months. my sister in Bristol says hers is nearly all paid for now from nine months. my boss needs to know by friday what days i want. can you tell me what the government pays for at that age, whether we've missed the date for it, and does my fella's overtime mess it up
570 or 1140 a year, I'm confused
I run a pre-school in a church hall with twenty-two places, four staff and a leaking roof. Most of our families are farming people and don't like filling in things online. This term five parents have come to me with a code which begins after the first of the month, one has a code that ran out over the summer because she never got the reminder, and a lady who is self employed has been turned down altogether. I do not want to turn these children away. What may I tell them about when the funded sessions start and who can put it right?
grace period meaning
will other kids know mine are getting it for nothing
earnings limit been scrapped or not?
can our lad get his scran at school free like
nobody told me we could have had free meals all year, can I have it backdated
universal credit joint claim has ended because he's moved out, new claim's on its way, do the kids lose theirs
do i need my payslips or just NI number
er I just wanted to find out about um school dinners, the free ones, whether my daughter would get them
moved house, can I take my garden subscription with me
cheaper if I'm on council tax reduction?
is garden waste collected in winter
is it emptied on the same day as the recycling
are conker shells and rotten apples ok in the green one
weeds up to ma oxters, hoo dae ah get the broon bin
ah've a pile of clippins heor, hoo much is the green bin man
I took over a house with a green bin in the yard, is it paid for or mine
split it with my neighbour, both of us have tiny gardens
minus four tonight, are the lorries out
will you be gritting tonight
old barometer with mercury in it
old car battery
weedkiller they've banned, paraquat I think
laptop batteries swelling up
found a box of bangers from bonfire night 2009
photographic developer and fixer, retired now
car battery to get rid of
lead flashing and lead paint flakes
we finish paint the house, 9 box remain little, which bin please
mercury thermometer broke on the kitchen floor
can you tip turps down the gutter or am I going to poison something
grandad's shotgun cartridges in a biscuit tin
landlord cleared a flat, tenant left drums with a skull on
half term activities for a 7 year old
ey up are there owt on for us kids at whit week
my little man needs somewhere to go this summer, mandem hanging about ain't it
swimming and crafts during the school break
are there trips out for kids this summer
free places all gone for august, is there a list to wait on
how much is a day at the summer camp if you're not on anything
are the holiday camp staff police checked
holiday club for my 8 year old
Hiya, I'm a childminder, eleven years, six kids, two guinea pigs and no voice left by Friday. I'm having an operation on my foot the second week of August so I'll have to close, and I've got three families looking at me like I've cancelled Christmas. All of the parents work. The children are five, seven, eight and ten, one has a peanut allergy and carries a pen. I said I'd ask you. Is there a day camp with spaces that week, what are the hours, and could it deal with the allergy?
nana's struggling on the privvy love, has the council got a raised seat for her
wor gran cannit get in the bath, de ye de them bath board things
vicar of St Aelred's, I've a widower who will not admit he's failing, may I ask on his behalf
cleaner for my mother, paid by social services?
elective home education
home education team contact
can I teach my kids at home
As a headteacher, I received a parent's deregistration letter today. What must I send you?
there's a school attendance order on us, can we home teach now
do I need to be a qualified teacher to do it at our kitchen table
We're a Quaker family in a very small house with a very large number of books. Our eldest did well at the village school. The second was miserable and the third's only four, currently a pirate. After a great deal of talking, and some silence, we feel the right thing is for the two younger to learn with us from January, with the museum, the woods, a friend who is a potter, and French from my mother. Could you tell us whom we write to for the seven-year-old and whether the pirate requires a letter at all?
is there other families doing it round here, groups, meet ups
notice seeking possession on me, can I still swap flats with my mate
found a match on that homeswapper, wot next
we moved our stuff over already, do we need the letter after all
do you put people who want to trade in touch with one another or do I have to find my own
who does the repairs after we swap homes
wots a prevention duty
temporary accommodation, how much longer will we be in this hotel
what about our furniture while we're in temporary
eviction notice what do i do
can I have an interpreter at the housing benefit hearing
how long does the benefit appeal take
I told you about my job straight away and now you want money back, official error
mi pension dun't stretch to t'rent, can tha help
got 17 grand saved, am I over the limit for help with rent
getting moved onto universal credit, is there a gap with the rent
agent query, what reference will your rent payment have
um yes hello I want to know about um the benefit for the rent because my husband's retired now
pension went up, need I tell you
living in supported accomodation, who pays the rent
can i upload my tenancy agreement, lost the original
why have you stopped my housing benefit
council put our rent up in april, does it adjust by itself
wor nana's went ower on the paving, broke her hip, who's to blame
er yeah I've been told to ring you by my union rep. I'm a lollipop man, thirty years nearly, and I love it. It's the kids. Anyway I were stood on my usual spot a week last Friday and stepped back to let a wagon by and my heel went straight down where the kerb's broke off, and I've gone backwards, cracked two ribs and my tailbone. Now my rep says it wants putting in proper, with a form, inside three years. Have you got one you can post, and will I need the names of the mums?
I got hurt falling on your path what do I do
me nan decked it outside Greggs la, black eye and a cracked rib, who do we see
what proof do you want
how do I make a claim for a fall
I have fall in street because stone is not flat, hospital make operation, council pay?
your gritter scraped the whole side of my Astra while it was parked, where do I send the garage quote
damage by council vehicle
what evidence do you want, I have photos and two estimates
max number of books on one ticket
e books from the library
borrow audio books on my phone
family history at the library, ancestry free
somewhere warm to sit with a newspaper
library opening times
any story books in Welsh for a three year old
do you have books in polish
is there a quiet place to study, my flat's noisy
do you take donations of old books
readers group looking for members?
mobile library's off for a month, will everything on my ticket be extended?
they're 4 days late, will you still let me keep them
gin distillery tasting room
vicar asking about wine at a concert in the nave
open air cinema with popcorn and cider
kebab shop wants to stay open til 2
21st in a barn with a pay bar on saturday, have I left it too late
boxing night in the sports hall with a bar
a disco with a bar at the working men's, we're not members there
food van selling burgers after midnight
she's vegan at 86, can you cater
dad's diabetic type 1, are the puddings safe
left hot plate behind, do I wash it and give it back?
what time does the driver come round, I've a chiropodist at one
just come out of hospital with my arm in plaster, how quick could you start
what do I owe you for September's dinners
is it free or do I pay for a black one
they delivered a bin with no wheels in it, do I fit them
can she do half the week at playgroup & half at the school one
has heathfield got a nursery class
headteacher: do nursery admissions follow the same order as the authority's?
playgroup for a 3 year old
school nursery for a 3 year old
what is LKG here, my girl is four in spring
can i visit nurseries before i choose one
closing date for nursery applications
my son birthday 3 year in may, he go to nursery which month
mornings only at nursery or can it be all day
ma bus pass has gone, ah'm seventy-three, hoo dae ah get anither
can I travel on the train with my old age bus pass
free bus travel when you retire
I winter in Spain, am I still entitled
turned 66 on sunday, when can I stop paying my fare
who cuts the hedge between the alley and the railway
where do I pay a pcn online
new motor tomorrow what do I do bout the permit
permit hasnt come through yet can i park
log book isn't here yet from DVLA, will you take the sales invoice
Dear Parking Team, I've written before about the pigeons and had a most helpful reply. This time it's my own affairs. My son is to come home to us from Canada for three months, while his visa's looked into, with a hire car at first and then, he thinks, an old thing from a friend. We already hold two for our house, one being for my wife's little Honda that she scarcely drives. Should we buy him a book of the day ones or may he be added for a time?
wife drives an electric car is it cheaper to park it on our street
petition for a scheme on our avenue, how many houses
is my road in a zone
can carers have a permit, I go in to my dad four times a day and keep getting moved on
are there any good swings round us la
friends of the park group
bbq on the meadow alright?
bouncy castle firm says it needs your permission, 40 kids
parks map with what's at each one please
what time does the park close
My dear mother's in sheltered housing, in one of yours, and she keeps it like a palace; you could eat off the floor, and I've seen the budgie do so. For a fortnight she has said that someone's moving furniture in the ceiling at night. We put it down to her age, I'm ashamed to say. Then on Saturday I stayed over, in her chair, and by two in the morning I'd heard it myself: gnawing, a gallop, and then a sort of squeak behind the fridge. The warden says ring you. As she's your tenant is there any charge, and how many times do you come?
is the bait safe with a toddler and a labrador
notice on the lamppost says views by friday, where do I send mine
I've missed the 21 days, is it worth bothering
reasons you can object to a planning application
who's applied to put flats above the chemist
reference number for a planning application at my neighbours
what conditions did you put on the permission
before I buy it, what permissions has this place had since the 90s
what conditions did the chapel flats get, they're working till nine at night
why was the takeaway turned down
see the plans for the field behind us
they've had permission refused once already, can I see why
is there anything approved for the land at the rear of the cricket club
school governor, there's an application beside our playing field, where are the documents
what are they putting up behind the Co-op
childcare course at college
got better grades than predicted, can I trade up
options for GCSE
volunteering and study at 16
aprentiships 4 16yr old
Head of Year 11: please tell us how pupils get their log in for the online prospectus.
t levels in this area
hates school, good with engines, where could he go
my son doesn't want to do a levels what else is there
what's a T level worth for uni
I'm 15 and want to be a paramedic what do I study
apprenticeship travel costs
bus pass for a 16 year old
we're on universal credit, is the sixth form pass cheaper
transport to sixth form
ma laddie's startin the college, it's twa buses, dae ye gie them a pass
EHCP young man of 18 going to independent living course, who takes him
agricultural college boarder, weekly train home, is there help
bus firm's own young person ticket or yours, which works out less
my daughter's in a wheelchair and starting sixth form, does the taxi carry on
college is 14 miles off and I don't drive, what help is there
how far out do you need to be to get a pass for college
deferring a summer born child
reception offer, have to say yes by when
ar lad's four la, d'ye put im down for reception with the council or the school
my 4 year old's been offered a school six miles off, why?
online form for starting primary
infant school places for september
part time to start with?
we live this side of the border but want the school over there, who do I apply to
I'm a health visitor writing about a mother who has difficulty with reading. She has five children in a two-bedroomed flat, she's remarkably organised, and the baby's thriving. But she's thrown away everything that came in an envelope since Christmas. Her fourth is due to start Reception and she believed it would follow on since the older three attend. I explained that she'd have to fill in a form, and the date for that has passed. What's the procedure now, and could we do it by telephone?
my twins, will they get in the same one
Kinship carer for a 3 year old grandson, what must I do to get him into a school for next year?
reception place september 2027
developers are coming, we want our trees saved, who do we write to
man says he needs the council's say-so before lopping my ash
insurance people say fell it, you say it's protected, who wins
got turned down for crown reduction, where do I appeal
Churchyard yews, are they under an order, says the churchwarden
tree surgeon here, just checking status of three limes at the old rectory before I quote
how special has a tree to be before you protect it
do I need her next door to agree before I apply
can I apply to cut back next door's, it's a TPO one and hangs over me
where's the nearest household waste site
hiya er what time's the er the tip open till on a saturday
are there height barriers at the tip
trailer at the dump do i need a permit
can i take asbestos to weir lane
trade waste at the recycling centre
where can i get rid of an old telly myself
Could you tell me whether the household waste site opens on Boxing Day?
tip on a weekday evening, open late in summer?
amenity site opening
got a car full of cardboard from moving house, where do I take it
how many bags of soil can i take to the tip
tip opening hours
mirror smashed, where's it go
juice carton with a plastic spout
what can I line the caddy with, newspaper ok
old clothes and shoes, where
list of things you accept for recycling
broken pyrex dish, glass bin?
blue one wasn't emptied cos of contamination, do I sort it by hand
cooking oil from the chip pan
tights, trainers and odd socks, which bank
AAA batteries and my vape, where
ketchup bottles full of gunk, must I rinse them
where does it all go, Turkey?
what time does the tip shut on a sunday
Which officer looks at it the second time? Not the same one I trust.
moved us forty miles from my chemo, how's that suitable
it's classed as warden flat, they said no, is it right
whee dee ah see aboot buyin wor hoose off the council
credit's bad, do you lend the money
been here 22 yrs thinking of getting it off you, what do i do
first refusal on ex council property
kin ah buy ma cooncil hoose or is that scrapped noo
can me and my son buy our council home together
yo can tenants still cop their council yard with a discount
will it be clear for the hospital run at six
want to put scaffolding up to do the chimney, it'll stand on the path, who do I ask
can they make me sign a parenting contract about attendance
sent home to cool off 'unofficially' twice a week, does this go against us
our kid's saggin school la, what can yous do about it
what's a notice to improve, it came today
I'm at work and can't pick her up, will they just turn her out?
I'm the site manager, two classrooms flooded, how do we get our school on the list
snow closed schools
any school off with all this snow up the valley is it
snow day list
why has the school shut
closed schools list
have they cancelled school
sewage all over the hall, is it off all week
breakfast club on in the snow?
chances of getting in off the waiting list
I accepted the place but now we're not moving after all, how do I give it back
learn to ride sessions for a nine year old who can't yet
we want a crocodile of kids walking in together, who organises it
I live on a school street, how do I get a permit for my car
picked a faith school nine miles off, will you pay any of it
my daughter starts at the big school in september and its miles away, how is she meant to get there
who do I ask for a seat on the coach to st oswins
second hand school jumpers with the logo
low income help for uniforms
grandparents bringing up two boys, can we have help to kit them out
hi so this is really embarrassing, I've never asked for anything in my life, me and my ex had two wages and a caravan. Then he went, then I got poorly, then my hours got cut, it's like buses. I've just about kept the lights on. School have been lovely and gave us dinners. But my boy got told off in front of everyone because his jumper's got no badge, and he came home and said he'd rather not go. Is there somewhere that'd put something toward it?
bab, am there any vouchers for school clobber
I work full time and get no benefits but we're broke, is there anyone
is there help with the price of school shoes and a coat
grants for uniforms deadline
missed the october date for year 7, is it too late
grandson turning 11 and starting at the academy, his mum hasn't got a clue how you sign up
how are secondary places decided
bilingual stream at secondary, is there one
mum was in intensive care when forms were due, will you treat us as on time
not got our first pick for september, is there an appeal, when are they heard
moving up from primary to secondary
is it straight line or by road for distance to high school
It's the eldest so we've never done this. All the other mums seem to have been on a course. One of them's got a spreadsheet. They talk about catchment, and bands, and something called equal preference, and there's a WhatsApp which I've muted. I just want to know: he's ten, he's at St Mary's juniors, he's a quiet lad who likes frogs. What do I have to fill in, where do I get it, and by what date, so that he's got a school to go to after?
national offer day high school
Christmas lights switch on, still happening in this storm?
where do you put the list of closures, the website won't load on my phone
Are staff at the leisure centre expected in given the travel warning?
is everything shut because of the snow
crematorium open in storm? funeral friday
red weather warning
swimming lessons cancelled for storm Freya?
services affected by snow
are the 47 and 9 running today with the roads iced up
is the library shut cos of the weather, my books are due
er is the council open today with all this snow like
snow is too much, your office open? i have meeting
Parish clerk: please confirm tonight's planning committee is postponed because of Storm Freya
do sheltered flats have a guest room for family
flats for over 60s
As her GP, I'd support a move to a scheme with an on-site warden. To whom should I write?
me and him are 66 and 52, would they let us both
grandchildren stopping over, is that OK
does she do your shopping and that, the lady on site
warden controlled flats
im 57 and disabled can I go in an over 60s place
we own our house but it's too big, can we go into one of your old folks flats
hi its about my mum and dad really. they're both 77, been in the same council house since i was born, it's got my height on the door frame, the works. dad's been a grafter, roofer, his knees have gone and now he's had a funny turn on the stairs. mum can't lift him. they won't have strangers in. i showed them a place at my mate's nan's, own kitchen, cord on the wall, lounge with a dartboard, and dad said i could live there. how do we apply and do they both have to be sixty odd
link family scheme
disabled children's team
is there a hospice or centre that takes kids so the parents get a night off
I'm a teacher at a special school and one of my mums said she hasn't slept since Sunday. Who's on the team that gives families time off
who is my sen caseworker
personal budget for his therapy at school
We should be grateful for advice on obtaining an educational psychologist's report for our granddaughter, who is struggling badly with her lessons.
place at a special school
travel training for my daughter with learning difficulties
first stage said no. stage two?
ma wee yin's autistic, he canny dae the bus wi a' they weans screamin, whit can ye dae
when should they be joining two words
she was saying mummy, car, dog, now nothing
late talker should I worry
we talk welsh and english, she muddles them
follows nothing you say, you tell him get your shoes and he stares
speech and language drop in
repeats whatever you say to him like a parrot
hi there. so Maisie's in year 1, cracking little girl, mad about horses, made a stable out of the airing cupboard. her teacher's new and lovely and she's the first one to say it. when mais reads out she's fine but when she's telling you something it all tumbles, wrong order, wrong words, 'the thing you do eating with'. her dad was the same and got called thick till he was thirty. i'm not having that. who looks at it and does school have to do it or can i
my boys 2 and just points at stuff
is it private or do we have to pay
he's nearly 3 and only says about five words
what days is the drop in for late talkers
how do we go about getting a 20 round the nursery
can you tell me exactly where the 40 ends on the Dolwern road
they say they've got squatters rights, is that a thing
can my mate collect my dog from you, I'm in hospital
have you had a ginger cockapoo in
bin's been taken away from the green, when is it coming back
the sweeper can't get in for cars, when do you put the cards out so we can shift them
how do I change the name of our street
is it the royal mail or you for a new address
can we have a street party on a bus route
hog roast in the carriageway, food hygiene?
Good morning to you. You'll think us very old-fashioned. There are nineteen houses in Chapel Row and I've been in mine since the Festival of Britain, when my father made a Skylon out of drainpipes. Half the people are new, with their phones, and charming when you get them to look up. Young Mr Banerjee at eleven has proposed that we drag our kitchen tables out of doors on midsummer's day and eat together, in the road. I've said I'd find out. Does one simply do it, or must we be given leave?
what share of houses must agree
one neighbour is against our street party, can we still have it
can I string bunting between lamp posts
where do I send an idea
coffee morning for older people
ex service breakfast
carers' coffee morning, when and where
heroin, been clean 40 days, meetings near Foundry please
who'd visit my dad, he's had no visitor since mam died
our kid's on the ale again la, any groups for the family
my brother lives like a hermit, is there anybody who visits
refugee support group
is there a phone befriender for someone who's deaf-blind
I was a paramedic for twenty-two years and was always the one who told people to get help. I've three kids, a nice house, a wife who's a saint. Since the pile-up last autumn I can't go on the motorway, I can't do fireworks, I drink so that I'll sleep. Work gave me six sessions with a lady on a screen. I don't want any more screens. Are there others like me round here, ex fire, ex army, ambulance, who meet up and walk the dogs or something? I've got two dogs.
where can i meet other people with ms
is there anywhere for blokes to have a natter
dad's going daft with his memory, is there a cafe for folk like him and us
First of all the new windows are a joy, tell them. I've been in this house fifty-one years and the garden was my husband's. He'd have the beans in by now. I've kept it up as best I could, but I had a fall on the slope in March, and my daughter has said no more. It isn't that I want anything fancy. Just the grass kept short and that hedge down, because the lady from the office wrote to me about it. How would I go about that?
have I got to be in when they come
who'll cut my lawn, rent from yous
calendar to download onto my phone
Caravan site owner, when are your local schools off at whitsun?
when is february half term
is tomorrow a training day, my lad swears it is
er could you, um, I've the grandchildren coming from Kent and I'm trying to find out when, when ours are off at the same time, in the, the October
schoo hols feb wen
how many weeks in the spring term
planning a wedding, which saturday in august aren't they back
when school start again
In which week my childrens not go school in February, I must ask boss for days
start of term
when does school finish for summer
end of term
local transport plan
path from station to college, is it getting built
Hello. I have been a passenger on the 9.40 since it was the 9.35, with a conductor, and we had a Christmas party on the top deck in 1988. Well, they've taken it off. It was on a bit of yellow paper taped up in the shelter. I'm not without sympathy, the driver told me there were often just four of us. But those four go to chapel, the chiropodist and the cash point. Was this your decision or the company's, and is there any plan to put something in its place?
active travel map
car club or bike hire scheme
is there a Welsh copy of the local transport strategy
road building plans for the next ten years
who mends it when yobs have wrecked the play area
money for a community garden project
running costs like rent and insurance, do you fund them
funding for a charity
help me with the National Lottery form, is there somebody at the council
you turned us down for the kitchen, what did we score
lgbt social group for over 50s, any start up cash
match funding for the church hall heating
funding for playgroup toys
grant for our club
funding for a village fete
knit and natter group, we need £150 for wool, is that too small to ask for
steam traction engine, 12 tons, can she go on
weybridge scales for lorries
mun, is there scales at the depot for the sheep wagon
think the quarry is diddling us on the tonnage, who checks their scales
Transport manager: are your readings calibrated and stamped, and can we have the certificate
do I just turn up or book a slot
Is cash taken at the hatch, or card only?
anywhere I can drive on and get a ticket for a load of logs
Hello, I'm secretary to the carnival. It's the hundredth, so we've rather gone to town, there's a papier-mâché whale. In the old days we put the floats on a coal wagon and nobody minded. This year the insurers, who've been very trying, want to see a slip of paper for each lorry, with all the scenery and the children on, to show that it's within what the lorry may bear. We've seven. The whale's thirty-one feet long. Could they come to you one after another early one morning, do the children have to be aboard, and what would you charge us?
me n 5 mates wanna do a skate comp, u got any money
er hello it's Owen, I'm the chair of the, um, young farmers juniors, I got voted in cos nobody else wanted it. We had the show, that was good, my ram came second. And then we had a meeting about mental health because, well, one of our members had a bad time. So we'd like to do a kind of evening, all the clubs, with a speaker and a hog roast, run by us not the adults. It'd be about four hundred for hall and speaker. Do we just ask you?
money for young people's projects
mural's finished, do we have to come and show you
do we have to pitch to the young panel in person, I get really anxious
funding for young people
me an' me mates want to start a gaming night bab, who gives out the dosh
what can the youth fund be spent on
is there cash for teenagers ideas
can the school's bank account take the money
can my son's group of friends get a grant to build a bike track
no NI number yet, can I still put a claim in
went in hospital 9 weeks ago, will the rent still be paid
never told anyone I was here, been 8 months, what will happen
will the owner know I reported it
my boy's anxiety is that bad he's not been in for 6 weeks, am I going to get done for it
we live 200 yards off and they said no, how was it measured
hole's been filled since I fell, does that hurt my case
we already paid for the wet room, can we claim it back
bailiffs are booked for the 19th, should I stay put till they come like I was told
bus service improvement plan
The deputy has suggested we withdraw our son rather than face permanent exclusion. Ought we to agree?
we thought care was free like the NHS
picnic spot for family
somebody complained that I don't use the spot enough, will it be took away
Housing association officer: one of your voids backs on to ours and appears occupied, who should I notify?
my lass turned 18 and left school and now our rebate's been cut, why
Hospital discharge coordinator here: patient can't go back to his flat, is there an extra care vacancy?
May a gentleman of ninety-three, in possession of most of his faculties, apply to attend on his own account?
kids off for six weeks la, anywhere free to send em with a butty
is losing our view of the hills a proper ground
neighbour across the landing has a bedroom more than us and doesn't want it, can we change over
bike lessons in year five, has our school booked
we had a big collection booked for the sofa and the storm stopped it, refund?
our nan's legs have gone love, can the binmen nip round the back for hers
picking GCSEs next month, she needs to keep languages for later?
motor keeps getting keyed on the street, could I rent somewhere to lock it up
book from another library can you get it in
permission for scaffold over pavement
church wants to do a food larder, can a church apply
should I stop my direct debit now I've moved
scan and email my passport, have you a machine
He's down the mines of misery since Mam died, bach, somewhere with people would be lovely
plans from the sixties for our bungalow, have you got em on film
fine for no microchip
anxious school refuser with a plan, would a familiar driver be possible
who's in charge of the council, name please
we've bought a house and the deeds mention a preservation order on the sycamore
I push five residents round in a people carrier, can our care home have an organisational one
had a stroke, arm's dead and can't drive for a year, short term one?
dad had a plot for forty years and he's passed, can I take it over
I wish to remove a modern lean-to at the rear of a cottage within the designated area; is this demolition for your purposes?
early help for families
got a text about household enquiry, is it a scam
courtesy car off the garage for a week, whats the drill
acupuncture needles, I practise from my front room
`;
