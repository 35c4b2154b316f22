export const STATUS = `
when will you empty my bin, I reported it last week
any news on my blue badge
whats happening with my council tax reduction claim
REF 448213 any update?
has my application been received
Where are you up to with the pothole I told you about on the 3rd?
still waiting for my new bin, ordered it 3 weeks ago
hi chasing up ref FS-1182934
Did anyone go out to look at the streetlight I rang about on Monday
I put in for a parking permit two weeks since and not heard a thing
How is my planning application getting on? 24/00871/FUL
is there a decision yet on the dropped kerb
Further to my letter of 4th March concerning the blocked gully in Orchard Lane, I should be grateful to know what progress has been made.
u said 10 working days its been 14
my housing benefit form went in on the 9th, has it been looked at
what number am i on the housing list now
Has the appeal been decided?
I reported a flytip by the river, ref 77120, is anybody coming for it?
just checking you got my email about the wasps
um hello yeah I rang last Thursday about the, er, the boiler, and they gave me a number, 60, 6021, and I just want to know when they're coming
when's the man coming for the rats you booked me in but no date
have you got my documents i uploaded them on friday
Has the school place been allocated yet? We applied in January.
any word on the EHCP assessment, it's week 17
My son's transport was applied for in June. Has it gone through?
still no bus pass
is my bus pass in the post
You told me an occupational therapist would be in touch, and I was wondering if I am still on the list.
how long left on the waiting list for my mum's wet room, she was assessed in may
DFG ref 2210 - where are we?
Did the adoption panel get our paperwork
we've heard nothing since our fostering visit, what's the next stage
has my DBS come back for the chaperone thing
Is the performance licence ready? The show opens Tuesday.
I sent the TEN off last week, was it accepted?
licence application LN/2025/0346, can you say if there were any objections
Has my citizenship ceremony been booked, I got the letter from home office on 2 April and I applied to you 5 April
I applied for allotment 2 years ago, what position am I please
how far up the allotment list am i now
is there any movement on the garage list, name of Dawkins
Did my payment go through?
I paid my parking fine on the app but has it been cleared your end
i challenged a ticket a month ago PCN XB88120034 what's the outcome
Please could you tell me what became of the complaint I made in April, number C-5519?
no reply to my complaint, should of been 20 days, ref 3340
has anyone picked up that dead badger i told you about
did you ever find the dog's owner, the spaniel I handed in saturday
is the abandoned fiesta getting moved or what, you put a sticker on it ages ago
They put a notice on the car on 1st, when does it go
what did the noise team decide after my diary sheets
I sent my noise diary back, has it arrived
Any outcome from the officer's visit to the nightclub last weekend?
has the enforcement notice been served on next door's extension yet
Planning enforcement case 25/0110: is it still open?
whats the latest on the derelict house at no 40
have you made that wall safe yet, i phoned it in sunday
when they going to fix the crossing, told you a fortnight ago
How's my insurance claim coming along? I sent photos of the tyre.
claim no IC/7781 have you made a decision
I fell in February and filled in the form; nobody has written back. May I ask where it stands?
has my rates relief been approved
We applied for charity relief in the autumn and still have not had a decision.
my refund, has it been sent
when do i get my council tax refund, they said 2 weeks and its been 3
where's my refund for the cancelled bulky
is my bulky collection still on for tomorrow ref BW4410
what time will they be here for the sofa, I booked it for today
hi I booked a wardrobe collection for the 12th but got no confirmation, is it in
Has my garden waste sticker been posted? Paid on the 1st.
paid for brown bin in march, no bin yet
new caddy never came, ordered on website 2 weeks back
asked for extra recycling bags ages ago are they coming
You had my sharps form last Tuesday. Am I on the round now?
has the asbestos been collected from the layby yet like you said
did the gritters get the message about our hill
Is the flood report I made at 6am being dealt with?
the drain you logged yesterday, when's it getting done
What happened with the trees you said you'd look at?
TPO application TW/0092, has it been determined
my conservation area notice is six weeks old today. has the officer decided?
Has building control signed off my extension yet, inspection was on Wednesday
certificate not come, final inspection was in july, BC/3308
I'd just like to know if you have heard back from the street naming people about our new number
is the sign on order, the one for Tanyard Lane I rang about
any progress on the bench for my late husband? Mrs Ainsworth, we spoke in the spring
Reporting number 100482, the graffiti is still there. Has it been passed to a team?
told yous about needles yesterday has anyone been to get them
Was my vote registration processed? I did it online Sunday night.
has my postal vote gone out yet
am i on the register now, sent form last month
where's my postal vote, the election is thursday and nothing's come
Did you receive the form changing Mother's vote to proxy
i've done the free school meals form is it sorted
School says they haven't had anything from you about the free meals. Has it been approved?
uniform grant, applied in july, still nothing in my bank
When will the clothing grant be paid? I had the letter saying yes.
my 30 hours application, has it been checked yet
waiting on two year old funding code
Has a place come up at the nursery, we are on the waiting list since Easter
what number are we on the waiting list for St Anne's
appealed for the secondary school, when do we hear
you said someone from social services would call this week, it's friday, is it still happening
Is there a date yet for my father's assessment?
we had the assessment for dad three weeks ago, whats been decided
the carer's assessment you did with me in October, has a report been written?
has the panel agreed the respite hours for my daughter yet
Direct payments: I signed the agreement a month ago. When does the first one arrive?
any sign of my direct payment card
have meals on wheels been set up for nan, they said this week
Can you tell me if my mother's name has come up for the day centre
i was told there'd be a place at the day centre after easter, is there
hi its about the stairlift, we were approved, has the firm been told
The grab rails were agreed on the 8th; may I enquire when they will be fitted?
bath board never turned up, when's delivery
Has my homelessness application been accepted or not
im in the hostel since may, what's happening with my housing
My review of the rehousing decision, have they finished it?
hb appeal lodged 2 feb, has it gone to tribunal yet
still waiting to hear about the mutual exchange, both of us signed the forms in august
is the swap approved yet, ref ME204
right to buy - you said valuation in 4 weeks, any idea?
RTB application, I've had nothing since the RTB2 came.
My kitchen window job 558120, has it been given to a contractor
repair was booked for 9am nobody's here yet, are they still coming
plumber said he'd order a part, has it come in
the damp man came and took photos, what happens now
chasing repair J20441 please
When are the electricians due back to finish? They left it half done last week and said you'd ring with a date.
did i get on the garden scheme, council bungalow, filled form in march
has there been a decision about our grant, Friends of the Bandstand
we sent our bid for youth funding in the summer hols, did we get it
Have you got our end of grant report?
Street party on the 14th, has our closure been okayed? The neighbours are asking.
road closure application, ref TTRO-55, where's it at
hello did you get my skip permit form
what's the hold up with my scaffold licence
Is the visitor permit order on its way
my resident permit shows pending for 9 days
blue badge ref 9H2K, says awaiting evidence but I sent it
they asked for more proof for the badge, I posted it recorded, has it come
Has my badge been printed? I'm going on holiday on the 20th.
disabled bay application, has the engineer been out yet
the engineer measured up for my bay in spring, what did he say
you said you would get back to me about the lollipop crossing at the school
what happened about the speed survey on our road, the strips came up in June
I signed a petition for 20mph, 700 of us, whatever happened to it
The petition I handed in at the September meeting, has it been considered?
is the consultation result out yet
FOI 2025-0418 overdue, when can I expect a response
SAR sent on 1 May, please confirm receipt and the due date.
I asked for my records 6 weeks ago, how's it going
has my change of address gone through, still getting bills to the old place
told you i'd moved, has the account been closed yet
Did you put the single person discount on? Account 70044512
my payment plan, was it agreed in the end
I rang to set up a direct debit, can you see it on there
have the bailiffs been called off like you said you'd do
My wife's death was registered with you on the Tuesday; has the Tell Us Once notice reached the council tax department yet?
are the death certificates ready to pick up
headstone permit, applied by our mason in june, has it been granted
is the interment date confirmed for my brother
What's the latest with the grave that sank, C114? I told the office before Christmas.
the lad from planning was going to ring round about my pre app, has he finished the report
library reservation, is it in yet
is that book I ordered here yet, the one about canals
you said you'd look into my library fine, did you
asked for the mobile library to stop at ours, any joy
has the tree that came down been moved
temporary lights on Bank St, I was told they'd be gone by friday, is that still right
are them roadworks finished that I asked about last time
I logged the bus shelter glass 3 days ago, it says 'assigned'. what does that mean for when it's done
app says closed but the pothole's still there?? ref 2299107
It says my report has been resolved. What was actually done?
email says 'case updated' but doesn't say how, ref 88-401
Just following up on yesterday's chat about the lift
hello again its me about the mice, has it been booked
I'm the lady who rang about the horse on the verge. Did you get hold of the owner?
Previous ref 40021. Please advise current position.
can u check ref 7745512
look up CRM0098123 for me please
what stage is my case at
Have you done anything about it yet
any joy?
Has anyone picked my case up yet
whos dealing with my application now
Still waiting.
been 6 weeks, how much longer for the licence
My taxi badge renewal, is it done? Current one's up on Friday
home visit for my food business, did they set a date
Did the hygiene inspector go to that kebab shop I told you about
whats come of the trading standards thing i sent in about the vapes
I am writing to enquire as to the outcome of the inspection of the demolition site in Foundry Street, about which I telephoned on the 2nd inst.
the safeguarding referral I made about my neighbour, are you able to say whether it was followed up
school said they referred my son for speech therapy through you, is he on the list
Speech and language referral, sent by health visitor in March, where is he in the queue?
Has the truancy fine been cancelled? I sent the doctor's note.
home ed, I sent the dereg letter, have you got it
my lad's college bus pass, term starts monday, where is it
16-19 travel application T1620, accepted or not?
community transport said they'd confirm my Wednesday lift, have they
am i booked in for dial a ride tomorrow or not
I posted my allotment rent, can you see it
did you get my cheque
Hi. I emailed photos of the flyposters on Sunday. Did they reach the right team?
I asked to be put on the priority list for power cuts, was I added?
how's my sandbag request looking, river's coming up
was told 48 hrs for the sewage, its now 60
is owt happening wi' yon streetlamp I rang about a fortnight back
whit's the hap wi ma bin, telt yous twice awready
I have make application for house in february, my number is 30912, nobody say me nothing, what is situation?
Alright, it's Gaz from unit 6, any word on them rates forms I dropped off
so I spoke to, er, I think it was Denise, and she said leave it with her, and that was a week last Wednesday, so I'm just seeing if she got anywhere
good morning, is there an estimated date for my order of 240 litre bin, number WB-66190
What was the result of the tree inspection at Priory Park, the one Mr Lomas did?
have the police and you had that meeting about our estate yet, you said there'd be feedback
have they been out to do the dog fouling signs you promised?
I was promised a call back on tuesday about my application, has it been assessed yet
my name's Okafor, I applied for a chaperone licence in Feb, is it granted?
has the weighbridge account I applied for gone live
council tax band challenge, sent in may, heard anything back?
pryd dach chi'n dod i wagio'r bin, nes i riportio fo wsnos dwytha
unrhyw newyddion am fy mathodyn glas?
Beth sy'n digwydd gyda nghais treth gyngor i
cyf 448217, unrhyw ddiweddariad
Ydych chi wedi derbyn fy nghais am le meithrin?
fi'n dal i aros am y bin newydd ordres i dair wythnos nôl
Ble dach chi arni efo'r twll yn y ffordd soniais i amdano ar y trydydd?
Yn dilyn fy llythyr dyddiedig 4 Mawrth ynghylch y gwter, byddwn yn falch o wybod pa gynnydd a wnaed.
o's rhywun wedi bod mas i weld y gole stryd ffones i amdano
dwedoch chi ddeg diwrnod, ma hi'n bedwar ar ddeg nawr, ble ma'r drwydded
Oes penderfyniad eto ar y cais cynllunio 24/0310?
Pa rif ydw i ar y rhestr dai erbyn hyn?
ydi'r apêl budd-dal tai di cael ei chlywed eto
pryd mae'r dyn llygod yn dod, mi ddaru chi fwcio fi mewn
Helo, ym, fi'n ffono ambyti'r boiler, ges i rif, 6021, a jyst moyn gwbod pryd maen nhw'n dod
nes i yrru'r dogfennau dydd Gwener, dach chi di cael nhw?
A yw'r asesiad i Nhad wedi cael ei drefnu bellach?
gwnaethon ni gais am ysgol uwchradd ym mis Tachwedd, pryd gewn ni wybod
cludiant ysgol y ferch, odi fe wedi mynd trwyddo?
dal dim pas bws, ydi o yn y post?
Faint eto cyn i'r gawod i Mam gael ei gosod? Fe'i hasesed hi ym mis Mai.
ma'r grant DFG, cyf 2210, lle dan ni arni
odi'r panel mabwysiadu wedi cael ein papure ni
Beth yw'r cam nesaf? Chlywson ni ddim ers yr ymweliad maethu.
trwydded perfformio'r plant, ydi hi'n barod? ma'r sioe nos Fawrth
Dyw fy nhrwydded hebryngwr ddim wedi cyrraedd, odi'r DBS nôl?
ydw i'n nes at dop y rhestr rhandiroedd, dwi arni ers dwy flynedd
ddaru'r taliad fynd drwodd neithiwr
nes i apelio yn erbyn y tocyn parcio fis yn ôl, be di'r canlyniad
A fedrwch chi ddweud beth ddaeth o'r gŵyn a wneuthum ym mis Ebrill, rhif C-5519?
sneb wedi codi'r mochyn daear marw eto, odi fe ar y rhestr da chi
beth sy'n digwydd i'r car gafodd sticer arno fe
y tîm sŵn - be benderfynwyd ar ôl i mi yrru'r dyddiadur
Cais yswiriant 7781: a oes penderfyniad?
Pryd ga i'r ad-daliad treth gyngor? Dwedon nhw bythefnos.
ydi'r casgliad soffa dal mlaen fory, cyf BW4410
sticer bin gardd heb ddod, talu ers y cynta o'r mis
gafodd y neges am yr allt ei phasio i'r lorris graean?
y draen 'na ddoe, pryd fydd e'n cael ei neud
y fainc er cof am Wil, oes 'na symud ar bethau?
Nodwyd bod y graffiti wedi'i drosglwyddo i dîm. A oes dyddiad wedi'i roi?
aeth fy mhleidlais bost i ffwrdd eto? ma'r etholiad dydd Iau
y ffurflen prydau am ddim, ydi hi wedi'i phrosesu
grant gwisg ysgol, wedi gneud cais yng Ngorffennaf a dal dim yn y banc
ydi enw mam wedi dod fyny i'r ganolfan ddydd bellach
taliadau uniongyrchol, seines i fis nôl, pryd ma'r un cynta'n dod
ma'r app yn deud bod y job wedi cau ond ma'r twll yno o hyd?
Cais am gau ffordd i'r parti stryd, ydi o wedi'i basio?
Rwy'n holi ynghylch cais FOI 2025-0418; pryd y gellir disgwyl ateb?
unrhyw lwc?
We are a military family and move about a good deal, so I'm used to the forms by now and I try to get them in promptly. I wrote to the elective home education team five weeks ago telling them we'd taken Freya out and I have heard nothing whatsoever. Has anybody read it The school meanwhile keeps ringing to ask why she is absent, and I've told them three times that it's all in your hands. I don't mind waiting, but I'd like to know it is on a desk somewhere.
put in for school clothes money end of july, its nearly half term and hes still in last years trousers, whats going on with it
Any joy with the bus pass I applied for in June?? term starts monday
Filled in the meals thing online three weeks since and school are still charging me two fifty a day, has it gone through your end or not
You were meant to decide by week six whether you'd assess him. We're on week eleven. Where have you got to
did my 2 year old funding application go through, done it on the 4th
we appealed for Hillcrest primary before easter no date no letter nothin, has anyone got a date for it
any movement on the waiting list for Kingsway year 7, we were third in May
booked half term camp on friday, money has gone out of the bank, no email. Am I booked or not
I rang about a space at the after-school club and the girl said she'd find out and get back to me, that was before bonfire night. Did she ever find out
I sent you the hospital letter showing she was in a bed and not on a beach. Have you cancelled the fine yet
You said in spring you were consulting on a two week October break. Has that been decided
Back in August we were told he'd been given a place on the minibus subject to a risk assessment. It's October. Has the risk assessment been done
we sent forms for the nativity at the arena 22 days ago, opening night is friday, has anyone signed the licence
Retail relief form went in on 2 April, bill still shows full whack, whos dealing with it
you owe me £312 from the old house, said 14 days, been 6 weeks, where is it
I put in for the severe mental impairment discount for my father. That was back in the spring. Has there been a decision made
handed in wage slips at the desk in the library a fortnight back for my council tax support. Did they ever get to you
housing benifit was suspended on 3rd, sent u evrything on 5th, is it back on yet
asked for a mandatory reconsideration whatever its called on my housing ben, must be nine weeks, is anybody looking at it
surveyor came to look at the flat for our swap on the 9th. You have 42 days. Whats happening
To whom it may concern. I was placed in the hostel at Bridge Street in the early summer with my two children, and offered the flat at Tarn Court, which has forty two steps and no lift although my younger boy uses a wheelchair. I accepted it under protest as I was advised to. My review under section 202 was lodged on the 1st of last month by my solicitor. We await your decision. May we know when it will be issued The children have now started school from here and cannot settle.
Me and the kids have been at my mum's since the split, four of us in the box room, and I got told by the health visitor to get my name down quick so I did it the same night on my phone. Applied for a council house on 3 September, got an automatic email and that is all. Am I on the list or am I not on the list It just said "thank you for your submission" and no number or nothing, and when I try and log in to bid it tells me I don't exist.
I told you in July about the family living in 8b that aren't the tenants. They are still in there. What has been done
We saw the extra care flat with your lady on 18 August and she said she'd let Dad know within the fortnight. Has it gone to someone else
had my assessment with homeless team on 3rd. was meant to get a personal plan thing. has it been done
I've been on your garage list two years come March. What number am I now, please
claim for the wing mirror your bin lorry took off, put in 11 weeks ago. Is someone going to make up their mind
My wife had her stroke two years ago this month and I've been washing her in the kitchen ever since. Your occupational therapist came, then the surveyor, then a man with a laser, then somebody about the drains, all of them very civil. The wet room was approved in spring. Nobody has lifted a tool. When's it starting We've had the furniture shifted into the hall ready for them since May and I go over the top of it every night to get to bed.
been told damp man was coming. that was before easter. is he coming or not
On the list for help with the garden since February, grass is up to me knees. Am I getting a start date
Right to buy - admitted in Jan, section 125 notice due weeks ago, where is it
We had our initial visit from fostering on 6 May. Not a peep since. Are we being taken forward
Approved at panel in November. No link, no call, no worker. What's going on with our matching
OT measured up for a ramp a month ago last Tuesday, no ramp. Has she ordered it
rang adult social care in august for dad, was told 28 days. its 70. whos got his case
panel was meeting about our respite hours on the 3rd wasnt it, so what did they say
I joined up with dial-a-ride on the 2nd and was promised a membership card. Is it on its way
Sent off for my renewal at the beginning of last month along with a photograph. My present one ran out yesterday. Will the new one be long?
someone measured for the bay in the summer and chalked it. no paint yet, has it been refused
Paid the tenner, uploaded the PIP letter, that was 9 weeks ago. Blue badge: yes, no, lost?
It's been to the assessor you told me, and that was in June. Did the assessor ever come back about my pass
payment due on 1st not in account. PA needs paying. when is it coming
we had the taster day for Imran at the centre in september, they said a letter would come, has it been decided if he's got a place
I emailed in the details of our stroke club so they'd go in the directory. It isn't there yet, has anyone picked it up
asked social worker in march to sort dinners for my uncle and shes left now. has it been put through
Memorial plaque ordered and paid for in April. It's now his anniversary. Any sign of it?
Stage 1 complaint ref C/40981, twenty working days up on Friday. Reply?
wrote to cllr hewitt via your website 3 wks ago re the crossing. has he had it even
signed up online to vote on tuesday, election is in 3 wks, have you got it, not had anything back
yellow sticker on that wreck said 7 days. thats gone a month ago. are you taking it or what
diary sheets handed in about the dog barking on the 12th. no one's rung. Have they been looked at
a man took a sample from our airing cupboard on the 20th, we've heard nowt. has the lab said
clinical waste was meant to be Wed, rang Thur, told Fri, its now Mon. is it coming
pest fella put bait down in the cellar and said he'd be back in ten days to look at it. Fortnight gone. Is he coming back
I reported that Staffy that goes for folk on the rec, woman took all my details. Did the warden ever go round
reserved a book on 1st Sept, said 2 copies on order. are they in
you said splash pad would be mended for the holidays. its august. any date
Sent my appeal off with the receipts on the 3rd of last month. Has anybody decided yet?? charge is going up
Paid for renewal on the 9th, money gone from my bank, nothing in the post. Where are we with it
i had the man come and measure for kerb in august, he say quote comes two weeks. now is november. any news
I put in comments on the walking & cycling plan in March and was told every one would get an answer. Still waiting for mine
plans for garage conversion went in five weeks ago, cheque cashed, not heard a dicky bird
Put an application in to fell a TPO ash at 3 Glebe End, told eight weeks, it's now been eleven. Has it gone to anyone?
been on list since 2021, told I was number 6 last year. what number am I now
applied in june re solar panels at 4 minster yard, case officer left, who's got it now and is it decided
Requested the historic planning file for Dale Mill by email on 12 Sept, auto reply only. Anything found yet
I asked for a collection calendar to be sent 3 weeks since, and then again. Has it been posted
paid £36 for sofa pickup, was supposed to be tuesday, its still there getting rained on. when they coming
paid garden waste subscription 28 feb, bin sticker still not arrive, 5 weeks. what is happening
Ordered 2 blue sacks in the middle of January. Its nearly March. Any sign of them?
my ref 778120 re the lifted flags by the library, reported before easter, yellow paint's worn off now. has it been put on the list or not
told in spring new nameplate for Otters Reach was "on order". Has it come?
Been seven months since we asked for a route assessment for Ellerby to the high school. Has anyone actually walked it yet?
Rang Monday bout the builders sand dumped in the carriageway on Vale Rd. they said next day. it's thursday. anyone been sent
any update on flood outside the surgery, logged it saturday night, ref F/2207
pothole ref 55012. 6 wks. owt happening
sent claim with hospital letters in feb, one acknowledgement then nowt. whos dealing with it
Asked for a bus shelter on Dene Rd two year back. Told it was "in the programme". What programme, when?
was told on monday someone will come to fill up salt box at our school. is Friday. when?
told three wks ago new column ordered for Fir Tree Walk. still black as your hat down there. any news
You said in august new signals for the Dolphin roundabout were being designed. Where are we with that?
Re the puffin on Hyde Rd - consultation shut at Xmas, has anybody decided if we're getting it?
speed survey - rubber strips were down in June. what did it find? not heard
rang 2 days ago re the dead sheep on the common, you said within 24 hours. still there and ponging. when is it going
I gave the name and address of the woman that lets her dog foul. Six weeks ago. Has anybody been to see her?
asked 3 weeks since for roadsweeper on Albert Crescent. been promised twice. when
swastika on underpass, told you friday, you said 24 hr. it's still there. has the team got it?
The vandalised swings, taped off in July, told parts were coming. It's the end of September now. Any sign of these parts
Gave you the van reg and photos of them tipping. A month back. has he been done
about them illegal posters on the substation i emailed in photos of. its 3 wks. has owner been told to shift em
paint spill on Hanover St, I told you on the 2nd, given number SP118. Is it down for cleaning or what
You had your man out to the retaining wall at Bankside in March, he took pictures. What did he decide?
I rang last Wednesday about crushing machine at the brewery site. Lady said officer will visit. Did he visit? It is still all day
grant form for the boxing club went in 6 wk since, panel was last tuesday. did we get it
did my interview and training for chaperone in september. panto starts in 3 weeks. has it been approved???
blocked gulley logged 10 october, ref DR4471, still got a pond at my gate. when r they coming
you wrote to owner of no. 9 in May giving him 28 days. 28 days is long gone, so what's happened
offered our hall as a rest centre last november, forms filled in. has anybody decided if it's wanted
signed up for autism parents' group back in Feb. told someone would ring with dates. Anything?
paid for asbestos collection last month, told "within ten working days", it's been seventeen. is there a date
letter from home office reach you 5 weeks before they say. nobody call me. you have it?
GP sent you the referral for sharps collection beginning of may. is it set up yet? got three boxes full
put variation in for the beer garden 6 weeks ago. hearing or no hearing?? got staff to hire
We answered the consult on Moor Lane closure in the summer. What came out of it? where's the report
I filled in all the diary sheets about him upstairs and handed them in on 5th. where are we with that, is somebody taking it on
applied for the youth money for our dance crew before half term, have they picked yet
sent off for college bus pass 4th august, term starts monday. any sign of it
Burst pipe at St Bede's shut it friday. has it been decided if it's open tomorrow
asked for a prospectus 3 wks since, options evening is thursday. is it coming
Storm took out our recycling on 2nd, told there'd be a catch up. has the catch up been and gone or what
Left 2 messages asking for help finding a SEN childminder. lady named Pat was looking into it. any news from Pat
party's in 9 days. form sent at easter. no yes, no no. has it gone through?
put in for 2yr funding 3 weeks ago, nursery keeping the place till Friday only. decision made?
weighed caravan on the 6th, chap said cert would be emailed. still not got it
Financial assessment for dad - lady came on 12 March with a laptop. Nothing since. how's it going?
Were told in november he'd be seen by the communication team "in the new year". it's june. has he dropped off the list
blue badge sent off on the 2nd, where's it up to
ref 55182 what's happening
just chasing case number BH-3320
I sent in my forms on Monday, have you got them
did you receive my proof of address
checking you got the photos I sent
Was my form received? I posted it recorded delivery.
How far along is my application?
is there any news about the school place
When will I hear about the appeal?
when will my new bin turn up, ordered on the 4th
ordered caddy liners ages ago, nothing
booked a bulky collection for today and nobody's been yet
they said between 7 and 3 for the sofa, it's gone 4
my missed bin was logged on Tuesday, when will it get collected
reported a pothole in January, is it on the list
I told you about the lamp last week, has anyone looked
that hedge you were going to cut, when's it being done
you said a man would call about the rats, when
pest control was due Friday, no sign
where's the plumber you promised
boiler job number 40921, what time tomorrow
still no kitchen, when are they starting
am I any nearer the top for a bungalow
I bid on the flat in Mill House, did I get it
has the review been decided
is my claim being dealt with
my housing benefit hasn't come through, was it processed
waiting on a decision on my council tax reduction since June
I applied for the discount in spring, has it gone on
have you taken the summons costs off yet like you said
refund was agreed three weeks back, when will it land
where's my refund
has my payment gone through
did my direct debit get set up
OT visit was six weeks ago, when do the rails come
Mum was assessed on the 1st, has it been to panel
carers were meant to start Monday, are they still starting
has dad been given a social worker yet
what's the latest on the stairlift
waiting for the grants officer to come back to us
our fostering application went to panel on Thursday, what did they say
DBS went off in March, is it back yet
chaperone licence ref 204, ready?
performance licence for the 12th, has it been granted
week 19 now, where's the plan
has transport been sorted for my son in September
taxi for school, has a driver been found
sent for a bus pass, four weeks, is it on its way
bus pass application still says pending
is my parking permit approved yet
waiting to hear about my PCN appeal, sent 3 weeks ago
appealed the fine, no reply, what now
claim for my tyre, ref INS/221, any decision
I put a claim in for my fall last winter, how's it looking
dropped kerb survey done in May, what did they decide
are the lines for the disabled bay going down yet
planning ref 25/00917, decided?
has number 14's extension been passed
the inspector came on the 6th, have you signed it off
when's my completion certificate coming
applied to lop the beech, week nine, have you decided
licence hearing was Monday, what was the outcome
TEN submitted, did police object
grant panel met on Tuesday, did we get it
youth fund bid, any word
complaint ref C-778, you said 10 days
you acknowledged my complaint and that's the last I heard
did the councillor get my message
was supposed to get a call back on Wednesday, is it still happening
the lady was going to ring me about the garage, has it been forgotten
FOI 2231 is overdue, when will it be answered
my postal vote's not here, was it sent
have I been put on the register yet, I filled it in online
birth certificates ordered last week, posted?
is the street light order with the electricity board or with you now
That car I reported with the flat tyres, it's got a sticker on it. When's it being lifted?
I rang about the fly tipping on Friday. It's still there. Is somebody coming?
noise officer was going to write to him, has he
letter was going to go to the owner of the empty house, did it
Following my telephone call of the 9th inst., I should be glad to learn what steps have been taken.
With reference to your letter dated 3 May, may I ask whether a decision has since been reached?
I am writing to enquire as to the progress of my application for sheltered accommodation, submitted in February.
I refer to my request for a salt bin. Has it been considered?
um hi I rang, I think it was Tuesday, about the drain, and I've not heard anything, so
er hello I'm just chasing up my, um, my new recycling box, it's been a month
yeah I applied for the thing with the council tax and I just want to know has it been done
i filled the form for blue badge one month before, it is finish?
I send paper for housing in March, nobody answer me, what is situation
they tell me wait 10 days, now is 20 days, my bin not come
applyd for school meals 3 wk ago av u got it
wheres me bus pass its bin ages
any joy with my repair
have yous had a look at that hole yet
is my thing sorted
what's the hold up with my application
how much longer for the wet room
I'm on the list for a grit bin, what's happening with that
My sister's carer's assessment was done at Whitsun. Have they written it up yet?
The nursery's asked us to check whether the code's been approved, we sent everything on the 20th
solicitor is asking whether our search has been done, paid 2 weeks ago
unrwyw newyddion am fy mathodyn glas
beth yw'r diweddaraf ar gyfeirnod 55182
ydych chi wedi derbyn fy ffurflen
anfonais y ffurflen dair wythnos yn ôl, beth sy'n digwydd
pryd mae'r bin newydd yn dod, archebais i fe ar y pedwerydd
mi wnes i riportio'r golau wythnos dwytha, oes rhywun wedi bod
dal i aros am y plymar
ble ydw i ar y rhestr erbyn hyn
oes penderfyniad ar yr apêl eto
ydi'r cais cynllunio wedi'i basio
pryd ga i ateb i fy nghwyn
cyfeirnod 3320, beth yw'r sefyllfa
A oes unrhyw gynnydd wedi bod gyda fy nghais?
ddaeth neb am y soffa, ydyn nhw'n dal i ddod
ble mae'r pas bws, mae'n fis nawr
beth ddigwyddodd efo'r twll riportiais i
paid the tenner and then heard nothing
mobility assessment for my badge, where is it
when was mine going to be heard at full council
been waiting 14 months for the block behind Pritchard Court, any movement
what number am I on the garage list
put my name down in 2019, where am I now
someone came and measured the road, whats the verdict
Has the application I made on the third of the month been decided? Surname Abernathy, two girls.
my daughter's free school meals haven't started
I'm a headteacher and our code letters haven't reached us, when will they come so we can send them to parents
I had a house swap inspection, when do I get the letter
when is the plumber coming, I've waited in all day
the summer challenge for kids, where's his medal
I'm 67, applied for my free travel a month ago and not had it yet
eight weeks and no answer to my review
review still not decided after 8 weeks
my offer's been stuck with your legal team for weeks, when can we complete
wating list were r we
nothing in my inbox on offer day
has my school application been received
annual review's overdue
waited since january for that first appointment
has my blue badge been approved yet
applied 3 weeks ago and it's still pending
when will I hear about my application for the walnut, it's been 7 weeks
my application for the bistro, has it been granted yet
I applied six weeks ago and heard nothing and rehearsals are on
told you 3 weeks ago, still off, ref from text gone missing
I rang about the bath lift three weeks ago and no one has been
where is the bin I ordered 3 weeks ago
has a decision been made on my application
reported the badger Monday, ref ends 22, its still there
how long til I hear, I applied 3 weeks back
did you get my payment on friday
sent my address and a sketch two weeks ago about the windows, still waiting for the planner
when will my chaperone application be done, show's in 5 weeks
sent all bank statements 5 weeks ago, still no word on what we owe for the carers
reported the gully in Oct, told 10 days, now its Jan
you said you'd write to them a month ago, still can't get by
sent the dispute in 7 weeks ago, no acknowledgement
asked for the case review three weeks ago under the ASB rules, where is it up to
application pending for 14 weeks, who's the case officer
when will we hear about our grant application
you did a survey in march, what did it show
sent my wage slips in 3 wks ago and I've heard nowt
measured for a wet room in Jan, what's happening
it's been 22 weeks and I still havent got the final plan
I rang a week ago to have my sheets fetched and paid and no one's been
ordered a bin 12 days ago, hasn't come
it's been 5 days since I told you about the wardrobe in the ditch
applied for the two year check last night, when do i hear
I haven't had the renewal letter yet
refund hasn't come, you said ten days
what's happening with Forge Street, you said 28 days
forms sent in a month ago for my rent, no decision
waiting since last november for a decision on the grant
it's six weeks since I wrote about the birch, heard nothing, can I crack on
badge hasn't come, applied in july
you said yes to a crossing two year back, where is it
officer came and put a sticker on the windscreen three weeks ago and it is still sat there
appealed in august about the benefit and heard nowt
I've been chasing the confirmation e-mail for the August week
sent my RTB papers recorded on 4th may and not heard yes or no
applied for the pull out and not heard owt
what happened with my injury claim, ref 8812, nobody writes
Please confirm whether application 26/00733/FUL has been determined, and if so forward the officer's report.
had the yes in april, no lines yet
has the lorry been yet or am I too late
I've applied and the references haven't been chased
applied to three, heard from none
what's happened since I told you about the people in number 3, they're still there
reported the swear words a fortnight ago, my kids can read now
when are you coming to measure up, paid in April
applied in april for my son with autism, still don't know what's happening in sept
nothing's been done about my last report on the bass, it's got worse
sent the form at Easter and still getting red letters
has your connector got my message, it's been ten days
sent my right to buy form in june and heard nothing
asked for help for my father in august, still no date
your officer put a recorder in last month, what did it show
been waiting 9 months for the speech lady
I reported the missing nameplate in may, nothing
reported the ruin on our street, what stage is it at
have you told the school yet? they say theyve had nothing from you
been waiting 3 days for someone to come back for the bin
got a yes but no payment yet
crossing patrol retired, you said you'd count, what's the result
been told somebody will call me within so many days to fix the date, it's been a week
when's my new bill coming with the reduction on it
appealed online three weeks ago, clock's ticking, no reply
reported it online monday, crew still hasnt been back
your gas man said he'd be back with a part, that was three weeks ago
annual review of my childs plan was in may and ive heard nothing
nobody's rang me about mum's assessment for the steps
I reported this last week and it hasn't been cleaned
dropped application for school transport, when will I hear back
been accepted but pass not here and term starts monday
I've been on the list six years and heard nothing
what number are we on the list
been waiting for the new green bin since I paid
you said you'd send names within a few days and I've had nothing
filled the short form in for our lad's respite and heard nothing for six weeks
have you passed my papers on to the tribunal yet
been three weeks since I asked for the blazer money and nowt's come
chasing my report about the black Astra, reference I can't find
did an officer ever visit the mill site after I wrote in, nobody's let me know
waited fourteen months for our grant
Paid in May, measured in June, nothing since. The builder wants to know.
so has it been crushed yet or what, it was took last wednesday
put the forms in before christmas and we've not had the yes or no
does it say received at your end, I've uploaded it twice
has the engineer been out to the wall you fenced off
they're asking have the licences for the three children been issued
Mr Osei is here with me, he asked for his benefit to be backdated and would like to know if it's been decided
the tree fella's coming saturday, has my consent come through yet
permit I ordered hasn't come
they've sent the sticker but not the bin, is it on its way
where are we up to with my mum's rails
you took my details on the 9th, is anybody dealing with it
I have had no acknowledgement of my letter of the 2nd.
is it in the post
did the panel meet
any joy with that lamp post
er it's about the thing I rang about, the gate, have they got anywhere with it
has the inspector seen it yet and what did he say
can you look where my case is
wot stage is me grant at
i give papers two month ago, what happen with it now
am I any nearer the top
when will it be my turn
was my objection logged
did someone look at the photos I sent
`;
