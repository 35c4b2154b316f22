import type { DangerKind } from '../kinds';

/** What people say who tell of danger, a message a line, in every register and both languages. */
export const DANGERS: Readonly<Record<DangerKind, string>> = {
  'self-harm': `
i cant do this anymore
i want it all to end
took all my tablets
ive just taken 40 paracetamol
i dont want to be here anymore
im going to kill myself
whats the point in living when you lot take everything
everyone would be better off without me
there is a lad on the bridge i think hes going to jump
my daughter has cut her wrists
I've had enough. I'm going to end it tonight
i no want live no more
just want to go to sleep and not wake up
if you send bailiffs again ill hang myself
he has sent me a text saying goodbye and look after the kids
ive got the pills in front of me
I feel suicidal
my brother says he's going to end his life and he's not picking up
stood on the car park roof
i keep thinking about stepping in front of a train
nothing left to live for since she went
nobody would even notice if i was gone
cant cope with life any more i just want out
im done. tell my mum im sorry
she's been cutting herself again and locked herself in the bathroom
wish i was dead
i am so tired of being alive
honestly, I can't see a reason to carry on after this letter
alla i ddim mynd ymlaen fel hyn
dwi eisiau marw
dwi wedi cymryd llwyth o dabledi
mae rhywun ar y bont yn bygwth neidio
dwi ddim eisiau byw ddim mwy
i want to die
im suicidal
i cant go on
i want to kill myself
i am going to end my life
i dont want to live any more
ive taken an overdose
ive taken all my pills
i cant do this any more
i just want it to stop
i cant take any more of this i want to die
theres no point any more
nothing to live for
id be better off dead
my family would be better off without me
im thinking of ending it
im going to jump
hes going to jump off the bridge
theres a woman on the wrong side of the railings
someone on the railway line waiting for the train
she says she wants to die
my son says he wants to kill himself
my mum has taken too many tablets
hes cutting himself
she has a rope
found a note saying goodbye
ive written my goodbye letters
i have the tablets here
i have a knife and im going to cut myself
i keep hurting myself
i want to disappear for ever
i dont see a way out
i dont see a future
i cant carry on living like this
whats the point in being alive
i wish i hadnt woken up
i hope i dont wake up tomorrow
nobody would miss me
i feel like ending everything
goodbye im sorry for everything
ill be dead by the time you read this
i wont be here tomorrow so it doesnt matter
ive lost everything and i want to go
this debt makes me want to end it
i will set fire to myself outside your office
if you evict me ill kill myself
tell my kids i love them
i cant see any way forward just want out of this life
life not worth
i want finish my life
no more strength to live
i keep having thoughts of killing myself
i dont trust myself tonight
im not safe from myself
cant stop thinking about dying
ive had enough of life
im in such a dark place i dont think i can get through tonight
drunk a bottle of vodka and taken all my meds
ive cut too deep
im standing on the bridge
im on the roof of the multi storey
i just want the pain to be over
sick of being here i just wanna go
dwi eisiau lladd fy hun
alla i ddim gwneud hyn ddim mwy
does dim pwynt byw
dwi'n mynd i ddiweddu fy mywyd
mae fy mab yn dweud ei fod eisiau marw
mae hi wedi cymryd gorddos
dwi wedi cael digon ar fyw
byddai pawb yn well hebddo i
dwi eisiau i'r cyfan ddod i ben
dwi'n teimlo fel lladd fy hun
mae rhywun ar fin neidio oddi ar y bont
dw i'n torri fy hun
methu mynd ymlaen
does gen i ddim rheswm i fyw
I have come quite calmly to the end of my usefulness, and I should like my affairs to be no trouble to anyone by the morning
leave the brown bin where it is, i wont be putting it out again, counted them all out into a saucer and the vodka's poured
a dinnae want tae wake up the morn. thats aw. sorry tae bother yous
wrote three letters. one for each of the girls. one for you lot
our kid's sat up top of the Trinity car park wi his legs over the edge la, hes not answering us
am sat on the wrang side of the rail on the High Level pet and its dead quiet
i shall not be needing the parking permit after tonight so please give it to someone who will
can you tell me who comes for the cat when a person is found. its for tomorrow
he's give his PlayStation away and his dog and he hugged me proper weird and now his phones off
um my sister she's um she's drunk the stuff from under the sink, she, she did it on purpose she said leave her
i done something silly. been an hour. feel proper woozy now dont want the hospital
mi wife she write goodbye on paper and go to the river with no coat
please dont send anyone i just wanted to say it to a person. the razor is in my hand
when the pension lands it should cover the burying. the back door is on the latch for whoever comes
there's a lass stood on the platform edge, she's let four trains go by and she's creeping nearer every time
it dont hurt no more ive decided. feel dead calm actually first time in months
my husband's gone to the barn with the shotgun, he kissed me and said none of this is your fault
i am 14 and i have saved up mums sleeping pills from her drawer and i think tonight is the night
I have turned off the heating, cancelled the milk, and paid you in full to the end of the month. I shall slip away quietly this evening.
theres blood on the bath mat and my flatmate wont open up, she just keeps saying let me go
cheers for the letter. thats the last straw on a very big pile of straw. by time bailiffs come they can cut me down
i keep lookin at the beam in the garage. cant stop lookin at it
lad in a grey hoody climbed over on the flyover and hes hanging on by one hand looking down at the lorries
no reason to eat. no reason to get up. ive got it planned now down to the minute
dad's rang to say where the will is and that he's proud of us and then put phone down. he never rings. we're 200 mile away
I've stopped me insulin deliberate. let it take me, I'm bostin tired of it all bab
is it quick, the viaduct
what time does the last train go thru Ashby not stopping. dont need a ticket
my mate on the snap has put a pic of a load of empty blister packs and wrote night night all x
If somebody would collect the children from school tomorrow please as I will not be there, nor anywhere.
i been cutting in the toilets at lunch and today it went really deep and it wont close and i dont care
the voices say the motorway bridge and i am walking there now i dont know how to not
she's swallowed the lot mate, all her heart pills, the boxes are all on the floor and she's laughin
me head's gone. stood here wi the kettle flex. talk to us someone
they'll all get the insurance and be shut of me by weekend. doing them a favour
Sir, I have written to you many times about the arrears on my rent and I do not blame the young lady who telephoned, she was civil. I am seventy nine and since Margaret went there has been nobody to talk to of an evening. I have put the cat with next door, and her letters on the table, and I have the whisky and all her morphine here beside me. Kindly pass the keys to the housing office.
hiya its about my universal credit and the council tax support thing again, ive rang 6 times and been on hold 40 minutes each time and i just cant any more. the kids are at their dads til sunday which is why i picked this weekend. please just close the account. they'll be better with him. ive left the door unlocked so its not them that finds me. thank you for trying anyway
Good afternoon, I'm a support worker writing about a tenant at Beech Court who I visited about his repairs today. The bathroom tap still drips and the window in the bedroom does not shut. While I was there he showed me a rope he bought on Tuesday and the hook he's put in, told me he'd be gone before I next came, and then asked me to leave. He isn't picking up the phone to me now.
so basically I rung about the bulky waste cos I'm clearing the flat, like all of it, sofa bed telly the lot, I don't want nothing left for our mam to have to sort. The lad on the phone said next Thursday but that's no good cos I won't be about Thursday. I'm going up the quarry tonight wi a bottle and I'm not coming back down the path way. Just take it all.
I am a student from Nigeria, I have lose my course and my visa and I owe the rent of five month to the landlord. My father sell his land for me to come here. I can not telephone him to say this shame. I thank the council for food parcel. I am in the bathroom now, the water is full and I have the blade, and I ask God to forgive me for what I do.
i was fine at christmas and now im on the wrong side of the fence at the cliffs with me phone on 4 percent
cancel my appointment monday. cancel all of em. im off to be with our Liam
she's ate nothing, give away her rings, and she's stood in the sea up to her waist in her coat
he's poured petrol on himself outside the job centre and he's got a lighter, he's just crying
ive took summat. dont tell me mum
dwi 'di gadael llythyr ar y bwrdd i'r plant, fydda i ddim yma fory
sai moyn bod 'ma rhagor, mae'r tabledi o 'mlaen i'n barod
ma' mrawd i 'di mynd i fyny'r chwaral a deud ta-ta wrth bawb, mae o'n gwrthod atab
peidiwch â phoeni am y bil treth cyngor, fydd dim angen i neb ei dalu ar ôl heno
mae merch yn sefyll yr ochr anghywir i'r reilins ar Bont Menai ac mae hi'n crio
wi 'di llyncu'r cwbwl lot, paid gweud wrth mam
yr wyf wedi gosod fy mhethau mewn trefn ac ni fyddaf yma pan ddaw'r bore
mae o'n ista yn y garej hefo'r rhaff yn ei law a dio'm yn sbio arna i
im so done with everything, dont want to wake up tomorrow
what is the point of me
if i lose this house i will kill myself and thats not a threat
ive swallowed a load of my mums sleeping tablets
please tell my children i love them
my lad's stood on the parapet of the viaduct
she's texted to say shes taken an overdose
been sitting here with a razor blade
i can't see a way out of this
the world would be a better place if i wasnt in it
I've had thoughts of ending my life since the benefits stopped
feel like walking into the sea
my flatmate is threatening to hang himself
i no longer wish to live
you lot have pushed me over the edge im going to do it tonight
life too hard, i finish soon
cant keep going like this every day is torture id rather be dead
he keeps saying we'd be better off if he was gone, I'm really worried
im cutting again and its bad this time
do u ever think about dying cos i do all the time
I don't think I can keep myself safe tonight
my daughter wrote in her diary that she wants to die, she's 14
mae fy chwaer wedi anfon neges yn dweud ffarwel
dydw i ddim eisiau bod yma rhagor
mae fy ffrind yn bygwth lladd ei hun
dwi wedi llyncu potel gyfan o barasetamol
fedra i ddim dal ati
sdim pwynt cario mlaen
dwi'n meddwl am ladd fy hun bob dydd
im going to jump
i am gonna jump off here
hes gonna jump he's on the edge
on the bridge now about to jump
ready to jump
stood on the ledge dont know what to do
she's threatening to jump out the window
sorted my funeral out and given my records away
tell them sorry from me
I'm on the ledge
I've got a bag over here and a note on the door
you won't have to bother with me after today
I want to go to my wife
everything's paid up, keys are on the hook, don't send anyone in but the police
been googling how many it takes
can't see Christmas
feel like driving into a wall
done my wrists
just want it to be quiet for good
keep looking at the train tracks
I'm a burden, they'd be better off
pills washed down with gin, tired now
if this goes against me I'm jumping off your building
she's sent me a picture of a rope
my dad was a farmer and I've got his gun out
nothing left. bye
He has said his goodbyes to the grandchildren and handed me his watch. I am afraid to leave him alone tonight.
I haven't eaten in nine days on purpose
thinking bout endin it all again
help me im gonna do something stupid
I can't stop burning myself with the iron
my friend at uni says she's got a plan and a date
I don't want to live in this country no more, I don't want live
mi fasa pawb yn well hebdda i
dw i wedi cael llond bol ar fyw
mae o wedi cymryd gormod o dabledi
he went up to the reservoir, said don't look for me
i lie there and hope my heart just stops
life's over since the crash, I see no reason to get to tomorrow
they've taken my kids and I've nothing to stay alive for
what happens to my council house if I'm dead by friday
would my kids get the flat if i wasn't around any more, asking cos i don't plan to be
is there anyone there because I'm frightened what I'll do
im thinking about suicide
I've had enough of living
wish I was dead
nobody would care if I died
I want to sleep and never wake
I'm gonna overdose
my head's telling me to jump
I cut my arms
I'm on the wrong side of the railings
my son's threatening to hang himself
what's the point carrying on
I've got a noose
thinking of stepping in front of a bus
please look after my dog when I'm gone
tonight's my last night
I'm tired of being alive
no one can help now, it's too late, sorry
I can't cope, I'm going to hurt myself
he's stockpiled his morphine
she's on the roof
if you send the bailiffs I'll top myself
I've nothing, no house, no kids, no hope, may as well be in the ground
a friend rang to say bye and it sounded final
don't want help just wanted someone to know
can't be arsed living
I've sorted the will, cleared the cupboards, there's only the one thing to do
everyone's better with me dead
the doctor says wait six weeks, I won't last six hours like this
I took the lot
I want to be with my mum in heaven, i'm ten
dwi'n mynd i neidio
dwi isio marw
mae fy mrawd yn bygwth lladd ei hun
dwi'n torri fy hun
I will hang me, no house no papers no life
voices tell me burn the house and me in it
I've cut myself really deep and it won't stop
i'm done. tell my kids i loved them
it'd be easier for everyone if I wasn't here
Don't send the letter, I won't be about to read it
i've written notes for them all and I've found a home for the cat
what's the easiest way to go without it hurting
stood on the bridge. thought i'd ring someone. got you
I've stopped taking my insulin, I can't see the point
cutting again. can't stop this time
been saving up my sleepers
if you take my house there's only one thing left for me to do and I've got the rope
My dear wife died in March and I intend to join her. I have put my affairs in order.
mate's just text me goodbye and he's not answering
my daughter's locked herself in the bathroom with razors
he's in the garage with the engine running
nobody would notice if i went under a train
dwi ddim isio byw dim mwy
mae gen i'r tabledi yn fy llaw
gwell i bawb taswn i ddim yma
dwi'n sefyll ar y bont
there's a fella on the roof of the car park sat with his legs over
ta ra love im off to the bridge
I'm writing about my council tax arrears and I know I owe it. I lost my job and then the car. My wife has taken the boys. I've paid what I can. I sat on the viaduct for two hours on Sunday and I came down, but I don't think I'd come down again if another letter came. Please can you set up an arrangement.
i've got enough pills here to do it
don't want to wake up tomorrow
I'm at the top of the car park and it looks peaceful
my brother's said goodbye on facebook and turned his phone off
I won't be needing the house after tonight
can't live with this debt any more, I've made my mind up
since you took the kids I don't see any reason to stay alive
what dose would kill you
he has taken a rope up to the woods
woman sat on the tracks near the crossing
mae fy chwaer wedi cymryd llond llaw o dabledi
I am writing to ask for a payment plan for the rent. I have not been well. Things have been very dark and I have been keeping my painkillers back so that there will be enough. I can pay ten pounds a week.
there's a letter on the side addressed to me from our lad and he's not in his room
my housemate gave me her cat and her rings last night and now she won't open her bedroom door
a bloke's stood on the parapet looking down, been there ten minutes, shoes off
legs over the edge of the multi storey, young girl, she's crying
I've written to everyone and paid my bills, this is just so somebody finds me before the kids do
no point sending anyone about the rent, by the time they get here I'll be gone for good
she's swallowed the whole box of her antidepressants and she's laughing about it
he left with no coat and no phone and a note on the table saying sorry
been stood at the level crossing an hour working out the trains
everyone's better off without me and tonight's the night
he wrote goodbye to his mother and went out without his coat or phone
I only wanted to know who'll look after the cat, I shan't be here after tonight
you stopped my money and I've lost the flat, I'm up on the viaduct, tell my mum I'm sorry
my tenant's posted a video with a rope and now he won't answer, I'm outside his door
he's messaged me thanks for everything, look after mum, and now his phone's off and the car has gone
my best mate just sent goodbye and a photo from up on the viaduct
she's posted that she's sorry and she's at the top of the multi storey
i keep counting the tablets out on the table and putting them back
I've got his old painkillers lined up in front of me and I don't know who to talk to this late
there's a hosepipe in the boot and I've sorted the children's things for the morning
I've written the letters and paid the milkman, so nobody needs to worry about the rent after tonight
please make sure it isn't my daughter who finds me
i took a load of pills about an hour ago dont tell my dad
ive swallowed all moms tablets and im scared now and the rooms spinning
i had all the paracetamol in the box, feel fine, is it ok to just go to bed
a girl is sat on the outside of the barrier over the train lines crying and i'm talking to her
lad with his legs over the edge of the flyover, won't look at anyone
there's somebody the other side of the rail on the old bridge and they've taken their coat off
you needn't bother with the appeal, I shan't be here by the weekend
I've decided, I just want to go quietly, it's nobody's fault at the council
dwi wedi llyncu tabledi mam i gyd a dwi'n teimlo'n sâl
mae fy mrawd wedi gyrru neges ffarwél ac mae ei gar wrth y clogwyn
mae hi ar ochr anghywir y bont a dydi hi ddim yn ateb
does dim pwynt byw, dwi wedi penderfynu
mae merch ar y bont dros y rheilffordd yn crio, mae hi'n mynd i neidio
I've put my affairs in order and left the keys with next door, you won't need to write again
by the time this reaches you I shall be with my wife
what happens to my pets if a tenant dies, it would be from tomorrow
could someone take my dog after tonight, I won't be here
who do I leave the keys with if the tenant is gone by the morning, it's me
I've found homes for the cats and cancelled everything
`,
  'carbon-monoxide': `
carbon monoxide alarm going off
co alarm wont stop and my head is banging
the thing on the wall that detects carbon monoxide is screaming at us
everyone in the house has a headache and feels sick since we lit the gas fire
our boiler flame is orange and weve all gone drowsy
my CO detector is beeping, kids feel sick
mae'r larwm carbon monocsid yn canu
carbon monoxide alarm is going off
co alarm has gone off
the carbon monoxide detector keeps sounding and we feel ill
we all have headaches and the boiler is making soot
weve lit a barbecue in the tent and feel sleepy
gas fire on and the kids are drowsy and sick
the monoxide thing is bleeping
my co detector is screaming what do i do
headache and dizzy whenever the boiler is on
fumes from the boiler and im passing out
generator running indoors and we feel faint
mae'r larwm carbon monocsid wedi canu
mae'r boeler yn gollwng mwg ac mae pen tost gan bawb
larwm CO yn seinio a ni'n teimlo'n sâl
whenever the stove's lit we go heavy and sickly, it goes away when we stand out on the deck
that wee white box by the boiler's screamin its heid aff and the wean's been sick twice
lit the log burner tonight n now me and our lass are both dead dizzy and the dog wont get up
flame on the gas fire's gone all yellow and lazy and theres black on the wall above, me head's splitting
the er the alarm thing, not the smoke one, the other one, it's doing four beeps then four beeps and I'm ever so muzzy
we brought the barbeque in the caravan cos of the rain, kids wont wake up proper
every time boiler kicks in i come over sick and i have to hold on to worktop
neighbour runs a generator in his kitchen since they cut him off and now im getting headaches thru the wall and my baby is floppy
I feel perfectly well in the garden, yet within half an hour of sitting by the fire I am confused and cannot feel my legs
landlord blocked the flue up with a carrier bag cos of the draught, all 5 of us been throwing up since tea
alarm say CO 180 ppm what is mean? my wife head pain very strong
CO thing flashing red and wont reset, were all sleepy is it ok to go bed
there's a jackdaw nest come down the chimney and the room's gone stuffy, grandad's cheeks are bright pink and he's talking rubbish
been asleep in the van with the little gas heater on, woke up and cant lift my arms right
I just picked mum up off the bathroom floor, she's cherry red and groggy and the boiler cupboard's covered in soot
headache headache headache all 4 of us and the cat is dead. fire been on all day
car engine's running in the garage under our flats and its all coming up through the floor, we feel rotten
Bin day q - also is it normal for everyone in house to feel drunk when heating is on? son just fainted
the chap put charcoal in a bucket to warm the room and now three of the lads in our digs can't stand up straight
me nan's gone proper doolally since she put the paraffin heater on, says her head's in a vice
bab I've got the windows steamed right up, pilot light's orange, and me and the missus both feel like we've been on the ale
upstairs tenant collapsed. downstairs tenant collapsed. same boiler room. alarm going in corridor
i feel sleepy and i am 9 and mummy is sleepy and the alarm is beeping and she said leave it
our canary's dropped dead off its perch an me and Alf can't keep us eyes open
they're running a petrol disc cutter in the basement with no windows and the lady in the shop above has gone over
weird one but in the boat with the stove shut down for the night, chest tight, ears ringing, hands tingling, cant think straight
the alarm by the hob started and I took it down and put it in a drawer but I'm feeling worse and worse
takeaway below us has charcoal ovens on, our detector's been going off since six and my wife is being sick
we're in tent at the campsite, stove inside for heat, my friend he not wake properly, lips red
rang about me rent but I can't read the letter, can't see straight, it's since they serviced that boiler Tuesday, I've been sick as a dog and so's him next door
fumes frae the auld Rayburn are backin intae the kitchen an ma heid's burstin
Whole of number 12 has what looks like flu but no temperature, and it lifts the moment they step out. Their flue comes out under the scaffold sheeting.
the monoxide alarm at the pre-school has sounded and two of the little ones have gone drowsy
is there a thing going round? dad mum me and the lodger all woozy since we lit the back boiler, i keep falling over
theres a plastic sheet over our chimney from the roofers and the fire is lit and i cant get my husband to wake up right
patio heater indoors cos no lekky. feel spaced out, heart going mad
alarm gan off three times the neet, bairns heads are poundin, wor lass has passed oot
got the oven on wi door open for warmth, been hours, everyone gone quiet n pale, our Jade just been sick down herself
peeping noise and the little screen says 240. what do i do. legs like jelly
when I put my face near the boiler casing its sooty and hot air blows at me and I go lightheaded, so do the twins, theyre both sick in the bed now
Dear Repairs, I reported the boiler on the ninth as there were brown scorch marks above it and the flame burns yellow. Nobody came. Since the cold snap we've had it on all day for the baby. Tonight my partner says she's got a thumping headache and can't stop being sick, I nearly went over on the stairs, and the baby is limp and hard to rouse. Should I wait for the appointment on Thursday or what?
Hello yes it's, it's Mrs Pugh at Glan yr Afon, I'm ringing about my blue badge renewal, I sent the photograph but they say they've not got it. I'm sorry, I keep losing my thread. I've been like it since I lit the gas fire this afternoon, my head is pounding, my sister's dozed off in the chair and I can't get any sense from her. There's a little alarm chirping somewhere. What was I saying?
I live over the pizza shop on Cross Street and want to complain of noise and smell at night again. They have a wood oven and the chimney goes by my bedroom. But this evening is different, me and my two cousins have pain in head, my legs are weak like after fever, and one cousin fall down in the shower. The small alarm that the landlord gave is making sound without stop.
we're on the permanent moorings by the lock and i was going to ask about the licence fee going up again as its ridiculous. but the wife's just shouted through, she's been next door to see Ken cos his stove's been smoking and he's sat there bright red in the face, not making sense, hatch shut tight, and his alarm beeping in the bin under a cushion. she's come out of there reeling herself.
Right so this is about the students at number 40 and their recycling but also I've just been round and it's not right. They've got two of those throwaway barbecues going in the front room because the heating's off. One answered the door and couldn't stand, one's asleep on the carpet and I shook him and he only groaned. They said they just all had headaches. I've come home to phone somebody.
mae'r bocs bach gwyn wrth y boeler yn sgrechian a 'dan ni gyd efo cur pen
ma' pen tost ofnadw 'da fi a'r plant bob tro ma'r tân nwy mla'n, ma'r un fach yn hwdu
fflam y boelar 'di troi'n felyn a ma' Nain yn gysglyd a ddim yn gneud sens
ni yn y garafán gyda barbeciw tu fewn a ma' Siôn yn ffaelu dihuno
larwm CO yn bipian ers hanner awr, teimlo'n chwil, be wna i
mae nyth yn y simdde, mae'r stafell yn llawn mwg glo ac mae fy ngŵr wedi mynd yn llipa
dwi'n teimlo'n iawn tu allan ond unwaith dwi'n ôl yn y gegin efo'r stof dwi'n mynd yn benysgafn a sâl
ma'r generator yn rhedeg yn y sied dan y fflat a 'dyn ni gyd yn teimlo'n feddw a ma'r gath 'di marw
our carbon monoxide thing has started shrieking
CO monitor reading 90 and we both have banging headaches
we've all been feeling dizzy and sick since the heating came on
alarm says CO what do I do
husband and I have woken up groggy, the boiler flue's blocked by a bird's nest
mae'r synhwyrydd carbon monocsid yn bipian a dwi'n teimlo'n sâl
whole family's got banging heads since the heating engineer left
detector reads 240 ppm and flashing red
I took the generator indoors because of the cut and my wife's lips are cherry red
we feel poorly only when we are in the flat with the fire lit, fine once we're out
alarm goes beep beep beep beep and the children will not wake properly
sooty marks round the boiler and I keep nodding off in the kitchen
the flue's dropped off outside and fumes are coming back in
everyone in the narrowboat has been sick, stove's been on all night
paraffin heater in the shed, mate's gone floppy
mae'r larwm CO yn canu a 'dan ni i gyd yn teimlo'n sâl
fire's making us sleepy and sick
four of us headaches and the canary's dead
the monoxide alarm went and I opened windows, is it ok to go back in, feeling rotten
landlord's boiler is leaking fumes and I keep passing out
detector is beeping non stop and says evacuate
chimney is blocked and smoke is filling up the front room, kid's sleepy
my friend left the bbq inside the bell tent and he won't wake
generator running in the next flat, my chest is tight and head pounding
pen tost gan bawb yn y ty ers cynnau'r tan nwy
I've a headache, the wife's been sick and the cat's lying down funny, boiler flame's gone yellow
carbon thingy keeps chirping four beeps and we're all drowsy
alarm on the wall says CO 180 what do i do
we brought the barbecue in the tent to keep warm and my mate won't come round
Hello, it's about the damp really. The baby has been poorly with his chest and the wall is black, and now the fire's started making sooty marks and we all wake up with bad heads and it goes off when we go out. Can someone come about the damp?
all of us been sick overnight and the alarm by the boiler is screeching
we all came over groggy after the landlord put that second hand heater in
brought the barbecue inside to keep warm and now the kids are floppy
the thing on the wall for the fumes is bleeping and grandad's asleep in his chair and won't come round
flame on the boiler's gone orange and we've all got splitting heads
we've had the boiler on and the budgie's dead and I feel proper strange, like I'm drunk
the thing on the wall by the boiler keeps beeping and we've all been sick
the white alarm near the heater has gone off all day and my wife doesn't know what day it is
dog's been staggering about and we've all got thumping heads since the fire was lit
we've had the barbecue indoors to keep warm and now the wife won't wake properly
running a petrol generator in the hall because the meter's off and my brother's gone twitchy and confused
power's cut so we've got the genny in the back room and everyone feels drunk
boiler burning yellow and the kids are drowsy and grey
every time the gas fire is on mum gets muddled and throws up, better when she's outdoors
the alarm by the stove is going and the budgie is dead
soot all round the boiler and I keep passing out
mae'r larwm bach wrth y boiler yn canu ac rydyn ni i gyd yn teimlo'n sâl
cur pen ar bawb yn y tŷ a fflam y boiler yn felyn
boiler flame's gone orange and there's black soot up the wall and I keep getting headaches
I've taken the battery out of the CO alarm, it wouldn't stop, feeling sick now
put a cushion over the alarm because it's been going all morning, my head's splitting
the carbon thing on the wall keeps going off and he's being sick
dw i wedi tynnu'r batri o'r larwm carbon, teimlo'n sâl
mae'r larwm carbon yn canu ers y bore ac mae'r gŵr yn chwydu
`,
  gas: `
theres a right stink of gas in the hallway of our flats
i can smell gas
smell gas in kitchen what i do
my stove is hissing and we feel dizzy
um hi yeah so basically I came home and there's like this really strong smell like rotten eggs by the cooker
the builders next door have gone through the gas pipe with a digger
gas leak on Mill Lane
cooker is on but no flame and house smell bad like gas, baby sleeping
strong gassy smell outside number 14
I think my boiler is leaking gas
ther is gas comin out of the pipe in the street you can here it hissing
nan left the hob on without lighting it and the whole bungalow reeks
we can all smell it, whole street, its definately gas
gas alarm going off in the basement
dwi'n gallu arogli nwy
mae arogl nwy cryf yn y tŷ
mae nwy yn gollwng yn y stryd
i can smell gas in my house
strong smell of gas in the stairwell
theres a gas leak in our street
it stinks of gas in here
can smell gas outside the school
the gas pipe is leaking
gas escaping from a pipe in the road
workmen hit a gas main
gas hissing out of the ground
i think weve got a gas leak
the whole close smells of gas
smells gassy by the meter cupboard
the cooker is hissing and i feel light headed
left the gas on and now the house reeks
hissing noise by the gas meter
my kitchen smells of gas and i feel sick
dont know if its gas but theres a horrible eggy smell by the boiler
um theres a really strong gas smell coming from next door
gas smell very strong please send
i smell gass
there is gas coming up through the pavement
digger has cut through the gas line
gas alarm is sounding
smell like gas in corridor, many people live here
the hob was on all night unlit and you can smell it
mae arogl nwy yma
dwi'n meddwl bod nwy yn gollwng
mae pibell nwy wedi torri
mae'n drewi o nwy yn y fflat
gollyngiad nwy ar y stryd
alla i arogli nwy yn y gegin
mae oglau nwy cryf tu allan
mae'r stof yn hisian a dwi'n teimlo'n benysgafn
it reeks like bad eggs the second you open our front door and theres a hiss behind the cooker
bairn's turned the knobs on the hob and a dinnae ken how long its been on, hale hoose is mingin of it
the er the lads on the road have gone through something yellow and it's roaring, you can hear it from my kitchen
summat's hissin under the floor by the meter and me mouth tastes funny
smell gas. stairwell. 3rd floor. man smoking on 2nd
pressure come up through pavement, smell like cooker, dust blowing out of crack
It may be nothing, but there is a pronounced odour about the meter cupboard and I have come over rather giddy
me da's unhooked the cooker hisself to nick the space behind n now its blowin out the pipe
what number do i ring, the whole landing whiffs like someones left a ring on, no one answering at 4B
I drilled the wall for a shelf and it went psssss and hasnt stopped
digger bucket's caught a yellow pipe outside the nursery and theres a jet of it coming up
smells of cabbage and eggs all down the ginnel, strongest by the grate, got worse since this morning
my mum has memory problems and keeps lighting matches, the ring's on, I can smell it down the phone practically, no I mean the carer can
the bottle on the caravan has split its hose, its spraying white and cold and stinking
hallo i am cleaner at office, in boiler room very bad smell and sound like snake, i have headache
pet the stink of gas in wor netty is unreal, its comin up through the boards
someone's nicked the copper pipe from the empty house next door and its just blowing out in there
came home from nights and the cooker's been on unlit since 2, kids in bed, i feel sick
that smell they put in it, you know, the warning smell, it's all through the sheltered flats and the residents are still cooking
there's a bubbling in the puddle over where they dug and it stinks
car's gone into the meter box on the front of the house and it's whistling
our staffroom is full of that eggy stench and the pilot's out, whole of reception class is next door
wont let me turn the lever its stuck and i can hear it escaping
ive had the gas man turn us off but its still coming from number 9 and theyre on holiday, smell it thru the letterbox
me nose is no good but the dog won't go in the kitchen and the lad says it pongs of gas something shocking
whole street hums of it la, proper strong by the chippy, fella's sparking up outside
the big storage tank behind the hotel is venting, theres like a fog on the ground and it smells of gas
think next door slashed the pipe, hes shouting hes gonna take us all with him and it stinks of gas in here
gas tap snapped off in my hand when i was cleaning behind, cant stop it
its a strong smell near the boiler and when the light switch went it popped blue
Mum told me to text. house smells of gas, she's gone down cellar to look with a candle
my eyes are watering and theres that smell in the lift shaft, all floors
plasterer put a nail thru the pipe, he's stuck his thumb on it and says phone someone quick
old fella in the bungalow opposite, I went in with his dinner and you could've cut it with a knife, hob on full and no flame, him asleep in the chair
Missed bin aside, there's a stink of gas by the substation end of our road and the grass has gone brown and it's whooshing
they've took the cooker out the flat above and not capped it, its comin down thru the ceiling light
my baby monitor camera shows the hob light on and im at work, the sitter says it smells and she feels drunk
the smell is so strong in the community hall that we've come out, forty pensioners on the pavement
in the cupboard. sssss. smell bad. what do
the house that blew up last year smelt just like this the night before, and it's coming from the same drain
Good evening, I was writing to thank you for the new recycling boxes which arrived on Monday, and to ask when the garden ones follow. My neighbour Mr Osei has just knocked to ask if I could smell anything, and now that I stand in the porch I certainly can. It is very strong by both our meters, there is a steady hiss, and he says his hands are shaking and his wife feels faint. We have not touched the lights.
I am the caretaker at St Jude's and I want to log a job for the broken fence, the railings on the east side, kids get through. Also the contractor's lad has been breaking up the old concrete by the kitchens this last hour and he's cracked a pipe, he put some tape round it and carried on. I can smell it from the hall. There's sixty for lunch club sat down in there and the ovens lit.
hi so i got the letter about damp inspection thats fine tuesday is fine. ive another thing tho its probably me being daft. since the fella moved my boiler theres been this smell, like when you strike the cooker and it dont catch, and tonight its that bad i opened the windows and its not shifting. my little girl says her tummy hurts and the airing cupboard is making a sort of whistling sound.
Yes hello can you hear me, I'm a, I'm a delivery driver and I've just come off the van at, what is it, Castle Mews, the flats. I wanted the council cos there's no number on the door for the owner. Every landing I go up it gets worse, gas I mean, proper catches your throat. Knocked four doors, one old dear came out and she could hardly stand. I've not pressed the bell again.
We are three families in the house of multiple occupation at 77 and the agent he say call the council for license problem. The problem also is the kitchen. The big cooker has broken handle and nobody can close it, since six o'clock it makes noise of air and the smell is in all rooms, in the stairs also. One man he still want to make fire for tea. Children are vomiting. Please who comes?
ma' oglau wyau drwg dros y tŷ i gyd a rwbath yn hisian tu ôl i'r popty
ma'r jac codi baw wedi bwrw piben felen a ma' fe'n rhuo mas o'r ddaear
mae Taid wedi gadal y cylch ymlaen heb ei danio drwy'r pnawn, mae'n drewi yma
gwynt nwy cryf ar y stâr, a rhywun yn smoco ar y llawr gwaelod
glywch chi o? sŵn chwibanu wrth y mesurydd a dwi'n teimlo'n chwil
wi 'di drilo miwn i'r wal a ma' rhywbeth yn chwythu mas, gwynto fel nwy
ma'r hosan ar y botel nwy 'di hollti yn y garafán a ma'r plant tu mewn
ogla nwy dros y stryd i gyd wrth y siop chips, gwaeth wrth y gratin
Just got back from work and the whole of the ground floor smells strongly of gas
is it normal for the street to smell of gas after roadworks? its making my eyes water
think ive smelt gas near the substation on park rd
hob knob was knocked on and the flat is full of it, got a terrible head
My neighbour reckons theres a gas leak in the communal boiler room
contractor has just put a spade through our gas pipe
hi there its quite urgent i can smell gas coming up from the cellar
very bad gas smell in stairs of building number 9
my nose is rubbish but my carer says its gas, coming from behind the oven
can u send sum1 theres gas leakin
mae oglau nwy ofnadwy yn y cyntedd
mae'r adeiladwyr wedi taro pibell nwy
dwi'n clywed hisian ac yn ogleuo nwy
nwy yn dianc o'r ffordd tu allan i'r ysgol
pong of gas in the close, none of the old ones have noticed
the fella with the mini digger's gone and burst the main
can you smell that? it's gas all up the stairs
I left the ring on and it's blown out, been hours, scared to flick a switch
meter's been ripped off the wall in the empty flat and it's blowing
gassy smell by the drains in the yard, eyes nipping, a bit dizzy
hissing under the cooker when you bend down, smells like cabbage gone off
kids have smashed the gas bottle at the back of the caff, it's whistling
the van's rolled into the gas meter box outside ours and it's roaring
nwy yn gollwng o'r bibell ar y stryd
ogla nwy ofnadwy yn y pantri
it stink of gas in hall and the man downstairs he smoke
smell of gas when I open the front door
gas smell in the street outside the bakery, strong
woke up to a gassy smell, heads are light
the neighbour's dog chewed the gas hose and it's hissing
pilot's out and I can smell it, window won't open
we've hit a pipe putting a fence post in, it's roaring
you can taste gas on the landing
my dad with dementia keeps turning the gas on and not lighting it, I can smell it now
cylinder's leaking in the catering van, valve's snapped
workmen scarpered, it stinks of gas down there
mae arogl nwy ar y grisiau
y cwcer yn gollwng nwy
strong gas smel in corridor hotel of asylum
smell of rotten eggs in the cellar been getting stronger all morning
meter cupboard hissing and stinks
builders have put a digger through a pipe and there's a right roar and a stink of gas
oglau nwy cryf yn y gegin a dwi'n teimlo'n chwil
there's an eggy smell in our hallway and it makes me dizzy
gas is blowing out of the ground where they were digging
gwynt nwy tu fas i'r ysgol
workmen have gone through something with the digger and it's hissing and stinks
came home and the hob's been on unlit since this morning, whole kitchen reeks
we can smell it all down the landing and one lad's lighting up
there's a whistling from the meter under the stairs and my eyes are watering
I want to report a smell of gas by the road works on Mill Lane
roadworks outside number 12, strong gas smell since this morning
It's probably nothing but since the men dug the road up there's been that smell, you know, gas, and it's in our hallway now and we've all got headaches
the fitter moved the cooker yesterday and it's hissed ever since, stinks of bad eggs
been feeling dizzy since they changed the hob and there's a hiss behind it
eggy smell in the whole stairwell and it's getting stronger
whole street smells like rotten eggs, everyone is stood outside
digger's hit a pipe and there's a roaring noise and a smell
they've drilled through something in the wall and it's blowing out gas
there is a smell like bad cabbage from the meter cupboard and my head is swimming
mae rhywbeth yn hisian tu ôl i'r popty ac mae ogla fel wyau drwg
ogla nwy ofnadwy yn y coridor
`,
  fire: `
my neighbours house is on fire
theres smoke pouring out of the flat above
bins on fire behind tesco
somebody has set light to the playground its burning now
kitchen's on fire help
FIRE at the old mill flames coming through the roof
there is a fire in the woods and its spreading towards the houses
car burning on the rec
smell of burning coming from the fuse box and theres smoke
i can see flames in the empty shop
kids have just set the skip alight next to the school
the tumble dryer has gone up in flames
theres thick black smoke coming from the industrial estate, think its a fire
grass fire on the hill behind our estate getting bigger
house burn, people inside, come quick
mae'r tŷ ar dân
mae fflamau'n dod o'r garej drws nesaf
mwg du yn dod allan o'r fflat
my house is on fire
there is a fire next door
the flat upstairs is on fire
flames coming out of the window
smoke coming from under the door
someone has set fire to the bins
the shed is burning
fire in the park
car on fire in the street
theres a fire and people are trapped
the woods are on fire
wheelie bin alight against a house
black smoke pouring from the warehouse
kids setting fires in the derelict school right now
chip pan on fire
my kitchen caught fire
the oven is on fire
the battery on my scooter is smoking and popping
something is burning in the loft
burning smell from the socket and its hot
fire spreading up the hillside
skip on fire by the flats
please come fire fire
building burning
the pub is ablaze
smoke filling the corridor and we cant get out
the hedge has gone up in flames
i think the garage is on fire
theres flames behind the shops
can see a big fire from my window
somebody put a lit firework through my door
somebody pushed burning paper through my letterbox
theres a fire on the moor
mae tân yn y fflat
mae'r sied ar dân
mae mwg yn llenwi'r tŷ
mae'r car ar dân
mae fflamau yn y gegin
mae rhywun wedi rhoi'r biniau ar dân
tân yn y coed ac mae'n lledu
mae'r ysgol yn llosgi
mwg yn dod o'r to
it's the er the er charity shop doorway, them bags of clothes, well it's caught, it's up the shutter and there's folk live over
theres a glow in next doors loft and the tiles are popping
hale close is fu o reek, cannae see the stair, weans greetin upstairs
chip pan's up!! curtains have gone
bins gan up like a torch behind the club and its catchin the fence
someone's tipped a settee against the door of the flats and lit it, we cant get out
orange light flickering behind the blinds at number 9 and the smoke alarm going, nobody's moving
my e bike was charging in the hall and its fizzing and throwing out white smoke
I do not wish to alarm anyone but the thatch appears to be smouldering in two places
daddy is asleep and the sofa is all smoky and hot and i cant wake him
the toaster's caught and its up the cupboards now
lads chuckin lit rags thru the windows of the old bingo hall la, its goin up
gorse is going on the hill behind Cefn, wind's bringing it down to the houses
my neighbor balcony have fire from barbecue coal, going up to the next balcony
I can hear it crackling in the wall where the plumber used his torch and the paint's blistering
something's up the flat over the bookies, windows have gone black and then one just burst out
me airing cupboard's glowin bab
there's a lorry on the hard shoulder with flames licking round the back wheels and it's full of gas bottles
come quick hay barn gone up, cattle in it
fell asleep with a fag, mattress is going, ive chucked water on but its still coming
the chimney is roaring like a jet and theres sparks raining on the neighbours roof
kids just lit the slide at the rec, big flames black smoke going over the nursery
your bin wagon is on fire at the end of our road, the men have jumped off
man in flat 6 pouring petrol in the hallway and he's got matches
skips burning against the wall of the care home
bloody big plume coming off the scrapyard, stuff exploding in it
the door handle's hot and there's smoke coming under it, we've put towels down, 7th floor
fireworks gone in through the upstairs window opposite and now the curtain's burning
the kitchen is full of smoke and i cant find the cat. there is a flame behind the cooker
they've set the hedge off and it's racing along to the cars
Hob was left on under a plastic bowl, worktop's melted and flaming, mum's trying with a tea towel
tyres burning under the railway arch and the heat is cracking the windows of the shop
hi can i get a replacement food caddy mine melted, the one next to it is burning actually its spreading to the porch
there is fire in attic of church, we see from street, doors are close
smells like singed plastic and the telly went bang, flames out the back of it
our block. 4th floor. thick smoke. alarm not working. people banging on doors
Warden here, Ty Gwyn sheltered. Tumble dryer in the laundry, flames, smoke in the corridor, residents in bed
peat's been smouldering all day and the wind's got up and now it's running at the farmhouse
van on the drive gone up, its melting the front door and nan's bedroom is above
petrol bomb just gone through the shop window, people live above
I was writing about my housing application, ref ends 447, because nobody has phoned me back in three weeks and I'm bidding on places I never get. I'm in the hostel on Marsh Road, top floor. I've just had to stop typing because there's shouting in the corridor and a lot of smoke rolling along the ceiling, and one of the girls says the kitchen's gone up and the front stairs are thick with it. What should we do?
Hello, my name's Joan, I'm eighty-six, I rang this morning about the young men putting things in my brown bin. Well, they're back in the alley and they've got hold of a mattress. They have set it going right against my back gate, dear, and the gate's caught, and I can see it through the kitchen glass, it's coming along the trellis toward the house. I can't manage the front steps without my grandson and he's at work.
We'd like to report a pothole near the garden centre at the junction, it's been there since February and is getting deeper. While we're waiting in the car to take the photo for you my husband's noticed the workshop behind has flames showing at the skylight. There's a lad in there, we can see him going back in for something. There are a lot of cylinders stacked along that side and it's getting bigger by the minute.
so like i was gonna ask about the youth club hours cos the website says 6 and its never open. but me and Kai are round the back and some year elevens have lit the big wheelie bin and pushed it under the canopy and the canopy plastic is dripping fire everywhere. the caretaker lives in that bit at the end and his light is on. we shouted but he has his music up. its proper going now
Dear Council, I live on ground floor and my upstair neighbour, an old lady, she smoke in bed always. I complained before about ash and cigarettes in my garden, you have the number. Tonight I hear her alarm sounding and from her window is coming grey smoke, a lot, and I see light moving red. I go up and knock, she don't open. The door is warm. My son tries to break it now.
the allotment huts are away, three of them, an the wind's takin it tae the bungalows
pan of fat, flames up to ceiling, dont know what to do
theres someone at the window shouting and smoke coming out all round him
the bonfire at the rugby club has fell over onto the marquee
loft bulb. its set the insulation off. it's dripping through
bagia dillad tu allan i'r siop elusen yn wenfflam, ma' 'na bobol yn byw uwchben
ma' mwg du'n dod mas o dan ddrws y gegin a ma'r dolen yn dwym
ma'r eithin yn llosgi uwchben y pentra a'r gwynt yn dod â fo lawr at y tai
sosban saim 'di cynnau, cyrtans yn mynd, help
ma' plant wedi rhoi matsien i'r hen gapel, fflame trwy'r to
batri'r sgwter yn clecian a phoeri gwreichion yn y cyntedd, mwg ymhobman
alla i weld golau oren yn ffenast llofft drws nesa a ma'r larwm yn mynd, neb yn symud
ma'r sgubor wair ar dân a ma'r da miwn 'na
There's a fire in the bin shed under the flats
my frying pan has caught fire
the old chapel on Ridge Street is ablaze
sofa in the alley is alight right by someones fence
I can see orange flames and loads of smoke over by the allotments
somebodys torched a car on our estate its still going
smoke coming out of the electric meter cupboard
caravan fire behind the Plough, gas bottles inside it
our loft is on fire we are outside
hello yes er there appears to be a fire at the garden centre, quite large
flat 12 fire alarm going and i can see smoke at the window, an old chap lives there
big smoke from house, nobody come
kids have set the heath on fire again and its heading for the bungalows
tân yn y gegin, dewch yn gyflym
mae garej y cymydog ar dân
mae bin yn llosgi wrth ymyl y fflatiau
mae mwg trwchus yn dod o'r ffatri
mae'r mynydd ar dân ac mae'n dod at y tai
top floor, smoke under the door, where do we go
the hedge is on fire and it's caught the fence
my neighbour's kitchen is ablaze
bin shed's up in flames right under bedrooms
someone's torched the car next to the petrol pumps
battery on my scooter exploded and the carpet's burning
the flat above, black smoke out the window, there's a lass shouting
the heath's burning and it's coming toward the houses
smouldering smell in the loft and it's getting hazy
tumble dryer's caught
candle's gone over and curtains have gone up
barn's alight with the animals and the lad in it
they're burning tyres by the gas cylinders at the yard, flames as high as the house
mae'r ysgubor ar dân
mae mwg du yn dod o dan ddrws y cymydog
fire!! 22b
alarm's ringing in the flats and I can smell burning, some of the old folk won't come out
somebody's put a firework through the letter box and the mat's alight
grass fire by the railway heading for the sheds
house on fire across the road
the pub's kitchen's gone up
smoke alarm going upstairs and no one will open
there's flames coming out of a wheelie bin under a car
someone's burning something in the stairwell
fire in the woods near the campsite
my oven's on fire
microwave exploded and the units are alight
wheelchair battery's on charge and there's smoke
lorry on fire on the ring road
hay bales burning beside the cottages
they've set fire to the play area, tyres burning, kids about
derelict mill's burning and we know lads sleep in there
there's smoke under next door's garage door
chimney's roaring and there's sparks coming out the top
tan gwyllt ar y mynydd yn agos at y tai
mae'r gegin ar dan
fire in flat number nine, people cry for help
smoke pouring out of the flat below mine and nobody's answering
the skip outside the nursery is well alight
someone's set the bins on fire under the stairs in our block
chip pan's gone up
there's flames on the moor coming down to the cottages
my e-bike battery is smoking and swelling in the hallway
burning smell behind the socket and the wall's hot
tân yn y fflat oddi tana i
someone shoved a lit rag through our letterbox
smoke's coming up through the floorboards from the shop
someone's lit the sofas dumped at the back of the flats, flames near the windows
caravan's on fire and there's a fella asleep in it
gas cylinder in the bonfire is going to blow
mae ogla llosgi a mwg yn y coridor
sofa's gone up from a candle, we're out on the grass but the cat and my brother are upstairs
there's an orange glow in the loft next door and bits floating out of the roof
toaster's in flames
smoke's rolling under my door and I'm on the ninth floor
the moor above the houses is alight and the wind's turned our way
lads have lit the bins under the flats and it's catching the cladding
scooter battery's popping and spitting in the hall and it's filled with smoke
I want to report a bin on fire in the park
the litter bin outside the library is burning
report: wheelie bins alight behind the shops, flames near the gas meters
bin lorry's on fire on our street
I'm ringing about the recycling, only I can see flames in the flat over the road, there's someone at the window
The allotment shed has gone up and it's spreading along the fence towards the bungalows.
tha's smoke comin aht o' next door's roof an' t'owd lad's in theer
stuck in the lift and we can see smoke coming through the doors
the lift's stopped and it's filling up with smoke
locked myself out with the dinner on the hob and the little one's inside
front door's shut behind me, there's a pan of oil on and the baby's in his chair
got shut out on the landing, grill's on, toddler's in there on her own
scooter battery has exploded next door and smoke is coming in through our vent
e-bike was charging in the hall and it's gone bang, we can't get past it
the corridor's gone black and we've stuffed towels under the door, do we stay or go
smoke's coming through the extractor fan from the flat below, kids coughing
I was writing about the rubbish at the back but somebody has just set it alight and it's reached the balconies
the mattresses they dumped are burning and the flames are touching the windows
kids have lit the bins under the stairs and people are still in bed up there
the cladding's caught
someone is shouting from an upstairs window and there's smoke behind them
thatch has caught from next door's bonfire
the wheelie bin against my door is blazing and it's the only way out
mae'r lifft wedi stopio ac mae mwg yn dod i mewn
mae mwg yn dod o dan y drws drws nesaf a does neb yn ateb
mae'r biniau ar dân o dan y fflatiau
bonfire's massive and blowing on to the garages, there's gas bottles in there
the meter cupboard door's warm and it smells like burning plastic
there's a hot smell like a struck match and melting plastic on the landing
the socket's too hot to touch and it smells of fish
mae arogl plastig yn llosgi a drws y cwpwrdd mesurydd yn boeth
`,
  rescue: `
a man's fallen in the canal
theres a woman in the river shouting for help
someone is trapped in the car and water is rising
we are stuck upstairs and the flood water is coming up
kid stuck in the mud at the estuary tides coming in
my grandson is stuck down a drain
old lady trapped in the lift and shes having trouble breathing
boy fell through the ice on the lake
people in the water at the weir
I'm trapped in my flat the door is jammed and there is smoke
child drowning in the park pond
man stuck on the roof and hes slipping
mae rhywun wedi syrthio i'r afon
mae dyn yn boddi yn y gamlas
someone has fallen in the river
man in the canal
a child is in the water
someone is drowning
we are trapped in the house by flood water
people trapped in a car in the flood
car in the river with someone in it
trapped in the lift and cant breathe
someone stuck on the roof
im stuck and cant get out and the water is coming in
a lad jumped in the quarry and hasnt come up
somebodys in the sea and struggling
kids have gone through the ice
boy stuck in the railings by his neck
woman stuck in mud
a man is trapped under a car
worker trapped under a wall
cut off by the tide
theres a person down the manhole
someone clinging to the bridge in the flood
old couple stuck upstairs water rising
baby locked in the car
toddler has locked himself in the bathroom and is screaming
swept away by the river
hand trapped in a machine
help im stuck in the lift ive been here an hour
mae dyn yn yr afon
mae plentyn yn y dŵr
rydyn ni'n gaeth yn y tŷ ac mae'r dŵr yn codi
mae rhywun yn sownd dan gar
mae bachgen wedi disgyn trwy'r rhew
mae rhywun yn gaeth yn y lifft
he went in after the dog and now theres just the dog
were on the sandbank and the water's come round behind us, theres bairns wi us
our ground floor's gone under and it's up to the fourth stair, still coming
lift's been stopped between floors two hours now and the gentleman in here with me has gone very quiet
i hear tapping from under the rubble like knock knock knock
lad's legs are under the digger an he's stopped shoutin
child's arm stuck in the escalator at the bus station its chewing his sleeve
car's gone nose down into the dyke, one of em's banging on the glass
kayak upside down below the weir no sign of him
mud's got me boots, up to me thighs now, tide's turned, phone's on 10 percent
help lost on hill, fog, cant see, my friend slip down and we hear him shout from under
the window cleaner's cradle has gone at one end and he's hanging off by the rope, six floors up
he is 3 and he has locked hisself in the car, its boiling, he's stopped crying
a woman has gone through the rotten boards on the pier, she's hanging on by her elbows
grain's gone over him, just his hand showing, we're digging
wor kid's in the watter at the quayside, someone's hoyed a ring but he cannae hold it
There is a gentleman in the lock chamber, the sides are slippery and he cannot reach the ladder
can hear somebody shouting down the old mine shaft behind the estate
tree's come down on a parked car and there's a woman in the front seat, roof's on her
water board don't answer, culvert's swallowed a little lad, his mate's stood screaming at the grate
fell between boat and the bank, hes wedged and boat keeps rocking in on him
our nan's stuck in the bath, water's gone stone cold, door's bolted and she's getting faint
paddleboard gone way out past the buoys, two girls on it waving their arms
they're on top of the van in the ford and it's shifting
the trench fell on my workmate, we dig by hand, only his head is free
my head is stuck in the railings and its getting tight and mum isnt here
stream's come through the campsite in the dark, tents gone, people in the trees
theres a fella clingin to the lamppost in the middle of the flood and nobody can get near him
hoist at the garage has dropped with him under it
ice was thin like we said and our Callum's under it
revolving door at the library trapped my little girls leg, cant budge it, she is screaming
he's on the mud crying, the sea is all round, he's about eight
im in the loft, water up to the hatch, no torch
man down in slurry pit and his brother has gone in after him
Rising fast at Riverside caravan park. Old folk still in the end vans. One's floated off with the lights on
she's slipped off the cliff path, we can see her red coat on a ledge, she's moving a bit
locked in the strongroom at work, air's getting thick, two of us, nobody else in til Monday
wheelchair's gone off the slipway, the lady's strapped in it
someone's been shut in the clothes bank, you can hear them in there and the lorry's due
got the bus stuck under the bridge in the water, driver on the roof, passengers standing on seats
I rang about sandbags this afternoon and was told there were none left and to check the website. That was at two. It is now past nine, the brook has come over the wall, the hall is waist deep and we've carried my mother-in-law up in her chair. The bed's moved against the bedroom door downstairs with my father-in-law still inside, and he's stopped answering us through the ceiling. The electric's off as well.
Hi, wanting to know if dogs are allowed on the east beach in September as the sign's confusing. Actually, sorry, forget that, we're stood here and there's two teenagers been swept off the rocks by the steps. One has got hold of the chain, the other keeps going under, a wave took him round the end of the wall. My partner's run for the lifebelt but someone's had it, the box is empty. There's nobody else about.
good morning i clean at the leisure centre and i wanted to ask about my hours. i come to the plant room because i heard banging and the engineer he has his arm inside the machine, the belt has taken it to the elbow, and he is grey and sweating and telling me turn off but i don't know which one. The manager is not in building until ten. Tell me please what switch or who can come.
It's regards the old quarry again. I've wrote to the council, ooh, five times about that fence. Well the kids have been in swimming all day with this heat and there's one not come up. His pals are stood on the edge yelling at the water, they say he jumped off the high bit, and that was ten minutes since. I'm sat up here on my scooter, I can't get down there, I can only see his towel.
I work the night desk at a hotel and our guest lift has a fault we've reported to your building control people twice. Tonight it dropped about a floor and stopped. There's a couple and a baby in it, the lady's hurt her back and can't get up off the floor, the emergency phone's dead, and I can smell hot rubber up the shaft. The lift firm say four hours. The cable made a noise again just now.
ma' hogyn 'di mynd o dan y dŵr wrth y gored a dio'm 'di dod fyny
ni'n styc ar y tywod a ma'r llanw wedi dod rownd y cefn, ma' plant 'da ni
ma'r dŵr at y pedwerydd gris a 'dan ni yn y llofft efo'r babi
ma' car ar ei drwyn yn y ffos, rhywun yn bwrw'r ffenest o'r tu fewn
ffarmwr dan y tractor, ma' fe'n dal i siarad ond prin
clywed rhywun yn gweiddi lawr hen siafft y chwaral
lifft 'di stopio ers dwyawr, dynas feichiog i mewn yma yn methu cael ei gwynt
aeth y bachan i'r slyri ar ôl y ci a s'dim sôn amdano fe
my friend has slipped into the canal and cant get out
somebody is clinging to a tree in the river
there's an elderly couple stuck in their car in the ford with water up to the windows
teenager has got his leg jammed in the park railings and hes screaming
we're on the roof of the bungalow, flood water everywhere
a paddle boarder has been blown out to sea off the pier
workman buried in a trench on our road
the lift's stopped between floors with my mum in it and shes panicking
toddler locked in a hot car in aldi car park
I can see an arm waving in the lake
man trapped under a collapsed wall
mae merch wedi cwympo i'r gamlas
mae car yn yr afon gyda phobl ynddo
rydyn ni'n sownd ar y to, mae llifogydd ym mhobman
stuck in lift with no signal hardly, hot, kid with asthma
in the goods lift at the back of the market and it's dark, nobody comes
a car has come off the bridge and it's in the beck upside down
two paddleboarders getting blown out past the pier
chap's gone under at the quarry, not come up
my husband is stuck in the mud to his waist on the sands and the sea's coming in
the underpass has filled and there's a minibus in the middle of it with folk on
river's come in the house, I've put mum on the table
water's coming in fast and my dad's on a hospital bed downstairs
dinghy's sinking off the slipway
somebody's shouting help from the canal
lad has fallen down the old mine shaft
small boy wedged in the storm drain
I've fell down the side of the house and my leg's wedged, I'm on my phone
workman's in a trench and the side's come in on him
they locked up the park toilets with me inside and I'm diabetic and shaking
my baby is locked in the car with the keys, sun's blazing
man hanging off the scaffolding by his harness, not moving
we've been cut off by the tide, four of us on a rock
llifogydd yn y tŷ a mam yn methu symud o'r gwely
bachgen wedi disgyn i'r afon
'dan ni'n sownd yn y lifft a dw i'n methu anadlu
her hand's trapped in the bus doors
flood waters at the bedroom window, three of us and a dog
my grandad's through the ice
my friend's fallen in the lock
someone's in the water by the marina steps
kids playing on the ice at the reservoir, one's gone under
a woman is stood in the middle of the river holding a branch
car swept off the ford with somebody in it
water's halfway up the stairs
we can't open the doors for the flood, mum's 88
elderly couple trapped in bungalow, river's burst
the care home's flooding and they can't shift the residents
my son's stuck on the cliff path, it's gone behind him
a walker's broken his leg on the moor, we've no signal bar this
climber hanging off the viaduct
trapped in the lift with my twins and no air
lift door's closed on his foot
baby's locked in the bathroom and the taps are on
her hair is caught in the escalator
boy stuck down a badger hole
toddler has head in the park gates
stuck between the train and platform
a chap is under a tractor
man buried in a grain store
they're on an inflatable and it's going out fast
paddling pool, he was under, he's not moving
mae plentyn yn y gamlas
car yn y llifogydd efo teulu ynddo
my brother in the sea and not come back
woman's gone in the river after her dog by the weir
lad's fell through the ice at the park lake
water's up to the windows of a car in the underpass, somebody's on the roof of it
our street's under two foot and my neighbour's in a wheelchair on the ground floor
me and the baby are stuck upstairs, water's in the house and still coming up
we're stuck in the lift at the multi storey, my mother's claustrophobic and she's struggling to breathe
lift's stopped between floors with my dad in on his oxygen
lady with her arm jammed in the gate at the tip and she's screaming
kid has got his head stuck in the railings
mae dynes mewn car yn y dŵr dan y bont
rope swing snapped over the river, boy's not come up
tree's come down on a car and there's someone in it
a kid's been swept off the stepping stones
my carer can't get me down and the water's at the front step and rising
lift has jammed with a wheelchair user and her little girl, it's been an hour and she's panicking
my hand is caught in the door of the bin chute
my lad's got his head stuck in the railings and he's going purple
bairn's dangling off the balcony rail by his jumper
a little one is sat on the outside of the window ledge, three storeys up
toddler's got out onto the flat roof through the window
somebody's gone under in the lake and not come up
dad's in the slurry pit
the water's up to the car door handles and we can't get the doors open
tide's cut us off under the cliff, it's round our knees
stuck in the lift in the flats two hours, getting hard to breathe
kid on a lilo is being blown out to sea
man waist deep in the mud by the slipway, water's coming in
report flooding, the water's coming in our house and my dad's bedbound
river's burst and we're upstairs, can't get out
kids are walking out on to the frozen pond
boys playing on the ice on the canal
there's a lad clinging to a branch in the river
he jumped in the river after his dog and he's in trouble
my wife's gone in the water after the dog
I'm not being funny but there's kids on the weir, one of them's slipped and he's hanging on the bars
the beck's come over and it's in at the back, I can't lift my mother, she's in a hospital bed downstairs
there's an old boy in a mobility scooter tipped in the ditch and he can't get out from under it
there's a boy in the river and he can't get out
little lad fell in the lake and we can't see him
two kids were messing by the weir and one has gone under
she slipped off the harbour wall, can't see her any more
the ice broke and he went through
the water's up to the sockets and we can't get the front door open, we've got a tiny baby
stream's burst into the house, mum's in a wheelchair and I can't carry her up
flood's at the second stair and grandad can't climb
van's been swept off at the ford and they're on the roof
driver's stuck on top of his car in the flood and it's rising
tide's cut the children off on the rocks
my wife's fainted in the lift, we've been stuck for hours and she has diabetes
his arm is caught in the crusher at the tip and there's blood everywhere
man's stuck by the neck in a clothes bank, he's stopped kicking
her leg is trapped under the wall and she's screaming
he's stuck under the car, it came off the jack
kid's got his head through the railings and he can't breathe
he fell through the roof of the old mill and he's not moving
someone's at the bottom of the quarry shouting
the dinghy's drifting out with two children in it
plentyn wedi syrthio i'r afon
mae hogyn bach yn y llyn a dydi o ddim yn gallu nofio
mae'r dŵr yn dod i mewn a dydi nain ddim yn gallu codi o'r gadair
mae'r afon yn y tŷ ac rydan ni'n sownd i fyny'r grisiau
mae'r llanw'n dod i mewn ac maen nhw'n sownd ar y creigiau
river's in downstairs and up to the second stair, gran can't walk
car's stuck in the ford, water's coming in and the doors won't open
people out on the sands and the tide's come round behind them
I can see lights out on the mud and the sea's coming in
mae pobl allan ar y tywod ac mae'r llanw wedi dod rownd
mae'r car yn sownd yn y rhyd a'r dŵr yn dod i mewn
`,
  electric: `
sparks coming off the lamppost
wires hanging out of the lamp post and its raining kids touching it
a power line has come down across the footpath
live cable dangling over the pavement outside the chippy
there's an electric cable on the ground, it's buzzing
water coming through the ceiling into the light and its fizzing
street light post got hit and now the wires are showing
tree has come down on the overhead lines and its arcing
my son just got a shock off the lamp post
bare electrical wires sticking out of the wall at the bus station
someone has smashed open the electricity box and kids are putting sticks in
the plug socket is smoking and sparking
door off the lamp post cables hanging loose at toddler height
electric pole fall down, wire in road
mae gwreichion yn dod o'r postyn lamp
gwifrau byw yn hongian dros y palmant
live wires hanging down
electric cable hanging across the pavement
sparks from the street light
the lamp post is sparking
exposed wires at the bottom of the lamp post
power line down in the field by the path
overhead cable has snapped and is on the road
wires on the floor buzzing
got an electric shock from the bus stop
the street light box is open and wires are sticking out
tree on the power lines
water dripping into the fuse box
the socket is sparking
my light switch is crackling and hot
traffic light post knocked over wires out
kids playing with the wires from a broken lamp post
substation door is open and children are inside
a cable is arcing
electric box smashed open at the side of the road
loose electric wires in the rain
cable hang from pole near school, electric inside
somebodys cut through a mains cable
pylon wire is down
there is a wire down and its live i think
he touched the fence and got electrocuted
water pouring through the ceiling lights
mae gwifrau trydan ar y llawr
mae cebl byw yn hongian
mae'r postyn lamp yn gwreichioni
gwifrau noeth yn y golwg
mae llinell drydan wedi dod i lawr
ges i sioc drydan o'r postyn
cable's come off the pole and its jumping about on the pavement like a snake
telt the wean no tae touch the lamppost and he got flung aff it, its buzzin
water is dripping out of my light fitting and the switch tingles when i touch it
the er the pylon line, one of the lines, it's down across the bridleway, my horse won't go near, it's humming
shower gave me a belt that threw me on me back, kids due in it next
kids have the door off the green box on the corner and they're poking it with a stick
blue flashes from the pole every time wind blows, bits of burning stuff dropping on the path
my hand stuck to the fridge, i couldnt let go till the power tripped. its back on now
I noticed a distinct tingle from the bus shelter frame and a lady's dog has dropped down dead beside it
digger's hit a black cable, there was a massive bang and he's still sat in the cab, the ground's smoking
christmas lights are down across the high street and they're live, someone just hopped over
consumer unit crackling like bacon la and its dead hot
theres a kite on the pylon and my boys halfway up
next door's bodged a wire from the street lamp to his shed and its lying in the puddle we walk through
tap gives shock. all taps. baby bath
hedge trimmer's gone through its lead and he's stood there holding it, cant let go
copper wires showing at the bottom of the traffic light, it's raining and schools out in ten minutes
someone has stole the covers from the lampposts, wires out, my daughter touch and fall
the socket went bang, black up the wall, and it's humming louder and louder
bathroom heater's fell in the bath water and is still plugged in, nan's in there
metal fence at the school is live, three kids got zapped, caretaker got zapped
Aye the trampoline's blew ontae the overhead lines an its spittin sparks over the back greens
farm lad's touched the auger on the power line, he's shaking, nobody dare go near him
pet there's a wire hingin doon low enough for a bus to catch, it's spittin
tram wire down on Fargate, people filming next to it
flood's got into the plug sockets, water is fizzing, gran's standing in it
my light switch is burning my finger and making a frying noise, smells fishy
substation hum has gone into a scream, gate's been cut, there's trainers on the floor inside
the ev charge point is hanging off and its lit up and kids swinging on it
lamp post snapped, cables in the gutter, water running over em, steam
i got a shock off the washing machine and now i cant feel my arm and my son wants to use it
Old boy's up a ladder cutting his tree right into the overhead wires, it's already flashed once
got wires dangling out the ceiling where the builder left, and they're live cos it blew me screwdriver in half
bouncy castle blower cable's split, grass is wet, one of the mums just got a jolt
Re my bin – also the new lamp column by it is alive, you get a belt off it, the postman's just been knocked flat
they dug up the pave for internet and cut thick wire, orange light and big noise, workers run away, wire still out
gran's electric blanket is smoking and sparking and she's in it, she can't turn over
there's a drone tangled in the wires over the playground and its all dripping molten bits
the handrail outside the town hall gives you a buzz, a man's gripped it and can't open his hand
lekky meter's been fiddled by him upstairs, its arcing blue in the cupboard under the stairs where the prams are
Morning, I walk my grandson to school along Mill Path and want to report the overgrown hedge, you can't get a buggy by. But more to the point today, the lorry that turned round there has clipped the pole, and one wire's come off and is lying in the wet grass right along where the children cut through. It hums, and the grass around it's gone black. I've stood here with my arms out stopping them but I've got to go.
I'm a private tenant and I've asked for an inspector about disrepair as the landlord ignores me. The leak upstairs has come through again and it's running down the inside of the wall and out of the sockets in the kids' bedroom. The switch fizzed when my lad touched it and he's got a burn on his finger, and the whole strip of wall feels tingly. The fuse thing won't go off when I push it down, it just sparks.
Hello love I only phoned for the large print council tax bill, me eyes aren't good. I'll tell you what though, while you're on. They've knocked that lamp outside the post office, it's leaning right over and there's all its innards out, and it's pouring down. Woman with a pushchair went to lean on it and I saw her arm fly up, she's sat on the kerb now white as a sheet. There's folk queuing right by it.
we are having a street party on saturday and i got the permission from you, thank you. we was putting up bunting now with a ladder, my husband and the neighbour. the metal ladder went on the wires across the road and there was a bang and blue light. the neighbour is on ground, awake, his hands are burned. the ladder is still up against the wire and making sound. nobody knows if to pull it
Hi there, re the allotment water supply, plot 18, still no pressure. The reason I'm messaging tonight though is plot 20. He's run a cable off the old site hut to keep his pump going, bare joints wrapped in a carrier bag, and it's lying in the flooded path. Two of us got a shock through our wellies getting to the gate. There's a family still up at the top end, kids with them, and that's their only way out in the dark.
ma'r weiran 'di dod lawr oddi ar y polyn a ma' hi'n neidio ar y pafin
dŵr yn diferu drwy'r gola yn y gegin a ma'r swits yn rhoi sioc
ma' plant yn hwpo ffyn miwn i'r bocs trydan ar y gornel
gath y crwt 'i dowlu wrth iddo fe dwtsh â'r postyn lamp, ma' fe'n hymian
gwreichion glas oddi ar y polyn bob tro ma'r gwynt yn codi, petha'n disgyn ar y llwybr
soced 'di duo a chlecian, ma' hi'n boeth ofnadwy a ma' ogla llosgi pysgod
ma' 'na farcud ar y wifren fawr a ma'r hogyn hannar ffordd fyny'r peilon
ma'r ffens fetel wrth yr ysgol yn fyw, ma' tri o'r plant wedi ca'l siglad
wires are spilling out of the base of a street lamp and my dog nearly touched them
there's a cable down across Orchard Way, it's crackling
lamp column been hit by a car and you can see bare copper
we had a bang and now theres sparks shooting from the pole outside
a branch has brought the electric wires down into our garden
feeder pillar door is hanging off and the terminals are exposed right next to nursery
I got zapped touching the metal railings by the crossing
water is running down the wall into the fuse board
traffic signal knocked flat, cables everywhere, still lit
the shower gave my daughter an electric shock
overhead wire dangling low over the bridleway
mae cebl trydan wedi disgyn ar draws y lôn
gwreichion yn tasgu o'r golau stryd
mae gwifrau'r postyn yn y golwg ac mae plant yn chwarae yno
mae dŵr yn rhedeg i mewn i'r bocs ffiws
wires are dangling from the lamp and my toddler nearly grabbed them
the pole's snapped and the lines are across the hedge, sparks coming off
when i touch the bus stop it give me electric
fuse box is melting and spitting
sparks out of the wall socket every time it rains in
there's a cable the diggers nicked, it's bare and it's in a puddle by the crossing
feeder pillar door wide open, bare metal inside, next to the infants
a lorry hit the lamp post, wires are sticking out the bottom and water's running over them
cooker's live, i got thrown across the kitchen
green box thing on the corner is humming and smoking
kite's caught up the high voltage wires and the kid's still holding the string
lads have broke into the substation
lein drydan wedi dod lawr ar draws y cae a cheffylau yno
cefais i sioc drydan oddi ar bolyn y lamp
traffic light's been knocked clean off, copper ends showing, kids walking past
the shower shocks you
tree on the power lines and blue flashes
the cable in the road is arcing
mains lead's been cut by hedge trimmers and it's lying live on the path
there's a wire down across my car and I'm sat in it
council contractor has left live ends sticking out the wall in my kitchen
electric cupboard in our landing is open and it's sparking, kids on the stairs
light pole got smashed by a car, its innards are all out, in the rain
the christmas lights have come down in a puddle outside the school and they're still on
socket blew up and the plug's welded in, smoke
every tap gives me a tingle
my lad got a shock off the lamp outside
puddle by the pillar box is electrified, a dog dropped dead in it
the pylon's leaning and the wires are touching the barn
someone has cut the fence at the electric station and there are kids in there
thieves have stripped the cable out and left bare ends by the footpath
lamp post sparks when the wind blows
mae gwifrau noeth yn hongian o'r polyn wrth yr ysgol
mae'r bocs trydan ar y gornel yn tasgu gwreichion
electric wire broken in wall, water on it, children here
lamp column has been smacked by a lorry and it's leaning over the road sparking
cover's off the post and the kids are poking sticks at the wires
wire hanging off the pole crackling in the wet
the door's off the leccy box in the playground & live stuff showing
got a belt off the metal handrail on the steps, tingles when you touch it, there's a cable running behind
tree through the power line and it's fizzing in the field by the stables
street light base is open and my dog got a shock off it
water coming through the light fitting in my bathroom and the switch is buzzing hot
mae weiar yn gwichian ar y llawr wrth y giât
overhead wire's hanging at head height across the cycle path
I touched the railings by the lamp and got thrown back
lamp post flattened by a truck, bare wires in the puddle
wire's come down on the swings and it's snapping about
washing up and got thrown across the kitchen by the tap
the metal door on the lamp column's off and a toddler's got his hand in
kite's round the pylon and the lad won't let go of the string
there's blue flashes coming out of the green box on the corner
street light by number 20 has sparks coming out of it
the lamp post outside the chemist is broken and it is sparking
I'd like to report a street light on Church Lane, the bottom's open and it sparks when it rains
report broken light, bare wires hanging out of the base where kids walk
bollard on the traffic island got hit and there's sparks off it
zebra crossing light is smashed and the wires are live
a cable has come down over the footpath next to the bus stop
you want to send someone, that pole by the school's been hit by a van and there's a cable across the pavement jumping about
the lamp post outside gave my boy a shock and he's burnt his fingers
door hanging off the street light and my son got thrown back when he touched it
van's hit a lamp post and it's crackling and flashing with bare wires showing
column's been knocked over and the copper's showing and it's spitting in the rain
wire's come down and it's jumping about on the road by the school
a branch is on the overhead line and it's smoking
tree's leaning on the power cable and the fence is buzzing
kettle wire's melted and I got a belt off the tap
water's coming through the light fitting and the switch is sizzling
ceiling's dripping through the fuse box and it's sparking
kids are poking at an open cabinet with live wires in it
every time I touch the cooker I get a kick off it
they've dug into a cable and there's blue flashes
mae gwifren drydan i lawr ar y ffordd ac mae'n gwreichioni
mae'r polyn golau wedi torri a gwifrau noeth yn y golwg, plant yn chwarae wrtho
cafodd fy mab sioc gan y polyn golau
tree's leaning on the electric wires and there's sparks, the kids are out playing
mae'r goeden yn pwyso ar y weiren drydan ac mae gwreichion
ma'r weiren letrig yn sbarcio a ma'r plant mas
`,
  medical: `
cnt breath
my husband isnt breathing
chest pains and my arm has gone numb
baby is choking
theres a man collapsed outside the post office
he's unconscious
my mum has fallen down the stairs and there's blood everywhere
think im having a heart attack
i think she's had a stroke her face has dropped
shes not waking up
need an ambulance
my friend has taken something and shes gone blue
cyclist knocked off by a van hes not moving
my wife is bleeding heavily shes pregnant
my waters have broken and theres no one here
overdose in the toilets by the bus station
he's having a fit on the pavement
my little one has swallowed a battery
there's been a bad crash on the A40 people are hurt
allergic reaction throat closing up
woman lying in the road
a homeless man by the cash point isn't moving and its minus two
father pain in chest, sweating much, please help
my boys burnt himself with boiling water his skin is coming off
I've cut my leg with the saw and it won't stop bleeding
dad's speech has gone funny and he can't lift his arm
diabetic and i'm out of insulin feeling really faint
found my neighbour dead
he is not responding, eyes open but nothing
someone's been run over outside the primary school
dyw hi ddim yn anadlu
mae gen i boen yn fy mrest
mae dyn wedi llewygu ar y stryd
mae e'n gwaedu'n drwm
he isnt breathing
she stopped breathing
i cant breathe
cant breath help
chest pain
i have pains in my chest
im having a heart attack
my mum has had a stroke her face is drooping
he has collapsed
someone has collapsed in the street
she is unconscious
he wont wake up
my baby is not breathing
my baby is choking
hes choking
she is having a seizure
he is fitting
theres blood everywhere
bleeding wont stop
ive cut myself badly
someone has been hit by a car
a cyclist has been knocked down
theres been an accident and someone is hurt
car crash people injured
car has overturned with someone inside
i need an ambulance
call an ambulance
my waters have broken
the baby is coming now
im pregnant and bleeding
allergic reaction cant breathe
throat is swelling up
bee sting and my tongue is swelling
swallowed bleach
my toddler drank cleaning fluid
he has taken drugs and collapsed
someone has overdosed
man slumped in the doorway with a needle in his arm not moving
person lying on the ground not moving
old man fallen and banged his head bleeding
she fell off the ladder and cant move
broken leg bone sticking out
he fell down the stairs and is not moving
my dad is dead i just found him
theres a body in the park
found a man dead in his flat
turned blue
baby has gone floppy
baby wont stop fitting temperature 40
rash that doesnt fade and a stiff neck
diabetic friend is unresponsive
oxygen has run out
scalded with hot water
burnt his face
my husband is very ill and confused and burning up
he cant speak and one side of him is weak
hes clutching his chest and gone grey
slurring and cant stand up suddenly
mother no breathing
my friend fall down no wake up
heart very pain
shes passed out and i cant get her round
nan has gone all limp and cold
hes been sick blood
passing blood and feel faint
been electrocuted and his hand is black
drank too much and hes unresponsive
my insulin has run out and i feel terrible
he got stabbed in the leg and its pumping out
dyw e ddim yn anadlu
mae hi wedi stopio anadlu
mae fy ngŵr wedi llewygu
mae e'n anymwybodol
mae'r babi'n tagu
dwi'n cael trawiad ar y galon
mae gen i boen yn y frest
mae gwaed ym mhobman
mae rhywun wedi cael ei daro gan gar
mae angen ambiwlans arna i
mae damwain wedi digwydd ac mae pobl wedi'u hanafu
mae mam wedi cael strôc
mae hi'n cael ffit
dwi'n methu anadlu
mae'r babi ar y ffordd nawr
he's gone grey and clammy and says there's an elephant sat on him
her mouth's slid down on one side and she cannae lift her cup
nan's making that snoring gurgly noise and she wont wake
baby's lips are blue and he's sucking in under his ribs with every breath
i've put me hand through the pane and it's squirting up the wall
the er the gentleman at the bus stop's gone down, he's twitching, there's froth
took a bite of a biscuit with nuts in, face like a balloon, she can't swallow
wife water broke, i see small foot coming, no midwife
mum won't wake up and there's sick and i am 6
I have had a tightness across the chest since luncheon which has now travelled to the jaw. I should not wish to be a nuisance.
spots on her legs that don't go when you press the glass, and the light hurts her
lad outside Greggs dead still, eyes rolled, foil in his hand, lips going purple
strimmer's had his foot. boot's full
she's drank about two litres of vodka and she's freezing cold and doing one breath every so often
been bit by an adder on the common, arm's swelled to the elbow and I'm going dizzy
wor granda's talking mince, cannae find his words, thowt he was drunk but he's not touched a drop
fell off the scaffolding, says he can't feel his legs
me sugars say HI on the meter and I can't stop drinking and being sick
little un's had a grape, she's gone silent, hands at her neck
blood coming out like coffee grounds and he's swaying
my husband he fall in bath, head is open, he speak nonsense
my breathing machine has no power and the spare's run flat. sats 79
had the baby three days ago and im soaking a pad every ten mins, feel faint
found the old boy at 12 on his kitchen tiles cold as marble, he's breathing just
she's jerking and it's been six minutes and it's not stopping
inhaler's empty an I can't... get a... sentence out
swallowed them little round magnets, he's doubled up
woman hit by the number 9 bus at the lights, her eyes are open but she's not there
scalded with the kettle all down her front and the skins come off with her vest
dad's suddenly confused, boiling hot, shivering, hasn't peed since yesterday
tongue's gone fat after that wasp la, me throat's closin
three of em off the quad, one's leg's the wrong way round
pulse is going like the clappers, 190 on me watch, and I keep greying out
guy at my gym, he's down by the treadmill, no one knows cpr, hes making fish noises
he's had a load of them street blues and his fingernails have gone dark
I came to pay a parking fine at your office and the man ahead of me's just slid down the wall
chainsaw kicked back. neck. towel's soaked through
she was 34 weeks and she has the worst pain ever and belly's hard as a board
tis like a curtain come down over me one eye bab and me arm's gone dead
toddler got into granny's tablets, the heart ones, the bottle's empty and he's getting sleepy
Hello, this is about the lunch club transport on a Wednesday, I'm one of the volunteers. I've just dropped Mr Beynon at his door and he's missed the step. He got up again and laughed about it but now I've sat him down he keeps asking me the same question, one pupil's bigger than the other, there's clear stuff running out of his ear, and he's just been sick on himself. He's on blood thinners. Shall I cancel him for next week?
I know you're the council and not the doctors, but I've been on hold to them forty minutes and you picked up. My daughter's eleven months. She's had a cold. Since tea she's been breathing really fast, her tummy goes in and out, there's a grunt on the end of each one and she won't take her bottle. She was hot and now her hands and feet are like ice and she's all blotchy. She doesn't look at me.
Dear sirs, I applied for a grab rail in March and have heard nothing. I have now had the fall which I told you I would have. I am on the landing carpet, my hip is turned outwards and the leg seems shorter than its fellow, and I have been here since before breakfast. I can reach this tablet computer but not the telephone. I am very cold and my left hand has become numb. Please advise about the rail.
so im a taxi driver yeah licence renewal is what i called for, badge number i'll give you in a sec. thing is i've pulled over cos my passenger's not right. he got in fine, said he had indigestion, then he was sweating buckets and now his head's gone back and he's making this terrible rattling sound. i've shook him and shouted. we're in the layby by the garden centre. is he, i think he's stopped, i think he's stopped
We have problem with mold in the flat, I send you pictures already last month for my son who has asthma. Today I must write again because he is worse. He use the blue inhaler ten times, twelve times, it does nothing. His shoulders go up when he breathe, the skin in his neck goes in, he cannot say his name in one breath and his lips have strange color. He is seven. The taxi says twenty minutes.
ma'i cheg hi 'di disgyn un ochor a dydi hi'm yn gallu codi'i braich
ma' fe'n chwysu stecs, yn llwyd, a gweud bod eliffant yn ishte ar 'i frest e
babi'n las rownd ei geg ac yn tynnu i mewn dan ei asennau
ma' Mam-gu'n chwyrnu'n od a sai'n gallu dihuno hi
smotia ar ei choesa sy'm yn diflannu o dan y gwydr a ma'r gola'n brifo'i llygid hi
'di torri'n llaw ar y llif a ma'r gwa'd yn pistyllo, ffaelu stopo fe
mae o'n ysgwyd ers chwe munud a dio'm yn stopio
ma'r crwt wedi llyncu batri bach rownd a ma' fe'n poeri gwa'd
dad's just dropped down in the kitchen
my partner is gasping and his lips are blue
my little boy is having trouble breathing
tight chest, sweating, pain going into my jaw
she's hit her head and keeps being sick and doesn't know what day it is
a motorcyclist is down on Bury Road and theres a lot of blood
the baby is coming and the ambulance isnt here
someone's slumped at the wheel and not responding
he's eaten peanuts and his face is swelling up
a lad's OD'd in the underpass
shes fitting and it wont stop
my nan's gone all confused and her mouth is drooping
grandson drank some antifreeze
I think my husband is dead
i've sliced through my hand and its pouring
theres been a pile up on the bypass people screaming
toddler fell out the window
drowsy with a rash that wont fade when i press a glass on it
no can breathe help please
pensioner knocked down by a bus outside the baths
hes stopped breathing hurry
somebody lying by the cash machine, dont think hes alive
electrician got a belt off the mains and hes out cold
mae gan fy ngŵr boen yn ei frest ac mae e'n chwysu
dyw'r babi ddim yn anadlu
mae hi wedi llewygu ac alla i ddim ei deffro
mae merch wedi cael ei tharo gan gar
mae gwaed yn llifo o'i ben
dwi'n meddwl bod mam wedi cael strôc
mae rhywun wedi cymryd gormod o gyffuriau ac mae'n las
mae fy mab yn tagu ar ddarn o fwyd
he's stopped breathing
she won't wake up
my chest feels like there's an elephant sat on it
blood everywhere he put his arm through the window
my gran's mouth's gone lopsided and she can't get words out
little one's got a rash that doesn't fade with a glass and she's boiling
choking!! what do i do
bee sting, face like a balloon, gasping
old man down on the zebra, he's not answering us
she's fitting and she's pregnant
took two of my heart pills by mistake then another two and I feel faint
he fell off the ladder and he can't feel his feet
cyclist's been hit, he's in the gutter twitching
mam's hypo, she's talking gibberish and sweating and I've no glucose
i think she's had a stroke
baby's coming now, head's out
toddler drank the dishwasher liquid
scalded with the kettle all down her front, skin's peeling
the pain's gone up into my jaw and I'm clammy
my mate's took something at the gig and he's blue
jogger's collapsed by the duck pond
fingers off in the mower
they've stuck me with a needle at the club
I trod on a needle on the beach, it's in my heel
our lad's been pricked by a syringe he found in the sandpit
needle went in my hand emptying the litter bin
bin man here, sharps in a black bag, jabbed me through the trousers, it's bleeding
my insulin's run out and my sugars are reading HI
oxygen bottle's nearly empty and the delivery hasn't come
the electric's off and mum's breathing machine runs off it
dialysis machine's off with the cut, he's due on
tracheostomy's blocked
yn methu cael ei wynt, mae ei wefusau'n las
mae o wedi llewygu ar y pafin ac yn waed i gyd
dw i'n cael poen ofnadwy yn fy mrest
cafodd fy mab nodwydd yn ei droed yn y parc
she ate nut, now she swell and not breathe good
my father fall, his head is open, much blood
grandma's been on the bathroom floor all night, I've only just found her
can't rouse the lodger, he's snoring funny and there's an empty bottle
my baby's not breathing right, she's blue round the mouth
he's bleeding out of his head
he's turned grey and cold and clammy
old lady's gone down in the queue at the counter
she has fell down the stairs and her leg's the wrong way
can't get my breath and my inhaler's empty
nan's choking on her tea
hit by a car, he's lying in the road
there's a cyclist under the bus
man having a seizure in the library
my wife is giving birth in the car
pregnant and bleeding heavy
think my dad's having a heart attack
my daughter's taken someone's methadone
found him foaming at the mouth in the loos
bitten by an adder, leg swelling up
stood on a syringe with bare foot in the sand
needle stuck in my kid's finger, found it under the slide
sharp went through my glove when I was picking litter, was a needle
I work on the bins, got a needle stick, what do I do
toddler put a syringe in his mouth at the park
cleaner here, jabbed myself on a needle behind the cistern
child's picked up a needle and pricked herself
nut allergy, he's had a bite of a bun, coming up in lumps
her face has swollen right up since the tablet
anaphylactic, no pen
my sugar's gone to two and I'm on my own shaking
no insulin left and no chemist open
ventilator's on battery, power's been off three hours
oxygen concentrator stopped with the power cut
the tube's come out of his neck
bad chest pain
he's drunk a bottle of something from under the sink
burned her hand to the bone
got acid in my eye
carer's collapsed while hoisting my mum, mum's dangling
nan's been on the kitchen floor since the early hours and I can't lift her
he has fallen out of bed and there's a lot of blood
postman's lying on my drive
child fell from the top of the climbing frame, she's not answering
head wedged and gone blue
lady drowned in a pool nearly, coughing pink
dyn wedi cael trawiad ar y stryd fawr
mae hi'n gwaedu'n ddrwg ac yn feichiog
mae ei wyneb wedi chwyddo ar ol pigiad gwenyn
my friend drink too much he no wake up, breath slow
my leg broken bone is come out
my little girl's trod on a syringe at the park there's blood on her foot
just been pricked by a needle poking out of a bin bag
picked up a sharp thing litter picking, it went straight through the glove
grandson's eaten something at the fair and his lips are swelling up
my husband's gone grey and he's holding his chest
she's had a fit on the bus station floor and she's not coming out of it
there's a bloke on the bench blue in the face
dad's face has dropped on one side and he's talking rubbish
lady slipped outside the library, her head's split and she's gone quiet
my waters have gone and I'm on my own
toddler's swallowed one of them little round batteries
been sick with blood twice this morning and I feel faint
nan's on the floor, been there all night, she can't feel her legs
mae rhywun yn gorwedd yn yr eira wrth y siop a dydi o ddim yn symud
got no insulin and the chemist's shut till monday
dad's oxygen's running low and the power's off
power's out and my son's on a ventilator
epipen used, still wheezing
there's been a crash outside, motorbike under a car, rider's not moving
ice has come off the roof and hit a lady, she's bleeding from her ears
got stung and my throat's closing
a lorry knocked the wall down and the driver's slumped over the wheel
the wall got hit and there's a fella sat on the kerb with blood running down his face
um yeah so it's about the it's about me blue badge renewal only I've er I've got this pain right across me chest and down me arm, it come on an hour ago, and I thought I'd get this done before I sit down
swimming pool's been evacuated, they're all choking
stepped on a used needle in flip flops, it went in
my hand got jabbed by something sharp in the litter, there was a syringe
my nephew's throat is swelling up after a biscuit
chest is tight, sweating, left arm numb
lady in the foyer's gone stiff and shaking
fella's bleeding from the neck outside the pub
my mum's speech has gone slurred since breakfast and one eye's drooping
swallowed bleach thinking it was water
we've run out of feed for his tube and the nurse isn't answering
nebuliser won't work without electric and my dad's gasping
bus and a van crash outside the school, people hurt
pensioner knocked down on the crossing
workman's fallen off the ladder and he's not moving
mae hen ŵr wedi syrthio yn y gawod ac yn methu codi
me mam's talking gobbledygook and can't lift her cup
he's clutching his chest and gone the colour of putty
a builder's nailed his hand to the beam
little un's choking on a grape
lad's come off his e-scooter, there's a lot of blood coming out of his ear
she ate a nut and her tongue's filling her mouth
my gran's on the kitchen floor, been there since teatime yesterday I think
he's fitting and it hasn't stopped, ten minutes now
the baby's burning up and has gone limp, won't feed
waters broke and I can see the head
he took something at the party and his eyes are rolling back
workmate's under the forklift
old fella slumped at the wheel in the car park, windows up
a used needle's jabbed my daughter in the sand pit
drank the cleaning stuff thinking it was squash
someone's tripped on your broken slab and she's unconscious
I want to report an old man collapsed at the bus stop
my carer hasn't come and I've fallen out of bed and can't reach anything
trod on a needle in the park with bare feet, it's gone in deep
our little boy's eaten slug pellets
the baby has swallowed a button battery
she's licked the rat bait by the bins
he drank a mouthful of weedkiller
my two year old's eaten berries off that bush and she's being sick
wife's contractions are three minutes apart and the car won't start
the baby's coming and I'm on my own
an old boy's flat out on the pavement and he isn't answering anyone
a syringe went right through my glove into my finger
er hello yes, it's my husband, he was up the ladder doing the gutter and he's come down and he's, he's making a funny snoring noise and I can't get him to look at me
hiya, not sure if you're the right ones, but there's a lad in the bus shelter on the High Street, he's grey and there's sick down him and nobody's stopping
I rang about a grab rail but mum's just gone down in the bathroom, there's blood on the tiles and she's not making any sense
ma wee yin's had a fit an she's no comin roon
Good morning. I was to ask about meals on wheels, however my chest has become very tight and my arm is quite numb, and I am alone.
my friend take many drink and pill, now he not wake, his mouth is blue, what I do
mummy is on the floor and she wont talk to me
im six and nanny wont wake up
my grandma fell down the stairs and she's making a funny noise and i only have the ipad
daddy is asleep and i cant make him wake up and hes cold
an old man has just dropped in your reception and there's no pulse
fella's collapsed by the counter and isn't breathing
lad been pulled from the pool, lifeguard's pushing on his chest, nobody can get through to anyone
his tongue's swelling up after a sting and he can't swallow
stung by a bee and her whole face has come up, she's wheezing
she ate something with nuts in and her lips are huge and she says she feels doomed
come out in welts all over and can't get her breath, she's allergic
he's had a turn, one side of his mouth has dropped and he can't say my name
words coming out all jumbled and she can't lift her arm
husband's gone grey and he's holding his chest but won't let me ring anyone
dad says it's like an elephant sat on his chest, says it's only wind
gone a funny colour and clammy and he's got pain down his arm
my friend's took something and he's snoring and his lips are blue
he's had too much gear and we can't wake him up
my sugars are off the top of the meter, no insulin left, can't stop being sick
carer's gone off with my insulin and I feel terrible
she's been shaking on the floor for ten minutes and it won't stop
hot oil all down his arm, the skin's peeling
pulled the kettle over herself and the skin is coming away
she's cut an artery, it's spurting
the waters have gone and the baby's head is showing
i'm eight months and i'm bleeding and i can't feel her move
i fell over last night and i'm still on the floor, sorry to trouble you
been lying in the hall since the morning, can't get my legs under me
went over in the bath yesterday and can't get out, the water's freezing
I've been sat on the carpet since tea time yesterday dear, nobody's come
mum's been lying in the garden for hours and she's icy and talking nonsense
taid has fallen in the yard, he's blue with cold and doesn't know me
I had the heating off to save and now I don't feel cold any more, just terribly sleepy
can't feel my hands and I keep nodding off, I've not had the fire on all week
a homeless chap in the doorway, lips grey, doesn't answer when you shake him
tramp by the library's stone cold and won't rouse
she's pricked her hand on a needle in the flower bed and it had blood in it
my boy trod on a syringe and it's gone right in his foot
little one picked up a needle in the sand pit and it's stuck in her
baby's floppy and won't feed and feels like ice
newborn won't wake for her feed and her hands are blue
toddler's breathing so hard his ribs are sucking in
he's eaten the slug pellets
she's drunk out of the bottle under the sink
mae ochr ei wyneb wedi disgyn a dydi hi ddim yn siarad yn iawn
mae ceg dad yn hongian ar un ochr ac mae'n drysu
mae nain ar lawr ers bore ac mae hi'n oer
mae o wedi syrthio yn yr ardd ac wedi bod yno drwy'r nos
dydi mam ddim yn deffro
mae hi wedi cael ei phigo ac mae ei hwyneb wedi chwyddo, methu anadlu
mae o'n dal ei frest ac wedi mynd yn llwyd
syrthiais i yn y bath neithiwr a dwi methu codi
baby's breathing fast and the skin is going in between his ribs
the skin sucks in under her throat when she breathes
had a tumble by the back step and my leg's pointing the wrong way, been here since early
my foot's twisted round and I can't shift, I've only my phone
she banged her head earlier and now she's been sick three times and keeps dropping off
bumped his head on the slide, was fine, now I can't keep him awake
waters have gone on the bus and I can feel the head
baby's coming and the driver won't stop
left a baby in a hot car, it's red and limp
dog and a baby shut in a car in the sun, windows up
I've stopped shivering so that's better but I keep forgetting words
no heating since the weekend and I feel quite warm and muddled now
my sister's two and she's boiling hot with spots that don't go away
babi mewn car poeth a'r ffenestri ar gau
mae hi wedi taro ei phen ac yn chwydu ac yn gysglyd
`,
  missing: `
my mum with dementia has gone missing
my son hasnt come home from school
i cant find my little girl
my 14 year old ran away last night
lost my toddler in the park
elderly man walking about in pyjamas doesnt know where he lives
grandad has alzheimers and walked out the house an hour ago
my autistic son has got out and i cant find him anywhere
she left the hospital ward and nobody knows where she is, she's not safe on her own
my wife went out last night and didn't come back, she's been very low
mae dad ar goll, mae ganddo ddementia
my son is missing
my daughter has not come home
i cant find my child
ive lost my little boy in town
my mum has dementia and has gone missing
dad has wandered off
a confused old lady is wandering in the road
an old man in slippers who doesnt know where he is
my teenager has run away
he left the care home and nobody has seen him
my nan went to the shop four hours ago and isnt back
she has learning difficulties and hasnt come back on the bus
my autistic boy has escaped from the garden
she walked out of hospital in her gown
old lady at my door very confused says she wants to go home but doesnt know where
my husband has alzheimers and hes not in the house
girl missing since last night
my brother is depressed and no one can find him
wife missing, i worry she hurt herself
kid lost at the fair cant find parents
mae fy mab ar goll
mae nain wedi crwydro o'r tŷ
alla i ddim dod o hyd i fy merch fach
mae hen wraig ddryslyd yn crwydro'r stryd yn ei choban
dydy fy mhlentyn ddim wedi dod adref o'r ysgol
mae taid wedi diflannu o'r cartref gofal
mam's bed is empty, front door's wide open and her coat's still on the hook, she doesn't know what year it is
wee yin's no at the swings and no at the shop, he's five, he's got a Hearts tap on
there's an old boy in a dressing gown at the roundabout asking everyone for a tram that stopped in 1962
she got off the school bus, driver says so, but she never come in the door
our Kyle's done one from the unit, left his meds, he's not safe on his own with it getting dark
my wife has not returned from her walk, it is four hours now, and she left her wedding ring by the kettle
I have a lady in my shop who can't tell me her name and she's crying for her mother, she must be ninety
turned me back for two secs at the market and me lad's gone, he dont talk, hes autistic
nan's walked out the ward in a gown wi the needle still in her hand and no bugger saw her
my son 8 he not come out from school, teacher say gone, i look every street
our lass was meeting a lad off a game at the station, she's thirteen, her phones been off since dinner
tent's empty, sleeping bag's empty, our two boys aren't anywhere on the site
husband went down the shops for bread at 9 this morning, he's got the Alzheimer's, it's gone dark
i lost my mummy at the fair and i dont know this bit
me dad's took the car and he shouldn't be driving, he's sundowning, and he rang to say he's lost and the sea's in front of him
carer here, I've arrived for Mr Lal's 6 o clock and the flat's unlocked and there's no Mr Lal, his oxygen's still here
foster lad climbed out the window, 12, he's said there's men who'll give him money in Leeds
she's only in her nappy and one sock and the garden gate's swinging
our wor grandad's wandered frae the home again, they only noticed at tea, river's right there
been knocking round everyone's sheds, our Mia's not in any of them, she was in the paddling pool
a little lad's sat on the library steps, says he came on his own on the train, he's maybe 7
kid in pyjamas on my doorbell camera at 3am walked off toward the woods
my brother he hear voices, he go out with no shoes two nights ago, it is snow
haven't seen hide nor hair of our Tom since yesterday, he's simple, and the dog's come back without him
Downs lad, 22, big smile, never goes anywhere alone, he's got off the wrong bus and nobody knows where
asked her to wait by the trolleys, she's 4, I came out and she wasn't there
my flatmate's gone out without insulin or a coat, she was rambling, that was last night
the lady from number 3 is out in the lane in her nightie again, she keeps looking for her baby, I can't get her to stay and now I've lost sight of her
do I report it to you? my mother left the day centre on foot and the minibus man said she wasn't his responsibility
our Declan's 15 and he's took off with a bag after his dad's funeral, left his phone on the bed with the screen wiped
any of your bin lads seen a girl in a yellow mac? she's nonverbal and she's been gone since bins came
student in my hall hasn't been in her room for 3 days, door open, purse and keys on the desk, not like her
pup came back dragging the lead. the child hasn't
I've a gentleman here at the tip trying to get in people's cars, says his wife's waiting at the docks. There's a hospital band on him
lass wi learning difficulties left college wi a man none of us knows, she'd gan with anyone for a Mars bar
she's slipped her carers at the shopping centre, 30 year old wi the mind of a toddler, they've lost her an hour
gran thinks its the war and she's gone to find the shelter, she's 91, slippers
my kids were to be back from their dads sunday, he's not answering and the house is cleared out
we put out the tea and Bert's chair was empty, window open, back gate open, canal beyond
my daughter texted mum help and a pin on a map and then nothing for 2 hours
Hello, I'm enquiring about a Careline pendant for my father as he's begun to get muddled. I've filled in most of the form and got as far as next of kin, when my neighbour messaged to say she'd seen him going down the lane toward the bypass in his socks. I'm in Cardiff and he's in Brecon. She went out after him and there's no sign of him in either direction and she says it's nearly dark and blowing a gale.
hi is the lost property for the buses with you or with the company? my daughter's left her bag on the 61 i think. well i hope she left it. her friend says she got off two stops early with it to meet somebody called Ryan. shes 12. thats 5 hours ago. shes not answering, her location's switched off and i've just found messages on her tablet telling her to bring a change of clothes and not to say owt.
I'm the site manager at the community orchard and we had the primary school in this afternoon to press apples. All went very well and thank you for the grant. The coach went back at three. The teacher's just telephoned in tears, they've counted twenty nine and there should be thirty, it's a boy named Idris who doesn't speak and likes water. We've the mill pond right at the bottom. There's only me here and the light's going.
My flat is next to the stairs and I report again the broken door, everybody can enter and leave with no code. This is problem now because my mother, she has seventy six years and sickness of memory, she went out in the night through this door. I wake at five and her bed is cold. I have looked in park, in mosque, in hospital. She speaks only Somali. She wears a thin dress and it rains.
Right, I'll be brief. I'm a night porter, not family, so I don't know what I'm allowed to say. There's a lad lodges here, quiet, had a brain injury in the army and can't find his way to the corner without a card in his pocket. He walked out toward the moor in his shirt sleeves at seven. It's gone eleven, it's sleeting, the card is on his bed and nobody's set eyes on him.
ma' gwely Mam yn wag a'r drws ffrynt ar agor led y pen, tydi hi'm yn gwbod lle ma' hi
droies i 'nghefn am ddwy funed a ma'r crwt wedi mynd, ma' fe'n dair
ma' 'na hen ddyn yn ei goban wrth y rowndabowt yn chwilio am ei fam
ddoth hi oddi ar y bws ysgol ond ddoth hi ddim adra, ma' hi'n nosi
ma' Dad-cu wedi cerdded mas o'r cartre ac ma'r afon reit ar bwys
ci 'di dod yn ôl hefo'r tennyn yn llusgo, dim golwg o'r hogan fach
a'th 'y mrawd i mas heb 'i dabledi na chot, ma' fe'n clywed lleisie, dou ddiwrnod nawr
ddudodd hi 'i bod hi'n cyfarfod rhyw hogyn oddi ar y we, tair ar ddeg ydi hi, ffôn i ffwrdd ers cinio
my little lad was right beside me in the market and now he's gone
our daughter never got off the school bus
my husband has Alzheimers, took the car keys and I don't know where he is
we can't find Nan, she's got dementia and the front door was wide open
nobody has heard from my sister since she sent a worrying text
found an old lady wandering, she thinks it's 1962
15 yr old foster lad has done a runner
vulnerable patient has walked out of A&E in a gown
mae fy mab bach wedi diflannu yn y dre
mae nain â dementia wedi gadael y tŷ a does neb yn gwybod ble mae hi
nipper was on the slide a second ago and I can't see him anywhere
our mam's out again in her nightie, it's blowing a gale and she's eighty seven
she should have been home at four, she's nine
he walked off the ward and nobody's seen him
daughter's climbed out the window, she's thirteen, he's waiting in a car somewhere I know it
found a little'un by the swings doesn't know her surname
husband with alzheimers took the dog, dog's come back on its own
lost boy in the shopping centre red coat
my brother has learning difficulties and he got on the wrong bus, no phone
he's left the care home through the kitchen, it's dark
no sign of my wife, her tablets are on the side and her shoes are here
there's an old lady at the bus stop been sat three hours says she's waiting for her husband, he's dead
granddad ffwrdd ers y bore, heb ei got, mae o'n drysu
mae fy merch 12 oed heb ddod adra
my child I not see, in market, please
foster lad's gone off with them older lads again
school says she never came in but she left at eight
my wife has gone off without her phone and she's not well in her head
grandma's not in her bed and the door's open
our foster girl never came back last night
can't find my son in the leisure centre
toddler's got out the gate, we've looked everywhere
mum went for milk at nine, it's dark now
she's got Alzheimer's and she's on a bus somewhere
a man in pyjamas on the bypass doesn't know his name
there's a confused old dear at the tram stop in slippers
I've a lost child here at the fair, she's about three
my brother left a letter and took the car
teenager missing since friday she's with a man we don't know
he's 86, been gone three hours, freezing out
lad on his DofE hasn't come off the hill
mam ar goll, mae hi'n drysu
merch fach ar goll yn y sioe
my son he autist, he run from house, he no speak
resident absconded over the fence in a dressing gown
dydi neb wedi gweld yr hen wraig drws nesa ers dyddiau ac mae'r llenni ar gau
mae 'nhad i ar goll, mae dementia arno fo, aeth allan yn ei slipars
he's not come home from school, it's gone seven, phone's off, he's autistic
mum's gone walkabout again, found the front door open, she thinks it's 1958
have you anyone looking for an old chap in a dressing gown? He's in my porch and doesn't know where he lives
our Josh has left a note and gone, he's 14
lost my 4yr old at the carnival
my wife she go out four in morning, she is depress, not take phone, I not find her
nobody has seen my brother since Friday night, he's vulnerable
my daughter ran out of school and we can't find her
my nan has dementia and she isn't in the house
mae bachgen bach wedi mynd ar goll ar y traeth
she's 87, she went for the paper at nine this morning, it's dark now
turned my back in the market and my little girl's gone
lad with autism ran off from his carer by the dual carriageway
my brother's not well in his head and he took off barefoot
nan's bed's empty, front door wide open, snow on the ground
the school rang, he got on the bus but never got off it
my mum's wandered out of the care home in her slippers and nobody's found her
our son's gone with no shoes on and left his phone and a note
our Danny's thirteen, had words with his dad at teatime, went out the back and he's not been seen, his phone's off and it's gone midnight
My wife has dementia and I only went to put the bins out. She is not in the house.
he ran off on the sands twenty minutes ago, he's four, the sea's coming in
lost my boy at the fair, he's three with a blue coat
she let go of my hand in the market and she's gone
school's rung, my son never got there, he's autistic and can't speak
taxi dropped him at the wrong place and nobody's seen him since nine
she has learning difficulties and didn't come off the bus
he's always drawn to water and we can't find him
uncle's got dementia, bed's empty and the door's open, he's in his pyjamas
nan's wandered off in her nightie and it's snowing
he's got alzheimers and he's gone out in the sleet with no coat
dad went for the paper this morning and he's not been back, he gets muddled
my neighbour went past that open trench and never came home, I can hear somebody calling
mae fy hogyn bach wedi rhedeg i ffwrdd ar y traeth
mae taid wedi mynd o'r tŷ ac mae ganddo ddementia
wnaeth fy merch ddim cyrraedd yr ysgol a does neb yn gwybod lle mae hi
he slipped out of the school taxi at the lights, he can't talk and he loves water
she got out of the minibus at the junction half an hour ago and she's non verbal
`,
  abuse: `
he hits me
my husband beats me and the kids
my partner is threatening me and i cant leave the house
my husband will kill me if he finds me
im hiding in the bathroom hes trying to get in
my boyfriend strangled me last night
i need to get away from him tonight hes violent
my ex is outside the house again and he's got an injunction
scared to go home because of my dad
i can hear next door screaming hes battering her
my wife hits me and nobody believes me
husband lock me in house take phone i use friend phone
he says he'll burn the house down with us in it
i am being forced to marry someone
my sister is being beaten up by her husband right now
my stepdad keeps hurting my mum
hes just got out of prison and he knows where i live
i fled my husband with the children, he is looking for us
my son punches me when i dont give him money
i think my neighbour is being abused by her partner theres crashing and screaming right now
mae fy ngŵr yn fy nghuro i
mae ofn fy mhartner arna i, mae e'n dreisgar
my husband hits me
my boyfriend beats me up
my partner is violent
he wont let me leave
im scared of my husband
he strangled me
he has threatened to kill me
my ex is threatening me
my ex has turned up at my door
im trying to get away from my abusive partner
i need to get out of here before he gets back
he controls everything and he hurts me
my girlfriend attacked me
my wife throws things at me and hits me
domestic abuse please help
i am a victim of domestic violence
i ran away from my husband and have nowhere safe
need a refuge
he took my phone and locked me in
hes going to kill me
he said if i leave he will take the kids and kill me
my brother beats my mother
my dad is hitting my mum
i hear the neighbour beating his wife
she is scared he will hurt her again
my sister is not safe her husband hits her
my family want to force me to get married
they will kill me if they find out im gay
my family lock me in my room
he is stalking me
he keeps turning up at my work and threatening me
he found out where we live and we are not safe
i am frightened of my son he gets violent
my daughter hits me and takes my money
he burnt me with a cigarette
he pushed me down the stairs
he puts his hands round my throat
i am slave in house they take passport no pay
they make me work and sleep at the shop and beat me
cant talk long hes downstairs
please dont ring me back he checks my phone
hes drinking and smashing things and im scared for the kids
he drinks and then he hits us
every time i speak he hits me
i got black eye from my man
my husband say he kill me
he breach the restraining order he is here
mae fy mhartner yn fy mwrw i
mae fy ngŵr yn dreisgar
mae ofn fy nghariad arna i
mae e'n bygwth fy lladd os gadawa i
dwi'n dioddef trais yn y cartref
dwi angen dianc oddi wrth fy ngŵr
mae e wedi fy nghloi i mewn
mae dad yn taro mam
mae fy nghyn-ŵr tu allan i'r tŷ
dwi ddim yn saff gartref
mae angen lloches arna i a'r plant
me tooth's through me cheek and he's only nipped to the offy
cannae speak, he's in the shower, he had his hauns roon ma throat again
He takes exception to small things, and this evening he took exception to me with the poker
wor lad's had us by the hair again for tab money, am sixty eight
the er my, my husband's asleep now but he said when he wakes up I'm for it
she hides my stick and pushes me and tonight she put the pan to my arm
dont text back. he checks. 9 Linden. kids upstairs
they bought the ticket, Friday, and the man is 45, I am 17 and they locked my room
my husband say no doctor no phone no door. my arm is broke i think
ive jumped out the window with the baby, im in next doors shed in me nightie, hes looking
he's put a tracker on me car, he's just turned up at the refuge
every night next door thud thud thud then her crying and tonight shes stopped crying
my dads bak from pub and mums got a chair on the door and he says hes gona do her
me bloke's cut up all me clothes and says I go out that door and I go out in a box
my son gets in one of his moods, nurse, and he's had me by the neck, I don't want him in trouble
my girlfriend's stabbed me in the hand with a fork and she's sharpening, like actually sharpening, the big knife
how much notice to take a name off a tenancy if the other person will batter you for asking. he's on his way home
they found the messages. my brothers are driving up from Bradford. they say i shamed them
ex has turned up screaming at window wi a petrol can saying if he cant have me
madam take my passport, I sleep on kitchen floor, she burn me with iron yesterday, I am hide in the garden
is there somewhere I can go that he wont find. it has to be before six
my mam's at the shop, she said to say quick, dad has the gun out the cabinet and he's drinking
he sleeps across the doorway so I can't get past, I've not been out since Sunday, my eye won't open
she's on the step in bare feet with the two bairns, he's flung them oot and he's smashing everything and shouting he'll kill her
I'd like to change my bin day to when he is at work as I'm not allowed to answer the door. he broke my fingers last time. he's due in at 5
held me head in the sink til I said sorry
our lass is marryin age they say. they've her hid at me uncle's, flight's tomorrow neet
thrown me down the stairs bab, seven months gone, he's sat outside the bedroom door
he's read my phone. he's gone very very quiet. it's the quiet that scares me
husbands mother and him they pour hot oil if i make mistake, tonight they are angry
she said if I rang anyone she'd say it was me and then she swung the iron
my grandson comes for my pension card and twists my wrist till I give the number. He is at the door.
says the kids are going in the car with him and none of them's coming back. hes took the keys
my carer is my husband. he leave me on floor and stand on my hand
his tag's been cut off. police told me he'd be nowhere near. he's on my drive
can u put me thru to housing quietly. yes i'm fine. yes everythings lovely. no he's right here
me mam's got finger marks all up her neck and she wont leave him and he's kickin off again now
he filmed me and says he'll send it to all my family unless i come to the flat tonight and do as im told
my partner shut my hand in the door on purpose, I'm in the porch of the church with my little boy and he's going up and down in the van
there was a bang n she's screamed I'm sorry I'm sorry, flat below, he's done it before
Dear Housing, I'm writing to ask if I can be moved up the list as a matter of some urgency. I've been married thirty one years and until this year I would have said he was only ever hard with words. On Sunday he put my face against the hob. He has since taken the handles off the inside of the back bedroom and I'm in it, I've this phone which he does not know of, and I hear him coming up now.
hiya, quick one about the school uniform grant, I filled the form in but it wants his payslips and I can't ask him. He found out I'd opened my own account. He's had me by the throat against the fridge til I saw stars, in front of the kids, and then he went out like nothing happened. He said we'd carry on where we left off when he's back. He's only gone to the garage. I've got no money for a taxi.
I live under flat 22 and I have sent you noise sheets since summer. Most times it's just shouting. But this evening it's been furniture going over, then her, the young one with the twins, begging him to put it down, put it down, then a sort of crack. The twins are screaming and she isn't making any noise at all now. He's come out onto the balcony with blood on his shirt and lit a cigarette.
I come to UK with visa for wife. My husband's family say I must work in their restaurant, I sleep there, they take the money and my phone. Today I speak to a customer, only hello, and his father hit me with a belt in the store room and said tonight they will decide what to do with me. I use the tablet for orders to write you. I have no friend here. They are closing the shop at eleven.
I'm so sorry, I don't even know if you're the right people, I'm a bloke for a start. She's five foot nothing and everyone loves her. I was ringing about council tax single person discount because I want to leave. She's seen it on the laptop. She's thrown boiling water over my back, it's blistering, and she's stood in the front door with the bread knife saying I can go when she says I can go. I'm in the bathroom.
ma' nant i drwy 'moch i a dim ond 'di picio i'r siop mae o
paid tecsto 'nôl, ma' fe'n tsheco'n ffôn i. ma' ofan am 'y mywyd arna i
dwi 'di cloi'n hun yn y bathrwm, mae o'n ista tu allan i'r drws efo cyllell
ma' nhw'n mynd â fi dramor ddydd Gwener i briodi dyn sai'n nabod, ma' nhw wedi cloi'n stafell i
glywn ni o'n ei cholbio hi bob nos drwy'r wal a heno ma' hi 'di mynd yn ddistaw
gath e afel yn 'y ngwddwg i nes o'n i'n gweld sêr, ma' fe 'di mynd i'r pyb nawr
mae fy mab yn fy nharo pan na chaiff arian gennyf, ac y mae wrth y drws y funud hon
ma'i gyn-ŵr hi tu fas yn bygwth llosgi'r tŷ a'r plant miwn 'na
my fella knocked me about again last night and he's due home
I need somewhere to hide from my husband, he's found my phone
he's smashed my phone and won't let me out of the flat
she throws plates at me and last week she stabbed me with a fork
can you not ring me, he listens in. he hurts us
ex partner turned up drunk kicking the door, I've a court order against him
sounds like the man upstairs is beating his girlfriend up
my brother in law has been raping my sister
my parents are sending me to pakistan to be married and i dont want to go
I am prisoner in this house, husband family beat me
hes drunk and smashing up the house me and the kids are in the bedroom
living in fear of my grown up son he pushed me over today
he said he'd put me in the ground if i ever left
my girlfriend gets violent when she's had a drink and im scared
I left my husband this morning with two carrier bags and the kids because of the beatings
mae fy nghariad yn fy nharo i pan mae e'n feddw
dwi'n cuddio oddi wrth fy ngŵr
mae e'n gwrthod gadael i mi fynd allan o'r tŷ
mae fy nghymar yn bygwth fy lladd
dwi'n clywed y dyn drws nesaf yn curo ei wraig
he reads my messages so I can't be long, he hit me with the hoover pipe
had to lock myself in the bathroom
he's going to find us, he knows where the refuge is
he took the door off so I can't shut it
my fella loses it and I end up in A&E
frightened to go in my own house
my wife hits me, has done for years, I've had enough
son of forty beats me when he's had a drink, I'm 78
he made me sign for loans and if I say no he chokes me
i need to get out before he's home at six
he's out on bail and he's been seen at the end of the road
walks on eggshells doesn't cover it, the mrs broke my ribs
is there somewhere a mum can go with two kids where a man can't find her
he's put cameras in every room, I'm typing this in the bus shelter
he says he will take me passport and send me back if i tell police he beat me
family say they kill me because I have boyfriend
my in-laws keep me in the house, cook clean, I not allowed outside
mae fy mhartner yn fy nghuro i
mae ofn mynd adra arna i, mae o'n yfed
he's poured boiling water on my arm
my boyfriend makes me do things in bed I don't want
he turned up with a can of petrol
she's scared of him, I hear it through the wall every night, thuds and then nothing
neighbours are fighting, she was screaming he's got a knife and it's gone quiet
my sister's husband locks the phone away and she's got bruises
I need a safe place, he's going to find me
he strangled me and the kids saw
partner just threw me down the stairs
my husband makes me give him all my wages and he hits me if I'm late
I'm scared of what he'll do when he finds out I've rung
he's been released and there's an order but he's outside
he smashes the place up and says I'm next
I have to whisper
ex keeps coming round and hammering the door saying he'll kill me
I don't feel safe with my husband any more
our neighbour's wife has a black eye again and the shouting's awful tonight
i can't leave, he says he will take baby and send me home
dad hits mum
he follows me to work, checks receipts, took my card, last week he pushed me down
my partner's a policeman and he hits me, who can I tell
my girlfriend stabbed me with a fork
she controls everything, she burnt me with straighteners
he rapes me
he'll kill us if he finds out
my own daughter knocks me about for money
please be quick, he's in the shower
mae o'n fy nghloi i yn y llofft
mae fy ngwraig yn fy nharo
family want kill my sister for honour
dad's sending me to get married in pakistan in the holidays and i don't want to
he checks where I am every ten minutes and he's said he'd burn the house down with us in it
my partner put his hands round my throat last night, i'm at work now, i don't know what to do
can I get help without him knowing, he's got the tracker on my phone
he's not hit me since Sunday but he's been drinking again and I've hid the knives
wife throws things at me and I'm frightened to go home, I'm a bloke I know it's daft
she won't let me out, I have no key and no money, her son watches me
my ex is outside in the car again he's been there an hour
workers next door sleep in the shed, twelve of them, man takes their passports and drives them in a van at four
girl at the nail bar never goes home, she told me with her eyes
I clean for family seven day, no pay, they keep my document and I sleep in kitchen
car wash lads look terrified and they've burns on their hands, boss shouts when you talk to them
men come at all hours to the flat upstairs, different ones, the girls never leave and one was crying help
they took over my flat, they are dealing out of it and I'm not allowed in my own bedroom
mae o wedi rhoi ei ddwylo am fy ngwddw
Just a query re housing register. I'm in a 2 bed with my partner, I'd like my name on my own. He doesn't know I'm asking. He has hurt me before and when he finds out I'm leaving I think he will kill me. So what documents do I need and don't send post here please.
they are taking my friend abroad to marry her, she is 16
he's threatened to kill me if I leave, I'm hiding in my sister's loft
my boyfriend smashed my phone and I'm using the library computer
ex has broken the court order, he's on my street
he took a hammer to the door last night and he'll be back
my wife is violent, I've got bruises all over, nowhere to turn as a man
husband no give me food, no let me go from house
eight men living in the back of the takeaway, they never get paid and can't leave
the girl who minds next door's children isn't allowed out and she told me they took her passport
I can only talk while he's in the shower, please don't ring back
he counts the miles on my car and last night he put his hands round my neck
he said next time they won't find me
my sister's husband keeps her in, she dropped a note to me from the window
he's smashing the house up looking for me, I'm in the airing cupboard
can i order a large pizza please, no I can't talk, yes he's here
I need a housing transfer tonight, he's threatened to kill me
I'm after a form to change the locks, he's got a key and he's said he'll finish me when he's out on Friday
Can you move me, I can't say why on here, he reads my phone, he had me by the throat this morning
he's taken my phone and locked us in and says he'll finish me when he's back
on my son's tablet, he's gone for more drink and he's going to kill us when he gets in
he had his hands round my throat last night and he's on his way home
I have to pretend I'm asking about the bins, he's in the next room and he's going to hurt me
say it's about council tax if you ring back, he's listening, he says I won't see morning
he's sat outside the refuge in his car and he's got petrol
he's found out where the safe house is and he's in the car park
my ex is round the back trying the windows
the man over the road is beating his wife on the front lawn and the kids are screaming
she's on the ground and he won't stop kicking her
he's throwing cold water over her in the yard and laughing and she's gone limp
mum's boyfriend is hurting her and me and my sister are hiding
we're in the wardrobe he's smashing everything up and mum's not moving
mae o'n curo ei wraig yn yr ardd ac mae gwaed ym mhobman
mae o wedi ein cloi ni i mewn a dwi'n ofni am fy mywyd
mae mam ar y llawr ac mae o'n dal i weiddi
can I order a taxi, yes I know it's the council, yes he's in the room, I can't say
I'd like a pizza please, no I haven't got the wrong number, he's here
just say yes or no questions please, he's stood next to me
my ex was let out today and he's sent me a picture of our house
he's not allowed near us and he's just messaged a photo of the front door
mae o newydd ddod o'r carchar ac mae o'n gwybod lle ydan ni'n byw
`,
  child: `
shes 4 and outside on her own
theres a toddler wandering in the road in just a nappy
next door leave their kids alone all night
a baby has been left in a car in this heat
i think the little boy next door is being hit
there is a child crying and screaming every night and i hear slaps
kids left on their own while mum is at the pub
my dad hits me and im scared to go home im 12
a girl at my sons school has bruises all over and says her uncle does it
i can see a kid hanging out of a third floor window
mother passed out drunk and 2 small kids running round outside
My neighbour's children have no food, they're begging at doors
a man is messaging my 13 year old and wants to meet her
he touches me when mum is out
my niece says her stepdad comes in her room at night
found a little lad on his own crying outside asda
I'm a teacher and one of my pupils has cigarette burns
baby screaming for hours in the flat upstairs nobody home
children on the railway line
child lock in house alone two day
mae plentyn bach ar ei ben ei hun ar y stryd
mae plant drws nesaf yn cael eu gadael ar eu pennau eu hunain drwy'r nos
mae plentyn drws nesaf yn cael ei guro
child left home alone
a small child is out in the street on her own
toddler on the main road
kids left alone while parents are out
baby left in a hot car
i think a child is being abused
im worried a child near me is being hurt
i saw him punch the little boy
she drags the kid by the hair and screams at her
the children next door are never fed
children sleeping on a filthy floor no heating parents on drugs
my mum hits me
my dad hurts me
im 13 and scared at home
im 10 and im on my own and im hungry
my uncle touches me
my stepdad does things to my sister
someone is grooming my daughter online
a man is sending my child pictures and asking to meet
the mum is drunk and the baby is screaming
parent too drunk to pick up kids and driving off with them
dad is off his head on drugs with a baby in his arms
toddler standing on the window ledge
child climbing on the outside of the balcony
kids playing on the train tracks
boy of five been knocking on doors at midnight
little girl at our school has belt marks
pupil told me his dad burns him
a kid is locked outside in the cold with no coat
child crying for help through the letterbox
found a baby
newborn left in a box
a little girl says she lost her mummy
dealers are using my 14 year old to carry drugs and have threatened him
my foster carer locks me in
niece has been told she will be taken abroad to marry
fgm my cousin is being taken to be cut
children alone in flat no mother three days
kid hungry hit by father every day
the boy at number 9 is kept in a shed
i heard slapping and a small child begging them to stop
mae plentyn wedi'i adael ar ei ben ei hun
mae babi yn y car ac mae'n boeth iawn
dwi'n meddwl bod plentyn yn cael ei gam-drin
mae fy nhad yn fy nharo i a dwi'n 12 oed
mae plant drws nesaf heb fwyd
mae merch fach ar goll ac yn crio
mae bachgen bach yn hongian o'r ffenest
mae plentyn yn sgrechian drws nesaf a dwi'n clywed taro
mae'r rhieni wedi meddwi a'r babi'n crio
mae plant ar y rheilffordd
thon wee lassie up the stair's had naebody in wi her since yesterday, she's eating dry cereal aff the flair
there's a wee face at the window of number 8 every night and never a light on
mam's been in bed two days and wont wake proper and me and our Lily have got no milk for the baby
little lad opposite's on the porch roof in his pants, window's open behind him, no grown up
he does it with the lighter when i'm bad. im 8
she's swinging that baby by one arm up and down Market St, off her head
our stepdad comes in when mum's on nights. tonight she's on nights
car park at B&M, dog's in one car and there's a tot in the one next to it, windows up, red as a beetroot
two kiddies in the flat above bab, been crying Mommy since Saturday, nobody been in or out
a man in year 9s discord wants my sister to come to the hotel tonight and bring her PE kit
teacher here, after-school club. Dad's come to collect paralytic, keys in hand, insists he's driving them home
i can see the lad next door locked in the dog run again, its sleeting
aunty say I must not tell about the bruise. I am frighten to go home today
they're holding him under the cold shower, I can hear him through the wall screaming, he's about four
she told the dinner lady her grandad plays the secret game with her and she's going to his this afternoon
newborn crying in the bushes by the bowls club, wrapped in a towel
our kid's 13 la and lads have give him a bag to mind and say they'll cut him if its short
I hesitate to interfere, but the small girl next door was made to stand in the yard barefoot all night and is there still
them twins on the sixth floor are posting toys off the balcony and one has got his leg over
in the bath no adult, tap running, i can see the 2 yr old thru the frosted window standing then not standing
he's shook that baby, I heard it stop mid cry
my friend in class says they're taking her to Gambia on Saturday for a party where they cut you
he's got the kid tied in the pushchair facing the wall, its been there since I came on shift
a girl of about ten keeps coming in my cafe with a different fella every time, she's here now, shaking
foster mum puts us in cellar when we are naughty. my brother is in there now. he has asthma
its my babysitter she's asleep and smells of wine and the toddler has gone out the catflap
playing chicken on the railway line behind the co-op, six or seven of em, primary school age
mammy hit the babby wi the pan handle and now the babby's eye looks at the wrong side
there's a lad in the loft of the takeaway, he's Vietnamese I think, 14 tops, never let out
can u come he says if i tell he will drown my hamster and then me. im in the toilets at school its nearly home time
delivered a parcel: kids answered, oldest about 5, said mummys gone on holiday, house stinks, baby in a cot with no nappy
that wean's black and blue, and the da's jist took his belt aff again, i can hear it
dad has drunk all the bottle and he is throwing our things off the balcony and said we are next
caravan at the end, three little ones, no coats, no heat, mother off her face, one of em's gone a funny colour
he's holding the little one out over the rail at the lookout to make him stop crying
I pick up litter for yous, found a bairn asleep in the skip yard, says she's hiding frae her uncle
She weighs nothing, that boy's sister. Today she fainted in assembly and says food's only for good girls, she's had none since Thursday
hes in the tumble dryer again as a punishment the brother told me, and they are laughing
stranger's been giving sweets to the lasses by the rec and now he has one in his van
lady at bus stop has three kids n she's trying to leave them with me, says she cant be trusted round them tonight
Hello, it's about a free school meals form for next door's children really, I'm their neighbour, I don't know if I can do it for them. They come to me most evenings and I give them toast. Tonight only the girl came. She says her brother is in the cupboard because he wet the bed and he's been in since yesterday and he has stopped knocking back when she knocks. Their mum's boyfriend has got a padlock on it.
Hi I'm a lifeguard at your pool, shift ended at four. I've a query on overtime but I can't settle. There was a man in the teaching pool with a boy of about nine and every time he came near, the lad flinched. In the showers I saw the lad's back, fresh welts in rows, and round burns. The man clocked me looking, dragged him out half dressed and they're sat in the car outside now, the boy's sobbing.
dear council my name is Aisha and i am 11 i found this chat on the library computer. i want to know how do you get a library card without your mum signing. also how do you live somewhere else. my step dad gets in my bed on fridays and today is friday. i told mum and she slapped me and said liar. i am staying in the library until it shuts but then i have to go home.
I'd like to complain about noise at 31, same as last month. It's the baby that screams and then the telly is put up loud. I could put up with that. But this afternoon I was hanging washing and saw through their kitchen window the fella pick it up by its leg and drop it on the floor, twice, like you'd drop a bag of shopping. It's not screaming now. Nobody's come out. The mother just shut the blind on me.
We run the launderette by the park and I've reported the litter to you. This is not litter. Since morning a girl is sitting in here, maybe six, with a plastic bag of clothes. She said her mother told her to stay until it's warm and be good. I give her soup. I asked the phone number, she knows none. The mother went in a taxi with suitcase at eight. I am closing now and the girl starts to cry.
ma' plentyn bach ar do'r portsh drws nesa yn ei glwt, neb mewn oed o gwmpas
ma' Mam yn ei gwely ers deuddydd a dydi'm yn deffro'n iawn, does na'm llefrith i'r babi
ma'r crwt bach yn cael 'i gloi yn y cwtsh dan stâr, wi'n clywed e'n llefen
mae o'n dod mewn i'n stafall i pan ma' Mam ar shifft nos. ma' hi ar shifft heno
babi miwn car yn maes parcio Tesco, ffenestri ar gau, ma' fe'n goch fel bitrwt
ma'r tad 'di dod i nôl nhw'n chwil gaib a mae o'n mynnu dreifio
ma' plant bach lan llofft yn llefen am Mam ers dydd Sadwrn, neb 'di bod 'na
glywish i o'n ysgwyd y babi a'r crio'n stopio'n sydyn
little girl, about three, on her own by the dual carriageway
The kids at number 40 have been by themselves since Friday
there's a baby crying in a parked car, windows shut, no sign of the parents
my ex is drunk in charge of our two year old
a boy in my class says his dad locks him in a cupboard
My granddaughter told me her mother's boyfriend gets in bed with her
lad no older than seven out at midnight looking for food in bins
I saw the childminder slap a baby
some man online is asking my daughter for naked photos
youngsters messing about on the live railway
kid sat on the outside of a fourth floor window ledge
my mam's boyfriend punched me and I'm only eleven
they dont feed him and hes covered in sores hes only a tot
my son is being forced to sell drugs and theyve said theyll hurt us
we found a newborn baby by the church
neighbour shaking her baby and screaming at it
children left with nobody, mother gone two days
mae merch fach tua thair oed ar y ffordd fawr ar ei phen ei hun
mae babi'n sgrechian yn y car a does neb yno
mae'r tad drws nesaf yn taro'r plant
dwi'n 13 ac mae ofn mynd adref arna i
mae plant yn chwarae ar y rheilffordd
a baby crying for hours next door and no one goes in
lad in my class came in with a belt mark on his face
the kids over the way are skin and bones and they root in our bins
my neighbour leaves the wee boy tied in his buggy in the yard
dad's passed out drunk in charge of a toddler at the playground
she told me her uncle takes photos of her with nothing on
my little brothers have no food and mum hasn't been back since Tuesday
I'm 12 and my dad hits me
nobody's home and I'm eight
stepmum makes him sleep in the dog's bed
mum boyfriend touch me
pupil wrote in her book that she wants to be safe from her dad
there's a man in the bushes by the infants with his trousers down
a bloke keeps offering the girls sweets from his car
lads of fourteen being given phones and trainers to take bags on the train
my kid's been sent pictures by a man off his game and he wants to meet Saturday
drunk woman driving with three in the back no belts
they shake that baby, I've seen it
home alone, looks about four, standing in the window in a nappy
mae'r plant drws nesa yn crio gan lwgu
mae fy nhad yn fy nharo i, dw i'n unarddeg
he punch his son in street, boy maybe six
they take her to africa in summer to do cutting, she nine years
newborn left in a carrier by the chapel door
childminder's left three tots in the van
teacher's been messaging my lad at night, sexual stuff
cousin is sixteen and they're marrying her off abroad next week
my neighbour locks her kids out in the cold till dark
the lass next door is left on her own all weekend, she's nine
the little lad begs for food at my door
I think the girl upstairs is being hurt, she cries no no no
my stepson came back with cigarette burns
my daughter says her nan's boyfriend touched her
baby left outside the betting shop in a pram for an hour
kids in a flat with no heating, no food, dealers in and out
child about two at an open window on the third floor
six year old crossing the main road alone at night
mum's asleep drunk and the pan is on and I'm nine
there's children locked in a car, hot day
a man took a girl's hand at the park and she doesn't know him
he shakes the baby when she cries
girl of 14 is pregnant by her uncle
they make her sleep outside
my mate's dad hits him with a belt
i get hit at home
nobody feeds the twins
boy with county lines, they've stabbed him once already and he owes them
old man's inviting little lasses in for sweets
my cousin's being taken back home to be circumcised
somebody's selling pictures of girls from my school
child in school says she's hungry, hasn't eaten since Friday and has bruises
plant bach yn cael eu gadael ar eu pen eu hunain drwy'r nos
dwi'n 14 a dwi ofn mynd adra at fy llystad
she beat the small girl with shoe every day
next door's kids are out till midnight, the little one asked me for bread
I can hear a baby screaming and a man shouting shut it, then a bang
year 4 boy told me his stepdad burns him with the lighter
my niece says grandad gets in her bed
friend's daughter is 13 and she's off in cars with grown men who buy her vapes
two kiddies left in the flat while mum's at the bingo, eldest is six
teenager next door's locked in the shed again, can hear him crying
there's a little'un stood on the window ledge three floors up
I think my ex is hurting our son when he has him, he's come back with finger marks
they've got my sister's girls going over there to be cut, they fly on Sunday
i'm 15 and my mum's bloke keeps coming in the bathroom
mae'r hogyn bach ar ben ei hun yn y tŷ ers ddoe
youngsters on the railway line by the tunnel
a lad's climbing the pylon for a dare
the toddler upstairs screams every night and then there's a thud
our pupil says she is scared to go home because of what her dad does at night
boy of about five out on his own at 11pm in pyjamas
my stepdad comes in my room, i'm 13
the mother's on drugs and the baby's not been fed
15 year old being driven to hotels by older men
found a little girl crying by herself in the market
Hello, this concerns the school transport for my granddaughter. Her escort was kind. However, on Friday she told her escort that her daddy hurts her under her clothes, and the escort told me to tell school. Can the pick up point be at mine?
lad in my class says his stepdad burns him when he spills
mum next door's been gone since Friday and there's just the kids in there
baby's crying been going since last night and nobody goes to it
an older man picks her up from school in different cars and she's got a new phone, she's 13
he makes me do things and says it's our secret
two tiny ones on the ledge of an open window, no grown up about
little lad eating out of our bin, says there's no dinner at his
report a child left by himself all night next door, he's four
I'm worried about a pupil, she says her dad beats her with a belt
there's a wean climbin out a top floor windae
toddler's hanging out of the upstairs window
I work in the corner shop and this little boy's been in three nights running on his own after nine, he's filthy and he says mummy won't wake up
My grandson told me what his mother's boyfriend does to him at bath time. I don't know who else to tell.
my neighbor hit the baby, I hear every night, today baby is not crying any more
he's dangling the baby out of the window
she says she'll drop the little one if the social worker comes in
baby next door has been screaming for days and now it's gone quiet and the mum's left with a case
she's gone off in a taxi and left the baby locked in, I can hear it
two little ones on their own in the flat upstairs since yesterday
toddler's climbing on the balcony rail on the fourth floor, nobody's home
a small child's stood on the window ledge opposite
there's a little boy wandering about by the bypass in a nappy
he's got hold of the baby by the arm and he's shaking her
babi wedi ei adael ar ei ben ei hun yn y fflat
mae plentyn bach ar y balconi a does neb adre
mae o'n ysgwyd y babi
mum's been gone since friday and it's only me and my little brother
there's no grown up here and we've only had crisps
my dad hasn't come back for two days and i'm ten
he left the baby in the car in the sun and went in the shop
dydi mam ddim wedi bod adref ers dydd Gwener, dim ond fi a fy chwaer
`,
  attack: `
he's got a knife
theres a man with a machete outside the library
someone is breaking into my house
someones in my house im upstairs
group of lads kicking someones head in by the shops
i am being followed by a man
there's a bloke with a gun in the precinct
im being attacked
someone just got stabbed
neighbour is threatening to kill me
two men are trying to kick my door in
a man tried to grab my little girl outside school
the dog next door is attacking a child
a big fight outside the club with bottles somebody is bleeding
man threaten me with hammer
they've got baseball bats and theyre smashing up the cars and coming for us
my neighbour says hes going to stab me
i have been raped
someone trying to get in through the back window please hurry
my mate got jumped and hes not moving
mae gan ddyn gyllell tu allan i'r siop
mae rhywun yn torri i mewn i'r tŷ
someone has a knife
man with a gun
someone is trying to break in
there is an intruder in my house
hes trying to kick the door down
someone is following me
i think i am being followed home
they are going to beat me up
neighbour said he will kill me
my neighbour is threatening me with a bat
there are men outside my house with weapons
gang fight with machetes
someone has been stabbed
they are beating a man up
a woman is being attacked in the park
man is strangling a woman outside
a lad just got his head stamped on
somebody tried to pull me into a van
a man is trying to get kids into his car
ive been raped
i was sexually assaulted tonight
a man flashed my daughter and hes still there
theyve got my brother and wont let him go
they threatened to burn my house down
a dog is attacking someone
dog has bitten a child and wont let go
big dog loose and going for people
ive been robbed at knifepoint
youths smashing my windows and im inside
men banging at my door shouting theyll kill us
i owe money and theyre coming for me tonight
shots fired
i heard gunshots
hes got a weapon and hes going mad
a man is going round hitting people with a pole
drug dealers said theyll break my legs
they are outside waiting for me im scared to leave
racists attacking my family
i need police now they are fighting with knives
my flatmate has gone crazy and is smashing everything and coming at me
there is a man hiding in my garden looking through the window
a burglar is downstairs
someone in my loft i can hear them
mae rhywun yn ymosod arna i
mae rhywun wedi cael ei drywanu
mae dyn â gwn yn y dref
mae rhywun yn fy nilyn i
mae lladron yn y tŷ
mae'r cymydog yn bygwth fy lladd
mae ci yn ymosod ar blentyn
mae dynion yn curo rhywun
mae rhywun yn ceisio dod i mewn drwy'r ffenest
ces i fy nhreisio
hes at the back gate wi a claw hammer and hes counting down
somebody's on the landing. i live alone. im in the wardrobe
pure mad guy swinging a samurai sword ootside the bookies
they've got him on the ground outside the kebab shop and they're taking turns
bloke's been behind me since the station, I crossed twice and he crossed twice
the er someone's putting a bar to the patio door, I can hear the wood going
XL bully's got my mate's arm, won't come off, theres meat hanging
whispering cos theyre downstairs. two of them. one has a crowbar
a lad on a bike just threw something in a woman's face and she's screaming it burns
three lads got me son pinned in the subway, they want his coat and one's got a blade
My neighbour has been at my door since seven with an axe, I am not being fanciful, I can see the head of it
he said hes coming back with his brothers to finish me, 10 minutes he said
man try open every car door at traffic light and pull woman out by the hair
pop pop pop and a car screeched off, someone's on the deck outside number 40
some drunk's smashing bottles on heads in the square la, kicking right off
she's glassed him and she's going back for more
he's got his hand up her skirt at the bus stop and she's crying and shes only a kid in uniform
they put a thing on my face and took me in the car i got out i dont know this street
a moped's mounted the pavement, pillion's swinging a machete at everyone
petrol through the letterbox and a voice saying you've got one minute, grass
them next door kicked wor back door off, they're in the kitchen tearin it up, bairns are under the bed
there's a fella in the ladies' at the park and he wont let her out of the cubicle
gang waiting outside school gates with bats, they said my name
your parking warden's getting his head kicked in on Bridge St, fella's off his face
being chased im behind the bins at lidl please
bouncer's on his neck, the lad's gone limp
He followed me off the bus and now he is standing under the street lamp looking up at my window, and he has just tried the bell of every flat
someone's grabbed a pushchair with a baby in it and he's legging it towards the river
i can hear him breathing behind the door. he put his knife through the letterbox
my lodger he is drunk he break all plates and come at me with the long one
there's men in balaclavas taking next door's lad out to a van with his hands tied
a gadgie wi a shotgun's walkin up past the school
they're doing my nephew's face in cos of the hijab his mum wears, six of them, on the tram stop
he touched me in the changing room and he's still here at the pool by the lockers
staff at the housing desk here – customer's over the counter, he's got scissors, we've shut ourselves in the back
i only popped out wi the recycling and he come at me with a chain, I've locked meself in the shed, he's bootin the door
someone has took a screwdriver to a lad on the 42, blood all down the seat
woman screaming no no no from the underpass by the canal and a man's voice
they've surrounded the mosque van and rocking it with people in
he spat he pushed now he's gone to get his dog to set on us
Hi, I was trying to book a slot at the household waste site for Sunday but I'll have to finish after. There's been a van outside ours all evening and it's the men my brother owes. They've knocked the lights out in the porch, one's round the back trying handles, and they shouted through that if he isn't put outside by ten they'll come in and cut whoever's nearest. There's me, Mum and two little ones upstairs. It's ten to.
I am writing with regard to antisocial behaviour at Elm House which I have logged in the diary sheets exactly as your officer asked. Entry for tonight, 21.40: the youth from flat 11 has a long kitchen knife and is stabbing the door of the gentleman opposite, who is blind. 21.44: the panel has split and he has his arm through. 21.45: I can hear the gentleman pleading. I am in my hall with the light out. Please advise on the next entry.
yeah hello, sorry, can I, I'm gonna talk like I'm ordering a skip, alright? So it'd be for 16 Orchard Way. Yeah a big one. There's one person wants collecting, it's me, he's stood right here. No I can't hold. He's a fella I met tonight and he won't give me my keys and he's got hold of my wrist. Could your driver come straight away please, he doesn't need to ring first.
My daughter works in the corner shop, we pay the business rates there and I called to ask for the relief. I watch on the camera with my phone now, I see two men with faces covered, one has pulled her by the scarf over the counter, the other has a big knife at the till. She is pushing the button but nothing comes. I am forty minutes far. They do not go away, they are locking the door from inside.
Evening. Our residents' association minutes are attached, sorry they're late. I'm also typing this from the hall where we've just had to barricade ourselves in the kitchen. The lad who objected to the bollards turned up with two dogs and a baseball bat, he's put the chairman on the floor, there's a lot of blood, and he's setting the dogs on anyone who goes near. You can hear him going along smashing the windows. There's about fifteen of us, mostly older.
he's just drove at us on purpose, reversing to have another go
theres a bloke trying to drag our Ellie off her scooter into a blue Transit
i give him me bag and he still stuck it in me
oi they're back, the ones wiv the acid bottle, hanging round the school bus
him from 22's on my roof ripping tiles off saying he'll drop in and slit me
ma' boi tu allan efo morthwyl a mae o'n cyfri i lawr
ma' rhywun ar y landin a dwi ar ben fy hun, dwi yn y wardrob
ma' tri bachan yn cico crwt ar lawr tu fas i'r siop gebab
mae o'n 'y nilyn i ers y stesion, croesis i ddwywaith a groesodd ynta hefyd
ma' ci mawr â'i ddannedd ym mraich fy ffrind a neith e ddim gadel fynd
dyn â bwyall yn trial torri drws y fflat lawr, ni tu ôl i'r soffa
clywed sgrechian na na na o dan y bont a llais dyn
ma' nhw 'di deud gynnon nhw gyllyll a bod nhw'n dod 'nôl mewn deng munud i'n gorffan ni
there's a lad waving a blade about by the bandstand
just been mugged on the towpath
some bloke's got hold of a woman by the hair outside the kebab shop
someone's trying my door handle and it's 2am
I can hear somebody moving about downstairs and I live alone
the neighbour has just come at me with a spade
gang outside with poles and bats, they want my son
I've been threatened with a gun
loads of lads fighting with knives near mcdonalds
bully dog loose and it's got a little boy by the arm
a man's been following me since the station
he spat at me and said he'd be back to burn us out
three men have forced their way into my mums flat
girl being dragged into a car on Queen Street
someone has just thrown a brick at my head
they jumped me and took my phone my face is bleeding
I was sexually assaulted in the park this evening
mae dyn gyda chyllell yn y parc
mae rhywun yn fy nilyn adref
mae criw o fechgyn yn cicio dyn ar y llawr
mae rhywun wedi torri i mewn a dwi yn y tŷ
ymosododd rhywun arna i heno
someone next door is screaming help me
a woman screaming for help and things getting smashed up next door
i can hear screaming and shouting help through the wall and stuff breaking
next door someone is shouting help and theres crashing
screams for help from the flat above right now
man's kicking the door in
someone's in my garden with a torch and I'm alone
two blokes with balaclavas at next door's
I've just been mugged and he's still here at the corner
my ex keeps turning up, he's stood outside work now
they've knocked him down and they're stamping on his head
a gang's got my son cornered in the park
woman being dragged into a van
lad waving a samurai sword about outside the kebab shop
somebody fired at our window
that big dog has got a child by the leg
rottweiler's got out and it's pinned the postie up against the gate
cane corso loose on the green gone for two people already
dog's hanging off my arm
a dog's just savaged my neighbour, blood all down her, it's still out there
dog keeps running at mums outside the school, no owner, teeth out
he's threatening staff in the library, he's got a bottle
he says he's going to burn the flats with everyone in it
drunk's swinging a bat at people in the market
they're throwing bricks at my windows calling me names because I'm brown
i can hear someone moving about downstairs
she's being raped behind the bins
he followed me off the train and he's outside the ladies
mae dyn efo cyllell tu allan i'r dafarn
mae rhywun yn trio torri mewn i'r tŷ rŵan
ci wedi brathu fy merch yn ei hwyneb
man hit my husband with iron stick, he go now for friends
my cellmate's out and he's told me he's coming to do me in
taxi driver's got the doors locked and won't let me out
lads with bats are smashing cars and coming up our street
neighbour's got an axe and he's at my door
I'm being chased
someone's broken in, I'm in the wardrobe
he has a gun
woman screaming for help in the alley
there's a fight in the park with knives
man is trying car doors and he's got a blade
bloke's just grabbed a girl by the swings
stranger won't get off my doorstep, says he'll do me
they've set the dogs on a lad
my neighbour threatened to stab me tonight and he's outside
taxi man tried to drag me out
group attacking an asian lad by the chippy
someone is shooting at cats and now at people
XL bully off its lead has bitten a girl
dog on the rampage by the school
loose rottweiler, kids up the climbing frame can't get down
dog's gone for my toddler's face
two alsatians are attacking sheep and went for the farmer
a pack of dogs has a man on the floor
that dog's bitten three people today and nobody's got hold of it
mae ci ar y rhydd yn brathu pobl
dyn yn rhedeg ar fy ol i
he push me, he have knife, I hide in shop
hate mail was bad but now they have put fire through the door
my stalker's got into the building
bloke outside the school gate trying to get kids into his car
somebody's trying the handles on the back door and I'm on my own upstairs
there's a man with a machete by the chicken shop
lads kicking a homeless fella in the subway
neighbour has just come at me with a hammer over the fence
got followed off the bus, he's still behind me, I'm stood in Boots
my flatmate says he's going to stab someone tonight and he's gone out
two pit bulls have got hold of a woman's spaniel and now they're on her
big dog's loose round the swings snapping at kids, bitten one
a dog has my arm
staffy off the lead going for people at the bus stop
mae ci mawr yn ymosod ar blentyn yn y parc
kids have got fireworks and they're aiming them at the flats
shot fired out on the estate
I heard what sounded like a gun and a woman scream
man following me through the park
two men fighting with knives by the bus station
somebody is smashing their way in downstairs
bull terrier mauling a cat and turning on anyone near
an alsatian has bitten the postman and is still running about
mae o'n fy mygwth i efo cyllell
somebody's kicking my door in
he's just pulled a machete on the bus driver
they've got a lad on the floor outside the chippy and they're stamping on him
there's a bloke in my garden with a crowbar trying the windows
I've locked myself in the shop toilet, he's still out there with a bottle
dog's got hold of a kid's arm and won't let go
he's driving at people on the pavement
they say they'll petrol bomb us when it gets dark
report antisocial behaviour, they've got knives and they're outside my flat now
there's two fellas in balaclavas going at next door's front door with a hammer, she's in there with her kids
someone is in my house, i am in wardrobe, please quiet
they've put a brick through the window and they're shouting go back where you came from
gang kicking my door saying they'll burn us out because we're foreign
men with bars outside the house, my wife's expecting and she's bleeding
they're throwing bottles and petrol at the mosque and there's people inside
a crowd's smashing up the hotel where the refugees are
two dogs have got a woman on the ground in the park
that big dog has hold of my little girl and won't let go
the bulldog's loose again and it's got an old man by the arm
someone's in the house downstairs and I'm in the wardrobe
there's lads with knives outside the phone box waiting for me
he's been behind me all the way from the bus and he's still there
he's come into the library with a machete
a car's just driven into people at the market
maen nhw'n taflu cerrig at y ffenest ac yn gweiddi pethau hiliol
mae dau gi wedi ymosod ar ddynes yn y parc
mae rhywun yn trio torri i mewn a dwi adre ar ben fy hun
two lads have took over my flat and they've a big knife, I'm texting from the bathroom
they say they'll break my hands if I go out
`,
  adult: `
my elderly neighbour isnt answering the door and her milks still out
havent seen old mr price for a week and the curtains are shut
mum's carer hasn't turned up and she can't get out of bed
the carers are hitting my nan
I think the man at number 6 is being kept prisoner by his son, he's disabled
my uncle's lying in his own mess, nobody's been in days
dad has dementia and is on his own with no food and no heating
old lady in the flat below keeps shouting help
an old man is sitting in the bus shelter confused and freezing
gang has moved in to my disabled brothers flat and he's terrified
shes fallen and can't get up, I'm not strong enough to lift her
mum's been on the floor all night
no reply from my dad's phone since yesterday, he lives alone and has a bad heart
someone is in nans house making her go to the bank
my friend is having a breakdown hes hearing voices telling him to hurt people
the old boy next door looks like skin and bone, says his daughter takes his money and doesn't feed him
dydy fy nghymydog oedrannus ddim yn ateb y drws ers dyddiau
mae mam wedi cwympo ac yn methu codi
my neighbour isnt answering her door and shes 90
not seen the old man next door for days
elderly lady has not opened her curtains and wont answer the phone
my mum isnt answering the phone and she lives alone
post piling up and a smell from the flat
my gran is on the floor and cant get up
ive fallen and cant get up
carer never came and mum has had no food or tablets
no carer came and im stuck in bed
the carer is hitting dad
my mum has bruises from the care home
they are stealing from my disabled brother and hurting him
my aunt is being starved by her son
old man living in filth with no food
he has dementia and is alone in a freezing house
vulnerable man has had his flat taken over by dealers
she cant look after herself and is covered in sores
someone is shouting for help in the flat below
an elderly man is crying help me from his window
my friend is hearing voices and hes frightening
my brother is having a psychotic episode
mental health crisis
my sister is manic and running in traffic
man with no clothes on shouting at cars
old woman sitting in the rain and doesnt know her name
conmen are in my nans house now
disabled lady left on the toilet for hours
grandad is in a chair for three days soaked
i havent eaten for four days and im too weak
my mother abused by my brother, she afraid
we have no food and no heating and a newborn
wheelchair user stuck outside in the cold and no one will help
my husband has dementia and has got violent and im frightened
the man opposite is tied up by his carers
dydy mam ddim yn ateb y ffôn na'r drws
heb weld yr hen ddyn drws nesaf ers wythnos
mae fy nghymydog oedrannus yn gweiddi am help
mae nain ar y llawr ac yn methu codi
mae'r gofalwr yn brifo dad
dyw'r gofalwyr ddim wedi dod ac mae mam yn sownd yn y gwely
mae oedolyn bregus yn cael ei gam-drin
mae fy mrawd yn clywed lleisiau
her milk's been on the step three days and the telly's talking to itself in there
the auld yin across the landing's been chappin the wall since last night and she's got weaker
mum's in the chair I left her in on Friday, nobody from the agency's been, she's wet and blue round the hands
him that says he's her nephew has her sat in the porch and he's signing things with her hand
there's a gang in our Barry's flat, he's got learning difficulties, they've took his bed and he sleeps in the bath and they've burnt him
I regret to say I have been upon the hall floor since yesterday's post and cannot attract attention
flies on the inside of Mr Abbott's window bab, and he was poorly
a lady in only a nightdress sitting in the bus lane says angels told her
the er the carer she's, she's slapping him, I've got the camera on me phone, she's doing it right now
dad's not et since Tuesday, thinks the food's poisoned, he's got a carving knife by him for the doctors
my neighbour shouts through letterbox help help, she has wheelchair, son is gone with key
rung us mam eighteen times, she always picks up, she's ninety two and lives up the hill on her own
our Steve's got MS, his PA's walked out, he's stuck in the hoist, dangling
me brother's sat in the road directing traffic, says he's the King, been awake six days
workmen tell gran roof's falling, they've got her in their van going to bank now
the old lass at 5 has been living on cat food and her heating's cut, it's minus three and she's stopped shivering
Warden's off sick so I'm checking flats, no answer from 14, chain's on, and I can hear groaning
wee Jeannie's no drawn her blinds an the dog's howlin
they keep Uncle Ron in the shed, he's seventy odd, he gets a bowl
my mate's stopped his injections and reckons the neighbours are lizards, he's gone round there with a spade
bedsore on my wife's back, I can see bone, district nurse didn't come, she's burning up
there's a bloke in the flat below shouting that his legs won't go and the water's off and he's got nobody
sister in law has nan's door bolted from outside so she won't wander, I can hear her scratching at it
my carer has taken the battery off my chair and says I'll get it when I behave. been since morning. typing with my nose
hes 80 odd, sat in his car in our street two days, engine off, doesn't know how to get home, he's grey
found mam pushing tablets in the toaster, she's had nowt to eat and the gas is disconnected, she's there alone and freezing
she don't know me. she got a bag of her husband's ashes and is eating them, please someone for her head
home's short staffed, my aunt's been left in a hot conservatory, tongue like leather, call bell pulled out
big fella naked on the roundabout punching himself in the face and crying
hello yes bin query. also I can't get off the commode. since nine. girl said she'd be back
I'm in the bath and can't get out, it's gone cold, I've a tablet on the stool. Please. Door's locked
my dad's ventilator alarm keeps going and his night carer's not turned up and I can't do the tube
student in my block has barricaded herself in, she says her thoughts are being broadcast, she's not drunk water for three days
smell through next door's wall like something dead and post jammed in the flap, he was on his own with a bad chest
they come for his DLA every week la, fella's simple like, this time they've took his crutches and slapped him round
woman's got her mum in a nappy chained to the radiator, I'm the meter reader, I saw it just now
grandma take her blood pressure pills all week in one day, she forget she take, now she sleep sleep
lad's got Down's, his 'mates' have shaved his head and are making him eat stuff off the ground in the precinct
My sister has not eaten or spoken for nine days and is now too weak to lift her head
carer's left key in door and gone, stranger's in there wi her now, she's blind
Good evening, I wanted to ask how one gets a replacement for a lost bus pass. I'm eighty-eight. I would have gone to the library but I'm afraid I slipped by the bed on Monday and have not been able to rise since. I pulled the eiderdown down and I've had the water from the flower vase. My niece is in Spain. I'm not in any great pain now, in fact I cannot feel much below the waist. The pass number ends 40.
Hi, I clean for Mrs Donnelly at Rowan House, I'm not on her list of contacts so hope this is ok. You asked for someone to confirm her attendance allowance. I let myself in today and her grandson has put a lock on the fridge, she's got a black eye and weeping sores on her heels, and she held on to my sleeve and whispered don't leave me with him. He came in so I've had to go. I'm outside on the wall.
so basically i do the milk round out past Llanfair and I know it's not your department. Old Emrys at the top farm, there's four pints on the step. Smoke's not been going. I had a look through the scullery window this morning and I can see his boots, toes up, and one of the boots moved. Doors all bolted, it's iron that back door. I've no signal up there so I've drove down to the village to send this.
I'm emailing about my brother Paul, he lives in one of your flats and he's in arrears, I've power of attorney. He's bipolar. He's rang me all night, forty odd times, he's pulled the plaster off the walls looking for microphones, he's turned the cooker over and he hasn't slept in a week. Now he says he's going to go and stop the man downstairs before the man downstairs stops him. I'm three hours away. He's stopped picking up.
Hello, I am live-in care worker, agency sends me to this house for old man. I ask council because agency does not answer. The family does not buy food since one week, there is no pads, no cream, no medicine, the daughter took his bank card. He has fever and his skin opens on hip. Today she said if he dies it is quicker for house. She changed door code so I cannot go out to pharmacy.
ma'r llefrith ar stepan drws Mrs Parry ers tridia a'r teledu'n dal i fynd, dim atab
wi'n clywed yr hen fenyw lawr stâr yn cnoco'r wal a gweiddi, ma'i llais hi'n mynd yn wan
ddoth 'na neb o'r asiantaeth, ma' Mam yn yr un gadar ers dydd Gwenar, yn wlyb doman
ma' criw wedi cymryd fflat 'y mrawd i drosodd, ma' anabledd dysgu arno fe, ma' nhw'n 'i losgi fe 'da ffags
yr wyf ar lawr y gegin ers neithiwr ac ni allaf godi; byddwn yn ddiolchgar pe deuai rhywun
ma'r gofalwr yn rhoi slap i Dad, wi'n gweld e ar y camera nawr
mae o'm 'di cysgu ers wsos, meddwl bod drws nesa'n ei wylio fo, 'di mynd rownd yna efo rhaw
hen foi'n ista'n y glaw wrth y sgwâr, ddim yn gwbod ei enw, ei ddwylo fo'n las
can't raise my dad on the phone and his car's on the drive, he's 84
the lady opposite hasn't taken her milk in for three days
grandma was left soaking wet in her chair all weekend, no carer came
he's got learning difficulties and some blokes have moved in and are taking his money
There's a confused old gent in just his vest at the bus stop
my auntie has bruises on her arms and goes quiet when her son is there
home carer slapped my mother
she's in a diabetic state and won't let anyone in, she's not making sense
mum slid out of bed at 4 and I can't shift her
my husband has dementia and he's hit me and I don't know what he'll do next
my neighbour's shouting through the wall that he can't get up
man in flat 3 hasn't been seen for a fortnight and there's flies at the window
my brother thinks people are coming through the walls to kill him and he's got very frightening
ive not eaten since sunday and theres no gas or leccy, im on my own and poorly
two blokes are at my mum's saying they've found a problem with her roof and are taking her to the bank
dyw'r hen wraig gyferbyn ddim wedi agor ei llenni ers tridiau
mae'r gofalwr wedi taro fy mam
alla i ddim codi dad oddi ar y llawr
mae hen ddyn dryslyd yn yr arhosfan bysiau yn ei byjamas
grandad's carer's nicking his money and he's frightened of her
nobody turned up to get mam out of bed, she's wet and she's had no food or her tablets since last night
they handle him rough at that home, his arms are black and blue
old chap down the lane is living in filth, no heat, he's skin and bone
there's post piled up behind the glass and no answer, she's 90
I knock for Vera every morning and she's not come to the door two days
milk's not been taken in, curtains drawn at noon, car's there
I deliver papers, last three still in the letterbox at the old man's
his alarm cord's been pulled and no one's there
the pharmacy can't get an answer from Mr Ali, he's always in for his dosette
haven't been able to get hold of my auntie since Monday, she lives on her own with angina
my son has schizophrenia, he's stopped his meds, he's out in the road talking to God
lad with Down's being made to drink by a gang in his own flat
my brother's been moved out of his bedroom by drug dealers
she sold her jewellery to a 'nephew' no one's met, and now he's moved in
carer shouts, pinches, and calls her names
three days no food in, he's in a wheelchair and the lift's gone
mam's been left on the commode for hours
they sedate them all at teatime to keep them quiet, my nan can't lift her head
the home won't let us see dad and there's a bruise the shape of a hand
his wife locks him in when she goes to work, he's had a stroke
dydi Nain ddim yn ateb y drws na'r ffôn ers ddoe
mae'r gofalwr yn dwyn arian mam ac yn gweiddi arni
big boss keep ten men in one room, no doors open, they work farm for food
she's in the house all day washing for them, sleeps on the floor, they hit her
the lads who tarmac sleep in a horsebox and they're scared of the gaffer
kitchen porter told me they hold his papers and he's never been paid
brothel two doors down, young girls, foreign, they don't come out
man at the hand car wash has no shoes and a cut hand and won't look at you
elderly lady's been conned, man's stood over her making her take cash out now
my client said she'll go to sleep and not get up, she's stopped eating
my neighbour's not been seen and her lights have been on for two nights
bloke downstairs hasn't moved from the chair, I can see him from the landing, doesn't answer
I always see him walk the dog, not for four days, dog's barking
her meals are stacked up on the step
lifeline's gone off and we can't get hold of her
dad isn't picking up, he always does at six, he's 92 and poorly
postie here, can't get the old boy at 17 to the door and there's a tap running
window cleaner, I've just seen a lady lying on the bedroom floor
no sign of life at 31, newspapers on the mat, there's a bad smell
the lodger's not come out of his room since Monday
carer never came and my wife's stuck in bed soaking, she hasn't eaten
mum's care agency packed in, nobody's coming tonight and she can't get to the loo
staff at the home push her about, she's got a broken wrist
night staff leave the residents wet and shout at them
my nephew pinches nan's pension and he's twisted her arm
she's feeding him nothing but toast, he's six stone
they've got my disabled brother living in the shed
drug dealers have moved in on the lad with learning difficulties at number 9
he's 81 and there's a woman off the internet emptying his account, she's locked him in
my dad's carer has been giving him extra tablets to keep him asleep
mam's starving herself since dad died and she won't open the door
an old man's living with no electric, rats, and sores on his legs you can smell
mentally ill man shouting on the roof ledge and has no coat or shoes
farm lads are locked in the caravan at night, they're not English, look starved
cleaner told me she isn't paid and boss has her passport
a family's got an old lady in the garage working, she's not theirs
fourteen fellas sleeping in shifts in that house, minibus, bruised, never speak
girls being moved in and out of the flat every night by two blokes
she said she'd been sold
gofalwyr ddim wedi dod, mae Mam yn ei gwely'n wlyb ers bore ddoe
cymydog oedrannus heb gael ei weld ers dyddiau
boss no pay, no passport, I sleep in factory, I am afraid
nobody's seen Mr Hodge since Friday, his milk's still there, telly's on and he won't come to the door
knocked and knocked at number 4, light's on, key's in the door inside, she's eighty odd
the old dear opposite always opens her curtains by eight and they've been shut three days now
I do the lady's shopping and she's not answering, I can see her through the letterbox lying in the hall
meals driver here, no reply at Mrs Pugh's and she's always in
there's a funny smell from the flat upstairs, flies at the window, haven't seen him in weeks
my mum hasn't picked up her phone for two days and she lives alone with her heart
carer didn't turn up and dad's been in the same chair since yesterday wet through
the home left mum on the floor two hours and now they say she's bruised from falling, she says the man did it
my brother's wife keeps his pension and shuts him in his room, he's got Down's
grandson comes every pension day and empties her purse, she's frightened of him
they tie him in the chair at that home so he can't wander
she's got bedsores you could put your fist in and no one's been
my uncle's helper slaps him when she thinks nobody's looking
Further to our telephone conversation about the drains, which I am grateful for, I should mention that Mrs Lane in the flat beneath has not been seen since Sunday and there is a smell. Also when is the next bin collection?
old Tom hasn't collected his paper for three days and his dog's howling inside
I'm worried about the gentleman below, usually hear his radio, nothing since the weekend and the lights have stayed on
no answer from my client today and I can see her stick on the floor through the glass
the lady in number 12 never leaves her blinds down like that, rung the bell six times
my aunt's home help slaps her hands when she spills
mum's nephew took over her bank card and she has no food
they left nan in the same nightie for a week and she has sores right through
brother's got learning difficulties and his 'mates' are living in his flat taking his benefits and burn him with fags
dydw i ddim wedi gweld Mrs Jones ers dydd Llun a dydi hi ddim yn ateb
So I was ringing about the green bin, it wasn't emptied, but while you're on, the chap next door, Bernard, I've not seen him since Thursday and his curtains haven't moved and he normally waves, and I've banged on the window and nothing. Anyway the bin.
he takes her bank card, she's not had a proper meal in a week and she's frightened of him
the lads who moved in on our Darren use his flat for dealing and make him sleep in the bath
she's left in the same wet pad all day and cries when the carer comes in
carer slaps him when he won't eat, I've got it on my phone
old lady's been shut in the shed by her son
I want to report my neighbour's carer, she hits her
the woman who looks after me pulls my hair and shakes me
my carer twists my arm and takes my bank card
he takes all my pension off me and shuts me in my room
Mr Price at number 9, his nephew has moved in and he's got bruises and he whispered to me to get help
My mother's care home has not given her anything to drink since yesterday and she cannot rouse.
the night staff have tied him to the chair
she switched his oxygen off because he wouldn't stop ringing the bell
the carer slapped her, I heard it down the phone, it's happening now
my auntie's helper is hurting her this minute and I'm listening on the phone
they've locked him in his room with no water since yesterday
the manager at the home is hitting Mr Jones and I'm frightened to go in
he keeps his disabled brother shut in the shed
they make her stand outside in her nightie in the cold as a punishment
mae'r gofalwr yn taro mam rŵan
maen nhw wedi clymu taid wrth y gadair
`,
  chemical: `
some kind of chemical spilled from a lorry and our eyes are stinging
there has been a massive bang at the factory and theres a cloud
acid leaking from barrels behind the unit and its smoking
explosion just now at the end of our road
found what looks like an old bomb in my garden
weird smell like chlorine from the baths and everyone is coughing
i mixed bleach with something and now i cant stop coughing, fumes everywhere
chemical spill on the road and its making people cough
explosion at the factory
there was a huge explosion
tanker has overturned and is leaking
yellow cloud coming from the plant
fumes making our eyes burn
i found a grenade
unexploded bomb on the beach
suspicious package ticking at the station
bag left at the library with wires coming out
drums leaking and fuming in the layby
strong chemical smell and everyone has sore throats
someone threw acid
chlorine gas at the pool
petrol pouring out of a tanker into the drain
white powder in the post
loud bang then windows blew out
ffrwydrad yn y ffatri
cemegau yn gollwng o lori a phobl yn pesychu
dwi wedi dod o hyd i hen fom
something's spilt off the back of a wagon at the lights and its eating the tarmac, cyclists are coughing
hale toon heard that, windies are oot in ma street and theres a mushroom o smoke ower the plant
i put the loo stuff on top of the bleach like and now my chest's on fire and I can't see
drum in the beck, label's got a skull on it, fish belly up and the kids are paddling
the er there's a, well it's green gas, low down, coming along the ground from the ice rink
metal thing like a pineapple in me grandad's shed, the pin's come out in me hand
swimming baths, everyone's come out coughing and eyes streaming, lifeguard's on her knees
it looks very like a wartime shell and my grandson has been hitting it with a brick
farmer's sprayed right up to the school fence, wind's got it, half the class are being sick
fella at the station left a rucksack, taped up, wires out, hes legged it
smell of almonds and pear drops from the flat below and all our noses are bleeding
tanker on its side at the roundabout, clear liquid everywhere, smells like glue, driver on a fag
white fog came out of the cold store, the two lads by the door are reeling and it's coming across the yard
pool man he mix two bucket, yellow smoke, everybody run and cough, eyes red
fridge lorry leaking ammonia, can't get near it, whole estate is choking
lad's chucked a bottle of drain stuff all over the top deck, folk are stripping off their clothes
opened a letter at the housing desk and powder went everywhere and my hands have gone numb
mercury all over the classroom floor, the kids are playing with the beads
our tap water's come out blue and it's burnt the little one's mouth
thermos flask cable tied under a car by the mosque, ticking or summat
it were like thunder and then roof of the chemical works went, debris still coming down on us gardens
magnet fishing with my lad, pulled up a big finned thing, it's in the boot now, what do I do with it
paint stripper fumes from the workshop below, our bird's dead and me mum's all dizzy
petrol running down the gutter from the garage, past the chippy, an inch deep
pet there's a stink o' bleach ower the whole quay and folks is gaggin
The gentleman who died upstairs left jars. One has crystallised round the lid and the label says picric. I have it in my hand.
skip of old fridges being smashed, hissing gas, the two boys doing it are staggering
acid tank at the plating works has split, it's coming out the shutter, orange fumes
battery warehouse, no flames yet but popping and hissing white clouds, throat's raw from two streets off
he's cooking something in flat 9, brown fumes out the vent, everyone on our landing has burning eyes
drain cover blew thirty foot up and then the next one, there's a smell like pear drops
somebody's chucked a canister in the cinema, everyone's eyes streaming, people trampling each other
asbestos no, this is different: yellow dust drifting off the derelict works, where it lands your skin blisters
tin in garden, dug it up, smoking now its in the air, white smoke, wont go out in water
weedkiller an summat in a pop bottle, fizzing, some kids are about to launch it in the precinct
wagon's dropped IBCs on the slip road, one's burst, lad who stopped to help's eyes are streaming and he can't open em
Bin men threw a cylinder in the crusher and it's gone off with a hell of a crack, now purple vapour out the back
parcel on the step. it hums. oil stains. wrong address, no stamp
chlorine tablets got wet in the garage, it's hissing, gone through to the kitchen, kids wheezing
there's a bang every few mins from the fireworks store and bits of roof coming over
I do the caretaking at the bowls club and rang about your grounds team taking the old shed away. They've started today and fair play, but they've broken open some tins at the back that must go back to the fifties. One of the lads got it on his gloves and they're smoking. There's a garlicky sort of smell, he's wheezing and his eyes have swollen, and the other one's sat down and won't get up. It's dripping out onto the path.
Hello there, was just after the opening times for the tip as I've a car load from clearing my late dad's place. Old tools, jam jars, his army trunk. At the bottom of the trunk there's three things wrapped in oilcloth, heavy, rusty, like skittles with a brass nose, and one's sweating a sort of yellow gum. I've had them sliding about in the boot for ten miles. I'm in the queue at your gate now, about twelve cars.
dear sir I am chef in the hotel and write about our food hygiene visit next week. Now we have other problem. New boy, he clean the fryer area and put one product and then other product in the same drain. It start to boil and gives green smoke. He runs out with hand on the mouth, he cannot breathe well and is vomiting, and smoke goes by the vent to the dining room. There is wedding, hundred people.
we've complained about that industrial unit before, ref on file, they work all hours. just now there was a whump, i felt it in my chest, our back windows have come in and my daughter has got glass in her hair. there's a big brown cloud sat over it and it's rolling this way along the gardens. it tastes like metal. next door are out on the lawn filming and coughing. do we stay in or do we go?
Good afternoon, I'm at the river by the old tannery wanting to tell you the fishing sign is down. Well, the farmer's lad was cleaning out a tank upstream and a milky stuff has come down all at once. There's dead trout everywhere. My labrador went in, came out screaming and its coat is coming off in handfuls, and there is a party of Scouts in canoes about to come round the bend. I'm waving but they can't hear.
lori 'di gollwng rwbath wrth y goleuada, mae o'n bwyta'r tarmac a phawb yn tagu
ma' niwl gwyrdd yn dod ar hyd y llawr o'r pwll nofio, ma'r plant yn ffaelu anadlu
rois i'r stwff toilet ar ben y cannydd, dwi'm yn gweld a ma' mrest i'n llosgi
dath y bachan o hyd i beth fel bom o'r rhyfel yn yr ardd, ma' fe'n 'i fwrw fe 'da rhaw
bag ar ôl yn y stesion, gwifra'n hongian allan ohono fo, y boi 'di rhedag
clec anferth o'r gwaith cemegol a ma' cwmwl brown yn rowlo tuag aton ni
petrol yn llifo lawr y gwter heibio'r ysgol, fodfedd o ddyfn
ma'r tanc asid wedi hollti yn yr uned, mwg oren, ma' un o'r bois ar 'i linie
a lorry's shed drums of something and there's a yellow fog
big explosion near the docks, windows have gone in
we dug up a shell in the garden, looks like wartime
whole school is coughing from some fumes
suspicious rucksack left under a bench outside the town hall, nobody near it
tanker's on its side on the ring road and leaking
ffrwydrad mawr ar y stad ddiwydiannol
mae tancer wedi troi drosodd ac mae cemegyn yn gollwng
drums dumped by the stream and one's leaking blue stuff, fish floating
farmer's sprayer's gone over and there's a cloud drifting at the estate
lorry's leaking something that smokes when the rain hits it
ammonia at the ice rink, everyone's eyes are running
broke a big thermometer, silver beads all over and the kids are playing with them
someone's chucked acid on the bus floor
white powder in an envelope on my desk
the works up the road's let off something yellow, can't go out, throat burning
chlorine gone off at the pool, kids coughing and crying
paint stripper fumes from the unit below, two of us have passed out near enough
tanker tipped at the roundabout and it's pouring down the gutter
stuff in my eyes from that can, burning, it's got a skull on it
mae rhywbeth drewllyd yn gollwng o'r lori ac mae pawb yn pesychu
there was fizzing and a brown gas came from the barrel in the lay by
lead cable burners down the ginnel, bairns all coughing
canister hissing and people feel faint
the farmer's slurry gas has knocked two of them out in the pit
burning plastic factory, black smoke, can't breathe out here
fuel's got in the drinking water and we've been sick
smell like fireworks and swimming pool, eyes stinging all along our street
lorry of gas bottles has overturned
cleaner mixed stuff in the kitchen, she's on the floor coughing
drum's burst at the tip, the lads are being sick
pesticide blown over the playground, kids' eyes are red
asbestos ceiling has come down in the classroom, dust everywhere and kids in it
mercury spilt in the science lab
strange powder sprinkled on the swings and a dog's died
cemegau'n gollwng i'r afon, mae pysgod yn marw a phlant yn chwarae ynddi
chlorine leak
something white and fuming is leaking from a drum someone left in the lane, my eyes are streaming
a tanker has tipped and the stuff's running into the drain, smells like bleach and folk are coughing
spilled a bottle of acid in the chemistry cupboard, kid's hands are burning
mixed the bleach with the toilet cleaner and now I can't stop coughing
petrol all over the forecourt and running down the street, folk smoking
there's a bomb looking thing, like an old shell, on the beach
my boy dug up a grenade in the field
suspicious bag left at the bus station ticking, I'm not joking
barrels dumped in the wood, purple liquid running to the brook and it stings your nose
unexploded shell turned up in the allotment
there's been an explosion at the garages
there's a green cloud coming off the works and folk are coughing and running
mixed bleach with the limescale stuff in the bathroom and my chest's burning
something's leaking off the back of a wagon and it's melting the tarmac
white powder fell out of a letter in our office and two of us can't stop sneezing blood
fly tip with leaking drums, fumes are making us choke
report a spill on the road by the farm, strong fumes, the driver's collapsed
a barrel rolled off a truck by the nursery and it's smoking, the staff are being sick
she mixed the bleach with the toilet cleaner and now she can't stop coughing
my workmate put two cleaners together and there's a cloud and she's on the floor
a lorry's tipped over and fuel's running down the drain towards the houses
tanker's leaking on the roundabout and a man's smoking next to it
there's a yellow fog coming off the works and everyone's eyes sting
I've dug up something with fins on it in the field and it's fizzing
metal detector's turned up a shell and it's started ticking
my spade has hit an old bomb and there's children playing next to it
drum's split on the trading estate and the stuff is burning people's throats
someone's dumped barrels and the fumes are making us sick
mae tancer wedi troi drosodd ac mae rhywbeth yn gollwng
dwi wedi dod o hyd i fom yn y cae
something's leaking out of the tanker into the drain and it smells like a swimming bath
found an old shell in the loft with fins and it's on the kitchen table
my husband has brought a wartime bomb indoors, would the museum like it
smells like chlorine all down the road and eyes are burning
`,
  collapse: `
wall about to fall on people at the bus stop
the roof of the old cinema is coming down on the pavement right now
scaffolding is about to collapse onto the street
a house has collapsed and there could be people under it
big crack in the building and bits are falling on people walking past
tree is about to come down on the nursery
chimney going to fall any minute onto the path kids walk down
ceiling is coming in on us
glass falling from the tower block onto the street
mae'r wal ar fin cwympo ar bobl
building about to collapse
the wall is about to fall on the pavement
the roof is caving in
a wall has just fallen on someone
bricks falling on to people in the street
the balcony is coming away with people on it
scaffolding coming down
tree about to fall on a house with people in it
crane has toppled over
chimney stack about to come through our roof
masonry dropping on shoppers
the floor is giving way
our house is cracking open and we are inside
landslide has hit the houses
big branch hanging by a thread right over the playground
the bridge is collapsing
slates flying off onto people
the ceiling is coming down on us
mae'r adeilad ar fin dymchwel
mae'r to yn disgyn
mae brics yn cwympo ar y palmant lle mae pobl
coeden ar fin syrthio ar yr ysgol
tirlithriad wedi taro'r tai
that retaining wall down the snicket's got a belly on it and it's breathing in and out wi the rain, nursery's at the bottom
gable end's bellied oot like a sail and weans are playin fitba under it
there's dust trickling down and a noise like knuckles cracking, our ceiling's dropped a good three inches since dinner
stone came off the town hall clock and just missed a pram, and there's another hanging by a thread
scaffolding's swaying over the market, you can see daylight under the feet
the er the crane, the crane on the flats site, it's tipping, folk are running
our stairs have come away from the wall, I'm up here wi the kids
oak's roots are lifting out the ground every gust, its leaning right over the bus shelter and there's folk in it
next door took out a wall wi a sledgehammer and now me bedroom floor's dipped in the middle and the door won't open
big glass sheet on the 9th floor flapping like a page, lunch crowd below
balcony on flat 30's dropped one side, an old couple's stood on it
bank's slid behind the terrace, mud's through the back doors and more coming down
chimbley's going to come through bab, it's rocking, mom's in bed underneath
I hear the beams groan and plaster falls upon the bed; my husband cannot be moved
crack was a pencil wide this morn. I can get me fist in now. house is talking
bridge parapet's away and half the road with it, chunks going in the burn, a school bus is on the other side
multi storey car park's sagging, concrete lumps on cars, people still driving up
roof of the indoor market's making bangs, snow on it, stall holders underneath
half of wall is fall already where my cousin work, other half now bend over the men
tower light at the football ground's bending, there's two hundred kids on that pitch
lorry's took out the corner of the pub and the upstairs is sitting on fresh air, the landlady's up there
theatre ceiling's dropping bits on the audience
sign on the front of the old Woolies hangin by one bolt la, swingin over the queue
they've dug too near my foundations, I watched the brickwork peel, we're all still in
church spire, top section's twisting, wedding coming out now
there's a creak and then a thump from the loft, water tank's coming through, kids' room
one of the big stone angels is rocking on its base and the kids are playing hide and seek round it
wor back lane wall's come doon on the bins and I think the binman was behind it
cliff's gone up to the caravan steps, cracks in the grass behind me, people asleep in next ones
school hall, roof panel crumbling, dust on the kids' dinners and the beam's bowed
branch thick as a car is split and hanging over the sandpit, toddlers in there
the lintel's dropped over the chemist's door and they're still letting folk in and out
house at the end just went down, like a pack of cards, there was a light on
the temporary stand is leaning, bolts pinging out, it's full
floor of the flat above has holes in and a bath leg's poking through over me cot
tip's moving. the old coal tip above the village. it's moving
I wanted report hole in the fence but now all building facade is separate from house, stones fall in street where persons walk
marquee pole's snapped, whole lot coming down on a kids party
Trench sides slumping under the digger right beside our gable, the house just lurched
steps up to the flats have cracked through, people trapped on the walkway and it's bouncing
Afternoon, I've a council garage on the Larch Road block, number six, and wanted to give notice on it. When I went to clear it this morning the roof had a dip in. I've come back with the van now and the whole row's folding inward, you can hear the steel groaning, and there's three lads with their motorbike parts in number four who won't come out because they say it's always done that. A slab has come down across their door.
Dear Sir or Madam, I've lived at 2 Church Row for fifty years and never troubled you. Since the digging began for the drains I have had to plane three doors. Last night the kitchen window broke by itself. This evening I can see the garden through the corner of my sitting room, the ceiling has come down on the piano, and there's a grinding from beneath the hearth. I'm in the armchair. I don't think I should cross the floor, should I?
hi im at Riverside Park with my class, 28 of them, year 3. wanted to ask about toilets being locked. sorry i'm shaking. the big footbridge we were going to cross has just dropped at one end, the handrail's hanging off and there's bits of it going in the water. four of the kids and my TA had already gone over and they're stood in the middle of it, it's tilting, they can't come back and it keeps cracking.
we have shop under the flats in Victoria parade, and pay you the rent on time. many months i say to you about water in the wall. now today the front part above the door, big stone part, it came forward one hand. powder is falling on customers head. upstairs a family with baby cannot open their door because frame is bent. the bus stop with the students is exactly under. i shout to them, they laugh.
Could you tell me who owns the big beech at the corner of Vicarage Lane? I emailed about it in spring after the fungus came. The gale's got up and I'm stood in my hallway watching it go. The pavement's lifting like a lid with every gust and it's cracked right round. It's leaning over the playgroup's roof and there's cars outside, they're in there now for their nativity, I can hear the singing. It's dropped another foot since I began.
ma' bol mawr ar y wal gynnal uwchben y feithrinfa a ma' hi'n symud efo'r glaw
nenfwd 'di disgyn dair modfedd ers amser cinio a llwch yn dod lawr ar y cot
ma'r tip glo uwchben y pentre'n symud, ma' dŵr du'n dod mas ohono fe
sgaffold yn siglo uwchben y farchnad, pobol oddi tano
gwreiddia'r dderwan yn codi efo pob chwa, a'r cylch meithrin o dani
ma' cerrig yn cwmpo off cloc neuadd y dre reit ar bwys pram
ma'r tŷ'n griddfan a'r crac yn lletach bob awr, alla i roi nwrn ynddo fo, 'dan ni'n dal i mewn
clogwyn wedi mynd hyd at stepen y garafán, ma' bobol yn cysgu yn y lleill
there's a gable end bowing out over the bus queue, it's going to go
part of the multi storey has just come down
a massive oak is cracking and leaning over the infants playground
the bedroom ceiling is sagging and cracking above my kids right now
lumps of concrete dropping off the flats onto the path
scaffold poles falling into the street
cliff has gone and the end house is hanging over the edge
mae'r simnai ar fin syrthio ar y palmant
mae nenfwd yr ystafell wely yn dod i lawr
the chimney is about to come down on the house next door
chimney leaning right over it's going to fall on their roof
chimney stack coming down in the wind and people are inside
the wall is going to come down on top of them
roof is coming off in the storm and they are still in there
gable end is about to fall on the neighbours and they have children in
the wall's on the move, I can see the mortar dropping out
bus has gone into the front of the chippy and the upstairs is hanging there
crack in the tower block's gone from a hairline to fist width since this morning
tiles sliding off the roof and smashing on the pavement every few minutes, people are walking under it
a car's taken out the pillar holding the porch up, the porch is full of folk
bit of the church spire came down in the road just now and there's more wobbling
our landing's dropped, the stairs have come away from the wall with the kids up top
the footbridge lurched when we crossed it, one of the bolts is sheared right off
wind's got under the school roof and sheets of it are flapping over the yard
the skip wagon reversed into the arch, big stones are down and a lad's underneath
crane's arm is swinging on its own over the high street
hoarding's blown flat on top of a woman and a pushchair
subsidence, the whole back of the terrace is going down the bank with people inside
mae to'r capel yn disgyn ar y stryd
mae'r simdde ar fin dod lawr, mae pobl oddi tani
ceiling give way in flat 6, water and plaster, old man he is under
the shopfront glass is bowed and cracked top to bottom, pavement's packed with shoppers
digger's undermined the wall, gaffer says it's fine but it's leaning six inches more than dinner time
part of the cliff's gone and the end caravan's half over
multi storey level 2, concrete's dropped on a car with somebody in
a truck has ploughed into the corner shop and the wall above is coming away with folk stood watching
car's gone through the front of the hairdressers, the ceiling's come in on them
coach has hit the low bridge and stones are dropping onto the road
the gable's leaning out a good foot, you can hear it cracking
sign above the bank's hanging by one bolt and swinging over people's heads
my bedroom wall has moved, I can get my hand in the gap, it wasn't like that yesterday
front steps of the chapel gave way with the wedding lot on them
loose slates are coming down like knives in the market square
part of the school ceiling has fallen on a class
tree's split down the trunk and half of it is creaking above the bus queue
massive bough has dropped on the path and there's another hung up above the pram walk
the poplar by the nursery is rocking and the ground's lifting at the roots
tree fell on a lady walking her dog
oak's come through the roof, grandma's in the back bedroom
our kitchen floor's sunk a foot since breakfast and the walls are tearing
the scaffolders have left it loose and it's banging and leaning over the pavement with shoppers beneath
the bridge has a hole you can see the river through and cars are still going over
a chimney pot's just missed my daughter, the rest is going
retaining wall burst in the rain, mud and stones into the back bedrooms
the block's making banging noises and doors won't shut, cracks running up every floor
the lorry's knocked the bus stop roof onto a woman
grandstand's swaying with everyone in it
mae'r nenfwd newydd ddisgyn ar y gwely
mae coeden wedi cwympo ar gar ac mae rhywun ynddo
mae'r sgaffaldiau'n siglo uwchben y siopwyr
wal yr ysgol yn gwyro ac mae'r plant yn chwarae oddi tani
wall is falling on street, many people walk, come fast
parapet stones loose over the river path, one dropped in front of a runner just now
house next door to us is coming down bit by bit, a beam has come into my loft
rockfall on the coast road, a van's half buried
bin lorry has gone into the side of our shop, front beam is sagging and bricks keep dropping
chimney stack is rocking every time a gust comes, school let out in ten minutes
gable end next door has come away from the house, you can see daylight, and they've got little ones upstairs
the ceiling in my flat is bowing down and there's a crack getting bigger as I look at it
balcony has dropped about a foot on one side and the old couple are still on it
scaffold's gone over outside the bank, planks all over, someone's under it I think
a van's hit the bus shelter and it's leaning right over the pensioners waiting
part of the quarry wall above the houses has slid and it's still moving
retaining wall's bulging out over the pavement like it's pregnant, mums with prams going past
ceiling plaster came down on my son's cot he's ok but the rest is about to go
mae'r wal yn dod lawr ar y pafin a phlant yn cerdded heibio
a branch as thick as my waist is hanging by a thread over the infants playground
you'll think I'm silly but I can hear somebody tapping in the rubble where they pulled the mill down
the whole front of the old cinema's peeling off in this wind and there's a queue underneath
JCB just went through next door's wall and the stairs are hanging in mid air, the family are inside
loft floor's gone through into the kids' room, beams everywhere
the parapet on the railway bridge got hit, blocks are balanced over the footpath
mae darn mawr o'r wal yn hongian uwchben y llwybr
half the terrace has dropped into the road
balcony's come away with folk stood on it
the crane's bending
big crack opened in the flats since the bang this morning, doors won't shut and it's creaking
retaining wall's moving, mud's pushing into the nursery
garden wall is about to come down on the pavement where the kids walk to school
report dangerous building, bricks are falling on to the street now
chimney stack's hanging over the pavement and swaying
scaffold poles are falling off the town hall front
a tree's come down on a car, there's somebody in it
the ceiling's caving in and the class are still in there
roof's giving way over the market and it's packed
I was told to ring, the gable end on our terrace has come away in the night and there's a bedroom hanging out over the path
the wall along the school path's bulged right out since the rain and lumps are dropping and the kids come out in ten minutes
the wall's come down on a man
a garden wall has just gone over and there's a lad under it
the end of the house has split open and the old couple can't get their door open
crack's big enough for my hand and it's getting wider as I watch
bits of the old cinema are dropping on the people in the queue
the ceiling's sagging right over the cot and it's cracking
scaffold's come down in the high street and there are folk beneath it
chimney's gone through the roof into the bedroom
shop front's leaning out and bricks are landing on the pavement
the floor's given way and mum's gone through
mae wal wedi disgyn ar ddyn
mae'r nenfwd yn dod i lawr ar ben y crud
mae'r tŷ yn symud a dydi'r drws ddim yn agor
roots of the big tree are lifting out of the ground each time it gusts and the children come out soon
the trench side is caving in where the men are working
skip hoarding's gone over and the side of the dig has slipped, there's a man in it
cemetery wall's leaning right over the path, wasn't like that yesterday, mums walk there
mae'r wal yn pwyso dros y llwybr, doedd hi ddim fel yna ddoe
`,
  road: `
manhole cover missing in middle of the road someone will die
huge sinkhole opened up on station road
open manhole outside the infant school no cover no cones
the road has collapsed and cars are still driving at it
kids throwing bricks off the bridge onto the dual carriageway
horses loose on the bypass
theres a person walking down the middle of the motorway
drain cover's been nicked theres a six foot drop in the pavement
sinkhole in the road
the road has caved in
manhole cover gone and kids walking past
open manhole in the pavement
there is no cover on the drain someone will fall in
a deep hole has opened up in the street
someone nearly fell down an open shaft in the path
horse running loose on the dual carriageway
cows on the motorway
kids dropping rocks off the bridge on cars
drunk man wandering in the traffic
person lying on the road in the dark
van stuck on the level crossing
car driving the wrong way on the bypass
barrier up and train coming
bridge has been washed away and cars are still coming
mae twll enfawr wedi agor yn y ffordd
does dim clawr ar y twll archwilio
mae ceffylau'n rhydd ar y ffordd osgoi
mae'r ffordd wedi dymchwel
there's a hole opened up on the ring road you could lose a bus in and they're still doing fifty at it
some eejit's walkin up the fast lane o the M8 in the dark, nae lights, black jaiket
the er the cover's off, on the pavement, outside the infants, it's a good ten foot straight down
cow and calf on the dual carriageway just over the brow, nobody can see them til they're on top
kids on the footbridge hoying half bricks at windscreens
caravan's stopped dead on the level crossing and the lights are flashing
temporary lights showing green both ways on the single track bit, blind bend, been three near head-ons in ten mins
whole carriageway's gone into the river past the farm and no barriers, it's pitch black
old feller on a mobility scooter joining the motorway bab
lorry's shed scaffold poles across both lanes round the corner, cars swerving all over
I was nearly killed just now; the bridge has no side to it any more and there is nothing to warn one
wire's strung across the cycle path at neck height, I've only just seen it, cant get it down
diesel all down Gallows Hill, bikes going down like skittles, school run in 20 min
some lad's driving the wrong way up the bypass la, no lights
drunk lass lying in the middle of the road singing, bus route this
there is big iron lid missing on street, children walk, is night and no lamp
tree right across the lane on the bend, a car's already gone into it and the next one's coming
horse has thrown its rider and it's galloping down the A470 with the reins dangling, into the traffic
the road's lifting like a bubble where the water main's burst, there's a bus stood on it
railway gates are up and I can hear the train
petrol's spilt and there's black ice all over the hill by the crem, three cars off, hearse coming
they've took the drain grates, whole row of them, right on the bend where lads cycle with no hands
pavement just fell in behind me. a big black hole. woman wi a pram was heading for it
wor street's got a crater since the rain, van's front end is in it and people are walkin roond the edge lookin doon
tram lines have lifted, theres one due
fella running in and out the traffic on the flyover banging on bonnets
roadworks hole, no fence no lights, blind man next door walks that way every night at six
someone's turned the one way sign round, cars are going down the slip road to meet lorries head on
traffic lights are out at Five Ways and the crossing lady's stood in the middle, cars not stopping, they've clipped her stick
about forty sheep are lyin on the warm tarmac past the cattle grid, its fog, wagons are comin through
a trailer's come off its hitch and is rolling down toward the high street by itself
quad bikes tearing through the kids sports day on the rec, one's already clipped a teacher
the lay-by's subsiding, lorry's at forty five degrees with the driver asleep in it and cars right under
skip left in the road unlit, black as pitch, motorbike's just gone over it
bollard's stuck halfway and cars are launching off it, there's spikes
ponies loose, foal's been clipped already, they're running towards the A55
flood's hid the edge of the road at the ford, a car's followed the sat nav straight in behind another
deep hole where the sewer collapsed, its under the zebra crossing, tarmac's just a skin, you can see down the side
man in dressing gown directing lorries on the roundabout, nearly hit twice
the barriers blew away and now there's nothing round the pit outside the doctors, old folk with frames
Good evening, I'm asking whether you've any jobs going on the highways side as I've my tickets. On the way home just now I come over the moor road and the culvert's blown out. There's a gap straight across both lanes, eight foot or so, water roaring through, no cones, no signs. I stopped with my front wheels over it. I've put my hazards on but I've no triangle, my phone's dying, and there's headlights coming up the other side.
Hi, resident of Alma Terrace, re bin collections missed again Tues. I'm stood at the window and something's up with the road. It was a dip at breakfast and they painted a yellow ring on it. Now there's a hole in the ring and the edges keep dropping in, I can hear water rushing under. The 36 bus goes over it every ten minutes, it's gone over twice, and the last time the back end went down and bounced.
hello love, I'm on the way back from chapel on the bus and the driver's stopped and won't go on so I thought I'd get on with asking about my garden waste stickers. There's ever such a commotion. A boy's stood on the railway bridge up ahead with his friends and they have got hold of paving slabs and they're tipping them over. One's gone through a car, it's slewed right across, and another car's just hit that one.
I have complaint for the workers who make the fiber cable in Tennyson Road. Every day leave a mess. But tonight they went home and left open the big chamber, on the footpath, in front of the door of old people's house. No fence, no light, the lamp in street also is broken. I put a chair beside but somebody moved it. One lady almost went inside with her walker, I caught her coat. In one hour the bingo finishes.
Not sure if you're the ones for this, I was only on here to renew my resident's permit. I'm parked up by the golf course and there's an elderly gent driving round and round the gyratory the wrong way, lights off, bumper hanging. He's mounted the kerb twice, sent a cyclist through a hedge and he looks straight through you as if he isn't there. Everyone's hooting. He's just turned down the exit slip for the motorway. God help whoever's coming up.
ma' twll 'di agor ar y ffordd osgoi, fasa bỳs yn mynd iddo fo, a ma' ceir yn dal i ddod
ma'r clawr 'di mynd oddi ar y draen tu fas i'r ysgol fach, deg troedfedd lawr
hogia'n lluchio brics oddi ar y bont ar ben ceir ar yr A55
ma' da ar yr hewl ddeuol jyst dros y tyle, sneb yn gweld nhw nes bo nhw ar 'u penne
boi'n cerdded lawr canol y ffordd yn y twllwch, dillad du, ceir yn gwyro
carafán yn sownd ar y groesfan a'r golau coch yn fflachio
hanner y lôn wedi mynd i'r afon heibio'r ffarm a dim byd i rybuddio neb
car yn dreifo'r ffordd rong lan y draffordd heb ole
someone's nicked the manhole lids down Vine Street, gaping holes in the dark
the carriageway's dropped about eight feet outside the co-op
cattle wandering all over the A-road
a bloke is staggering about in the fast lane
youths chucking stones at cars from the footbridge
pram wheel went down an uncovered drain, that shaft is deep
mae rhywun wedi dwyn clawr y twll archwilio, mae'n ddwfn iawn
mae gwartheg yn crwydro ar y ffordd fawr
hole's opened up big enough to lose a car in
the road's just dropped away by the river
drain lid's missing on the school run, a kid nearly went in
cows all over the A road in the dark
tree's right across the bend and cars are braking like mad
diesel all over the roundabout, two bikes off already
wagon's dropped scaffold poles in the fast lane
traffic lights are all on green together, near misses every minute
wall's come down across a blind bend at night, no lights
old lady is walking up the slip road
barrier's gone on the bridge where the car went through, straight drop
the level crossing gates are up and there's trains coming
sheet of ice across the hill, cars sliding into folk at the bus stop
mattress on the motorway bridge, kids are about to shove it over
paving's dropped into a cellar, six foot down, people stepping over it
ceffyl rhydd ar y ffordd osgoi
mae clawr y draen ar goll o flaen yr ysgol feithrin
a great slab of the road is floating on water, it'll go any second
someone has took the grids, there's eight open holes along our road and no lights
grate's missing outside the school, deep
open manhole on the footpath, no barriers
sinkhole on the estate, half my drive's in it
the road's cracking and dropping at the edge above the river, buses still using it
cow on the bypass
horses galloping down the A-road in the dark
a ladder in the fast lane
there's a sofa in the middle of the motorway
lamp column's lying right across the carriageway round a bend
tree blocking both lanes in the pitch dark, car's nearly hit it
oil all over the bend, motorbikes going down
man's walking on the motorway
kids are sat on the railway tunnel throwing stuff at trains
car going wrong way up the dual carriageway
wheelie bins been rolled out onto the bypass
rocks being chucked at buses off the bridge
black ice, three cars in the hedge and people are out walking among them
the traffic lights are out at the big junction and there's been two crashes already
barrier's missing by the drop to the canal
cyclist nearly went down the open hole on the cycle lane
mae coeden ar draws y ffordd ar y tro ac mae ceir yn brecio'n galed
mae carreg fawr wedi disgyn ar y lon
big stone in road from cliff, car crash now
horse on the bypass, cars swerving
manhole on Castle Street has no lid and it's pitch black down there
big hole's appeared in the road outside the Co-op, it's swallowed a bike and it's getting bigger
somebody's lobbing paving slabs off the footbridge at cars
there's a lorry shed its load of steel pipes across the A road, cars can't see it till they're on it
old boy driving his scooter down the dual carriageway against the traffic
mae twll anferth wedi agor ynghanol y lôn
bullock on the dual carriageway at the roundabout
boys dropping bottles off the bridge onto the motorway
the grid's gone from the road outside the infant school, straight drop
big sinkhole in the car park, a car's tipped in
there's a cow on the bypass in the dark, cars are swerving
a sofa's come off a van in the fast lane
wagon's jack knifed and it's across both sides on a blind bend
an old chap's driving the wrong way up the dual carriageway
lid's gone off a big manhole in the carriageway, bike's just gone down it
kids chucking bricks off the footbridge onto the cars
report a tree down right across the main road in the dark, no lights
traffic lights are green both ways at the crossroads and cars are nearly hitting
drain cover missing in the road outside the school, a child could drop in
there's a deep hole just opened up in the carriageway, cars swerving round it
oil all over the roundabout, motorbikes coming off
The traffic lights have come down across the crossing and cars are going round them on the wrong side
there's a hole gone right through the bridge deck on our lane, you can see the river and a car nearly went in
lights are out at the junction and two cars have smashed
traffic lights dead and a cyclist has been knocked down and isn't moving
no signals at the crossroads and there's been crash after crash
somebody's pinched the drain cover and a lady has fallen down the hole
grate's been stolen and a man with a stick has gone in
the manhole lid's gone on the bend and a motorbike has gone into it
tree's down across the road on a bend, cars braking like mad, no lights
a beech has come down on a car and I can see somebody's hand
there's a tree on top of a car with a woman inside and the wire's humming
horse trailer's on its side on the slip road with someone under it
lorry has shed scaffolding poles all over the dual carriageway, cars swerving
cow's been hit and the driver's slumped
mae coeden ar ben car ac mae rhywun ynddo
mae'r goleuadau wedi torri a dau gar wedi taro
mae rhywun wedi syrthio i'r twll yn y ffordd
the lights at the cross are green all ways, there's been near misses and the kids are coming out
all four sides have a green light and cars are just missing each other
half the road has fallen in the river and there's no lights or barrier, the school bus goes that way
mae hanner y ffordd wedi syrthio i'r afon a does dim arwydd
man's just driven off drunk with kids in the van
driver's steaming drunk and he's heading for the school
`,
  homeless: `
ive got nowhere to sleep tonight
my landlord has changed the locks and im on the street with 2 kids
mum's thrown me out im 17
sleeping in my car with the baby
been chucked out got nowhere to go
we are homeless from today, where can we go
where i can sleep tonight with my children please
im on the streets and its freezing
sleeping rough in the park
partner kicked me out tonight, what do I do
there is a lad sleeping in the doorway of the bank, its snowing
just been evicted this morning and all my stuff is on the pavement
i need a bed for tonight
out of hospital today and got no home to go to
me and my dog are in a tent by the river
b&b told us to leave, three kids, no where to go tonight
does gen i ddim lle i gysgu heno
dwi'n cysgu yn y car gyda'r babi
mae mam wedi fy nhaflu i allan
i have nowhere to sleep tonight
nowhere to go tonight
im homeless tonight
thrown out of my house
my parents have kicked me out
my landlord has thrown me out tonight
landlord changed the locks
im sleeping in my car
im on the streets
we are sleeping rough
we have been put out on the street
i need somewhere to stay tonight
emergency accommodation for tonight
is there a hostel open tonight
wheres the night shelter
me and my kids have no where to stay
i am pregnant and homeless
my partner threw me out and i have nowhere
been sleeping in a doorway
sleeping in the bus station
i slept in the park last night
hes sleeping under the bridge and its freezing
young girl sleeping outside the bank in the cold
ive just left prison and have nowhere to go
discharged from hospital to the street
evicted this morning with two babies
got locked out by my landlord with all my things outside
my boyfriend kicked me out and ive got the baby
mum chucked me out im 16
we have to be out of the hotel by noon and there is nowhere for us
please where can family sleep this night
no place for sleep, baby cold
i have no home i am outside
living in my van with my children and its minus 4
my tent has been taken and i have nowhere
my mate cant put me up any more and im out on my ear tonight
our flat flooded and we have nowhere to stay tonight
fire at our house and we have nowhere to sleep
does gen i unman i fynd heno
dwi'n ddigartref heno gyda'r plant
dwi wedi cael fy nhaflu allan
mae'r landlord wedi newid y cloeon a dwi ar y stryd
rydyn ni'n cysgu yn y car
dwi'n cysgu ar y stryd
angen lle i aros heno
mae dyn yn cysgu mewn drws siop ac mae'n rhewi
dwi'n 17 ac mae fy rhieni wedi fy nhaflu i allan
key doesn't fit any more and my stuff's in bin bags on the step, me and the wean have naewhere the night
been sat in A&E since they chucked us out the B&B, security says we've to move on now, two bairns
lad asleep under cardboard by the cash machine, there's frost on him
could a person ask where one might pass the night indoors, having at present no roof
dossin in me motor la, third night, it's baltic and me chest's bad
sofa run out. mates bird wants me gone by 8 tonight. dont know where im walking to
came out of prison today with forty six quid and a bag, hostel says full
my mum put my clothes out the window, im 16, im in the park its raining
with baby we sleep in train station last night, tonight police say not allowed
the council put us in a hotel and hotel says booking finished at eleven, kids are on the suitcases in reception
i'm the night manager at the library, woman and two little ones won't leave because she says there's nowhere to leave to
wor lad's been kipping in the bandstand, it's forecast minus six the neet
she's eight month gone and living in a tent behind the retail park bab, it's flooded
left him, took nowt, sat on a bench wi three kids in school uniform an it's gettin dark
landlord come wi two big fellas, put us out at tea time, says it's his house, no papers or nowt
discharged me at midnight in slippers, no key no home, they cleared my flat while I was on the ward
hiya can I get a bin for a car lol. joking. we live in the car. four of us. baby's cold and I've no petrol left for the heater
my host family no want me any more, Ukraine scheme, I stand with bags at bus stop
caravan's been towed off with all we own, nan's 78 sat on a camp chair in the layby
boarded up the squat behind us, we've a dog and a six month old and it's chucking it down
I have £3 and a dead phone nearly. Where's open for a woman on her own, now, tonight
fella who begs outside Boots is sleeping in the wheelie bins, bin lorry's at five
sisters chucked us out, ive bin ridin the night bus round n round to keep warm
asylum house letter says leave today 12 o clock. it is 12 o clock. I am outside with wife
boat's sunk at the mooring. that was home. me and the lad are stood on the towpath soaked
social said ring the council, council said ring the charity, charity's shut. im on the steps with my bags and its 9 at night
teenage girl's been in our bin store three nights in a sleeping bag, she ran when I spoke but she's back, it's sleeting
tenancy's ended, bailiff's just changed lock, disabled son in wheelchair is on the pavement beside me
working full time and kipping in the site hut, gaffer found out, so its the doorway tonight
cannae go back tae the hostel, they robbed us, ah'm sleepin in the close and the neighbours want me shifted
flats condemned at four this afternoon, told to find friends. we have no friends. five of us and a budgie
dad's put the bolt on and says im old enough, nana's dead so cant go there. im 17 and at the bus station w a carrier bag
the shelter's full up, my feet have gone white and I cant feel em
where does one register as having nothing? I gave up my room for hospital and it has been let. I have my case with me in your foyer
kids asleep across the back seats in Morrisons car park, security's knocking on the window
told we'd a place and its fell through today, removal van's outside with everything in and he wants unloading somewhere
he's about nineteen, care leaver, wrapped in a bouncy castle cover behind the leisure centre, shaking
we slept in the launderette til they lock it. lock it at ten
I'm trans and my parents found out, they've put me out in what I'm stood up in, last bus has gone
nowhere to plug my oxygen in since he put me out, I'm in the church porch
Hello, sorry to bother you, I'm enquiring about the single person reduction on my council tax account because I no longer live there, well, since about four o'clock. My partner and I split and it's his name on the tenancy. I've got my daughter who's two and a pushchair and one bag. My mum's in a one bed with my nan. I've rang round the Travelodges and I've eleven pounds. We're in McDonald's and they shut at midnight.
Dear Council, I was in the Army for twelve years and never asked anyone for anything so I don't know how this is done. My marriage ended and I have been on friends' settees, then in the van, and the van was taken off the road on Monday. Since then I have been in the doorway of the old Barclays. I'm fifty four and diabetic and it dropped to minus four last night. I do not think I can sit out another one.
i dont want to get no one done but i work in the kebab shop and theres this lad who hangs about. 17 he says. was in care up north, placement ended on his birthday pretty much, they gave him a train ticket. he's been sleeping in our yard behind the oil drums. boss has found out and is chucking him off tonight and its hammering down. he has no coat just a hoody. i cant take him my landlords funny.
Good day, we are family of five people from Sudan, we got the status, thank God, and the letter say to leave the accommodation by today. I was applying every day on your website and it says wait. The man came now and took the keys. My wife has operation eleven days ago. We sit outside the building with the mattresses and the rain starts. The small one asks me which house, and I do not know what to say.
Right, I'm ringing as the neighbour, about 15 Fern Close, which is yours, the one where the boiler's been condemned and the pipes burst. They've had to come out tonight because the ceiling's in and the water's off. Your out of hours told them someone would ring back and no one has. There's a lady, her mother on a frame and a lad with autism, all stood in my hall wet through, and I've only got the one room myself. They've nowhere.
goriad ddim yn ffitio a 'mhetha i ar y stepan mewn bagia bin, nunlla i fynd heno efo'r hogyn
wi'n ishte ar fainc 'da tri o blant mewn gwisg ysgol, sdim 'da ni unman i gysgu
'dan ni'n byw yn y car ym maes parcio Morrisons, ma'r babi'n oer
towlodd Mam fi mas, wi'n un ar bymtheg, wi yn y parc a ma'n bwrw
ma' 'na hogyn yn cysgu dan gardbord wrth y banc, ma' barrug drosto fo
des i mas o'r carchar heddi, ma'r hostel yn llawn, ble wi fod i fynd heno
nid oes gennyf do uwch fy mhen heno, ac y mae fy ches gennyf yma yn eich cyntedd
deudodd y gwesty fod rhaid mynd cyn un ar ddeg, 'dan ni ar y pafin efo'r cesys a'r plant
Its raining and me and my girls have got nowhere to go
dad's changed the locks and says I'm not coming back
kipping in my van with two dogs, temperature's dropping
I've been told to leave the hostel by 6 tonight
just got out of prison and they gave me no address
what do i do if ive got nowhere to sleep tonight
there's a girl bedded down in the underpass, she looks about sixteen
we've been sleeping at the airport
ex has kicked me and the bab out, stood in the street with a suitcase
no home, wife pregnant, sleeping mosque but finish today
I'm 16 and my mum says I can't come home
the bailiffs have just put us out, furniture's on the lawn
does gyda ni unman i fynd heno, mae'r plant gyda fi
dwi'n cysgu mewn pabell ac mae'n rhewi
ces i fy nhaflu mas gan fy rhieni heddiw
mae'r landlord wedi newid y cloeon a'n gadael ni tu allan
mae menyw'n cysgu yn nrws y banc
it's snowing and there's a fella in the bus shelter with just a sleeping bag
me mam's put the bolts on, I'm 17, I'm on the step
my sister says we out by tonight, three children, where we go
lost the room, shelter's full, what now
the hostel barred me, I'm on the street again and I'm coughing blood
I'm in the hospital and they're discharging me to nothing
came out of care, flat fell through, on a bench
landlord's chucked my stuff over the balcony and changed the barrel
police have took him but I can't stay there, me and the bairn are stood at the station
slept in the launderette last night and they've said no to tonight
I am pregnant and in car
been walking round all night with my little boy because we got nowhere
can't feel my feet, under the flyover
there's an old woman lives in her car behind Lidl, windows iced up
travelodge money's run out, we've to be gone at ten
my tent's been slashed and it's tipping it down
our house burned and we have no bed for tonight
young lad crying in a doorway says his dad found out he's gay and slung him out
dw i ar y stryd efo'r plant
does gen i unlle i fynd heno, mae hi'n rhewi
mae 'na ddyn yn cysgu ym mhorth yr eglwys a hithau'n rhewi
asylum house close today they say go, where, have no one
army lad, came out in May, kipping in the woods
I've got my nana's flat keys but she's died and they're kicking me out today with nowhere
any beds going tonight
where can a couple with a dog sleep tonight
got nowhere, please, it's snowing
mum threw me out and I'm 16
can't go home, sat in the bus shelter with two kids
been evicted this morning by bailiffs, everything's on the lawn
sleeping in my car with my wife, she's seven months gone
my hostel place ended today
I'm sofa surfing and tonight there isn't one
released from prison today, no place
there's someone in a tent in the cemetery and it's minus six
bloke sleeping in the bin store, he's shaking
rough sleeper outside the bank looks ill
a girl sleeping in the park toilets
lad on the bench by the river been there all night soaked
the old fella who sleeps by the church hasn't moved
my partner chucked me out, have a bag and the dog
where's the night shelter
no roof for tonight me and my newborn
I left my husband and I'm at the station
the emergency housing ran out today and nobody's told us where next
thrown out of the shared house at midnight, all my gear in the rain
fire took our flat, standing outside with the kids
dw i'n cysgu mewn pabell ac mae hi'n rhewi
mae fy nhad wedi fy nhaflu i allan heno
landlord say go today, police not help, we are five on street
I'm 70 and I've slept at the airport three nights
wedi cael fy nhaflu allan, lle ga i gysgu heno
sleeping in the doorway of the old Woolworths, it's minus four
there's a girl about eighteen curled up behind the leisure centre, no coat, soaked
got to be out of the B&B at eleven and me and three kids have no place after
released this morning from Altcourse with forty six quid and no address
my lad's chucked me out, I'm 71, I'm in the bus station
we sleep in car, me wife and baby two months, is very cold, please where go
landlord's lads turned up and threw everything on the pavement, we can't get back in
sofa surfing's done, last night was the last, I've got tonight and nothing
staying in a tent at the back of the rugby club, I've trench foot
women's refuge says full, I can't go back to him, where do I take the kids tonight
I've run out, I left him, I'm in McDonald's with the bairns and a bag
got no bed for tonight, been sofa hopping
me and my girls were put out this afternoon, what do we do
there's an elderly man sleeping by the ticket machine in this frost
just got out of hospital and the landlord's changed my locks
living in my car with my son, it's minus three
council put us in a B&B and now it says we have to leave today and there's nowhere
dan ni'n cysgu yn y car heno efo'r babi
they've put my cases on the step and changed the lock and it's hammering down, me and the babby
out of the hostel at ten this morning, nobody will have me tonight
I've got a bench and a bin bag, that's all I've got, where do I go
foster dad's told me to go, I'm 17, I'm sat in McDonald's till it shuts
came out of hospital with stitches and there's no home to go to tonight
me and the little ones are in the car again, it's freezing the windows on the inside
housing please, I've been put out today with two kids and we've no bed tonight
need emergency housing, sleeping in my car with the baby
the council put us in a hotel and they say it's finished at eleven today, I've a baby and bags and nowhere
my wife and me we sleep in train station, she is seven month pregnant, please a place
I'm seventeen, my mum's kicked me out and I'm sat in the snow
sixteen with nowhere to go, minus five, at the bus stop in a hoodie
they've turned us out of the B and B and it's snowing and my two year old can't breathe properly
we're in the car with three kids tonight, it's freezing and the baby is poorly
i'm fifteen and my dad's put me on the street and my phone's dying
pregnant and sleeping in a doorway and it's below zero
mae mam wedi fy nhaflu allan a dwi'n un ar bymtheg, mae'n bwrw eira
dwi methu teimlo fy nwylo, dwi tu allan heb unman i fynd
my husband's put me out, it's snowing, I've my little girl and no coat, I'm outside your office
I'm standing at the council door with my daughter, it is closed and we have no place
`,
};
