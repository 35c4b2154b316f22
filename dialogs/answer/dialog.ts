import type { Article } from '../../knowledge/catalogue/article';
import { followUp } from '../../language/follow-up';
import type { Reply, Say } from '../../language/reply';
import { furtherFrame } from '../bin-day/state';
import type { Dialog, Scene, Step } from '../dialog';
import { exactly } from '../offered';
import { asksToBeRung } from '../../language/waiting-words';
import { askedFrame, CALL_BACK, personFrame } from '../person/state';
import { surePlace } from '../places';
import { callBackFrame, reportFrame } from '../report/state';
import { SURE } from '../root/services';
import { type AnswerState, stateShape, VERSION } from './state';
import { afterwards, choicesOf, offerSay, restOf } from './words';

/** After an approved answer: its rest on request, the form that goes with it, and the next step if it was none. */
export const answer: Dialog<AnswerState> = {
  name: 'answer',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

/** Only the offer of a form waits for an answer; all else may be left unsaid. */
function ask(state: AnswerState, scene: Scene): Reply | undefined {
  const article = articleOf(state, scene);
  const say = offerSay(state, scene);
  return article && say.length > 0 ? { ...afterwards(state, article, scene), say } : undefined;
}

const articleOf = ({ article }: AnswerState, { catalogue, language }: Scene): Article | undefined =>
  catalogue.article(article, language);

function run(state: AnswerState, scene: Scene): Step<AnswerState> | Promise<Step<AnswerState>> {
  if (scene.begins) return begun(state, scene);
  const question = ask(state, scene);
  if (scene.event !== 'message')
    return question ? { replies: [question], then: { wait: state } } : { replies: [], then: 'end' };
  return followed(state, scene);
}

/** The article on bin days may ask for an address: whoever gives it next is told their own days. */
function begun(state: AnswerState, { catalogue }: Scene): Step<AnswerState> {
  const own = catalogue.service(state.service)?.answered_by === 'collections';
  return own
    ? { replies: [], then: { begin: furtherFrame(state.service), keep: state } }
    : { replies: [], then: { wait: state } };
}

async function followed(state: AnswerState, scene: Scene): Promise<Step<AnswerState>> {
  const { heard } = scene;
  const article = articleOf(state, scene);
  const picked = exactly(heard.text, choicesOf(state, article, scene), true) ?? followUp(heard.text);
  const wish = heard.wish();
  if (picked === 'more') return more(state, article, scene);
  if (picked === 'helped') return done(true);
  if (picked === 'not-helped') return missed(state, article, scene);
  if (picked === CALL_BACK || wish === 'person') return person(state, scene);
  const yes = picked ? picked === 'yes' : heard.yesNo();
  if (yes && state.offered !== undefined) return start(state.offered, state.said);
  if (yes) return asksIfHelped(state, scene) ? done(true) : more(state, article, scene);
  if (yes === false) return no(state, article, scene);
  if (wish === 'leave' || wish === 'skip') return done();
  if (state.offered !== undefined && (await givesPlace(state.offered, scene)))
    return start(state.offered, `${state.said}\n${heard.text}`);
  return { replies: [], then: 'pass' };
}

/** On a page the choices ask whether that was the answer, until more of it is told. */
const asksIfHelped = (state: AnswerState, { can }: Scene): boolean =>
  can.medium === 'web' && state.told === 0 && !state.missed;

function no(state: AnswerState, article: Article | undefined, scene: Scene): Step<AnswerState> {
  if (state.offered !== undefined)
    return {
      replies: [{ say: [{ key: 'answer.done' }], expecting: 'words' }],
      then: { wait: { ...state, offered: undefined } },
    };
  return asksIfHelped(state, scene) ? missed(state, article, scene) : done();
}

const start = (service: string, said: string): Step<AnswerState> => ({
  replies: [],
  then: { begin: reportFrame(service, said) },
});

/** "The one on Mill Lane": a place, and no other matter, is for the form that was offered. */
async function givesPlace(offered: string, { heard, catalogue }: Scene): Promise<boolean> {
  const service = catalogue.service(offered);
  if (!service || service.place === 'none' || !surePlace(heard.places(false))) return false;
  const [best] = await heard.services();
  return !best || best.confidence < SURE || best.is.code === offered;
}

/** One paragraph after the other, or on a page all of them; when there are none left, a person. */
function more(state: AnswerState, article: Article | undefined, scene: Scene): Step<AnswerState> {
  const left = article ? restOf(article, scene).slice(state.told) : [];
  if (!article || left.length === 0)
    return { replies: [{ say: [{ key: 'answer.all' }] }], then: { begin: personFrame(state.said) } };
  const now = scene.can.medium === 'web' ? left : left.slice(0, 1);
  const next: AnswerState = { ...state, told: state.told + now.length, missed: false };
  const said = now.map((paragraph): Say => ({ words: { en: paragraph, [scene.language]: paragraph } }));
  const { say, ...rest } = afterwards(next, article, scene);
  const last: Reply = { ...rest, say: [...said.slice(-1), ...say] };
  return {
    replies: [...said.slice(0, -1).map((one): Reply => ({ say: [one], expecting: 'words' })), last],
    effects: [{ do: 'mark', marks: { more: next.told } }],
    then: { wait: next },
  };
}

/** It was the wrong answer: more of it, other words, or a person. */
function missed(state: AnswerState, article: Article | undefined, scene: Scene): Step<AnswerState> {
  const next: AnswerState = { ...state, offered: undefined, missed: true };
  const choices = choicesOf(next, article, scene);
  return {
    replies: [{ say: [{ key: 'answer.unhelped' }], choices, expecting: 'words', naming: 'said' }],
    effects: [{ do: 'mark', marks: { helped: false } }],
    then: { wait: next },
  };
}

const done = (helped?: true): Step<AnswerState> => ({
  replies: [{ say: [{ key: 'answer.done' }], expecting: 'words' }],
  effects: helped ? [{ do: 'mark', marks: { helped } }] : [],
  then: 'end',
});

function person({ said }: AnswerState, { catalogue, heard }: Scene): Step<AnswerState> {
  if (heard.wish() === 'person' && !asksToBeRung(heard.text))
    return { replies: [], then: { begin: askedFrame({ about: said, why: 'asked' }) } };
  return {
    replies: [],
    then: { begin: catalogue.service(CALL_BACK) ? callBackFrame(said) : personFrame(said) },
  };
}
