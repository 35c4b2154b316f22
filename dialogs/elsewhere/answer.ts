import type { Body } from '../../knowledge/catalogue/body';
import type { Say } from '../../language/reply';
import type { Step } from '../dialog';
import type { Effect } from '../effects';

/** Out of the council's hands: whose hands it is in, and how to reach them. */
export const elsewhereOn = (body: Body): Step<never> => ({
  replies: [{ say: elsewhereSay(body), expecting: 'words' }],
  effects: [toldOf(body)],
  then: 'end',
});

export const elsewhereSay = (body: Body): Say[] => [
  { key: 'elsewhere.for', values: { name: { words: body.name } } },
  { key: 'elsewhere.does', values: { does: { words: body.does } } },
  ...reaching(body),
];

/** Where the council wrote when to ring, that stands in the bare number's place. */
function reaching({ phone, link, when }: Body): Say[] {
  if (when) {
    return [
      { words: when, values: { phone: { phone: phone ?? '' } } },
      { key: 'elsewhere.more', values: { link: { link } } },
    ];
  }
  if (phone === undefined) return [{ key: 'elsewhere.site', values: { link: { link } } }];
  return [{ key: 'elsewhere.ring', values: { phone: { phone }, link: { link } } }];
}

export const toldOf = ({ code }: Body): Effect => ({ do: 'mark', marks: { elsewhere: code } });
