import { type DangerKind, isHazard } from '../../knowledge/danger/kinds';
import type { Reply, Say } from '../../language/reply';
import type { Frame, Scene } from '../dialog';
import type { Effect } from '../effects';
import { exactly } from '../offered';
import { led, type Outcome } from '../outcome';
import { CALL_BACK } from '../person/state';
import { SURE } from '../root/services';
import { reportFrame } from '../report/state';
import { askTop, type Ran, runStack } from '../stack';
import type { Talk } from '../talk';
import { danger as offer } from './dialog';
import { helpAgainst } from './help';
import { parkedFrom } from './parked';
import { dangerFrame } from './state';

/** Dangers of which help was named that are remembered, so that it is named in other words. */
const REMEMBERED = 20;
/** Dangers of a place that a form can report, once the right number is named. */
const REPORTABLE: readonly DangerKind[] = ['electric', 'collapse', 'road', 'chemical'];

/** Danger comes before all else: the right help now, then what was open for a hazard, and nothing else for a person. */
export async function endangered(
  talk: Talk,
  scene: Scene,
  also: readonly Say[],
): Promise<Outcome | undefined> {
  const kind = (await scene.heard.danger())?.kind;
  if (kind === undefined || picksOffered(talk, scene)) return undefined;
  const say = [...helpAgainst(kind, talk.warned, scene), ...also];
  const warned: Talk = { ...talk, misses: 0, warned: [...talk.warned, kind].slice(-REMEMBERED) };
  const outcome = isHazard(kind) ? await hazard(kind, warned, say, scene) : person(warned, say, scene);
  const mark: Effect = { do: 'mark', marks: { danger: kind } };
  return { ...outcome, effects: [mark, ...outcome.effects] };
}

async function hazard(kind: DangerKind, talk: Talk, say: Say[], scene: Scene): Promise<Outcome> {
  const open = askTop(talk.stack, scene, 'again');
  const ran = open ? await answering(open, talk, scene) : await reporting(kind, scene);
  if (!ran) return { talk, replies: open ? led(say, [open]) : [{ say, expecting: 'words' }], effects: [] };
  return {
    talk: { ...talk, stack: ran.stack },
    replies: led(say, calmer(ran.replies)),
    effects: ran.effects,
  };
}

/** What we offered ourselves leads to what the council has to say on it. */
function picksOffered({ stack }: Talk, scene: Scene): boolean {
  const offered = askTop(stack, scene, 'again')?.choices ?? [];
  return exactly(scene.heard.text, offered, false) !== undefined;
}

const OFFERS: readonly Reply['expecting'][] = ['choice', 'yes-no'];
const ANSWERED = ['answered', 'chose'];

/** Where the open question offers answers and this is one of them, or photos came with it, the form goes on from there. */
async function answering(open: Reply, talk: Talk, scene: Scene): Promise<Ran | undefined> {
  if (scene.files.length > 0) return runStack(talk.stack, scene);
  if (!OFFERS.includes(open.expecting)) return undefined;
  const ran = await runStack(talk.stack, scene);
  const answered = ran.effects.some(
    (effect) => effect.do === 'mark' && ANSWERED.some((mark) => mark in effect.marks),
  );
  return answered ? ran : undefined;
}

/** The form that the words plainly name begins. */
async function reporting(kind: DangerKind, scene: Scene): Promise<Ran | undefined> {
  const files = scene.files.map((file) => file.id);
  const [best] = REPORTABLE.includes(kind) ? await scene.heard.services() : [];
  if (!best || best.confidence < SURE || best.is.kind === 'information') return undefined;
  return runStack([reportFrame(best.is.code, scene.heard.text, files)], scene);
}

/** That it sounds dangerous has been said, and more. */
const calmer = (replies: readonly Reply[]): Reply[] =>
  replies.map((reply) => ({
    ...reply,
    say: reply.say.filter((one) => !('key' in one && one.key === 'report.urgent')),
  }));

/** What is open is put aside, and not mentioned until they come back to it; but a call back goes on, since it is help too. */
function person(talk: Talk, say: Say[], scene: Scene): Outcome {
  const top = talk.stack.at(-1);
  const helping = top !== undefined && isCallBack(top);
  const parked = parkedFrom(helping ? { ...talk, stack: talk.stack.slice(0, -1) } : talk, scene);
  const [open] = helping ? [askTop([top], scene, 'again')] : [];
  if (open) return { talk: { ...talk, stack: [top!], parked }, replies: led(say, [open]), effects: [] };
  if (!scene.catalogue.service(CALL_BACK))
    return { talk: { ...talk, stack: [], parked }, replies: [{ say, expecting: 'words' }], effects: [] };
  const asked = top?.dialog === offer.name;
  const frame = asked ? top : dangerFrame(scene.heard.text);
  const question = askTop([frame], scene, 'again')!;
  const replies = led(say, [asked ? { ...question, say: [] } : question]);
  return { talk: { ...talk, stack: [frame], parked }, replies, effects: [] };
}

const isCallBack = ({ dialog, state }: Frame): boolean =>
  dialog === 'report' && (state as { readonly service?: unknown }).service === CALL_BACK;
