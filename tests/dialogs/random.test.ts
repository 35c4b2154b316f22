import fc from 'fast-check';
import type { Situation } from '../../dialogs/dialog';
import type { Medium } from '../../language/reply';
import { bin, bulky, callBack, information, pothole } from './services';
import { councilWith, ear, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack, information);
const knowledge = ear(catalogue);

/** What people do say, in no order, and among it what nobody would. */
const SAID = [
  'pothole', 'pothole at 16 Mill Lane', 'my bin was not emptied', 'collect my old sofa', 'twll yn y ffordd', 'ring me', 'council tax',
  'hello', 'thanks', 'are you a robot', 'what can you do', 'why', 'bye', 'Cymraeg', 'English',
  'yes', 'no', 'ie', 'na', '1', '2', '3', '9', 'deep', 'black', 'yesterday', 'tomorrow at 10', '16 Mill Lane', '07700 900456',
  "I don't know", 'skip', 'go back', 'start again', 'leave it', 'say that again', 'slower', 'change', 'change the place',
  'what have I said so far', 'sorry, 14 not 16', 'no, very deep', 'send', 'something else', 'call-back', 'change:$place', 'change:depth',
  'change:nothing', 'cy', 'none', '', ' ', '\u0000', '😀', 'xyzzy', '{reference}', '__proto__', 'constructor', 'x'.repeat(5000),
]; // prettier-ignore

const message = fc.record({
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SAID) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  event: fc.constantFrom<'message' | 'open' | 'silence' | 'waited'>(
    'message',
    'message',
    'message',
    'message',
    'message',
    'open',
    'silence',
    'waited',
  ),
  sameThought: fc.boolean(),
  photo: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  medium: fc.constantFrom<Medium>('web', 'text', 'speech'),
});

test('no sequence of messages throws, leaves the talk broken, or goes unanswered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 14 }),
      fc.constantFrom('en', 'cy'),
      async (messages, language) => {
        const talker = new Talker({
          catalogue,
          knowledge,
          language: language,
          phone: '+447700900123',
        });
        for (const { text, event, sameThought, photo, medium } of messages) {
          talker.medium = medium;
          const files: Situation['files'] = photo
            ? [{ id: 'file-1', type: 'image/jpeg', name: 'a.jpg' }]
            : [];
          const fragments = talker.talk.fragments.length;
          const answer =
            event === 'message'
              ? await talker.says(text, { sameThought, files })
              : await talker.happens(event);
          const silent =
            talker.effects.some((effect) => effect.do === 'wait-for-more') ||
            (event === 'waited' && fragments === 0);
          expect(answer.trim() === '').toBe(silent);
          expect(answer).not.toMatch(/\[object Object\]|undefined/);
          expect(talker.talk.stack.length).toBeLessThanOrEqual(5);
        }
        for (const request of talker.filed)
          expect(catalogue.service(request.service)?.kind).not.toBe('information');
      },
    ),
    {
      numRuns: Number(process.env['RUNS'] ?? 200),
      seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined,
    },
  );
}, 120_000);
