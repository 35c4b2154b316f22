import type { Service } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import type { Choice, Reply, Say } from '../../language/reply';
import type { Way } from '../dialog';
import type { FormAt } from './form-at';

/** Two matters at once are only supposed where the second is plain. */
export const PLAIN = 0.8;

export const OTHER_CHOICES: readonly Choice[] = [
  { value: 'start-other', label: { key: 'report.start-other' } },
  { value: 'finish-first', label: { key: 'report.finish-first' } },
];

/** Another service that a message is plainly about, where it was no answer to this form. */
export async function otherService(form: FormAt, heard: Hearing): Promise<Service | undefined> {
  const [best] = await heard.services();
  if (!best || best.confidence < PLAIN) return undefined;
  return best.is.code === form.service.code || best.is.kind === 'information' ? undefined : best.is;
}

export function otherReply({ state, scene }: FormAt, lead: readonly Say[], way: Way): Reply {
  const service = scene.catalogue.service(state.other?.service ?? '');
  const ask: Say = { key: 'report.other', values: { other: service ? { words: service.title } : '' } };
  return {
    say: [...lead, ask],
    choices: OTHER_CHOICES,
    expecting: 'choice',
    naming: way === 'keyed' ? 'keyed' : 'listed',
  };
}
