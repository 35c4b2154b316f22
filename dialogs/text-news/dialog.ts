import type { PhraseKey } from '../../language/phrases/en';
import type { Reply, Say } from '../../language/reply';
import type { Dialog, Scene, Step } from '../dialog';
import { inText } from '../in-text';
import { exactly, YES_NO } from '../offered';
import { type TextNewsState, stateShape, VERSION } from './state';

const OFFER: Say = { key: 'news.offer' };

/**
 * Whether somebody who has just sent something on a call wants the reference, and news of it, by text: a call ends, and
 * nobody is rung for news. Let go as soon as anything else is said.
 */
export const textNews: Dialog<TextNewsState> = {
  name: 'text-news',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: () => undefined,
};

async function run(state: TextNewsState, scene: Scene): Promise<Step<TextNewsState>> {
  if (scene.begins) return begin(state, scene);
  if (scene.event !== 'message' || scene.heard.text === '') return { replies: [], then: { wait: state } };
  const picked = exactly(scene.heard.text, YES_NO, true);
  const yes = picked ? picked === 'yes' : scene.heard.yesNo();
  if (yes === undefined) return { replies: [], then: 'pass' };
  return yes ? agreed(state, scene) : ended('news.left');
}

/** A number that we don't see, or that wants no texts from us, is not asked. */
const begin = async (state: TextNewsState, { records }: Scene): Promise<Step<TextNewsState>> =>
  (await records.mayText()) ? { replies: [ask()], then: { wait: state } } : { replies: [], then: 'end' };

function agreed({ references }: TextNewsState, scene: Scene): Step<TextNewsState> {
  const reference = { list: references.map((one) => ({ reference: one })) };
  const council = { words: scene.catalogue.council.name };
  const receipt = inText({ key: 'news.receipt', values: { council, reference } }, scene);
  return {
    ...ended('news.agreed'),
    effects: [{ do: 'agree-to-news', references, asked: inText(OFFER, scene), receipt }],
  };
}

const ended = (key: PhraseKey): Step<TextNewsState> => ({
  replies: [{ say: [{ key }], expecting: 'words' }],
  then: 'end',
});

function ask(): Reply {
  return { say: [OFFER], choices: YES_NO, expecting: 'yes-no', naming: 'said' };
}
