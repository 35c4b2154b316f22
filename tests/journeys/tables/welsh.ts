import type { Journey } from '../journey';

/** Sgyrsiau Cymraeg: conversations in Welsh. */
export const welsh: readonly Journey[] = [
  {
    title: 'twll yn y ffordd',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['mae twll yn y ffordd', 'asks place'],
      ['16 Mill Lane', 'asks depth'],
      ['tua maint pêl golff', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pothole',
          place: '16 Mill Lane, Aldersford',
          answers: {
            depth: 'golf-ball',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'graffiti',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['graffiti ar y bont', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['nac ydy', 'asks surface'],
      ['tŷ preifat', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'graffiti',
          place: '16 Mill Lane, Aldersford',
          answers: {
            offensive: false,
            surface: 'private',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'golau stryd',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ["dydy'r golau stryd ddim yn gweithio", 'asks place'],
      ['16 Mill Lane', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'street-light',
          place: '16 Mill Lane, Aldersford',
          answers: {
            fault: 'off',
            column: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'ci crwydr',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['ci crwydr', 'asks place'],
      ['16 Mill Lane', 'asks matter'],
      ["mae'n rhydd", 'asks description'],
      ['ci brown bach', 'asks phone'],
      ['07700 900123', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'stray-dog',
          place: '16 Mill Lane, Aldersford',
          answers: {
            matter: 'loose',
            description: 'ci brown bach',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'bin newydd',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['dwi angen bin newydd', 'asks place'],
      ['16 Mill Lane', 'asks bin'],
      ['ailgylchu', 'asks why'],
      ['wedi torri', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'new-bin',
          place: '16 Mill Lane, Aldersford',
          answers: {
            bin: 'recycling',
            why: 'broken',
            phone: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'galwad yn ôl',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ["allwch chi fy ffonio i'n ôl", ['says person.begin', 'asks phone']],
      ['07700 900123', 'asks about'],
      ['fy rhent', 'asks best-time'],
      ['bore', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'call-back',
          answers: {
            about: 'fy rhent',
            'best-time': 'morning',
            name: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'awgrym',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['mae gen i awgrym', 'asks what'],
      ['rhowch fainc wrth yr afon', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'suggestion',
          answers: {
            what: 'rhowch fainc wrth yr afon',
            name: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'nodwyddau',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['nodwyddau yn y parc', 'asks place'],
      ['16 Mill Lane', 'asks amount'],
      ['un', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'needles',
          place: '16 Mill Lane, Aldersford',
          answers: {
            amount: 'one',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'goleuadau traffig',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ["dydy'r goleuadau traffig ddim yn gweithio", 'asks place'],
      ['16 Mill Lane', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'traffic-light',
          place: '16 Mill Lane, Aldersford',
          answers: {
            fault: 'all-off',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'y palmant',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ["mae'r palmant yn anwastad", 'asks place'],
      ['16 Mill Lane', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pavement',
          place: '16 Mill Lane, Aldersford',
          answers: {
            problem: 'raised',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'posteri',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['posteri anghyfreithlon ar y pyst lamp', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['nac ydyn', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'fly-posting',
          place: '16 Mill Lane, Aldersford',
          answers: {
            offensive: false,
            advertises: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'llygod mawr',
    channels: ['web', 'text'],
    language: 'cy',
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['llygod mawr yn yr ardd', 'asks place'],
      ['16 Mill Lane', 'asks where'],
      ['mewn gardd', 'asks phone'],
      ['07700 900123', 'summary'],
      ['ie', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pests',
          place: '16 Mill Lane, Aldersford',
          answers: {
            pest: 'rats',
            where: 'garden',
          },
        },
      ],
      open: 'nothing',
    },
  },
];
