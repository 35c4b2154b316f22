import type { Journey } from './journey';
import { streets } from './streets.journeys';
import { wandering } from './wandering.journeys';

export const THEMES: Readonly<Record<string, readonly Journey[]>> = {
  'streets and roads': streets,
  'wandering about': wandering,
};
