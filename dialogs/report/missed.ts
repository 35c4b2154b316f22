import type { Say } from '../../language/reply';
import { mayBeUnknown } from '../../requests/form';
import type { Step } from '../dialog';
import { askOpen } from './ask-open';
import { canRing } from './choices';
import { type FormAt, openItem } from './form-at';
import { proceed } from './proceed';
import { noted, type ReportState } from './state';
import { onTrail } from './wishes';
import { withAnswers } from './with-answers';

/**
 * Nothing was understood. First the question in other words; then a person; then what was written goes to the team
 * as it is, where the answer may be left open. Never the same sentence twice in a row.
 */
export function missed(form: FormAt): Step<ReportState> {
  const { misses, heard, catalogue } = form.scene;
  const item = openItem(form);
  if (misses >= 2 && item && mayBeUnknown(item) && heard.text !== '') {
    const kept = withAnswers(
      { ...form, state: noted(form.state, heard.text) },
      { [item.code]: { type: 'unknown' } },
    );
    return proceed(onTrail(kept, item), { say: [{ key: 'miss.kept' }] });
  }
  const phone = { phone: catalogue.council.contact.phone };
  const lead: Say[] =
    misses === 0
      ? [{ key: 'miss.first' }]
      : misses % 2 === 0
        ? [{ key: 'miss.again', values: { phone } }]
        : [{ key: canRing(form) ? 'miss.person' : 'miss.phone', values: { phone } }];
  const asked = askOpen(form, lead, 'otherwise', misses + 1);
  const reply = misses === 0 ? asked : { ...asked, say: lead };
  const marks = { missed: form.state.open ?? '' };
  return { replies: [reply], missed: true, effects: [{ do: 'mark', marks }], then: { wait: form.state } };
}
