import type { Say } from '../language/reply';
import { hasNews } from '../requests/updates';
import type { Scene } from './dialog';
import type { Outcome } from './outcome';
import { askTop } from './stack';
import { toldPublicly } from './status/telling';
import type { Talk } from './talk';

/**
 * Something has become of a request: its sender is told what anybody may know who has its reference, since a phone may
 * have changed hands. What was open before is asked once more.
 */
export async function update(talk: Talk, scene: Scene): Promise<Outcome> {
  const request = scene.about === undefined ? undefined : await scene.records.request(scene.about);
  if (!request || !hasNews(request)) return { talk, replies: [], effects: [] };
  const { reference } = request;
  const news: Say[] = [
    { key: 'update.lead', values: { reference: { reference } } },
    ...toldPublicly(request, scene),
  ];
  const open = askTop(talk.stack, scene, 'again');
  return {
    talk: { ...talk, greeted: true },
    replies: open
      ? [{ ...open, say: [...news, { key: 'resume' }, ...open.say] }]
      : [{ say: news, expecting: 'words' }],
    effects: [{ do: 'told', reference }],
  };
}
