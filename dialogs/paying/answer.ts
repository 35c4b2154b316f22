import type { Say } from '../../language/reply';
import type { Scene, Step } from '../dialog';
import type { Effect } from '../effects';

/** Where to pay. Nothing is ever paid here, and no card number is asked for. */
export const payHere = (scene: Scene): Step<never> => ({
  // Whoever sent a card number was told already, before anything else.
  replies: scene.card ? [] : [{ say: [paySay(scene)], expecting: 'words' }],
  effects: [TOLD],
  then: 'end',
});

export const paySay = ({ catalogue }: Scene): Say => {
  const { page, phone } = catalogue.council.pay;
  return { key: 'pay.here', values: { page: { link: page }, phone: { phone } } };
};

export const TOLD: Effect = { do: 'mark', marks: { paying: true } };
