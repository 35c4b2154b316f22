import type { Reply, Say } from '../language/reply';
import { slotSay } from '../requests/slot-words';
import type { Scene } from './dialog';
import type { Effect } from './effects';
import { nounOf } from './noun';
import { led, type Outcome } from './outcome';
import { askTop, runStack } from './stack';
import { toldPublicly } from './status/telling';
import type { Talk } from './talk';
import { wasItFixedFrame } from './was-it-fixed/state';

/**
 * Something has become of a request: its sender, or one who joined, is told what anybody may know who has its reference, since a phone may
 * have changed hands. What was open before is asked once more.
 */
export async function update(talk: Talk, scene: Scene): Promise<Outcome> {
  const request = scene.about === undefined ? undefined : await scene.records.news(scene.about);
  if (!request) return { talk, replies: [], effects: [] };
  const { reference } = request;
  const told: Effect = { do: 'told', reference };
  const news: Say[] = [
    { key: 'update.lead', values: { reference: { reference } } },
    ...toldPublicly(request, scene),
  ];
  if (request.status === 'done') return asked(talk, scene, reference, news, told);
  return heard(talk, scene, news, told);
}

/** Whoever has booked a time hears of it the day before, so that nobody comes in vain. */
export async function reminder(talk: Talk, scene: Scene): Promise<Outcome> {
  const request = scene.about === undefined ? undefined : await scene.records.reminder(scene.about);
  if (!request?.slot) return { talk, replies: [], effects: [] };
  const { reference, service, slot } = request;
  const words: Say[] = [
    { key: 'slots.reminder', values: { what: nounOf(service, scene), reference: { reference } } },
    { key: 'slots.stands', values: { time: slotSay(slot) } },
  ];
  return heard(talk, scene, words, { do: 'reminded', reference });
}

/** What came of itself, and after it what was open before. */
function heard(talk: Talk, scene: Scene, news: readonly Say[], told: Effect): Outcome {
  if (scene.can.letters)
    return {
      talk: { ...talk, greeted: true },
      replies: [letter(news, 'mail.go-on', scene)],
      effects: [told],
    };
  const open = askTop(talk.stack, scene, 'again');
  return {
    talk: { ...talk, greeted: true },
    replies: open
      ? [{ ...open, say: [...news, { key: 'resume' }, ...open.say] }]
      : [{ say: news, expecting: 'words' }],
    effects: [told],
  };
}

/** A letter ends with the link by which it is answered. */
const letter = (say: readonly Say[], key: 'mail.go-on' | 'mail.fixed', { addLink }: Scene): Reply => ({
  say: [...say, { key, values: { link: { link: addLink } } }],
});

/** What is called done is not called fixed: that is asked, in place of saying where to ring if it is not right. */
async function asked(
  talk: Talk,
  scene: Scene,
  reference: string,
  news: readonly Say[],
  told: Effect,
): Promise<Outcome> {
  const lead = news.filter((say) => !('key' in say && say.key === 'status.not-right'));
  const ran = await runStack([...talk.stack, wasItFixedFrame(reference)], { ...scene, begins: true });
  return {
    talk: { ...talk, stack: ran.stack, greeted: true },
    replies: scene.can.letters ? [letter(lead, 'mail.fixed', scene)] : led(lead, ran.replies),
    effects: [told, ...ran.effects],
  };
}
