import { spokenLanguage } from '../spoken-language';

/** The encoder knows English only: of a text that is plainly Welsh its vector would tell nothing. */
export const isForEncoder = (text: string): boolean => spokenLanguage(text) !== 'cy';
