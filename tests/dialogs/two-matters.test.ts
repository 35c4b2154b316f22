import { bin, bulky, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack);
const knowledge = ear(catalogue);
const citizen = (): Talker => new Talker({ catalogue, knowledge });
const ASK =
  'That sounds like something else: Report a missed bin. Shall I start on that now, or finish this one first? [Start on that | Finish this first]';

const begun = [
  ['pothole at 16 Mill Lane', '…How deep is it, roughly?…'],
  ['my bin was not collected on Monday either', ASK],
] as const;

test('a second matter in the middle of the first is asked about, not lost and not mixed up', async () => {
  const talker = citizen();
  await plays(talker, [
    ...begun,
    ['Finish this first', 'How deep is it, roughly?…'],
    ['deep', 'Deeper than that. When did you see it? [Skip this]'],
    ['skip', "This is what I'll send.…"],
    [
      'send',
      'Sent. Your reference is 47K-T2XQ. Highways look at it by the end of Wednesday 25 November. A missed bin. Monday 23 November. Bins go out by 7 in the morning. Which address is it? Or is it 16 Mill Lane, Aldersford again? [16 Mill Lane, Aldersford]',
    ],
  ]);
});

test('a second matter that names its place is no answer to where the first one is', () =>
  plays(citizen(), [
    ['there is a pothole', '…Where is it?…'],
    ['I need to tell you that my bin at 16 Mill Lane was not collected on Monday', ASK],
    ['Finish this first', 'Where is it?…'],
    ["there's my bin next to it, outside 14 Mill Lane", '14 Mill Lane, Aldersford.…'],
  ]));

test('the first is taken up again after the second', async () => {
  const talker = citizen();
  await plays(talker, [
    ...begun,
    ['1', 'A missed bin. Monday 23 November. Bins go out by 7 in the morning. Which address is it?…'],
    ['leave it', "I've dropped that. Nothing was sent. Now back to where we were. How deep is it, roughly?…"],
  ]);
});
