import { loadCatalogue } from '../../knowledge/catalogue/load';
import { paying } from '../../knowledge/replies/paying';
import { phraseGaps } from '../../language/phrases';
import { cpuTime } from '../support/cpu-time';

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

const WISHES = lines(`
  I want to pay my council tax
  pay council tax
  pay my council tax bill
  i need to pay a parking fine
  pay parking fine
  pay pcn
  how do i pay my council tax
  how can I pay my rent
  where do i pay my fine
  where can i pay an invoice
  pay invoice
  pay an invoice from the council
  I'd like to pay for my bulky waste collection please
  paying for bulky waste
  pay rent
  pay my rent online
  can i pay by card
  can I pay my council tax over the phone
  can you take a payment
  take a card payment please
  make a payment
  I want to make a payment
  i wanna pay my bill
  payment line
  payment
  payments
  pay online
  pay
  pay bill
  Hello, I would like to pay my business rates.
  um I'd like to pay my parking ticket please
  hi need to pay school dinners
  pay for school meals
  pay dinner money
  how to pay for garden waste
  pay garden waste
  want to pay for the brown bin
  pay library fine
  pay my garage rent
  id like to settle my account
  can I settle my bill with you
  i want pay council tax please how
  wher do i pay my councel tax
  how pay the fine
  lost my parking ticket and need the number to pay it, how do i pay a fine
  ready to pay the invoice now
  i am ringing to pay my council tax
  yes hello I'm calling to pay a penalty charge notice
  can i pay the rent at the post office
  pay what i owe
  pay my balance
  i am trying to pay my council tax online
  where is best to go, how do i pay my allotment rent
  pay planning fee
  pay taxi licence fee
  let me pay my fine
  could we pay for our sofa collection
  I wish to pay the charge for my parking permit
  pay by card please
  pay the council
  i would like to pay a bill
  looking to pay my rent
  dwi eisiau talu treth y cyngor
  talu treth y cyngor
  hoffwn dalu fy nhreth gyngor
  sut dw i'n talu treth y cyngor
  sut mae talu dirwy barcio
  talu dirwy
  ble alla i dalu anfoneb
  ga i dalu dros y ffôn
  dw i isio talu'r rhent
  talu bil
  talu ar-lein
  alla i dalu gyda cherdyn
  hoffwn dalu am gasgliad gwastraff mawr
  talu am wastraff gardd
  gwneud taliad
  rydw i am dalu fy ardrethi
`);

const OTHERS = lines(`
  I can't pay my council tax
  cant pay
  i am struggling to pay my rent
  behind with my rent and can't pay it all
  how much is council tax
  how much do i pay for a bulky collection
  do i have to pay for garden waste
  do I need to pay council tax as a student
  who pays council tax in a shared house
  why do i pay council tax
  i have already paid my council tax
  I paid twice by mistake
  did you get my payment
  my payment hasn't gone through
  payment taken twice
  I want a refund of what I paid
  when do i have to pay
  when is my next payment
  what happens if I don't pay my fine
  should i pay my parking fine or appeal
  i want to appeal my parking fine
  help paying council tax
  help to pay my rent
  i need more time to pay
  payment plan for arrears
  bailiffs want me to pay today
  summons for council tax, can I pay now and stop it
  pay my water bill
  i want to pay my gas bill
  how do i pay my electric
  pay tv licence
  pay my car tax
  how do I pay income tax
  pay my speeding fine
  pay my court fine
  pay my phone bill
  pay the dart charge
  pay for a passport
  pay my credit card bill
  pay for a train ticket
  direct payments
  direct payment for care how do I get it
  can you pay my wife to be my carer
  can the council pay for my sons uniform
  will you pay for the damage to my car
  my landlord wants me to pay more
  i pay rent for this
  i pay my council tax and you can't even empty a bin
  stop my payment
  cancel my direct debit please, i am not paying
  who has to pay, me or my landlord
  nobody pays attention to us
  he refuses to pay
  pothole
  my bin was not collected
  pay someone to take my sofa away
  what do i pay of the council tax on pip
  i want to complain about the payment machine in the car park
  parking machine wont take payment
  the pay and display machine is broken
  pay phone smashed on the high street
  is it worth paying early
  the payment office was closed yesterday
  I'd rather go to prison than pay
  pay gap report
  ga i wybod faint yw treth y cyngor
  alla i ddim talu treth y cyngor
  dwi'n methu talu'r rhent
  pwy sy'n talu'r dreth
  oes rhaid talu am fin gwyrdd
  faint dw i'n ei dalu
  dwi wedi talu'r dreth ddwywaith
  talu fy mil dŵr
  talu trwydded deledu
  dyled treth y cyngor
`);

const ON_TERMS = lines(`
  can I pay by instalments
  can i pay my council tax monthly
  I want to pay by direct debit
  can i pay over 12 months instead of 10
  pay my council tax weekly
  can we pay a bit each month
  set up a direct debit to pay my rent
  ga i dalu'r dreth fesul tipyn
  ga i dalu dros ddeuddeg mis
  hoffwn dalu drwy ddebyd uniongyrchol
`);

test.each(WISHES)('a wish to pay: %s', (said) => expect(paying(said)).toBe('now'));
test.each(OTHERS)('no wish to pay: %s', (said) => expect(paying(said)).not.toBe('now'));
test.each(ON_TERMS)('a question of terms: %s', (said) => expect(paying(said)).toBe('terms'));

test('there are enough of each', () => {
  expect(WISHES.length).toBeGreaterThanOrEqual(60);
  expect(OTHERS.length).toBeGreaterThanOrEqual(60);
});

/** Of all that people say for a service or a body, these alone are wishes to pay. */
test('of what is said for services and bodies hardly anything is taken for a wish to pay but what is one', () => {
  const { services, bodies } = loadCatalogue('councils/example', phraseGaps);
  const said = [...services, ...bodies].flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  const now = said.filter((text) => paying(text) === 'now');
  expect(now).toEqual(
    expect.arrayContaining(['pay my council tax by card where', 'sut mae talu treth y cyngor']),
  );
  expect(now.length / said.length).toBeLessThan(0.002);
});

test('a hostile message takes no longer than another', () => {
  const hostile = ['the in on ', 'y r ar ', 'do i to ', 'please so just '].map((part) =>
    `pay ${part.repeat(50)}x`.slice(0, 160),
  );
  const all = [...hostile, ...hostile.map((text) => `how ${text}`.slice(0, 160))];
  expect(cpuTime(() => all.forEach((text) => paying(text)))).toBeLessThan(100);
});
