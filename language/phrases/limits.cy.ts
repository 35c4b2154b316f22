import type { Phrase } from './phrase';
import type { limitsEn } from './limits.en';

export const limitsCy: Readonly<Record<keyof typeof limitsEn, Phrase>> = {
  'spent.texts':
    'Allwn ni ddim ateb rhagor o negeseuon testun am nawr. Gallwch fynd ymlaen ar ein gwefan, neu ffonio {phone}. Os oes rhywun mewn perygl, ffoniwch 999.',
  'spent.calls':
    'Allwn ni ddim cymryd rhagor o alwadau yma heddiw. Gallwch fynd ymlaen ar ein gwefan, neu ffonio {phone}. Os oes rhywun mewn perygl, ffoniwch 999.',
};
