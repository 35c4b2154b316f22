import type { Contact } from '../../citizens/identity';
import { BLANKED } from '../../citizens/proof';
import type { Reply, Say } from '../../language/reply';
import { inWords } from '../../language/values';
import { appointmentFrame } from '../appointment/state';
import type { Effect } from '../effects';
import type { Scene, Step } from '../dialog';
import { codeLetter } from '../email-news/words';
import type { CodeSaid } from './code-said';
import type { StatusState } from './state';
import { toldAll } from './telling';

const waiting = (say: readonly Say[]): Reply => ({
  say,
  choices: [{ value: 'send-code', label: { key: 'proof.send-again' } }],
  expecting: 'number',
  naming: 'listed',
});

/** Whether the number is known is not said: whoever asks for a code may ask for anybody's. */
export async function sendCode(state: StatusState, scene: Scene, to: Contact): Promise<Step<StatusState>> {
  const { records, catalogue } = scene;
  const byEmail = 'email' in to;
  if (!(await records.mayAskForCode(to))) {
    const values = { phone: { phone: catalogue.council.contact.phone } };
    return { replies: [{ say: [{ key: 'proof.too-many', values }], expecting: 'words' }], then: 'end' };
  }
  return {
    replies: [
      { ...waiting([{ key: byEmail ? 'mail.code-sent-if-known' : 'proof.sent' }]), choices: undefined },
    ],
    effects: [{ do: 'send-code', to, message: byEmail ? codeLetter(scene) : messageIn(scene) }],
    then: { wait: { ...state, phone: undefined, email: undefined, ...to, open: 'code', missed: false } },
  };
}

/** The text that carries the code, with a gap where it belongs. */
function messageIn({ catalogue, language }: Scene): string {
  const values = { council: { words: catalogue.council.name }, code: BLANKED };
  const own = catalogue.phrases[language];
  return inWords({ key: 'proof.message', values }, { language, medium: 'text', own });
}

export async function tryCode(
  state: StatusState,
  scene: Scene,
  { digits, said }: CodeSaid,
): Promise<Step<StatusState>> {
  const effects: Effect[] = [{ do: 'try-code', digits, said }];
  const came = await scene.records.tried(digits);
  if (came.is === 'right') {
    if (state.change) {
      const begin = appointmentFrame({ said: state.said, ...state.change, proving: came.identity });
      return { replies: [{ say: [{ key: 'proof.right' }] }], effects, then: { begin } };
    }
    const { requests } = await scene.records.own(came.identity);
    const list: Say[] =
      requests.length > 0
        ? toldAll(requests, scene)
        : [{ key: state.email === undefined ? 'status.none' : 'mail.none' }];
    return {
      replies: [{ say: [{ key: 'proof.right' }, ...list], expecting: 'words' }],
      effects: [...effects, { do: 'mark', marks: { proved: true, told: requests.length } }],
      then: 'end',
    };
  }
  const say: Say =
    came.is === 'wrong'
      ? {
          key: state.email === undefined ? 'proof.wrong' : 'mail.code-wrong',
          values: { count: came.triesLeft },
        }
      : { key: 'proof.gone' };
  return { replies: [waiting([say])], effects, then: { wait: { ...state, open: 'code', missed: false } } };
}
