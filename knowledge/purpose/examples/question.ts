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
`;
