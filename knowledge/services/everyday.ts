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
`
  .trim()
  .split(/[|\n]/);
