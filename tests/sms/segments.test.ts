import { encodingOf, segmentsOf, unitsWithin } from '../../adapters/sms/segments';
import { networkSegments } from '../support/fake-phone';

const ENGLISH =
  'Sent. Your reference is 47K-219X. Highways look at dangerous potholes within one working day.';
const WELSH_PLAIN = 'Anfonwyd. Eich cyfeirnod yw 47K-219X. Bydd y tîm priffyrdd yn edrych.'.replace('î', 'i');
const WELSH_HAT = 'Mae’r tŷ yn wag a dŵr ar y llawr.';

describe('the encoding of a text', () => {
  test.each([
    [ENGLISH, 'GSM-7'],
    [WELSH_PLAIN, 'GSM-7'],
    [WELSH_HAT, 'UCS-2'],
    ['à è é ì ò ù Ç É £ € [ ] { } ~ \\ | ^', 'GSM-7'],
    ['ŵ', 'UCS-2'],
    ['ŷ', 'UCS-2'],
    ['â', 'UCS-2'],
    ['ê', 'UCS-2'],
    ['î', 'UCS-2'],
    ['ô', 'UCS-2'],
    ['û', 'UCS-2'],
    ['á', 'UCS-2'],
    ['ç', 'UCS-2'],
    ['’', 'UCS-2'],
    ['😀', 'UCS-2'],
    ['`', 'UCS-2'],
    ['\t', 'UCS-2'],
    ['', 'GSM-7'],
  ])('of %j is %s', (text, encoding) => {
    expect(encodingOf(text)).toBe(encoding);
  });
});

describe('the number of segments', () => {
  test.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    // 153 places hold 76 of them: the last place stays empty rather than tear one.
    ['€'.repeat(152), 2],
    ['€'.repeat(153), 3],
    ['ŵ'.repeat(70), 1],
    ['ŵ'.repeat(71), 2],
    ['ŵ'.repeat(134), 2],
    ['ŵ'.repeat(135), 3],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
    ['😀'.repeat(66), 2],
    ['😀'.repeat(67), 3],
    ['', 1],
  ])('%#: as the network counts', (text, segments) => {
    expect(segmentsOf(text)).toBe(segments);
    expect(networkSegments(text)).toBe(segments);
  });

  test('agrees with the network on texts of every length and mixture', () => {
    for (const piece of ['word ', 'costs €5 ', 'dŵr ', 'a😀', ENGLISH, WELSH_HAT]) {
      for (let times = 0; times < 130; times++) {
        const text = piece.repeat(times);
        expect(segmentsOf(text)).toBe(networkSegments(text));
      }
    }
  });
});

test.each(['word ', 'costs €5 [now] ', 'dŵr ', 'a😀', '€'])(
  'what fits within four segments takes no more, wherever it is cut from: %j',
  (piece) => {
    const text = piece.repeat(400);
    const units = unitsWithin(text, 4);
    for (let from = 0; from < 50; from++)
      expect(segmentsOf(text.slice(from, from + units))).toBeLessThanOrEqual(4);
  },
);
