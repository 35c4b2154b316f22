import { TurnContext } from 'botbuilder-core';
import { initiateEvent, statusEvent } from '../../desk/handoff';
import { TurnAdapter } from '../../bots/turn-adapter';

/** The Framework's own maker of these events, without the rest of its package. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { EventFactory } = require('botbuilder/lib/eventFactory') as typeof import('botbuilder');

const conversation = { id: 'c', isGroup: false, name: '', conversationType: '' };
const context = { why: 'asked', about: 'a pothole', language: 'en' } as const;
const transcript = { conversation: 'c', entries: 4 };

/** What the channel fills in as the event leaves, and what is made anew for each event. */
const left = ['id', 'timestamp', 'localTimezone', 'conversation', 'from', 'relatesTo', 'replyToId'] as const;
const bare = (event: object): object =>
  Object.fromEntries(
    Object.entries(event).filter(
      ([name, value]) =>
        ![...left, 'serviceUrl', 'channelId'].includes(name as (typeof left)[number]) && value !== undefined,
    ),
  );

test('the bot asks for a person in the shape of the Framework', () => {
  const turn = new TurnContext(new TurnAdapter(), { type: 'message', conversation });
  const theirs = EventFactory.createHandoffInitiation(turn, context, transcript as never);
  expect(initiateEvent(context, transcript)).toEqual(bare(theirs));
});

test('the desk says what became of it in the shape of the Framework', () => {
  const theirs = EventFactory.createHandoffStatus(conversation, 'accepted', 'taken');
  expect(statusEvent({ state: 'accepted', message: 'taken' })).toEqual(bare(theirs));
});
