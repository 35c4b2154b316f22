import type { Phrase } from './phrase';
import type { linksEn } from './links.en';

export const linksCy: Readonly<Record<keyof typeof linksEn, Phrase>> = {
  'link.here': 'Ychwanegwch lun neu leoliad yma, neu ewch ymlaen ar y we: {link} Bydd yn gweithio am 24 awr.',
  'link.upload': 'Cewch, pwyswch Ychwanegu llun.',
  'link.offer':
    'Gallaf anfon dolen at {phone}. Yno gallwch ychwanegu llun, neu fynd ymlaen yn ysgrifenedig. Hoffech chi hynny?',
  'link.texted': "Mae'r ddolen ar ei ffordd atoch chi mewn neges destun. Bydd yn gweithio am 24 awr.",
  'link.declined': 'Iawn, dim dolen felly.',
  'link.untexted': 'Alla i ddim anfon dolen at y ffôn hwn.',
  'link.message':
    '{council}: ychwanegwch lun neu leoliad yma, neu ewch ymlaen ar y we: {link} Bydd yn gweithio am 24 awr.',
  'link.photo-offer': {
    web: '',
    text: 'llun (atebwch LLUN)',
    speech: 'llun, os dywedwch: anfonwch ddolen',
  },

  'page.add-title': 'Ychwanegu at eich sgwrs',
  'page.add-lead':
    "Dyma'r ddolen y gofynnoch amdani. Bydd yr hyn rydych chi'n ei ychwanegu yma yn mynd gyda'r hyn rydych chi wedi'i ddweud wrthym.",
  'page.add-photo': 'Llun (JPEG neu PNG, hyd at 10 MB)',
  'page.add-place': 'Ble mae e?',
  'page.add-place-hint': 'Enw stryd, tirnod neu god post.',
  'page.add-send-place': 'Anfon lleoliad',
  'page.add-go-on': 'Neu ewch ymlaen yma',
  'page.add-go-on-means':
    "Byddwch wedyn yn mynd ymlaen yma, yn ysgrifenedig, gyda'r un cwestiwn. Fydd y ddolen ddim yn gweithio ar ôl hynny.",
  'page.add-go-on-button': 'Mynd ymlaen yma',
  'page.add-photo-done': 'Mae eich llun gennym ni.',
  'page.add-place-done': "Mae'r lleoliad gennym ni.",
  'page.add-then-sms': 'Byddwn yn eich ateb mewn neges destun.',
  'page.add-then-voice': "Gallwch fynd ymlaen â'ch galwad, neu fynd ymlaen yma.",
  'page.add-used':
    "Mae'r ddolen hon eisoes wedi'i defnyddio i fynd ymlaen mewn porwr, a dim ond unwaith mae'n gweithio.",
  'page.add-old': "Mae'r ddolen hon yn rhy hen. Roedd yn gweithio am 24 awr.",
  'page.add-unknown': "Dydy'r ddolen hon ddim yn gweithio. Gwiriwch fod y cyfan ohoni yno.",
  'page.add-way-on': 'Gallwch ofyn am ddolen newydd mewn neges destun neu ar alwad, neu ddechrau yma:',
  'page.add-start': 'Siarad â ni yma',
  'page.add-empty': 'Ysgrifennwch ble mae e, yna pwyswch Anfon lleoliad.',
};
