import { hourInWords } from '../../language/dates';
import type { Say, Value } from '../../language/reply';
import type { SmallTalk } from '../../language/small-talk';
import type { Scene } from '../dialog';
import { examplesOf } from '../root/services';

/** A short honest answer; whoever asked for it then asks on where the talk stood. "Why?" is the open form's to answer. */
export function smallTalkSay(kind: Exclude<SmallTalk, 'why'>, scene: Scene): Say {
  switch (kind) {
    case 'hello':
      return { key: 'talk.hello' };
    case 'thanks':
      return { key: 'talk.thanks' };
    case 'bye':
      return { key: 'talk.bye' };
    case 'done':
      return { key: 'talk.done' };
    case 'called':
      return { key: 'talk.called' };
    case 'hours':
      return { key: 'talk.hours', values: { hours: openHours(scene), phone: phoneOf(scene) } };
    case 'reading':
      return { key: 'talk.reading', values: { phone: phoneOf(scene) } };
    case 'robot':
      return { key: 'talk.robot' };
    case 'who':
      return { key: 'talk.who', values: { council: { words: scene.catalogue.council.name } } };
    case 'what':
      return { key: 'talk.what', values: { examples: examplesOf(scene) } };
  }
}

const phoneOf = ({ catalogue }: Scene): Value => ({ phone: catalogue.council.contact.phone });

/** The days of the week on which the office is open; those that follow each other and are alike are said together. */
function openHours({ catalogue }: Scene): Value {
  const { openingHours } = catalogue.council;
  const runs: { first: number; last: number; hours: string }[] = [];
  for (let day = 1; day <= 7; day++) {
    const hours = openingHours[day];
    const run = runs.at(-1);
    if (hours === undefined) continue;
    if (run?.hours === hours && run.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return { list: runs.map(runSay) };
}

function runSay({ first, last, hours }: { first: number; last: number; hours: string }): Say {
  const [from = '', to = ''] = hours.split('-').map((clock) => hourInWords(clock.trim()));
  const values = { day: { weekday: first }, last: { weekday: last }, from, to };
  return { key: first === last ? 'talk.hours-day' : 'talk.hours-days', values };
}
