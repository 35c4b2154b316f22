import { wish } from '../../knowledge/replies/wishes';
import type { Wish } from '../../knowledge/hearing';

const TABLE: Readonly<Record<Wish, readonly string[]>> = {
  'go-back': ['back', 'go back', 'Go back please', 'can you go back', 'can I go back a step', 'previous question', 'go back to the address', 'go back i made a mistake', 'yn ôl', 'ewch yn ôl', 'mynd yn ol plîs'],
  skip: ['skip', 'skip this question', 'pass', 'next', 'next question please', "i'd rather not say", 'prefer not to say', 'nesaf', 'hepgor', 'leave it blank', 'no thanks skip', 'i would rather not answer that', 'not applicable', 'sgipio'],
  'dont-know': ["I don't know", 'dont know', 'dunno', 'idk', 'no idea', 'not a clue', 'not sure', "I'm not sure sorry", 'sorry i dont know', "can't remember", 'hard to say', 'dwi ddim yn gwybod', 'dim syniad', "sai'n gwybod", 'ddim yn siŵr', 'um not sure really', 'havent got a clue mate', 'cant remember exactly', 'dw i ddim yn gwybod'],
  'start-again': ['start again', 'Start over', 'can we start again please', "let's start again", 'restart', 'from the beginning', 'dechrau eto', "o'r dechrau", 'go back to the start'],
  repeat: ['repeat', 'repeat that please', 'say that again', 'can you say that again', 'pardon', 'sorry?', 'what?', 'what did you say', 'i dont understand', 'what did you ask', "i didn't catch that", 'sorry I didn’t hear that', 'eto', 'unwaith eto', 'dywedwch eto'],
  slower: ['slower', 'slow down', 'can you speak more slowly please', 'too fast', "you're going too fast", 'yn arafach', 'siaradwch yn arafach plîs'],
  person: ['a person', 'person please', 'human', 'agent', 'operator', 'can I talk to a person', 'speak to someone', 'i want to speak to someone please', 'let me talk to a human being', 'can i speak to a real person', 'talk to a member of staff about my bill', 'I want a real person', 'put me through to someone', 'I need to speak to a manager', 'call me back', 'can someone ring me', 'ring me on 07700 900123', 'get me a human', 'is there anyone I can talk to', 'siarad â pherson', 'hoffwn siarad efo rhywun', 'dwi isio siarad â rhywun', 'ffoniwch fi', 'could you get someone to call me', 'need to talk to somebody', 'put me through to the council', 'this is useless let me talk to someone', 'i want to complain to a manager', 'spk to someone', "This is no good. Put me through to an adviser", 'operator. operator. speak to an operator'],
  leave: ['forget it', 'never mind', 'leave it', "don't bother", "I've changed my mind", 'not now', 'cancel', 'stop', 'cancel that please', 'i give up', 'maybe later', 'canslo', 'gadewch o', 'dim ots', 'anghofiwch o', "dwi wedi newid fy meddwl"],
  summary: ['summary', 'read it back', 'read that back to me please', 'what have i told you so far', 'what have you got so far', 'show me my answers', 'crynodeb'],
  change: ['change', 'change it', 'change something', 'i need to change something', "that's wrong", "that's not right", 'i made a mistake', 'change the address', 'can I change the street', 'change my answer', 'newid', 'newid rhywbeth', 'correct the number please', 'the address is wrong', "that's the wrong street", 'change number 2', 'edit 3'],
}; // prettier-ignore

describe.each(Object.entries(TABLE))('%s', (meant, said) => {
  test.each(said)('%s', (text) => expect(wish(text)).toBe(meant));
});

describe('no wish at all', () => {
  test.each([
    '',
    'help',
    'the neighbour refused to talk to someone from the council',
    'the wrong street light was mended',
    'go back lane',
    'bus stop',
    'outside the bus stop',
    "it's at Land's End",
    'the end of the road',
    'please help me with my bins',
    'stop the neighbours parking here',
    'they skip our street every week',
    'there is a skip in the road',
    'skip hire',
    'I want to cancel my garden waste',
    'my bin was not collected',
    'the person next door dumped it',
    'My bin was missed again. Please ring me.',
    'There is a hole in our road. Send someone.',
    'a person fell over the kerb',
    'they leave their rubbish out',
    'back lane behind the shops',
    'at the back of the house',
    'my back garden',
    'change of address',
    'I need to change my address for council tax',
    'next to the church',
    'next tuesday',
    'pass road',
    'repeat prescription',
    'stryd y castell',
    'not sure what day it was but my bin was missed',
    'agent orange street',
    'someone dumped a mattress',
    'cancel culture',
    'what day is my bin',
    'a'.repeat(10_000),
    'skip '.repeat(2000),
  ])('%.60s', (text) => expect(wish(text)).toBeUndefined());
});
