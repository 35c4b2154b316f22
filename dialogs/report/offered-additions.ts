import type { Choice } from '../../language/reply';
import { bareWords } from '../../language/same-words';
import { additions, type Item } from '../../requests/form';
import { canAnswer } from './choices';
import type { FormAt } from './form-at';

/** What the summary offers to add: no photo where none can be sent, and no words where none are heard. */
export const offered = (form: FormAt): readonly Item[] =>
  additions(form.service, form.state.answers).filter(
    (item) => (item.type !== 'photo' || form.scene.can.photos) && canAnswer(form, item),
  );

export const additionChoices = (items: readonly Item[]): Choice[] =>
  items.map(({ code, add }) => ({
    value: `add:${code}`,
    label: { key: 'summary.add', values: { thing: add! } },
  }));

/** "Can I add my name", "ychwanegu llun". */
const TO_ADD =
  /^(?:and |also |please |yes |can i |could i |may i |i want to |i would like to |i d like to |let me |ga i |hoffwn |a )*(?:add|include|attach|give(?: you)?|mention|ychwanegu|ychwanegwch|cynnwys|rhoi) /;

export const asksToAdd = (text: string): boolean => TO_ADD.test(bareWords(text));

/** What is to be added, in bare words. */
export const withoutAdd = (said: string): string => said.replace(TO_ADD, '');
