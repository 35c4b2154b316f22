import { sortable } from '../base/ids';
import type { Language } from '../language/reply';
import type { Draft } from '../storage/store';

/** 1 is very badly, 5 very well. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** How well the council dealt with a request, as a dialog hands it over. */
export interface NewFeedback {
  readonly reference: string;
  readonly service: string;
  readonly score: Score;
  /** What should be better, in the citizen's own words; absent until they say it. */
  readonly words?: string;
}

export interface Feedback extends NewFeedback {
  readonly shape: 1;
  readonly channel: string;
  readonly language: Language;
  readonly at: number;
  readonly identity: string;
}

export const feedbackKey = (reference: string): string => `feedback:${reference}`;
export const feedbackOfService = (service: string): string => `feedback-on:${service}`;
export const feedbackOfIdentity = (identity: string): string => `feedback-of:${identity}`;
export const scoreCounter = (service: string, score: Score): string => `scores.${service}.${score}`;

/** A request has one rating; words that come after it join it, and it is counted once. */
export function rateInto(draft: Draft, feedback: Feedback): void {
  draft.putting(feedbackKey(feedback.reference), feedback);
  if (feedback.words !== undefined) return;
  const member = `${sortable(feedback.at)}|${feedback.reference}`;
  draft
    .indexing(feedbackOfService(feedback.service), member)
    .indexing(feedbackOfIdentity(feedback.identity), member)
    .adding(scoreCounter(feedback.service, feedback.score));
}
