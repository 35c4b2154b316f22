import type { Request, Response } from 'restify';
import { Refusal } from '../../base/errors';
import { mayAs } from '../../desk/staff';
import { toAgent } from '../../desk/typing';
import { toRefusal, write } from '../http/route';
import { Acts } from './acts';
import { ConversationPage } from './conversation-page';
import { atDesk, deskRoute, paramOf, signedIn } from './desk-route';
import type { DeskParts } from './parts';
import { QueuePage } from './queue-page';
import { redacting } from './redacting';

const BY_ITSELF = { byItself: true } as const;
const NOTHING = { status: 204, type: 'text/plain', body: '' } as const;

/** Where agents take conversations over: the queue, a conversation, what is done with it, and what happens meanwhile. */
export function helping(desk: DeskParts): void {
  const queue = new QueuePage(desk);
  const conversation = new ConversationPage(desk);
  const acts = new Acts(desk, conversation);
  deskRoute(desk, 'get', '/desk', 'agent', (call) => queue.show(call));
  deskRoute(desk, 'get', '/desk/part', 'agent', (call) => queue.draw(call), BY_ITSELF);
  deskRoute(desk, 'post', '/desk/presence', 'agent', (call) => queue.be(call));
  deskRoute(
    desk,
    'post',
    '/desk/here',
    'agent',
    async (call) => {
      await desk.reader.beats(atDesk(call));
      return NOTHING;
    },
    BY_ITSELF,
  );
  deskRoute(
    desk,
    'post',
    '/desk/conversations/:id/typing',
    'agent',
    async (call) => {
      await desk.typing.agentTypes(call.staff.id, paramOf(call, 'id'));
      return NOTHING;
    },
    BY_ITSELF,
  );
  deskRoute(desk, 'get', '/desk/conversations/:id', 'agent', (call) => conversation.show(call));
  deskRoute(desk, 'get', '/desk/part/:id', 'agent', (call) => conversation.part(call), BY_ITSELF);
  deskRoute(desk, 'get', '/desk/conversations/:id/files/:file', 'agent', (call) => conversation.file(call));
  deskRoute(desk, 'post', '/desk/conversations/:id/take', 'agent', (call) => queue.take(call));
  deskRoute(desk, 'post', '/desk/conversations/:id/refuse', 'agent', (call) => queue.refuse(call));
  deskRoute(desk, 'post', '/desk/conversations/:id/do/:act', 'agent', (call) => acts.take(call));
  deskRoute(desk, 'post', '/desk/conversations/:id/file', 'agent', (call) => acts.file(call), {
    files: true,
  });
  redacting(desk, conversation);
  desk.server.get('/desk/live', async (req: Request, res: Response) => listen(desk, req, res));
}

/** Tells an open page what happens, for as long as whoever opened it is signed in. */
async function listen(desk: DeskParts, req: Request, res: Response): Promise<void> {
  try {
    const who = await signedIn(desk, req, BY_ITSELF);
    if (!who) throw new Refusal('no-token');
    const { staff } = who;
    const after = positionOf(req);
    const all = mayAs(staff.role, 'supervisor');
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // Proxies would hold it back until there is more.
      'x-accel-buffering': 'no',
    });
    res.write('retry: 1000\n\n');
    const wants = (news: { teams: readonly string[]; agents: readonly string[] }): boolean =>
      all || news.agents.includes(staff.id) || news.teams.some((team) => staff.teams.includes(team));
    const may = async (): Promise<boolean> => (await signedIn(desk, req, BY_ITSELF)) !== undefined;
    const forget = desk.typing.on(toAgent(staff.id), (conversation) =>
      res.write(`event: typing\ndata: ${JSON.stringify({ conversation })}\n\n`),
    );
    res.on('close', forget);
    await desk.live.open({ res, wants, may }, after);
  } catch (error) {
    const refusal = toRefusal(error, desk.log, '/desk/live');
    if (res.headersSent) res.end();
    else write(res, desk.pages.problem(refusal));
  }
}

/** Where a page that comes back was, or as far as it had been drawn when it was opened. */
function positionOf(req: Request): number {
  const last = req.headers['last-event-id'] || new URLSearchParams(req.getQuery()).get('after');
  const position = Number(last ?? 0);
  if (!Number.isSafeInteger(position) || position < 0) throw new Refusal('not-understood', 'position');
  return position;
}
