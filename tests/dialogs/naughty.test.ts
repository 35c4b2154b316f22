import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEW_TALK, type Talk } from '../../dialogs/converse';
import type { Hearing } from '../../knowledge/hearing';
import type { Language } from '../../language/reply';
import { bin, bulky, callBack, pothole } from './services';
import { councilWith, ear, Talker } from './talker';

const LIST = join(__dirname, '../../../shared/conformance/bot-framework/naughtyStrings.txt');
const strings = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const catalogue = councilWith(pothole, bin, bulky, callBack);
const real = ear(catalogue);
const heard = new Map<string, Hearing>();
/** The real ear, which works out what each string means once for all states. */
const knowledge = {
  ...real,
  hear: (text: string, language: Language): Hearing => {
    const key = `${language} ${text}`;
    const hearing = heard.get(key) ?? real.hear(text, language);
    heard.set(key, hearing);
    return hearing;
  },
};
const PLACE = { type: 'place', place: { label: '16 Mill Lane', said: '16 mill lane' } };

const base = { ...NEW_TALK, greeted: true };
const report = (service: string, open: string, answers: object = {}, more: object = {}) => ({
  dialog: 'report',
  version: 1,
  state: { service, open, answers, description: 'words', files: [], trail: [], ...more },
});
const filled = { $place: PLACE, depth: { type: 'choice', code: 'deeper' }, seen: { type: 'unknown' } };

/** Every state in which a message can find a conversation, by name. */
const states: Readonly<Record<string, Talk>> = {
  'nothing open': { ...base, stack: [] },
  'nothing said yet': { ...base, greeted: false, stack: [] },
  'a fragment waits': { ...base, stack: [], fragments: ['hi there'] },
  'a photo waits': {
    ...base,
    stack: [{ dialog: 'root', version: 1, state: { files: ['f'], offered: ['cy'] } }],
  },
  'a choice of services': {
    ...base,
    stack: [
      {
        dialog: 'choose-service',
        version: 1,
        state: { offered: ['pothole', 'missed-bin'], refused: [], said: 'x', files: [] },
      },
    ],
  },
  'an offer of a call': {
    ...base,
    misses: 2,
    stack: [{ dialog: 'person', version: 1, state: { about: 'x', silent: false } }],
  },
  'where is it': { ...base, stack: [report('pothole', '$place')] },
  'which of two places': {
    ...base,
    stack: [report('pothole', '$place', {}, { places: [PLACE.place, { label: 'Elsewhere', said: 'x' }] })],
  },
  'a choice': { ...base, stack: [report('pothole', 'depth', { $place: PLACE })] },
  'a choice, after two misses': {
    ...base,
    misses: 2,
    stack: [report('pothole', 'depth', { $place: PLACE })],
  },
  'a date': { ...base, stack: [report('pothole', 'seen', { $place: PLACE, depth: filled.depth })] },
  'a yes or no': { ...base, stack: [report('missed-bin', 'out', { $place: PLACE })] },
  'several choices': { ...base, stack: [report('bulky-waste', 'items')] },
  'a number': { ...base, stack: [report('bulky-waste', 'how-many')] },
  'an amount': { ...base, stack: [report('bulky-waste', 'value')] },
  'a date and time': { ...base, stack: [report('bulky-waste', 'visit')] },
  'a number plate': { ...base, stack: [report('bulky-waste', 'van')] },
  'an email address': { ...base, stack: [report('bulky-waste', 'email')] },
  'a photo': { ...base, stack: [report('bulky-waste', 'photo')] },
  'a phone number': { ...base, stack: [report('call-back', 'phone')] },
  words: { ...base, stack: [report('call-back', 'about')] },
  'the summary': { ...base, stack: [report('pothole', '$summary', filled)] },
  'which line to change': { ...base, stack: [report('pothole', '$line', filled)] },
  'which matter first': {
    ...base,
    stack: [
      report('pothole', '$other', filled, {
        other: { service: 'missed-bin', said: 'my bin', open: '$summary' },
      }),
    ],
  },
  'a form that was stopped': {
    ...base,
    stack: [report('missed-bin', '$stopped', { $place: PLACE, out: { type: 'yes-no', yes: false } })],
  },
  'a state from the future': {
    ...base,
    stack: [{ dialog: 'report', version: 99, state: { service: 'pothole' } }],
  },
};

/** What hostile dates cost is the recogniser's to prove; these states take the strings in turn. */
const SHARED = ['a date', 'a date and time', 'an amount'];
const MEDIA = ['web', 'text', 'speech'] as const;

test('the list of naughty strings is there', () => {
  expect(existsSync(LIST)).toBe(true);
  expect(strings.length).toBeGreaterThan(400);
});

test.each(Object.entries(states))(
  'naughty strings while it waits for: %s',
  async (state, talk) => {
    for (const [i, words] of strings.entries()) {
      if (SHARED.includes(state) && i % SHARED.length !== SHARED.indexOf(state)) continue;
      const medium = MEDIA[i % MEDIA.length]!;
      const talker = new Talker({
        catalogue,
        knowledge,
        medium,
        talk,
        language: i % 5 === 0 ? 'cy' : 'en',
        phone: '+447700900123',
      });
      const answer = await talker.says(words);
      const waits = talker.effects.some((effect) => effect.do === 'wait-for-more');
      // The talk is checked by its schema in the talker; an answer there is unless the rest of a thought is waited for.
      expect({ words, answered: answer.trim() !== '' }).toEqual({ words, answered: !waits });
      if (!/object|undefined|NaN/i.test(words)) expect(answer).not.toMatch(/\[object|undefined|\bNaN\b/);
      expect(talker.talk.stack.length).toBeLessThanOrEqual(5);
    }
  },
  60_000,
);

test('what a miss is answered with names a next step', async () => {
  for (const words of strings.slice(0, 60)) {
    const talker = new Talker({ catalogue, knowledge, talk: states['nothing open'] });
    expect(await talker.says(words)).toMatch(/\?|Tell me|such as|ring|https:/i);
  }
});
