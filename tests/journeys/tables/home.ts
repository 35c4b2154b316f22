import type { Journey } from '../journey';

/** What a home needs of the council. */
export const home: readonly Journey[] = [
  {
    title: 'a new bin',
    lines: [
      ['new bin please', 'asks place'],
      ['16 Mill Lane', 'asks bin'],
      ['recycling', 'asks why'],
      ['broken', 'summary'],
      ['yes', 'sent'],
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
    title: 'help with the bins',
    lines: [
      ['assisted collection please', 'asks place'],
      ['16 Mill Lane', 'asks nobody'],
      ['no', 'asks how-long'],
      ['for good', 'asks where-bins'],
      ['by the back door', 'says slots.ask'],
      ['1', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'assisted-collection',
          place: '16 Mill Lane, Aldersford',
          answers: {
            nobody: false,
            'how-long': 'lasting',
            'where-bins': 'by the back door',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'an old sofa',
    lines: [
      ['can you collect my old sofa', 'asks place'],
      ['16 Mill Lane', 'asks outside'],
      ['yes', 'asks phone'],
      ['07700 900123', 'says slots.ask'],
      ['1', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'bulky-waste',
          place: '16 Mill Lane, Aldersford',
          answers: {
            items: 'old sofa',
            outside: true,
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'rats in a garden',
    lines: [
      ['rats in my garden', 'asks place'],
      ['16 Mill Lane', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
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
  {
    title: 'noise at night',
    lines: [
      ['noisy neighbours', 'asks place'],
      ['16 Mill Lane', 'asks kind'],
      ['music', 'asks often'],
      ['every night', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'noise',
          place: '16 Mill Lane, Aldersford',
          answers: {
            kind: 'music',
            often: 'every night',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'an empty home',
    lines: [
      ['report an empty property', 'asks place'],
      ['16 Mill Lane', 'asks empty-since'],
      ['more than two years', 'asks trouble'],
      ['overgrown garden', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'empty-home',
          place: '16 Mill Lane, Aldersford',
          answers: {
            'empty-since': 'over-two-years',
            trouble: 'garden',
            owner: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a stray dog',
    lines: [
      ['stray dog', 'asks place'],
      ['16 Mill Lane', 'asks matter'],
      ['it is loose', 'asks description'],
      ['a brown terrier', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'stray-dog',
          place: '16 Mill Lane, Aldersford',
          answers: {
            matter: 'loose',
            description: 'a brown terrier',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a repair',
    lines: [
      ['council house repair', 'asks place'],
      ['16 Mill Lane', 'asks council-home'],
      ['yes', 'asks fault'],
      ['heating', 'asks waiting'],
      ['no', 'asks details'],
      ['the boiler is off', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'housing-repair',
          place: '16 Mill Lane, Aldersford',
          answers: {
            'council-home': true,
            fault: 'heating',
            waiting: false,
            details: 'the boiler is off',
          },
        },
      ],
      open: 'nothing',
    },
  },
];
