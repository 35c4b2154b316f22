import { readOne } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';
import { Writer } from './writer-process';

describe.each(engines)('two processes on one store on %s', (name, open) => {
  test('raise one number a thousand times and lose none', async () => {
    const directory = await temporaryDirectory();
    const writers = await Promise.all([Writer.start(name, directory), Writer.start(name, directory)]);
    const answers = await Promise.all(writers.map((writer) => writer.do({ increment: 'n', times: 500 })));
    expect(answers).toEqual([{ done: true }, { done: true }]);
    await Promise.all(writers.map((writer) => writer.end()));
    const store = await open({ directory });
    expect(await readOne(store, 'n')).toEqual({ value: 1000, version: 1000 });
  });

  test('hear of what the other appended', async () => {
    const directory = await temporaryDirectory();
    const store = await open({ directory });
    const writer = await Writer.start(name, directory);
    const woken = new Promise<void>((resolve) => store.onWake('feed', resolve));
    expect(await writer.do({ append: 'feed' })).toEqual({ done: true });
    await woken;
    expect(await store.follow('feed', 0, 9)).toMatchObject({ position: 1 });
    await writer.end();
  });
});
