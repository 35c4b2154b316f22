import { ActivityHandler, type TurnContext } from 'botbuilder-core';
import type { Activity } from 'botframework-schema';
import { SECOND } from '../base/clock';
import { converse, NEW_TALK } from '../dialogs/converse';
import type { Situation } from '../dialogs/dialog';
import { NO_RECORDS_HERE } from '../dialogs/records';
import type { Catalogue } from '../knowledge/catalogue/catalogue';
import type { CrewRecordsNow } from '../knowledge/collections/records';
import type { Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Shown } from '../language/reply';
import { show } from '../language/show';
import { newReference } from '../requests/reference';
import { OPEN_EVENT, SILENCE_EVENT, UPDATE_EVENT, WAITED_EVENT } from './incoming';
import { type Work, WORK } from './work';

/** A message that comes sooner than this after our last word was written before its writer could read that word. */
const SAME_THOUGHT_MS = 4 * SECOND;

const EVENTS: Readonly<Record<string, Situation['event']>> = {
  [OPEN_EVENT]: 'open',
  [SILENCE_EVENT]: 'silence',
  [WAITED_EVENT]: 'waited',
  [UPDATE_EVENT]: 'update',
};

export interface BotParts {
  readonly catalogue: Catalogue;
  readonly knowledge: Knowledge;
  readonly crews: CrewRecordsNow;
}

/** Asks the dialogs what to say. It keeps nothing: what was decided goes back on the turn's work. */
export class CouncilBot extends ActivityHandler {
  constructor(private readonly parts: BotParts) {
    super();
    this.onMessage((context) => this.talk(context, 'message'));
    this.onEvent(async (context) => {
      const event = EVENTS[context.activity.name ?? ''];
      if (event) await this.talk(context, event);
    });
  }

  /** What a new conversation would open with, where nothing has been said and nothing is to be kept. */
  async greeting(language: Language, can: Capabilities, now: number): Promise<readonly Shown[]> {
    const { catalogue, knowledge, crews } = this.parts;
    const heard = knowledge.hear('', language);
    const nothing = { files: [], sameThought: false, masked: false, card: false, records: NO_RECORDS_HERE };
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
      reference: newReference,
    });
    return show(replies, { language, can, own: catalogue.phrases[language] });
  }

  private async talk(context: TurnContext, event: Situation['event']): Promise<void> {
    const work = context.turnState.get<Work>(WORK);
    const outcome = await converse(work.talk, this.situation(work, event));
    work.talk = outcome.talk;
    work.effects = outcome.effects;
    for (const effect of outcome.effects)
      if (effect.do === 'choose-language') work.language = effect.language;
    const own = this.parts.catalogue.phrases[work.language];
    const shown = show(outcome.replies, { language: work.language, can: work.incoming.can, own });
    if (shown.length > 0) await context.sendActivities(shown.map(toActivity));
  }

  private situation(work: Work, event: Situation['event']): Situation {
    const { incoming, now } = work;
    const { conversation } = work.loaded;
    const { catalogue, knowledge, crews } = this.parts;
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
      sameThought:
        incoming.can.fragments && conversation.entries > 0 && now - conversation.lastAt < SAME_THOUGHT_MS,
      masked: work.masked.length > 0,
      card: work.masked.includes('card'),
      lastSaid: conversation.lastSaid,
      phone: 'phone' in incoming.sender ? incoming.sender.phone : undefined,
      records: work.records,
      reference: newReference,
    };
  }
}

function toActivity(shown: Shown): Partial<Activity> {
  return { type: 'message', text: shown.text, locale: shown.language, channelData: shown };
}
