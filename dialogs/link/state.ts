import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({});
export type LinkState = z.infer<typeof stateShape>;

export const linkFrame = (): Frame => ({ dialog: 'link', version: VERSION, state: {} });
