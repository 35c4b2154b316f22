import type { Capabilities, Medium } from '../../language/reply';

/** What a page, a text and a call can do. */
export const CAN: Readonly<Record<Medium, Capabilities>> = {
  web: {
    medium: 'web',
    maxLength: 10_000,
    photos: true,
    links: true,
    keypad: false,
    hears: ['en', 'cy'],
    fragments: false,
  },
  text: {
    medium: 'text',
    maxLength: 600,
    photos: false,
    links: true,
    keypad: false,
    hears: ['en', 'cy'],
    fragments: true,
  },
  speech: {
    medium: 'speech',
    maxLength: 1500,
    atOnce: 11,
    photos: false,
    links: false,
    keypad: true,
    hears: ['en'],
    fragments: false,
  },
};
