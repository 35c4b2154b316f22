export const FEEDBACK = `
thanks for fixing the light so quickly
you should put more benches in the park
The bin men are brilliant, they even brought mum's bin back to the door
Just wanted to say well done to whoever did the flower beds on the roundabout.
pothole done within 2 days, impressed
Why not have a bin by the bus stop? Just an idea.
Big thank you to the gritter drivers out at 4am, you kept us moving
I'd like to thank the young lady at the town hall who helped me with my forms. She was patience itself.
it'd be better if you opened the tip later in summer
The new play area's great, kids love it, but a bit of shade would be good
cheers for sorting the drain lads
brilliant service, booked my bulky online and it was gone by 9
suggestion: put bins at both ends of the beach
My compliments to the registrar who conducted our ceremony last Saturday. It was dignified and warm.
Citizenship ceremony was beautiful, I cried, thank you to all the staff
I think the library ought to open on a Sunday
the librarian at northgate is a gem, went out of her way to find a book for my dad
could do with a bit more variety in the large print section, but otherwise lovely
please thank Dave the caretaker, he's kept our block spotless
Our carer Anita is worth her weight in gold
Meals have been lovely this week, specially the cottage pie. Tell the cook.
The roast was smashing but if I may say so the custard could be a bit thicker.
Mum's new wet room has changed her life, thank you all so much
My blue badge came in four days! Didn't expect that, well done.
nice one getting that car shifted
you lot were quick with that dead fox, ta
The chap who came about the wasps was polite and tidy and explained everything, a credit to you.
rat man was spot on, no sign of them since
idea: put the bin calendar on the back of the council tax bill
Wouldn't it make more sense to collect the glass on the same day as the cans?
I reckon you should do free parking on Saturdays to help the shops
if the car park had a cheaper first half hour more people would pop in to town
Loved the Christmas lights this year
Fireworks were fab, well organised, well done everyone
the wildflower verges are stunning, keep them please
I must say I prefer the verges cut short, the long grass looks scruffy. But I appreciate the thinking behind it.
more wildflowers, less mowing please
I appreciate how quickly your team removed that awful graffiti from the memorial.
graffiti gone by the time I walked home. impressive!
the new website is miles easier than the old one
Your new website would be easier if the search box was at the top.
the app's good but it should remember my address
your text reminders for bin day are dead handy thanks
It would help if your letters were in plainer English.
can I just say the lady on the phone was lovely
er, I don't want anything, I only rang to say thank you, the lads who cleared the snow from outside the surgery were marvellous
Praise for the crew on the recycling wagon, always cheerful, always put the boxes back
the bin lorry stopped and let the kids wave at it, made my little lads day
You've done a cracking job on the promenade
resurfacing on Bank Street is lovely and smooth now
the zebra crossing by school has made such a difference
I feel that a 20 limit would do a world of good past the primary school, for what my opinion is worth.
have you thought about a one way system round the school at pick up time
a mirror on that bend would save a few bumps, just a thought
maybe put a light on the path between the estate and the station, be safer for women
I'd suggest dimming the street lights after 11 rather than switching them off
new LED lights are much better, street feels safer
The repairs team did a superb job on my kitchen. Two days, and they swept up after themselves.
boiler fixed same day, star
Council plumber was a proper gentleman, please pass it on
great work on the flats, the new doors look smart
Thank you for finding us a home. You'll never know what it means to me and the kids.
my housing officer Priya has been amazing through all of this
The homeless team treated my son like a human being, and I'm grateful for that.
thank you for help with the council tax, I was scared to ring and the man was very kind to me
really appreciate the payment plan, weight off my mind
The benefits officer explained it so clearly that even I understood it!
Just a note to say that the appeals clerk was fair and courteous though the decision went against us.
school admissions team were helpful and calm, it's appreciated
my son got his EHCP and his caseworker was fantastic from start to finish
The transport escort on my daughter's minibus, Sue, is wonderful with her.
minibus driver always has a joke with the residents, he's great
community transport is a lifeline for me, thank you
more seats in the bus shelters would be good, us oldies can't stand long
you could put real time screens at the bus stops
Bus passes should work before half nine in my view, hospital appointments don't wait
it would be nice if carers could get a free pass as well
the day centre has given my husband his smile back
I think the day centre could do with a bit more music in the afternoons.
Speech therapist at the family hub is magic, our lad's saying sentences now
Holiday club was ace, my kids want to go back next year
holiday club idea: a week for the teens, they get nothing
After school club staff deserve a medal
more spaces at breakfast club would be a good thing for working mums
the fostering team's training was excellent, thanks to Carol and Jo
we've just been approved as adopters and we'd like to say thanks to the social worker who stuck with us
The OT was thorough and kind and the rails are exactly right.
Hoist and bed came when promised, the delivery blokes showed me how it all worked. Very good.
Direct payments have given me my independence. Thank you.
suggestion for direct payments: a simple one page guide would save a lot of worry
short breaks weekend was the first rest we've had in a year, thankyou
Please pass on our thanks to the bereavement office for their kindness when Dad died.
The cemetery looks beautiful, whoever cuts it takes real pride
a tap nearer the new part of the cemetery would be very welcome
funeral went so smoothly, thank you to the chapel attendant
allotment officer's been really helpful, thanks
you ought to split the big allotment plots in two, loads of people would take half
compost giveaway was a great idea, do it again
Garden waste service is well worth the money
would be good to have the brown bins all winter
why don't you give out bigger food caddies to families
an extra sack at Christmas would be sensible
hats off to the tip staff, they helped me unload the lot
The recycling centre is tidy and well run and the chap in the orange hat is a delight.
you want a reuse shop at the tip, some of that stuff's still good
perhaps you could take hard plastics at the kerb like the next council does
Sharps collection driver is discreet and on time, I'm grateful
I'm pleased with the new clinical waste boxes, much easier to shut
Dog warden was brilliant with our Bella, got her back to us in an hour
More dog bins on the canal please, would stop folk hanging bags in trees. Just my tuppence worth.
stencils on the pavement about dog mess seem to be working, good idea that
you should have a fenced dog field like the one in Chester
pavement's been done outside the chemist, much better thank you
the dropped kerb's made all the difference to my wife's wheelchair
contractor who did our kerb was neat and quick
It would be sensible to do the roadworks at night.
the diversion signs were clear for once, well done
fair play, the flood team were here inside the hour
Sandbags turned up in time and the house stayed dry, bless you all
a siren or text alert for the river would be a good idea
your snow updates on facebook were spot on
School closure texts came at 6.30, really useful, thanks
maybe tell parents about closures the night before when you can
I like the new term dates with the two week half term
in my opinion two weeks in october is too long, one would be better
noise officer came out at midnight and it's been peaceful ever since, what a difference
Licensing team talked me through my form on the phone, really helpful for a first timer
a checklist for street parties would be handy for next time
the street party kit you lent us was class, whole road says ta
Planning officer was straight with us and quick, good experience all round
it'd be good if planning notices were in bigger print
could you not put planning drawings in one file instead of forty
Building inspector knew his stuff and gave my builder some good tips
glad to see the old mill being saved, good decision
very pleased you've put an order on the oak
i think you should plant a tree for every one you cut down
Plant some fruit trees in the park so folks can help themselves
the park looks a picture, thanks to the gardeners
park toilets are spotless these days
A changing places toilet in the park would mean we could actually stay for lunch.
would love to see a skate park in the south of town
outdoor gym's a great addition, I'm 70 and I use it every morning
put the goalposts back up on the green, the lads miss em
paint the railings a brighter colour is what i think
more colour in the town centre please, hanging baskets or something
the market is really good now with the new stalls
perhaps free wifi in the town square
your electric chargers are great, need more of them
More secure bike parking by the station would get me out of the car
i think the cycle lane should go all the way to the hospital
The cycle lane on Marsh Road is a joy, thank you for being brave enough to do it
one thing - the ticket machine screens are hard to read in the sun
parking app works a treat
warden was decent, let me move rather than ticketing me, credit to him
renewing my permit took two minutes, more of this please
Blue badge spaces nearer the bank would be better
Poll clerks were lovely and my first time voting was easy, thank you
I found the polling station too far to walk for older people; perhaps the church hall another year.
please consider sending the council newsletter to every house again not just online
your newsletter is interesting, I read it cover to cover
Cllr Hopkins sorted it straight away, she's a good un
Councillors did well in that meeting, nice to see it live on the internet
i'd say put the meetings on in the evening so working people can come
the consultation event was friendly and I felt listened to
the consultation leaflet was too long, 4 pages would do
Thank you for the grant, our choir has been able to buy music stands
grant form was simple, thanks for making it less painful
youth funding got us new boxing gloves, cheers from all the lads
more for teenagers to do, that's my suggestion
The truancy officer who visited was understanding and my daughter's back in school full time.
home ed lady was really supportive and not judgy at all
chaperone training day was fun and well run
our kids panto went so well thanks to the licensing lady turning it round in time
free school meals at Easter in voucher form worked brilliantly, thank you
could the vouchers be for Aldi as well, be more useful
Uniform swap at the library - genius. do more
the 14-19 prospectus helped my lad pick a course, good piece of work
college bus is always on time, driver's sound
I'd like to see an earlier college bus, the 7.50 gets in a bit late
weighbridge lads are friendly and fast
depot weighbridge would be better if it opened at 6, for what it's worth
Right to buy team were efficient, no complaints from us
mutual exchange went through like a dream, thanks to Lorraine
The warden at our sheltered scheme, Mrs Tate, treats us all like family.
a handrail on the other side of the steps would help us old ones at Oak Lodge
the man who does the grass for the pensioners is ever so careful with my roses
garden scheme's wonderful, I can sit out again
needle was gone in an hour, very reassuring with kids about, thanks
the flytippers getting fined made my day, keep it up
put cameras on the lane where they always tip, that's what I'd do
name and shame the fly tippers in the paper i say
new street signs in two languages look really smart
name plates should be lower down so drivers can see them at night
insurance team were fair and quick with my tyre claim, ta
Nice to get a reply in a day. That's all, keep it up.
well chuffed with the new bins
ten out of ten
5 stars from me for the registry office
Good job on the clear up after the storm.
i am very happy with the council, in my country is nothing like this, thank you for the help with english class
Just to say the litter pickers on the seafront at 6 in the morning are the unsung heroes of this town
great chatbot, got my answer straight off. put one on the housing page too
this text service is a good idea, saves hanging on the phone
reet good job tha's done on t'bridge, looks champion
them lads as did wor back lane were canny, tell them ta from us
pure dead brilliant what yous did wi the swing park
gert lush that new splash park, my babbers loved it
I have lived in this town for seventy-four years and have never written to the council before, but I felt that I must commend your men on the way in which they repaired the churchyard wall.
can I make a suggestion about the crossing, a longer green man for old people
the sea wall is superb, sleep easier now
could be improved: the phone menu, too many options
the emergency lot who put us up in the leisure centre after the fire were angels
The pelican crossing outside the sheltered flats gives us time to get across now, much obliged
I'd move the recycling banks away from the bus stop if it were me
Just ideas: hot water bottles and a kettle in the warm space at the library. Lovely place otherwise.
asbestos team were calm and professional with a very worried old man, I won't forget it
chemical collection for Dad's shed went like clockwork, thank you kindly
why not let people book the tip by text
demolition lads kept the dust right down and even cleaned our windows, please let the council know we were pleased
It would be an improvement if the carers' assessment was on one form rather than three.
Diolch am drwsio'r golau mor handi!
ma'r dynion bins yn wych chwarae teg, hyd yn oed yn dod â'r bin nôl at y drws i mam
Dylech chi roi mwy o feinciau yn y parc.
twll wedi'i lenwi mewn deuddydd, ardderchog
beth am gael bin wrth y safle bws? dim ond syniad
Da iawn bois y graean, mas am bedwar y bore i'n cadw ni i fynd
Hoffwn ganmol y ferch yn y swyddfa a fu mor amyneddgar gyda fy ffurflenni.
dwi'n meddwl sa'n well agor y tip yn hwyrach yn yr haf
parc newydd yn grêt, y plant wrth eu bodd, ond sa chydig o gysgod yn dda
Llyfrgellydd Caerfelin yn seren, aeth hi mas o'i ffordd i ffindo llyfr i Dad
Braf clywed Cymraeg mor naturiol gan eich staff ar y ffôn. Diolch.
falle rhoi mwy o lyfrau Cymraeg i blant yn y llyfrgell
Mi fu'r gofrestrydd yn annwyl dros ben gyda ni adeg colli Mam.
Seremoni dinasyddiaeth hyfryd, mi wnes i grio
bathodyn glas mewn pedwar diwrnod, bendigedig
diolch i'r boi ddaeth am y gwenyn meirch, cwrtais a thaclus
ga i awgrymu rhoi calendr y biniau ar gefn y bil treth
parcio am ddim dydd Sadwrn fase'n helpu'r siope, dyna marn i
Goleuadau Dolig yn werth eu gweld leni
Mae'r blodau gwyllt ar ymyl y ffordd yn hyfryd, cadwch nhw os gwelwch yn dda.
yn bersonol well gen i weld y gwair wedi'i dorri'n fyr, ond dwi'n dallt pam
gwefan newydd lot haws na'r hen un
Byddai'n dda cael y chwilio ar dop y dudalen ar eich gwefan.
cinio ffein iawn wthnos hyn, wedwch wrth y gegin
Y bws cymunedol ydi'n achubiaeth i, diolch o galon.
seddi yn y llochesi bws fydde'n beth da i ni'r hen rai
ma'r ganolfan ddydd wedi rhoi gwên nôl ar wyneb y gŵr
Clwb gwyliau'n ffab, ma'r plant isio mynd eto
syniad: wythnos i'r arddegau yn y clwb gwyliau
Staff clwb ar ôl ysgol yn haeddu medal
gweithwraig gymdeithasol Nain yn werth y byd
plymar y cyngor yn ŵr bonheddig, pasiwch hynny ymlaen plis
fy swyddog tai wedi bod yn anhygoel trwy hyn i gyd, diolch
Diolch i'r swyddog budd-daliadau am egluro pethau mor eglur.
stafell wlyb newydd Mam wedi newid ei bywyd, diolch i bawb
Mae'r fynwent yn daclus dros ben. Rhowch fy niolch i'r sawl sy'n torri'r gwair.
tap yn nes at ran newydd y fynwent fase'n help
hogia'r tip wedi helpu fi i wagio'r trelar, chwara teg iddyn nhw
siop ailddefnyddio yn y tip, be dach chi'n feddwl?
warden cŵn yn briliant, ffindodd e Pero o fewn awr
Roedd y tîm llifogydd yma o fewn yr awr, ac mae'n dyled ni'n fawr iddynt.
negeseuon cau ysgol am hanner awr wedi chwech yn handi iawn
rhowch wybod am gau ysgolion y noson cynt os gallwch chi, base hynny'n well
Da gweld yr hen felin yn cael ei hachub, penderfyniad call
plannwch goed afalau yn y parc weda i
arwyddion stryd dwyieithog newydd yn edrych yn smart
Byddai terfyn 20 heibio'r ysgol yn gwneud byd o les yn fy nhyb i.
y cynghorydd Hopkins wedi sortio'r peth yn syth, un dda ydi hi
grant i'r côr wedi bod yn hwb mawr, diolch yn fawr
deg mas o ddeg
The home ed officer who came last week was lovely, put my boy right at ease, just wanted somebody to know
can I suggest you put the free meals form on the same page as the council tax one, we have to give the same details twice over
Little Acorns has been wonderful with our twins, and the lady in your early years team who found us the places deserves a medal.
Kids had a cracking week at the forest scheme, the lads running it were brilliant. More weeks like that please, and maybe one for teenagers an all
if the out of school club could stay open til 6.30 instead of 6 it would help every single nurse and shop worker in this town, just a thought
Two weeks at October would be so much better for families than a long summer, I hope the council will think about it
Just to say Maureen and Keith on route 12 are golden, our Sam beams when they pull up
I'm fairly quick to have a moan so it's only right I write in when it goes the other way. My husband left in March and I'd been dreading all the changing of names and bills, what with the gas people keeping me on for an hour and the bank losing the form. Claimed my discount online at midnight and it was done in five minutes. Credit where it's due, very good.
the housing girl who did our home swap, Tanya I think, kept us posted the whole way through, couldn't fault her
It'd be a lot fairer if the bidding site told you how many people were ahead before you bid, just an idea for you
My mother has been at Beech Court 4 yrs and the scheme manager is the kindest soul. Thank you.
Those new garage doors on Pym Lane are smashing, tidy the place up no end
The fitters who did mum's level access shower were clean, polite and finished early. She's thrilled to bits.
They did a bonny job on my hedge. Could they maybe come of an afternoon though, the noise at eight is a bit much
I was in care with you as a boy and my foster mum Jean turned my life around. Wanted the council to know it worked.
that perching stool is a godsend, i can peel me own spuds again, ta very much
Saturday stay and play is fab but a session for the brothers and sisters would be even better
bless them drivers on the community bus, they carry me shopping right to the door
those lines you repainted on Chapel St have made such a difference to my dad, cheers
good that you can send the photo from your phone now. Saved me a trip with the chair
He was a choirmaster for forty years and when the dementia came the music went first, which was the cruellest of it. I only sent him to you because my daughter made me, and I sat in the car park and cried the whole of the first day. Well, I must tell somebody. The staff at the Willows got my husband singing. He hasn't sung in two years. Please tell them.
the directory is a good idea but half the phone numbers are dead, somebody ought to go through it twice a year
Tuesday's shepherds pie was lovely. Less gravy on the Friday fish if you'd be so good.
Councillor Denny came out in the snow to see our flooded cellar. You don't get many like that. Give her a pat on the back from all of us in Wharf Street
that caravan's gone from the layby, brilliant, thank you, took less than 48 hours
the two men who took our shed roof were very careful and explained everything, well done
quick off the mark with them syringes by the nursery, under an hour. Top marks
free microchipping day was great, do another one up our end
Please don't shut Moorside library on Saturdays, it's the one warm place our kids have, open it longer if anything. The staff are wonderful.
who ever plants the flower beds by the clock tower, they're a picture this year. Maybe some seats in the shade next?
Just to say doing the parking permit online took me two minutes and I am seventy-nine. Very well thought out.
More bus shelters with seats and fewer glossy strategies, that's my tuppence worth. And join the cycle path up at the canal, it just stops.
Hats off to your tree officer, who came out in the pouring rain and explained everything to an old fool very patiently.
Suggestion - let folk search planning by a map not just them daft reference numbers
the two fellas who took our old piano were a credit to you. couldnt do enough for us
Food caddies were the best thing you ever did. Wish you'd take plastic film as well.
The new street signs with the old parish badge on are smashing
Kids love the new coloured footprints on the way to school. Do the same for Westgate primary!
Credit where it's due, hole outside ours was done in two days and it's a proper neat job.
Love the new planters in the square, proper brightened it up
Whoever retimed the lights on the ring road, give that person a medal. Ten minutes off my journey.
You want to put average cameras all along the coast road. Only thing that'll slow em
Your dog warden has a lovely manner, dealt with my neighbour firmly but kindly and it has stopped. Many thanks.
Well done to the lads who jetwashed the subway. Looks like new.
nice to see the posters gone off the underpass. keep on at them
That £500 bought forty pairs of football boots. From all of us at Eastfield Juniors, ta very much
Pleased as punch to see scaffolding on the old vicarage at last. Thank you for keeping at them.
Your people were wonderful the night of the explosion. Tea, blankets, someone to sit with my mother. I shan't forget it.
the stay and play at the hub saved my sanity, them girls are angels. pls never close it
The ceremony on Tuesday was beautiful, the Deputy Lord Lieutenant shook hands with every child. We felt so welcome.
Having the wardens about in town of a Friday night has made such a difference. More of the same please.
Getting that grant, and being asked to pitch for it ourselves, was the making of our young people. Thank you from all at the Junction.
It'd help if the prospectus said what the bus fare was to each college. That's what decides it for most families.
Thanks to everybody who kept things moving in the snow, carers who walked, bin lads, the lot of you
Pat on your families line rang eleven nurseries for me. Eleven! Tell her boss.
New weighbridge hours are spot on for us hauliers. Keep 6am opening please
The talking group at the children's centre did wonders. He said "I love you mummy" last night. thank you.
The new benches are smashing, thanks
thank you to the lass who sorted my badge, she was lovely
well done on the Christmas lights
your website's a lot easier than it was
might be an idea to put the bus times on the shelter
I think there should be a crossing by the surgery, just putting it out there
The app would be better with bigger letters
credit to the crew, they even picked up what the wind blew
this bot is better than I thought
this chat is dead handy
quite impressed with this, got my answer in a minute
it'd be nice to have flowers on the roundabout again
Please pass on my gratitude to the registrar for her kindness.
can you tell the binmen they're stars
the new library opening hours suit us down to the ground
My grandson had a wonderful time at your holiday club. Thank you.
one small suggestion, a handrail on the ramp at the baths
thumbs up for the wild flower verges
not keen on the new logo if I'm honest but the service is good
da iawn chi am drwsio'r twll mor gyflym
diolch i'r criw bins am fod mor glên
awgrym bach, beth am feinc ger yr arhosfan
mae'r llyfrgell newydd yn hyfryd
our adoption support worker has been a rock, please pass on our thanks
can't you leave notes on the cars so the wagon can get at the gully
driver of the community bus is so patient with us old ones, bless him
best service I've had from anyone all year
hats off to the gritting team
young Callum, apprentice I think, deserves a pay rise
Sandra on reception couldn't have been kinder when I was in bits
whoever cut the verges on our lane, absolute legend
your lad stayed late to help me and I want his boss to know
the library staff taught me how to email my grandson in Perth, bless them
Dear all at the council, I'm eighty-nine and don't as a rule put pen to paper, my handwriting being what it is, so my neighbour types this. I've lived here since I was a girl, when the trams ran. Last Thursday I took a tumble in the precinct and my shopping went everywhere. People walked by. A man in one of your orange jackets, sweeping, put down his broom, fetched a chair from the bakery and sat by me until my niece came. I should so like him to know I'm mending well.
hats off to them at the tip who helped me unload, I've a bad back
dog warden brought Poppy home and wouldn't take a penny, what a lovely woman
everybody in our village is over the moon with the new bus shelter, so thanks to whoever made it happen
well pleased with my new bathroom, the fitters were so clean
thank you thank you the kids love the new playground
the elective home education visitor was lovely and didn't judge us
grand meat an' tatie pie yesterday, tell t'cook. Can I 'ave it twice a week?
how about picnic tables in the park
ta to the lad who did the wasps
thank you, we got our first choice for year 7, hooray
our EHCP caseworker actually rings back, wonderful
fantastic job the street team did after the parade, please tell them
just a thought, put the opening times on the door
constructive feedback about how you do things
why don't you put a bench by the river
an idea for the council
wouldn't it be good to have a water fountain by the market
could the council try a car free sunday
you could save money by turning the office lights off at night
improvement idea for the customer desk, a number ticket like at the cheese counter
my idea is a lift share board for the villages
I've got an idea for you
could you open the Shirehall one evening a week
I have a suggestion
Thank you for the new 30 signs, has made a real difference on the green.
good job on the park flowers, beautiful this year
Thank you, the payroll people you put us in touch with have been wonderful.
the lads who fetch dad's bins from round the back are always so kind, thank you
new zebra by the doctor's has made life so much easier, thank you
the housing options lady saved us, thank you
thanks to the lettings officer who found us our flat, we cried
thank you dog warden, the path is clean for the first time
lovely to see the new gates at the allotment site, well done
they were ever so good those lads on Tuesday, did a lovely edge
thanks for sorting the yew at the junction, lovely job
staff at the polling station helped my blind mother so nicely, thank you
the surveyor who came out at night was brilliant, thank you
what a beautiful citizenship ceremony, thank you to the mayor and the staff
it would be better if the forms were shorter
new recycling guide is dead clear, thank you
hiya can u pass on a massive thanks to the lads on the recycling wagon
the librarian helped me print my forms, thank you
the registrar who did dad's death certificate was so gentle with us, thank you
here's one for the suggestion box
can you pass on my thanks to the lady at the library
lads who did our dropped kerb were tidy and polite, ta
Thank you for letting us change with the Bakers, best thing we ever did.
the rails went in within a week, thank you so much
thank you for finding Leo a school so quickly, he's a new boy
ta, light's back on, lovely job
really helpful building inspector, explained everything to us, thanks
suggestion for the website, make the writing bigger
smashing job cutting back the hawthorn, thanks
it was good to be asked about the park plans, thanks for the drop in
suggest you split the big allotment plots in half, the waiting list would halve too
just to say the lady on the blue badge team was a star
thank you for the weekends at the lodge, it has saved our marriage
well done to the drivers out at 3am, they got me home
thanks for getting the syringes off the playground within the hour
thanks to the caseworker who got Ruby's plan finished before the holidays
got the grant, festival was sick, thanks so much from all of us
thanks for getting the sand down so fast, saved some biker's neck
short break carers are wonderful with Joe
Thank you for the list, we found a lovely woman with a rabbit.
thank you for getting rid of those tyres
the lady who brings dad's dinner always stays for a natter, thank you
thank you to Pauline with the lollipop, 22 years, can she have a medal
glad to see the derelict shop being done up at last, thank you
thank you for finding the carers' café, it's the best hour of my week
thanks for fencing off the old mill so quickly
brilliant service, two lads took the wardrobe and swept up after
Thanks to Steve the electrician who came out Sunday night, sorted it in no time.
thanks to the two in hi-vis who got our street pumped out
Thank you for taking my fall seriously, the young lady on the phone was most kind
got my licence through today, thanks for being so quick, opening night saved
driver's dead good, tell him ta, our Kyle loves him
breakfast club staff at Northfield are brilliant with my lad, just wanted to say
thanks for sorting my girl's reception place, got first choice!
thank you for the quick renewal of my pensioner's pass
Thank you for sorting my reduction so fast, my new bill came today.
thank you for having the swings mended before half term
resurfaced the footpath beautifully, thank you
thanks for having the slogan off so fast, the lads did it before breakfast
thank you Cllr Hughes for turning up in the rain about the flooding
hats off to the gritting crews
Just wanted you to know the lad on the sweeper does a grand job every morning.
Bev who brings the dinners is a ray of sunshine and I hope you know what you have there
Two hours from ringing to it being mended. I was amazed.
I came expecting to be messed about and was seen in ten minutes. Credit where it's due.
You listened, which is more than anybody had done before.
The begonias at the war memorial have never looked finer.
Eighty of us turned out and the whole thing went off without a hitch because of your events girl. Ta!
our street looks mint now
best councillor we've had, always picks up
May I commend the young man at the enquiry desk for his patience.
he cried happy tears when the pass came, nobody else had bothered with him
I'm not one for praise but that was first class
couldn't fault them
you should have the flower tubs out in winter too, cheer folk up
Would it not be sensible to switch the fountain off overnight and save the money?
Please consider putting the council news on paper again for those of us without a computer.
perhaps the meeting could be held in the evening so that working people might come
more seats in the shopping street would help the elderly
it'd be nice if the map showed the toilets
the new form is much easier than the old one
why don't yous put the lights on a timer, they're burning all day
I reckon a 20p off voucher for bringing your own caddy bags would work wonders
your website is hard to read on a phone, bigger buttons would do it
dead good that you've put a ramp in
the wildflowers make my walk to work
`;
