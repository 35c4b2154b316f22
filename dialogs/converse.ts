import { languageAsked } from '../language/language-asked';
import type { Reply, Say } from '../language/reply';
import { smallTalk } from '../language/small-talk';
import { endangered } from './danger/endangered';
import { takenUpAgain } from './danger/parked';
import { ASSISTANT, type Owner } from '../citizens/owner';
import type { HandoffStatus } from '../desk/handoff';
import type { Scene, Situation } from './dialog';
import { filedWith } from './filed';
import { knownWith, stillKnown } from './known';
import { introduction } from './greeting';
import { interruption } from './interruptions';
import { keysInWords } from './keys';
import { led, type Outcome } from './outcome';
import { otherLanguage, unheardHere, unheardIn } from './other-language/reply';
import { agentAtForm, type AtForm } from './person/at-form';
import { deskTells } from './person/desk-tells';
import { withPeople } from './person/with-people';
import { isShutOut, shutOut } from './blocked';
import { paySay } from './paying/answer';
import { coming, lost } from './photos';
import { cameToNothing } from './ring/came-to-nothing';
import { silent } from './silence';
import { askTop, type Ran, runStack, usable, waiting } from './stack';
import { sympathy } from './sympathy';
import type { Talk } from './talk';
import { reminder, update } from './update';

export type { Outcome } from './outcome';
export { NEW_TALK, type Talk, talkSchema } from './talk';

/** Whose the conversation is, and what the desk has just said of it. */
export interface Ownership {
  readonly owner: Owner;
  readonly status?: HandoffStatus;
  /** What an agent does with the citizen's form. */
  readonly atForm?: AtForm;
  /** The sender is not answered until then (ms), but for danger. */
  readonly blocked?: number;
}

/**
 * One turn of talk: from what is remembered and what just happened to what is said, done and remembered. Pure: asked
 * again with the same it decides the same, but for the reference of a new request.
 */
export async function converse(
  talk: Talk,
  situation: Situation,
  { owner, status, atForm, blocked }: Ownership = { owner: ASSISTANT },
): Promise<Outcome> {
  const known = stillKnown(talk.known, situation.now);
  const scene: Scene = {
    ...situation,
    misses: talk.misses,
    begins: false,
    filed: talk.filed ?? [],
    ...(known ? { known } : {}),
  };
  const ready: Talk = { ...talk, stack: usable(talk.stack, scene) };
  if (status) return deskTells(ready, scene, status);
  if (atForm) return agentAtForm(ready, scene, atForm);
  if (blocked !== undefined && (await isShutOut(ready, scene, owner))) return shutOut(ready, scene, blocked);
  if (owner.is !== 'assistant') return withPeople(ready, scene, owner);
  switch (situation.event) {
    case 'open':
      return opened(ready, scene);
    case 'silence':
      return silent(ready, scene);
    case 'waited':
      return waited(ready, scene);
    case 'desk':
      return { talk: ready, replies: [], effects: [] };
    case 'photo-lost':
      return lost(ready, scene);
    case 'update':
      return update(ready, scene);
    case 'reminder':
      return reminder(ready, scene);
    case 'rung':
      return cameToNothing(ready, scene);
    case 'message':
      return spoken({ ...ready, silences: 0 }, keysInWords(ready, scene));
  }
}

/** A thread was opened: who we are, and whatever is open goes on. */
async function opened(talk: Talk, scene: Scene): Promise<Outcome> {
  const { stack, reply } = introduction(scene, talk.greeted ? 'again' : 'first');
  const open = waiting(talk.stack, scene);
  if (open.length === 0) return { talk: { ...talk, greeted: true, stack }, replies: [reply], effects: [] };
  const ran = await runStack(open, scene);
  const replies = led(reply.say.slice(0, 1), ran.replies);
  return { talk: { ...talk, greeted: true, stack: ran.stack }, replies, effects: ran.effects };
}

/** The rest of a thought never came: what there is of it is answered. */
async function waited(talk: Talk, scene: Scene): Promise<Outcome> {
  if (talk.fragments.length === 0) return { talk, replies: [], effects: [] };
  const heard = scene.knowledge.hear(talk.fragments.join(' '), scene.language);
  return answeredTo({ ...talk, fragments: [] }, { ...scene, heard });
}

async function spoken(talk: Talk, scene: Scene): Promise<Outcome> {
  if (scene.coming && scene.heard.text === '') return coming(talk, hello(talk, scene));
  // What comes later than that is a thought of its own, even if nobody has answered the one before yet.
  const fragments = scene.sameThought ? talk.fragments : [];
  const words = [...fragments, scene.heard.text].filter(Boolean).join(' ');
  const heard = fragments.length === 0 ? scene.heard : scene.knowledge.hear(words, scene.language);
  const whole = { ...talk, fragments: [] };
  if (!changesToWelsh(talk, { ...scene, heard })) return answeredTo(whole, { ...scene, heard });
  const welsh: Scene = { ...scene, language: 'cy', heard: scene.knowledge.hear(words, 'cy') };
  const outcome = await answeredTo(whole, welsh);
  return { ...outcome, effects: [{ do: 'choose-language', language: 'cy' }, ...outcome.effects] };
}

/**
 * Whoever begins in plain Welsh is answered in it. A word of thanks is no wish for that; and whoever chose Welsh
 * and writes a line of English keeps it, and is told of English.
 */
function changesToWelsh(talk: Talk, scene: Scene): boolean {
  const { heard, catalogue } = scene;
  if (scene.language === 'cy' || !catalogue.council.languages.includes('cy')) return false;
  if (waiting(talk.stack, scene).length > 0 || languageAsked(heard.text)) return false;
  const leaving = ['thanks', 'bye'].includes(smallTalk(heard.text) ?? '');
  return !leaving && heard.spoken() === 'cy';
}

async function answeredTo(talk: Talk, scene: Scene): Promise<Outcome> {
  const before = (await endangered(talk, scene, masked(scene))) ?? (await takenUpAgain(talk, scene));
  if (before) return before;
  const aside = scene.files.length === 0 && !scene.adds ? await interruption(talk, scene) : undefined;
  if (aside) return aside;
  const ran = await runStack(talk.stack, scene);
  const waits = ran.effects.find((effect) => effect.do === 'wait-for-more');
  const word = sympathy(talk, ran, scene);
  const lead = [...masked(scene), ...hello(talk, scene), ...word.say];
  const other = ran.missed || waits ? otherLanguage(scene) : undefined;
  if (other) return unheard(other, { talk, ran, lead }, scene);
  const replies = ran.replies.length === 0 && waits ? [] : led(lead, ran.replies);
  return {
    talk: {
      ...talk,
      stack: ran.stack,
      greeted: talk.greeted || replies.length > 0,
      misses: ran.missed ? talk.misses + 1 : waits ? talk.misses : 0,
      fragments: waits ? [waits.text] : [],
      ...word.kept,
      ...filedWith(scene.filed, ran.effects, scene.now),
      ...knownWith(scene.known, ran, scene),
    },
    replies: replies.length > 0 || waits ? replies : nothingSaid(ran.stack, scene),
    effects: ran.effects,
  };
}

/** Nothing was understood, since it is in a language that we don't know: the open question stays where it is. */
function unheard(
  code: string,
  { talk, ran, lead }: { readonly talk: Talk; readonly ran: Ran; readonly lead: readonly Say[] },
  scene: Scene,
): Outcome {
  const open = askTop(talk.stack, scene, 'again');
  const here: Reply = open ?? { say: [], expecting: 'words' };
  return {
    talk: {
      ...talk,
      stack: open ? talk.stack : ran.stack,
      greeted: true,
      misses: talk.misses + 1,
      fragments: [],
    },
    replies: [...unheardIn(code, scene), ...led([...lead, ...unheardHere(scene)], [here])],
    effects: [{ do: 'mark', marks: { foreign: code } }],
  };
}

function masked(scene: Scene): Say[] {
  if (scene.card) return [{ key: 'pay.masked' }, paySay(scene)];
  return scene.masked ? [{ key: 'root.masked' }] : [];
}

/** Whoever speaks first is told once who answers, and of the other language if they write in it. */
function hello(talk: Talk, { catalogue, heard, language }: Scene): Say[] {
  if (talk.greeted) return [];
  const spoken = language === 'cy' && heard.text !== '' ? heard.spoken() : undefined;
  const offer: Say[] = spoken === 'en' ? [{ key: 'language.offer', language: 'en' }] : [];
  return [{ key: 'greeting.short', values: { council: { words: catalogue.council.name } } }, ...offer];
}

/** A turn never ends in silence: what is open is asked, or what is needed. */
const nothingSaid = (stack: Talk['stack'], scene: Scene): Outcome['replies'] => [
  askTop(stack, scene, 'again') ?? { say: [{ key: 'root.need' }], expecting: 'words' },
];
