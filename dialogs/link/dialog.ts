import type { Reply } from '../../language/reply';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { inText } from '../in-text';
import { exactly, YES_NO } from '../offered';
import { type LinkState, stateShape, VERSION } from './state';

/** Asks whether to text a link to the number on the line: there a photo can be added, or the talk go on in writing. */
export const link: Dialog<LinkState> = {
  name: 'link',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: () => ({}),
};

function ask(_state: LinkState, { phone = '' }: Scene, way: Way): Reply {
  return {
    say: [{ key: 'link.offer', values: { phone: { phone } } }],
    choices: YES_NO,
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'said',
  };
}

function run(state: LinkState, scene: Scene): Step<LinkState> {
  if (scene.begins || scene.event !== 'message')
    return { replies: [ask(state, scene, 'again')], then: { wait: state } };
  const picked = exactly(scene.heard.text, YES_NO, true);
  const yes = picked ? picked === 'yes' : scene.heard.yesNo();
  if (yes === undefined) return { replies: [], then: 'pass' };
  if (!yes) return { replies: [{ say: [{ key: 'link.declined' }] }], then: 'end' };
  return {
    replies: [{ say: [{ key: 'link.texted' }] }],
    effects: [{ do: 'text-link', message: messageIn(scene) }],
    then: 'end',
  };
}

/** The text with the link, which is read on a phone, whatever the call sounds like. */
function messageIn(scene: Scene): string {
  const values = { council: { words: scene.catalogue.council.name }, link: { link: scene.addLink } };
  return inText({ key: 'link.message', values }, scene);
}
