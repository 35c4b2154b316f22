import { xmlOf, type Tree } from '../../adapters/http/xml-writing';
import type { CatalogueBodies } from '../support/fake-back-office';

type Attribute = Readonly<Record<string, Tree>>;

/** The services of GeoReport v2's own examples, with an attribute of each type. */
export const SERVICES: readonly Readonly<Record<string, Tree>>[] = [
  {
    service_code: '001',
    service_name: 'Cans left out 24x7',
    description:
      'Garbage or recycling cans that have been left out for more than 24 hours after collection. Violators will be cited.',
    metadata: true,
    type: 'realtime',
    keywords: 'lorem, ipsum, dolor',
    group: 'sanitation',
  },
  {
    service_code: 'Roads/Construction plate shifted',
    metadata: false,
    type: 'batch',
    keywords: 'lorem, metal plate',
    group: 'roads-and-pavements',
    service_name: 'Construction plate <b>shifted</b>',
    description: 'Metal construction plate covering the street or sidewalk has been moved.',
  },
];

const attribute = (order: number, code: string, more: Attribute): Attribute => ({
  variable: true,
  code,
  datatype: 'string',
  required: false,
  datatype_description: null,
  order,
  description: code,
  ...more,
});

export const ATTRIBUTES: readonly Attribute[] = [
  attribute(3, 'WHISHETN', {
    datatype: 'singlevaluelist',
    required: true,
    description: 'What is the colour of the can?',
    values: [
      { key: '123', name: 'Blue' },
      { key: '124', name: 'Red & green' },
    ],
  }),
  attribute(1, 'NOTE', { variable: false, description: 'Cans must be at the kerb by 6 in the morning.' }),
  attribute(2, 'number.of.cans', { datatype: 'number', description: 'How many cans are there?' }),
  attribute(4, 'extras', {
    datatype: 'multivaluelist',
    description: 'What else is there?',
    values: [
      { key: 'A', name: 'Boxes' },
      { key: 'a', name: 'Sacks' },
    ],
  }),
  attribute(5, 'seen', { datatype: 'datetime', description: 'When did you see them?' }),
  attribute(6, '7', { datatype: 'text', description: 'What happened?' }),
  attribute(7, 'plate', { description: 'What is the number plate, if any?' }),
  attribute(8, 'agree', {
    datatype: 'singlevaluelist',
    description: 'Do you agree?',
    values: [{ key: 'y', name: 'Yes' }],
  }),
];

export const bodies = (
  format: 'json' | 'xml',
  services: readonly Tree[] = SERVICES,
  attributes: readonly Tree[] = ATTRIBUTES,
): CatalogueBodies => {
  const definition = { service_code: '001', attributes };
  return format === 'json'
    ? { services: JSON.stringify(services), definitions: { '001': JSON.stringify(definition) } }
    : {
        services: xmlOf('services', services),
        definitions: { '001': xmlOf('service_definition', definition) },
      };
};
