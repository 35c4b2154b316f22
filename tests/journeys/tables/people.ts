import type { Journey } from '../journey';

/** Help, a word to the council and a person to speak to. */
export const people: readonly Journey[] = [
  {
    title: 'a blue badge',
    lines: [
      ['apply for a blue badge', 'asks kind'],
      ['renewal', 'asks for-whom'],
      ['me', 'asks proof'],
      ['a PIP letter', 'asks name'],
      ['Jo Bevan', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'blue-badge',
          answers: {
            kind: 'renewal',
            'for-whom': 'self',
            proof: 'pip',
            name: 'Jo Bevan',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a call back',
    lines: [
      ['can someone ring me back', ['says person.begin', 'asks phone']],
      ['07700 900123', 'asks about'],
      ['my rent', 'asks best-time'],
      ['morning', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'call-back',
          answers: {
            about: 'my rent',
            'best-time': 'morning',
            name: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'praise',
    lines: [
      ['compliment', 'asks what'],
      ['the bin crew were very kind to my mother', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'compliment',
          answers: {
            what: 'the bin crew were very kind to my mother',
            name: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a suggestion',
    lines: [
      ['I have a suggestion', 'asks what'],
      ['put a bench by the river', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'suggestion',
          answers: {
            what: 'put a bench by the river',
            name: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a complaint',
    lines: [
      ['I want to make a complaint', ['says complaint.begin', 'asks about']],
      ['how someone treated me', 'asks earlier'],
      ["no, it's the first time", 'asks happened'],
      ['the clerk was rude to me on Monday', 'asks answer-to'],
      ['skip', 'summary'],
      ['add what would put it right', 'asks put-right'],
      ['an apology', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'complaint',
          answers: {
            about: 'staff',
            earlier: 'first',
            happened: 'the clerk was rude to me on Monday',
            'put-right': 'an apology',
            name: 'none',
            'answer-to': 'unknown',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'books for longer',
    lines: [
      ['renew my library books', 'asks which'],
      ['everything', 'asks name'],
      ['Jo Bevan', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'library-renewal',
          answers: {
            which: 'all',
            'library-number': 'none',
            name: 'Jo Bevan',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a street party',
    lines: [
      ['how do i hold a street party', 'says answer.offer'],
      ['yes', 'asks place'],
      ['16 Mill Lane', 'asks who'],
      ['the neighbours', 'asks day'],
      ['1 August', 'asks hours'],
      ['2pm to 6pm', 'asks agreed'],
      ['yes', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'street-party',
          place: '16 Mill Lane, Aldersford',
          answers: {
            who: 'neighbours',
            hours: '2pm to 6pm',
            agreed: true,
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'a word with a councillor',
    lines: [
      ['contact my councillor', 'asks place'],
      ['16 Mill Lane', 'asks message'],
      ['please save the library', 'asks may-share'],
      ['yes', 'asks name'],
      ['Jo Bevan', 'asks answer-to'],
      ['jo@example.org', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'councillor-contact',
          place: '16 Mill Lane, Aldersford',
          answers: {
            message: 'please save the library',
            'may-share': true,
            name: 'Jo Bevan',
            'answer-to': 'jo@example.org',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'care for a mother',
    lines: [
      ["my mum can't cope on her own any more", 'asks place'],
      ['16 Mill Lane', 'asks urgent'],
      ['no', 'asks for-whom'],
      ['someone else', 'asks agreed'],
      ['yes, they agree', 'asks hard'],
      ['washing and dressing', 'asks name'],
      ['Ann Bevan', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'home-care-request',
          place: '16 Mill Lane, Aldersford',
          answers: {
            urgent: false,
            'for-whom': 'other',
            agreed: 'agrees',
            hard: 'washing',
            name: 'Ann Bevan',
          },
        },
      ],
      open: 'nothing',
    },
  },
  {
    title: 'trouble with council tax',
    lines: [
      ["I can't pay my council tax", 'asks stage'],
      ['a reminder', 'asks name'],
      ['Jo Bevan', 'asks phone'],
      ['07700 900123', 'summary'],
      ['yes', 'sent'],
    ],
    stored: {
      filed: [
        {
          service: 'council-tax-trouble',
          answers: {
            stage: 'reminder',
            name: 'Jo Bevan',
            afford: 'none',
          },
        },
      ],
      open: 'nothing',
    },
  },
];
