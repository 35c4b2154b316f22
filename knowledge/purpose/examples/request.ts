export const REQUEST = `
can i have a new bin please mine's cracked
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
`;
