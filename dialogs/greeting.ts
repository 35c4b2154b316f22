import type { Language, Reply, Say } from '../language/reply';
import type { Frame, Scene } from './dialog';
import { keysOnly, offerChoices } from './root/offers';
import { examplesOf } from './root/services';
import { rootFrame } from './root/state';

/** The words with which a thread is opened, and what waits for the answer to them. */
export interface Introduction {
  readonly stack: readonly Frame[];
  readonly reply: Reply;
}

/** Says what we are and what can be asked; `chosen` when that was said before, in another language. */
export function introduction(scene: Scene, when: 'first' | 'again' | 'chosen'): Introduction {
  const { catalogue, language, can } = scene;
  const values = { council: { words: catalogue.council.name }, examples: examplesOf(scene) };
  const say: Say[] =
    when === 'first'
      ? [{ key: 'greeting.open', values }]
      : when === 'again'
        ? [
            can.medium === 'speech' ? { key: 'greeting.short', values } : { key: 'greeting.back' },
            { key: 'root.need' },
          ]
        : [{ key: 'root.need' }];
  if (!can.hears.includes(language)) return unheard(say, scene);
  const other = when === 'chosen' ? undefined : otherLanguage(scene);
  if (!other) return { stack: [], reply: { say, expecting: 'words' } };
  return {
    stack: [rootFrame([other])],
    reply: {
      say: [...say, { key: 'language.offer', language: other }],
      choices: offerChoices([other]),
      expecting: 'words',
      naming: 'said',
    },
  };
}

const otherLanguage = ({ catalogue, language }: Scene): Language | undefined =>
  catalogue.council.languages.find((other) => other !== language);

/** What somebody needs can't be said in this language: what can be done with keys is told in its place. */
function unheard(say: readonly Say[], scene: Scene): Introduction {
  const { offered, reply } = keysOnly(scene);
  const lead = say.filter((s) => !('key' in s && s.key === 'root.need'));
  return { stack: [rootFrame(offered)], reply: { ...reply, say: [...lead, ...reply.say] } };
}
