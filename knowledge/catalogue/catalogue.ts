import type { Language, Localised } from '../../language/reply';
import type { Service } from './service';

/** The council as council.yaml describes it. */
export interface Council {
  /** Small letters and hyphens; names the council's keys in Redis. */
  readonly slug: string;
  readonly name: Localised;
  readonly languages: readonly Language[];
  /** How a person is reached: shown in every dead end. */
  readonly contact: {
    /** E.164. */
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly email?: string;
    readonly office: Localised;
    readonly post: Localised;
  };
  /** Weekdays 1 (Monday) to 7, each "09:00-17:00"; days not named are closed. */
  readonly openingHours: Readonly<Record<string, string>>;
  /** Closed days, ISO. */
  readonly holidays: readonly string[];
  readonly teams: Readonly<Record<string, { readonly name: Localised }>>;
  /** Hours of silence after which a conversation closes and the next message begins a new one. */
  readonly quietHours: number;
  /** Origins of the council's own pages, on which the chat may stand. */
  readonly origins: readonly string[];
}

/** All that a council has written down, read and checked at start; nothing in it changes while the process runs. */
export interface Catalogue {
  readonly council: Council;
  readonly services: readonly Service[];
  service(code: string): Service | undefined;
  /** Wording of the council's own, by language and phrase key. */
  readonly phrases: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly streets: readonly GazetteerEntry[];
}

/** A line of places.csv. */
export interface GazetteerEntry {
  readonly kind: 'street' | 'landmark' | 'postcode';
  readonly name: string;
  readonly ward: string;
  readonly latitude: number;
  readonly longitude: number;
}
