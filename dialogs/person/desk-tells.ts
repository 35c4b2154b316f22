import type { HandoffStatus } from '../../desk/handoff';
import type { PhraseKey } from '../../language/phrases/en';
import type { Reply, Say, Value } from '../../language/reply';
import { newRequest } from '../../requests/new-request';
import { blockedSay } from '../blocked';
import type { Scene } from '../dialog';
import { led, type Outcome } from '../outcome';
import { openForm, type OpenForm, withForm } from '../report/by-hand';
import { talkRatedFrame } from '../satisfaction/state';
import { askTop, runStack } from '../stack';
import type { Talk } from '../talk';
import { placeSay } from './place';
import { CALL_BACK, personFrame } from './state';
import { waitedFor, withoutWaiting } from './waited';

/** What the citizen is told when the desk takes their conversation, lets it go, or can't help in time. */
export async function deskTells(talk: Talk, scene: Scene, status: HandoffStatus): Promise<Outcome> {
  const { name = '', team } = status;
  switch (status.message) {
    case 'refused':
      return { talk, replies: [], effects: [] };
    case 'taken':
      return said(talk, [{ key: 'desk.here', values: { name } }]);
    case 'transferred':
      return team === undefined
        ? said(talk, [{ key: 'desk.passed-on', values: { name } }])
        : inQueueAgain(talk, scene, 'desk.moved', { name, team: teamName(team, scene) });
    case 'put-back':
      return inQueueAgain(talk, scene, 'desk.put-back', { name });
    case 'lost':
      return inQueueAgain(talk, scene, 'desk.lost', { name });
    case 'closed':
    case 'nobody':
    case 'too-long':
      return waitedInVain(talk, scene, status.message);
    case 'handed-back':
      return handedBack(withoutWaiting(talk), scene, status.question);
    case 'rang-off':
      return rungBack(talk, scene);
    case 'call-over':
      return noted(withoutWaiting(talk));
    case 'closed-by-agent':
      return finished(talk, scene, status);
    case 'blocked':
      return said({ ...talk, stack: [], parked: [], warned: [] }, [
        blockedSay(scene, status.until ?? scene.now),
      ]);
  }
}

const said = (talk: Talk, say: readonly Say[]): Outcome => ({
  talk: { ...talk, misses: 0, silences: 0 },
  replies: [{ say, expecting: 'words' }],
  effects: [],
});

const teamName = (code: string, { catalogue }: Scene): Value => {
  const team = catalogue.council.teams[code];
  return team ? { words: team.name } : code;
};

async function inQueueAgain(
  talk: Talk,
  { records }: Scene,
  key: PhraseKey,
  values: Readonly<Record<string, Value>>,
): Promise<Outcome> {
  const place = await records.place();
  return said(talk, [{ key, values: { ...values, ...(place ? { where: placeSay(place) } : {}) } }]);
}

/** The assistant has it again: said why, and a call back offered. */
async function waitedInVain(
  talk: Talk,
  scene: Scene,
  why: 'closed' | 'nobody' | 'too-long',
): Promise<Outcome> {
  const { about, said: words = '' } = waitedFor(talk);
  const back = withoutWaiting(talk);
  const stack = [...back.stack, personFrame(about || words)];
  const offer = askTop(stack, scene, 'again');
  const replies: Reply[] = led(await reason(why, scene), offer ? [offer] : []);
  return { talk: { ...back, stack, misses: 0 }, replies, effects: [] };
}

async function reason(why: 'closed' | 'nobody' | 'too-long', { records }: Scene): Promise<Say[]> {
  if (why !== 'closed') return [{ key: why === 'nobody' ? 'desk.gone' : 'desk.too-long' }];
  const standing = await records.standing();
  const opens = standing.is === 'closed' ? standing.opens : undefined;
  const next: Say[] = opens === undefined ? [] : [{ key: 'desk.opens', values: { opens: { time: opens } } }];
  return [{ key: 'desk.closes' }, ...next];
}

/** For whoever reads the log: nobody hears it any more. */
const noted = (talk: Talk, effects: Outcome['effects'] = []): Outcome => ({
  talk: { ...talk, misses: 0, silences: 0 },
  replies: [{ say: [{ key: 'desk.rang-off' }] }],
  effects,
});

/** They were told that they are rung back if the line goes while they wait, so they are. */
function rungBack(talk: Talk, scene: Scene): Outcome {
  const { phone, about, said: words = '' } = waitedFor(talk);
  const service = scene.catalogue.service(CALL_BACK);
  const back = withoutWaiting(talk);
  if (phone === undefined || !service) return noted(back);
  const request = newRequest({
    service,
    answers: {
      phone: { type: 'phone', e164: phone },
      about: about === '' ? { type: 'unknown' } : { type: 'text', text: about },
    },
    files: [],
    reference: scene.reference(),
    language: scene.language,
    description: about || words,
    council: scene.catalogue.council,
    now: scene.now,
  });
  return noted(back, [{ do: 'file-request', request }]);
}

/** Nothing is open any more; on a page or by text it may be asked how that went. */
async function finished(talk: Talk, scene: Scene, { name = '', rate }: HandoffStatus): Promise<Outcome> {
  const say: Say[] = [{ key: 'desk.finished', values: { name } }];
  const ended = { ...talk, stack: [], parked: [] };
  if (!rate || scene.can.medium === 'speech') return said(ended, say);
  const ran = await runStack([talkRatedFrame(name, rate.service, scene.reference())], {
    ...scene,
    begins: true,
  });
  return {
    talk: { ...ended, stack: ran.stack, misses: 0, silences: 0 },
    replies: led(say, ran.replies),
    effects: ran.effects,
  };
}

/** At the same step as before, or at the one that the agent chose: its question is put. */
function handedBack(before: Talk, scene: Scene, question?: string): Outcome {
  const form = question === undefined ? undefined : openForm(before.stack, scene);
  const talk = form ? { ...before, stack: reopened(before.stack, form, question!) } : before;
  const open = askTop(talk.stack, scene, 'again');
  if (!open) return said(talk, [{ key: 'desk.back' }, { key: 'root.need' }]);
  const replies = led([{ key: 'desk.back' }, { key: 'resume' }], [open]);
  return { talk: { ...talk, misses: 0 }, replies, effects: [] };
}

const reopened = (stack: Talk['stack'], { form, at }: OpenForm, question: string): Talk['stack'] => {
  const changing = form.state.answers[question] ? true : undefined;
  const state = { ...form.state, open: question, places: undefined, changing };
  return withForm(stack.slice(0, at + 1), at, state);
};
