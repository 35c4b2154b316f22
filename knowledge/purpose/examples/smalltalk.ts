export const SMALLTALK = `
hi
hello
hiya
Good morning
good evening
alright
ey up
hey there
morning!
afternoon all
how are you
how are you today?
how's it going
you ok hun
are you a robot
am i talking to a real person or a computer
Are you human?
is this a bot
r u real
who are you
what's your name
what are you called
who am I speaking to?
what can you do
what do you do
what sort of things can I ask you
can you understand me
can you hear me
hello, can you hear me?
are you there
thanks
thank you
ta
cheers
thanks for your help
Thank you so much, you've been very helpful.
thx
ty
tysm x
that's great thanks
perfect thank you
brilliant ta
lovely, thank you dear
much obliged
great, cheers, bye
bye
goodbye
bye for now
ta ra
tara a bit
see ya
see you later
have a nice day
have a good weekend
you're welcome
no problem
no worries
ok
ok thanks
no thanks
no that's all
that's everything thank you
nothing else thanks
nope all good
I'm fine thank you, how are you?
not bad yourself?
can't complain, you?
nice to meet you
pleased to meet you
what a clever thing you are
you're very good at this
good bot
you're funny
do you sleep
do you ever get tired
do you have feelings
are you happy
do you like working for the council
do you live in the town hall
where are you from
how old are you
are you a man or a woman
are you AI
are you chat gpt
who made you
who built you
do you speak welsh
can you speak Polish?
do you speak any other languages
what language do you speak
shwmae
bore da
Sorry, I pressed the wrong button
sorry wrong chat
oh sorry love, I thought you were a person
sorry for going on
sorry i'm slow at typing
hang on a sec
one moment please
just a minute dear, I'm looking for my glasses
bear with me
let me think
happy new year
merry christmas!
lovely weather today
bit nippy out isn't it
raining again eh
hope you're having a good day
hope you are well
I hope this message finds you well.
Good afternoon. I trust you are keeping well.
Dear Sir or Madam
To whom it may concern
how do you do
wotcha
now then
what's occurring
alreet pet
ay up duck
y'alright mate
hows tricks
wassup
yo
hello robot
hello there, whoever you are
hello hello
er, hello?
hello, is that the council?
is this the council
have I got through to the council chat
hi it's me again
hi i'm Brenda
My name is Mrs Olwen Price
hi there, quick one
hello I need some help
can you help me
could you help me please
i have a question
I'd like to ask you something
may I ask you something?
i'm not sure if you can help
I'm not very good with these things
never used one of these before
oh that's clever
i understand
makes sense
oh lovely
wow that was quick
you made me smile
god bless
bless you
ta very much me duck
tidy, cheers butt
lush, ta
nae bother pal
sound, cheers
wicked thanks
do you remember me
we spoke yesterday, remember?
tell me about yourself
helo
prynhawn da
noswaith dda
s'mae
su'mai
haia
iawn?
Sut ydych chi heddiw?
shwt wyt ti
ti'n iawn?
sut dach chi ers talwm
diolch
diolch yn fawr
Diolch o galon i chi.
diolch am dy help
hwyl
hwyl fawr
da bo ti
nos da
wela i di
ta-ra rŵan
iawn diolch
ocê
dim diolch
dyna'r cwbl diolch
na, dim byd arall
popeth yn iawn
pwy wyt ti
pwy dach chi?
beth yw dy enw di
robot wyt ti?
wyt ti'n berson go iawn
ai cyfrifiadur sy'n ateb?
be fedri di neud
wyt ti'n siarad Cymraeg
odych chi'n siarad Cymraeg da
Ga i siarad Cymraeg gyda chi?
wyt ti'n fy nghlywed i
oes rhywun yna?
ti'n glyfar chwarae teg
blwyddyn newydd dda
nadolig llawen!
Mae'n braf heddiw, on'd ydy hi?
glaw eto heddi
sori, gwasgu'r botwm anghywir
aros funud, chwilio am fy sbectol
Annwyl Syr neu Fadam
hello there
hi hun
hey
hiya love
good afternoon
evening
how's your day
you alright
you there
anyone in
thanks very much
thanks that's really helpful
Thank you kindly, that is most helpful.
thanks you've been great
cheers pal
ta love
nice one
brilliant thanks
that's all I needed thanks
that's grand
great stuff
good night
bye bye
cheerio
see you
thanks bye
goodbye and thank you
no that's it
I'm good thanks
all sorted now ta
it's sorted now thank you
lovely day isn't it
bit chilly today
what a miserable day
how's the weather there
is this automated
is there a person there or is it a robot
what's your name then
who's this I'm talking to
nice name
hello I need help please
I've got a question
I have a query
sorry
sorry about that
ok cool
right
I see
fair enough
oh right ok
got it
understood
that makes sense
shwmae bawb
diolch o galon
da bo chi
allwch chi helpu
tywydd diflas heddiw
`;
