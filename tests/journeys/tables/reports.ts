import type { Journey } from '../journey';

/** Reports told bit by bit, mended, and given up. */
export const reports: readonly Journey[] = [
  {
    title: 'a pothole, told bit by bit',
    lines: [
      ['there is a pothole', 'asks place'],
      ['16 Mill Lane', 'asks depth'],
      ['about a golf ball', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [{ service: 'pothole', place: '16 Mill Lane, Aldersford', answers: { depth: 'golf-ball' } }],
      open: 'nothing',
    },
  },
  {
    title: 'graffiti that is offensive',
    lines: [
      ['graffiti on the wall', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['yes', 'asks surface'],
      ['a private wall', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [{ service: 'graffiti', answers: { offensive: true, surface: 'private' } }],
      open: 'nothing',
    },
  },
  {
    title: 'the house number was wrong',
    lines: [
      ['there is a pothole outside 16 Mill Lane', 'asks depth'],
      ['sorry, 14 not 16', ['says report.changed', 'asks depth']],
      ['deeper than that', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [{ service: 'pothole', place: '14 Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      open: 'nothing',
    },
  },
  {
    title: 'needles in a park',
    lines: [
      ['needles in the park', 'asks place'],
      ['16 Mill Lane', 'asks amount'],
      ['one', 'summary'],
      ['yes', 'sent'],
    ],
    stored: { filed: [{ service: 'needles', answers: { amount: 'one' } }], open: 'nothing' },
  },
  {
    title: 'a blocked drain, given up before it is sent',
    lines: [
      ['blocked drain', 'asks place'],
      ['16 Mill Lane', 'asks home'],
      ["I don't know", 'summary'],
      ['leave it', 'says report.left'],
    ],
    stored: { filed: [], open: 'nothing' },
  },
];
