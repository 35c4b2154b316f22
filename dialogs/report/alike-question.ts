import { inEveryLanguage } from '../../language/same-words';
import type { Line } from '../../requests/form';
import { isOver } from '../../requests/life';
import type { Step } from '../dialog';
import { exactly } from '../offered';
import { toldPublicly } from '../status/telling';
import { ALIKE_CHOICES } from './alike';
import { changed, somethingElse } from './changes';
import { anew, swapped } from './corrections';
import type { FormAt } from './form-at';
import { proceed } from './proceed';
import { type ReportState, reportFrame } from './state';
import { obey } from './wishes';

/** A message to whether it is the same that another has reported. */
export async function toAlike(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const words = ALIKE_CHOICES.map(({ value, label }) => ({ value, words: inEveryLanguage(label) }));
  const picked = exactly(heard.text, ALIKE_CHOICES, true) ?? heard.picked(words);
  if (picked === 'same') return join(form);
  if (picked === 'another') return another(form);
  const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  const yes = heard.yesNo();
  if (yes !== undefined) return yes ? join(form) : another(form);
  const wish = heard.wish();
  // Who can't tell has it looked at for itself.
  if (wish === 'dont-know' || wish === 'skip') return another(form);
  return wish ? obey(form, wish) : somethingElse(form, lines);
}

function another(form: FormAt): Step<ReportState> {
  const { alike, notAlike = [] } = form.state;
  const not = alike ? [...notAlike, alike.reference] : notAlike;
  return proceed({ ...form, state: { ...form.state, alike: undefined, notAlike: not } });
}

/** What they told goes to the report that is there; it is theirs too from now on. */
async function join(form: FormAt): Promise<Step<ReportState>> {
  const { scene, state } = form;
  const reference = state.alike?.reference ?? '';
  const request = await scene.records.request(reference);
  // Done with meanwhile: then it is another one.
  if (!request || isOver(request)) return another(form);
  const { other, description, files } = state;
  return {
    replies: [
      {
        say: [
          { key: 'alike.joined', values: { reference: { reference } } },
          ...toldPublicly(request, scene),
          { key: 'alike.follow' },
        ],
        expecting: 'words',
      },
    ],
    effects: [
      { do: 'join-request', reference, words: description, files },
      { do: 'mark', marks: { joined: reference, service: state.service } },
    ],
    then: other ? { begin: reportFrame(other.service, other.said) } : 'end',
  };
}
