import type { Journey } from '../journey';

/** Answers, and what is not for a form. */
export const answers: readonly Journey[] = [
  {
    title: 'a parking fine',
    lines: [
      ['how do I appeal a parking fine', 'says answer.from'],
      ['that answers it', 'says talk.done'],
      ['thank you', 'says talk.thanks'],
      ['bye', 'says talk.bye'],
    ],
    stored: {
      filed: [],
      open: 'nothing',
    },
  },
  {
    title: 'bin day',
    lines: [
      ['when is my bin day', 'asks place'],
      ['16 Mill Lane', 'says bins.day'],
      ['thank you', 'says talk.thanks'],
      ['bye', 'says talk.bye'],
    ],
    stored: {
      filed: [],
      open: 'bin-day bin-day',
    },
  },
  {
    title: 'paying',
    lines: [
      ['I want to pay my council tax', 'says pay.here'],
      ['thanks', 'says talk.thanks'],
      ['are you a robot', ['says root.need', 'says talk.robot']],
      ['bye', 'says talk.bye'],
    ],
    stored: {
      filed: [],
      open: 'nothing',
    },
  },
  {
    title: 'for the police',
    lines: [
      ['someone broke into my house last night', 'says elsewhere.for'],
      ['thanks', 'says talk.thanks'],
      ['pothole at 16 Mill Lane', 'asks depth'],
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
    title: 'self-harm',
    lines: [
      ['I want to kill myself', ['says danger.self-harm', 'says danger.offer']],
      ['no', 'says danger.declined'],
      ['thank you', 'says talk.thanks'],
      ['pothole at 16 Mill Lane', 'asks depth'],
    ],
    stored: {
      filed: [],
      open: 'report pothole',
    },
  },
  {
    title: 'gas',
    lines: [
      ['I can smell gas in the house', 'says danger.gas'],
      ['thanks', 'says talk.thanks'],
      ['are you a robot?', ['says root.need', 'says talk.robot']],
      ['bye', 'says talk.bye'],
    ],
    stored: {
      filed: [],
      open: 'nothing',
    },
  },
  {
    title: 'not helped',
    lines: [
      ['when are the term dates', 'says answer.from'],
      ["that's not it", 'says answer.unhelped'],
      ['pothole at 16 Mill Lane', 'asks depth'],
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
];
