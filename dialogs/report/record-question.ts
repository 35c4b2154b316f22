import { isDeepStrictEqual } from 'node:util';
import { inEveryLanguage } from '../../language/same-words';
import type { Line } from '../../requests/form';
import type { Step } from '../dialog';
import { exactly } from '../offered';
import { changed } from './changes';
import { anew, opensCorrection, swapped } from './corrections';
import type { FormAt } from './form-at';
import { missed } from './missed';
import { proceed } from './proceed';
import { disputed, lookUp } from './record-check';
import { RECORD_CHOICES } from './record-words';
import { alsoMentioned } from './understanding';
import { withAnswers } from './with-answers';
import { noted, type ReportState } from './state';
import { obey } from './wishes';

/** "It was out, I saw them drive past": the record is wrong. */
const CONTRADICTS =
  /\b(was|wasn|is|isn|did|didn|were|have|has|always|wrong|roedd|oedd|wnes|wnaeth|mae|dydy|anghywir)\b/i;
const LONGEST_BARE_NO = 20;

/** A message to what the record says: report it anyway, leave it, or put right what was looked up. */
export async function toRecord(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const words = RECORD_CHOICES.map(({ value, label }) => ({ value, words: inEveryLanguage(label) }));
  const picked = exactly(heard.text, RECORD_CHOICES, true) ?? heard.picked(words);
  if (picked === 'report-anyway') return anyway(form);
  if (picked === 'leave-it') return obey(form, 'leave');
  const fixes = (await swapped(form, lines)) ?? (await anew(lines, heard));
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  const yes = heard.yesNo();
  if (yes) return anyway(form);
  const short = heard.text.length <= LONGEST_BARE_NO;
  if (yes === false && short) return obey(form, 'leave');
  const wish = heard.wish();
  if (wish) return obey(form, wish);
  const also = withAnswers(form, await alsoMentioned(form.service, form.state.answers, heard));
  if (CONTRADICTS.test(heard.text) || opensCorrection(heard.text))
    return anyway({ ...also, state: noted(also.state, heard.text) });
  // The day on which it should have been emptied: that one is looked up.
  return isDeepStrictEqual(also.state.answers, form.state.answers) ? missed(form) : proceed(also);
}

/** The citizen's word counts, and what the record said goes with it. */
function anyway(form: FormAt): Step<ReportState> {
  const looked = lookUp(form);
  if (!looked) return proceed(form);
  const effects = [{ do: 'mark', marks: { disputed: looked.state.is } }] as const;
  return proceed(disputed(form, looked), { effects });
}
