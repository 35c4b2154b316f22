import type { Say } from '../../language/reply';
import type { NewFeedback } from '../../requests/feedback';
import type { Dialog, Scene, Step } from '../dialog';
import type { Effect } from '../effects';
import { exactly } from '../offered';
import { type SatisfactionState, stateShape, VERSION } from './state';
import { askScore, pointsOf, scoreOf } from './words';

/** How well the council did, and what it should do better: asked once, and let go as soon as anything else is said. */
export const satisfaction: Dialog<SatisfactionState> = {
  name: 'satisfaction',
  version: VERSION,
  shape: stateShape,
  run,
  // Nobody is asked a second time.
  ask: () => undefined,
  revive: (state) => stateShape.safeParse(state).data,
};

/** More sure than this, it is a need of its own and no word on how things should be. */
const PLAIN = 0.8;
const LONGEST = 2000;

function run(
  state: SatisfactionState,
  scene: Scene,
): Step<SatisfactionState> | Promise<Step<SatisfactionState>> {
  if (scene.begins) return { replies: [askScore(state, scene)], then: { wait: state } };
  if (scene.event !== 'message' || scene.heard.text === '' || scene.files.length > 0)
    return { replies: [], then: scene.event === 'message' ? 'pass' : 'end' };
  return state.score === undefined ? scored(state, scene) : worded(state, scene);
}

function scored(state: SatisfactionState, { heard }: Scene): Step<SatisfactionState> {
  const picked = exactly(heard.text.replace(/[.!]+$/, ''), pointsOf(state), true);
  const score = picked === undefined ? undefined : scoreOf(picked);
  if (score === undefined) {
    const declines = heard.yesNo() === false || heard.wish() === 'skip' || heard.wish() === 'leave';
    return declines ? left({ key: 'talk.done' }) : { replies: [], then: 'pass' };
  }
  const feedback: NewFeedback = { reference: state.reference, service: state.service, score };
  return {
    replies: [{ say: [{ key: 'rate.better' }], expecting: 'words' }],
    effects: [{ do: 'rate', feedback }, marked(feedback)],
    then: { wait: { ...state, score } },
  };
}

async function worded(state: SatisfactionState, scene: Scene): Promise<Step<SatisfactionState>> {
  const { heard, catalogue } = scene;
  const wish = heard.wish();
  if (wish === 'person') return { replies: [], then: 'pass' };
  if (wish || heard.yesNo() === false) return left({ key: 'rate.skipped' });
  if (await isAnotherMatter(scene)) return { replies: [], then: 'pass' };
  const { reference, service, score } = state;
  const team = catalogue.council.teams[catalogue.service(service)?.team ?? ''] ?? catalogue.council;
  return {
    ...left({ key: 'rate.thanks', values: { team: { words: team.name } } }),
    effects: [
      { do: 'rate', feedback: { reference, service, score: score!, words: heard.text.slice(0, LONGEST) } },
    ],
  };
}

async function isAnotherMatter({ heard }: Scene): Promise<boolean> {
  const { is, confidence } = await heard.purpose();
  const needs = is === 'report' || is === 'request' || is === 'status' || is === 'emergency';
  return needs && confidence >= PLAIN;
}

const left = (say: Say): Step<SatisfactionState> => ({
  replies: [{ say: [say], expecting: 'words' }],
  then: 'end',
});

const marked = ({ reference, score }: NewFeedback): Effect => ({
  do: 'mark',
  marks: { rated: score, about: reference },
});
