import type { Journey } from '../journey';

/** Talk that does not go straight on. */
export const wandering: readonly Journey[] = [
  {
    title: 'a question in the middle',
    lines: [
      ['pothole', 'asks place'],
      ['when is my bin day', ['says resume', 'asks place']],
      ['16 Mill Lane', 'asks depth'],
      ['about a golf ball', 'summary'],
      ['yes', 'sent'],
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
    title: 'back the next day',
    channels: ['web', 'text'],
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['(next day) hello', ['says talk.hello', 'asks depth']],
      ['about a golf ball', 'summary'],
      ['yes', 'sent'],
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
    title: 'what did I say',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['what did I say?', ['says report.so-far', 'asks depth']],
      ['deeper', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pothole',
          place: '16 Mill Lane, Aldersford',
          answers: {
            depth: 'deeper',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'small talk in the middle',
    lines: [
      ['graffiti at 16 Mill Lane', 'asks offensive'],
      ['are you a robot?', ['says talk.robot', 'asks offensive']],
      ['no', 'asks surface'],
      ['a private wall', 'summary'],
      ['yes', 'sent'],
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
    title: 'going back',
    lines: [
      ['graffiti at 16 Mill Lane', 'asks offensive'],
      ['no', 'asks surface'],
      ['go back', ['says report.back', 'asks offensive']],
      ['yes', 'asks surface'],
      ['a private wall', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'graffiti',
          place: '16 Mill Lane, Aldersford',
          answers: {
            offensive: true,
            surface: 'private',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: "I don't know",
    lines: [
      ['fly posting at 16 Mill Lane', 'asks offensive'],
      ["I don't know", 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'fly-posting',
          place: '16 Mill Lane, Aldersford',
          answers: {
            offensive: 'unknown',
            advertises: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'changing a line of the summary',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ['change the place', ['says report.back', 'asks place']],
      ['14 Mill Lane', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'pothole',
          place: '14 Mill Lane, Aldersford',
          answers: {
            depth: 'golf-ball',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'starting again',
    lines: [
      ['graffiti at 16 Mill Lane', 'asks offensive'],
      ['yes', 'asks surface'],
      ['start again', ['says report.cleared', 'asks place']],
      ['14 Mill Lane', 'asks offensive'],
      ['no', 'asks surface'],
      ['private wall', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'graffiti',
          place: '14 Mill Lane, Aldersford',
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
    title: 'a second need after the first',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ['yes', 'sent'],
      ['needles in the park', 'asks place'],
      ['14 Mill Lane', 'asks amount'],
      ['one', 'summary'],
      ['yes', 'sent'],
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
        {
          service: 'needles',
          place: '14 Mill Lane, Aldersford',
          answers: {
            amount: 'one',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'danger in the middle',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['I can smell gas', ['says danger.gas', 'asks depth']],
      ['golf ball', 'summary'],
      ['yes', 'sent'],
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
    title: 'another service in the middle',
    channels: ['web', 'text'],
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ["actually it's graffiti", 'says report.other'],
      ['start on that', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['no', 'asks surface'],
      ['a private wall', 'summary'],
      ['yes', ['sent', 'asks depth']],
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
      open: 'report pothole',
    },
  },
  {
    title: 'another service in the middle, on a call',
    channels: ['speech'],
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ["actually it's graffiti", 'says report.other'],
      ['start on that', 'asks place'],
      ['16 Mill Lane', 'asks offensive'],
      ['no', 'asks surface'],
      ['a private wall', 'summary'],
      ['yes', ['sent', 'says news.offer']],
      ['no', ['says news.left', 'asks depth']],
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
      open: 'report pothole',
    },
  },
  {
    title: 'two needs at once',
    channels: ['web', 'text'],
    lines: [
      ['there is a pothole and my bin was missed', ['says several.noted', 'asks place']],
      ['16 Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ['yes', 'sent'],
      ['no', 'says root.need'],
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
    title: 'two needs at once, on a call',
    channels: ['speech'],
    lines: [
      ['there is a pothole and my bin was missed', ['says several.noted', 'asks place']],
      ['16 Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ['yes', 'sent'],
      ['no', 'says news.offer'],
      ['no', 'says news.left'],
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
    title: 'a person in the middle',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['I want to speak to a person', ['says person.begin', 'asks phone']],
      ['07700 900123', 'asks best-time'],
      ['any time', 'summary'],
      ['yes', ['sent', 'asks depth']],
    ],
    stored: {
      filed: [
        {
          service: 'call-back',
          answers: {
            about: 'pothole at 16 Mill Lane',
            'best-time': 'any',
            name: 'none',
          },
        },
      ],
      open: 'report pothole',
    },
  },
  {
    title: 'the number of the house comes last',
    lines: [
      ['pothole on Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ["it's outside number 16", ['says report.changed', 'summary']],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [{ service: 'pothole', place: '16 Mill Lane, Aldersford', answers: { depth: 'golf-ball' } }],
      open: 'nothing',
    },
  },
  {
    title: 'what it became',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['golf ball', 'summary'],
      ['yes', 'sent'],
      ['what happened to my report', 'says status.own'],
      ['are you a robot?', 'says talk.robot'],
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
      marks: { told: 1 },
      open: 'nothing',
    },
  },
  {
    title: 'how one stands in the middle of another',
    lines: [
      ['pothole at 16 Mill Lane', 'asks depth'],
      ['deep', 'summary'],
      ['yes', 'sent'],
      ['a street light on Station Road is faulty', 'asks fault'],
      ['any news on {reference}', ['says status.received', 'says resume', 'asks fault']],
      ["it's out", 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        { service: 'pothole', place: '16 Mill Lane, Aldersford', answers: { depth: 'deeper' } },
        { service: 'street-light', place: 'Station Road, Aldersford', answers: { fault: 'off' } },
      ],
      marks: { as: 'own' },
      open: 'nothing',
    },
  },
  {
    title: 'yes is no place',
    lines: [
      ['a dead fox', 'asks place'],
      ['yes', 'says miss.first'],
      ['Station Road', 'asks animal'],
      ['a fox', 'asks road'],
      ['no', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'dead-animal',
          place: 'Station Road, Aldersford',
          answers: { animal: 'small', road: false },
        },
      ],
      marks: { missed: '$place' },
      open: 'nothing',
    },
  },
  {
    title: 'another language, then English',
    lines: [
      ['do you speak Polish', ['says other.both', 'says other.interpreter']],
      ['a pothole on Mill Lane', 'asks depth'],
      ['deep', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [{ service: 'pothole', place: 'Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      marks: { foreign: 'pl' },
      open: 'nothing',
    },
  },
];
