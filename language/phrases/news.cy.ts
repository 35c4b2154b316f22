import type { newsEn } from './news.en';
import type { Phrase } from './phrase';

export const newsCy: Readonly<Record<keyof typeof newsEn, Phrase>> = {
  'news.offer':
    "A gaf i anfon y cyfeirnod atoch drwy neges destun, a newyddion amdano pan fydd rhai, i'r rhif hwn?",
  'news.agreed':
    "Mae'r cyfeirnod ar ei ffordd atoch drwy neges destun. Fe anfonaf un arall pan fydd newyddion.",
  'news.left': "Iawn, dim negeseuon testun. Gallwch ofyn i mi am yr hynt unrhyw bryd, gyda'r cyfeirnod.",
  'news.receipt':
    "{council}: mae'r hyn a ddywedoch dros y ffôn gyda ni. Eich cyfeirnod: {reference}. Byddwn yn tecstio pan fydd rhywbeth yn digwydd.",
};
