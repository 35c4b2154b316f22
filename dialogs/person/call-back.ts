import type { Frame } from '../dialog';
import { callBackFrame, reportFrame } from '../report/state';
import { CALL_BACK, type PersonState } from './state';

/** The form of a call back, with what is known of what it is about. */
export const callBack = ({ about, said = '' }: Pick<PersonState, 'about' | 'said'>): Frame =>
  about === '' ? reportFrame(CALL_BACK, said) : callBackFrame(about);
