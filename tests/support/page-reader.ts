import type { Page } from 'playwright-core';

/** What stands in the log of the page, line by line: "citizen: there's a pothole". */
export async function lines(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (const item of await page.locator('#log li').all()) {
    const from = (await item.getAttribute('class'))!.replace('said', '').trim();
    said.push(`${from}: ${(await item.locator('.words').allTextContents()).join('')}`);
  }
  return said;
}

/** Types into the field and presses the button beside it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.locator('#send').click();
}

/** Waits until the log ends with this line. */
export async function heard(page: Page, text: string): Promise<void> {
  await page.locator('#log li.assistant').last().getByText(text).waitFor({ timeout: 8_000 });
}

/** A form as a browser sends it when its reader presses "Send" on our own page. */
export function posted(
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    redirect: 'manual',
  };
}

export const nonceIn = (html: string): string => /name="nonce" value="([\w-]{22})"/.exec(html)![1]!;

/** The cookie that an answer sets, as the next request sends it. */
export const cookieOf = (response: Response): string =>
  response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
