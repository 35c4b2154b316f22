import type { Reply, Say } from '../../language/reply';
import { articleOn, articleStep } from '../answer/answer';
import type { Dialog, Scene, Step } from '../dialog';
import type { Effect } from '../effects';
import { offeringNews } from '../offering-news';
import { exactly, YES_NO } from '../offered';
import { reportFrame } from '../report/state';
import { asksAbout } from '../root/asks';
import { type Need, type SeveralState, stateShape, VERSION } from './state';

/** Several needs that were said at once: what can be answered is, the forms come one after the other, and none is forgotten. */
export const several: Dialog<SeveralState> = {
  name: 'several',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

function ask({ needs }: SeveralState, { catalogue }: Scene): Reply {
  const service = catalogue.service(needs[0]?.service ?? '');
  const need = service ? { words: service.noun } : (needs[0]?.said ?? '');
  return { say: [{ key: 'several.next', values: { need } }], choices: YES_NO, expecting: 'yes-no' };
}

function run(state: SeveralState, scene: Scene): Step<SeveralState> | Promise<Step<SeveralState>> {
  if (scene.begins)
    return begin({ ...state, since: scene.now }, scene, [
      { key: 'several.noted', values: { count: state.needs.length } },
    ]);
  const again: Step<SeveralState> = { replies: [ask(state, scene)], then: { wait: state } };
  if (scene.event !== 'message') return again;
  const picked = exactly(scene.heard.text, YES_NO, true);
  const yes = picked ? picked === 'yes' : scene.heard.yesNo();
  if (yes) return begin(state, scene);
  if (yes === undefined) return { replies: [], then: 'pass' };
  const [, ...others] = state.needs;
  if (others.length === 0) return over(state, scene);
  const left = { ...state, needs: others };
  return { replies: [ask(left, scene)], then: { wait: left } };
}

/** The last of them is not wanted: what was sent before it is asked about, if anything was. */
function over({ since = Infinity }: SeveralState, scene: Scene): Step<SeveralState> {
  const sent = scene.filed.filter(({ at }) => at >= since).map(({ reference }) => reference);
  const then = offeringNews(scene, sent);
  const replies: Reply[] = then === 'end' ? [{ say: [{ key: 'root.need' }], expecting: 'words' }] : [];
  return { replies, then };
}

/** Answers what asks, up to the first need that takes a form; the others wait below that. */
async function begin(
  { needs, since }: SeveralState,
  scene: Scene,
  lead: Say[] = [],
): Promise<Step<SeveralState>> {
  const replies: Reply[] = lead.length > 0 ? [{ say: lead }] : [];
  const effects: Effect[] = [];
  for (const [i, need] of needs.entries()) {
    const answer = await answered(need, scene);
    if (!answer) {
      const others = needs.slice(i + 1);
      const files = i === 0 ? scene.files.map(({ id }) => id) : [];
      if (others.length === 0) {
        const begin = reportFrame(need.service, need.said, files, { since });
        return { replies, effects, then: { begin } };
      }
      const begin = reportFrame(need.service, need.said, files, { more: true });
      return { replies, effects, then: { begin, keep: { since, needs: others } } };
    }
    replies.push(...answer.replies);
    effects.push(...(answer.effects ?? []));
  }
  return { replies, effects, then: 'end' };
}

/** The approved answer, if the need is to know something. */
async function answered({ said, service: code }: Need, scene: Scene): Promise<Step<never> | undefined> {
  const service = scene.catalogue.service(code);
  if (!service) return { replies: [], then: 'end' };
  const alone = { ...scene, heard: scene.knowledge.hear(said, scene.language) };
  const asked = service.kind === 'information' || (articleOn(service, scene) && (await asksAbout(alone)));
  return asked ? articleStep(service, alone) : undefined;
}
