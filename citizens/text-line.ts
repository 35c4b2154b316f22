import { keyedHash } from '../base/ids';
import { takesTexts } from '../base/phone-numbers';
import type { Identity } from './identity';

/** Texts that leave for those who have not texted us: whoever rang, and agreed to them. */
export interface TextLine {
  /** The council's number, E.164. */
  readonly from: string;
  mayReach(number: string): boolean;
}

/** The thread of the texts between one of the council's numbers and somebody's, both in E.164. Neither is in it. */
export const textThread = (secret: string, ours: string, theirs: string): string =>
  `sms.${keyedHash(secret, 'sms', ours, theirs)}`;

/** Whether such a text would leave, be read, and is wanted. */
export const wantsTexts = (identity: Identity | undefined, line: TextLine | undefined): boolean =>
  line !== undefined &&
  identity?.phone !== undefined &&
  identity.optedOutAt === undefined &&
  takesTexts(identity.phone) &&
  line.mayReach(identity.phone);
