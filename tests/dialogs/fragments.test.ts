import { bin, bulky, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack);
const knowledge = ear(catalogue);
const texter = (): Talker => new Talker({ catalogue, knowledge, medium: 'text', phone: '+447700900123' });

test('a fragment waits, without an answer, and is joined with what follows', async () => {
  const talker = texter();
  await plays(talker, [['hi there can you', '']]);
  expect(talker.effects).toContainEqual({ do: 'wait-for-more', text: 'hi there can you' });
  expect(talker.talk.fragments).toEqual(['hi there can you']);
  expect(await talker.says('mend the pothole', { sameThought: true })).toMatch(/A pothole\. Where is it\?$/);
  expect(talker.talk.fragments).toEqual([]);
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({ description: 'hi there can you mend the pothole' });
});

test('what comes when the wait is over is a thought of its own', async () => {
  const talker = texter();
  await plays(talker, [['xyzzy', '']]);
  expect(await talker.says('Cymraeg')).toMatch(/^Iawn, Cymraeg amdani/);
  await plays(talker, [['(three seconds pass)', '']]);
});

test('when nothing follows, it is answered as not understood', async () => {
  const talker = texter();
  await plays(talker, [
    ['xyzzy', ''],
    [
      '(three seconds pass)',
      "This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. I didn't get that. Tell me in a few words what it is about, such as ….",
    ],
  ]);
  expect(talker.talk.fragments).toEqual([]);
  await plays(talker, [['(three seconds pass)', '']]);
});

test('nothing waits on a channel where thoughts come whole, nor while a question is open', async () => {
  const web = new Talker({ catalogue, knowledge });
  expect(await web.says('xyzzy')).toContain("I didn't get that.");
  const talker = texter();
  await talker.says('pothole');
  await talker.says('16 Mill Lane');
  expect(await talker.says('xyzzy')).toContain("I didn't get that.");
});

describe('a text that comes before our question can have been read', () => {
  test('adds to the form', async () => {
    const talker = texter();
    await talker.says('pothole');
    expect(await talker.says('outside 16 Mill Lane', { sameThought: true })).toMatch(
      /^16 Mill Lane, Aldersford\. How deep/,
    );
    expect(await talker.says('saw it yesterday', { sameThought: true })).toMatch(
      /^Monday 23 November\. How deep/,
    );
  });

  test('is not forced into a question for words or a place', async () => {
    const talker = texter();
    await talker.says('pothole');
    expect(await talker.says('nearly broke my neck', { sameThought: true })).toBe(
      "I've added that. Where is it?",
    );
    await talker.says('16 Mill Lane');
    await talker.says('2');
    await talker.says('skip');
    await talker.says('1');
    expect(talker.filed[0]).toMatchObject({ description: 'pothole\nnearly broke my neck' });
  });

  test('still answers where it plainly does', async () => {
    const talker = texter();
    await talker.says('pothole at 16 Mill Lane');
    expect(await talker.says('2', { sameThought: true })).toMatch(
      /^About a golf ball\. When did you see it\?/,
    );
  });
});
