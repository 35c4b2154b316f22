/** Services for the tests, in the shape of a file of a council's services/, with one question of every type between them. */
const words = (en: string, cy: string) => ({ en, cy });

const question = (code: string, type: string, ask: [string, string], more: object = {}) => ({
  code,
  type,
  ask: words(...ask),
  label: words(code.replace(/-/g, ' '), code.replace(/-/g, ' ')),
  purpose: words('The crew needs it.', 'Mae ei angen ar y criw.'),
  required: true,
  ...more,
});

const choice = (code: string, en: string, cy: string, ...said: string[]) => ({
  code,
  label: words(en, cy),
  said,
});

const service = (code: string, title: [string, string], noun: [string, string], more: object) => ({
  code,
  lgsl: 557,
  title: words(...title),
  noun: words(...noun),
  group: 'roads-and-pavements',
  team: 'highways',
  kind: 'report',
  place: 'none',
  examples: { en: [title[0], noun[0], code.replace(/-/g, ' ')], cy: [noun[1]] },
  ...more,
});

export const pothole = service(
  'pothole',
  ['Report a pothole', 'Rhoi gwybod am dwll'],
  ['a pothole', 'twll yn y ffordd'],
  {
    urgent: true,
    examples: {
      en: [
        'pothole',
        'hole in the road',
        'pothole outside my house',
        'massive pothole',
        'the road has a deep hole',
      ],
      cy: ['twll yn y ffordd', 'mae twll mawr yn y ffordd', 'twll'],
    },
    place: 'required',
    questions: [
      question('depth', 'choice', ['How deep is it, roughly?', 'Pa mor ddwfn yw e, yn fras?'], {
        label: words('Depth', 'Dyfnder'),
        purpose: words(
          'The depth tells the team how soon to come.',
          'Mae dyfnder yn dweud pa mor fuan i ddod.',
        ),
        choices: [
          choice('shallower', 'Shallower than a golf ball', 'Llai na phêl golff', 'shallow', 'an inch'),
          choice('golf-ball', 'About a golf ball', 'Tua phêl golff', 'about that'),
          choice('deeper', 'Deeper than that', 'Dyfnach na hynny', 'deep', 'very deep', 'dwfn'),
        ],
      }),
      question('seen', 'date', ['When did you see it?', 'Pryd welsoch chi e?'], {
        label: words('Seen', 'Gwelwyd'),
        when: 'past',
        required: false,
      }),
    ],
    target: {
      working_days: 1,
      says: words(
        'Highways look at it by the end of {by}.',
        'Bydd Priffyrdd yn edrych arno erbyn diwedd {by}.',
      ),
    },
  },
);

export const bin = service(
  'missed-bin',
  ['Report a missed bin', 'Bin heb ei wagio'],
  ['a missed bin', 'bin heb ei wagio'],
  {
    group: 'bins-and-recycling',
    examples: {
      en: [
        'missed bin',
        'my bin was not emptied',
        'bin not collected',
        'the bin men missed us',
        'missed collection',
      ],
      cy: ['bin heb ei wagio', 'wnaethoch chi ddim gwagio fy min'],
    },
    place: 'required',
    place_ask: words('Which address is it?', 'Pa gyfeiriad yw e?'),
    questions: [
      question('bin', 'choice', ['Which bin was missed?', 'Pa fin?'], {
        label: words('Bin', 'Bin'),
        choices: [
          choice('rubbish', 'Rubbish', 'Sbwriel', 'black'),
          choice('garden', 'Garden', 'Gardd', 'green'),
        ],
      }),
      question('day', 'date', ['Which day should it have been emptied?', 'Pa ddiwrnod?'], {
        label: words('Collection day', 'Diwrnod casglu'),
        when: 'past',
      }),
      question('out', 'yes-no', ['Was it out by 7 in the morning?', 'Oedd e allan erbyn 7 y bore?'], {
        label: words('Out by 7am', 'Allan erbyn 7'),
      }),
    ],
    stop_rules: [
      {
        question: 'out',
        is: ['no'],
        say: words(
          "Then we can't come back for it. We take twice as much next time.",
          'Allwn ni ddim dod yn ôl.',
        ),
      },
    ],
    notices: [words('Bins go out by 7 in the morning.', 'Rhaid i finiau fod allan erbyn 7 y bore.')],
  },
);

export const bulky = service(
  'bulky-waste',
  ['Book a bulky collection', 'Casgliad mawr'],
  ['a bulky collection', 'casgliad mawr'],
  {
    group: 'waste',
    kind: 'request',
    examples: {
      en: [
        'bulky waste',
        'collect my old sofa',
        'take away a fridge',
        'book a collection of large items',
        'old mattress',
      ],
      cy: ['casglu hen soffa', 'gwastraff mawr'],
    },
    questions: [
      question('items', 'choices', ['What should we take?', 'Beth ddylen ni ei gymryd?'], {
        choices: [
          choice('sofa', 'Sofa', 'Soffa'),
          choice('fridge', 'Fridge', 'Oergell'),
          choice('bed', 'Bed', 'Gwely'),
        ],
      }),
      question('how-many', 'number', ['How many items are there?', 'Faint o eitemau sydd?']),
      question('keys', 'text', ['What is the gas in the fridge called?', "Beth yw enw'r nwy?"], {
        only_if: { question: 'items', is: ['fridge'] },
      }),
      question('value', 'money', ['What are they worth?', 'Beth yw eu gwerth?'], { required: false }),
      question('visit', 'datetime', ['When can we come?', 'Pryd gawn ni ddod?'], { when: 'future' }),
      question('van', 'vehicle', ['What is the number plate of the car in the way?', 'Beth yw rhif y car?'], {
        required: false,
      }),
      question('email', 'email', ['What is your email address?', 'Beth yw eich e-bost?'], {
        required: false,
      }),
      question('photo', 'photo', ['Send a photo if you have one.', 'Anfonwch lun os oes gennych un.'], {
        required: false,
      }),
      question('phone', 'phone', ['Which number can we ring?', 'Pa rif gawn ni ei ffonio?']),
    ],
  },
);

export const callBack = service(
  'call-back',
  ['Ask us to ring you', 'Gofyn i ni eich ffonio'],
  ['a call back', 'galwad yn ôl'],
  {
    group: 'contact',
    kind: 'request',
    examples: { en: ['call back', 'have somebody phone my mother', 'arrange a call'], cy: ['galwad yn ôl'] },
    questions: [
      question('phone', 'phone', ['Which number should we ring?', 'Pa rif ddylen ni ei ffonio?']),
      question('about', 'text', ['What is it about?', "Am beth mae'r alwad?"]),
    ],
    target: {
      working_days: 1,
      says: words('Someone rings you by the end of {by}.', 'Bydd rhywun yn ffonio erbyn diwedd {by}.'),
    },
  },
);

export const information = service(
  'council-tax',
  ['Council tax', 'Treth gyngor'],
  ['council tax', 'treth gyngor'],
  {
    group: 'council-tax',
    kind: 'information',
    examples: {
      en: [
        'council tax',
        'how do i pay my council tax',
        'how much council tax do I owe',
        'council tax bill',
        'my council tax is too high',
        'can I pay council tax by direct debit',
      ],
      cy: ['treth gyngor'],
    },
  },
);
