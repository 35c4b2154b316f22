import type { Place } from '../../knowledge/catalogue/answer';
import type { Collections } from '../../knowledge/catalogue/collections/collections';
import type { Service } from '../../knowledge/catalogue/service';
import { whereIs } from '../../knowledge/collections/where';
import type { Reply, Say } from '../../language/reply';
import { articleStep } from '../answer/answer';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { personFrame } from '../person/state';
import { onMap, OTHER_PLACE, placeChoices, placePicked, placeSaid, surePlace } from '../places';
import { SURE } from '../root/services';
import { askedOf, goesOn, withoutPlace } from './asked';
import { houseSaid, withHouse } from './house';
import { type BinDayState, stateShape, VERSION } from './state';
import { told } from './telling';

/** When the bins of a place are emptied: asks for the place unless it was said, and answers from the calendar. */
export const binDay: Dialog<BinDayState> = {
  name: 'bin-day',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

/** What every step here rests on. */
interface At {
  readonly state: BinDayState;
  readonly scene: Scene;
  readonly service: Service;
  readonly collections: Collections;
}

function run(state: BinDayState, scene: Scene): Step<BinDayState> | Promise<Step<BinDayState>> {
  const service = scene.catalogue.service(state.service);
  const { collections } = scene.catalogue;
  // The catalogue has changed since: whatever is said now is heard afresh.
  if (!service || !collections) return { replies: [], then: 'pass' };
  const at: At = { state, scene, service, collections };
  if (state.open === 'told' && scene.begins) return { replies: [], then: { wait: state } };
  if (state.open === 'told') return scene.event === 'message' ? further(at) : { replies: [], then: 'end' };
  if (scene.begins) return begin(at);
  if (scene.event !== 'message') return asking(at);
  return answered(at);
}

/** A place that was said with the question is the answer's; else it is asked for. */
function begin(at: At): Step<BinDayState> | Promise<Step<BinDayState>> {
  const { scene, state } = at;
  if (!scene.can.hears.includes(scene.language))
    return { replies: [{ say: [{ key: 'language.not-heard' }] }], then: { begin: personFrame(state.said) } };
  const said = placeSaid(scene.knowledge.hear(state.said, scene.language), false);
  return found(at, said) ?? atHome(at) ?? asking(at);
}

/** Their own house, if they told us of one before. */
function atHome(at: At): Promise<Step<BinDayState>> | undefined {
  const place = at.scene.known?.place;
  return place?.house !== undefined && onMap(place) ? tell(at, place) : undefined;
}

async function answered(at: At): Promise<Step<BinDayState>> {
  const { scene, state } = at;
  const { heard } = scene;
  if (state.open === 'house' && state.place) {
    const house = await houseSaid(heard);
    if (house) return tell(at, withHouse(state.place, house));
  }
  const wish = heard.wish();
  if (wish === 'person') return { replies: [], then: { begin: personFrame(state.said) } };
  if (wish === 'leave' || wish === 'start-again')
    return { replies: [{ say: [{ key: 'root.need' }] }], then: 'end' };
  if (wish === 'skip' || wish === 'dont-know') return articleStep(at.service, scene);
  if (await isAnotherMatter(at, PLAIN)) return { replies: [], then: 'pass' };
  const picked = state.open === 'which' ? placePicked(heard, state.places ?? []) : undefined;
  if (picked === OTHER_PLACE) return asking({ ...at, state: { ...state, open: 'place', places: undefined } });
  return (picked ? await tell(at, picked) : await found(at, placeSaid(heard, true))) ?? lost(at);
}

/** More sure than this, what is said instead of an address is another matter. */
const PLAIN = 0.8;

async function isAnotherMatter({ scene, service }: At, least: number): Promise<boolean> {
  // Without the address, which is about nothing: "EW2 1AA".
  const rest = scene.knowledge.hear(withoutPlace(scene.heard), scene.language);
  const [best] = /\p{L}{3}/u.test(rest.text) ? await Promise.resolve(rest.services()) : [];
  return best !== undefined && best.confidence >= least && best.is.code !== service.code;
}

/** One place is answered for; of several on the map one is chosen; words that fit on no map are no place here. */
function found(
  at: At,
  said: ReturnType<typeof placeSaid>,
): Step<BinDayState> | Promise<Step<BinDayState>> | undefined {
  if (!said) return undefined;
  if ('place' in said) return onMap(said.place) ? tell(at, said.place) : undefined;
  const places = said.places.filter(onMap);
  if (places.length === 0) return undefined;
  return asking({ ...at, state: { ...at.state, open: 'which', places } });
}

async function tell(at: At, place: Place): Promise<Step<BinDayState>> {
  const { scene, state, collections } = at;
  const where = whereIs(collections, place);
  if (where.is === 'which-house') return asking({ ...at, state: { ...state, open: 'house', place } });
  if (where.is === 'unknown') {
    const phone = { phone: scene.catalogue.council.contact.phone };
    const marks = { answered: 'collections', days: '' };
    return {
      replies: [{ say: [{ key: 'bins.unlisted', values: { phone } }], expecting: 'words' }],
      effects: [{ do: 'mark', marks }],
      then: 'end',
    };
  }
  const asked = await askedOf(scene.knowledge.hear(state.said, scene.language), collections, scene);
  const { say, days } = told({ collections, records: scene.crews }, where.at, asked, scene.now);
  const lead: readonly Say[] = state.open === 'told' ? [] : [{ key: 'heard', values: { what: place.label } }];
  return {
    replies: [{ say: [...lead, ...say], expecting: 'words' }],
    effects: [{ do: 'mark', marks: { answered: 'collections', days: days.join(' ') } }],
    then: { wait: { ...state, open: 'told', place, places: undefined } },
  };
}

/** A further question about the days of the same place, or another place; all else is a new matter. */
async function further(at: At): Promise<Step<BinDayState>> {
  const { heard } = at.scene;
  const asked = await askedOf(heard, at.collections, at.scene);
  const now: At = { ...at, state: { ...at.state, said: heard.text } };
  const elsewhere = surePlace(heard.places(false));
  if (elsewhere && !(await isAnotherMatter(at, SURE)))
    return tell({ ...now, state: { ...now.state, open: 'place' } }, elsewhere);
  if (elsewhere || !at.state.place || !goesOn(heard, asked)) return { replies: [], then: 'pass' };
  return tell(now, at.state.place);
}

/** Not on the list: asked once more in other words, then the article says where else to look. */
function lost(at: At): Step<BinDayState> {
  const { scene, state, service } = at;
  if (state.missed) return { ...articleStep(service, scene), missed: true };
  const reply = ask({ ...state, open: 'place' }, scene, 'otherwise');
  const say: Say[] = [{ key: 'bins.which-street' }, ...(reply?.say ?? [])];
  const next: BinDayState = { ...state, open: 'place', places: undefined, missed: true };
  return { replies: [{ ...reply, say }], missed: true, then: { wait: next } };
}

function asking({ state, scene }: At): Step<BinDayState> {
  const reply = ask(state, scene, 'again');
  return { replies: reply ? [reply] : [], then: { wait: state } };
}

function ask(state: BinDayState, scene: Scene, way: Way): Reply | undefined {
  switch (state.open) {
    case 'told':
      return undefined;
    case 'house':
      return { say: [{ key: 'bins.which-house' }], expecting: 'number' };
    case 'which':
      return {
        say: [{ key: 'place.which' }],
        choices: placeChoices(state.places ?? []),
        expecting: 'choice',
        naming: way === 'keyed' ? 'keyed' : 'listed',
      };
    case 'place': {
      const own = scene.catalogue.service(state.service)?.place_ask;
      const words: Say = own ? { words: own } : { key: 'place.ask' };
      return { say: [way === 'otherwise' ? { key: 'hint.place' } : words], expecting: 'place' };
    }
  }
}
