import type { Language, Reply, Say } from '../language/reply';
import { languageAsked } from '../language/language-asked';
import { otherLanguageAsked } from '../language/other-language-asked';
import { smallTalk } from '../language/small-talk';
import type { Scene } from './dialog';
import { closing } from './closing';
import { introduction } from './greeting';
import { exactly } from './offered';
import { unheardHere, unheardIn } from './other-language/reply';
import { linkAside } from './link/aside';
import { led, type Outcome } from './outcome';
import { ringAside } from './ring/aside';
import { pickedLanguage } from './root/offers';
import { smallTalkSay } from './small-talk/reply';
import { askTop, runStack, waiting } from './stack';
import { statusAside } from './status/aside';
import type { Talk } from './talk';

/** What may be said at any point and leaves the open matter where it is. */
export async function interruption(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  const offered = askTop(talk.stack, scene, 'again')?.choices ?? [];
  if (exactly(scene.heard.text, offered, false)) return undefined;
  const language = languageAsked(scene.heard.text) ?? pickedLanguage(scene, talk);
  if (language && scene.catalogue.council.languages.includes(language))
    return chooseLanguage(talk, scene, language);
  const other = otherLanguageAsked(scene.heard.text);
  if (other !== undefined) return interpreted(other, talk, scene);
  const linked = await linkAside(talk, scene);
  if (linked) return linked;
  const rung = await ringAside(talk, scene);
  if (rung) return rung;
  const wish = scene.heard.wish();
  const kind = smallTalk(scene.heard.text);
  if (kind === 'done') return closing(talk, scene, [smallTalkSay(kind, scene)]);
  if (kind && kind !== 'why') return chat(talk, scene, kind);
  // "No, sorry" is a no, and "sorry?" a wish to hear it again.
  const answers = scene.heard.yesNo() !== undefined;
  if (wish === 'slower' || (wish === 'repeat' && !answers)) return again(talk, scene, wish);
  return statusAside(talk, scene);
}

/** The language is remembered, and the open question put again in it. */
export async function chooseLanguage(talk: Talk, scene: Scene, language: Language): Promise<Outcome> {
  const effect = { do: 'choose-language', language } as const;
  const said: Say = { key: 'language.chosen' };
  const now: Scene = { ...scene, language, event: 'open', files: [] };
  const open = waiting(talk.stack, now);
  if (open.length > 0) {
    const ran = await runStack(open, now);
    return {
      talk: { ...talk, stack: ran.stack, greeted: true },
      replies: led([said], ran.replies),
      effects: [effect, ...ran.effects],
    };
  }
  const { stack, reply } = introduction(now, talk.greeted ? 'chosen' : 'first');
  return {
    talk: { ...talk, stack, greeted: true },
    replies: [{ ...reply, say: [said, ...reply.say] }],
    effects: [effect],
  };
}

/** How an interpreter is had, in the language that was asked for where we have words in it and it can be read. */
function interpreted(code: string, talk: Talk, scene: Scene): Outcome {
  const open = askTop(talk.stack, scene, 'again') ?? { say: [], expecting: 'words' as const };
  const there = scene.can.medium === 'speech' ? [] : unheardIn(code, scene);
  return {
    talk: { ...talk, greeted: true },
    replies: [...there, ...led([...introducing(talk, scene), ...unheardHere(scene)], [open])],
    effects: [{ do: 'mark', marks: { foreign: code } }],
  };
}

/** Whoever speaks first is told once who answers. */
const introducing = ({ greeted }: Talk, { catalogue }: Scene): Say[] =>
  greeted ? [] : [{ key: 'greeting.short', values: { council: { words: catalogue.council.name } } }];

async function chat(
  talk: Talk,
  scene: Scene,
  kind: Exclude<ReturnType<typeof smallTalk>, 'why' | 'done' | undefined>,
): Promise<Outcome> {
  const leaving = kind === 'bye' || kind === 'thanks';
  const introduces = kind === 'robot' || kind === 'who' || kind === 'what';
  const say: Say[] = [smallTalkSay(kind, scene)];
  if (!introduces && !leaving) say.push(...introducing(talk, scene));
  const ends = kind === 'bye' && scene.can.medium === 'speech';
  const closed = leaving && !ends ? await closing(talk, scene, say) : undefined;
  if (closed) return closed;
  const open = askTop(talk.stack, scene, 'again');
  const replies: Reply[] = open
    ? led(say, [open])
    : [{ say: leaving || kind === 'called' ? say : [...say, { key: 'root.need' }], expecting: 'words' }];
  return {
    talk: { ...talk, greeted: talk.greeted || !leaving },
    replies: ends ? [{ say }] : replies,
    effects: ends ? [{ do: 'hang-up' }] : [],
  };
}

/** The last thing we said, word for word; slower is the question alone, with the keys, and stays slow. */
function again(talk: Talk, scene: Scene, wish: 'repeat' | 'slower'): Outcome | undefined {
  const open = askTop(talk.stack, scene, wish === 'slower' ? 'keyed' : 'again');
  const now = wish === 'slower' ? { ...talk, slowly: true } : talk;
  if (wish === 'slower' && open)
    return { talk: now, replies: led([{ key: 'report.slower' }], [open]), effects: [] };
  const { lastSaid } = scene;
  if (!lastSaid) return open && { talk: now, replies: [open], effects: [] };
  const words: Say = { words: { en: lastSaid.text, cy: lastSaid.text } };
  return { talk: now, replies: [{ ...open, say: [words], facts: undefined, naming: 'said' }], effects: [] };
}
