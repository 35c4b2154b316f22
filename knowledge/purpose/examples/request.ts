export const REQUEST = `
can i have a new bin please mine's cracked
my bin has been stolen
our recycling box has been taken, there's only the lid left
mae rhywun wedi dwyn fy min
Please send me a new recycling box, size large.
I'd like to book a bulky waste collection for a sofa and a single mattress
need my blue badge renewed, runs out next month
Could you put me down for an assisted bin collection? I've had a hip done.
renew my parking permit pls
Please may I apply for a place at the nursery attached to Oakfield for my granddaughter
i want to apply for free school meals for my two
Can I register to vote here? Just moved in.
add me to the electoral register please, 6 Swallow Mews
I would like to set up a direct debit for the council tax.
want to pay my council tax in 12 instead of 10
i cant pay the full amount this month can we do a payment plan
Hello, I've lost my job and I'm £400 behind, could I arrange to pay so much a week please
single person discount please, my partner has moved out
Please take me off the single person discount as my son has moved back home
pls change my address for council tax we move on the 14th
I need to tell you I'm moving out on Friday so please close my account
apply for housing benefit
I'd like to make a claim for council tax reduction please, pension age
sign me up for garden waste
I'd like to cancel my brown bin subscription
can u send someone to clear wasps nest
Would you kindly arrange for the pest control man to call, we have mice in the pantry.
er yes I'd like to, um, to order one of them, you know, the caddies for the food waste, and some of the bags
Need more food waste liners
Please could the council put a dropped kerb outside my house; I am now using a mobility scooter.
i want a disabled bay outside my house
Please can I have a dog waste bin put at the entrance to the woods
I should be obliged if you would send me the application form for sheltered accommodation. I do not have the internet.
apply for a council house
put me on the housing list
i want to swap my council house with somebody in Leeds can you register me for mutual exchange
I want to appeal against being turned down for rehousing, please treat this as my request for a review
Please reconsider your decision on my housing benefit. I enclose my payslips.
My parking ticket: I wish to challenge it, the machine was covered over. PCN number XX04417729.
want to appeal a parking fine, had my badge up
I'd like to rent a garage near Willow Road if one is free
cancel my garage please, I've sold the car
Put me on the waiting list for an allotment
I would like to give up my allotment plot at the end of the month
want to buy my council house, send me the right to buy forms
Please can you arrange for an occupational therapist to come and assess my mother for a walk-in shower
mum needs a rail by the front door
i need a commode for my nan coming out of hospital thursday
I'd like to apply for a Disabled Facilities Grant for a level access shower.
please can somebody assess my dad, he can't manage at home any more
requesting a care needs assessment for my sister who has learning disabilities
I am carer for my husband, I would like carer's assessment please
My son has cerebral palsy and I'm on my knees. I want to apply for some respite for him.
please start my application for short breaks
Would like meals on wheels for my aunt starting Monday
stop my meals next week please I'm in hospital for my eyes
Please cancel Thursday's dinner, my daughter is taking me out.
i'd like to move on to direct payments instead of the agency
Book me in for the day centre on Wednesdays
apply for bus pass, turned 60 last week
lost my bus pass can i get another sent out
I need a replacement pass as mine went through the washing machine
disabled bus pass application pls
Can you put my daughter on the school bus? We're 3.4 miles away.
Please arrange transport for my son to his special school from September
need a taxi sorting for my lad to get to college he's in a wheelchair, 17
want to apply for year 7 place at Highcliffe
Please could you move my child to a different primary school
I wish to appeal the school place my daughter was offered
I'm going to teach my kids at home from September, please take them off the roll
I want my son assessed for an EHCP
Could you please review my daughter's plan early because things have broken down at school
My little boy is three and not talking. I'd like him referred to speech and language please.
refer me to a toddler group support please I know nobody here
Can you send me the school uniform grant form
claim the clothing grant for 3 kids
sign him up for the holiday club in the Easter weeks
please book my two girls in for after school club tuesdays and thursdays
Breakfast club place needed from next week, he is in Year 2
We'd like a performance licence for nine children in our production of Oliver!
child performance licence for my daughter, filming on the 3rd
Please register me as a chaperone for our dance school
I'd like to renew my chaperone's licence
we want to foster, please send us an information pack and put our names down for an open evening
my husband and I would like to apply to adopt
want to book my citizenship ceremony
I have passed my citizenship, please give me date for ceremony after 20 June
Can we have a private citizenship ceremony on a Saturday
book an appointment to register my baby
need to register a death, my father passed yesterday
Please send two copies of the death certificate
Can you arrange for my mother's ashes to be put in with Dad's, plot D40
I would like to put up a headstone and need your permission.
Please could you book the small chapel for a service on the 9th
my uncle died with no money and no family left, I am asking the council to do the funeral
library card please
Renew my library books, card ending 4471
reserve the new Richard Osman for me at Eastgate
please can the home library service bring some large print westerns to my dad
put my name down for the computer class at the library
we want to close our street for a party on the bank holiday, please accept this as our application
Applying for a road closure for the Remembrance parade
temporary event notice for a school fair with a bar
alcohol licence application for a new cafe
I'd like to transfer the premises licence for the Red Lion into my name
Need to add my wife as DPS on our licence
please let us hire the park bandstand on 12 August
could we book football pitch 2 for sunday mornings
I want to book a building control inspection for my foundations tomorrow if poss
Please send out an inspector, drains are open and ready to look at
submit a building notice
i need permission to prune a tree with a tpo on it
Please consider this my six-week notice to fell a dead ash in the conservation area
put a preservation order on the copper beech before they chop it down, please
Please email me a copy of the decision notice for the flats behind us
send me planning objections form
business rates relief for small shop, apply please
We're a charity and we've taken on the old bank; please grant us mandatory rate relief.
change of occupier for business rates, unit 6
We would like to apply for a community grant, we run a lunch club for pensioners
Applying for youth funding for our skate project, we're all 15 to 17
please collect my sharps box
i need a clinical waste collection every fortnight i do dialysis at home
order 2 new yellow sharps bins
Please arrange collection of some old weedkiller and creosote from my late father's shed
come and take away some asbestos sheets from my garage roof
book a slot at the tip for saturday
van permit for the recycling centre pls
I'd like an extra black bin, there are seven of us
can we swap our bin for a smaller one, we're only two and there's no room
take this old bin away please we've been left two by the last people
could we have a grit bin at the bottom of our hill
please grit our road before the funeral on thursday
Could the council look at putting a zebra crossing by the surgery? I'd like to make a formal request.
20mph zone for our road please, 40 houses have signed
please put in speed bumps
Requesting a street light for the dark bit of path behind the scout hut
Please could we have a bench by the war memorial in memory of my husband. I would pay for it.
can you put up a new street sign
I need a house name registering. We want to change it from Dunroamin.
please give us a postal number for our new build
H-bar white line across my drive please
resident visitor permits x 20
need a permit for a courtesy car while mine's fixed
change the reg on my parking permit, new car is ending LBO
Suspension of two bays outside number 50 for removal van on the 22nd please
skip permit for outside my house one week
scaffold licence needed from the 3rd
send me a blue badge form in large print please
replacement badge please, mine was stolen out the car
Please send me a refund for the garden bin, I've moved
I want my council tax overpayment paid back into my bank
refund my bulky collection, I gave the settee away in the end
I'd like my bill in braille
please send letters in Polish for my mother
i need interpreter for appointment, arabic
could you switch me to paper bills again, I can't get on with the email
make my bills paperless please
change my phone number on your system to 07700 900142
update my surname, I got married, it's now Whittaker
Please remove my old email from the account
reset my password please
set up an online account for me
I'd like a copy of everything you hold on me
Freedom of information request: total spend on consultants 2019 to 2024
Please provide under FOI the number of dog fouling fines issued in each ward last year.
I want to claim for a damaged wheel, hit a hole in your road. Please send claim form.
I tripped on the pavement and broke my wrist, I wish to put in an insurance claim against the council
claim form for personal injury pls
please repair date change, I can't do Tuesday, Thursday would be good
book a repair for my kitchen tap
could a plumber come after 3 because of school run
I'd like permission to put up a satellite dish, I'm one of your tenants
permission to keep a dog in my council flat please
can you cut my grass, I'm a tenant and I'm 82 and can't do it now
Put my mum on the garden scheme please, she's in a council bungalow
i need a gas check booked
end my tenancy from the 30th
add my son to the tenancy
I'm being evicted on Friday and need somewhere for me and the kids
please can i have help with deposit for private flat
homeless tonight need a bed
request for food parcel, got nothing till Tuesday
can i get a fuel voucher please
Please give me a discretionary housing payment, my rent went up
i want to put in for the household support money
i need a bus to take nan to her appointments, can you book the community transport
book dial a ride for 10am wednesday
please pick up me and my friend both from same address for the lunch club minibus
I'd like to arrange for my wheelchair to be accommodated on the community car scheme
post vote form please
Make my mum's vote a proxy vote, she's going into hospital
I want to change back to voting in person
take my name off the open register
please could I speak at the planning meeting on the 8th
Could you send me the minutes of January's cabinet in English and Welsh
I need a certificate of residence for the embassy
licence for my dog breeding, renew
taxi badge renewal, expires 4th
I'd like a street trading licence for a coffee van
register my food business, baking from home
pavement licence for 4 tables outside the cafe
please chip my dog, I heard the warden does it
come and get this stray dog I've shut in my shed
can you rehome my dog I can't keep him
could someone come and measure the noise, I'd like the recording machine
Put me on the list for sandbags please
add us to the flood warning list
add my mother to the priority list for emergencies please, she's on oxygen
text me when the school is closed please, sign me up
sign me up to your newsletter
Please sign me up as a volunteer litter picker, and could we borrow some grabbers and hoops
we'd like to borrow the speed gun for our community speedwatch
send me the 14-19 prospectus in the post
16-19 travel card needed for college
i want to claim the 30 hours code for my 3 year old
two year old funding apply
Please reinstate my son's hours with the nursery from the summer term
could yer send us out one o' them bus timetables, I've nowt to look it up on
right, so, what I'm after is, erm, a skip lorry thing to come for an old freezer and a cooker, two items, any day but Friday
gis a new brown bin will ya, some toerag's set fire to ours
weighbridge ticket account for our firm please, we'd be coming twice a week
arrange a visit to see the extra care flats for my parents please
ga i fin newydd plis, ma'r llall wedi cracio
Hoffwn drefnu casgliad ar gyfer soffa a dau wely sengl.
isho bwcio casgliad eitem fawr
Wnewch chi adnewyddu fy mathodyn glas os gwelwch yn dda?
fi moyn cofrestru i bleidleisio, newydd symud i'r ardal
Allwch chi roi fi lawr am help i roi'r bin mas? Fi newydd gael clun newydd.
Gaf i wneud cais am brydau ysgol am ddim i'r ddau blentyn
newid cyfeiriad treth gyngor plis, symud ar y 14eg
Dwi wedi colli 'ngwaith, ga i dalu hyn a hyn yr wythnos os gwelwch yn dda?
Dymunaf sefydlu debyd uniongyrchol at fy nhreth gyngor.
gostyngiad person sengl plis, ma'r gŵr wedi gadael
canslo'r bin gardd i mi os gwelwch yn dda
Anfonwch ragor o fagiau gwastraff bwyd ataf i, dim ond dau sydd ar ôl.
rhowch enw fi ar y rhestr am randir
Hoffwn gael lle i'r ferch yn y dosbarth meithrin ym mis Medi.
dwi'n gwneud cais am le blwyddyn 7 yn Ysgol y Bryn
Plis trefnwch gludiant i'r mab, mae o'n mynd i ysgol arbennig
wedi colli mhas bws, allwch chi hala un arall
Cais am gerdyn bws person anabl i fy chwaer
allwch chi ddod i nôl nyth gwenyn meirch o'r to
Ym, ie, helo, moyn i rywun ddod i ddala llygod i fi, os gwelwch chi'n dda
Gwnewch drefniadau i therapydd galwedigaethol ddod i asesu fy mam ar gyfer cawod.
dwi isio grab rail wrth drws ffrynt nain
Hoffwn wneud cais am Grant Cyfleusterau i'r Anabl er mwyn cael lifft risiau.
ga i ginio poeth i dad bob dydd o ddydd Llun mlân
Stopiwch y prydau wythnos nesaf plis, byddaf yn yr ysbyty
Bwciwch le i'r hogyn yn y clwb gwyliau Pasg
lle yn y clwb brecwast i Cadi, dechre dydd Llun
Fe hoffem ni faethu. Anfonwch becyn gwybodaeth atom.
trwydded perfformio i saith o blant ar gyfer sioe'r Urdd plis
Cofrestrwch fi fel hebryngwr ar gyfer yr eisteddfod os gwelwch yn dda
Dymunwn gau'r stryd ar gyfer parti ar Ŵyl y Banc a dyma ein cais.
Gwneud cais am drwydded alcohol i gaffi newydd
isio rhentu garej gyngor yn agos i Ffordd y Glyn
rhowch fi lawr am dŷ cyngor, fi a dau o blant bach
Mae arna i eisiau apelio yn erbyn y penderfyniad am fy mudd-dal tai.
moyn herio ticed parcio, o'dd y peiriant wedi torri
trwydded parcio preswylydd, plis adnewyddwch hi
Newidiwch y rhif ar fy nhrwydded parcio, car newydd gen i
hoffwn i gael cwrb isel o flaen y tŷ
Oes modd i chi roi bin halen ar waelod ein rhiw ni? Rydym yn gwneud cais ffurfiol.
rhowch fainc wrth y gofgolofn er cof am Taid plis, mi dalwn ni
Anfonwch gopi o'r dystysgrif marwolaeth ataf, dau gopi os gwelwch yn dda
bwcio apwyntiad i gofrestru'r babi
Hoffwn archebu dyddiad ar gyfer fy seremoni dinasyddiaeth.
cais rhyddid gwybodaeth: faint wariwyd ar gyfieithu llynedd?
hala ffurflen hawlio i fi am deiar, es i mewn i dwll
allwch chi dorri'r borfa i mam, tenant 84 oed yw hi
pleidlais bost i mi os gwelwch yn dda
Tecstiwch fi pan fydd yr ysgol ar gau, rhowch fy rhif ar y rhestr
Please take this as notice that from Monday our son Rhys will be educated at home, and add him to your list.
could i have a visit from whoever looks after the home schooling families, thursdays are best
need a form for the clothing grant pls
I'm ringing for my sister, she's not long had a baby, can you put her two lads down for the uniform money
please could Ellie be picked up from her dad's address on Thursdays and Fridays from next week
I would like to apply for a seat on the school bus for my niece whom I look after, she starts in year 7
wanna sign my two up for free school dinners
Good morning, I am the family support worker for a mum of three with limited English and I'd like to put in a claim for school meals on her behalf.
I want my daughter assessed for special needs, please start it off
Could a copy of Jake's education health and care plan be sent to his new college before the 12th, I'm his foster mum
put Isla down for mornings at Meadow Lane nursery from september please
could you send my daughter the list of nurseries with spaces, she's no internet
want to move our lad from Park Juniors to Holy Trinity, year 4, soon as theres a place
Good afternoon. I am writing for my daughter, who is in the middle of packing up the house and has asked me to see to her correspondence. You will have a form from her for a reception place at St Jude's for Matilda, sent in some time before Christmas. They have been offered a school where they are going and are very pleased with it. Please withdraw my granddaughter's application, the family has moved to Devon. I hope this frees the place for another little one.
change my first choice to Bishop Luffa please, ive put them the wrong way round
I'd like our twins kept together on the waiting list for the High School
2 places on the multisports week pls, oliver and max, 9 and 7
I need to cancel Priya for the Wednesday trip, she has chicken pox
Please send me the list of registered childminders in the BD postcode who collect from Greenfield
could my son be moved from Tuesday to Thursday at after school club starting after half term, ta
can you send an attendance officer round to have a word with my lad please, he won't listen to me
I'd like to pay the attendance penalty in two halves, one now one at month end
could you post term dates to my mum, she minds them and cant do computers
please send next years school calendar
need a harness and booster on Leo's taxi from monday please
I am writing on behalf of my sister, who is deaf, to ask that her son be collected from respite on Friday mornings rather than from home.
chaperone licence renewal please mine runs out in june
I'd like to apply for performance licences for six children from our dance school for a show on 14 March, list attached
put us on small business rate relief please, account in the name of Dimitriou Barbers
our village hall committee asks to be considered for discretionary rate relief for the coming year
moving out of flat 6 on the 30th, close my council tax down
could we change the payment date to the 28th as thats after payday, direct debit
Single person discount please, she moved out on sunday
I need to cancel the single occupier thing as my partner has moved in on the 1st
want to apply for council tax reduction, started on ESA last week
Please backdate my support to April, I was in hospital and couldn't do forms
change of circumstances, daughter moved out, please update my HB
Could you pay the rent part directly to Mr Hussain my landlord instead of me from now on
Dear Housing Benefits, Thank you for your letter, which I've read several times with my neighbour's help. You say that my son lives with me and must pay towards the rent. My son is in the Merchant Navy, he is at sea for nine months in the year, and when he is home he stops with his girlfriend in Hull. I want the decision of 12 May on my housing benefit looked at again please I enclose his discharge book.
Please send a written statement of reasons for the benefit decision regarding Mr A. Okafor, for whom I hold power of attorney
Want to do a mutual exchange with 41 Pike Rd, send us the forms
Please take my exchange application off, the other party has changed her mind.
I wish to request a review of the decision that I am not in priority need
Could you extend the time for my daughter's housing review by a week, she's in labour ward
please add my new baby to our housing application, born Saturday, a girl
I'd like to apply to go on the housing register for me and my partner
can someone come and board up no 17 again before they get back in
please could you change the lock on the empty maisonette under me
please put my mam down for a ground floor flat at Rowan House
would like a visit to look round the supported living place for my son, any weekday
Need an appointment with housing options, being evicted on the 19th of next month
I am a midwife and I wish to make a referral for a young woman who will lose her room when baby comes in the new year
Garage 22 Dent Street, giving it up, want to end it
Please may I be considered for a garage near Almond Avenue, any, for my mobility scooter.
need a claim form for damage to my car from the grass strimmer
Dear Sir or Madam, My mother, Mrs Edith Rowbottom, is ninety one and until this winter did her own shopping. She was on her way to early Communion when she fell on the steps below the bandstand, which had not been gritted although the roads either side had. She has broken her hip and two ribs and will not, I am told, go home again. Kindly accept this as my mother's claim for injuries sustained on the ice at Albion Steps on 12 January. The hospital's letter and photographs are enclosed.
I'd like someone to come & assess Dad's bathroom for a disabled facilities grant
Please change the builder on my grant, the first one has gone bust
Could the joiner come after 2 instead of the morning on Wednesday please, got hospital
I need to cancel the plumber, its stopped dripping on its own
put my name down for the garden scheme please, no 4 Bramble Way
Auntie wants to come off the grass cutting list, she's going into sheltered
RTB1 form please by post, 60 Larch Road
I would like my late husband's name taken off our right to buy application and mine left on
I'd like to come to the next fostering information evening, two places please
please send the fostering pack to my sister at 9 Cobden Street
want to apply to adopt, me and my wife
I am asking for my adoption file of 1973, born as Susan Platt
two grab rails and a step for front door please
You were good enough to lend us a number of things when Joan came home in the spring, among them a commode, which went back last week in my son's car, and a mattress with a pump. Joan died on the 11th. I am managing, thank you, and the neighbours have been very kind. Could the hospital bed be collected from my late wife's room. It's upsetting to have it there. I am in every day except Wednesday, and there is room at the front for a van.
Please could someone assess my brother, he's autistic and not coping since our parents died
I want a new assessment for my carers hours, things have got worse
I'd like to apply for short breaks for my daughter, age 9, PMLD
We need to swap Ben's respite weekend from the 14th to the 21st as his nan's funeral is that week.
Seat for one to Tesco on Friday, pick up Low Fold please
please register my dad for the community car scheme, he is blind
lost my bus pass, can I have another
Please send an application for a senior pass to my mother, who has no computer and does not want one
I would like to apply for a disabled parking bay outside 18 Mill Terrace
Please remove the disabled bay at no. 50, it was for my late mother and the neighbours could use the space.
I need a replacement badge, someone's nicked mine out the car
On behalf of my neighbour Mr Szymanski I ask please to send him paper form for blue badge, he don't use internet
disabled pass replacement please its snapped in half
Want to apply for the disabled person's travel pass for my son, he's 17
I'd like to change from council-arranged carers to direct payments please
Please stop my direct payment, I'm going into hospital for eight weeks
I would like my wife to start at Larkfield day centre two days a week
cancel mum for tuesdays, only wants fridays now
please put our knit and natter on your community directory
could you send a list of carers' groups to my brother in law's address
start mum on hot meals monday to friday please, diabetic
No dinner Wednesday ta, my daughters coming
Would like dad's name entered in the book of remembrance for 3rd July
please book the chapel for an extra half hour on thursday, funeral of Mrs Agnes Doyle
complaint form in large print please
I would like my complaint of the 6th withdrawn, it has all been resolved
I'd like ten minutes with Cllr Begum at her next surgery please
please pass my letter on to all three ward members for Riverside
please remove my son, he's living in Australia now
Postal vote for my nan please, she cannot get out, 82 Vicarage Lane
Want you to take my old van away, got the logbook, doesn't run
Please could I have back what was in the Fiesta before you crush it, my tools are in there
Need some of them noise diary sheets sending out
I've lived in these flats for nine years without a cross word with anyone. Since the new lad came in underneath there is a thud thud thud that comes up the bed legs, mostly after midnight, and when I go down he's all smiles and says it can't be him. The housing officer says it's my word against his, and that you've got a machine that would settle it. I'd like the sound recording kit put in for a week, please, flat 3
Please book a collection of asbestos sheets, 4 no., wrapped
I need a copy of the asbestos survey for my block
sharps box collection please, two full, and an empty to be left
Please stop the sharps pick up at Mum's, she has gone on tablets
Wasp nest under the eaves, can you send someone to do it please, will pay
Need to rebook the pest man, nobody will be in on Thursday, any day after that
please send the warden for a stray im holding in the yard
could we have the dog warden come and talk to our Year 5s about being safe round dogs
I'd like to reserve the new Richard Osman, large print if you have it
please join my class of 28 up to the library, we are year 2 at Fairholme
football pitch for sunday 10am at the rec please, under 12s
we want to hold a charity fun run round the lake on 1 June, please book us in
Please cancel PCN WK40118827, I enclose the photo of my blue badge which was on the dashboard all along
on behalf of my father who is 88 - please can you set him up to pay his parking fine at £10 a week, he's on pension credit and can't do it in one go
two books of visitors scratchcards please for 9 Elm Grove zone C
I've changed me motor, need the new reg putting on the permit, old one KV15 RTO new one is FE70 LLD
I'd like to apply for a vehicle crossing at 27 Sandringham Avenue please, width 3 metres
put a white line in front of our dropped kerb please, me mam's in a wheelchair and we cant get taxi up to the door
Could I have a paper copy of the Local Transport Plan in large print, my eyes won't manage the computer
Please add Hatherley Wheelers to the mailing list for the cycling strategy
Book me an inspection for drains tomorrow am, ref BN/24/0713, 6 Priory Close
My solicitor requires a copy of the completion certificate for 55 Ashburnham Road (2006 extension). Kindly supply, I will pay whatever is due.
I wish to apply to crown reduce a protected sycamore at The Old Rectory by 20%, please send the form
could somebody slap a preservation order on the lime trees by the old school before the developers get at em
put me down for a half plot anywhere near the station pls
I am giving up plot 9b, Spinney Lane, from 31 March. Please end my tenancy and return the £25 key deposit.
Please could a conservation officer come out and look at our boundary wall with us before we put the application in
six weeks' notice: I intend to remove one leylandii from the rear garden of 2 Abbey Close (conservation area). Please register it and confirm.
send me a copy of decision notice for 18 Tennyson Ave 2009 extension, ill pay
Would you kindly post my mother a set of the approved drawings for the bungalow behind hers, she is not online. Mrs I Coombes, 7 Orchard Way
could you post a bin calendar to my nan, 12 Fernlea Court, she doesnt do internet
Sign me up for them text reminders night before bin day please 07700 900412
wardrobe and a single bed to go from 8 Tennant St, next week any day
I booked a collection for Friday 14th but we've sold the sofa, so cancel it and refund please, ref SC20914
renew my garden bin sub please, 66 harewood ave, same card as last year
i want to stop the green waste thing, my husband passed and i've had it all gravelled
need a new recycling box mine blew away, 19 Quarry Rd
Requesting on behalf of Mr Abdi at flat 3, an assisted recycling collection, he uses a frame and cannot get down the steps
please can you cut a ramp in the kerb at the corner of Vine St, my son's power chair can't get up
Would like slabs rather than tarmac putting back outside the almshouses, it is a very old street
Please put a second name sign at the Station Road end of Larch Close, there's one at the other end only
need a number for a new build, its between 14 and 16 Bridle Path
could we please have a crossing patrol on Park Lane outside the infants, petition of 140 names attached
I'd like to book my twins on Bikeability, they're year 6 at Moorside
Skip licence please, 6 yarder, outside 77 Gladstone Rd from 10th to 17th
Asking on behalf of the chapel: please would you suspend the bays and close Chapel Hill for a funeral on the 21st
6 sandbags please to 2 Weir Cottages we've got no motor to come fetch them
Please could the gullies along Wharf Road be jetted out before winter, they've not been touched this year
On behalf of Sutton parish council, we ask that Back Lane be put on next year's resurfacing programme
need a claim form for wheel damage posting out to me
Please send my mother an injury claim form. She is 79 and fell on the uneven kerb at Broad Street. Her address is 4 The Limes.
I want to put a claim in, broke my wrist on that pothole when I come off my bike 12 Oct
Could we have a seat halfway up Castle Hill? Many of us at the sheltered flats cannot do it in one go
grit bin needed corner of Top Lane and Moor View pls
Would you put a grit bin at the bottom of Pinfold Brow, us on the row'll do the spreading
On behalf of Abbeyfield House residents I ask that Cloister Walk be added to the gritting route
could I have a shield on the lamp post outside 12 Mabel Rd, it's like Blackpool in my bedroom
I'd like permission to hang poppies from the lamp columns on the High Street, on behalf of the Legion
please put a right turn filter on the lights at Canal Rd / Leeds Rd
Temporary lights permit wanted, water connection at 5 Hob Lane, w/c 6th May, 3 days
We the parents of Lime Grove Nursery ask for a zebra outside the gates. 96 signatures.
Please can the bleeping be turned down at night on the crossing by my flat, 1A Market Place
Please send the speed van or one of them smiley face signs to Ferry Lane, mornings
We would like to apply to have the limit past the stables lowered to 30
our old dog died in the night, can I book someone to come and take her for cremation, I'll pay
your chap logged a collar off the cat he picked up on Tuesday, please could I have it back to keep, it's for my daughter
Can we have a dog bin by the stile at Fox Covert, there isnt one for a mile
I'd like a pack of the "clean it up" stickers for our street, 20 or so
could the sweeper do Mafeking St on a day when cars arent parked, we'll all shift em if you give us a date
I'm running a litter pick on the 9th and would like to borrow 15 grabbers and bags
I'd like to go on the free graffiti removal scheme for pensioners, 3 Nelson St, please send the disclaimer to sign
can we have an anti graffiti kit for the scout hut
we would like a cctv camera on the bowling green, damage every weekend, on behalf of the club
Would the council let our art students paint the shutters of the pavilion to put vandals off? We ask your permission
could a camera be put on Quarry Lane please, same spot gets tipped on every weekend
I'd like a crime reference or letter from yourselves about the tipping on our church land, insurers are asking
put a noticeboard up by the shops please so folk have somewhere proper for posters
need permission to put a banner up on the roundabout for the food festival, send form
we're a haulage yard, can we get a price and have your sweeper hired in for mud on the lane, Thursdays till Xmas
Could I have a copy of the log for the diesel spill on Regent St on 3 May, my insurers want it
Kindly arrange for me to meet your structures surveyor at the property, any afternoon next week. I act for the owner, who is abroad.
send us a copy of the dangerous structure notice on the burnt pub please, brewery's lost theirs
On behalf of the residents of Foundry Row, please have an officer take noise and dust readings at the demolition
need the demolition notice form, taking down a chapel
I'd like to apply for the community chest, we are a steel band, need the form please
Kindly amend our application, the treasurer's name is now Mrs J Okafor
chaperone application pack please, by post, to 4 Tithe Barn Close
I would like to renew my chaperone licence, it is finishing on 30 June, nr CH/0212
please send someone to rod the drain at 6 Garden Flats, I'm a council tenant, it's backing up in shower
Please send me a copy of the drainage plan for Long Causeway, nos 40 to 50, my builder needs it
I own 17 Osborne, been empty 3 yr, like to apply for the empty homes loan
I'd be interested in buying an empty property to do up, put me on your list if you've got one
please send 30 emergency household leaflets to the Tidebrook flood wardens
put me down as a volunteer for emergencies, I've a 4x4 and a chainsaw ticket
please put my name down for the parenting course starting in May
I'm a health visitor asking for a family support worker to be allocated to a mum on my list, she's agreed to it
Collection of asbestos please from 23 Sorrel Way, double bagged, about the size of a door
I want to book an uplift for weedkiller, paraquat, it's on behalf of an elderly neighbour
please book me a place at the next citizenship ceremony, Home Office invite received
Could my ceremony be moved to after Ramadan please, name Y. Hussain
Please start yellow bag collections for my aunt, Mrs Whitlock, 9 Almond Court. District nurse will sign.
sharps box full, need it swapping for an empty
TEN form please, school fayre, 200 people
We need to change the designated premises supervisor at the Fleece, Gary's left, it's urgent
paper copies of the budget survey please x 12, for the day centre
I would like to be on the residents' panel, please add me
Please could our over-60s group have a talk on scams, we meet first Monday of the month
I want to apply for a community trigger over the ASB on Coppice Road
we'd like to apply for youth funding for a recording studio day, 12 of us, please email the form
please change the bank on our youth fund bid, the old account's been shut
I'd like to apply for a student travel card for my foster son starting at Riverside College
please cancel my son's college bus pass, he's left to do an apprenticeship, and refund the spring term
sign me up for the closure alerts please, three schools: Holy Trinity, Northgate Juniors, and Lowfield
Please can you take our nursery off your closed list, Little Acorns, we're open as normal now
Please post a 14-19 prospectus to 31 Beaumont Road for my niece
we're a training provider, can you add our hairdressing course to the prospectus
Please add me to the bad weather text list, 07700 900733
my dad's meals on wheels didnt get thru coz of snow, could you get something to him at 9 Fell View today
could I have a list of all childminders in BD16 with spaces for a baby, by post
Please amend our entry in the family directory: we now take two-year-olds and our number's changed
I wish to apply to close Nightingale Close, Sat 14 June, 12 to 8, for a street party
please lend us some road closed signs and a few cones for the party, we're collecting them ourselves
need a code for the 2 year old place, NI number to follow
Could you check on behalf of my client (refugee, no English) if her son may be given a funded place, and issue the voucher
I'd like to book the weighbridge for three wagons on Tuesday first thing
Please supply a duplicate weight certificate, ticket 30917, 11 March, for our accountant
I'd like a carers assessment please. I do 60 odd hours a week for my sister
we want to apply for a deferred payment on Mum's bungalow, please send whatever there is to fill in
please refer our grandson for speech and language, his mum has agreed, nursery's worried too
could I have the makaton signs booklet that you give out
Blue badge application for my mother, 81, heart failure
blue badge for my dad he's got COPD
my nan needs a blue badge can you sort one
Would it be possible for a blue badge to be issued to my wife, who is a wheelchair user?
brown bin sign up, 6 Laurel Court
sofa collection, 14 Dale Rd, any Tuesday
I'm after a food waste caddy
we could do with a second recycling box, there's six of us
Is it possible to have a smaller bin, I live alone?
could we swap our big black bin for a little one
any chance of a bigger bin, new baby and twins in nappies
I should like to be put on the list for an allotment
allotment please, half plot if you've one going
dropped kerb for 19 Merton Ave
we would like the kerb lowering outside ours so I can get my scooter out
residents parking permit, second car, zone D
visitor permits x 20
my permit's run out, another please
I've changed my car so the permit wants changing
Car written off, courtesy car for two weeks, need the permit moved over
Single person discount from 1 August. Household now just me.
my wife passed away in May so there is only me here now and I believe the council tax should come down
I'd be grateful if you would take my late husband's name off the bill
Please spread my council tax over twelve months
I'm struggling this month, could I pay the rest at the end of March
can you stop the direct debit and I'll pay by card
change of bank details for the rates, account ending 22
moving to number 8 on the 3rd, can you close down the old account
We've let the house out from the 1st, tenant's name is Miss Farrell
council tax refund please, I'm in credit
I've been made redundant and want to claim help with the council tax, how do I go about it
just gone onto universal credit and need to put in for council tax reduction, where's the form
my hours have been cut and I need to claim housing benefit, what do I do
my lad's starting at college in September, twelve miles off, I need to apply for his bus pass, where do I do it
Our daughter is four in May. I want to apply for a reception place for her, which form
We've come over from Northern Ireland and need two school places, years 4 and 6. How do I apply?
need to get my son's school changed he's being bullied
I'd like to appeal the decision to refuse my daughter a place at St Cuthbert's
can you put our name back on the waiting list for Moorfield
I want to accept the offer of a place at Hill Lane
free school meals for Kayden and Mia please
could the children be considered for free meals, my husband's firm has gone under
I'm looking to register as a childminder
please register me for the 2 year old funding
nursery place wanted from January, mornings
looking for a nursery place for my grandson
I'd like somebody to assess my son for an EHCP, school won't do it
My daughter's plan names the wrong school and I want it amended
my lad needs transport to his special school, starts next week
taxi for Jodie needs changing, she's at her nan's on Wednesdays
Could someone from social services visit my father? He is not managing.
my auntie needs help washing and dressing
mum's just home from hospital, needs carers in the morning
I need some help at home, I've had a stroke
bath board and a raised toilet seat for mum please
we need a ramp to the front door
My wife can no longer manage the stairs and we should like to be considered for a grant towards a lift
dad wants to go to a day centre a couple of days a week
I'm exhausted and I need a break from caring, can someone take him for a week
meals on wheels for my uncle starting Monday
can you add a pudding to dad's meals
Could mum have diabetic meals instead?
careline pendant for my mum please
I want a key safe fitting
We'd like to be assessed as foster carers
want to foster
I would like to volunteer at the library
my husband and I are hoping to adopt and would like an information pack
home visit for my library books please, I'm housebound
renew 3 books, card number to follow
can you reserve the new Richard Osman for me
I've lost my library card, could I have another
could I book the meeting room at the library for Tuesdays
book the village hall for a christening
I wish to hire the bandstand in July
need to book to register a baby
appointment to register a death please, my brother died on Sunday
two copies of my marriage certificate
notice of marriage appointment
I'd like my baby's name changed on the certificate
can we have our ceremony at the Guildhall on 12 June
postal vote for me and the wife
take my late mother off the voters' list
proxy vote, I'm working away in Norway
please can you look at cutting the council hedge at the back of ours
Could the verge on Elm Drive be planted with daffodils?
we'd love a bench at the top of the hill
a litter bin by the bus stop on Priory Road would be appreciated, could one be put in
please can we have a dog bin near the gate
could you consider a street light on the cut through to Weir Close
Please would you consider double yellow lines at the junction of Bell Lane
we need a zebra crossing outside the clinic
can you put some speed humps on our road
20mph limit wanted in Church Lane
Request for a convex mirror opposite our drive
disabled bay outside 33 Stanley St please
white H bar marking across my drive
I'd like the street sign replacing, you can't read it
a salt bin for Prospect Hill
grit our cul de sac please
can someone fetch more salt for the bin
sandbags please the river's rising
Please clear the leaves from our pavement
can you jet wash the war memorial before Remembrance Sunday
would it be possible to have the playing field mown before our fete
send pest control for a wasps nest
rats under my decking need someone out
mice in the kitchen please can you treat
Please send the dog warden for a stray I've caught
can you collect needles from our yard
I need yellow bags and a collection for my dialysis waste
asbestos sheets from an old garage to be picked up
paint and thinners to be collected, 15 tins
we've a dead deer by our gate, please remove it
come and take this dumped mattress away
remove the graffiti from my garage door please
I want that old banger moved off our road
take down them posters on the railings please
garage to rent
would like to give up my garage
council flat needed for me and my partner
I want to be rehoused, my neighbour is threatening me
put me on the list for sheltered housing
mum would like a place in one of your extra care schemes
I'd like to swap my council house with someone in Leeds
right to buy form please
need a repair, kitchen tap, council house
boiler's gone, council tenant, send someone
toilet won't flush can i get a plumber
Could an electrician be sent? Half the sockets are dead at 4 Ash Court.
change the locks at my council flat please
I'm homeless from Friday and I need somewhere
I'd like a review of the decision on my homeless application
request a review of my banding
please reconsider your decision on my housing benefit
please pay my housing benefit to the landlord
I wish to backdate my claim
put mum down for the grass cutting
assisted bin collection for my husband, he's lost his leg
I'd like to make a claim for my broken spectacles, I fell on the pavement
claim form please, tree fell on my fence
I would like to claim for two tyres, pothole, A61
want to appeal my PCN
please cancel this fine, I had my ticket up
I want to pay the parking fine in instalments
older person's bus pass, I turned 66 last week
lost bus pass
my bus pass won't scan, I need another one
dial a ride to the hospital on the 9th
I'd like to join the community bus scheme
I want to comment on planning application 25/01344
object to the mast
I'd like to be told when the decision on number 12 is made
can I get a copy of the decision notice from 1986
building control to inspect the foundations tomorrow
book an inspection, steel going in Thursday
regularisation for a loft done in 2004
apply to prune a TPO oak
I need a completion certificate, selling the house
pre-app advice please for a dormer
temporary event notice for a wedding
drinks licence for our new cafe
taxi driver badge renewal
skip permit
scaffold licence for the front of 17 High St
street trading, a burger van
food business registration, starting cakes from home
close our road for a party, coronation weekend
charity relief for our shop
grant for our luncheon club
youth club want to apply for the money for a trip
Please could the officer come out and measure the noise next door
I'd like to request a copy of all the information you hold on me
FOI: how many potholes were repaired in 2024
I'd like to speak at the planning committee on Wednesday, please put me down
please could my councillor look into the bus cuts
ask Cllr Bowen to come and see the state of the playground
add my email to your newsletter
unsubscribe me from the emails
please send the letter in large print
could you put it in writing and post it to my mother
I'd like an easy read copy for my brother
text me a reminder for the bins
let me know when the road's open again
I would like a paper form as I am not on the internet
Please help me fill in the form, I can't see well
I am disabled person, I need somebody to take the bins from door
I come from Romania, I need school for my daughter 8 years
I want make registration for vote please
please you can send to me one new bin for the recycle
I need to have house from council, we are five in one room
My mother she is old, need help in the home every day
I want pay my tax little little every month
is need permission for market stall, I want to apply
hiya love could you do us a favour and put us down for the garden bins
right I need shut of an old piano, can your lads come for it
I'm wanting to get me dad one of them alarms he wears round his neck
I'm hoping you can help, I need to get my daughter into a nearer school
I'm enquiring about getting a disabled bay put outside
I'd like to enquire about having my hedge trimmed, I'm a council tenant of 84
I'm writing to ask whether you would kindly consider my son for transport to Beechwood
I am writing to apply for the post-16 travel card
The purpose of this letter is to request a reassessment of my mother's care needs.
On behalf of the parish council, may I request that the 30mph signs be repeated along Main Street
May I respectfully ask that a seat be placed at the bus stop opposite the surgery? Many of us are not young.
Our school would welcome a visit from the road safety team in the autumn term.
I'm her carer and we need the continence laundry service, is that something you can set up
I look after my brother, he's got Down's, and I want to get him into a day club
I'm ringing for my neighbour who's deaf, she'd like the flashing alarm fitted
social worker here, I need to refer a family to the early help team
GP surgery calling, referral for a frail gentleman please, lives at 12 Cedar Road
health visitor here wanting a speech therapy referral for a three year old
I'm the tenant's daughter, can you transfer the tenancy into my name
My friend can't read, so I'm asking for her, she wants the help with her rent
After the accident my brother can't get in his own front door in the wheelchair, we want somebody to come and look at a ramp
since the fall she won't leave the house, I was hoping somebody might pop in and see what she needs
now the baby's here we've no room, two bedroom flat, four kids, we need something bigger
me and the kids have had to leave him, need somewhere for tonight
my pension only just covers the rent so anything off the council tax would be a godsend, I'd like to put in for it
First of all, may I say what a pleasure it was to meet your officer at the county show. I am now seventy-nine, and since my wife died the garden has got beyond me; the hedge alone takes me a week. The lady at the show said the council will cut it for tenants of my age. I would be obliged if my name could be added to the list.
Dear Sirs, We have lived in Chapel Row since 1971 and seen many changes, most of them for the better. The new houses have brought young families, which is a joy, but also a good deal more traffic past the school. We write on behalf of fourteen households to ask that a crossing be provided.
Hope you are well. Bit of background, we moved from Kent in the summer for my job and have been getting settled ever since, boxes everywhere. My youngest turns five in March and I've only just realised I have missed the boat on school applications. Please could she be given a late application form.
Good afternoon, I wonder if you could help. My father has always been fiercely independent and won't thank me for this, but he fell twice last week and my brother and I both live two hours away. Could somebody go in and see him and work out what he needs?
Long story short, we had a flood, the insurance put us in a flat, the flat's sold, and I've three weeks. Can you get us on the housing list.
um hiya, it's er, it's about me mum really, she's got one of them green bins and she can't pull it any more so could you lot do it for her
hello yeah I'm wanting to, um, get a skip outside the house, is it you I get the permit off
er I've just turned sixty six and I'd like the, er, the bus pass
yeah I've had a baby and I need to register him, have you got anything this week
i wanna get my kid into that breakfast club where do i sign up
how do i apply for my sons bus pass he starts next week
i wanna make a claim for council tax discount im a student
we want 2 get married at the town hall in june can we book
need sum help with my rent how do i apply pls
my mates got a garage off yous, can i have one n all
hya can i get 2 more purple bags
isit possible to get me bin moved off the steps by your lads every wk im disabled
wd like bulky pick up wardrobe n drawers
gizza new caddy the foxes have had mine
any chance yous could come n cut that tree it's in me wires
aye can ye pit me doon fur a new wheelie bin
could tha send a mon to look at drain i' ginnel
Can I be considered for the vacant bungalow in Orchard Close?
I should welcome the opportunity of being considered for sheltered accommodation.
I'd like to take up the offer of a home fire and safety check
Kindly supply me with a resident's permit
Kindly arrange collection of a double bed
I'd appreciate it if someone could take a look at the tree outside mine
it would be marvellous if the mobile library could stop at our end of the village
would somebody be able to come and talk to our lunch club about bus passes
What I need is the grass cutting before the visitors come
what we're asking for is a drop in the kerb
all I want is a new lid for my bin
just want to book the tip
book a slot at the tip for a van
permit to use the tip with a trailer
need proof of address letter for council tax
Copy of last year's bill please
statement of my rent account please
can you print my documents at the library
Please chip my cat
I'd like to report that I'm moving out and end my tenancy
can i add my boyfriend to the tenancy
permission to keep a dog in my council flat
permission to put up a shed please, council tenant
transfer to a ground floor please, doctor's letter attached
isio bathodyn glas i mam
mae angen bathodyn glas ar fy nhad
bathodyn glas newydd plis, hwn yn dod i ben mis nesaf
Carwn wneud cais am fathodyn glas ar ran fy ngwraig.
dwi angen bin newydd, yr hen un wedi torri
ga i focs ailgylchu arall os gwelwch yn dda
ni angen bin mwy, chwech ohonon ni yn y tŷ
casgliad soffa plis, 12 Heol y Bont
dewch i nôl hen oergell os gwelwch yn dda
rhowch ni lawr am y bin gardd
Hoffwn gael fy rhoi ar y rhestr aros am randir.
trwydded parcio i'r ail gar plis
mae angen cwrb isel arnon ni achos y gadair olwyn
Newidiwch fy manylion banc ar gyfer y dreth gyngor.
gostyngiad person sengl o'r cyntaf o Awst
moyn hawlio help gyda'r dreth gyngor, wedi colli 'ngwaith
dwi newydd fynd ar gredyd cynhwysol, sut dwi'n hawlio gostyngiad treth gyngor
mae'r mab yn dechrau coleg ym Medi, angen pas bws iddo
Hoffwn wneud cais am le i'm merch yn y dosbarth derbyn.
cinio ysgol am ddim i'r ddau plis
dwi isio i rywun asesu'r hogyn am anghenion ychwanegol
Mae angen help ar fy modryb i ymolchi a gwisgo, wnewch chi drefnu rhywun?
dad newydd ddod o'r ysbyty, angen gofalwyr yn y bore
rheilen wrth y bath i mam plis
prydau i'r tŷ i f'ewythr o ddydd Llun ymlaen
ni moyn bod yn rhieni maeth
adnewyddu tri llyfr
dwi wedi colli 'ngherdyn llyfrgell, ga i un arall
trefnu apwyntiad i gofrestru marwolaeth
dau gopi o'r dystysgrif geni os gwelwch yn dda
pleidlais drwy'r post i mi a'r gŵr
rhowch olau stryd ar y llwybr tu ôl i'r ysgol os gwelwch yn dda
Gawn ni groesfan sebra ger y feddygfa?
allwch chi roi halen yn y bin ar y rhiw
bagiau tywod plis, mae'r afon yn codi
danfonwch rywun at y llygod mawr o dan y decin
blychau nodwyddau i'w casglu plis
garej i'w rentu yn agos i'r stad
dwi angen fflat cyngor, fi a'r babi
Carwn gael fy ystyried am fyngalo i'r henoed.
bwyler wedi torri, tenant cyngor, anfonwch rywun
isio apelio'r ddirwy parcio
hawlio am deiar, twll yn y ffordd
pas bws, newydd droi'n 66
wedi colli'r pas bws, un newydd plis
trwydded alcohol dros dro ar gyfer priodas
Hoffem wneud cais am grant i'r clwb ieuenctid.
anfonwch y ffurflen ata i plis
ga i'r llythyr mewn print bras
all rywun helpu fi i lenwi'r ffurflen
Since the stroke my husband can't get to the bathroom. We would like someone to come and advise and fit what is needed.
Please come and look at the crack in my council house wall
we've outgrown our flat, please put us on for a three bed
I'd like my name taken off the joint tenancy
Dad's in a home now so please close his account and bill the estate
please send me a breakdown of the bill
send the pack about childminding to 4 Rose Cottages please
I'd like the registrar to come to the hospital, it's urgent, we want to marry
please ask highways to sweep the glass off the cycle path
could we have the mobile skate ramp for our fun day
would you let our scouts camp on the common in August
We would like permission to plant a tree for my father in the park.
permission to scatter ashes in the memorial garden please
put a stop on the bailiffs please, I've sent the form
please add my husband to my library account
please move our recycling boxes to the back lane pick up
we are moving in on Friday, could bins be delivered before then
please re-issue the cheque, it's gone out of date
I'd like my deposit for the hall back please
I'd like a refund of the garden waste fee, we've moved
please send someone to measure up for a ramp
could my dad's pendant be tested please
he needs his care going up to four calls, can you arrange it
reduce mum's visits to mornings only please
I would like to decline the care package, thank you, and close the case
I'd like my son taken off roll, he's moving to Leeds
please get my daughter's bus changed to the earlier one
gofynnwch i rywun ddod i fesur am ramp
rhowch enw'r gŵr ar fy nghyfrif llyfrgell os gwelwch yn dda
tynnwch fy enw oddi ar y denantiaeth
anfonwch fanylion y bil ataf i
allech chi ddod â'r biniau cyn dydd Gwener, ni'n symud mewn
my husband has brought up my lad since he was two and we want it made official with his surname
we cant have kids of our own and would like to adopt
cant do bins hurt arm help
im in a wheelchair and the bin is too much
me back's gone, can the lads come up for it
ah'm seventy-nine pet and ah canna pull the bin up the bank nee more
I'm a district nurse and my patient on Pinfold Street is unable to present her refuse at the kerbside.
can my nan have her bins fetched
got ms and some weeks i just cannot do the bins
asisted colection form
Twelve weeks off my feet the consultant said, no weight on it at all, and I live on my own up a flight of slate steps. Work have been great, mates bring takeaways, the cat's at my ex's. But the bins are now three weeks full, and there are flies. Is it possible for the crew to come up for them till about the middle of July, then I'll crack on myself?
need morning drop off care in term time from 7.30
muslim burial today, need grave quickly
I do the bins for the whole row because they're all getting on, could I have the timetable for the year
text me the night before so I dont forget
she's four and on a ventilator, we cart a ton of kit about, need to stop right outside places
can the inspector come today, trench is open and rains coming
settee to go
bulky waste pick up
our kid's cot bed and changing unit, he's five now, time they went
collect old furniture
i dont drive so cant get to the tip with my old telly
council pick up of white goods
collect my fridge
three rolls of underlay and the old stair carpet
cooker to be collected
house move, loads of big things to get rid of
collect a sofa please
our Callum's got the part of Gavroche, touring three weeks
whole-group approval for our youth theatre instead of one each
performance license for a ten year old
ma'am my son has acting in cinema movie 4 day, school want paper from commune
panto babes need sorting out before december
want mine quick because job needs british passport by march
Headteacher at Foundry Primary: could our Year 5 choir sing at the next one?
I run a tattoo studio, can I get on your sharps round
dialysis at home, lots of bags and tubing
dressing changes at home, nurse said you collect infected waste
my husband has passed away and there's still a box of his needles here
collect my mother's dressings
nurse does my leg ulcer dressings at the house and theyre weeping, cant put that in with the kitchen rubbish
no more injections needed, you can stop calling
er, um, is that the people for the, the thing with the needles, only it's full, love, and I've a bad heart and I worry about it being in the house with the little ones
outpatients at 9 on the 14th, nobody to drive me
I withdraw what I sent in about Mr Lomax, we've talked it through
The parish council would be grateful for a copy of the appraisal for the old village, and a note of what householders may not alter without consent.
Would your conservation officer visit to advise upon repointing in lime rather than cement?
transfer because neighbours are a nightmare
private rent is too dear, want social housing
chng of adress c tax
hi just a heads up im not at 9 elm anymore bruv stop sending letters
landlord here, change of occupier
ex has left the house, it's only me on it now from the first
we've just moved into elwern
I'm mum's appointee, need to claim money off her council tax bill because of her low pension
me giro's not in till the 9th la, can yous wait for me tax money
spread my arrears
cant afford this months council tax
write off my council tax debt
change my payment date to the 28th cause thats when wages land
student loan ended, no job yet, got a bill for the flat and no way to pay it
payment slip lost
set up monthly payments
stop posting it, e-mail it me
i paid twice by mistake can i have one back
will you pass a note on to all three members for Bridge ward
can he come out and see this junction for himself
tell my councillor we're being ignored up here in the hopes
invite the chair of the council to a 100th birthday
toucan crossing for bikes
er well it's just that I'm eighty-six and I can't run across like I used to, could there be a crossing near the bungalows
nobody told me having a pram would be like a military operation. bump down, look, bump up. me and my mate Shaz did the whole high street yesterday with the two buggies and counted, eleven places with no dip in the kerb at all and at the zebra by the bakers the white bits have gone so grey that no one slows, one bloke actually went round us. then we had a lovely hot chocolate so it wasn't all bad. can the stripes get done again and can you lower the edges at the bank corner where everybody needs to get over
is very fast cars, I stand with shopping long time, please make place for people go over
We the residents petition for a controlled crossing near the chapel.
cyclists need a way over the ring road, a toucan
our Darren wants mates and summat to do of a day, he's 29 and simple-minded as nan says
I look for place where my father sit with other old people, he only speak Urdu
ma mither's gey forgetful noo and needs company through the day
my grandmother want go where are other old people in the day, speak punjabi maybe
id rather pick who comes in meself and pay em
swap from agency care to direct payments
i don't want it no more, take me back to you sending the carers
I want to choose my own carers and pay them myself
after my amputation I've lost my licence and it's buses from now on
special school teacher, six of our Year 9s are travel training and need passes
occupational therapist to look at the house
dissabled grant stair lift
council tenant wanting a level access shower
Handy person scheme did the rails, this is about the bigger job: taking the bath out and having a level floor
had a stroke and can't do the stairs to the toilet
hoist for my son
my daughter has cerebral palsy and we need a downstairs bedroom
MND diagnosis, house needs changing fast
er hi it's um about getting one of those boxes with disabled wrote in it on the road by our gate
I'm a school caretaker, not one for forms. My lad came off a motorbike on the moor road a year past August, and he's done ever so well, they've had him up between bars, and he's the life and soul of that ward. He's back with us for good on the 12th. We've a terrace, no front to speak of, and there's students both sides, nice kids but a car apiece. Where would I put him, in his chair, of a night? His badge has come. The physio said there's a space you can have painted.
mam's got a blue badge but has to walk from two streets up, she's on a frame
me dad's passed on, you can rub the markings out now
new owners say the disabled space outside is theirs cause it came with the house lol
we'd like a space by the church hall for wheelchair users
my flat has no parking, can you make a space for a disabled resident
share a drive with next door, want the kerb lowered for both
cars park over me drive, can you paint a line
want to get the motor off the road and into the front garden
proof I live here from the electoral roll for the bank
change of name on the electoral register after wedding
renew postal vote, it says it's expired after 3 years
I'm deaf and I wouldn't hear a warning, can you put me on something
landlord of 4 properties, one's been stripped of copper, could you help me get it lettable again
you've listed my old phone number on the childcare directory
someone to help me with my teenager's behaviour, he's not listening to a word
i new in town with small child, i want meet other mothers
our mam fostered 40 kids la, I fancy doin it meself
free school meals application form
I've decided not to carry on with it this year
cancel my green bin subscription
Good evening. I'm not normally one to write in; my late wife was the letter writer. I am eighty-seven, live at the very top of Prospect Terrace, and have a paper delivered, or did until Monday, when young Callum came off his bicycle on the way up and hurt his elbow, so I told him not to bother until it thaws. The slope faces north and the sun doesn't see it until March. There was a yellow box at the corner when we came here in 1970. Might we have one again, and can the street be put on your list of roads to do?
grab rale shower
my hands can't turn taps, levers instead
my girl's outgrown her shower chair
bed's too low, she needs lifting on blocks
riser for my armchair
i need help things for bath, my back very bad
ward discharge tomorrow, needs bed downstairs and a commode by 4pm
she needs help eating, her hands shake that much
no one to help me at home, just been discharged
nana's not safe on her own now
carers have stopped coming because the agency has folded
occupational people said ask you for a carer to help with showers
carer coming in to help mum to bed
Our usual helper is going abroad for a month and my sister with MS has no one to see to her
I need someone to come in mornings and help me get up
night sitter for my mother, she wanders at 3
can't get off the toilet without help and my wife's only seven stone
looking for someone to swap my upstairs flat with a ground floor one
swap form please
could you have a word with my landlord, he'll listen to you
lost my job so lost the flat over the pub with it
bruv I been cotching on mandem's sofas for time, need a yard
no were to live got kids
relationship's over and I'm on the sofa, name's not on the tenancy
I was in the army for fourteen years, two tours. I don't say it for sympathy. I came out, I did the security job, I did the lorry licence, I had a wife and a conservatory. Then I didn't. I've been in the woods behind the leisure centre since August, tent, stove, all squared away, nobody bothers me. But my chest's bad and there's a frost coming and the ranger said a fella like me ought to have a word with the council. So this is me having a word.
fraud team says I was working, I was volunteering, I dispute the overpayment
I wish to lodge a formal appeal against the determination of my housing benefit entitlement dated 3 November.
fighting a housing benefit decision
bedroom tax put on me and that room's the night carer's, I want to fight it
appeal housing benefit decision
hearing's on the 14th and I'm in hospital, can it be put off
statement of reasons please for benefit decision
letter say no benefit for my rent. i think mistake. what can i do
bab I'm 70 an the rent's eatin all me money
hostel says I need an HB claim in by friday
fell down the hole where a cover was missing, leg skinned to the knee
went arse over tip on them cobbles, ankle's like a balloon
had stitches in my chin thanks to your broken kerb
lost wages since I went over on your footpath, self employed tiler
tripped on t'edge of a flag and done me knee in, off work three week
wheel and tyre buckled, £310, want it back off you
bin lorry scraped my car and drove off
roots off the council's lime have lifted my drive and cracked the drain
grass cutter flicked a stone through my patio door
road chippings from your resurfacing have cracked the windscreen
the bin men dragged the trolley along my motor, paint's off the wing
I slipped on a wet floor at the leisure centre
I forgot my library pin
The self-service machine will not extend my biographies; please do so at your end.
renew library loans
I've got 11 out, want the lot extended
got a text saying my books are due, want them for longer
any chance of a bit longer with me books la, proper good one
i was away and didn't see it's 2 days over, extend and do I owe owt
can ah keep wor bairn's storybooks a bit langer
Right, I'm a bit of a disgrace. I borrowed a guide to the Camino because I meant to walk it, then I really did walk it, so the book's been to Spain, and it's got a ring on it from a glass of something red. I'm in Burgos now, with blisters, typing this on a stranger's phone. I've four hundred kilometres to go and the thing's due back on Thursday. My card number's at home. Could you look me up by name and let me have it for another month?
er hello I've got some library books that are um due friday and I'm only half way through
transfer pub licence to new landlord
lost my personal licence card, need a new one
mum isnt eating, she forgets to cook
I can't stand at the cooker any more
microwave's all she can manage, can you send something ready
can I swap the liver for something else
food caddy lost its lid
recyling bin cracked
small one for a single old lady, I never half fill it
my bin's been took la, every blue one on the road's gone but ours is the only black
our bin melted, kids set fire to it
our bin's bost, wheels am off
fox has chewed the caddy lid
nappy collection sign up
bin blown away in the wind
wor bin's got nee lid, rain's gettin in
driver says my senior card's run out, it's got last month on it
my pass wont scan on the bus any more, I'm a pensioner
someone nicked my purse with my pass in, got a crime ref
lost my oap bus pass
just turned state pension age, bus pass please
blown off the dashboard when I shut the door, I have the stub
not my car, sold it in April
been fined for stopping to unload at my own shop
warden did me while I was unloading the wife's wheelchair
lines were under snow
loading bay, I was delivering flowers
my blue badge slipped off the dash and they fined me
can't pay, single mum, help me before the bailiff comes
warden he not see my ticket, I have ticket, here is photo
er yeah um I'm ringing about the residents' parking, mine runs out friday
paid for my permit twice
memorial rose or tree for our stillborn boy
my friend woke up with itchy lines of bites all up her arm in the hostel
flees everywhere since we had the cat
fox has cubs under the decking, can you move em on
the whole block needs spraying, doing just mine is useless
got my comments wrong, may I take them back
To whom it may concern: I have run the Bridge Inn for nineteen years through floods, foot and mouth, the smoking ban and covid. I don't usually stick my oar in. The old coach house opposite, an eyesore with pigeons coming out of it, is down to be made into nine holiday flats with a bistro. Some of my regulars are up in arms about competition. I think that it's the best thing that could happen to this end of town and I'd like that to be put on file before your deadline.
could you slap an order on the copper beech before they sell the field
section 202 review
hostel room has bugs and the four of us share a bed, I asked for it to be reviewed as not suitable
I was put in band 4 and I should be higher
Shelter told me to write to you under section 202, here it is
you said I'm not in priority need and I want that looked at again
said I've got no local connection but I was born here and my mam lives here
refused to let me on the housing register because I've not lived here two years, I disagree
withdraw my RTB application
My solicitor needs a copy of the section 125 and confirmation of the disrepair credit.
Please forward an application to exercise my statutory right to purchase.
appeal against a school attendance fine
so me and my daughters dad aint together, he has her wednesdays and every other weekend, that's been through court. he's took her to Turkey for ten days, didn't ask me, didn't ask school, told them she had a bug. i found out off instagram. fair enough she had a nice time. but now i've got this thing through the post with MY name on saying pay eighty pound. i was at work! i rang the school about it and everything. can i get that changed
transfer to another school
turning down the school place you offered
my ex applied without telling me, can I cancel his
forces family, posting order came, need places for two
he's being bullied and I want him out of that school and into a different one
Dear Road Safety Team, I taught at the village school for thirty years and I live, as it happens, opposite its gate, so my tea and toast come with a view. In my day everyone walked, and one boy came on a pony. Now there are, by my count yesterday, forty-three cars in eleven minutes on a lane built for carts. A father drove along the footway. Mrs Beddoe, who saw the children over for so long, has been unwell since Easter and nobody stands in her place. Would one of you come and see it for yourself one morning? I can offer a chair and a very good window.
asthma so bad he can't do the hill, it's only a mile and a half
Sir, I'm a great-uncle, and guardian by order of the court, of two boys who came to me last summer with a bag each and a hamster. They are doing well, thank you. The elder's eight and the younger's six. I'm seventy-nine and have had my licence taken away on account of my eyes, quite rightly, I hit a milk float. A kindly neighbour has been running them in but she's to have an operation. The school is four miles off. Could they be put on the list for the minibus that goes by?
appeal a school transport decision
she's grown out of her school skirt and shoes and I'm skint
wor lad's starting big school an we've nowt for his claes
forgot my login, form's due tonight
care leaver, want supported lodgings or somewhere with staff
my mother old 79, she alone when i work, want house for old people with bell, not nursing home
night off from my disabled child
short break for a disabled child
i love him to bits but I can't go on like this, he's big now and he hits me
single dad, lad of nine non verbal, never stops, I'm knackered
mum cares for my brother with cerebral palsy and she's at breaking point
my son kicks off every day at school they keep ringing me to fetch him, he needs proper support
autistic daughter not coping in class, school doing nothing
my lad's 4, nursery says he'll need one to one in reception
you refused to assess my child and i want to appeal
my autistic child can't manage the school bus
mileage: you owe me for last term for taking her myself
taxi for my autistic son to school
send transport application
can you lower the limit by the playground
headteacher, Northgate Primary: cars overtake outside our gates; might we have a lower limit at start and finish of day?
change from 60 to 40 through our hamlet
er I've got no number on me house like, it's just got a name, can I have a number
royal mail say ask the council for my address to be registered
could the name of the lane be shown at both ends
last year's was magic, same again please 22nd june
want the road car free every sunday 2 till 4 so the kids can ride bikes
world cup final, want to put a big screen out in our close for the neighbours
As secretary of the tenants' association I'd like a traffic-free Saturday for our jubilee tea
dad can't dae the hedge ony mair
Being a tenant of the authority and in my ninetieth year, I should be most grateful for assistance with the lawn.
it's grown wild bab, I'm in a council flat with a garden and I've a bad chest
I'm 54 and on PIP, rent off you, garden too much
wor da's tenant of yours, cannit manage the grass noo
me nan's council, her garden's a jungle la, can someone sort it
can you make the green a bit longer for us coming out of the estate
bus is not come in my area, you make new stop?
more electric car chargers please
need an EV charger in the village car park
our club's nee money left for the hall an the bairns'll hae naewhere ti gan
selling scrap copper by weight, want my own figures first
I need to weigh my caravan before we go away
me and my mates want to start a band night, can the council give us anything
our group of young people needs cash for equipment
band date's been reset to last month, I've been waiting since 2019, challenge that please
more time to cross
any chance you'd let me off, I was with my dying father and never gave the meter a thought
your warden has ticketed me and I was only 2 minutes over
my kid got hurt on the swings when the chain snapped, we want compensation
you've damaged my fence with your mower and I want the money
change the name of our cul-de-sac, it's rude and everyone laughs
having a clear out, got a chest of drawers and an exercise bike
childminder here, I've moved house, update my entry on your list
dad's coming home from hospital in a wheelchair and can't get through the doors
can I have just fridays delivered
claim for rent refused cos I didn't send payslips, I DID, i've got the email
meal on wheel for my husband he blind
move my ceremony to another council, I moved house
exam coming and he needs extra time, hes got learning difficulties
cant afford a blazer
get rid of old furniture
extend due date library
buss pass for autisum
you turned my claim down saying you'd inspected the tree, I'd like to see the inspection
can I have the transport plan in large print
want a different school named in it
my sister had her baby taken and adopted and I want him to have my letters
someone to pop in and see he's taken his tablets and had something to eat
remove a dropped kerb we dont use
looking for a flat with other people my age, I get that lonely since Jim died
review of suitability of accommodation
replace faded blue badge can't read the date
May I request that an additional receptacle for recyclables be furnished to this household?
I've room at home and would love to look after kids in care
cn i keep my 3 books another wk
can I have a parking space marked out for my mum, she's got a badge and no drive
they want to open an offie at the end of our road and I'm against it
stop my bin help, I'm better now
i say letter is mistake, I don't have savings, you stop pay my rent, please check again different officer
ma mither rents aff the cooncil and the gress is ower lang for her
refund on parking permit moving out
Home help: client in council bungalow, severe arthritis, garden impassable.
school OT says he needs the same chair at home
Hiya, I run two airbnbs, could you give me the dates for both for the next few months so the cleaner can sort it
she's lost her sight and can't find the cooker knobs
can you paint a disabled parking space on my street
my baby ate bark chips, can you put something else down at the play area
I've not got internet, can someone at your end choose the houses for me?
i get a job next week, tell you for my council tax reduction
builder smashed the kerb outside mine, can you bill him
regularise an old conservatory knocked into the lounge
`;
