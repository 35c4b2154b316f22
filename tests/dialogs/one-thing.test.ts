import { oneThing } from '../../dialogs/report/one-thing';

const THINGS = { en: 'sofa, bed, chest of drawers, fridge, fridge freezer', cy: 'soffa, wely, oergell' };

/** Whoever names one thing in so many words has said what to take; whoever may mean more is asked. */
test.each([
  ['can you collect my old sofa', 'old sofa'],
  ['Please take a broken Fridge Freezer, thanks', undefined],
  ['Please take a broken Fridge Freezer. Thanks', 'broken Fridge Freezer'],
  ["i need my mum's chest of drawers gone", 'chest of drawers'],
  ['allwch chi gasglu fy hen wely', 'hen wely'],
  ['do you collect sofas', undefined],
  ['how much for a sofa and a bed', undefined],
  ['collect my sofa n 2 chairs', undefined],
  ['my sofa plus some other stuff', undefined],
  ['gasglu fy oergell a matres', undefined],
  ['big item collection', undefined],
  ['someone dumped the sofa cushions', undefined],
  ['', undefined],
])('%s', (said, thing) => {
  expect(oneThing(said, THINGS)).toBe(thing);
});
