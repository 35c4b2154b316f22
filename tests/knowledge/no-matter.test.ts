import { namesNothing } from '../../knowledge/services/no-matter';

test.each([
  'so the thing is',
  'right then',
  "well, it's about my",
  'um it is about the',
  'OK so basically what happened was',
  'wel, y peth yw',
])('%s names nothing', (words) => expect(namesNothing(words)).toBe(true));

test.each([
  'bins',
  'it is about the bins',
  'what happened to my claim',
  'can you help me',
  'noise',
  'right to buy',
  'mae o am y biniau',
])('%s names something', (words) => expect(namesNothing(words)).toBe(false));
