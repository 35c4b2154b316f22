import type { Say } from '../../language/reply';
import { answerOn, articleOn } from '../answer/answer';
import { asksToChange } from '../appointment/asked';
import { appointmentFrame } from '../appointment/state';
import { chooseFrame } from '../choose-service/state';
import type { Dialog, Scene, Step } from '../dialog';
import { elsewhereOn } from '../elsewhere/answer';
import { otherLanguage } from '../other-language/reply';
import { payHere, paySay } from '../paying/answer';
import { asksToBeRung } from '../../language/waiting-words';
import { askedFrame, byPhone, CALL_BACK, personFrame } from '../person/state';
import { reportFrame } from '../report/state';
import { needsIn } from '../several/needs';
import { severalFrame } from '../several/state';
import { asksAbout } from './asks';
import { asksForStatus } from '../status/asked';
import { statusFrame } from '../status/state';
import { askLate, toLate } from './late-photo';
import { afterHardship, helpFor } from './hardship';
import { keysOnly, pickedOffer } from './offers';
import { examplesOf, FAINT, likelyTopics, SURE, sureElsewhere, UNDERSTOOD } from './services';
import { NOTHING_OPEN, type RootState, stateShape, VERSION } from './state';
import { unasked } from './unasked';

/** Where a conversation begins, and where it is when nothing is open: finds out what is wanted. */
export const root: Dialog<RootState> = {
  name: 'root',
  version: VERSION,
  shape: stateShape,
  run,
  ask: () => undefined,
  revive: (state) => stateShape.safeParse(state).data,
};

const ended = (...say: Say[]): Step<RootState> => ({ replies: [{ say, expecting: 'words' }], then: 'end' });

const KEYS = /^[\d*#]+$/;

/** A key that nothing was offered for: what it can be is said once more. */
function unheard(files: readonly string[], scene: Scene): Step<RootState> {
  const { offered, reply } = keysOnly(scene);
  return { replies: [reply], then: { wait: { ...NOTHING_OPEN, files: [...files], offered: [...offered] } } };
}

async function run(state: RootState, scene: Scene): Promise<Step<RootState>> {
  const { heard } = scene;
  const files = [...state.files, ...scene.files.map((file) => file.id)];
  if (heard.text === '') return wordless(files, state, scene);
  const late = toLate(state, scene);
  if (late !== undefined) return late === 'no' ? aboutPhoto(files) : late;
  const wish = heard.wish();
  if (wish === 'person') return person(scene, heard.text);
  if (pickedOffer(scene, state.offered) === CALL_BACK) return rung(scene, '');
  if (KEYS.test(heard.text) && !scene.can.hears.includes(scene.language)) return unheard(files, scene);
  if (wish && wish !== 'dont-know') return ended({ key: 'root.nothing-open' });
  // "No" to advice that asked nothing; in more words it says more than that.
  if (heard.yesNo() !== undefined && !heard.text.includes(' ')) return ended({ key: 'root.need' });
  // It is said once for all dialogs, in dialogs/converse, that we don't understand.
  if (otherLanguage(scene)) return { replies: [], missed: true, then: kept(files) };
  const change = await asksToChange(scene);
  if (change) return { replies: [], then: { begin: appointmentFrame({ said: heard.text, wants: change }) } };
  if (await asksForStatus(scene)) return { replies: [], then: { begin: statusFrame(heard.text) } };
  const hardship = heard.hardship();
  const afterDeath = hardship === 'loss' ? helpFor('loss', scene)[0] : undefined;
  if (afterDeath) return answerOn(afterDeath, scene);
  const paying = heard.paying();
  if (paying === 'now') return payHere(scene);
  const needs = await needsIn(scene);
  if (needs.length > 0) return { replies: [], then: { begin: severalFrame(needs) } };
  const [best] = await heard.services();
  const said = await unasked(files, scene);
  if (said) return said;
  if (best && best.confidence >= SURE) {
    const asked = best.is.kind === 'information' || (articleOn(best.is, scene) && (await asksAbout(scene)));
    if (asked) return answerOn(best.is, scene, paying ? [paySay(scene)] : []);
    if (best.is.code === CALL_BACK && files.length === 0) return person(scene, heard.text);
    return { replies: [], then: { begin: reportFrame(best.is.code, heard.text, files) } };
  }
  const elsewhere = hardship === 'illness' ? undefined : await sureElsewhere(heard);
  if (elsewhere) return elsewhereOn(elsewhere);
  if (scene.card) return payHere(scene);
  if (hardship) return afterHardship(hardship, files, scene);
  return unsure(files, scene);
}

/** Photos that came before any word that was understood wait for one. */
const kept = (files: readonly string[]): Step<RootState>['then'] =>
  files.length > 0 ? { wait: { ...NOTHING_OPEN, files: [...files] } } : 'end';

async function wordless(files: readonly string[], state: RootState, scene: Scene): Promise<Step<RootState>> {
  if (files.length === 0) return ended({ key: 'root.empty', values: { examples: examplesOf(scene) } });
  // With photos that are of something else it is that they belong to.
  const mayBeLate = state.files.length === 0 || state.late !== undefined;
  return (mayBeLate ? await askLate(files, scene) : undefined) ?? aboutPhoto(files);
}

const aboutPhoto = (files: readonly string[]): Step<RootState> => ({
  replies: [{ say: [{ key: 'root.photo' }], expecting: 'words' }],
  then: kept(files),
});

function person(scene: Scene, said: string): Step<RootState> {
  if (!scene.catalogue.council.desk || asksToBeRung(said)) return rung(scene, said);
  return { replies: [], then: { begin: askedFrame({ about: '', said, why: 'asked' }) } };
}

function rung(scene: Scene, said: string): Step<RootState> {
  if (!scene.catalogue.service(CALL_BACK)) return ended(byPhone(scene));
  return { replies: [], then: { begin: reportFrame(CALL_BACK, said) } };
}

async function unsure(files: readonly string[], scene: Scene): Promise<Step<RootState>> {
  const { heard, misses, event, can } = scene;
  const best = (await heard.elsewhere()) ?? (await heard.services())[0];
  const understood = (best?.confidence ?? 0) >= UNDERSTOOD;
  if (can.fragments && event === 'message' && files.length === 0 && !understood)
    return { replies: [], effects: [{ do: 'wait-for-more', text: heard.text }], then: 'end' };
  const likely = await likelyTopics(heard, scene);
  if (likely.length > 0) return offer(likely, files, scene);
  if (misses > 0)
    return {
      replies: [{ say: [{ key: 'miss.again-root' }] }],
      missed: true,
      then: { begin: personFrame(heard.text) },
    };
  const faint = await likelyTopics(heard, scene, FAINT);
  if (faint.length > 1)
    return { ...offer(faint, files, scene), replies: [{ say: [{ key: 'miss.first' }] }], missed: true };
  const say: Say = { key: 'root.miss', values: { examples: examplesOf(scene) } };
  return {
    replies: [{ say: [say], expecting: 'words' }],
    missed: true,
    then: kept(files),
  };
}

const offer = (codes: readonly string[], files: readonly string[], { heard }: Scene): Step<RootState> => ({
  replies: [],
  then: {
    begin: chooseFrame({
      offered: [...codes],
      refused: [],
      said: heard.text,
      files: [...files],
    }),
  },
});
