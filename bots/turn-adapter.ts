import { BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';

/**
 * The Bot Framework's adapter for our turn: what the bot sends is only collected. It leaves the house when the turn
 * has been committed, and not before.
 */
export class TurnAdapter extends BotAdapter {
  private static readonly SENT = Symbol('sent');

  /** Runs the logic on the activity and returns what it sent. */
  async process(
    activity: Partial<Activity>,
    values: ReadonlyMap<symbol, unknown>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    for (const [name, value] of values) context.turnState.set(name, value);
    const sent: Partial<Activity>[] = [];
    context.turnState.set(TurnAdapter.SENT, sent);
    await this.runMiddleware(context, logic);
    return sent;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent = context.turnState.get<Partial<Activity>[]>(TurnAdapter.SENT);
    return activities.map((activity) => ({ id: String(sent.push(activity)) }));
  }

  override async updateActivity(): Promise<void> {
    throw new Error('what was said is not changed afterwards');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('what was said is not taken back');
  }

  override async continueConversation(
    _reference: Partial<ConversationReference>,
    _logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    throw new Error('the assistant speaks first through due rows, which are turns too');
  }
}
