/** How far a request has come. Closed says nothing of whether the thing is fixed: only those who reported it can confirm that. */
export const STATUSES = [
  'received',
  'sent',
  'accepted',
  'in-progress',
  'done',
  'closed',
  'confirmed-fixed',
  'reopened',
] as const;
export type Status = (typeof STATUSES)[number];

/** How long it took until the work was done. */
export interface Took {
  /** Whole working days, 60 at most. */
  readonly days: number;
  /** Whether it was done by the promised day; absent where none was promised. */
  readonly onTime?: boolean;
}

/** What happened to a request, and when. Whoever closes one without doing the work says why. */
export type Happening =
  | {
      readonly is: Exclude<Status, 'closed'>;
      readonly at: number;
      readonly note?: string;
      /** Opened again by those who do the work, not by its sender. */
      readonly by?: 'back-office';
      /** Of the step by which the work was first done. */
      readonly took?: Took;
    }
  | { readonly is: 'closed'; readonly at: number; readonly note: string };

/** What a life is made of: the steps are the request's history, the last of them its status. */
export interface Life {
  readonly status: Status;
  readonly steps: readonly Happening[];
}

const MAY_FOLLOW: Readonly<Record<Status, readonly Status[]>> = {
  received: ['sent', 'accepted', 'in-progress', 'done', 'closed'],
  sent: ['accepted', 'in-progress', 'done', 'closed'],
  accepted: ['in-progress', 'done', 'closed'],
  // Word of how the work goes on may come more than once.
  'in-progress': ['in-progress', 'done', 'closed'],
  done: ['closed', 'confirmed-fixed', 'reopened'],
  closed: ['reopened'],
  'confirmed-fixed': ['reopened'],
  reopened: ['sent', 'accepted', 'in-progress', 'done', 'closed'],
};

export const received = (at: number): Life => ({ status: 'received', steps: [{ is: 'received', at }] });

/** The request after what happened to it; undefined if that can't happen to it as it stands. */
export function stepped<T extends Life>(request: T, happened: Happening): T | undefined {
  if (!MAY_FOLLOW[request.status].includes(happened.is)) return undefined;
  return { ...request, status: happened.is, steps: [...request.steps, happened] };
}

/** What can happen to it next. */
export const mayBecome = ({ status }: Life): readonly Status[] => MAY_FOLLOW[status];

/** How often those who reported it have opened it again. */
export const timesReopened = ({ steps }: Life): number =>
  steps.filter((one) => one.is === 'reopened' && one.by === undefined).length;

/** Nothing more is to be done unless somebody opens it again. */
export const isOver = ({ status }: Life): boolean =>
  status === 'done' || status === 'closed' || status === 'confirmed-fixed';
