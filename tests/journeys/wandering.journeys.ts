import { theme } from './journey';

export const wandering = theme(
  {
    title: 'another need in the middle, finished afterwards',
    turns: [
      ['there is a pothole on Mill Lane', 'asks pothole/depth'],
      ['a street light is out on Station Road too', 'says report.other; waits pothole/other'],
      ['finish this first', 'asks pothole/depth'],
      ['deep', 'sums up pothole'],
      ['yes', 'says filed.sent; asks street-light/fault'],
      ['no', 'asks street-light/column'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: 'Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      waits: 'street-light/column',
    },
  },
  {
    title: 'start again',
    turns: [
      ['there is a pothole on Station Road', 'asks pothole/depth'],
      ['start again', 'says report.cleared; asks pothole/place'],
      ['Mill Lane', 'asks pothole/depth'],
      ['deep', 'sums up pothole'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: 'Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'leaving it',
    turns: [
      ['there is a pothole on Mill Lane', 'asks pothole/depth'],
      ['leave it', 'says report.left; waits nothing'],
      ['thanks', 'says talk.thanks; waits nothing'],
      ['bye', 'says talk.bye; waits nothing'],
    ],
    stored: { requests: [], waits: 'nothing' },
  },
  {
    title: 'status later by reference',
    turns: [
      ['there is a pothole outside 16 Mill Lane', 'asks pothole/depth'],
      ['deep', 'sums up pothole'],
      ['yes', 'says filed.sent; waits nothing'],
      ['(the next day) what about {reference}?', 'says status.received; says status.by; waits nothing'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: '16 Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'status in the middle of another form',
    turns: [
      ['there is a pothole outside 16 Mill Lane', 'asks pothole/depth'],
      ['deep', 'sums up pothole'],
      ['yes', 'says filed.sent; waits nothing'],
      ['a street light is out', 'asks street-light/place'],
      [
        'any news on {reference}',
        'says resume; says status.received; says status.by; asks street-light/place',
      ],
      ['Station Road', 'asks street-light/fault'],
      ["it's out", 'asks street-light/column'],
      ['skip', 'sums up street-light'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [
        { service: 'pothole', place: '16 Mill Lane, Aldersford', answers: { depth: 'deeper' } },
        {
          service: 'street-light',
          place: 'Station Road, Aldersford',
          answers: { fault: 'off', column: 'unknown' },
        },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'two needs at once',
    turns: [
      [
        'the pavement outside 12 Mill Lane is broken, also a street light is out on Station Road',
        'says several.noted; sums up pavement',
      ],
      ['raised', 'says report.changed; sums up pavement'],
      ['yes', 'says resume; says filed.sent; says several.next; waits several'],
      ['yes', 'asks street-light/fault'],
      ["it's out", 'asks street-light/column'],
      ['skip', 'sums up street-light'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [
        { service: 'pavement', place: '12 Mill Lane, Aldersford', answers: { problem: 'raised' } },
        {
          service: 'street-light',
          place: 'Station Road, Aldersford',
          answers: { fault: 'off', column: 'unknown' },
        },
      ],
      waits: 'nothing',
    },
  },
  {
    title: 'an answer that leads to the form',
    turns: [
      ['how do I get rid of an old sofa', 'says answer.from; says answer.offer; waits answer'],
      ['yes', 'asks bulky-waste/place'],
      ['16 Mill Lane', 'asks bulky-waste/items'],
      ['a sofa', 'asks bulky-waste/outside'],
      ['yes', 'asks bulky-waste/phone'],
      ['07700 900123', 'sums up bulky-waste'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [
        {
          service: 'bulky-waste',
          place: '16 Mill Lane, Aldersford',
          answers: { outside: true, phone: '+447700900123' },
        },
      ],
      waits: 'nothing',
    },
  },
  {
    title: "I don't know and skip",
    turns: [
      ['a pothole', 'asks pothole/place'],
      ["I don't know", 'says report.needed; asks pothole/place'],
      ['Mill Lane', 'asks pothole/depth'],
      ["I don't know", 'sums up pothole'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: 'Mill Lane, Aldersford', answers: { depth: 'unknown' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'correction at the summary with the yes',
    turns: [
      ['there is a pothole at 41 Mill Lane', 'asks pothole/depth'],
      ['deep', 'sums up pothole'],
      ['yes but it is 14 not 41', 'says report.changed; sums up pothole'],
      ['yes', 'says filed.sent; waits nothing'],
    ],
    stored: {
      requests: [{ service: 'pothole', place: '14 Mill Lane, Aldersford', answers: { depth: 'deeper' } }],
      waits: 'nothing',
    },
  },
  {
    title: 'what did I say?',
    turns: [
      ['a street light is out', 'asks street-light/place'],
      ['Station Road', 'shows Station Road; asks street-light/fault'],
      ['what did I say?', 'says report.so-far; shows Station Road; asks street-light/fault'],
      ["it's out", 'asks street-light/column'],
      ['skip', 'sums up street-light'],
      ['yes', 'says filed.sent'],
    ],
    stored: {
      requests: [{ service: 'street-light', place: 'Station Road, Aldersford', answers: { fault: 'off' } }],
      waits: 'nothing',
    },
  },
);
