/** A place that the council's own list of streets, landmarks and postcodes knows, or the citizen's words for one. */
export interface Place {
  /** As it is read back: "16 Mill Lane, Northgate". */
  readonly label: string;
  /** The words that were said. */
  readonly said: string;
  /** The street it lies on and its town or village, as places.csv names them. */
  readonly street?: string;
  readonly area?: string;
  /** The house number that was said: "16", "16a". */
  readonly house?: string;
  readonly ward?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** In the council's own list of addresses, such as a UPRN. */
  readonly addressId?: string;
}

/** A time in which somebody comes or rings, as the council's calendar has it: a day (ISO) and the hours "07:00" to "12:00". */
export interface Slot {
  readonly calendar: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** It is only for this ward. */
  readonly ward?: string;
}

/** A value that a form keeps, by the type of its question. Days are ISO ("2026-11-22"), money is in pence. */
export type Answer =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'money'; readonly pence: number }
  | { readonly type: 'date'; readonly day: string }
  | { readonly type: 'datetime'; readonly day: string; readonly time: string }
  | { readonly type: 'choice'; readonly code: string }
  | { readonly type: 'choices'; readonly codes: readonly string[] }
  | { readonly type: 'yes-no'; readonly yes: boolean }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'photo'; readonly file: string }
  | { readonly type: 'phone'; readonly e164: string }
  | { readonly type: 'email'; readonly address: string }
  | { readonly type: 'vehicle'; readonly registration: string }
  | { readonly type: 'slot'; readonly slot: Slot }
  | { readonly type: 'unknown' };
