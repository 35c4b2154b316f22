import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const citizen = (): Talker => new Talker({ catalogue: example, knowledge });

describe('a question in the middle of a form is answered, and the form goes on where it was', () => {
  test('where a place is asked for, which any words may be', async () => {
    await plays(citizen(), [
      ['collect my old sofa', '…Which address should we come to?…'],
      ['how much does it cost?', '…£… Now back to where we were. Which address should we come to?…'],
      ['Mill Lane', '…Mill Lane, Aldersford…'],
    ]);
  });
  test('where a choice is asked for, on another service', async () => {
    await plays(citizen(), [
      ['there is a pothole on Mill Lane', '…How deep is it, roughly?…'],
      ['when is the library open?', '…Library… Now back to where we were. How deep is it, roughly?…'],
      ['about a golf ball', '…Depth: About a golf ball…'],
    ]);
  });
  test('but where words are asked for it may be the very answer', async () => {
    await plays(citizen(), [
      ['I need a parking permit', '…What kind of permit is it?…'],
      ['for visitors', '…What would you like to know, or what has gone wrong?…'],
      ['how do I get more of them?', 'Which number can Parking ring you on?'],
    ]);
  });
});

test('yes is neither a place nor a description', async () => {
  await plays(citizen(), [
    ['a dead fox in the road', '…Where is it?…'],
    ['yes', "I didn't get that.…"],
    ['Mill Lane', 'Mill Lane, Aldersford.…'],
  ]);
});

test('what was said so far is told when asked for', async () => {
  await plays(citizen(), [
    ['there is a pothole on Mill Lane', '…How deep is it, roughly?…'],
    ['what did I say?', '…Mill Lane, Aldersford…How deep is it, roughly?…'],
  ]);
});
