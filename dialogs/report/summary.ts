import type { Fact, Reply, Say } from '../../language/reply';
import { type ItemType, linesOf, standingItems } from '../../requests/form';
import type { Way } from '../dialog';
import { answerValue } from '../../requests/answer-value';
import { additionChoices, offered } from './offered-additions';
import { changeOf } from './lines';
import type { FormAt } from './form-at';

export const CHOICES = [
  { value: 'send', label: { key: 'choice.send' } },
  { value: 'change', label: { key: 'choice.change' } },
] as const;

/** Types whose values say nothing without what they are about. */
const NAMED: readonly ItemType[] = ['yes-no', 'number', 'money', 'date', 'datetime'];

/** What the form holds, line by line, each with its way of changing it. */
export function factsOf({ service, state }: FormAt): Fact[] {
  const shown = linesOf(service, state.answers).filter(
    ({ item, answer }) => !item.add || answer.type !== 'unknown',
  );
  const lines = shown.map(({ item, answer }): Fact => ({
    label: item.label,
    value: answerValue(item, answer),
    change: changeOf(item.code),
    ...(NAMED.includes(item.type) ? { named: true } : {}),
    ...(answer.type === 'unknown' ? { unspoken: true } : {}),
  }));
  return [{ label: { key: 'value.service' }, value: { words: service.noun } }, ...lines];
}

export function summaryReply(form: FormAt, lead: readonly Say[], way: Way = 'again'): Reply {
  const items = offered(form);
  // In other words means without the facts, which were shown a moment ago.
  const asked =
    way === 'otherwise'
      ? { say: [...lead, { key: 'hint.send' } as const] }
      : {
          say: [
            ...lead,
            { key: 'summary.lead' } as const,
            summaryAsk([...items.map(({ add }) => add!), ...photoOffer(form)]),
          ],
          facts: factsOf(form),
        };
  return {
    ...asked,
    choices: [...CHOICES, ...additionChoices(items)],
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'said',
  };
}

function summaryAsk(things: readonly Say[]): Say {
  if (things.length === 0) return { key: 'summary.ask' };
  return { key: 'summary.ask-or-add', values: { things: { list: things, or: true } } };
}

/** A photo that this channel can't take may come by a link, so that it is worth a word before all is sent. */
function photoOffer({ service, state, scene }: FormAt): Say[] {
  const { can, language, phone } = scene;
  const wanted = standingItems(service, state.answers).some(
    ({ code, type }) => type === 'photo' && !state.answers[code],
  );
  const asked = can.hears.includes(language) && (can.links || phone !== undefined);
  return wanted && !can.photos && asked && state.files.length === 0 ? [{ key: 'link.photo-offer' }] : [];
}
