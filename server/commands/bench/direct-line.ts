import { z } from 'zod';
import { type Connection, overConnections } from './connection';
import type { Requests } from './load';
import { get, JSON_TYPE, post } from './request';
import { ANSWER, expectQuestion, FIRST_WORDS, type Wire } from './wire';

const ROOT = '/v3/directline';

const openedSchema = z.object({ conversationId: z.string(), token: z.string() });
const activitiesSchema = z.object({ activities: z.array(z.object({ text: z.string() })) });
type Opened = z.infer<typeof openedSchema>;

/** Web conversations over Direct Line's REST, each with a token of its own. */
export class WebMessages implements Wire {
  readonly name = 'direct-line';
  private visitors = 0;

  async prepare(port: number, count: number, connections: number): Promise<Requests> {
    const bytes: Buffer[] = [];
    await overConnections(port, connections, count, async (connection) => {
      const opened = await open(connection, this.visitors++);
      await connection.ask(message(opened, FIRST_WORDS));
      const page = await connection.ask(get(activities(opened), bearer(opened)));
      const said = activitiesSchema.parse(JSON.parse(page.body.toString())).activities;
      expectQuestion(said.at(-1)?.text ?? '');
      bytes.push(message(opened, ANSWER));
    });
    return { bytes, isAnswer: (body) => body.includes('"id"') };
  }
}

/** Each visitor comes from an address of their own, since tokens are rationed by address. */
async function open(connection: Connection, visitor: number): Promise<Opened> {
  const address = [10, visitor >> 16, (visitor >> 8) & 255, visitor & 255].join('.');
  const asked = post(`${ROOT}/tokens/generate`, JSON_TYPE, '{}', { 'x-forwarded-for': address });
  const generated = openedSchema.parse(JSON.parse((await connection.ask(asked)).body.toString()));
  const started = await connection.ask(post(`${ROOT}/conversations`, JSON_TYPE, '{}', bearer(generated)));
  return openedSchema.parse(JSON.parse(started.body.toString()));
}

let sent = 0;

/** As the real client posts it. */
function message(opened: Opened, text: string): Buffer {
  const activity = {
    type: 'message',
    from: { id: 'visitor', name: '', role: 'user' },
    text,
    locale: 'en-GB',
    textFormat: 'plain',
    channelData: { clientActivityID: `bench-${sent++}` },
  };
  return post(activities(opened), JSON_TYPE, JSON.stringify(activity), bearer(opened));
}

const activities = ({ conversationId }: Opened): string =>
  `${ROOT}/conversations/${conversationId}/activities`;

const bearer = ({ token }: Opened) => ({ authorization: `Bearer ${token}` });
