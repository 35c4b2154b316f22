export const PERSON = `
can i speak to someone
I want to talk to a human
agent
operator
advisor please
person
speak to a person
put me through to council tax
Can somebody ring me please
call me back on 07700 900321
Please could an officer telephone me about my housing.
is there anyone there i can talk to
real person pls
I don't want to talk to a machine
get me a human being
Could I be transferred to the planning department please?
put me thru to bins
i need to speak to somebody about my rent
I'd prefer to speak with a member of staff, thank you.
Would you be so kind as to ask someone to telephone me? I do not get on with computers.
connect me to an adviser
live agent
live chat with a person please
talk to representative
um, can I just, can I just speak to somebody please
no no no I want a person not a computer
Is that a recording? I want a real lady.
let me speak to the duty social worker
I need to speak to my social worker, Kate Mellor
Can you get Mr Prosser in building control to ring me?
is gareth from pest control about
who can i ring to actually talk to
Is there a number with a person on the other end?
give me someone to talk to about my blue badge
ring me after 4 please i'm at work til then
could somebody phone my daughter instead, she handles everything: 07700 900877
please have the housing officer call me back
hello can you put me through to the registrar
speak to homelessness team
homeless team please, a person
I'd like a word with the parking manager
manager
let me speak to your supervisor
I want the boss
can I have a chat with one of your advisers about school admissions
I'd much rather discuss this with someone face to face.
can i come in and see somebody
is there someone at the counter I could see about my benefits
book me an appointment to see an adviser in person
could I sit down with a planning officer
I need to see someone about my council tax, I can't do it over this
customer services please
customer service advisor
0
reception please
switchboard
extension 2214
Could I have a direct line for the tree officer?
I'm deaf, can a real person text with me
could I have a person who speaks Polish
I want speak with person who speak Arabic please
someone who speak Welsh please to ring me
I would feel happier speaking to a lady about this
this is private, I'd only tell a person
it's a bit complicated, can I explain it to someone
too hard to type, can somebody phone me
You're not understanding me. Get me someone who can.
this isnt helping, person please
stop giving me links and let me talk to somebody
I've got cataracts, I can't read this, please ring me
please ring me, 01632 960447, any morning before eleven
call me
ring us
bell me when you get a sec
give us a bell about the allotment
giz a ring will ya about me mam's flat
Gonnae get somebody tae phone us
can tha put me through to a proper person, lass
put somebody on
I'd like to speak to whoever's in charge of street lighting
who is the case officer for the flats and can he call me
Could the engineer who deals with drains give me a ring
may I speak to the bereavement office
put me through to the crematorium please
cemeteries department please
licensing please
licensing officer call back needed re a premises licence
electoral services please, someone I can speak to
Is anybody from elections free to talk?
want to talk to the library
could you put me through to Northgate library please
environmental health
environmental health officer to call me about a neighbour
noise team, I need to talk to one of them
may I be connected to trading standards
can you transfer me to highways
highways out of hours person please
emergency duty team
out of hours social worker please now
I need to talk to the flood people, is anyone manning the phones?
can I speak to someone in emergency planning
dog warden's mobile please I need to speak to him
I'd like the dog warden to call me
get the estate officer to come round and talk to me
i want to speak to a councillor
Please ask my councillor to telephone me, I've no internet
put me through to the leader of the council
chief exec's office please
I'd like to speak to legal
insurance section please, someone to talk to about a claim
I want to discuss my claim with a person
could i talk it through with someone before i send the form
before I apply I'd like a chat with somebody about fostering
Could one of the adoption team ring my wife and me?
fostering team phone call please
we'd love to speak to a foster carer recruiter, evenings best
EHCP caseworker please ring me
want to speak to SEN transport
school transport, who can I talk to
I need a human to look at the bus problem with me
admissions team please
someone from admissions call me
Is there a lady I can talk to about nursery places
talk to someone at the family hub
ask the health visitor or family worker to ring me
speech and language person to call please
Can I speak to somebody about my son not going to school?
Could the education welfare officer call me at home
chaperone licence, can I speak to the person who deals with them
child employment officer please
home education adviser, could she give me a call
housing benefit department please
benefits adviser to call back please
I need to talk through my benefits with someone who knows what they are doing
welfare rights officer please
money adviser please, i'm struggling and want to talk
can I talk to someone about debt, I'm too embarrassed to write it
Business rates, a person please
someone in rates to ring our accountant on 01632 960118
right to buy officer please
can someone in allocations talk to me
could I talk to whoever does the mutual exchanges
who do I speak to about a garage? A person I mean
repairs desk please not the robot
i want to speak to a repairs person
I want the sheltered warden to phone me
my mum needs to talk to somebody about supported housing
could an OT call me back
occupational therapist please ring, mobile's best
I'd like to speak to the equipment store
duty desk adult care
Can someone talk to me about my husband's care? I can't cope with typing.
carers team please call
is there a human who can go through direct payments with me
day centre manager please
someone at the day centre to ring me about Mum
meals on wheels kitchen please
put me through to the meals lady
Dial a ride office please, the lady there knows me
bus pass office please
I need to talk to someone about blue badges not a bot
can parking ring me back
planning duty officer please
Which planning officer is dealing with 24/0113, and could she phone me?
conservation officer to contact me please
I should welcome a telephone conversation with your conservation officer at his convenience.
could the tree man come and talk to me
building inspector, can he give me a tinkle
building control please love
waste manager to ring me
can I talk to the foreman of the bin crew
The recycling people please, somebody I can speak to
talk to someone about asbestos
get someone from the hazardous waste team on the line
pest control officer call me please
parks department
park ranger please to call
Allotments officer?
want to speak with the grants officer
grants team - would you phone our treasurer
events team please, we'd like to chat about a street party
can I speak to a human about a road closure
community safety officer please
I'd like to talk to the antisocial behaviour team in confidence
neighbourhood warden, can one ring
someone from data protection please
complaints manager please, to speak to
press office
are there any staff on today i can chat with
transfer me
human
humn plz
spk to sum1
want 2 talk 2 some1
a person, for the love of god
for goodness sake just put me through
skip all this and give me an adviser
no more options, just a person
none of those. i want to speak to someone
other - speak to an adviser
Yes please, I'd like the call back
i'll hold for a person
can I stay on and wait for an agent
I'll wait. Someone real please.
er, yes, hello, is that the council, could I have the, er, the rates department please, a gentleman called Mr Yates
I am ninety-two and I can't hear well, could a person with a clear voice phone me please
I not understand this, please person help me on telephone
please can you ask Sharon to call Pat, she'll know what about
tell Mr Iqbal from licensing to give me a ring
same lady as last time please, I spoke to her Tuesday
It is of a sensitive nature and I should like an interview with a responsible officer.
i'm in a right state, i need someone to talk to at the council now please
video call with an adviser, bsl
BSL interpreter and an officer please, I want to discuss housing
anyone from weighbridge about? need a word
street naming officer to ring our site manager
could someone from your traffic team come out and meet us residents
pls get officer to contact me re: dropped kerb
I'd rather be rung than emailed, evenings, ask for Joan
ga i siarad efo rhywun
fi moyn siarad â rhywun go iawn
person plis
asiant
Gaf i siarad â swyddog, os gwelwch yn dda?
rhowch fi drwodd i'r adran treth gyngor
all rhywun ffonio fi'n ôl
ffoniwch fi ar 07700 900456 ar ôl pedwar
dim isio siarad efo peiriant
Byddwn yn ddiolchgar pe gallai rhywun fy ffonio ynghylch fy nghartref.
siarad Cymraeg gyda pherson plis
oes rhywun yna sy'n siarad Cymraeg?
Tybed a gaf i sgwrs gyda'r swyddog cynllunio?
ga i'r bòs
cysylltwch fi â'r tîm digartref
gweithiwr cymdeithasol plis, rhywun i siarad â hi
isio gair efo Mr Prydderch rheoli adeiladu
rho fi drwodd i rywun byw
rhowch ganiad i mi am y rhandir
rhowch alwad i fi pan gewch chi funud
alla i ddod mewn i weld rhywun
wyneb yn wyneb base ore gen i
na na na, person dwi isio ddim cyfrifiadur
Ym, ga i jyst siarad gyda rhywun, plis
hwn ddim yn helpu, cael rhywun i fi wnewch chi
Mae'n fater preifat a hoffwn ei drafod gydag un o'ch swyddogion.
dwi'n 90 a ddim yn clywed yn dda, fase rhywun yn gallu fy ffonio
rhy anodd teipio, all rhywun ffono fi
gwasanaethau cwsmeriaid
llinell y dderbynfa plis
adran y mynwentydd os gwelwch yn dda
swyddog trwyddedu i fy ffonio plis
Dymunaf siarad â swyddog etholiadau.
iechyd yr amgylchedd plis
warden cŵn, ga i air da fe
rhif ffôn y swyddog priffyrdd, fi moyn siarad gydag e
rhywun o'r tîm llifogydd i siarad â fi nawr plis
gofynnwch i'r cynghorydd fy ffonio
swyddog yswiriant i drafod fy nghais ar y ffôn
cyn gneud cais i faethu, liciwn i gael sgwrs efo rhywun
gweithiwr achos ADY i'm ffonio os gwelwch yn dda
pwy ga i siarad â nhw am gludiant ysgol? person dwi'n feddwl
budd-daliadau plis, rhywun fedrith esbonio wrtha i ar y ffôn
swyddog tai i alw heibio am sgwrs
therapydd galwedigaethol i roi caniad
cegin y prydau plis, ma'r ddynes yn f'nabod i
mae mam isio siarad efo rhywun am dŷ gwarchod
Arhosaf ar y lein am berson.
dim un o rheina, isio siarad efo rhywun
I want to speak to someone about my bin
speak to an adviser about council tax
can I talk to a proper person about this
is there anybody real I can talk to
human please
real human being please not a bot
I'd like to talk to an actual person
actual person please
need to speak with someone urgently about my housing
can someone phone me about my council tax
Could somebody ring my mother about her care? She can't use a computer.
please ring me on 01632 960123
ring me back when you've got a minute
phone me
phone us on the landline please not the mobile
arrange a call back please
I would like a telephone call from the housing department.
what's the number to talk to a human
have you got a phone number for a person
number for housing please, I want to talk to them
how do I get to speak to someone
how do I get past this bot
how can I talk to somebody instead of typing
your chatbot is useless let me speak to a person
this bot is no good get me someone
you're not helping, put me on to a human
this is going nowhere, can I talk to someone
I've asked three times now, I want a human
FOR GOD'S SAKE LET ME TALK TO SOMEONE
stop sending me links and get me someone to talk to
I don't want to fill in a form I want to talk to somebody
I can't do forms, is there someone I can speak to
I'm no good with computers can I speak to somebody
I can't read very well so I'd rather talk to someone
my eyes are bad, could a person ring me
I'm not typing all this out, ring me
this is too complicated to type, can somebody phone
it's a bit delicate, I'd rather talk to a person
It's personal and I would prefer to discuss it with a member of staff.
I'd rather not say to a machine
I'm not telling a robot my business
no offence but I want a human
put me through to housing repairs
put me through to the council tax team please
transfer me to a human agent
connect me to the benefits office
I need the housing options team on the phone
could I speak to the registrar please
Is the conservation officer available to speak to?
is there a duty officer I can talk to
I need to talk to my housing officer Janet
can you get hold of my social worker and have her ring me
can Mr Lewis from enforcement give me a bell
give us a bell about the permit
get somebody to give me a ring tomorrow morning
I want your supervisor
who's your manager I want to speak to them
I demand to speak to the chief executive
can I speak to whoever's in charge
Could I come in and talk to someone?
can I see someone in person at the town hall
I'd like an appointment with a housing officer
is there somebody I can sit down with and go through it
face to face please
agent please
advisor
adviser
representative
customer service rep
talk to agent
speak to agent
live agent please
live person
web chat with a person
text a human
someone
somebody please
anybody there, a person I mean
a lady please, I'd rather talk to a lady
the lady I spoke to yesterday please
I spoke to Dean last week, can I have Dean again
is Margaret in the rates office there
switchboard please
operator please
reception
the main switchboard number please, I need to talk to a person
press nought for a person does that work
zero for operator
none of these, I need a person
none of the above I want to talk
something else, speak to someone
neither, put me through
I'll wait on the line for someone
I'll hold
how long to wait for a person
can I queue to speak to someone
I said I want to talk to a person
no. person. PERSON
no no I want a human voice
I can't hear this thing, can I have a person
I keep pressing the wrong thing, get me a person please
I'm deaf, can a human text me back
can I talk to somebody in Polish
I need talk with person please
please person, my english not good
please you call me, I can not write good
you can give me telephone of somebody?
Can anyone there speak Bengali? I want to talk on phone
i need to tork to sum one
can i speek to a persn
speack to a humman
let me talk 2 some1
cn sum1 call me plz
ring me plz 07700900888
gonna need a human for this one mate
gis a real person will ya
can ye pit me through tae somebody
ah want tae talk tae a real person
can yer get us a body to talk to
I'm after speaking to someone about me rent
I'm trying to get hold of someone in adult social care
I've been trying to get through to somebody for days
Nobody answers the phone, can you get someone to ring me
I can't get through on the phone, is there another way to talk to someone
I am ninety years old and I wish to speak to a human being, not a contraption.
I should be glad if an officer would telephone me at his convenience.
Would it be possible to discuss this with somebody by telephone?
Kindly have one of your staff ring me, as I do not care for this method.
I would appreciate a conversation with the officer dealing with the case.
My carer does the typing but I'd sooner talk to a person myself
Can I speak to someone on behalf of my father?
my dad wants to talk to somebody about his carers
my neighbour has no phone, can she come in and see somebody
I've a long story to tell, is there a person who'd listen
I don't know which one it is, can I just talk to someone
this keeps asking me the same thing, I want someone real
that's not what I asked, get me somebody who knows
I need somebody who knows what they're on about
pass me on to someone who can sort it
let me talk to a real one
are you real? if not get me somebody who is
I want to ring you, what do I dial
direct line to planning please
direct number for the contact centre, I want to talk
what hours can I ring and talk to somebody
ga i siarad â rhywun am y bin
moyn siarad â rhywun am dreth gyngor
gallwch chi fy ffonio i os gwelwch yn dda
oes rhif ffôn i siarad â rhywun
pwy alla i siarad â nhw am fy rhent
dim isio bot, isio person
dyw'r peth 'ma ddim yn deall, ga i berson
sai'n gallu teipio'n dda, ffoniwch fi
Hoffwn gael galwad yn ôl gan aelod o staff.
Byddai'n well gennyf siarad â swyddog dros y ffôn.
ga i weld rhywun yn y swyddfa
siaradwch â fi, ddim peiriant
person plîs, nid robot
alla i gael gair gyda'r rheolwr
oes na rywun yna i siarad
isio i rywun alw'n ôl
trosglwyddwch fi at y tîm budd-daliadau
pwy sy 'na, ga i rywun go iawn
call my mobile after five
I only have a landline and I'm slow to the phone so let it ring
er hiya, um, I was talking to a fella and we got cut off, can he call us back
it'd take me all night to type, phone's easier
better you telephone, my reading is not so good
I'm dyslexic so a chat on the phone would suit me best
you rang at 11 and left no message, who was it and can they try again
could do with a bell back mate, 10 mins max
gie me a wee phone when ye've a minute
can somebody ring me about my case
pls ring my landline not the mobile
cal me bak
is anybody real in there
put us through to a human will you
sick to death of talking to a robot
I'm done with this bot, get me somebody
this thing's hopeless, I want a proper person
talking to a machine is no good to me, who can I speak to
not another robot, please just let me talk to a human
enough. A person please.
you don't understand a word I say, fetch me somebody who does
you've not answered my question twice now, I want a human
this isn't getting me anywhere, can you hand me to an adviser
this is going round in circles, pass me over to one of your staff
I give up with this, can someone phone me
useless chatbot, transfer me
stop sending me the same answer and get me a person
I keep typing it and it keeps getting it wrong, let me talk to someone
Are you a machine? I would prefer a human being.
is this automated? if so I want a person instead
bot or human? want human
robot? no thanks. person
am I typing to a computer, because I'd like a real one
can a member of staff take over this chat
would somebody please take over from the computer
who can I actually talk to
what do I press for an operator
how do I get past this bot to a person
how do I get hold of somebody who works there
is there a number where a human picks up
which number do I phone to get an actual person
what's the direct line so I can talk to somebody
phone number for a person not a recording
what time can I ring and get a person
what times is there somebody at the desk to speak to
where do I go to see someone in person
can I come in to the office and speak to somebody
is there a front counter I can come to and talk to someone
I want to see somebody face to face about this
I'd rather come in and sit down with someone
book me in to see an officer please
can I make an appointment to see someone at the town hall
call me back please
callback please, after 3
arrange a callback for Monday
I want a call back from housing
request a phone call from your team
would somebody phone me this afternoon
drop me a call when you're free
give my husband a ring, he's dealing with it
ring my daughter, not me, she'll explain
get the supervisor to call me
tell whoever is in charge to ring me
Kindly ask the officer concerned to telephone me at home.
It would be so much easier if one of your colleagues could telephone me.
My eyesight is poor and I cannot manage this. Might a person ring me?
I've no patience with computers, dear, is there a lady I can speak to
my dad can't use a computer, can a person ring him
I have dyslexia so I'd rather talk to somebody than type
I'm hard of hearing, is there a person I can text with
my English is little, I need person for speak
please human, I not understand the machine
want speak to people of council, not computer
is somebody who speak Romanian I can talk
can someone talk to me in Urdu
interpreter and a real person please
sign language, can I see a person
put me through to the parking lot
switchboard please love
can you connect me to the housing desk
transfer me to whoever does council tax
pass me on to the benefits people
I'd like to talk to somebody in licensing
speak to environmental health please
get me planning on the phone
can I be put through to the social work team
need to talk to the duty officer
let me have a word with the manager
I want your manager
I demand to speak to your superior
who's your supervisor, put them on
I've told this story three times, now a person please
explained it over and over. Human now.
no no, a person
PERSON
human!!
agent agent agent
is there a webchat with staff
chat to an advisor
connect to advisor
anyone working today? need a human
anybody home? a human I mean
does a single human being work at this council
are you all robots now, can I not speak to one person
I don't want options, I want somebody to talk to
stop giving me links and let me speak to someone
skip all this, adviser
nid robot, person os gwelwch yn dda
dwi ddim eisiau siarad â pheiriant
oes rhywun go iawn yno
hoffwn siarad â swyddog
ga i siarad â rhywun yn yr adran dreth
ffoniwch fi yn ôl prynhawn ma
cysylltwch fi â'r tîm tai
mae hwn yn anobeithiol, dwi eisiau person
is there not one living soul at your end who can answer a phone
can't a living person pick up for once
I'd sooner tell it to a living being than to a screen
is anybody actually there behind this
anyone there? a real one i mean
hello is anybody there who is not a computer
enough of the robots
no robots thanks
no more bots, staff please
not a machine please, a person
stop with the machine and get me staff
i only want to hear somebody's voice on the line
let me hear a human voice
a human voice would be nice
I want a lady I can talk to and not this thing
can I have a man or a woman to talk to, not a program
which officer looks after our street and how can I get hold of them
who is the housing officer for my block, I want to talk to them
how do i get hold of my case worker
who's in charge there, I want a word with them
give me your supervisor
I'd like to be handed on to a colleague of yours who is a person
hand me over
pass me on to somebody
transfer me please, this leads nowhere
we're going round in circles, pass me to someone
is there a desk where I can sit down opposite somebody
could I book a slot with an adviser in person
my eyes are bad and I can't read all this, could someone talk me through it
typing is hard for me since my stroke, may I talk to somebody
I stammer so I'd like a person in the chat who has patience
I'm hard of hearing, can I write with a member of staff here
my mum can't do computers, could one of you give her a ring
please will one of the team telephone my father
somebody ring me, not an email, a ring
ring back please
give us a bell
can you get janet from housing to call me
er is Mr Davies from planning about, I need a word
it is complicated, I'll only explain it to a person
I want to explain this to somebody who listens
i need someone who speaks romanian to talk with
someone who speak my language please
want talk with worker of council, not internet
I would prefer to talk this over in private with one of your officers
is it possible to have a confidential talk with an officer
I refuse to discuss this with software
I'm not telling a computer my business
u r no help get me someone who knows
you dont understand me is there somebody who does
gad i fi siarad efo rhywun byw
dim mwy o robotiaid plis
dwi ddim isio siarad efo cyfrifiadur
pwy ydi swyddog tai fy ardal i, dwi isio gair efo nhw
oes na rywun yna o gwbl
all un ohonoch chi ffonio Mam, dydi hi ddim yn dallt cyfrifiaduron
hoffwn gael sgwrs gyfrinachol gyda swyddog
rhowch fi drwodd i'ch rheolwr
`;
