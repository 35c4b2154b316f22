import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import type { Question, QuestionType, Service } from '../../../knowledge/catalogue/service';
import type { Tree } from '../../http/xml-writing';

/** Services that others may see requests of and send requests for: those that the council has opened. */
export const openServices = ({ services }: Catalogue): readonly Service[] =>
  services.filter(({ kind, public: seen }) => kind !== 'information' && seen !== 'no');

export const openService = (catalogue: Catalogue, code: string): Service | undefined =>
  openServices(catalogue).find((service) => service.code === code);

/** GeoReport v2, "GET Service List": one of its services. */
export const serviceShown = (service: Service, { council }: Catalogue): Tree => ({
  service_code: service.code,
  service_name: service.title.en,
  description: service.title.en,
  metadata: attributesOf(service).length > 0,
  type: 'realtime',
  keywords: service.noun.en,
  group: council.groups[service.group]?.name.en ?? '',
});

/** GeoReport v2, "GET Service Definition". */
export const definitionShown = (service: Service): Tree => ({
  service_code: service.code,
  attributes: attributesOf(service),
});

/** A number, an e-mail address and a photo have fields of their own in GeoReport v2, and are no attributes. */
type Asked = Exclude<QuestionType, 'phone' | 'email' | 'photo'>;

const DATATYPES: Readonly<Record<Asked, string>> = {
  text: 'text',
  number: 'number',
  money: 'number',
  date: 'datetime',
  datetime: 'datetime',
  choice: 'singlevaluelist',
  choices: 'multivaluelist',
  'yes-no': 'singlevaluelist',
  place: 'string',
  vehicle: 'string',
};

export const isAttribute = (question: Question): question is Question & { readonly type: Asked } =>
  question.type in DATATYPES;

function attributesOf(service: Service): Tree[] {
  const asked = service.questions.filter(isAttribute).map((question) => ({
    variable: true,
    code: question.code,
    datatype: DATATYPES[question.type],
    // What hangs on another answer is asked for only if that is given.
    required: question.required && question.only_if === undefined,
    datatype_description: hintOf(question),
    description: question.ask.en,
    ...valuesOf(question),
  }));
  const told = service.notices.map((notice, i) => ({
    variable: false,
    code: `notice-${i + 1}`,
    datatype: 'string',
    required: false,
    datatype_description: null,
    description: notice.en,
  }));
  return [...told, ...asked].map((attribute, i) => ({ ...attribute, order: i + 1 }));
}

function hintOf({ type, required, only_if: only }: Question): string | null {
  const how =
    type === 'date' ? 'A day, such as 2026-11-23.' : type === 'money' ? 'Pounds, such as 12.50.' : '';
  const must = required ? 'Required' : 'Only';
  const when = only ? `${must} if ${only.question} is ${only.is.join(' or ')}.` : '';
  return [how, when].filter(Boolean).join(' ') || null;
}

function valuesOf({ type, choices }: Question): { readonly values?: Tree } {
  if (type === 'yes-no')
    return {
      values: [
        { key: 'true', name: 'Yes' },
        { key: 'false', name: 'No' },
      ],
    };
  return choices ? { values: choices.map(({ code, label }) => ({ key: code, name: label.en })) } : {};
}
