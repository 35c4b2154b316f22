import type { Reply } from '../language/reply';
import { answer } from './answer/dialog';
import { appointment } from './appointment/dialog';
import { binDay } from './bin-day/dialog';
import { chooseService } from './choose-service/dialog';
import { danger } from './danger/dialog';
import { complain } from './complain/dialog';
import type { Dialog, Frame, Scene, Step, Way } from './dialog';
import type { Effect } from './effects';
import { emailNews } from './email-news/dialog';
import { textNews } from './text-news/dialog';
import { link } from './link/dialog';
import { person } from './person/dialog';
import { report } from './report/dialog';
import { ring } from './ring/dialog';
import { root } from './root/dialog';
import { satisfaction } from './satisfaction/dialog';
import { several } from './several/dialog';
import { NOTHING_OPEN } from './root/state';
import { status } from './status/dialog';
import { wasItFixed } from './was-it-fixed/dialog';

/** What a run of the dialogs came to. */
export interface Ran {
  readonly stack: readonly Frame[];
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly missed: boolean;
}

const DIALOGS: ReadonlyMap<string, Dialog<unknown>> = new Map(
  [
    root,
    report,
    chooseService,
    person,
    danger,
    binDay,
    answer,
    complain,
    satisfaction,
    several,
    status,
    appointment,
    link,
    ring,
    wasItFixed,
    emailNews,
    textNews,
  ].map((dialog) => [dialog.name, dialog as Dialog<unknown>]),
);
const ROOT: Frame = { dialog: root.name, version: root.version, state: NOTHING_OPEN };
/** More dialogs than this never give way to one another in one turn. */
const MOST_STEPS = 8;
/** Matters put aside for later; the oldest is let go beyond this. */
const DEEPEST = 5;

interface Opened {
  readonly dialog: Dialog<unknown>;
  readonly state: unknown;
  /** Its stored shape was not known, so that it starts anew with what could be kept. */
  readonly revived: boolean;
}

/** Frames that were found to be of the shape they say. Nobody changes a frame, so once is enough. */
const known = new WeakMap<Frame, Opened>();

function open(frame: Frame, scene: Scene): Opened | undefined {
  const before = known.get(frame);
  if (before) return before;
  const dialog = DIALOGS.get(frame.dialog);
  if (!dialog) return undefined;
  const read = frame.version === dialog.version ? dialog.shape.safeParse(frame.state) : undefined;
  if (read?.success) {
    const opened: Opened = { dialog, state: read.data, revived: false };
    known.set(frame, opened);
    return opened;
  }
  const state = dialog.revive(frame.state, scene);
  return state === undefined ? undefined : { dialog, state, revived: true };
}

/** The frames that can go on; one that can't is dropped. */
export const usable = (stack: readonly Frame[], scene: Scene): Frame[] =>
  stack.filter((frame) => open(frame, scene) !== undefined);

/** The stack down to the dialog that waits for an answer; what lies on top of it asked nothing. */
export function waiting(stack: readonly Frame[], scene: Scene): readonly Frame[] {
  const last = stack.findLastIndex((frame) => asks(frame, scene, 'again') !== undefined);
  return stack.slice(0, last + 1);
}

/** What is waited for, asked once more. */
export function askTop(stack: readonly Frame[], scene: Scene, way: Way): Reply | undefined {
  const top = waiting(stack, scene).at(-1);
  return top && asks(top, scene, way);
}

function asks(frame: Frame, scene: Scene, way: Way): Reply | undefined {
  const opened = open(frame, scene);
  return opened?.dialog.ask(opened.state, scene, way);
}

/** Runs the topmost dialog, and those that it gives way to, until one waits or all is done. */
export async function runStack(stack: readonly Frame[], first: Scene): Promise<Ran> {
  let frames = [...stack];
  let scene = first;
  const replies: Reply[] = [];
  const effects: Effect[] = [];
  let missed = false;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const frame = frames.at(-1) ?? ROOT;
    const opened = open(frame, scene);
    if (!opened) {
      frames = frames.slice(0, -1);
      continue;
    }
    if (opened.revived) replies.push({ say: [{ key: 'report.restarted' }] });
    const step = await opened.dialog.run(opened.state, scene);
    replies.push(...step.replies);
    effects.push(...(step.effects ?? []));
    missed ||= step.missed === true;
    frames = after(step, frames, opened.dialog);
    if (step.then === 'end') {
      replies.push(...resumed(frames, scene));
      break;
    }
    if (step.then !== 'pass' && 'wait' in step.then) break;
    scene = { ...scene, begins: step.then !== 'pass' };
  }
  return { stack: frames.slice(-DEEPEST), replies: joined(replies), effects, missed };
}

function after(step: Step<unknown>, frames: readonly Frame[], dialog: Dialog<unknown>): Frame[] {
  const below = frames.slice(0, -1);
  if (step.then === 'end' || step.then === 'pass') return below;
  const kept = (state: unknown): Frame => ({ dialog: dialog.name, version: dialog.version, state });
  if ('wait' in step.then) return [...below, kept(step.then.wait)];
  const keep = step.then.keep === undefined ? [] : [kept(step.then.keep)];
  return [...below, ...keep, step.then.begin];
}

/** The dialog below is taken up where it was left. */
function resumed(frames: readonly Frame[], scene: Scene): Reply[] {
  const question = askTop(frames, scene, 'again');
  if (!question) return [];
  // The next of several matters is no way back.
  const back = waiting(frames, scene).at(-1)?.dialog !== several.name;
  return [back ? { ...question, say: [{ key: 'resume' }, ...question.say] } : question];
}

/** Words that lead to a question are one reply with it. */
function joined(replies: readonly Reply[]): Reply[] {
  return replies.reduce<Reply[]>((all, reply) => {
    const last = all.at(-1);
    const leads = last && !last.facts && !last.choices && last.expecting === undefined;
    return leads ? [...all.slice(0, -1), { ...reply, say: [...last.say, ...reply.say] }] : [...all, reply];
  }, []);
}
