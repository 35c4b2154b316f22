import type { Question } from '../../knowledge/catalogue/service';
import type { Choice, Reply, Say } from '../../language/reply';
import { appointmentFrame } from '../appointment/state';
import { looksLikeReference, saidReference } from '../../requests/said-reference';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { emailSaid } from '../email-said';
import { exactly } from '../offered';
import { personFrame } from '../person/state';
import { asksForCode, codeToTry } from './asked';
import { codeSaid } from './code-said';
import { sendCode, tryCode } from './proving';
import { type StatusState, stateShape, VERSION } from './state';
import { toldAll, toldPublicly, toldToOwner } from './telling';

/** What became of a request: by its reference what is public, and of one's own requests where they are as well. */
export const status: Dialog<StatusState> = {
  name: 'status',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

const SEND_CODE = 'send-code';

function ask(state: StatusState, scene: Scene, way: Way): Reply | undefined {
  const naming = way === 'keyed' ? ('keyed' as const) : ('listed' as const);
  switch (state.open) {
    case undefined:
      return undefined;
    case 'which':
      return { say: [which(scene)], choices: [SEND], expecting: 'words', naming };
    case 'number':
      return {
        say: [
          way === 'otherwise'
            ? { key: 'hint.phone' }
            : { key: scene.mails ? 'mail.contact' : 'status.number' },
        ],
        expecting: scene.mails ? 'words' : 'phone',
      };
    case 'code':
      return { say: [{ key: 'proof.ask' }], choices: [SEND_AGAIN], expecting: 'number', naming };
  }
}

const SEND: Choice = { value: SEND_CODE, label: { key: 'proof.send' } };
const SEND_AGAIN: Choice = { value: SEND_CODE, label: { key: 'proof.send-again' } };

const which = ({ phone, mails }: Scene): Say =>
  phone
    ? { key: 'status.which-phone', values: { phone: { phone } } }
    : { key: mails ? 'mail.which-reference' : 'status.which' };

async function run(state: StatusState, scene: Scene): Promise<Step<StatusState>> {
  const code = state.open === 'code' ? codeSaid(scene.heard.text) : await codeToTry(scene);
  if (code) return tryCode({ ...state, said: state.open ? state.said : code.said }, scene, code);
  if (state.open === undefined) return begin(state, scene);
  if (scene.event !== 'message' || scene.heard.text === '') return asking(state, scene);
  return (await told(scene.heard.text, state, scene)) ?? answered(state, scene);
}

async function begin(state: StatusState, scene: Scene): Promise<Step<StatusState>> {
  if (state.change)
    return state.change.reference === undefined
      ? asking({ ...state, open: 'which' }, scene)
      : wantsCode(state, scene);
  const answer = await told(state.said, state, scene);
  if (answer) return answer;
  const { requests, proved } = await scene.records.own();
  if (requests.length > 0 && (proved || !asksForCode(state.said))) {
    const say = toldAll(requests, scene);
    const step = ended(proved ? say : [...say, { key: 'status.older' }]);
    return { ...step, effects: [{ do: 'mark', marks: { told: requests.length } }] };
  }
  if (proved) return ended([{ key: 'status.none' }]);
  return asksForCode(state.said) ? wantsCode(state, scene) : asking({ ...state, open: 'which' }, scene);
}

/** The request whose reference was said. */
async function told(text: string, state: StatusState, scene: Scene): Promise<Step<StatusState> | undefined> {
  const reference = saidReference(text);
  if (reference === undefined)
    return looksLikeReference(text)
      ? asking({ ...state, open: 'which' }, scene, [{ key: 'status.slip' }])
      : undefined;
  const request = await scene.records.request(reference);
  if (!request) {
    const say: Say = { key: 'status.not-found', values: { reference: { reference } } };
    return asking({ ...state, open: state.open ?? 'which' }, scene, [say]);
  }
  const { requests } = await scene.records.own();
  const own = requests.some((one) => one.reference === reference);
  if (state.change) {
    const { said, change } = state;
    const begin = appointmentFrame({ said, wants: change.wants, reference });
    if (own) return { replies: [], then: { begin } };
    const step = await wantsCode({ ...state, change: { ...change, reference } }, scene);
    return { ...step, replies: [{ say: [{ key: 'slots.proof-first' }] }, ...step.replies] };
  }
  const step = ended(own ? toldToOwner(request, scene) : toldPublicly(request, scene));
  return { ...step, effects: [{ do: 'mark', marks: { status: reference, as: own ? 'own' : 'public' } }] };
}

const ended = (say: readonly Say[]): Step<StatusState> => ({
  replies: [{ say, expecting: 'words' }],
  then: 'end',
});

function asking(state: StatusState, scene: Scene, lead: readonly Say[] = []): Step<StatusState> {
  const reply = ask(state, scene, 'again');
  return { replies: reply ? [{ ...reply, say: [...lead, ...reply.say] }] : [], then: { wait: state } };
}

/** On a phone the code goes to the number that texts or rings; elsewhere one has to be named. */
const wantsCode = (state: StatusState, scene: Scene): Step<StatusState> | Promise<Step<StatusState>> => {
  const { email } = state;
  if (email !== undefined) return sendCode(state, scene, { email });
  const phone = state.phone ?? scene.phone;
  return phone ? sendCode(state, scene, { phone }) : asking({ ...state, open: 'number' }, scene);
};

const PHONE: Question = {
  code: 'phone',
  ask: { en: 'phone' },
  label: { en: 'phone' },
  purpose: { en: 'phone' },
  type: 'phone',
  required: true,
};

async function answered(state: StatusState, scene: Scene): Promise<Step<StatusState>> {
  const { heard } = scene;
  const offered = ask(state, scene, 'again')?.choices ?? [];
  const number = await heard.value(PHONE, state.open === 'number');
  if (number?.type === 'phone') return sendCode(state, scene, { phone: number.e164 });
  const email = scene.mails ? await emailSaid(heard, state.open === 'number') : undefined;
  if (email === 'unfit') return asking(state, scene, [{ key: 'mail.unfit' }]);
  if (email !== undefined) return sendCode(state, scene, email);
  const picked = exactly(heard.text, offered, true) === SEND_CODE || asksForCode(heard.text);
  if (picked || (state.open === 'which' && heard.yesNo() === true)) return wantsCode(state, scene);
  const wish = heard.wish();
  if (wish === 'person') return { replies: [], then: { begin: personFrame(state.said) } };
  if (wish === 'leave' || wish === 'start-again' || wish === 'go-back' || heard.yesNo() === false)
    return ended([{ key: 'status.left' }]);
  if (wish === 'dont-know' || wish === 'skip')
    return state.open === 'which'
      ? wantsCode(state, scene)
      : { replies: [], then: { begin: personFrame(state.said) } };
  return lost(state, scene);
}

/** Another matter, or nothing that was asked for: said once more, and then a person is offered. */
async function lost(state: StatusState, scene: Scene): Promise<Step<StatusState>> {
  const [best] = /\p{L}{3}/u.test(scene.heard.text) ? await scene.heard.services() : [];
  if (best && best.confidence >= PLAIN) return { replies: [], then: 'pass' };
  if (state.missed)
    return {
      replies: [{ say: [{ key: 'miss.again-root' }] }],
      missed: true,
      then: { begin: personFrame(state.said) },
    };
  return { ...asking({ ...state, missed: true }, scene, [{ key: 'miss.first' }]), missed: true };
}

/** More sure than this, what is said is another matter. */
const PLAIN = 0.8;
