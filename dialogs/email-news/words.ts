import { BLANKED } from '../../citizens/proof';
import type { PhraseKey } from '../../language/phrases/en';
import type { Choice, Reply, Say, Value } from '../../language/reply';
import { inWords } from '../../language/values';
import type { ServiceRequest } from '../../requests/service-request';
import type { Scene } from '../dialog';
import { nounOf } from '../noun';
import { toldToOwner } from '../status/telling';
import type { EmailNewsState } from './state';

export const NO = 'no';
export const SEND_AGAIN = 'send-code';

const NO_THANKS: Choice = { value: NO, label: { key: 'mail.no-thanks' } };
export const ADDRESS_CHOICES: readonly Choice[] = [NO_THANKS];
export const KNOWN_CHOICES: readonly Choice[] = [{ value: 'yes', label: { key: 'yes' } }, NO_THANKS];
export const CODE_CHOICES: readonly Choice[] = [
  { value: SEND_AGAIN, label: { key: 'proof.send-again' } },
  NO_THANKS,
];

/** The question to which a yes is the consent. */
export function offer({ known, references }: EmailNewsState): Say {
  const reference: Value = { list: references.map((reference) => ({ reference })) };
  return known === undefined
    ? { key: 'mail.offer', values: { reference } }
    : { key: 'mail.offer-again', values: { reference, address: known } };
}

export const askAddress = (state: EmailNewsState, lead?: Say): Reply => ({
  say: [lead ?? offer(state)],
  choices: state.known === undefined ? ADDRESS_CHOICES : KNOWN_CHOICES,
  expecting: state.known === undefined ? 'email' : 'yes-no',
  naming: 'said',
});

export const askCode = (say: Say): Reply => ({
  say: [say],
  choices: CODE_CHOICES,
  expecting: 'number',
  naming: 'listed',
});

/** Words of ours as they stand in a letter, or were put to somebody. */
export function written(scene: Scene, say: readonly Say[]): string {
  const { catalogue, language } = scene;
  const own = catalogue.phrases[language];
  return say.map((one) => inWords(one, { language, medium: 'web', own })).join(' ');
}

const inLetter = (key: PhraseKey, values: Readonly<Record<string, Value>>, scene: Scene): string =>
  written(scene, [{ key, values: { council: { words: scene.catalogue.council.name }, ...values } }]);

/** The letter that carries the code, with a gap where it belongs. */
export const codeLetter = (scene: Scene): string => inLetter('mail.code', { code: BLANKED }, scene);

/** What was sent, under which references, and what happens next. */
export function receiptLetter(requests: readonly ServiceRequest[], scene: Scene): string {
  const each = requests.flatMap((request) => {
    const { service, reference } = request;
    const [, ...next] = toldToOwner(request, scene);
    const values = { what: nounOf(service, scene), reference: { reference } };
    return [inLetter('mail.receipt', values, scene), written(scene, next)];
  });
  return [...each, inLetter('mail.receipt-end', {}, scene)].filter(Boolean).join('\n\n');
}
