import type { Choice, Reply, Say } from '../../language/reply';
import type { Scene, Way } from '../dialog';
import type { ComplainState } from './state';

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

/** The stages of a complaint, their days, and who looks at it after them. */
export function stagesSay({ catalogue }: Scene): Say[] {
  const { complaints } = catalogue.council;
  if (!complaints) return [];
  const { name, phone, link } = complaints.ombudsman;
  return [
    ...complaints.stages.map(({ name, acknowledged, answered }): Say => ({
      key: 'complaint.stage',
      values: { name: { words: name }, acknowledged, answered },
    })),
    {
      key: 'complaint.ombudsman',
      values: { name: { words: name }, phone: { phone }, link: { link } },
    },
  ];
}
