import { callBack, information, pothole } from './services';
import { councilWith, ear, example, plays, Talker } from './talker';

/** The article on potholes stands in for one on council tax: what counts is that it comes first. */
const answered = { ...information, article: 'potholes' };
const catalogue = councilWith(pothole, callBack, answered);
const knowledge = ear(catalogue);
const whole = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const HERE =
  'You can pay on https://www.elwern.example/pay, or by phone on 0808 157 0120. Never send a card number here.';

test('whoever wants to pay is told where, and no form is begun', async () => {
  const talker = citizen();
  await plays(talker, [
    ['I want to pay my council tax', `I'm the automated assistant of Elwern Council. ${HERE}`],
    ['pay parking fine', HERE],
  ]);
  expect(talker.effects).toEqual([{ do: 'mark', marks: { paying: true } }]);
  expect(talker.talk).toMatchObject({ stack: [], misses: 0 });
});

test('by text in short, on a call by number alone', async () => {
  expect(await citizen({ medium: 'text' }).says('pay my rent')).toBe(
    'This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. Pay on https://www.elwern.example/pay or ring 0808 157 0120. Never text a card number.',
  );
  expect(await citizen({ medium: 'speech' }).says('can I pay my bill')).toBe(
    'This is the automated assistant of Elwern Council. You can pay by phone on 0 8 0 8, 1 5 7, 0 1 2 0. I will say it again: 0 8 0 8, 1 5 7, 0 1 2 0. I take no card numbers on this line.',
  );
});

test('in Welsh', async () => {
  expect(await citizen().says('dwi eisiau talu treth y cyngor')).toBe(
    'Cynorthwyydd awtomatig Cyngor Elwern ydw i. Gallwch dalu ar https://www.elwern.example/pay, neu dros y ffôn ar 0808 157 0120. Peidiwch byth ag anfon rhif cerdyn yma.',
  );
});

test('who asks on what terms gets the answer, and then where', async () => {
  expect(await citizen().says('can I pay council tax by direct debit')).toMatch(
    /We look at every reported pothole within 1 working day\..* checked on Monday 14 September\. You can pay on https:\/\/www\.elwern\.example\/pay/s,
  );
});

test('trouble paying is not answered with where to pay', async () => {
  expect(await citizen().says("I can't pay my council tax")).not.toContain('/pay');
});

test('a form that is open goes on', () =>
  plays(citizen(), [
    ['pothole at 16 Mill Lane', '…How deep is it, roughly?…'],
    ['I want to pay my rent', `${HERE} Now back to where we were. How deep is it, roughly?…`],
    ['Deeper than that', 'When did you see it?…'],
  ]));

describe('a card number', () => {
  const card = { masked: true, card: true };
  const GONE = `I took out what looked like a card number, and did not keep it. ${HERE}`;

  test('is not kept, and where to pay is said once', async () => {
    const hello = "I'm the automated assistant of Elwern Council.";
    expect(await citizen().says('i want to pay my council tax, my card is ****', card)).toBe(
      `${GONE} ${hello}`,
    );
    expect(await citizen().says('**** 12/29', card)).toBe(`${GONE} ${hello}`);
  });

  test('does not keep a report from being taken', async () => {
    // Among all the services of a council, of which some are about cards.
    const talker = new Talker({ catalogue: example, knowledge: whole });
    expect(await talker.says('there is a pothole at 16 Mill Lane, my card number is ****', card)).toMatch(
      /^I took out what looked like a card number, and did not keep it\. .*A pothole/,
    );
  });
});
