import { ActivityHandler, type TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import { SECOND } from '../base/clock';
import { initiateEvent, STATUS, statusShape } from '../desk/handoff';
import { converse, NEW_TALK, type Outcome } from '../dialogs/converse';
import type { Situation } from '../dialogs/dialog';
import type { AtForm } from '../dialogs/person/at-form';
import { contextOf } from '../dialogs/person/context';
import { NO_RECORDS_HERE } from '../dialogs/records';
import type { Catalogue } from '../knowledge/catalogue/catalogue';
import type { CrewRecordsNow } from '../knowledge/collections/records';
import type { Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Shown } from '../language/reply';
import { show } from '../language/show';
import { newReference } from '../requests/reference';
import {
  comingWith,
  OPEN_EVENT,
  PHOTO_LOST_EVENT,
  RUNG_EVENT,
  SILENCE_EVENT,
  REMINDER_EVENT,
  UPDATE_EVENT,
  WAITED_EVENT,
} from './incoming';
import { AGENT_AT_FORM, AGENT_SAYS } from './staff';
import { type Work, WORK } from './work';

/** A message that comes sooner than this after our last word was written before its writer could read that word. */
const SAME_THOUGHT_MS = 4 * SECOND;

/** On an activity that holds an agent's own words. */
export const FROM_AGENT = 'agent';

const EVENTS: Readonly<Record<string, Situation['event']>> = {
  [OPEN_EVENT]: 'open',
  [SILENCE_EVENT]: 'silence',
  [WAITED_EVENT]: 'waited',
  [STATUS]: 'desk',
  [AGENT_AT_FORM]: 'desk',
  [PHOTO_LOST_EVENT]: 'photo-lost',
  [RUNG_EVENT]: 'rung',
  [UPDATE_EVENT]: 'update',
  [REMINDER_EVENT]: 'reminder',
};

export interface BotParts {
  readonly catalogue: Catalogue;
  readonly knowledge: Knowledge;
  readonly crews: CrewRecordsNow;
  readonly addLink: string;
  /** Whether we can ring people. */
  readonly rings: boolean;
  /** Whether letters can be sent. */
  readonly mails: boolean;
}

/** Asks the dialogs what to say. It keeps nothing: what was decided goes back on the turn's work. */
export class CouncilBot extends ActivityHandler {
  constructor(private readonly parts: BotParts) {
    super();
    this.onMessage((context) => this.talk(context, 'message'));
    this.onEvent(async (context) => {
      const event = EVENTS[context.activity.name ?? ''];
      const { name } = context.activity;
      if (event === 'desk' || name === AGENT_SAYS) await this.agentSays(context);
      if (event) await this.talk(context, event);
    });
  }

  /** What a new conversation would open with, where nothing has been said and nothing is to be kept. */
  async greeting(language: Language, can: Capabilities, now: number): Promise<readonly Shown[]> {
    const { catalogue, knowledge, crews, addLink, rings, mails } = this.parts;
    const heard = knowledge.hear('', language);
    const nothing = {
      files: [],
      coming: false,
      sameThought: false,
      masked: false,
      card: false,
      records: NO_RECORDS_HERE,
    };
    const { replies } = await converse(NEW_TALK, {
      ...nothing,
      event: 'open',
      now,
      language,
      can,
      catalogue,
      crews: crews.now(),
      knowledge,
      heard,
      addLink,
      rings,
      mails,
      reference: newReference,
    });
    return show(replies, { language, can, own: catalogue.phrases[language] });
  }

  private async talk(context: TurnContext, event: Situation['event']): Promise<void> {
    const work = context.turnState.get<Work>(WORK);
    const status = context.activity.name === STATUS ? statusShape.parse(context.activity.value) : undefined;
    const blocked = work.loaded.block?.value.until;
    const handed = { owner: work.owner, status, atForm: atFormOf(work), blocked };
    const outcome = await converse(work.talk, this.situation(work, event), handed);
    work.talk = outcome.talk;
    work.effects = outcome.effects;
    for (const effect of outcome.effects)
      if (effect.do === 'choose-language') work.language = effect.language;
    const own = this.parts.catalogue.phrases[work.language];
    const { can } = work.incoming;
    const { slowly } = outcome.talk;
    const shown = show(outcome.replies, { language: work.language, can, own, slowly });
    const asked = askedOf(outcome, work);
    const activities = [...shown.map((one) => toActivity(one)), ...asked];
    if (activities.length > 0) await context.sendActivities(activities);
  }

  /** An agent's words go to the citizen as they are. */
  private async agentSays(context: TurnContext): Promise<void> {
    const { language } = context.turnState.get<Work>(WORK);
    const { text } = context.activity;
    if (text) await context.sendActivity(toActivity({ language, text, expecting: 'words' }, 'agent'));
  }

  private situation(work: Work, event: Situation['event']): Situation {
    const { incoming, now } = work;
    const { conversation } = work.loaded;
    const { catalogue, knowledge, crews, addLink, rings, mails } = this.parts;
    return {
      event,
      now,
      about: (incoming.activity.value as { about?: string } | undefined)?.about,
      language: work.language,
      can: incoming.can,
      catalogue,
      crews: crews.now(),
      knowledge,
      heard: knowledge.hear(work.text, work.language),
      files: incoming.files ?? [],
      coming: comingWith(incoming).length > 0,
      sameThought:
        incoming.can.fragments && conversation.entries > 0 && now - conversation.lastAt < SAME_THOUGHT_MS,
      masked: work.masked.length > 0,
      card: work.masked.includes('card'),
      lastSaid: conversation.lastSaid,
      phone: 'phone' in incoming.sender ? incoming.sender.phone : undefined,
      addLink,
      rings,
      mails,
      adds: incoming.adds,
      records: work.records,
      reference: newReference,
      ...(work.line?.before ? { quietFor: now - work.line.before.toldAt } : {}),
    };
  }
}

/** What an agent does with the citizen's form. */
function atFormOf({ incoming }: Work): AtForm | undefined {
  const move = incoming.staff?.move;
  return move?.do === 'edit' || move?.do === 'ask' ? move : undefined;
}

/** A person is asked for by the Bot Framework's own event. */
function askedOf({ effects, talk }: Outcome, { loaded, language }: Work): Partial<Activity>[] {
  const { id, entries } = loaded.conversation;
  return effects.flatMap((effect) =>
    effect.do === 'hand-over'
      ? [initiateEvent(contextOf(effect, talk, language), { conversation: id, entries })]
      : [],
  );
}

function toActivity(shown: Shown, from: 'assistant' | 'agent' = 'assistant'): Partial<Activity> {
  const label = from === 'agent' ? { label: FROM_AGENT } : {};
  return { type: 'message', text: shown.text, locale: shown.language, ...label, channelData: shown };
}
