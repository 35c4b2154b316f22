import type { Journey } from '../journey';

/** Things that are wrong in a street. */
export const streets: readonly Journey[] = [
  {
    title: 'a light that flickers',
    lines: [
      ['street light flickering all night', 'asks place'],
      ['16 Mill Lane', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'street-light',
          place: '16 Mill Lane, Aldersford',
          answers: {
            fault: 'flickering',
            column: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'traffic lights stuck on red',
    lines: [
      ['traffic lights broken', 'asks place'],
      ['16 Mill Lane', 'asks fault'],
      ['stuck on one colour', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'traffic-light',
          place: '16 Mill Lane, Aldersford',
          answers: {
            fault: 'stuck',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a cracked pavement',
    lines: [
      ['broken pavement', 'asks place'],
      ['16 Mill Lane', 'summary'],
      ["it's a loose slab", ['says report.changed', 'summary']],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pavement',
          place: '16 Mill Lane, Aldersford',
          answers: {
            problem: 'loose',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a road under water',
    lines: [
      ['road flooded', 'asks place'],
      ['16 Mill Lane', 'asks danger'],
      ['neither', 'asks passable'],
      ['only slowly', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'road-flooding',
          place: '16 Mill Lane, Aldersford',
          answers: {
            danger: 'neither',
            passable: 'slowly',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a fallen sign',
    lines: [
      ['road sign knocked over', 'asks place'],
      ['16 Mill Lane', 'summary'],
      ['add what has happened to it', 'asks wrong'],
      ['it lies on the grass', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'damaged-sign',
          place: '16 Mill Lane, Aldersford',
          answers: {
            thing: 'warning-sign',
            wrong: 'it lies on the grass',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a dead fox',
    lines: [
      ['dead fox outside our house', 'asks place'],
      ['16 Mill Lane', 'asks animal'],
      ['a fox', 'asks road'],
      ['yes', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'dead-animal',
          place: '16 Mill Lane, Aldersford',
          answers: {
            animal: 'small',
            road: true,
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a dog bin that is full',
    lines: [
      ['dog bin overflowing', 'asks place'],
      ['16 Mill Lane', 'asks matter'],
      ['a dog bin is full', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'dog-fouling',
          place: '16 Mill Lane, Aldersford',
          answers: {
            matter: 'bin',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'posters on lamp posts',
    lines: [
      ['posters stuck all over the lamp posts', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['no', 'summary'],
      ['yes', 'sent'],
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
    title: 'litter in a street',
    lines: [
      ['the street needs sweeping', 'asks place'],
      ['16 Mill Lane', 'asks what'],
      ['litter', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'street-cleaning',
          place: '16 Mill Lane, Aldersford',
          answers: {
            what: 'litter',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'an overgrown hedge',
    lines: [
      ['overgrown hedge', 'asks place'],
      ['16 Mill Lane', 'asks problem'],
      ['in the way on a pavement', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'overgrown-tree',
          place: '16 Mill Lane, Aldersford',
          answers: {
            problem: 'path',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'an abandoned car',
    lines: [
      ['abandoned car', 'asks place'],
      ['16 Mill Lane', 'asks looks'],
      ['a red van, AB12 CDE', 'asks state'],
      ['flat tyres', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'abandoned-vehicle',
          place: '16 Mill Lane, Aldersford',
          answers: {
            registration: 'AB12CDE',
            looks: 'a red van, AB12 CDE',
            state: 'damaged',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a mattress dumped',
    lines: [
      ['fly tipping', 'asks place'],
      ['16 Mill Lane', 'asks what'],
      ['furniture', 'asks amount'],
      ['one thing', 'asks land'],
      ['road or verge', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'fly-tipping',
          place: '16 Mill Lane, Aldersford',
          answers: {
            what: 'furniture',
            amount: 'one-item',
            land: 'public',
            seen: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
];
