import { createInterface } from 'node:readline/promises';

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
};
