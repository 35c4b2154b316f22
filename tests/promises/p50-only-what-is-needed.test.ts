import type { Service } from '../../knowledge/catalogue/service';
import { NEW_TALK } from '../../dialogs/converse';
import type { Language, Medium } from '../../language/reply';
import { additions, type Answers, PLACE, standingItems } from '../../requests/form';
import { answerTo } from '../dialogs/answer-to';
import { ear, example, Talker } from '../dialogs/talker';

/**
 * P50. Only what a service needs is asked, each question can say why, and what is not needed is never in the way: a
 * form is sent after its needed questions and one confirmation, and what may be added is named there.
 */
const knowledge = ear(example);
const forms = example.services.filter(({ kind }) => kind !== 'information');

interface Walked {
  readonly talker: Talker;
  /** Codes of the questions that were answered, in the order in which they were asked. */
  readonly asked: readonly string[];
  readonly turns: number;
}

const stateIn = ({ talk }: Talker) =>
  (talk.stack.at(-1)?.state ?? {}) as { readonly open?: string; readonly answers?: Answers };

/** Answers with one thing each time until what will be sent is shown. */
async function toSummary(
  service: Service,
  language: Language = 'en',
  medium: Medium = 'web',
): Promise<Walked> {
  const state = { service: service.code, answers: {}, description: '', files: [], trail: [] };
  const talk = { ...NEW_TALK, stack: [{ dialog: 'report', version: 1, state }], greeted: true };
  const talker = new Talker({ catalogue: example, knowledge, medium, language, talk });
  await talker.says(language === 'cy' ? 'plis' : 'please');
  const asked: string[] = [];
  for (let turns = 0; turns < 20; turns++) {
    const { open = '' } = stateIn(talker);
    if (open === '$summary') return { talker, turns, asked };
    if (!open.startsWith('$') || open === PLACE) asked.push(open);
    await talker.says(reply(service, open, language));
  }
  throw new Error(`${service.code} never ends`);
}

function reply(service: Service, open: string, language: Language): string {
  if (open === PLACE) return '16 Mill Lane';
  const question = service.questions.find(({ code }) => code === open);
  // An answer that no rule stops.
  const stops = service.stop_rules.filter((rule) => rule.question === open).flatMap(({ is }) => is);
  if (stops.length > 0 && question?.type === 'yes-no') {
    const [yes, no] = language === 'cy' ? (['ie', 'na'] as const) : (['yes', 'no'] as const);
    return stops.includes('yes') ? no : yes;
  }
  const free = question?.choices?.find(({ code }) => !stops.includes(code));
  if (stops.length > 0 && free) return free.label[language] ?? free.label.en;
  return question ? answerTo(question, language) : language === 'cy' ? 'ie' : 'yes';
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe.each([
  ['en', 'web'],
  ['en', 'speech'],
  ['cy', 'text'],
] as const)('in the language "%s", medium %s', (language, medium) => {
  const table: string[] = [];
  const over: number[] = [];
  afterAll(() => {
    process.stdout.write(`Turns, needed questions + 1 (${language}, ${medium}):\n${table.join('\n')}\n`);
  });

  test.each(forms)('$code asks what it needs and no more', async (service) => {
    const { talker, turns: before, asked } = await toSummary(service, language, medium);
    const turns = before + 1;
    const { answers = {} } = stateIn(talker);
    await talker.says(language === 'cy' ? 'ie' : 'yes');
    const needed = standingItems(service, answers).filter(
      ({ required, code }) => required && asked.includes(code),
    );
    // What the crews' records say of a bin may take one turn of its own.
    const extra = turns - needed.length - 1 - (service.check ? 1 : 0);
    over.push(extra);
    table.push(`${turns} ${needed.length} + 1  ${service.code}`);
    expect(talker.filed).toHaveLength(1);
    expect(extra).toBeLessThanOrEqual(1);
    expect(asked.filter((code) => service.questions.find((one) => one.code === code)?.add)).toEqual([]);
  });

  test('a median form takes no more turns than its needed questions and one confirmation', () => {
    expect(over).toHaveLength(forms.length);
    expect(median(over)).toBeLessThanOrEqual(0);
    expect(over.filter((extra) => extra > 0).length).toBeLessThanOrEqual(forms.length / 10);
  });
});

test.each(forms)(
  '$code says of each question why it is asked, and lets be what it does not need',
  (service) => {
    for (const { purpose, required, add } of service.questions) {
      expect(purpose.en.length).toBeGreaterThan(10);
      expect(purpose.cy?.length).toBeGreaterThan(10);
      expect(add === undefined || (!required && add.cy !== undefined)).toBe(true);
    }
  },
);

const offering = forms.filter((service) => additions(service, {}).some(({ type }) => type !== 'photo'));
test.each(offering)('$code takes what may be added when it is asked to', async (service) => {
  const { talker } = await toSummary(service);
  const item = additions(service, stateIn(talker).answers ?? {}).find(({ type }) => type !== 'photo')!;
  expect(talker.said.at(-1)?.choices?.map(({ value }) => value)).toContain(`add:${item.code}`);
  await talker.says(`add:${item.code}`);
  expect(stateIn(talker).open).toBe(item.code);
  await talker.says(item.question ? answerTo(item.question, 'en') : '16 Mill Lane');
  await talker.says('send');
  const [request] = talker.filed;
  expect(item.code === PLACE ? request?.place : request?.answers[item.code]).toBeDefined();
});
