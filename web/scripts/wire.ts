/** As much of Direct Line's activities as the page reads. */
export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly text?: string;
  readonly locale?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly name: string;
    readonly contentUrl?: string;
  }[];
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: { readonly pick: string } }[];
  };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly expecting?: string;
    readonly facts?: readonly Fact[];
    /** The language of the words, where it is another than that of the conversation. */
    readonly written?: string;
  };
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly change?: string;
  readonly changeLabel?: string;
}

export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/** A message of the reader's own. Its id is the same on every try and on every way, so that it counts once. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly pick?: string;
}

/** The server was reached and will not take it, however often it is tried. */
export class Refused extends Error {}

/** 128 random bits in the shape of the page's own nonces; works on plain http as well, where randomUUID does not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}

/** A wait of about so long: many pages that lost the same server do not all come back in one moment. */
export function about(ms: number): number {
  return ms * (0.5 + crypto.getRandomValues(new Uint8Array(1))[0]! / 255);
}
