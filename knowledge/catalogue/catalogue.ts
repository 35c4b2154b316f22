import type { Language, Localised } from '../../language/reply';
import type { Article } from './article';
import type { Body } from './body';
import type { Collections } from './collections/collections';
import type { Figure } from './figure';
import type { ReadyAnswers } from './ready-answers';
import type { Service } from './service';

/** The council as council.yaml describes it. */
export interface Council {
  /** Small letters and hyphens; names the council's keys in Redis. */
  readonly slug: string;
  readonly name: Localised;
  readonly languages: readonly Language[];
  /** Electoral wards; every line of places.csv lies in one of them. */
  readonly wards: readonly string[];
  /** How a person is reached: shown in every dead end. */
  readonly contact: {
    /** E.164. */
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly email?: string;
    readonly office: Localised;
    readonly post: Localised;
  };
  /** Numbers for the hours in which the office is closed, by what they are for: "homeless", "dangerous-roads". */
  readonly outOfHours: Readonly<Record<string, { readonly about: Localised; readonly phone: string }>>;
  /** Weekdays 1 (Monday) to 7, each "09:00-17:00"; days not named are closed. */
  readonly openingHours: Readonly<Record<string, string>>;
  /** Closed days, ISO. */
  readonly holidays: readonly string[];
  readonly teams: Readonly<Record<string, { readonly name: Localised }>>;
  /** Who talks with citizens in the conversation itself; absent where nobody does. */
  readonly desk?: {
    readonly team: string;
    /** Minutes. */
    readonly longestWait: number;
    /** How many conversations one agent has at once at most. */
    readonly capacity: number;
    /** Agents choose whom they take, or are offered the next one. */
    readonly offer: 'choice' | 'next';
  };
  /** Under which headings the services stand. */
  readonly groups: Readonly<Record<string, { readonly name: Localised }>>;
  /** The ways of reaching the assistant that the council offers. */
  readonly channels: readonly ChannelOffered[];
  /** Days for which each kind of record is kept. */
  readonly retention: {
    readonly conversations: number;
    readonly requests: number;
    readonly files: number;
    readonly audit: number;
  };
  /** Where citizens pay: nothing is ever paid in the chat. */
  readonly pay: { readonly page: string; readonly phone: string };
  /** People who ring can ask for an interpreter. */
  readonly interpreters: boolean;
  /** How a formal complaint is dealt with; there wherever a service takes complaints. */
  readonly complaints?: Complaints;
  /** When texts that are not urgent may leave: "08:00-20:00". */
  readonly textHours: string;
  readonly limits: Limits;
  /** Who is written to when something needs a person. */
  readonly alertsTo?: string;
  /** Hours of silence after which a conversation closes and the next message begins a new one. */
  readonly quietHours: number;
  /** Services that are named as examples of what can be asked for. */
  readonly firstOffered: readonly string[];
  /** Origins of the council's own pages, on which the chat may stand. */
  readonly origins: readonly string[];
  /** Who has read the Welsh of council.yaml and signed it; absent until somebody has. */
  readonly welshSigned?: Signature;
}

/** What texts and calls may come to; beyond that they wait, or are not answered. */
export interface Limits {
  readonly textsADay: number;
  readonly textsADayWithOneNumber: number;
  readonly textsAnHourFromOneNumber: number;
  readonly callsADay: number;
  readonly callsADayFromOneNumber: number;
  readonly callsPlacedADay: number;
  readonly callsPlacedADayToOneNumber: number;
  /** How the numbers begin that are texted or rung without having texted or rung first, such as "+44". */
  readonly numbers: readonly string[];
}

export interface Complaints {
  /** The first one first. */
  readonly stages: readonly ComplaintStage[];
  /** Who looks at it after the last of them. */
  readonly ombudsman: { readonly name: Localised; readonly phone: string; readonly link: string };
}

export interface ComplaintStage {
  readonly name: Localised;
  /** Working days until the council says that it has it, and until it answers. */
  readonly acknowledged: number;
  readonly answered: number;
  /** The answer of the form by which a complaint begins at this stage. */
  readonly only_if?: { readonly question: string; readonly is: readonly string[] };
}

export type ChannelOffered = 'web' | 'sms' | 'voice' | 'whatsapp';

/** A Welsh speaker's word that the Welsh of a file is right. */
export interface Signature {
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

/** All that a council has written down. */
export interface Content {
  readonly council: Council;
  readonly services: readonly Service[];
  /** Who does what the council does not. */
  readonly bodies: readonly Body[];
  /** Wording of the council's own, by language and phrase key. */
  readonly phrases: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** What agents may send with one press, by language. */
  readonly readyAnswers: ReadyAnswers;
  readonly streets: readonly GazetteerEntry[];
  /** When which bin is emptied where; absent where the council has not written it down. */
  readonly collections?: Collections;
  /** Times that can be booked; none where the council has no slots.csv. */
  readonly slots: readonly SlotLine[];
  /** Approved answers, in each language, with gaps for figures: see withFigures. */
  readonly articles: readonly Article[];
  /** Amounts, days and limits that the answers name. */
  readonly figures: readonly Figure[];
}

/** A council's content, read and checked at start; nothing in it changes while the process runs. */
export interface Catalogue extends Content {
  service(code: string): Service | undefined;
  body(code: string): Body | undefined;
  article(code: string, language: Language): Article | undefined;
  figure(code: string): Figure | undefined;
}

/** A line of slots.csv: times of one weekday, or of one day, which comes before its weekday. */
export interface SlotLine {
  readonly calendar: string;
  /** Monday 1 to Sunday 7, or a day (ISO). */
  readonly on: number | string;
  /** "07:00" */
  readonly from: string;
  readonly to: string;
  /** How many can have it; 0 takes the time of that day away. */
  readonly places: number;
  /** Only for addresses in this ward. */
  readonly ward?: string;
  /** So many working days before, it can still be booked. */
  readonly notice: number;
}

/** A line of places.csv. */
export interface GazetteerEntry {
  readonly kind: 'street' | 'landmark' | 'postcode';
  readonly name: string;
  /** Other names for it: "the Co-op", "y Stryd Fawr". */
  readonly also: readonly string[];
  /** For a postcode, the street whose houses have it; for a landmark, the street it stands on. */
  readonly street?: string;
  /** Town or village, which tells two streets of one name apart. */
  readonly area: string;
  readonly ward: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In the council's own list of addresses, such as its UPRN. */
  readonly addressId?: string;
}

export function toCatalogue(content: Content): Catalogue {
  const services = new Map(content.services.map((service) => [service.code, service]));
  const bodies = new Map(content.bodies.map((body) => [body.code, body]));
  const articles = new Map(
    content.articles.map((article) => [`${article.language}/${article.code}`, article]),
  );
  const figures = new Map(content.figures.map((figure) => [figure.code, figure]));
  return {
    ...content,
    service: (code) => services.get(code),
    body: (code) => bodies.get(code),
    article: (code, language) => articles.get(`${language}/${code}`),
    figure: (code) => figures.get(code),
  };
}
