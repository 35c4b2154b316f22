import { elementsOf, parseXml, textOf, type Element } from '../../../adapters/http/xml';

export interface Spoken {
  readonly text: string;
  readonly language: string;
  readonly voice: string;
}

/** What a caller hears until somebody listens to them again; without a gather the call is over. */
export interface Heard {
  readonly spoken: readonly Spoken[];
  readonly gather?: Readonly<Record<string, string>>;
}

/** Twilio ends a call that is only ever sent on. */
const MAX_REDIRECTS = 10;

/** Carries out the TwiML of a call as Twilio would; `ask` fetches the TwiML to which it redirects. */
export async function follow(twiml: string, ask: (url: string) => Promise<string>): Promise<Heard> {
  const spoken: Spoken[] = [];
  let next = carryOut(parseXml(twiml), spoken);
  for (let redirects = 0; next.redirect !== undefined; redirects++) {
    if (redirects === MAX_REDIRECTS) throw new Error('This call is only ever sent on.');
    next = carryOut(parseXml(await ask(next.redirect)), spoken);
  }
  return { spoken, gather: next.gather };
}

interface Stop {
  readonly gather?: Heard['gather'];
  readonly redirect?: string;
}

function carryOut(response: Element, spoken: Spoken[]): Stop {
  const verbs = elementsOf(response);
  for (const [i, verb] of verbs.entries()) {
    switch (verb.name) {
      case 'Say':
        spoken.push(toSpoken(verb));
        break;
      case 'Pause':
        break;
      case 'Gather':
        spoken.push(...elementsOf(verb).map(toSpoken));
        // Whoever only listens hears the next breath.
        if (verbs[i + 1]?.name === 'Gather') break;
        return { gather: verb.attributes };
      case 'Redirect':
        return { redirect: textOf(verb) };
      case 'Hangup':
      case 'Reject':
        return {};
      default:
        throw new Error(`This phone can't carry out <${verb.name}> in a call.`);
    }
  }
  return {};
}

function toSpoken(say: Element): Spoken {
  if (say.name !== 'Say') throw new Error(`This phone can't carry out <${say.name}> while it listens.`);
  const { language = '', voice = '' } = say.attributes;
  return { text: textOf(say).trim(), language, voice };
}
