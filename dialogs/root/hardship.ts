import type { Service } from '../../knowledge/catalogue/service';
import type { Hardship } from '../../knowledge/hardship/kinds';
import { chooseFrame } from '../choose-service/state';
import type { Scene, Step } from '../dialog';
import { personFrame } from '../person/state';
import { likelyTopics, MOST_OFFERED } from './services';

/** What the council has for people who tell of this. */
export const helpFor = (hardship: Hardship, { catalogue }: Scene): readonly Service[] =>
  catalogue.services.filter(({ helps }) => helps?.includes(hardship));

/** Nothing plainer was said than what somebody goes through: what helps with it is offered, or else a person. */
export async function afterHardship(
  hardship: Hardship,
  files: readonly string[],
  scene: Scene,
): Promise<Step<never>> {
  const likely = await likelyTopics(scene.heard, scene);
  const codes = new Set([...helpFor(hardship, scene).map(({ code }) => code), ...likely]);
  const offered = [...codes].slice(0, MOST_OFFERED);
  const said = scene.heard.text;
  if (offered.length === 0) return { replies: [], then: { begin: personFrame(said) } };
  return { replies: [], then: { begin: chooseFrame({ offered, refused: [], said, files: [...files] }) } };
}
