import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isAttribute, openServices } from '../../adapters/open311/server/definitions';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import type { Question, Service } from '../../knowledge/catalogue/service';
import { phraseGaps } from '../../language/phrases';
import { main } from '../../server/commands/import-services';
import { CouncilCopy } from '../catalogue/broken-council';
import { API_KEY, FakeBackOffice, JURISDICTION } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { startServer } from '../support/server';
import { ENGINES, EXAMPLE_COUNCIL } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';
import { ATTRIBUTES, bodies, SERVICES } from './catalogues';

/** A back office's own catalogue becomes services of the council's folder, and what they ask goes back under its codes. */
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const CANS = 'services/cans-left-out-24x7.yaml';
const PLATE = 'services/construction-plate-shifted.yaml';

async function officeOf(catalogue = bodies('json'), format: 'json' | 'xml' = 'json') {
  const office = await FakeBackOffice.start({ catalogue, format });
  stops.push(() => office.stop());
  return { office, catalogue };
}

async function imports(council: CouncilCopy, url: string, ...more: string[]): Promise<string[]> {
  const lines: string[] = [];
  const server = { url, apiKey: API_KEY, jurisdiction: JURISDICTION };
  const told = more.length > 0 ? more : ['--team', 'waste', '--group', 'bins-and-recycling'];
  expect(await main([council.directory, ...told], server, (line) => lines.push(council.plain(line)))).toBe(0);
  return lines;
}

const textOf = (council: CouncilCopy, name: string): string => readFileSync(council.path(name), 'utf8');
const all = (council: CouncilCopy): string[] =>
  readdirSync(council.path('services')).map((name) => textOf(council, `services/${name}`));

describe.each(['json', 'xml'] as const)("the specification's own services, in %s", (format) => {
  test('become files that can be started with', async () => {
    const { office } = await officeOf(bodies(format), format);
    const council = new CouncilCopy();
    const lines = await imports(council, office.url);
    expect(lines[0]).toBe('council/services/cans-left-out-24x7.yaml: is new.');
    expect(lines[1]).toMatch(/agree offers nothing to choose between/);
    expect(lines.filter((line) => /cans-left-out.*welsh_missing/.test(line))).toEqual([
      expect.stringMatching(/^Warning: .* \d+ of its texts have no Welsh yet \(`welsh_missing`\)/),
    ]);
    expect(lines.at(-1)).toMatch(/can start/);
    expect(parse(textOf(council, CANS))).toMatchObject({
      code: 'cans-left-out-24x7',
      open311: '001',
      group: 'bins-and-recycling',
      team: 'waste',
      notices: [{ en: 'Cans must be at the kerb by 6 in the morning.' }],
      questions: [
        { code: 'how-many-cans-are-there', open311: 'number.of.cans', type: 'number', required: false },
        {
          code: 'what-is-the-colour-of-the-can',
          open311: 'WHISHETN',
          ask: { en: 'What is the colour of the can?' },
          type: 'choice',
          choices: [
            { code: 'blue', open311: '123', label: { en: 'Blue' } },
            { code: 'red-green', open311: '124', label: { en: 'Red & green' } },
          ],
          required: true,
        },
        {
          code: 'extras',
          type: 'choices',
          choices: [{ open311: 'A' }, { open311: 'a' }],
        },
        { code: 'seen', type: 'datetime' },
        { open311: '7', type: 'text' },
        { code: 'plate', type: 'text' },
      ],
    });
    expect(parse(textOf(council, PLATE))).toMatchObject({
      open311: 'Roads/Construction plate shifted',
      title: { en: 'Construction plate shifted' },
      group: 'roads-and-pavements',
      questions: [],
    });
  });
});

test('where neither the folder nor the command tells the team, nothing is written for it', async () => {
  const { office } = await officeOf();
  const council = new CouncilCopy();
  const lines = await imports(council, office.url, '--team', 'waste');
  expect(lines.join('\n')).toMatch(/cans-left-out-24x7\.yaml: was not written: its group "sanitation"/);
  expect(readdirSync(council.path('services'))).not.toContain('cans-left-out-24x7.yaml');
  await expect(main([council.directory], { url: 'http://127.0.0.1:9' }, () => {})).rejects.toThrow(
    'did not tell its services (no-answer)',
  );
});

test('a second time changes what has changed, and keeps what the council wrote', async () => {
  const { office, catalogue } = await officeOf();
  const council = new CouncilCopy();
  await imports(council, office.url);
  council.edit(CANS, 'en: What happened?', 'en: Tell us what went on.\n      cy: Beth ddigwyddodd?');
  council.edit(CANS, 'type: text\n    required: false', 'type: vehicle\n    required: true');
  council.edit(CANS, 'questions:\n', 'questions:\n  # our own\n');
  council.edit(CANS, 'examples:\n  en: |\n', 'examples:\n  en: |\n    the bins are still out\n');
  const before = all(council);
  expect(
    (await imports(council, office.url)).filter((line) => !/^Warning|nothing to choose/.test(line)),
  ).toEqual([expect.stringMatching(/can start/)]);
  expect(all(council)).toEqual(before);

  const changed = ATTRIBUTES.map((one): (typeof ATTRIBUTES)[number] =>
    one['code'] === 'WHISHETN'
      ? {
          ...one,
          description: 'Which colour is the can?',
          values: [
            { key: '124', name: 'Red' },
            { key: '125', name: 'White' },
          ],
        }
      : one['code'] === '7'
        ? { ...one, description: 'What did happen?' }
        : one['code'] === 'number.of.cans'
          ? { ...one, required: true }
          : one,
  ).filter((one) => one['code'] !== 'plate');
  const fresh = { ...ATTRIBUTES[5]!, code: 'who', order: 9, description: 'Who left them?' };
  Object.assign(catalogue, bodies('json', SERVICES.slice(0, 1), [...changed, fresh]));
  const lines = await imports(council, office.url);
  expect(lines.join('\n')).toMatch(/Construction plate shifted \(.*\) is not offered any more/);
  expect(lines.join('\n')).toMatch(/other words there, "What did happen\?", and yours are kept/);
  const text = textOf(council, CANS);
  expect(text).toContain('# our own');
  expect(text).toContain('the bins are still out');
  expect(text).toContain('cy: Beth ddigwyddodd?');
  const { questions } = parse(text) as Service;
  expect(questions.map(({ open311, type, required }) => [open311, type, required])).toEqual([
    ['number.of.cans', 'number', true],
    ['WHISHETN', 'choice', true],
    ['extras', 'choices', false],
    ['seen', 'datetime', false],
    ['7', 'vehicle', true],
    ['who', 'text', false],
  ]);
  expect(questions[1]).toMatchObject({
    ask: { en: 'Which colour is the can?' },
    choices: [
      { code: 'red-green', open311: '124', label: { en: 'Red' } },
      { code: 'white', open311: '125', label: { en: 'White' } },
    ],
  });
  expect(questions[4]!.ask.en).toBe('Tell us what went on.');
});

/** What an Open311 definition can tell of a question: a second place, a number plate and words are all text to it. */
const shape = ({ code, ask, type, choices, required, only_if }: Question) => ({
  code,
  ask: ask.en,
  type: type === 'vehicle' || type === 'place' ? 'text' : type,
  choices: choices?.map((one) => [one.code, one.label.en]),
  required,
  only_if,
});

test.each(['json', 'xml'])('our own server, read in %s, gives the same forms again', async (format) => {
  const server = await startServer({ environment: { COUNCIL_DIR: EXAMPLE_COUNCIL } });
  const ours = openServices(loadCatalogue(EXAMPLE_COUNCIL, phraseGaps));
  expect(ours.length).toBeGreaterThan(15);
  const council = new CouncilCopy();
  for (const { code } of ours)
    if (readdirSync(council.path('services')).includes(`${code}.yaml`))
      council.remove(`services/${code}.yaml`);
  council.edit('council.yaml', /first_offered: .*\n(\s+- .*\n)*/, '');
  const url = `${server.url}/open311/v2`;
  const lines: string[] = [];
  const speaks = format === 'json' ? url : await onlyXml(url);
  expect(
    await main([council.directory, '--team', 'waste'], { url: speaks }, (line) => lines.push(line)),
  ).toBe(0);
  const again = loadCatalogue(council.directory, phraseGaps);
  for (const service of ours) {
    const imported = again.services.find(({ open311 }) => open311 === service.code)!;
    expect(imported.questions.map(shape)).toEqual(service.questions.filter(isAttribute).map(shape));
    expect(imported.notices.map(({ en }) => en)).toEqual(service.notices.map(({ en }) => en));
    expect([imported.code, imported.title.en, imported.group]).toEqual([
      service.code,
      service.title.en,
      service.group,
    ]);
  }
});

/** The same server, as one that speaks no JSON. */
async function onlyXml(url: string): Promise<string> {
  const proxy = createServer((req, res) => {
    if (req.url!.includes('.json')) {
      res.statusCode = 404;
      return void res.end();
    }
    void fetch(`${url}${req.url!}`).then(async (answer) => res.end(await answer.text()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });
  return `http://127.0.0.1:${(proxy.address() as { port: number }).port}`;
}

test.each(ENGINES)(
  'a report of such a service goes to the back office under its codes, on %s',
  async (engine) => {
    const clock = new TestClock();
    const { office } = await officeOf();
    const twilio = await FakeTwilio.start();
    stops.push(() => twilio.stop());
    const council = new CouncilCopy();
    await imports(council, office.url);
    const own = `questions:
  - code: whose
    ask: { en: Whose can is it? }
    label: { en: Whose }
    type: choice
    choices:
      - { code: mine, label: { en: It is mine } }
      - { code: other, label: { en: Not mine } }
    required: true
    purpose: { en: Ours to know. }
`;
    council.edit(CANS, 'questions:\n', own);
    const environment = {
      TWILIO_API_URL: twilio.apiUrl,
      COUNCIL_DIR: council.directory,
      ...office.environment,
    };
    const server = await startServer({ engine, clock, environment });
    twilio.answersAt(server.url);
    const answers = ['cans left out 24x7', 'outside 16 Mill Lane', 'it is mine', '3', 'red & green', 'boxes'];
    const said: string[] = [];
    for (const words of [...answers, 'skip', 'a dog turned it over', 'skip', '1']) {
      clock.forward(60_000);
      said.push((await twilio.text('+447700904911', words)).replies.join(' '));
    }
    await until(() => office.posts.length > 0);
    const { fields } = office.posts[0]!;
    expect(fields.get('service_code')).toBe('001');
    expect(fields.get('description')).toMatch(/^\[\w{3}-\w{4}\] cans left out 24x7\nWhose: It is mine$/i);
    expect([...fields].filter(([name]) => name.startsWith('attribute'))).toEqual([
      ['attribute[number.of.cans]', '3'],
      ['attribute[WHISHETN]', '124'],
      ['attribute[extras][]', 'A'],
      ['attribute[7]', 'a dog turned it over'],
    ]);
  },
);
