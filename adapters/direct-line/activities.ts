import type { Request } from 'restify';
import { MINUTE } from '../../base/clock';
import { Refusal } from '../../base/errors';
import { newId } from '../../base/ids';
import type { ChannelParts } from '../channel';
import { readJson } from '../http/body';
import { ANSWER_WITHIN_MS, within, type HttpAnswer } from '../http/route';
import { connectionOf, openConversation, passFor, slowDown } from './access';
import { json } from './conversations';
import { activitySchema, readWatermark, toMessage, understand } from './receive';
import { toActivitySet } from './send';
import { keepPhotos } from '../photos/keeping';
import { readUpload, type Upload } from './upload';
import type { Pass } from './verify';

/** Photos of a street's worth of damage, and no way to fill the disk. */
const UPLOADS_PER_CONVERSATION = { max: 20, windowMs: 10 * MINUTE };

/** What passes within a conversation. */
export class Activities {
  constructor(private readonly parts: ChannelParts) {}

  /** GET activities: the next of what the client has not seen; it asks on until none are left. */
  async list(req: Request): Promise<HttpAnswer> {
    const pass = await openConversation(this.parts, req);
    const watermark = new URLSearchParams(req.getQuery()).get('watermark') ?? '';
    const page = await this.parts.threads.after(pass.thread, readWatermark(watermark));
    return json(200, toActivitySet(this.parts, page));
  }

  /** POST activities: a message is a turn, typing is told to whoever has the conversation; anything else is only acknowledged. */
  async post(req: Request): Promise<HttpAnswer> {
    const pass = passFor(this.parts, req);
    const posted = understand(activitySchema, await readJson(req));
    if (posted.type === 'typing') await this.parts.typing.citizenTypes(pass.thread);
    if (posted.type !== 'message') return json(200, { id: newId() });
    return this.parts.turns.take({ ...toMessage(pass, posted), connection: connectionOf(this.parts, req) });
  }

  /** POST upload: files, and the message that they belong to. A slow line may take its time, we may not. */
  async upload(req: Request): Promise<HttpAnswer> {
    const pass = await openConversation(this.parts, req);
    await slowDown(this.parts, `direct-line.uploads:${pass.thread}`, UPLOADS_PER_CONVERSATION);
    const user = new URLSearchParams(req.getQuery()).get('userId') ?? undefined;
    const upload = await readUpload(req);
    return within(ANSWER_WITHIN_MS, this.takeUpload(pass, user, upload, connectionOf(this.parts, req)));
  }

  private async takeUpload(
    pass: Pass,
    user: string | undefined,
    upload: Upload,
    connection: string,
  ): Promise<HttpAnswer> {
    const { activity, files } = upload;
    if (!activity && files.length === 0) throw new Refusal('not-understood', 'nothing uploaded');
    const posted = understand(activitySchema, activity ?? { type: 'message', from: { id: user } });
    const message = toMessage(pass, posted);
    const kept = await keepPhotos(this.parts, message, files);
    return this.parts.turns.take({ ...message, files: kept, connection });
  }
}
