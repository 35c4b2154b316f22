import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** What the commands of `npm run ...` talk through. */
export const terminal = {
  say(line: string): void {
    process.stdout.write(`${line}\n`);
  },
  complain(line: string): void {
    process.stderr.write(`${line}\n`);
  },
  /** One line of standard input, asked for with a prompt if a person sits there. */
  async ask(prompt: string): Promise<string> {
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
    try {
      if (process.stdin.isTTY) process.stderr.write(prompt);
      for await (const line of lines) return line.trim();
      return '';
    } finally {
      lines.close();
    }
  },
  /** The same for what nobody may read over a shoulder: it is not shown as it is typed. */
  async askHidden(prompt: string): Promise<string> {
    if (!process.stdin.isTTY) return terminal.ask(prompt);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const typed = createInterface({ input: process.stdin, output: silent, terminal: true });
    process.stderr.write(prompt);
    try {
      return await typed.question('');
    } finally {
      typed.close();
      process.stderr.write('\n');
    }
  },
  /** A talk, line by line, until the input ends. What is said in between does not tear the line being typed. */
  talk(prompt: string): Talk {
    const typed = createInterface({ input: process.stdin, output: process.stdout, prompt });
    // Taken at once: lines that come before somebody asks for them would be lost.
    const lines = typed[Symbol.asyncIterator]();
    const show = (): void => {
      if (process.stdin.isTTY) typed.prompt(true);
    };
    show();
    return {
      lines,
      say(line) {
        if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
        process.stdout.write(`${line}\n`);
        show();
      },
      close: () => typed.close(),
    };
  },
};

export interface Talk {
  readonly lines: AsyncIterableIterator<string>;
  say(line: string): void;
  close(): void;
}
