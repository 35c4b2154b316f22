import { MINUTE } from '../../base/clock';
import { newId } from '../../base/ids';
import type { Language } from '../../language/reply';
import { call, started, transcript } from './direct-line-rest';
import type { TestServer } from './server';

/** Somebody who talks with the server on the web. */
export interface WebVisitor {
  says(words: string): Promise<string>;
  /** All that was said on the thread since they last looked. */
  news(): Promise<string>;
}

export async function webVisitor(server: TestServer, language: Language = 'en'): Promise<WebVisitor> {
  const user = `dl_${newId()}${newId()}`;
  const line = await started(server.url, user);
  let read = (await transcript(server.url, line)).length;
  const news = async (): Promise<string> => {
    const all = await transcript(server.url, line);
    const answers = all.slice(read).filter(({ from }) => (from as { role: string }).role === 'bot');
    read = all.length;
    return answers.map(({ text }) => text).join(' ');
  };
  const says = async (text: string): Promise<string> => {
    server.clock.forward(MINUTE);
    const body = { type: 'message', text, from: { id: user } };
    const path = `POST conversations/${line.conversationId}/activities`;
    const { status } = await call(server.url, path, { token: line.token, body });
    expect(status).toBe(200);
    return news();
  };
  if (language === 'cy') await says('Cymraeg');
  return { says, news };
}

/** Reports a pothole from the first word to its reference, as it is written; `answer` is what was said last. */
export async function reportsPothole(
  visitor: WebVisitor,
  language: Language = 'en',
): Promise<{ readonly reference: string; readonly answer: string }> {
  const words =
    language === 'en'
      ? ['pothole outside 16 Mill Lane, about a golf ball deep', 'send']
      : ['twll yn y ffordd y tu allan i 16 Mill Lane, tua phêl golff o ddyfnder', 'anfon'];
  let answer = '';
  for (const each of words) answer = await visitor.says(each);
  for (let i = 0; i < 4 && !/\b[2-9B-Z]{3}-[2-9B-Z]{4}\b/.test(answer); i++)
    answer = await visitor.says(language === 'en' ? 'send' : 'anfon');
  const [reference] = /\b[2-9B-Z]{3}-[2-9B-Z]{4}\b/.exec(answer) ?? [];
  expect({ answer, reference }).toEqual({ answer, reference: expect.any(String) as string });
  return { reference: reference!, answer };
}
