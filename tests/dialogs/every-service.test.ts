import { NEW_TALK } from '../../dialogs/converse';
import type { Service } from '../../knowledge/catalogue/service';
import type { Language, Medium } from '../../language/reply';
import { answerTo } from './answer-to';
import { ear, example, Talker } from './talker';

const knowledge = ear(example);
const forms = example.services.filter((service) => service.kind !== 'information');

/** Answers whatever is open until the form is sent or says why it is not needed. */
async function reportTo(service: Service, language: Language, medium: Medium): Promise<Talker> {
  const state = { service: service.code, answers: {}, description: '', files: [], trail: [] };
  const stack = [{ dialog: 'report', version: 1, state }];
  const talk = { ...NEW_TALK, stack, greeted: true };
  const talker = new Talker({ catalogue: example, knowledge, medium, language, talk });
  await talker.says('please');
  for (let steps = 0; steps < 30 && talker.filed.length === 0; steps++) {
    const open = (talker.talk.stack.at(-1)?.state as { open?: string } | undefined)?.open;
    if (open === undefined || open === '$stopped') break;
    const question = service.questions.find((one) => one.code === open);
    const words =
      open === '$place'
        ? '16 Mill Lane'
        : question
          ? answerTo(question, language)
          : language === 'cy'
            ? 'ie'
            : 'yes';
    await talker.says(words);
    expect({ words, misses: talker.talk.misses }).toEqual({ words, misses: 0 });
  }
  return talker;
}

test.each(forms)(
  '$code can be reported to the end, in either language, on the page, by text and by phone',
  async (service) => {
    for (const [language, medium] of [
      ['en', 'web'],
      ['en', 'speech'],
      ['cy', 'text'],
    ] as const) {
      const talker = await reportTo(service, language, medium);
      const [request] = talker.filed;
      if (request) {
        expect(request).toMatchObject({ service: service.code, language, team: service.team });
        expect(request.promisedBy === undefined).toBe(service.target === undefined);
      } else expect(talker.talk.stack.at(-1)?.state).toMatchObject({ open: '$stopped' });
      expect(talker.said.map((shown) => shown.text).join(' ')).not.toMatch(/[{}]|undefined|\[object/);
    }
  },
);
