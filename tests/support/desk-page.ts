import type { BrowserContextOptions, Page } from 'playwright-core';
import { SECOND } from '../../base/clock';
import type { Staff } from '../../desk/staff';
import type { House } from '../../server/house';
import { openBrowser } from './browser';
import { cookieOf, nonceIn } from './page-reader';
import type { TestServer } from './server';
import { DeskBrowser, hire, type Person } from './staff';

/** A screen as the desk's people have. */
export const SCREEN = { width: 1280, height: 900 };

/** An agent in a browser of their own, signed in and on the desk's first page. */
export interface AgentAtDesk {
  readonly staff: Staff;
  readonly page: Page;
}

export async function agentAt(
  server: TestServer,
  house: House,
  person: Person = {},
  options: BrowserContextOptions = {},
): Promise<AgentAtDesk> {
  const staff = await hire(house, person);
  const { cookies } = await new DeskBrowser(server).signIn(staff);
  const context = await openBrowser({ viewport: SCREEN, ...options });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: server.url })));
  const page = await context.newPage();
  page.setDefaultTimeout(8 * SECOND);
  await page.goto(`${server.url}/desk`);
  return { staff, page };
}

/** Begins to take conversations. */
export async function begins({ page }: AgentAtDesk): Promise<void> {
  await page.getByRole('button', { name: 'Take conversations' }).click();
  await page.getByText('You are: Taking conversations').waitFor();
}

/** Takes whoever says this in the queue. */
export async function takes({ page }: AgentAtDesk, about: string): Promise<void> {
  await page.getByRole('button', { name: `Take ${about}` }).click();
  await page.getByRole('heading', { name: 'What was said' }).waitFor();
}

/** A citizen on the council's page, by its plain forms. */
export class WebCitizen {
  private cookie = '';

  constructor(private readonly server: Pick<TestServer, 'url' | 'clock'>) {}

  async says(...texts: readonly string[]): Promise<string> {
    for (const text of texts) {
      this.server.clock.forward(10 * SECOND);
      const body = new URLSearchParams({ nonce: nonceIn(await this.page()), text });
      const headers = this.cookie ? { cookie: this.cookie } : undefined;
      const answer = await fetch(`${this.server.url}/chat`, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      });
      if (answer.status !== 303) throw new Error(`not taken: ${answer.status}`);
      if (answer.headers.has('set-cookie')) this.cookie = cookieOf(answer);
    }
    return this.page();
  }

  /** The page as it is now. */
  async page(): Promise<string> {
    return (await this.get('/')).text();
  }

  get(path: string): Promise<Response> {
    const headers = this.cookie ? { cookie: this.cookie } : undefined;
    return fetch(this.server.url + path, { headers });
  }
}
