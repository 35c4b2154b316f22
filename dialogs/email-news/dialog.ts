import { toEmail } from '../../base/email-address';
import type { Say } from '../../language/reply';
import type { Dialog, Scene, Step } from '../dialog';
import { emailSaid } from '../email-said';
import type { Effect } from '../effects';
import { exactly } from '../offered';
import { type CodeSaid, codeSaid } from '../status/code-said';
import { type EmailNewsState, readState, stateShape, VERSION } from './state';
import * as words from './words';

/**
 * Whether somebody who has just sent something wants to hear of it by e-mail. Nothing but a code goes to an address before
 * that has come back; let go as soon as anything else is said.
 */
export const emailNews: Dialog<EmailNewsState> = {
  name: 'email-news',
  version: VERSION,
  shape: stateShape,
  run,
  ask: (state) =>
    state.email === undefined ? words.askAddress(state) : words.askCode({ key: 'mail.code-ask' }),
  revive: readState,
};

async function run(state: EmailNewsState, scene: Scene): Promise<Step<EmailNewsState>> {
  if (scene.begins) return begin(state, scene);
  if (scene.event !== 'message' || scene.heard.text === '' || scene.files.length > 0)
    return { replies: [], then: scene.event === 'message' ? 'pass' : { wait: state } };
  if (declines(state, scene)) return ended({ key: 'mail.left' });
  return state.email === undefined ? answered(state, scene) : coded(state, scene, state.email);
}

/** Whoever has given an address before is asked for no more than a yes. */
async function begin(state: EmailNewsState, scene: Scene): Promise<Step<EmailNewsState>> {
  const known = (await scene.records.provedEmail()) ?? toEmail(scene.known?.email ?? '');
  const asked = { ...state, known };
  return { replies: [words.askAddress(asked)], then: { wait: asked } };
}

function declines({ email, known }: EmailNewsState, { heard }: Scene): boolean {
  const choices = email === undefined ? words.ADDRESS_CHOICES : words.CODE_CHOICES;
  const wish = heard.wish();
  return (
    exactly(heard.text, choices, true) === words.NO ||
    wish === 'leave' ||
    wish === 'skip' ||
    (wish === 'dont-know' && known === undefined) ||
    heard.yesNo() === false
  );
}

async function answered(state: EmailNewsState, scene: Scene): Promise<Step<EmailNewsState>> {
  const { heard } = scene;
  const said = await emailSaid(heard, true);
  if (said === 'unfit') return asking(state, { key: 'mail.unfit' });
  const email = said?.email ?? (heard.yesNo() === true ? state.known : undefined);
  if (email !== undefined) {
    const proved = email === (await scene.records.provedEmail());
    return proved ? agreed(state, email, scene) : sendCode(state, email, scene);
  }
  if (heard.yesNo() === true) return asking(state, { key: 'mail.which' });
  return heard.text.includes('@') ? asking(state, { key: 'mail.unfit' }) : { replies: [], then: 'pass' };
}

const asking = (state: EmailNewsState, lead: Say): Step<EmailNewsState> => ({
  replies: [words.askAddress(state, lead)],
  then: { wait: state },
});

/** It is sent to whoever has the address, since nobody is asked to have written to us before. */
async function sendCode(state: EmailNewsState, email: string, scene: Scene): Promise<Step<EmailNewsState>> {
  if (!(await scene.records.mayAskForCode({ email }))) return ended({ key: 'mail.too-many' });
  return {
    replies: [words.askCode({ key: 'mail.code-sent', values: { address: email } })],
    effects: [{ do: 'send-code', to: { email }, message: words.codeLetter(scene), toAnybody: true }],
    then: { wait: { ...state, email } },
  };
}

async function coded(state: EmailNewsState, scene: Scene, email: string): Promise<Step<EmailNewsState>> {
  const { heard } = scene;
  const code = codeSaid(heard.text);
  if (code) return tryCode(state, scene, { ...code, email });
  if (exactly(heard.text, words.CODE_CHOICES, true) === words.SEND_AGAIN)
    return sendCode(state, email, scene);
  const other = await emailSaid(heard, false);
  if (other !== undefined && other !== 'unfit') return sendCode(state, other.email, scene);
  return { replies: [], then: 'pass' };
}

async function tryCode(
  state: EmailNewsState,
  scene: Scene,
  { digits, said, email }: CodeSaid & { readonly email: string },
): Promise<Step<EmailNewsState>> {
  const effects: Effect[] = [{ do: 'try-code', digits, said }];
  const came = await scene.records.tried(digits);
  if (came.is === 'right') return agreed(state, email, scene, effects);
  const say: Say =
    came.is === 'wrong'
      ? { key: 'mail.code-wrong', values: { count: came.triesLeft } }
      : { key: 'proof.gone' };
  return { replies: [words.askCode(say)], effects, then: { wait: state } };
}

async function agreed(
  state: EmailNewsState,
  email: string,
  scene: Scene,
  before: readonly Effect[] = [],
): Promise<Step<EmailNewsState>> {
  const found = await Promise.all(state.references.map((one) => scene.records.request(one)));
  const requests = found.filter((one) => one !== undefined);
  if (requests.length === 0) return { ...ended({ key: 'mail.left' }), effects: before };
  const references = requests.map(({ reference }) => reference);
  const asked = words.written(scene, [words.offer(state)]);
  const receipt = words.receiptLetter(requests, scene);
  return {
    ...ended({ key: 'mail.agreed', values: { address: email } }),
    effects: [...before, { do: 'agree-to-news', email, references, asked, receipt }],
  };
}

const ended = (say: Say): Step<EmailNewsState> => ({
  replies: [{ say: [say], expecting: 'words' }],
  then: 'end',
});
