import { createKnowledge } from '../../knowledge/knowledge';
import { TestClock } from '../support/test-clock';
import { CATALOGUE, question } from './support/town';

test('without a warm-up the first amounts that are written wait for their reader, and are read', async () => {
  const knowledge = createKnowledge({ catalogue: CATALOGUE, clock: new TestClock(), warmUp: false });
  // Not what most people write: that needs no reader.
  const read = () => knowledge.hear('three quarters', 'en').value(question('number'), true);
  try {
    expect(await Promise.all([read(), read()])).toEqual([
      { type: 'number', number: 0.75 },
      { type: 'number', number: 0.75 },
    ]);
  } finally {
    await knowledge.close();
  }
});
