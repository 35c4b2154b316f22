import type { Council } from '../../knowledge/catalogue/catalogue';
import type { Choice, Reply, Say } from '../../language/reply';
import { stageOf } from '../../requests/complaint-stage';
import type { Answers } from '../../requests/form';
import type { Scene, Way } from '../dialog';
import type { ComplainState } from './state';

type Stage = NonNullable<Council['complaints']>['stages'][number];

export const CHOICES: readonly Choice[] = [
  { value: 'report', label: { key: 'complain.report' } },
  { value: 'complain', label: { key: 'complain.complain' } },
];

export const askWhich = (way: Way): Reply => ({
  say: [{ key: 'complain.or-report' }],
  choices: CHOICES,
  expecting: 'choice',
  naming: way === 'keyed' ? 'keyed' : 'listed',
});

/** That they said so before, only where it was in this conversation and can be shown. */
export function earlierSay({ service }: ComplainState, { filed }: Scene): Say[] {
  const days = filed.filter((one) => one.service === service).map(({ at }) => ({ time: at }));
  return days.length > 0 ? [{ key: 'complain.earlier', values: { days: { list: days } } }] : [];
}

/** When a complaint is answered, before its form. */
export function firstStageSay({ catalogue }: Scene): Say[] {
  const [first] = catalogue.council.complaints?.stages ?? [];
  return first ? [stageSay(first)] : [];
}

/** What can be done if the answer does not settle a complaint that is sent now: the stages after its own, and who looks at it after them. */
export function stagesAfterSay({ catalogue }: Scene, answers: Answers): Say[] {
  const { complaints } = catalogue.council;
  if (!complaints) return [];
  const { name, phone, link } = complaints.ombudsman;
  const values = { name: { words: name }, phone: { phone }, link: { link } };
  return [
    ...complaints.stages.slice(stageOf(complaints, answers) + 1).map(stageSay),
    { key: 'complaint.ombudsman', values },
  ];
}

const stageSay = ({ name, acknowledged, answered }: Stage): Say => ({
  key: 'complaint.stage',
  values: { name: { words: name }, acknowledged, answered },
});
