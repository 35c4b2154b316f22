import type { Reply, Say } from '../../language/reply';
import { linesOf } from '../../requests/form';
import type { Way } from '../dialog';
import { alikeReply } from './alike';
import { askItem } from './asking';
import { type FormAt, openItem } from './form-at';
import { lineChoices } from './lines';
import { recordReply } from './record-words';
import { ALIKE, OTHER_SERVICE, RECORD, WHICH_LINE } from './state';
import { otherReply } from './other-service';
import { summaryReply } from './summary';

/** Whatever the form waits for, asked once more. */
export function askOpen(form: FormAt, lead: readonly Say[], way: Way = 'again', misses = 0): Reply {
  const { state } = form;
  const item = openItem(form);
  if (item) return askItem(form, item, lead, way, misses);
  if (state.open === ALIKE) return alikeReply(form, lead, way);
  if (state.open === RECORD) return recordReply(form, lead, way);
  if (state.open === WHICH_LINE) return whichLine(form, lead, way);
  if (state.open === OTHER_SERVICE) return otherReply(form, lead, way);
  return summaryReply(form, lead, way);
}

function whichLine({ service, state }: FormAt, lead: readonly Say[], way: Way): Reply {
  const lines = linesOf(service, state.answers);
  const example = lines[0]?.item.label;
  const ask: Say =
    way === 'otherwise' && example
      ? { key: 'hint.line', values: { example } }
      : { key: 'report.what-change' };
  return {
    say: [...lead, ask],
    choices: lineChoices(lines),
    expecting: 'choice',
    naming: way === 'keyed' ? 'keyed' : 'listed',
  };
}
