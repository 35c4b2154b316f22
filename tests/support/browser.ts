import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const MISSING = `There is no browser at ${CHROMIUM}, and the tests of the pages need one: install the Debian package chromium.`;

/** Nothing leaves this machine, and nothing is asked of the reader at the first start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

/** A browser profile of its own in a real Chromium, which all tests of a file share. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= launch();
  return (await browser).newContext({ viewport: PHONE, locale: 'en-GB', ...options });
}

/** A small phone held upright. */
export const PHONE = { width: 360, height: 740 };

async function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(MISSING);
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
