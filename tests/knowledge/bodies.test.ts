import { createKnowledge } from '../../knowledge/knowledge';
import { learnTopics } from '../../knowledge/services/matcher';
import { finished } from '../../knowledge/services/gradual';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { LEARNT } from '../support/learnt';
import { TestClock } from '../support/test-clock';

const catalogue = loadCatalogue('councils/example', phraseGaps);
const matcher = finished(learnTopics(catalogue, undefined, LEARNT));

/** None of these stands among the examples. */
test.each([
  ['no water in our street since this morning', 'water-company'],
  ['my landlord wont fix the boiler', 'landlord'],
  ['power cut on our estate', 'power-cuts'],
  ['hospital appointment', 'nhs'],
  ['how do i get a passport', 'passport-office'],
  ['report a scam', 'fraud'],
  ['injured fox in my garden', 'rspca'],
  ['telegraph pole rotten', 'telecoms'],
  ['universal credit not paid', 'dwp'],
  ['hole in the motorway', 'national-highways'],
  ['fish dying in the brook', 'environment-agency'],
  ['got a charge from the private firm at the retail park', 'private-parking'],
  ['my maintenance loan for uni is late', 'student-finance'],
  ['I would like to write to our MP', 'parliament'],
  ['mae rhywun wedi dwyn fy nghar', 'police'],
  ['does dim trydan yn y ty', 'power-cuts'],
])('%s: %s', async (said, code) => {
  const { elsewhere } = await matcher.guess(said);
  expect(elsewhere?.is.code).toBe(code);
  expect(elsewhere!.confidence).toBeGreaterThan(0.4);
});

/** What lies near to a body and is the council's all the same. */
test.each([
  ['dog loose on our street', 'stray-dog'],
  ['dead badger on the road', 'dead-animal'],
  ['blocked drain in the road', 'blocked-drain'],
  ['noisy neighbours every night', 'noise'],
  ['abandoned car', 'abandoned-vehicle'],
  ['found a needle', 'needles'],
  ['speeding cars on our road', 'speed-limits'],
  ['street light', 'street-light'],
  ['cant pay council tax', 'council-tax-trouble'],
  ['my wheelie bin has been stolen', 'new-bin'],
  ['your warden gave me a ticket in the council car park, I want to appeal', 'parking-fines'],
  ['email address for my councillor', 'councillor-contact'],
  ["there's a lamp post out", 'street-light'],
])('%s is ours: %s', async (said, code) => {
  const { services, elsewhere } = await matcher.guess(said);
  expect(elsewhere).toBeUndefined();
  expect(services[0]?.is.code).toBe(code);
});

test('a body is never named beside a likelier service', async () => {
  for (const service of catalogue.services)
    for (const said of service.examples.en.slice(0, 2)) {
      const { services, elsewhere } = await matcher.guess(said);
      expect(elsewhere?.confidence ?? Infinity).toBeGreaterThan(services[0]?.confidence ?? 0);
    }
});

test('a council without bodies sends nobody anywhere', async () => {
  const alone = { ...catalogue, services: catalogue.services.slice(0, 10), bodies: [] };
  const knowledge = createKnowledge({ catalogue: alone, clock: new TestClock() });
  expect(await knowledge.hear('i want to report a crime', 'en').elsewhere()).toBeUndefined();
});
