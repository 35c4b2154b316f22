import type { Standing } from '../../desk/handoff';
import type { Choice, Reply, Say } from '../../language/reply';
import { isSaying } from '../../language/same-words';
import { asksToBeRung } from '../../language/waiting-words';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { exactly, YES_NO } from '../offered';
import { callBack } from './call-back';
import { placeSay, whyNot } from './place';
import { byPhone, CALL_BACK, type PersonState, stateShape, VERSION } from './state';

/**
 * The way to a person: a place in the queue while somebody is at the desk, else a call back, with what was said. A
 * council without a form for that gives its phone number.
 */
export const person: Dialog<PersonState> = {
  name: 'person',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

const WAIT: Choice = { value: 'wait', label: { key: 'desk.wait' } };
const RING_ME: Choice = { value: CALL_BACK, label: { key: 'choice.call-back' } };
const NEITHER: Choice = { value: 'no', label: { key: 'desk.neither' } };

const rings = ({ catalogue }: Scene): boolean => catalogue.service(CALL_BACK) !== undefined;

function ask(state: PersonState, scene: Scene, way: Way): Reply | undefined {
  if (state.handedOver) return undefined;
  if (state.place) return askToWait(state.place, scene);
  if (!rings(scene)) return { say: [byPhone(scene)] };
  const phone = { phone: scene.catalogue.council.contact.phone };
  return {
    say: [state.silent ? { key: 'silence.offer' } : { key: 'person.offer', values: { phone } }],
    choices: YES_NO,
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'said',
  };
}

const askToWait = (place: NonNullable<PersonState['place']>, scene: Scene): Reply => ({
  say: [{ key: rings(scene) ? 'desk.offer' : 'desk.offer-here', values: { where: placeSay(place) } }],
  choices: rings(scene) ? [WAIT, RING_ME, NEITHER] : YES_NO,
  expecting: 'choice',
  naming: 'listed',
});

async function run(state: PersonState, scene: Scene): Promise<Step<PersonState>> {
  if (scene.begins || scene.event !== 'message') return begun(state, scene);
  return answered(state, scene);
}

async function begun(state: PersonState, scene: Scene): Promise<Step<PersonState>> {
  const standing = await standingFor(state, scene);
  if (standing.is === 'open') {
    if (state.asked) return handedOver(state, standing, scene);
    const offered = { ...state, place: standing.place };
    return { replies: [ask(offered, scene, 'again')!], then: { wait: offered } };
  }
  const offer: PersonState = { ...state, place: undefined };
  const lead: Reply[] = state.asked ? whyNot(standing) : [];
  if (!rings(scene)) return { replies: [...lead, ask(offer, scene, 'again')!], then: 'end' };
  if (state.asked) return { replies: lead, then: { begin: callBack(offer) } };
  return { replies: [ask(offer, scene, 'again')!], then: { wait: offer } };
}

/** A call on which nobody's words can be written down for the desk can't be taken there. */
const standingFor = async ({ why }: PersonState, { can, language, records }: Scene): Promise<Standing> =>
  can.hears.includes(language) ? records.standing(why) : { is: 'none' };

const handedOver = (
  state: PersonState,
  { place }: Extract<Standing, { is: 'open' }>,
  scene: Scene,
): Step<PersonState> => ({
  replies: [
    {
      say: [{ key: 'desk.queued', values: { where: placeSay(place) } }, ...ifTheyRingOff(scene)],
      expecting: 'words',
    },
  ],
  effects: [
    { do: 'hand-over', why: state.why ?? 'asked', about: state.about || (state.said ?? scene.heard.text) },
  ],
  then: {
    wait: {
      ...state,
      place: undefined,
      handedOver: true,
      ...(scene.can.medium === 'speech' && scene.phone !== undefined ? { phone: scene.phone } : {}),
    },
  },
});

/** What a caller can do meanwhile, and what becomes of them if the line goes. */
function ifTheyRingOff(scene: Scene): Say[] {
  if (scene.can.medium !== 'speech') return [];
  if (!rings(scene)) return [{ key: 'desk.place-lost' }];
  return [
    { key: 'desk.press-to-be-rung' },
    { key: scene.phone ? 'desk.rung-if-cut-off' : 'desk.place-lost' },
  ];
}

function answered(state: PersonState, scene: Scene): Step<PersonState> | Promise<Step<PersonState>> {
  const { heard } = scene;
  if (!state.place && !rings(scene)) return { replies: [ask(state, scene, 'again')!], then: 'end' };
  const offered = ask(state, scene, 'again')?.choices ?? [];
  const picked = exactly(heard.text, offered, true);
  const yes = picked ? picked === 'yes' || picked === 'wait' : heard.yesNo();
  const ring = picked === CALL_BACK || isSaying(heard.text, { key: 'choice.call-back' });
  const wanted = yes || heard.wish() === 'person';
  if (ring || (wanted && (!state.place || (!picked && asksToBeRung(heard.text)))))
    return { replies: [], then: { begin: callBack(state) } };
  if (wanted) return begun({ ...state, asked: true }, scene);
  if (yes === false || picked === 'no')
    return {
      replies: [{ say: [{ key: state.place ? 'talk.done' : 'person.declined' }] }],
      then: 'end',
    };
  return { replies: [], then: 'pass' };
}
