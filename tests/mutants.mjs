const LAST_WRITER_WINS = {
  breaks: 'a commit does not look whether somebody else was first',
  file: 'storage/sqlite/batch.ts',
  edits: [['this.versionOf(key) !== version)', 'this.versionOf(key) !== version && false)']],
  only: 'sqlite',
};

/**
 * What is broken on purpose, and the promise whose test has to fail for it: in a file, these words and what stands in their
 * place. `only` are the tests that it is asked of, where the others know another part.
 */
export const MUTANTS = [
  {
    promise: 'p01',
    breaks: 'an id that was seen before is taken as new',
    file: 'bots/load.ts',
    edits: [
      ['if (received) return { repeat: await answerAgain(parts, incoming, received, now) };', ''],
      ['new Draft().expecting(incomingKey(hash), undefined)', 'new Draft()'],
    ],
  },
  {
    promise: 'p06',
    breaks: 'an answer leaves before the disk has the turn',
    file: 'storage/sqlite/store.ts',
    edits: [["synchronous: 'FULL'", "synchronous: 'OFF'"]],
    only: 'sqlite',
  },
  { promise: 'p09', ...LAST_WRITER_WINS },
  { promise: 'p12', ...LAST_WRITER_WINS },
  {
    promise: 'p15',
    breaks: 'the id of a message is not kept with its turn',
    file: 'bots/record.ts',
    edits: [['.putting(incomingKey(hash), receivedAs(said, work.now, onCall))', '']],
    only: 'sqlite sms, killed at',
  },
  {
    promise: 'p24',
    breaks: 'what waits leaves for a number that has said STOP',
    file: 'citizens/outgoing.ts',
    edits: [['if (optedOutAt !== undefined) return OPTED_OUT;', '']],
    only: 'sqlite',
  },
  {
    promise: 'p38',
    breaks: 'what people wrote is put into pages as it is',
    file: 'adapters/page/assets.ts',
    edits: [['autoescape: true', 'autoescape: false']],
  },
];
