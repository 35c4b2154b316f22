import type { dangerEn } from './danger.en';
import type { Phrase } from './phrase';

/** What is said when somebody is in danger, in Welsh. For abuse and homelessness Wales has numbers of its own. */
export const dangerCy: Readonly<Record<keyof typeof dangerEn, Phrase>> = {
  'danger.gas': {
    web: "Ewch â phawb allan, neu'n ddigon pell i ffwrdd, a gadewch y drysau ar agor. Peidiwch â chyffwrdd ag unrhyw swits na chynnau fflam. Yna ffoniwch y llinell argyfwng nwy ar 0800 111 999. Mae am ddim, ddydd a nos. Os oes rhywun yn teimlo'n sâl, ffoniwch 999.",
    text: "Pawb allan neu'n ddigon pell i ffwrdd. Drysau ar agor. Dim swits, dim fflam. Yna ffoniwch y llinell argyfwng nwy, am ddim: 0800 111 999. Os oes rhywun yn teimlo'n wael, ffoniwch 999.",
    speech:
      "Ewch â phawb allan. Peidiwch â chyffwrdd â swits na chynnau fflam. Yna ffoniwch y llinell nwy: 0 8 0 0, 1 1 1, 9 9 9. Eto: 0 8 0 0, 1 1 1, 9 9 9. Mae am ddim, ddydd a nos. Gadewch y drysau ar agor. Os oes rhywun yn teimlo'n sâl, ffoniwch 9 9 9.",
  },
  'danger.carbon-monoxide': {
    web: "Ewch â phawb allan i'r awyr iach nawr. Ar eich ffordd diffoddwch y boeler neu'r tân, os yw hynny'n gyflym. Yna ffoniwch y llinell argyfwng nwy ar 0800 111 999. Mae am ddim, ddydd a nos. Os oes rhywun yn teimlo'n sâl neu â phen tost, ffoniwch 999.",
    text: "Pawb allan i'r awyr iach nawr. Diffoddwch y boeler ar eich ffordd os yw hynny'n gyflym. Yna ffoniwch y llinell argyfwng nwy, am ddim: 0800 111 999. Os oes rhywun yn teimlo'n wael neu'n cael pen tost, ffoniwch 999.",
    speech:
      "Ewch â phawb allan i'r awyr iach nawr. Yna ffoniwch y llinell nwy: 0 8 0 0, 1 1 1, 9 9 9. Eto: 0 8 0 0, 1 1 1, 9 9 9. Mae am ddim, ddydd a nos. Diffoddwch y boeler neu'r tân os yw hynny'n gyflym. Os oes rhywun yn sâl neu â phen tost, ffoniwch 9 9 9.",
  },
  'danger.fire': {
    web: 'Ewch allan, arhoswch allan a ffoniwch 999 nawr am y gwasanaeth tân. Peidiwch â mynd yn ôl i mewn am ddim byd. Os na allwch fynd allan, caewch y drws, ewch at ffenest a ffoniwch 999 oddi yno.',
    text: 'Ewch allan, arhoswch allan a ffoniwch 999 nawr am y gwasanaeth tân. Os na allwch fynd allan, caewch y drws a ffoniwch 999 o ffenest.',
    speech:
      'Ewch allan, arhoswch allan a ffoniwch 9 9 9 nawr am y gwasanaeth tân. Os na allwch fynd allan, caewch y drws, ewch at ffenest a ffoniwch oddi yno. Peidiwch â mynd yn ôl i mewn am ddim byd.',
  },
  'danger.rescue': {
    web: "Ffoniwch 999 nawr a gofynnwch am y gwasanaeth tân, neu am wylwyr y glannau os yw ar lan y môr. Peidiwch â mynd i mewn eich hun. Os chi sy'n gaeth, arhoswch ar y lein gyda nhw.",
    text: "Ffoniwch 999 nawr: y gwasanaeth tân, neu wylwyr y glannau ger y môr. Peidiwch â mynd i mewn. Os chi sy'n gaeth, arhoswch ar y lein.",
    speech:
      "Ffoniwch 9 9 9 nawr a gofynnwch am y gwasanaeth tân, neu am wylwyr y glannau os yw ar lan y môr. Peidiwch â mynd i mewn eich hun. Os chi sy'n gaeth, arhoswch ar y lein gyda nhw.",
  },
  'danger.electric': {
    web: "Gall gwifrau noeth ladd. Arhoswch yn ddigon pell, peidiwch â chyffwrdd â dim yn eu hymyl a chadwch eraill draw. Ffoniwch 105 nawr am geblau a llinellau trydan. Mae am ddim, ddydd a nos. Os oes rhywun wedi'i anafu, peidiwch â chyffwrdd â nhw, a ffoniwch 999.",
    text: "Gall gwifrau noeth ladd. Arhoswch draw a chadwch eraill draw. Ffoniwch 105 nawr am geblau a llinellau trydan, am ddim. Os oes rhywun wedi'i anafu, cadwch draw a ffoniwch 999.",
    speech:
      "Gall gwifrau noeth ladd. Arhoswch draw a chadwch eraill draw. Ffoniwch 1 0 5 nawr am geblau a llinellau trydan. Mae am ddim, ddydd a nos. Os oes rhywun wedi'i anafu, peidiwch â chyffwrdd â nhw, a ffoniwch 9 9 9.",
  },
  'danger.chemical': {
    web: "Ewch yn ddigon pell oddi wrtho nawr a ffoniwch 999 oddi yno. Peidiwch â chyffwrdd ag e na'i anadlu. Os ydych chi dan do ac yntau y tu allan, caewch y ffenestri ac arhoswch i mewn.",
    text: 'Ewch yn ddigon pell nawr a ffoniwch 999 oddi yno. Dim cyffwrdd, dim anadlu. Os ydych chi dan do ac yntau y tu allan, caewch y ffenestri ac arhoswch i mewn.',
    speech:
      "Ewch yn ddigon pell oddi wrtho nawr a ffoniwch 9 9 9 oddi yno. Peidiwch â chyffwrdd ag e na'i anadlu. Os ydych chi dan do ac yntau y tu allan, caewch y ffenestri ac arhoswch i mewn.",
  },
  'danger.collapse': {
    web: "Arhoswch yn ddigon pell a chadwch eraill draw. Os gallai syrthio ar rywun nawr, neu os oes rhywun wedi'i anafu neu'n gaeth, ffoniwch 999.",
    speech:
      "Arhoswch yn ddigon pell a chadwch eraill draw. Os gallai syrthio ar rywun nawr, neu os oes rhywun wedi'i anafu neu'n gaeth, ffoniwch 9 9 9.",
  },
  'danger.road': {
    web: "Cadwch draw, a rhybuddiwch eraill os yw'n ddiogel gwneud hynny. Os gallai rhywun gael niwed unrhyw funud, ffoniwch 999 nawr.",
    speech:
      "Cadwch draw, a rhybuddiwch eraill os yw'n ddiogel gwneud hynny. Os gallai rhywun gael niwed unrhyw funud, ffoniwch 9 9 9 nawr.",
  },

  'danger.self-harm': {
    web: "Diolch i chi am ddweud. Peiriant ydw i, felly dyma bobl sy'n gallu helpu. Os oes bywyd mewn perygl, ffoniwch 999 nawr. Mae'r Samariaid yn gwrando ddydd a nos, am ddim, ar 116 123. Am y tîm iechyd meddwl, ffoniwch 111 a dewiswch 2.",
    text: "Diolch i chi am ddweud. Peiriant ydw i, felly dyma bobl sy'n gallu helpu. Os oes bywyd mewn perygl, ffoniwch 999 nawr. Samariaid, ddydd a nos, am ddim: 116 123. Iechyd meddwl: 111, yna 2.",
    speech:
      "Diolch i chi am ddweud. Os oes bywyd mewn perygl, ffoniwch 9 9 9 nawr. Mae'r Samariaid yn gwrando ddydd a nos, am ddim: 1 1 6, 1 2 3. Eto: 1 1 6, 1 2 3. Peiriant ydw i, felly dyma bobl sy'n gallu helpu. Am y tîm iechyd meddwl, ffoniwch 1 1 1 a dewiswch 2.",
  },
  'danger.medical': {
    web: "Ffoniwch 999 nawr a gofynnwch am ambiwlans. Byddan nhw'n dweud beth i'w wneud nes iddo ddod. Arhoswch gyda'r person, os yw hynny'n ddiogel.",
    speech:
      "Ffoniwch 9 9 9 nawr a gofynnwch am ambiwlans. Byddan nhw'n dweud beth i'w wneud nes iddo ddod. Arhoswch gyda'r person, os yw hynny'n ddiogel.",
  },
  'danger.attack': {
    web: 'Ffoniwch 999 nawr a gofynnwch am yr heddlu. Ewch i rywle diogel gyntaf, os gallwch. Os na allwch siarad, ffoniwch 999 a phwyswch 55 pan fydd llais yn gofyn.',
    speech:
      'Ffoniwch 9 9 9 nawr a gofynnwch am yr heddlu. Ewch i rywle diogel gyntaf, os gallwch. Os na allwch siarad, ffoniwch 9 9 9 a phwyswch 5 5 pan fydd llais yn gofyn.',
  },
  'danger.abuse': {
    web: 'Ddylai neb orfod byw gyda hynny. Os oes rhywun mewn perygl nawr, ffoniwch 999. Os na allwch siarad, pwyswch 55 pan fydd llais yn gofyn. Gallwch siarad â Byw Heb Ofn ar 0808 80 10 800. Mae am ddim, ddydd a nos.',
    text: 'Ddylai neb orfod byw gyda hynny. Os oes rhywun mewn perygl nawr, ffoniwch 999; os na allwch siarad, pwyswch 55 pan fydd llais yn gofyn. Byw Heb Ofn, am ddim, ddydd a nos: 0808 80 10 800.',
    speech:
      'Ddylai neb orfod byw gyda hynny. Os oes rhywun mewn perygl nawr, ffoniwch 9 9 9. Os na allwch siarad, pwyswch 5 5 pan fydd llais yn gofyn. Neu ffoniwch Byw Heb Ofn, am ddim, ddydd a nos: 0 8 0 8, 8 0, 1 0, 8 0 0. Eto: 0 8 0 8, 8 0, 1 0, 8 0 0.',
  },
  'danger.missing': {
    web: "Ffoniwch 999 nawr a gofynnwch am yr heddlu, os plentyn yw e neu rywun a allai gael niwed. Does dim rhaid aros. Dywedwch sut mae'n edrych a ble cafodd ei weld ddiwethaf.",
    speech:
      "Ffoniwch 9 9 9 nawr a gofynnwch am yr heddlu, os plentyn yw e neu rywun a allai gael niwed. Does dim rhaid aros. Dywedwch sut mae'n edrych a ble cafodd ei weld ddiwethaf.",
  },
  'danger.child': {
    web: "Os oes plentyn mewn perygl nawr, ffoniwch 999. Gallwch drafod pryder gyda'r NSPCC ar 0808 800 5000. Gall plant ffonio Childline, am ddim, ddydd a nos, ar 0800 1111.",
    speech:
      'Os oes plentyn mewn perygl nawr, ffoniwch 9 9 9. I drafod pryder, ffoniwch yr N S P C C: 0 8 0 8, 8 0 0, 5 0 0 0. Gall plant ffonio Childline, am ddim, ddydd a nos, ar 0 8 0 0, 1 1 1 1.',
    text: 'Os oes plentyn mewn perygl nawr, ffoniwch 999. I drafod pryder, yr NSPCC: 0808 800 5000. Gall plant ffonio Childline, am ddim, ddydd a nos: 0800 1111.',
  },
  'danger.adult': {
    web: "Os ydyn nhw wedi'u hanafu neu mewn perygl, neu os gallen nhw fod ac nad oes ateb wrth y drws, ffoniwch 999 nawr. Os ydyn nhw'n sâl ac mae'n llai brys, ffoniwch 111.",
    text: "Os ydyn nhw wedi'u hanafu neu mewn perygl, neu os nad oes ateb wrth y drws, ffoniwch 999 nawr. Os ydyn nhw'n wael ac mae'n llai brys, ffoniwch 111.",
    speech:
      "Os ydyn nhw wedi'u hanafu neu mewn perygl, neu os gallen nhw fod ac nad oes ateb wrth y drws, ffoniwch 9 9 9 nawr. Os ydyn nhw'n sâl ac mae'n llai brys, ffoniwch 1 1 1.",
  },
  'danger.homeless': {
    web: 'Ddylai neb fod heb le diogel i gysgu. Os ydych chi mewn perygl, ffoniwch 999. Mae Shelter Cymru yn rhoi cyngor am ddim ar 08000 495 495.',
    speech:
      'Ddylai neb fod heb le diogel i gysgu. Os ydych chi mewn perygl, ffoniwch 9 9 9. Mae Shelter Cymru yn rhoi cyngor am ddim ar 0 8 0 0 0, 4 9 5, 4 9 5.',
  },

  'danger.own-number': 'Rhif y cyngor ar gyfer {about}: {phone}.',
  'danger.again-hazard': {
    web: 'Peiriant ydw i ac alla i ddim anfon neb, felly peidiwch ag aros amdana i. Os oes rhywun mewn perygl, ffoniwch 999.',
    speech:
      'Peiriant ydw i ac alla i ddim anfon neb, felly peidiwch ag aros amdana i. Os oes rhywun mewn perygl, ffoniwch 9 9 9.',
  },
  'danger.again-person': {
    web: "Peiriant ydw i ac alla i ddim anfon neb. Os yw pethau'n gwaethygu neu os nad ydych chi'n teimlo'n ddiogel, ffoniwch 999 nawr. Arhoswch gyda rhywun os gallwch.",
    speech:
      "Peiriant ydw i ac alla i ddim anfon neb. Os yw pethau'n gwaethygu neu os nad ydych chi'n teimlo'n ddiogel, ffoniwch 9 9 9 nawr. Arhoswch gyda rhywun os gallwch.",
  },
  // No phone hears Welsh yet: the keys are named after it.
  'danger.offer':
    "Pan fyddwch chi'n ddiogel, gall rhywun o'r cyngor eich ffonio hefyd. Hoffech chi i mi ofyn am hynny?",
  'danger.declined': "Iawn. Mae'r rhifau hynny yno pryd bynnag y bydd eu hangen arnoch.",
};
