import { SECOND } from '../../base/clock';
import type { Handed } from '../../citizens/owner';
import { comesBack } from '../../language/coming-back';
import type { Say } from '../../language/reply';
import { asksHowLong, asksToBeRung } from '../../language/waiting-words';
import { helpAgainst } from '../danger/help';
import type { Scene } from '../dialog';
import { led, type Outcome } from '../outcome';
import { askTop, runStack } from '../stack';
import type { Talk } from '../talk';
import { placeSay } from './place';
import { answeredAgent } from './at-form';
import { callBack } from './call-back';
import { byPhone, CALL_BACK } from './state';
import { waitedFor, withoutWaiting } from './waited';

/**
 * What the citizen does while people have the conversation. The assistant keeps silent on what they say: it is logged,
 * and theirs to read. Only danger is still answered, and in the queue a question of how long it takes.
 */
export async function withPeople(talk: Talk, scene: Scene, owner: Handed): Promise<Outcome> {
  const quiet: Talk = { ...talk, fragments: [], silences: 0 };
  const danger = scene.event === 'message' ? (await scene.heard.danger())?.kind : undefined;
  if (danger) {
    const say: Say[] = [{ key: 'desk.automatic' }, ...helpAgainst(danger, talk.warned, scene)];
    return {
      talk: { ...quiet, warned: [...talk.warned, danger].slice(-REMEMBERED) },
      replies: [{ say, expecting: 'words' }],
      effects: [
        { do: 'mark', marks: { danger, automatic: true } },
        { do: 'while-waiting', move: 'alarm' },
      ],
    };
  }
  if (scene.event === 'silence') return listening(quiet, scene, owner);
  if (BY_TIME.includes(scene.event)) return silent(quiet);
  if (owner.is === 'agent')
    return (scene.event === 'message' && (await answeredAgent(quiet, scene))) || silent(quiet);
  if (scene.event !== 'message') return told(quiet, scene, 'desk.waiting');
  return inQueue(quiet, scene, owner.acknowledged);
}

/** On a call nobody is left in silence: every so often it is said who or what it waits for. */
async function listening(talk: Talk, scene: Scene, owner: Handed): Promise<Outcome> {
  const { quietFor = 0, catalogue } = scene;
  if (quietFor < QUIET_ON_A_CALL) return silent(talk);
  if (owner.is === 'agent')
    return {
      talk,
      replies: [{ say: [{ key: 'desk.still-with', values: { name: owner.name } }] }],
      effects: [],
    };
  const still = await told(talk, scene, 'desk.waiting');
  const ring: Say[] = catalogue.service(CALL_BACK) ? [{ key: 'desk.press-to-be-rung' }] : [];
  return { ...still, replies: still.replies.map((reply) => ({ ...reply, say: [...reply.say, ...ring] })) };
}

const QUIET_ON_A_CALL = 25 * SECOND;

/** What time brings can wait until they have been helped. */
const BY_TIME: readonly Scene['event'][] = ['waited', 'update', 'reminder', 'photo-lost', 'rung'];

/** Dangers of which help was named that are remembered, so that it is named in other words. */
const REMEMBERED = 20;

/** The key that is named with "press 1 and we ring you". */
const RING_KEY = '1';

const silent = (talk: Talk): Outcome => ({ talk, replies: [], effects: [] });

async function inQueue(talk: Talk, scene: Scene, acknowledged: boolean): Promise<Outcome> {
  const { heard, can } = scene;
  if (asksToBeRung(heard.text) || (can.keypad && heard.text === RING_KEY)) return rung(talk, scene);
  if (heard.wish() === 'leave' || comesBack(heard.text)) return left(talk, scene);
  if (asksHowLong(heard.text) || heard.wish() === 'person') return told(talk, scene, 'desk.waiting');
  if (acknowledged) return silent(talk);
  const outcome = await told(talk, scene, 'desk.noted');
  return { ...outcome, effects: [{ do: 'while-waiting', move: 'acknowledge' }] };
}

async function told(talk: Talk, { records }: Scene, key: 'desk.waiting' | 'desk.noted'): Promise<Outcome> {
  const place = await records.place();
  const where: Say = place ? placeSay(place) : { key: 'desk.next' };
  return { talk, replies: [{ say: [{ key, values: { where } }], expecting: 'words' }], effects: [] };
}

function left(talk: Talk, scene: Scene): Outcome {
  const back = withoutWaiting(talk);
  const open = askTop(back.stack, scene, 'again');
  const replies = open
    ? led([{ key: 'desk.left' }, { key: 'resume' }], [open])
    : [{ say: [{ key: 'desk.left' }, { key: 'root.need' }] as const, expecting: 'words' as const }];
  return { talk: back, replies, effects: [{ do: 'while-waiting', move: 'cancel' }] };
}

/** They would rather be rung: out of the queue, and on to the form for that. */
async function rung(talk: Talk, scene: Scene): Promise<Outcome> {
  if (!scene.catalogue.service(CALL_BACK))
    return { talk, replies: [{ say: [byPhone(scene)], expecting: 'words' }], effects: [] };
  const back = withoutWaiting(talk);
  const ran = await runStack([...back.stack, callBack(waitedFor(talk))], { ...scene, begins: true });
  return {
    talk: { ...back, stack: ran.stack },
    replies: led([{ key: 'desk.left' }], ran.replies),
    effects: [{ do: 'while-waiting', move: 'cancel' }, ...ran.effects],
  };
}
