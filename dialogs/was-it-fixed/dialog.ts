import type { Choice, Reply, Say, Value } from '../../language/reply';
import { bareWords } from '../../language/same-words';
import type { ServiceRequest } from '../../requests/service-request';
import { doneAt, type FixedAnswer, isOpenAgain, mayReopen } from '../../requests/was-fixed';
import { workingDaysAfter } from '../../requests/working-days';
import type { Dialog, Scene, Step } from '../dialog';
import type { Effect } from '../effects';
import { exactly } from '../offered';
import { personFrame } from '../person/state';
import { stateShape, VERSION, type WasItFixedState } from './state';

/** Whether what the team calls done is fixed, as those who reported it see it: asked once of each, and let go if anything else is said. */
export const wasItFixed: Dialog<WasItFixedState> = {
  name: 'was-it-fixed',
  version: VERSION,
  shape: stateShape,
  run,
  // Nobody is asked a second time, but whoever was asked by letter is when they come.
  ask: (state, scene) => (isNewHere(state, scene) ? QUESTION : undefined),
  revive: (state) => stateShape.safeParse(state).data,
};

const CHOICES: readonly Choice[] = [
  { value: 'yes', label: { key: 'yes' } },
  { value: 'partly', label: { key: 'fixed.partly' } },
  { value: 'no', label: { key: 'no' } },
];
const PARTLY =
  /^(partly|partially|in part|half|sort of|kind of|some of it|not (all|completely|fully|entirely)\b.*|yn rhannol|rhannol|hanner)$/;
/** Longer than this, a no tells what is wrong as well. */
const BARE_NO = 15;
const LONGEST = 1000;
/** More sure than this, it is a need of its own. */
const PLAIN = 0.8;

const isNewHere = ({ answer }: WasItFixedState, { event }: Scene): boolean =>
  event === 'open' && answer === undefined;

const QUESTION: Reply = {
  say: [{ key: 'fixed.ask' }],
  choices: CHOICES,
  expecting: 'choice',
  naming: 'listed',
};

async function run(state: WasItFixedState, scene: Scene): Promise<Step<WasItFixedState>> {
  if (scene.begins || isNewHere(state, scene)) return { replies: [QUESTION], then: { wait: state } };
  if (scene.event !== 'message' || scene.heard.text === '' || scene.files.length > 0)
    return { replies: [], then: scene.event === 'message' ? 'pass' : 'end' };
  const request = await scene.records.request(state.reference);
  if (!request) return { replies: [], then: 'pass' };
  return state.answer === undefined ? answered(state, request, scene) : worded(request, scene);
}

function answered(state: WasItFixedState, request: ServiceRequest, scene: Scene): Step<WasItFixedState> {
  const answer = answerIn(scene);
  if (answer === undefined || doneAt(request) === undefined) return { replies: [], then: 'pass' };
  const marks: Effect = { do: 'mark', marks: { fixed: answer, about: state.reference } };
  if (answer === 'yes')
    return { ...ended({ key: 'fixed.thanks' }), effects: [tells(request, answer, scene), marks] };
  const again = isOpenAgain(request);
  if (!again && !mayReopen(request, scene.now)) return tooOften(request, answer, scene, marks);
  const { text } = scene.heard;
  const words = text.length > BARE_NO && answer === 'no' ? text.slice(0, LONGEST) : undefined;
  const effects = [tells(request, answer, scene, words), marks];
  const team = teamOf(request, scene);
  if (words !== undefined)
    return { ...ended({ key: again ? 'fixed.open-too' : 'fixed.reopened', values: { team } }), effects };
  return {
    replies: [
      { say: [{ key: again ? 'fixed.open-why' : 'fixed.why', values: { team } }], expecting: 'words' },
    ],
    effects,
    then: { wait: { ...state, answer } },
  };
}

function answerIn({ heard }: Scene): FixedAnswer | undefined {
  const picked = exactly(heard.text.replace(/[.!]+$/, ''), CHOICES, true);
  if (picked !== undefined) return picked as FixedAnswer;
  if (PARTLY.test(bareWords(heard.text))) return 'partly';
  const yes = heard.yesNo();
  return yes === undefined ? undefined : yes ? 'yes' : 'no';
}

/** It was opened again before and is still not fixed, or it was long ago: a person has to look. */
const tooOften = (
  request: ServiceRequest,
  answer: FixedAnswer,
  scene: Scene,
  marks: Effect,
): Step<WasItFixedState> => ({
  replies: [{ say: [{ key: 'fixed.too-often' }] }],
  effects: [{ do: 'was-it-fixed', reference: request.reference, answer, reopens: false }, marks],
  then: { begin: personFrame(scene.heard.text) },
});

function tells(request: ServiceRequest, answer: FixedAnswer, scene: Scene, words?: string): Effect {
  const target = scene.catalogue.service(request.service)?.target;
  const promisedBy = target && workingDaysAfter(scene.now, target.working_days, scene.catalogue.council);
  return {
    do: 'was-it-fixed',
    reference: request.reference,
    answer,
    reopens: answer !== 'yes',
    words,
    promisedBy,
  };
}

async function worded(request: ServiceRequest, scene: Scene): Promise<Step<WasItFixedState>> {
  const { heard } = scene;
  const wish = heard.wish();
  if (wish === 'person') return { replies: [], then: 'pass' };
  if (wish || heard.yesNo() === false) return ended({ key: 'talk.done' });
  const { is, confidence } = await heard.purpose();
  if ((is === 'status' || is === 'emergency') && confidence >= PLAIN) return { replies: [], then: 'pass' };
  return {
    ...ended({ key: 'rate.thanks', values: { team: teamOf(request, scene) } }),
    effects: [{ do: 'still-wrong', reference: request.reference, words: heard.text.slice(0, LONGEST) }],
  };
}

const ended = (say: Say): Step<WasItFixedState> => ({
  replies: [{ say: [say], expecting: 'words' }],
  then: 'end',
});

const teamOf = ({ team }: ServiceRequest, { catalogue: { council } }: Scene): Value => ({
  words: (council.teams[team] ?? council).name,
});
