import type { Guess, Hearing } from '../../knowledge/hearing';
import { answerOn } from '../answer/answer';
import type { Dialog, Scene, Step } from '../dialog';
import { elsewhereOn } from '../elsewhere/answer';
import { personFrame } from '../person/state';
import { exactly } from '../offered';
import { reportFrame } from '../report/state';
import { FAINT, likelyTopics, SURE } from '../root/services';
import { ask, choicesOf, namesOf } from './offered';
import { chooseFrame, type ChooseState, stateShape, VERSION } from './state';

/** Offers the likeliest services and bodies in plain words; when none of them is meant it asks once more, then offers a person. */
export const chooseService: Dialog<ChooseState> = {
  name: 'choose-service',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

async function run(state: ChooseState, scene: Scene): Promise<Step<ChooseState>> {
  const again: Step<ChooseState> = { replies: [ask(state, scene, 'again')], then: { wait: state } };
  if (scene.begins || scene.event !== 'message') return again;
  const picked = pickedFrom(state, scene);
  if (picked === 'none') return refused(state);
  if (picked) return begin(picked, state, scene);
  const wish = scene.heard.wish();
  if (wish === 'person') return { replies: [], then: { begin: personFrame(state.said) } };
  if (wish === 'leave' || wish === 'start-again')
    return { replies: [{ say: [{ key: 'root.need' }] }], then: 'end' };
  if (wish === 'dont-know' || wish === 'skip' || wish === 'change') return refused(state);
  return otherWords(state, scene);
}

function pickedFrom(state: ChooseState, scene: Scene): string | undefined {
  const { heard } = scene;
  if (state.offered.length === 0) return undefined;
  const exact = exactly(heard.text, choicesOf(state, scene), true);
  if (exact) return exact;
  const yes = heard.yesNo();
  if (yes === false) return 'none';
  if (yes && state.offered.length === 1) return state.offered[0];
  return heard.picked(namesOf(state, scene));
}

function begin(code: string, state: ChooseState, scene: Scene): Step<ChooseState> {
  const body = scene.catalogue.body(code);
  if (body) return elsewhereOn(body);
  const service = scene.catalogue.service(code);
  const fresh = state.offered.includes(code) ? [] : [scene.heard.text];
  const effects = [{ do: 'mark', marks: { chose: code } }] as const;
  const description = [state.said, ...fresh].filter(Boolean).join('\n');
  // What was asked first says more than the choice does: it may hold a place.
  const asked = scene.knowledge.hear(description, scene.language);
  if (service?.kind === 'information') return answerOn(service, { ...scene, heard: asked });
  return { replies: [], effects, then: { begin: reportFrame(code, description, state.files) } };
}

/** None of them: other words are asked for once; after that a person is offered. */
function refused(state: ChooseState): Step<ChooseState> {
  if (state.refused.length > 0) return { replies: [], then: { begin: personFrame(state.said) } };
  const next: ChooseState = { ...state, offered: [], refused: state.offered };
  return { replies: [{ say: [{ key: 'choose.again' }], expecting: 'words' }], then: { wait: next } };
}

/** Something else was said: perhaps it is plainer than what came before, perhaps the two together are. */
async function otherWords(state: ChooseState, scene: Scene): Promise<Step<ChooseState>> {
  const { heard, knowledge, language } = scene;
  const gone = [...state.refused, ...state.offered];
  const joined = knowledge.hear(`${state.said}. ${heard.text}`, language);
  const alone = await topicsIn(heard);
  const telling = alone.some(({ confidence }) => confidence >= FAINT);
  const best = (telling ? [...alone, ...(await topicsIn(joined))] : [])
    .filter((guess) => !state.refused.includes(guess.is.code))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (best && best.confidence >= SURE) {
    return begin(best.is.code, state, scene);
  }
  const others = telling ? (await likelyTopics(joined, scene)).filter((code) => !gone.includes(code)) : [];
  const said = [state.said, heard.text].filter(Boolean).join('\n');
  if (others.length > 0 && scene.misses === 0 && state.refused.length === 0) {
    const next = { ...state, said, offered: others, refused: gone };
    return { replies: [], missed: true, then: { begin: chooseFrame(next) } };
  }
  return { replies: [{ say: [{ key: 'miss.first' }] }], missed: true, then: { begin: personFrame(said) } };
}

async function topicsIn(heard: Hearing): Promise<readonly Guess<{ readonly code: string }>[]> {
  const elsewhere = await heard.elsewhere();
  return [...(elsewhere ? [elsewhere] : []), ...(await heard.services())];
}
