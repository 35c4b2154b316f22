export const COMPLAINT = `
third time this month you've missed my bin, it's a disgrace, I want to complain
I want to make a formal complaint
Absolutely disgusted with how your staff spoke to my mother at the counter
who do I complain to about the way I've been treated
I'm going to the ombudsman
you people are useless, six calls and every one a different story
I would like to lodge a complaint regarding the conduct of one of your parking wardens on the 12th inst.
your binman swore at my wife
The planning department has ignored every email I have sent since Christmas and I am not putting up with it any longer.
I want compensation for the week I had off work waiting in for your plumber who never came
no one has ever apologised to us for what happened
stage 2 complaint please, not happy with your answer
This is a complaint about the delay in my daughter's EHCP, you are months over the legal limit.
Rude. That's the only word for the man in housing.
sick of this. Every single week the same bin left
I have reported that pothole FIVE times and you keep closing it without doing anything. I want this taken further
the council should be ashamed
um yeah hi, I want to, I want to make a complaint actually, about a social worker
I rang at nine and was left on hold an hour and ten minutes then cut off. Appalling.
your bailiffs frightened my kids and I want an apology
I am complaining about the council tax office. They sent me a summons for a bill I'd already paid!
My dad was left in his chair all night by your carers, again. I want somebody held to account.
carers late every day this week, nobody cares, I'm not happy and I want it put in writing as a complaint
I want to complain about meals on wheels, cold food four times running
How dare you send a letter like that to a widow
it is three years we ask for repair, you do nothing, my children sick, I make complain
The damp has been 'treated' four times and it's back worse than ever. You have failed us as a landlord.
Your contractors left my kitchen in bits for 11 weeks and I expect compensation.
repairs never turn up when they say. fed up. complaint please
I'm very disappointed with the way the allotment officer handled the dispute.
The officer who came about the noise laughed at me
noise team are a joke, two years of ringing and not one thing done
not good enough
I feel I have been discriminated against because of my disability and I wish to complain formally.
The lady on reception told me to speak English. I have lived here forty years. I want an apology.
racist comment made by one of your parking officers, I want this dealt with
your warden gave me a ticket while I was helping my husband out of the car. heartless
I consider the service I have received from your blue badge team to be wholly unacceptable.
blue badge turned down by someone who never even met me, disgraceful way to treat people
You lost my documents. My passport! And then blamed me!
lost my form twice now and told me to fill it in again, I'm raising a complaint
That's the fourth time you have sent my dead husband a bill. Have you any idea what that does to a person?
I wish to complain about how the death of my father was handled by the registration service. We were kept waiting two hours and spoken to like a nuisance.
the wrong grave was opened at my mother's funeral. I have no words, someone needs to answer for this
Cemetery staff threw our flowers in a skip two days after the burial and we want an apology and an explanation
My complaint concerns the licensing committee, which did not let residents speak.
councillor was abusive to me on facebook, I want to report him under the code of conduct
Cllr Rigby has never once answered me. How do I take it further?
complaint about a councillor who didn't declare he owned the field
the planning officer is in the developer's pocket and I want it investigated
you approved that monstrosity without reading a single objection
I am unhappy with your handling of the planning enforcement case and ask that it be escalated under your complaints policy.
building control kept cancelling on the day, cost me £900 in labour. who's paying that
Your pest man came three times, did nothing and charged me three times
why should I pay for a service I never get! garden waste missed five times out of eight
refund me the brown bin money, you've not emptied it since april and you couldn't care less
every fortnight without fail they leave our recycling, I've had it up to here
whole street missed AGAIN. Nobody rings back. Shambles
Bins chucked down the street every week, mine's been broken twice by your crews and they just laugh
assisted collection has failed every single week since it was set up, I am 88 and I have been crying over it
sharps bin not picked up for the fourth time. It's dangerous and no one listens
I would like this treated as a formal complaint about the bulky waste service, which has let me down on three booked dates.
what an absolute farce of a council
fuming. Took a day off for a visit that was never in the system
the woman put the phone down on me
I've been passed round six departments today and I want to complain about all of them
Your telephone manner is shocking and you can tell your manager I said so.
I was told a pack of lies by your housing officer
housing lady promised us that house and then gave it to somebody else, it stinks
made to wait in the homeless office from 9 till 5 with a baby then told come back tomorrow. I'm complaining
You put me and my children in a B&B with drug users and I want to know who thought that was acceptable
The way your staff treated my son when he was homeless was inhuman and I'm not letting it drop.
Right to Buy application sat on for eight months and I've lost my mortgage offer, I want compensation
It's discrimination that's what it is, my band was dropped because I spoke up
Housing benefit stopped without any warning and now I'm in arrears because of YOUR mistake. I want it admitted
i'm complaining about the overpayment letter, your error and i'm expected to pay it
Council Tax have sent bailiffs for the previous tenant, three times I've told you. Harassment
I demand an apology for the court summons
the complaint i put in was answered by the very man i complained about!!!
Your reply of the 14th did not address a single one of my points and I now request a review by a senior manager.
I'm not satisfied with the stage one response.
taking this to the local government ombudsman if I don't hear by Friday
I shall be referring the matter to the Ombudsman and to my MP.
my solicitor will be in touch about this
the press will hear about how you treat old people
I'm at the end of my tether with you lot
whats the point of having a council
You never listen, you never answer and you never say sorry
School admissions made a mess of our application and then told us it was our fault.
admissions officer was so sarcastic with me on the phone, I want to complain about her
My child has had no education for seven months because of you. This is my complaint.
SEN team ignore us. 14 emails. Complaint.
school taxi has been late every day this term and nobody in transport gives a damn
The escort on the minibus shouted at my autistic son. I want her removed and a proper investigation.
transport cancelled the night before term, absolute chaos, I'm making an official complaint
my daughter's been refused the college bus again after 3 appeals, your department is a disgrace
the truancy officer threatened me on my own doorstep in front of the neighbours
Fined £160 for taking my son to his nan's funeral. Cruel and heartless, I want it looked at by someone senior and an apology
home education officer turned up unannounced and was very aggressive
I am making a complaint against the foster service for removing a child from us with an hour's notice.
adoption team kept us hanging for two years and then dropped us by email. an email!
Our social worker has changed five times since March. We are tired of telling our story. We'd like to complain.
the assessment was a box ticking exercise, she was in the house ten minutes and got everything wrong
Mum's care was cut with no discussion. I wish to challenge the way this was done and complain formally.
day centre closed with 3 days notice, how can you treat people with dementia like that
the lady from adult services was patronising and talked over my head to my son as if I wasn't there
Direct payments team stopped our money over a form they lost. Put my complaint in please
short breaks cancelled on us 4 weekends in a row, I'm disgusted
occupational therapist was late, rude and didn't take her muddy boots off
Waited 14 months for a ramp and it's been built wrong and now nobody will own up to it
the wet room your contractor fitted leaks and he's been back 5 times, I want my money back
disabled grant team have treated us like beggars
community transport left my mother stranded at the hospital twice. I want an explanation and an apology
Driver of the dial a ride was smoking and swearing all the way, I'm lodging a complaint
bus pass office made my 80 year old dad come back three times for nothing
the chap at the library desk humiliated my son over a 40p fine
Library staff followed me round because of how I look. I won't be treated like that.
I am writing to express my extreme dissatisfaction with the gritting service, which has neglected our estate for the fourth winter in succession.
every winter the same, no grit on our hill, no answer, nothing
It floods every time it rains, I've told you for ten years and you've done sweet FA. I want to complain at the highest level
Our house has flooded three times because you won't clean that drain. Somebody is going to pay for it.
you keep patching the same hole and it keeps coming back, that's my money you're wasting
roadworks shut my business for 6 weeks with no notice, where's my compensation
the gang digging up the road blocked my drive and told me to f off when I asked
lights out for four months on our road despite numerous reports. This is negligence
I hold the council responsible for my fall and for the disgraceful letter your insurers sent me
insurance section have fobbed me off for a year
refused my claim without even looking, typical, I want to complain about it
dog warden took my dog when the gate was open for 2 mins and charged me £200, I'm livid
dog warden never comes. never. rang him nine times since summer
the street cleaners blow leaves on to my drive every week and give me lip when I say anything
your sweeper damaged my car and drove off, and the office called me a liar
fly tipping behind ours has been going on since 2021 and you do nothing but put up signs, useless
you fined ME for fly tipping when I reported it! withdraw it and apologise
Enforcement man was like a thug, shoved his camera in my face
£100 fine for dropping a cig end and the bloke was a bully. complaint
graffiti takes you months and yet you clean the town hall same day. One rule for you
the derelict house has been rotting next to us for 9 years and we've had nothing but excuses
Letters unanswered, calls unreturned, promises broken. I have had enough of your property section.
squatters next door for months and your legal team sits on its hands, I want to make a complaint
demolition contractors of yours cracked my ceiling and nobody will take responsibility
the council cut down our trees without a word to anyone and I want someone to answer for it
Tree officer lied to me
park keeper was nasty to my disabled daughter for being on the swing
The state of that park is a scandal and you have ignored every letter from our group
allotment site left without water two summers running and the rent went up, i want my rent back
garage rent doubled with no notice and the roof leaks, ignored my calls, I'd like to complain
You cancelled my parking permit by mistake, towed my car, and then made ME pay. Outrageous
ticketed in a bay your own website said was free, then my appeal got rejected by a robot. Shambolic
parking appeal team didn't read a word I wrote
I have been bullied by your officer over a dropped kerb and I intend to take this further
Paid £1,800 for a kerb and your men did it wrong, twice
been overcharged for building regs and they refuse to explain it
licensing officer picking on my pub and not the others, this is victimisation
your licensing lot lost my fee and made me miss the event. I want reimbursing
street party refused two days before after months of emails, kids in tears, thanks for nothing
grant officer misled us and our group has folded because of it. We are making a formal complaint.
Youth funding panel was a fix
the consultation was a sham, you'd already decided
You've asked our opinion three times and binned it three times. I object to being treated like a mug
polling station staff turned my grandad away and were horrible to him, I want to complain
My postal vote never came for the second election on the trot. You've taken away my right to vote and I want an apology.
the ceremony was ruined, they pronounced all our names wrong and laughed about it
Registrar turned up 40 minutes late for our wedding. We want our fee back and an apology
citizenship office made me cry, the woman was so rude to me, I wish to make complaint please
FOI ignored past the deadline yet again. I'll complain to the Information Commissioner
you shared my address with my ex. That is a breach and I am complaining
You sent my medical details to next door!! I want to know what you're going to do about it
website's a joke, phone's a joke, you're a joke
this chatbot is rubbish and so is the council
chasing and chasing and chasing, it's always me doing the running, very poor service
Nobody takes responsibility in that place. I want the chief executive to answer to me.
please tell the manager I am deeply unhappy at being called a time waster
I pay two grand a year and get nothing for it but cheek
two grand a year council tax and I can't get a street swept, disgusting
where's my apology
what compensation do I get for four missed carers visits
I was assured that I'd be rung back on three occasions, and on three occasions I wasn't. That's no way to run a public service.
put me down as a very unhappy customer, the repairs line hung up on me again
I'd like to know the name of that officer because I'm putting in a complaint about his attitude
is there a complaints form because I'm hopping mad about these bins
escalate this complaint
I want my complaint looked at again, you've whitewashed it
She was supposed to be helping us with the forms and she rolled her eyes and sighed. My wife has MS. It was cruel.
your staff think they're above everyone
treated like dirt
It's nowt short of scandalous how yon office treats folk, an' I want it on record
am pure ragin at yous, ma maw's been left wi nae heatin again, that's 5 times
yer a shower o' clowns and I'm making it official
I'm not one to make a fuss, dear, but the young man was really very unkind, and I think that somebody in charge should know.
With the greatest respect, I find it deplorable that an authority should treat a blind resident in this manner.
my complaint: 1. no reply to emails 2. wrong information from the call centre 3. threatened with court
Please log a complaint against waste services. Repeated failure to collect, false records of 'bin not presented', no call backs.
your crew said my bin wasn't out. it was. I have a camera. liars. complaint please
so erm, basically what it is, I've been messed about by your lot for about, what, eight months now, and I want it dealt with properly, as a complaint like
EHO shut my cafe over nothing and spoke to me like a criminal in front of customers
business rates team have been harassing us for money we don't owe, I require a written apology
Nursery funding cut off because your office forgot to press a button. I'm out £600 and nobody's sorry.
speech therapy signed my son off without seeing him, that's wrong and I want it reviewed as a complaint
holiday club sent my son home because he's diabetic. Disability discrimination. I want to complain
after school club staff left my 5 year old outside in the rain and not one word of sorry
chaperone licence refused cos of a mix up with names, no apology, lost my job over it
family information service gave me wrong info and I lost my place. I'm unhappy and want this recorded
the safe route to school you promised in 2018 still isn't there, kids nearly killed, you're a shower of liars
weighbridge bloke accused me of fiddling. I want him spoken to
I've been sworn at by a council driver, what are you going to do about it
Emergency line didn't answer for 3 hours during the flood. People could have died and I want an inquiry
rest centre after the fire was a disgrace, no blankets, no one in charge. complaint
your gas man let himself in while I was in the bath!!! I want to complain
warden at sheltered scheme reads our post and bosses us about, we the residents wish to complain
mutual exchange refused for arrears I never had. Sort it out and say sorry
complain about housing officer mr dale, he ignore me because my english not good
my council house garden's been 'on the list' to be cut four years running and each year I'm lied to
the bloke who came to take the needles moaned at me like it was my fault, bang out of order
you took my van as abandoned when it was taxed and insured, crushed it, and now nobody will talk to me. compensation now
crossing patrol shouted at my child and called her stupid. I would like to complain please.
traffic light roadworks again, fifth time this year on the same bit, does nobody plan anything? I'm complaining to whoever is in charge
I was promised that stage one would take ten days. It has been fifty. This is a complaint about your complaints department!
This is the second Christmas running that your team has left my mother without a working lift. Nobody has had the decency to reply, and I hereby make a formal complaint.
you put 'no access' on the card when I was stood at the window. pack of liars, I want it investigated
dyma'r trydydd tro mis ma i chi fethu'r bin, mae'n warthus, dwi isio cwyno
Hoffwn wneud cwyn ffurfiol.
fi wedi cael llond bola o'ch esgusodion chi
Mae'r ffordd y siaradodd eich staff â Mam wrth y ddesg yn gywilyddus, ac rwy'n disgwyl ymddiheuriad.
pwy ydw i'n cwyno wrtho am swyddog digwilydd
dwi'n mynd at yr ombwdsmon
Nid wyf yn fodlon ar eich ateb i'm cwyn a gofynnaf am gael mynd i gam 2.
dach chi'n iwsles, chwe galwad a stori wahanol bob tro
Es i dri mis heb ateb yn Gymraeg gennych. Byddaf yn cwyno wrth y Comisiynydd.
Gwrthodoch siarad Cymraeg â fi ar y ffôn, eto fyth, a fi moyn cwyno
wedi riportio'r twll yna bum gwaith, a chi'n ei gau e bob tro heb neud dim. cywilydd arnoch chi
iawndal dwi isio, collis i ddau ddiwrnod o waith yn disgwyl am blymar na ddaeth byth
Mae'r beilïod wedi dychryn y plant ac rwyf am gael ymddiheuriad ysgrifenedig.
ym, ie, moyn neud complaint ydw i, am y social worker
bues i'n dal mlân am awr a wedyn torri fi off, gwarthus
Gadawyd fy nhad yn ei gadair drwy'r nos gan eich gofalwyr, am yr eildro. Pwy sy'n atebol?
gofalwyr yn hwyr bob dydd wsnos yma, dwi'm yn hapus o gwbl a dwi isio fo ar ddu a gwyn
Prydau oer bedair gwaith yn olynol. Cwyn, os gwelwch yn dda.
sut fedrwch chi anfon llythyr fel'na at wraig weddw
tamprwydd yn ôl am y pumed tro, dach chi wedi'n methu ni fel landlord
contractwyr wedi gadael y gegin yn yfflon ers 11 wythnos, pwy sy'n talu iawndal?
chwerthin ar fy mhen wnaeth y swyddog sŵn, a dwi'n cwyno amdano
Dyma gŵyn am yr oedi gydag asesiad fy merch, sydd fisoedd dros y terfyn cyfreithiol.
dynes tai yn haerllug efo fi, digon yw digon
tîm y bathodyn glas yn trin pobl fel baw
collsoch chi'n ffurflen i ddwywaith ac wedyn rhoi bai arna i!
pedwar bil i ngŵr sy wedi marw. Oes gyda chi syniad beth ma hynny'n neud i rywun
Taflwyd ein blodau ddeuddydd wedi'r angladd. Rydym yn mynnu eglurhad ac ymddiheuriad.
swyddog cynllunio'n anwybyddu pob ebost ers Dolig, isio mynd â hyn ymhellach
y bobl ailgylchu yn gadael ein stwff ni bob pythefnos heb ffael, fi'n grac
Rwy'n anfodlon iawn ar y modd y deliwyd â'm cais am dŷ ac am ei uwchgyfeirio.
addo tŷ i ni ac wedyn ei roi i rywun arall, mae'n drewi
tacsi ysgol yn hwyr bob dydd tymor yma a neb yn poeni dim, dwi am gwyno'n swyddogol
yr hebryngwr ar y bws mini yn gweiddi ar fy mab awtistig, dwi isio ymchwiliad
ma'ch warden parcio chi'n fwli
Cefais fy nhrin fel troseddwr gan eich swyddog gorfodi, a dymunaf gwyno amdano.
pob gaeaf yr un fath, dim graean, dim ateb, dim byd. cwyn!
tŷ wedi gorlifo dair gwaith achos chi'n gwrthod clirio'r draen, rhywun yn mynd i dalu
Cynghorydd yn sarhaus ar facebook, rwyf am ei riportio dan y cod ymddygiad
cymeroch chi'r car a fe wedi'i drethu! iawndal nawr
ffars oedd yr ymgynghoriad, mi oeddech chi wedi penderfynu'n barod
roedd y ddynes yn y swyddfa gofrestru'n surbwch a gas, dwi isio iddi ymddiheuro
golau stryd allan ers pedwar mis er gwaetha bob cwyn, esgeulustod ydi hyn
canolfan ddydd wedi cau efo tridiau o rybudd, sut fedrwch chi drin pobl fel hyn
chwalwyd ein gwyliau ni achos eich llanast chi efo'r grant, pwy sy'n mynd i ymddiheuro?
Rhannoch fy nghyfeiriad heb ganiatâd. Dyma fy nghwyn.
Disgwyliaf ateb gan y Prif Weithredwr ei hun i'r driniaeth hon.
talu dwy fil o dreth a chael dim byd ond ateb swta
paid â deud celwydd wrtha i bod y bin ddim allan, mae gen i gamera. cwyno dwi
Gohiriwyd yr atgyweiriad chwe gwaith heb air o eglurhad, ac nid wyf am oddef rhagor.
You turned my friend's claim down for uniform in a two line letter with no name on it and when she rang she was laughed at. I wish to make a formal complaint on her behalf about the manner of it.
Four times since Christmas the school taxi has simply not appeared and four times I've been told somebody will ring me. Nobody rings. I've lost a day's pay each time and I want to know that this is being treated as a complaint.
three different caseworkers in one year and not one of them has read his file. I have had enough of telling the same story to strangers and I'm going to the ombudsman if I don't get an answer to this complaint
I was told on the phone that we were certain of a place, I turned down the other school on the strength of it, and now we have neither. That is your mistake and I want an apology and somebody held to account.
Your admissions office has sent my neighbours' child's details to me, twice, and then blamed me for opening the envelope. Disgraceful way to behave and I'd like it looked into by someone senior.
being threatened with court over nine days off when my son was having chemo. nobody even picked up the phone first. I have never been so badly treated by a public body and I want this on record as a complaint
Your licensing officer lost our papers, shouted at my business partner, and the child missed her part. We will be seeking our costs from the council.
We are a family firm of funeral directors, thirty eight years on the same premises and never late with a payment. In June I wrote with a simple enough point about our second chapel. Since then I have spoken to eleven people by my own count, held for over three hours in total and been cut off twice. I have been passed between business rates, legal and the call centre for seven weeks with each one denying it is theirs. It's an appalling way to run a service and I'm formally complaining. Kindly log it as such.
I've been sent a summons for a bill I've paid in full and your man on the phone as good as called me a liar. I want a letter of apology and the costs took off.
It is the fifth time you have asked for the same bank statements. Five times! I'm complaining now because either you lose them or nobody opens them
You stopped my benefit without a word and I'm now six weeks in arrears with a notice on the table. That is on you. I want compensation
Whoever wrote my refusal didn't look at one thing I sent. Rude as well. I'm not just appealing, I'm making a complaint about how the officer dealt with me
Your rehousing officer told me, word for word, "beggars can't be choosers". I'm making a complaint about her, separate from the appeal.
i report and report those squatters and every time you say not our department. its YOUR flat. I'm sick of the lot of you, who do I complain to, never mind, this is my complaint, log it
The officer who interviewed my son made him cry. He is nineteen and has just left care. I want her manager to answer for it and I wish to lodge a complaint.
you lot rejected my claim saying the road had been inspected, it hasn't been inspected in years, thats a lie and I want to take a complaint all the way up
Six appointments for one back door. Six. Two didn't show, three had no parts, one had the wrong address. It's a shambles, I want compensation for the days off I've lost.
It has taken the council fourteen months to do what the law says should take three. My mortgage offer's lapsed twice. This is a formal stage one complaint about the right to buy team.
Our adoption social worker cancelled nine of our fourteen visits and then wrote that WE had failed to engage. I'm disgusted and want that report withdrawn and an apology.
the social worker was in and out in twelve minutes and never once spoke to my mother, only to me over her head. I'm complaining about how she was treated
You've rejected my photo four times for my bus pass. It's my face! The tone of the last email was downright rude and I'd like a complaint put in.
made a man with one leg walk up and down a corridor to "see how he managed". Ashamed of this council. Complaint please, and I want a reply from the head of service
Audit letter says I've misused £84 on "non care items" when my own social worker told me to buy it. Nobody apologised. I'm taking this further
You cut down the rose we planted over our baby without telling us. There are no words. I want to know who authorised it and I wish to complain in the strongest terms.
I have written four letters to this council, two recorded delivery, and been ignored by every single one of you. Ignoring people is not an answer. I'm unhappy and I want that dealt with as a complaint in itself.
I have voted in every election since 1966, when I wore my hair up for it. On Thursday I took the bus in the rain to the church hall with my card and my bus pass, as the leaflet tells you to, and stood in the queue with my stick for half an hour. Turned away from the polling station by a jumped up little man who said I wasn't on his list when I had my card in my hand. I lost my vote. I want an apology and an explanation and I'm writing to the paper too.
for 18 months ive rung noise team and ive had four different officers, none of them has ever once come out at night. you are useless and I want to complain to the top
£68 I paid for mice. He was here four minutes, left a box and cleared off, and now I'm told no refund. I want my money back and a complaint raised
Your warden stood and laughed at my wife whilst she cried. She was unloading a wheelchair. I have never been so disgusted by a public servant and I expect a written apology.
You turned me down for a crossover and then gave one to the house next door with a SHORTER drive. I want this taken further, somebody's not doing their job properly.
Three times I took a day off for your inspector and three times he didn't show. Nobody rang. I've lost wages and want compensating.
You let plot 22 go to a mate of the site rep, jumped forty people. It's a fix and I'd like it looked into by someone higher up.
your officer told me in writing the porch was fine then six months later I get an enforcement letter. that is shocking and i want it put on record that I'm not happy
You changed our bin day and told nobody. Now we've missed two and it stinks. Whose bright idea was that? I want to make a formal complaint.
forty-nine quid and you've emptied it twice since April. Daylight robbery. I want my money back and I want to know who to take it up with.
Reported it. Reported it again. A man came, sprayed a circle, and went. That's eighteen months. You're a waste of space and I'm making this a formal complaint.
That's a month your contractor's left his cones and a digger outside my shop. Takings down by half. Not one phone call answered. I want compensation.
Four floods in two years and every time I get told it's "being investigated". My carpets are ruined, again. I'd like the name of the ombudsman cos this is neglect.
You rejected my claim in two lines saying the street was "inspected". By who, Stevie Wonder? I won't accept it and want it reviewed by someone senior.
Gritter has gone past the end of our road for 3 winters running and never once turned in. Had a broken hip out of it. I want a proper complaint logging and someone to answer for it.
nine phone calls about one bulb. NINE. My mum got mugged under it. I'm going to the papers and I want this dealt with as a complaint
A child's been knocked over now. I told you. I told you in writing in May and your engineer fobbed me off. I'm disgusted with the lot of you and I want a reply from the chief executive.
My cat was picked up by your men and binned with no one scanning him. He was chipped. I'm heartbroken and I want an apology and to know it's not going to happen to another family.
I pay £212 a month for a street ankle deep in rubbish, and your bloke sat in his wagon on his phone. Put that down as a complaint.
You've let that park go to rack and ruin and when I ring I'm told "we're aware". Aware! I want to lodge a complaint against parks dept
8 emails re the rubbish in the alley, 8 auto replies. rats running about. absolutely shocking service i want to escalate it
Took you six hours to send someone to that oil slick and by then two cars had gone in the wall. Somebody should be held to account. I'd like a formal response.
Three years that scaffolding's been up round a "dangerous" building and nobody in your office gives a monkeys. I'm complaining now and I'll go to the ombudsman if I have to
Your officer had the cheek to tell me to shut my windows. In July. I want him spoken to and I want it in writing that he was.
You lost my DBS, then you lost my photos, then told me to start all over again. I've missed two jobs because of you. How do you explain that? I want compensation for the lost work.
Five visits, five different blokes, five stories. And it's still blocked. I've had a bellyful, take this as my complaint.
Drove twenty miles with car batteries because your website says Saturday opening. Shut. That's the second time. I'd like a complaint raised and my petrol paid.
Four weeks running you've left medical bags on a dying man's doorstep. He had to see it out of his window. I want someone senior to apologise to my mother.
Your licensing sub-committee gave us two minutes to speak and cut off an old lady mid sentence. It was a farce, and I'd like to know how to have it reviewed because I am lodging a complaint.
You held a "public" meeting at 2pm on a Tuesday up two flights of stairs. Disgraceful way to consult disabled people. Consider this a formal complaint.
Your transport team has messed a disabled lad about for six weeks. Promised calls, none came. He's missed the whole start of college and I want this to go to the director.
You had our school down as OPEN on your site. I drove an hour in snow with 3 kids to a locked gate. Someone needs to say sorry.
You gave us permission, then took it back two days before. Food bought, kids in tears, band paid. I'm asking for our costs and an explanation from whoever did it.
Because of your dithering over a code we lost the nursery place and I lost the job. I intend to take this as far as it will go.
No assessment, no care plan, no direct payment, no phone calls back. That's you breaking the Care Act and I'm putting a complaint in on my brother's behalf.
Three times I've rung and three times been cut off. It isn't good enough and I want it logged.
Your housing officer called me a liar in front of my kids. I want an apology.
I am appalled at how my mother was spoken to when she rang about her rates
my son was left on the school bus for an hour because your escort didn't check. I want to know who is responsible
Nobody at the council takes responsibility for anything. I've been passed to six departments.
you cashed my cheque and then sent the bailiffs. Explain yourselves
they promised me a new kitchen in 2019. NINETEEN. what a joke
your contractor dug up my drive and left it. I want it put right and I want compensating
The way you've dealt with my planning objection is a disgrace and I'll be writing to the ombudsman
Absolutely fuming. My bin's been missed four weeks on the bounce
what a waste of money that cycle lane is, you never listened to one person on this street
Your advert says calls answered in 2 mins. 54 mins I waited. Shocking service.
i am disgusted with the state of the cemetery, my dads grave is knee deep
carer turned up drunk to my nan. I want her sacked
your warden laughed at me when I said I had a heart condition. name and number please, I'm taking this further
I'm not happy with the reply to my complaint, it ignored half of what I said
Not one person has had the decency to say sorry for losing my mother's papers.
you lot have ruined our street and nobody gives a toss
I pay nearly £3,000 a year and can't get a pothole filled. Pathetic
Is this what I pay council tax for? Filthy streets and an answerphone?
How many times do I have to report the same light? It's a farce.
Do you people ever read your emails? Five I've sent.
Who on earth thought it was a good idea to close the toilets? You want your heads examining
why bother having a website when nothing on it works. Put me down as a complaint
your staff are rude lazy and ignorant
The lady on reception at the civic centre shouted at me across the room. I felt about an inch tall.
you've got my name wrong on every letter for two years despite me telling you
I waited in all day for the pest man. Again. You people have no respect for folks' time.
My wheelchair got stuck because of your botched ramp and your man shrugged at me. I'm raising a complaint.
Lost my no claims because of your pothole and you turned me down flat. Disgraceful.
your care company's let my father sit in wet clothes for four hours, this is a safeguarding matter and a complaint
The head of planning didn't declare he knew the developer. I want this looked into formally.
your bin lorry has taken my wing mirror off and driven away. Nobody will own up.
social worker never turns up when she says and then blames us. I've had it
I want it on file that your officer came into my garden without permission.
six months for a blue badge for a dying man. You should hang your heads.
I'd like to complain about the noise team who never answer the phone out of hours
this is my second complaint about the same thing because the first was brushed under the carpet
I have cause to complain of the conduct of your enforcement agent, who put his foot in my door.
I must protest in the strongest terms at the closure of the day centre without a word to the families.
It is with regret that I find myself obliged to complain once more of the late arrival of my luncheon.
council man he speak to me very bad because my english, I want complain
I wait 8 month for house, they give to other person, this is not fair and I complain
they always say tomorrow tomorrow, nobody come. very bad service
um yeah I'm not, I'm not being funny but I've been messed about something rotten and I want to put a complaint in
ye're a shower, the lot o ye, that's me waited three month for a plumber
thas took me for a fool, I want gaffer's name
gwarthus, tair wythnos heb gasgliad a neb yn ateb y ffôn
dwi isio cwyno am y ffordd siaradodd y swyddog efo mam
Rwy'n dymuno gwneud cwyn ffurfiol ynghylch yr oedi gyda fy nghais.
chi wedi anwybyddu pob e-bost, digon yw digon
siomedig iawn gyda'r gwasanaeth, neb yn cymryd cyfrifoldeb
dwi'n mynd at yr ombwdsmon os na ga i ateb
roedd y dyn wrth y ddesg yn anghwrtais iawn
wreaths on my wifes plot been cleared away by your men before a month was up
three weeks to get an appointment to register my mother's death and the funeral had to be moved. I want to complain
the calendar you posted is wrong for the third year, I want someone to answer for it
the sofa men refused to take it because it was wet. it was dry when I put it out on your date. livid
application for the kids to be in the film sat on someone's desk five weeks, not good enough
The citizenship ceremony was moved with two days warning and my family had flown in. Unacceptable
you spelt my name wrong on the citizenship certificate and the lady was rude about it
yellow bags of dressings left on the step five weeks running, it's degrading, I want to complain
I'd like it investigated independently
you wouldnt provide a sign language interpreter at my meeting and I've had enough
reply to my stage 1 was copied and pasted, I want the next stage
I want to lodge a grievance against the council
unhappy with the way you handled my father's care
the outcome letter has my name wrong and the wrong street, that tells you how carefully they looked
nobody has apologised for what happened at the library
yer man were reet nasty wi me mother and I want summat doing about it
you never asked us before you put them bollards in
no one explained the charges the bailiffs add, 75 then 235, on a debt of 190
Chimney still hanging over the pavement after two letters. If it comes down I'll see you in court. Complaint.
they left him in wet trousers all afternoon, not happy
£60 for garden bins and you've missed five. I want my money back and a complaint
gritter's taken my paint off and frightened the horse
turned up at Heathfield and my booking wasn't on the list
website wouldn't let me renew and now I owe £8. Fix it
student house, 8 of us, three weeks of rubbish as you keep missing it
lads were laughing as they went past without stopping, disgraceful
twins, one place offered, not funny
who do I moan to, driver made me pay even though I'm 75 and showed him
I paid and some git still takes my space
pest man came once, left poison and never returned. rats in the cot room. complaint
admissions lost our form and gave us a school four miles off. complaint
my review of the offer of housing has been sat there past eight weeks. complaint
builder's skip and pallets over the whole path for months, you won't act. complaint
the school marks him late as absent, not fair
turned down for a place and the neighbour's kid who lives further away got in, I want answers
driver's on his phone and goes like the clappers with our kids on
school only sells it from one shop and it's twice the price
we used to get 6 hours a week sitting and it's been cut, why
our sitting hours for our disabled son got halved at the review with no reason given
draft plan has another child's name in section F
they're not giving the hours in his plan
they've cut the 47 and now I can't get to work
You said ten working days. It has been forty. To whom do I now write?
your service is appalling and I want compensation for my wasted time
your building control officer never turned up for the foundations and the concrete went off. I want compensation
you sent a summons while I was in intensive care. I want an apology and the costs off
Your badge assessor made my wife walk till she cried, I want an apology
reported the same crater seven times, you patch it and it's back in a week. I want this taken further
nineteen months waiting to be matched with a child and not a word from your adoption team, disgraceful
your officer promised he'd telephone before the weekend and didn't
took a day off for the asbestos collection and nobody turned up, absolutely useless
You stopped my pull-out service without a letter. I'm 88 and on a frame. Disgusting
your plumber flooded my kitchen and left. compensation please
you skipped me, someone below me got that house, I want it investigated
you've stopped my CTS because I didn't answer a letter I never got
you say you asked people about this, nobody on our street was asked
you've taken our grit bin away and told nobody, I'm not happy
i reported the leak 3 times and nobody came, i pay rent for this
you've clawed back my care money without asking, disgraceful
council tree down on my shed and nobody has rung back. disgraceful
four years I've been on about the empty house next door and nobody has lifted a finger. I want this taken further
carer's not turned up again and the office is closed
you painted a crossing where nobody crosses and ignored our petition. what a waste
same bin, same excuse, every fortnight. I want the manager
you told me the wrong date for the 30 hours and now I owe nursery £600
Third time this month, same alley, drug users' leftovers. What is your outreach team doing?
how come the bins were early this week, thats the calendar wrong again and I'm fed up of it
nobody rang me back like they promised
you sent my private details to my ex husband
billed two people for the same flat after we moved, I've sent the tenancy three times
You refused us on day 41 when the law gives you 42. Unbelievable.
It's AUGUST. They came in APRIL and said a bed lever. How many more falls before somebody gets off their backside
Website crashed, email never came, cut off after fifty minutes. Pathetic.
Three people, three different answers. Get a grip.
She's 86 and you charge her six pounds a week for nothing!!
What do I pay council tax for
One rule for you and another for the rest of us. Hypocrites.
and you have the nerve to put the rent up
Your man stuck a sticker on it and buggered off
we were rushed through like a queue at the chippy, not even a sorry for your loss
heartbroken and furious, we were told in writing it would be left alone
It happens every single Easter and it's always the same families. Sort it out.
You cancelled it without asking and now I've a bill I don't owe. Reinstate it at once.
Does anybody actually READ what we send you
a child will be killed on that road and it'll be on you
told the warden had gone home! so what, leave it there all night?
I've written six times. Six!
You've had the consultant's letter twice and still say no
I was made to feel like a criminal
the girl put the phone down on me
nobody ever rings back, I've wasted three mornings
you left an old man without a hot meal all weekend, hang your heads
that's the second Christmas running you've done this to us
took two payments and won't give it back, my rent's bounced because of you
beyond a joke
`;
