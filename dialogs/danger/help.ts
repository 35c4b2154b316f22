import { type DangerKind, isHazard } from '../../knowledge/danger/kinds';
import type { PhraseKey } from '../../language/phrases/en';
import type { Say } from '../../language/reply';
import type { Scene } from '../dialog';
import { byPhone } from '../person/state';

/** What is said of each danger: the right help, and what to do until it comes. */
const HELP: Readonly<Record<DangerKind, PhraseKey>> = {
  'self-harm': 'danger.self-harm',
  'carbon-monoxide': 'danger.carbon-monoxide',
  gas: 'danger.gas',
  fire: 'danger.fire',
  rescue: 'danger.rescue',
  electric: 'danger.electric',
  medical: 'danger.medical',
  attack: 'danger.attack',
  abuse: 'danger.abuse',
  missing: 'danger.missing',
  child: 'danger.child',
  adult: 'danger.adult',
  chemical: 'danger.chemical',
  collapse: 'danger.collapse',
  road: 'danger.road',
  homeless: 'danger.homeless',
};

/** The council's own number for it, by its code in council.yaml. */
const OWN_NUMBER: Readonly<Partial<Record<DangerKind, string>>> = {
  electric: 'dangerous-roads',
  collapse: 'dangerous-roads',
  road: 'dangerous-roads',
  adult: 'adult-care',
  child: 'child-care',
  homeless: 'homeless',
};

/** The fixed lines. Said once more they are other words, so that nobody hears the same sentence twice in a row. */
export function helpAgainst(kind: DangerKind, warned: readonly string[], scene: Scene): Say[] {
  const times = warned.filter((one) => one === kind).length;
  if (times % 2 === 1) return [{ key: isHazard(kind) ? 'danger.again-hazard' : 'danger.again-person' }];
  return [{ key: HELP[kind] }, ...ownNumber(kind, scene)];
}

/** A person of the council's, where it is its task to help and it names no number for that. */
function ownNumber(kind: DangerKind, scene: Scene): Say[] {
  const code = OWN_NUMBER[kind];
  if (code === undefined) return [];
  const own = scene.catalogue.council.outOfHours[code];
  if (!own) return isHazard(kind) ? [] : [byPhone(scene)];
  const values = { about: { words: own.about }, phone: { phone: own.phone } };
  return [{ key: 'danger.own-number', values }];
}
