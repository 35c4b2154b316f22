import { limitsSchema, toLimits } from '../../../knowledge/catalogue/limits';
import { serviceSchema } from '../../../knowledge/catalogue/service';
import type { Question, QuestionType, Service } from '../../../knowledge/catalogue/service';
import type { Catalogue, GazetteerEntry } from '../../../knowledge/catalogue/catalogue';

/** A small town of the tests' own, so that its words can be chosen to be hard. */
const entry = (
  kind: GazetteerEntry['kind'],
  name: string,
  ward: string,
  x: number,
  y: number,
  more: Partial<GazetteerEntry> = {},
): GazetteerEntry => ({
  kind,
  name,
  also: [],
  area: ward,
  ward,
  latitude: 52 + y / 100,
  longitude: -2 + x / 100,
  ...more,
});

export const STREETS: readonly GazetteerEntry[] = [
  entry('street', 'Mill Lane', 'Northgate', 1, 1),
  entry('street', 'Station Road', 'Castle', 3, 3),
  entry('street', 'High Street', 'Castle', 3.2, 3.1),
  entry('street', 'Church Street', 'Northgate', 1.2, 1.1),
  entry('street', 'Church Street', 'Eastfield', 8, 8),
  entry('street', 'Kingsway', 'Eastfield', 8.1, 8.2),
  entry('street', "St Mary's Avenue", 'Castle', 3.3, 3.4),
  entry('street', 'Victoria Gardens', 'Eastfield', 8.4, 8.1),
  entry('street', 'Queen Elizabeth Drive', 'Northgate', 1.5, 1.9),
  entry('street', 'Heol y Felin', 'Eastfield', 8.6, 8.6),
  entry('street', 'Weighbridge Crescent', 'Castle', 3.9, 3.7),
  entry('street', 'The Ridings', 'Northgate', 1.7, 1.3),
  entry('street', 'Park Street', 'Castle', 3.5, 3.5, { area: 'Testtown' }),
  entry('street', 'Park Street', 'Eastfield', 8.5, 8.5, { area: 'Testtown' }),
  entry('landmark', 'Co-op', 'Northgate', 1.05, 1.02, {
    street: 'Mill Lane',
    also: ['the Co-op', 'co-operative'],
  }),
  entry('landmark', "St Mary's Church", 'Northgate', 1.3, 1.2),
  entry('street', 'Castle Hill', 'Castle', 3.6, 3.6),
  entry('landmark', 'Testtown Castle', 'Castle', 3.61, 3.6, { street: 'Castle Hill', also: ['the castle'] }),
  entry('landmark', 'Memorial Park', 'Castle', 3.4, 3.3),
  entry('landmark', 'Eastfield Library', 'Eastfield', 8.2, 8.3),
  entry('landmark', 'Eastfield Primary School', 'Eastfield', 8.25, 8.31),
  entry('postcode', 'LT1 4PQ', 'Northgate', 1, 1, { street: 'Mill Lane' }),
  entry('postcode', 'LT9 2AB', 'Eastfield', 8, 8.05),
];

const service = (
  code: string,
  lgsl: number,
  en: string,
  cy: string,
  examples: string[],
  welsh: string[],
): Service =>
  serviceSchema.parse({
    code,
    lgsl,
    title: { en, cy },
    noun: { en: `a ${en.toLowerCase()}`, cy },
    group: 'streets',
    team: 'streets',
    kind: 'report',
    examples: { en: examples, cy: welsh },
    place: 'required',
  });

export const SERVICES: readonly Service[] = [
  service('pothole', 1, 'Pothole', 'Twll yn y ffordd', [
    'there is a pothole in the road', 'massive hole in the road', 'the road surface is breaking up', 'my tyre burst on a pothole', 'the tarmac has a big hole', 'pot hole', 'road needs repairing', 'crater in the street', 'nearly had my wheel off', 'the road is full of holes',
  ], ['mae twll yn y ffordd', 'tyllau mawr yn y stryd', "mae wyneb y ffordd yn torri"]),
  service('missed-bin', 2, 'Missed bin', 'Bin heb ei gasglu', [
    'my bin was not collected', 'you missed my bin', 'bin men did not come', 'they forgot our recycling', 'the bins have not been emptied', 'rubbish not picked up this week', 'my wheelie bin is still full', 'missed collection', 'nobody took the green bin', 'bin lorry drove past our house',
  ], ["ni chafodd fy min ei gasglu", 'wnaethoch chi ddim casglu fy miniau', "dydy'r lori ludw ddim wedi dod"]),
  service('fly-tipping', 3, 'Fly-tipping', 'Tipio anghyfreithlon', [
    'someone dumped a mattress', 'rubbish has been dumped in the alley', 'fly tipping behind the shops', 'there is a sofa left on the pavement', 'people keep dumping bags here', 'old fridge thrown in the lane', 'a van tipped rubble', 'builders waste left by the road', 'abandoned furniture', 'pile of tyres dumped',
  ], ["mae rhywun wedi gadael matres", 'sbwriel wedi ei daflu yn y lôn', 'tipio sbwriel']),
  service('street-light', 4, 'Street light', 'Golau stryd', [
    'the street light is out', 'lamp post not working', 'light flickering outside my house', 'it is pitch dark on our road', 'street lamp broken', 'lights are on all day', 'lamp column leaning', 'the bulb has gone in the lamppost', 'no lights on the path', 'street lighting fault',
  ], ["mae golau'r stryd wedi torri", "dydy'r lamp ddim yn gweithio", 'golau stryd yn fflachio']),
  service('council-tax-help', 5, 'Trouble paying council tax', 'Anhawster talu treth y cyngor', [
    'i cannot pay my council tax', 'behind with council tax', 'i got a summons for council tax', 'can i pay in instalments', 'bailiffs letter about council tax', 'council tax reduction', 'lost my job and cannot pay', 'struggling with the bill', 'council tax arrears', 'help with council tax',
  ], ["alla i ddim talu treth y cyngor", 'help gyda threth y cyngor', 'dyled treth y cyngor']),
  service('dog-fouling', 6, 'Dog fouling', 'Baw ci', [
    'dog mess on the pavement', 'dog poo everywhere', 'someone lets their dog foul', 'dog fouling in the park', 'dog muck on the path', 'owner not picking up after his dog', 'dog dirt outside school', 'bags of dog poo hung on trees', 'stepped in dog mess', 'dogs fouling the playing field',
  ], ["mae baw ci ar y palmant", 'perchennog ddim yn codi baw ci', 'baw cŵn yn y parc']),
]; // prettier-ignore

export const CATALOGUE: Catalogue = {
  council: {
    slug: 'testtown',
    name: { en: 'Testtown Council' },
    languages: ['en', 'cy'],
    contact: {
      phone: '+441632960000',
      outOfHoursPhone: '+441632960001',
      office: { en: 'Town Hall' },
      post: { en: 'Town Hall' },
    },
    wards: ['Northgate', 'Castle', 'Eastfield'],
    outOfHours: {},
    groups: { streets: { name: { en: 'Streets' } } },
    channels: ['web', 'sms', 'voice'],
    retention: { conversations: 365, requests: 365, files: 365, audit: 365 },
    pay: { page: 'https://testtown.example/pay', phone: '+441632960002' },
    openingHours: {},
    holidays: [],
    teams: { streets: { name: { en: 'Streets' } } },
    interpreters: false,
    textHours: '08:00-20:00',
    limits: toLimits(limitsSchema.parse({})),
    quietHours: 24,
    firstOffered: [],
    origins: [],
  },
  services: SERVICES,
  service: (code) => SERVICES.find((s) => s.code === code),
  bodies: [],
  body: () => undefined,
  phrases: { en: {}, cy: {} },
  readyAnswers: { en: [], cy: [] },
  slots: [],
  streets: STREETS,
  articles: [],
  article: () => undefined,
  figures: [],
  figure: () => undefined,
};

export function question(type: QuestionType, more: Partial<Question> = {}): Question {
  return {
    code: 'it',
    ask: { en: 'What is it?' },
    label: { en: 'It' },
    type,
    required: true,
    purpose: { en: 'So that we know.' },
    ...more,
  };
}

export const choice = (code: string, en: string, cy?: string, said: string[] = []) => ({
  code,
  label: { en, cy },
  said,
});
