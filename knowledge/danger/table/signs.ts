import type { Signs } from '../kinds';
import { ABUSE } from './abuse';
import { ADULT } from './adult';
import { ATTACK } from './attack';
import { CARBON_MONOXIDE } from './carbon-monoxide';
import { CHEMICAL } from './chemical';
import { CHILD } from './child';
import { COLLAPSE } from './collapse';
import { ELECTRIC } from './electric';
import { FIRE } from './fire';
import { GAS } from './gas';
import { HOMELESS } from './homeless';
import { MEDICAL } from './medical';
import { MISSING } from './missing';
import { RESCUE } from './rescue';
import { ROAD } from './road';
import { SELF_HARM } from './self-harm';

/** The table: of each kind of danger what tells of it, and what beside that says that all is well. */
export const SIGNS: readonly Signs[] = [
  GAS,
  CARBON_MONOXIDE,
  FIRE,
  ELECTRIC,
  RESCUE,
  CHEMICAL,
  COLLAPSE,
  ROAD,
  SELF_HARM,
  ATTACK,
  ABUSE,
  MEDICAL,
  MISSING,
  CHILD,
  ADULT,
  HOMELESS,
];
