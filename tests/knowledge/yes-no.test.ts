import { yesNo } from '../../knowledge/replies/yes-no';

const rows = (text: string): string[] => text.split('|');

describe('yes in English', () => {
  test.each(
    rows(
      "y|Y|yes|Yes.|YES!|yes please|yep|yup|yeah|yeh|ya|aye|aye go on|ok|okay|ok go on|ok then|k|sure|sure thing|correct|that's right|that’s right|thats correct|go on|go on then|go ahead|do it|send it|yes send it|please do|alright|fine|that's fine|great|of course|definitely|absolutely|I do|it is|yes it is|yes it's outside my house|they are|there is|i think so|i guess so|no problem|sure, no problem|yes, there is a big hole|yeah that's it thanks|um yes|oh yes|well yes|spot on|👍|✅|👍🏽|looks good to me|sounds right|all good|lets do it|that's the one|yes im sure|carry on|continue|confirm|yes i do",
    ),
  )('%s', (said) => expect(yesNo(said, 'en')).toBe(true));
});

describe('no in English', () => {
  test.each(
    rows(
      "n|N|no|No.|NO!|nope|nah|naw|no thanks|no thank you|not really|not at all|not yet|never|wrong|that's wrong|that's not right|it isn't|it's not|I don't|i dont think so|i don't think so|don't|do not send it|don't send it|no it's still there|no, it isn't|nah mate|not right|not correct|no way|negative|rather not|i'd rather not|definitely not|of course not|👎|no sorry|um no|none|they aren't|i haven't|not today thanks|no i dont|hell no|not particularly|none that i know of|no but the lamp is broken",
    ),
  )('%s', (said) => expect(yesNo(said, 'en')).toBe(false));
});

describe('neither', () => {
  test.each(
    rows(
      "|maybe|not sure|i'm not sure|don't know|i dont know|dunno|yes and no|yes no|no yes|well yes but no|sort of|perhaps|my bin was not collected|16 Mill Lane|pothole|hello|do you know|do|it depends|…|?|12|no idea|the no 7 bus stop|yesterday|north street|I cannot say|yes but change the street|yes if you ring me first|kind of",
    ),
  )('%j', (said) => expect(yesNo(said, 'en')).toBeUndefined());
  test('a long letter that holds "yes"', () => {
    expect(
      yesNo(`I wrote to you and ${'the bins were not taken and '.repeat(40)} yes`, 'en'),
    ).toBeUndefined();
  });
});

describe('Welsh', () => {
  test.each(
    rows(
      'ie|Ie|ia|iawn|ydw|ydy|oes|do|gallaf|cewch|wrth gwrs|cywir|ie plîs|iawn diolch|siŵr|ie, anfonwch o|ewch ymlaen|yes|hoffwn|iep|perffaith',
    ),
  )('yes: %s', (said) => expect(yesNo(said, 'cy')).toBe(true));
  test.each(
    rows(
      'na|nage|naddo|nac oes|nac ydw|nac ydy|dim diolch|na, dim diolch|ddim eto|dim o gwbl|anghywir|ddim yn iawn|peidiwch|no|nag oes|dim ar hyn o bryd|dydy o ddim',
    ),
  )('no: %s', (said) => expect(yesNo(said, 'cy')).toBe(false));
  test.each(rows('efallai|ddim yn siŵr|dim syniad|mae twll yn y ffordd|bore da'))('neither: %s', (said) =>
    expect(yesNo(said, 'cy')).toBeUndefined(),
  );
});
