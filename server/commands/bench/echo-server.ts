import { ActivityHandler } from 'botbuilder';
import type { Activity } from 'botframework-schema';
import restify from 'restify';
import { createLog } from '../../../base/log';
import { TurnAdapter } from '../../../bots/turn-adapter';

/**
 * What a turn costs where nothing is checked, understood or kept: restify and botbuilder with a bot that says back
 * what it hears, JSON in and out. The assistant's speed is told as a share of this one's.
 */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity({ type: 'message', text: context.activity.text });
      await next();
    });
  }
}

const adapter = new TurnAdapter();
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  const sent = await adapter.process(req.body as Partial<Activity>, new Map(), (context) => bot.run(context));
  res.send(200, sent);
});
server.listen(0, '127.0.0.1', () => createLog().info('started', { port: server.address().port }));
process.once('SIGTERM', () => process.exit(0));
