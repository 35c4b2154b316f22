import type { Choice, Say } from '../../language/reply';
import { inEveryLanguage } from '../../language/same-words';
import { isOver } from '../../requests/life';
import type { Scene, Step } from '../dialog';
import { exactly } from '../offered';
import { NOTHING_OPEN, type RootState } from './state';

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: { key: 'photo.for-report' } },
  { value: 'no', label: { key: 'photo.of-else' } },
];

/** A photo that comes by itself after a report was sent: whether it is for that report. */
export async function askLate(
  files: readonly string[],
  { records }: Scene,
): Promise<Step<RootState> | undefined> {
  const { requests } = await records.own();
  const last = requests.find((request) => !isOver(request));
  if (!last) return undefined;
  const { reference } = last;
  const say: Say[] = [{ key: 'photo.late', values: { reference: { reference } } }];
  return {
    replies: [{ say, choices: CHOICES, expecting: 'yes-no', naming: 'listed' }],
    then: { wait: { ...NOTHING_OPEN, files: [...files], late: reference } },
  };
}

/** The answer to that; undefined if something else was said. */
export function toLate({ late, files }: RootState, scene: Scene): 'no' | Step<RootState> | undefined {
  if (late === undefined) return undefined;
  const { heard } = scene;
  const words = CHOICES.map(({ value, label }) => ({ value, words: inEveryLanguage(label) }));
  const yes = heard.yesNo();
  const said =
    exactly(heard.text, CHOICES, true) ??
    heard.picked(words) ??
    (yes === undefined ? undefined : yes ? 'yes' : 'no');
  if (said === 'no') return 'no';
  if (said !== 'yes') return undefined;
  return {
    replies: [
      { say: [{ key: 'photo.added', values: { reference: { reference: late } } }], expecting: 'words' },
    ],
    effects: [
      { do: 'join-request', reference: late, words: '', files },
      { do: 'mark', marks: { photo: late } },
    ],
    then: 'end',
  };
}
