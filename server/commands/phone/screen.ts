import { encodingOf, segmentsOf } from '../../../adapters/sms/segments';
import type { Spoken } from './call';

const WIDTH = 60;

/** A text as a bubble, with the number of segments that it is paid as. */
export function bubble(text: string): string {
  const lines = text.split('\n').flatMap(wrapped);
  const width = Math.max(...lines.map((line) => line.length));
  const segments = segmentsOf(text);
  const edge = '─'.repeat(width + 2);
  return [
    `  ╭${edge}╮`,
    ...lines.map((line) => `  │ ${line.padEnd(width)} │`),
    `  ╰${edge}╯ ${segments} ${segments === 1 ? 'segment' : 'segments'}, ${encodingOf(text)}`,
  ].join('\n');
}

/** What a caller hears, and in which voice. */
export function utterance({ text, language, voice }: Spoken): string {
  const [first = '', ...rest] = wrapped(`“${text}”`);
  return [`  ${first}`, ...rest.map((line) => `   ${line}`), `   ${language}, ${voice}`].join('\n');
}

/** What a caller may do now. */
export function options(gather: Readonly<Record<string, string>>): string {
  const ways = (gather['input'] ?? 'dtmf').split(' ');
  const keys = gather['numDigits'] === '1' ? 'press a key' : 'press keys';
  const both = [ways.includes('speech') ? 'say something' : '', ways.includes('dtmf') ? keys : ''];
  return `  (${both.filter(Boolean).join(', or ')}; an empty line is silence, "hang up" hangs up)`;
}

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    const cut = space > 0 ? space : WIDTH;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
