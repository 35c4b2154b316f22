/** One small edit that breaks the example council, and what the start says about it. */
export interface Edit {
  /** What is wrong, in words. */
  readonly when: string;
  readonly file: string;
  /** The first place that matches becomes `to`. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Words on the line that must be named, if that is not the line on which `to` begins. */
  readonly at?: string;
  /** The sentence after the file and the line. */
  readonly says: string;
}
