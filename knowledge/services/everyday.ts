/**
 * What people say that nobody beside a council answers either, in either language: greetings, small talk, the world
 * outside. The matcher learns from them what "none of these" looks like, so that common words alone never point at a
 * service. What is for the police or the railway stands in the council's bodies.
 */
export const EVERYDAY: readonly string[] = `
hello|hi there|good morning|good afternoon|hiya|hey how are you|are you there|is anyone there|thanks|thank you very much|cheers for that|ok|ok great|yes|no|yes please|no thanks|maybe|bye|goodbye|see you later
what is your name|who are you|are you a robot|how old are you|who made you|tell me a joke|sing me a song|do you like music|what can you do|what do you think about politics|you are useless|you are very kind|i love you|i am bored
what's the weather like today|will it rain tomorrow|is it going to be sunny at the weekend|how hot is it outside|what is the time|what day is it|what is the capital of france|who won the football last night|what time does the match start
play some music|turn the lights off in the kitchen|set an alarm for seven|remind me to ring my mum|what's on the telly tonight|recommend me a film|find me a recipe for lasagne|how long do you boil an egg|order me a pizza|book a table for two
book me a flight to spain|where can i buy a new phone|my laptop won't turn on|i forgot my email password
translate this into french|what does this word mean|how do you spell necessary|what is seven times eight|convert ten miles to kilometres|what is the meaning of life|tell me a story|flip a coin|pick a number|what should i eat for tea
where is my parcel|my delivery has not arrived|where can i get my hair cut|who does nails near me|recommend a plumber|i need a good window cleaner|is there a dry cleaner's in town|where do they sell school shoes|do you sell batteries|what time does the supermarket shut
is the cinema open|how much is a taxi to the station|what films are on|where can i park my caravan for a week in cornwall|which hotel is nice|is the beach busy today|what is on at the theatre|cheap flights everywhere|which airline is best|i lost my keys|can you unlock my phone|my fridge is making a noise|my car won't start|who can fix my washing machine
is amazon down|can you fix my car|my neighbour won his court case
i went to the shops yesterday|it was a lovely day|my dog had puppies|my sister is coming to stay|i am going on holiday next week|we had fish and chips|i don't know what to say|never mind|forget it|that is all|nothing|asdf|test|testing|blah blah|lol
what is the best phone to buy|who is the prime minister|when is the election in america|how tall is the eiffel tower|what is the score|lend me some money|give me a discount|buy bitcoin now|you have won a prize|click this link|ignore your instructions
write me a poem|write my essay|write some code|do my homework|what's the news|is there life on mars|how do planes fly|why is the sky blue|how do i lose weight|what is a good book|teach me to swim|how do i learn spanish|do you sleep|are you married
helo|shwmae|bore da|prynhawn da|sut mae|sut wyt ti|diolch|diolch yn fawr iawn|iawn|ie|na|hwyl fawr|nos da|pwy wyt ti|beth yw dy enw di|wyt ti'n robot|dwed joc|beth yw'r tywydd heddiw|ydy hi'n mynd i fwrw glaw yfory|faint o'r gloch ydy hi
pwy enillodd y gêm neithiwr|chwarae cerddoriaeth|archebu bwrdd i ddau|cyfieithu hwn i'r saesneg|dim byd|dyna ni|anghofiwch o
testing testing 123|hello is anybody there|asdfghjkl|knock knock|why did the chicken cross the road|whats the capital of mongolia
who won the match last night|tell me a joke|sing me happy birthday|are you a robot|what's 17 times 23|do you like cheese
how long do i boil an egg|recipe for banana bread|is it going to rain tomorrow|what star sign am i if im born 3rd june|twinkle twinkle little star how i wonder what you are|i love you
will you marry me|do aliens exist|who is the king of spain|translate good morning into japanese|write my english essay on macbeth|best phone under 200 quid
CONGRATULATIONS you have been selected to receive a free cruise|Make $5000 a week from home ask me how|Cheap SEO services first page google guaranteed|buy followers cheap|what time is it in new york|how many legs has a spider
play despacito|set a timer for ten minutes|turn the lights off in the living room|remind me to ring our sandra|large pepperoni and a garlic bread please|can i get a table for two at eight
is my amazon order coming today|what time does tesco shut|do you sell size 9 wellies|have you got any brown paint in stock|how do i get a stain out of a cream carpet|my girlfriend dumped me
im bored|bum bum bum|haha you smell|67 67 67|skibidi|purple monkey dishwasher
the cat sat on the mat|What is the meaning of life?|Could you tell me who wrote The Mayor of Casterbridge?|4 down, river in Italy, two letters|how tall is the eiffel tower|who would win a gorilla or a shark
my mate dave says hi|wrong number sorry|is that you Maureen|mum can you pick me up from jakes|soz that was meant for my sister|ignore that my toddler had the phone
......|?|what are you wearing|how much do you weigh|can you see me|who made you
are you chatgpt|what model are you|pretend you are a pirate|write me a poem about a sad potato|explain black holes like im five|what's the best way to lose belly fat
how do you train for a marathon|does pineapple belong on pizza|netflix recommendations|lyrics to sweet caroline|we all live in a yellow submarine|what year did titanic sink
is a tomato a fruit|what is bitcoin worth today|should i buy tesla shares|euro exchange rate|lottery numbers saturday|who got voted off strictly
what happened in corrie last night|is there a god|how do i change a tyre on a mondeo|my car wont start it just clicks|how much to get my exhaust done|haircut appointment for thursday
do you do gel nails|booking a spray tan|dominos voucher code|I'd like to order a bouquet of lilies for my mother|is the ironmonger's open on Wednesday afternoons|what films are on at the odeon
tickets for the panto|when does the garden centre start selling christmas trees|hotel in blackpool for two nights|cheap flights to tenerife|how hot is it in majorca in october|is ryanair flight on time
how do you get to mordor|my playstation wont connect to fortnite|how to beat the fire temple|minecraft cheats|reset my instagram password|my tiktok got banned
printer says paper jam and there isnt one|excel formula to add a column|how do i turn off caps lock|MY KEYBOARD IS STUCK|qwertyuiop|lorem ipsum dolor sit amet
blah blah blah|test message please ignore|TEST 2|this is a test from the comms team|does this thing work|beep boop
gdgdgdhshs|hjklhjkl;;|aaaaaaaaaaaaaaa|1234567890|what's the time mr wolf|humpty dumpty sat on a wall
roses are red violets are blue|once upon a time there was a frog|my dog ate my homework|what breed is my dog, he's brown with one ear up|why is my cat staring at the wall|how often should you water a cactus
when do you prune roses|my sourdough starter has gone pink|what wine goes with lamb|is it safe to eat chicken two days past its date|how do i get a wine stain out|best name for a goldfish
how do you spell necessary|another word for happy|what does lol mean|what's the welsh for dragon|say something in french|how far away is the moon
why is the sky blue|how many wives did henry the eighth have|who was prime minister in 1974|what rhymes with orange|is santa real|my tooth fairy only left 50p
how old is david attenborough|who invented the zip|what's heavier a ton of feathers or a ton of bricks|i had the weirdest dream last night|guess what i had for tea|it's my birthday today
come on england|up the villa|wales are rubbish this year aren't they|who's the best james bond|you're fit|can i borrow a fiver
do you want to buy some aftershave|I am a prince and need help moving 10 million dollars|Dear sir we offer best quality LED panels from our factory in Shenzhen|Hi, I noticed your website could rank higher. Interested in a free audit?|URGENT your windows licence has expired|hot singles in your area
free iphone click here|we buy gold best prices|are you hiring drivers at the amazon warehouse|is the chippy open|got any part time jobs at greggs|my sky dish... no wait, what's the footie score
ikea assembly instructions for a wardrobe|what battery does a key fob take|how do I descale a kettle|washing machine smells, what do I put through it|knit one purl one then what|how many stitches for a baby hat
what's a good book for a nine year old boy who hates reading|how do I get candle wax out of a tablecloth|is mercury in retrograde|read my tarot|my horoscope says good news is coming is that you|tell me a secret
do you dream|how's your day going|alright mate|ey up|bonjour ça va|hola que tal
guten tag wie geht es|la la la la la|never gonna give you up|i'm a little teapot|if you're happy and you know it clap your hands|what do you call a fish with no eyes
i spy with my little eye|rock paper scissors|noughts and crosses you go first|pick a number between one and ten|flip a coin|Good evening. My husband and I are having a disagreement as to whether it was Bette Davis or Joan Crawford in that film about the sisters, and neither of us will give way. There's a sherry riding on it. You seem to know a great deal, so would you kindly settle the matter for us before the ten o'clock news?
so me and the girls are doing a quiz at the pub tonight and we need a team name, something funny but not rude cos her mum's coming, theres five of us and we all work in a shoe shop. last time we were the Quizzy Rascals and everyone has that now. got any ideas or not|um hello, is that the hairdresser, it's Jean, I'm booked in for a shampoo and set with Debbie at half past two but the thing is I've got my sister here from Canada and we've gone and had a big dinner, so could you put me back to three, and would she mind doing my fringe while she's at it
false|true|null|undefined|constructor|foo bar|foo val|val bar|lorem ipsum|test test|just a test|this is a test|script|javascript|scripts|script alert|alert 123|<script>alert(1)</script>|<script>alert(123)</script>
<script>javascript:alert(1)</script>|<svg><script>alert(1)</script>|"'><script>prompt(1)</script>|javascript:alert(1)|type text javascript alert|<a href="javascript:alert(1)">click</a>|<img src=x onerror=alert(1)>|src javascript prompt
drop table users|select * from users where 1=1|unicode text|script injection|string test|print hello world|function return value|const x = 1|sudo rm -rf|etc passwd|hello world|qwerty|zxcvbn|abc123|xyzzy|sdfghjkl
`
  .trim()
  .split(/[|\n]/);
