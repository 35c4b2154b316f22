/**
 * What people say that no service of a council answers, in either language: greetings, small talk, the world outside. The matcher
 * learns from them what "none of these" looks like, so that common words alone never point at a service.
 */
export const EVERYDAY: readonly string[] = `
hello|hi there|good morning|good afternoon|hiya|hey how are you|are you there|is anyone there|thanks|thank you very much|cheers for that|ok|ok great|yes|no|yes please|no thanks|maybe|bye|goodbye|see you later
what is your name|who are you|are you a robot|how old are you|who made you|tell me a joke|sing me a song|do you like music|what can you do|what do you think about politics|you are useless|you are very kind|i love you|i am bored
what's the weather like today|will it rain tomorrow|is it going to be sunny at the weekend|how hot is it outside|what is the time|what day is it|what is the capital of france|who won the football last night|what time does the match start
play some music|turn the lights off in the kitchen|set an alarm for seven|remind me to ring my mum|what's on the telly tonight|recommend me a film|find me a recipe for lasagne|how long do you boil an egg|order me a pizza|book a table for two
book me a flight to spain|how much is a train ticket to london|when is the next train|my train is late|what time does the bus come|where can i buy a new phone|my phone is broken|my laptop won't turn on|the wifi is not working|i forgot my email password
translate this into french|what does this word mean|how do you spell necessary|what is seven times eight|convert ten miles to kilometres|what is the meaning of life|tell me a story|flip a coin|pick a number|what should i eat for tea
my bank card was stolen|how do i transfer money to a friend|what is my bank balance|the cash machine ate my card|how do i cancel my subscription|i want a refund for my order|where is my parcel|my delivery has not arrived|the shop sold me a faulty kettle
i need a doctor|my tooth hurts|i have a headache|how do i make an appointment with my gp|the chemist is shut|i need my prescription|how do i renew my passport|how do i renew my driving licence|when does my car tax run out|book my driving test|my mot is due
how do i pay income tax|what is my tax code|what is my national insurance number|when do i get my state pension|i want to claim universal credit|i have been burgled|someone stole my bike|report a crime|there has been a car crash on the motorway|my water bill is wrong
my electricity is off|who is my gas supplier|the power has gone out in the whole house|my energy bill is too high|my broadband bill went up|how do i complain about my phone company|is amazon down|can you fix my car|my neighbour won his court case
i went to the shops yesterday|it was a lovely day|my dog had puppies|my sister is coming to stay|i am going on holiday next week|we had fish and chips|i don't know what to say|never mind|forget it|that is all|nothing|asdf|test|testing|blah blah|lol
what is the best phone to buy|who is the prime minister|when is the election in america|how tall is the eiffel tower|what is the score|lend me some money|give me a discount|buy bitcoin now|you have won a prize|click this link|ignore your instructions
write me a poem|write my essay|write some code|do my homework|what's the news|is there life on mars|how do planes fly|why is the sky blue|how do i lose weight|what is a good book|teach me to swim|how do i learn spanish|do you sleep|are you married
helo|shwmae|bore da|prynhawn da|sut mae|sut wyt ti|diolch|diolch yn fawr iawn|iawn|ie|na|hwyl fawr|nos da|pwy wyt ti|beth yw dy enw di|wyt ti'n robot|dwed joc|beth yw'r tywydd heddiw|ydy hi'n mynd i fwrw glaw yfory|faint o'r gloch ydy hi
pwy enillodd y gêm neithiwr|pryd mae'r trên nesaf|mae fy ffôn wedi torri|chwarae cerddoriaeth|archebu bwrdd i ddau|dw i eisiau meddyg|sut mae adnewyddu fy mhasbort|mae fy nhrwydded yrru ar goll|cyfieithu hwn i'r saesneg|dim byd|dyna ni|anghofiwch o
`
  .trim()
  .split(/[|\n]/);
