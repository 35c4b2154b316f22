import { readCsv } from '../../knowledge/catalogue/csv';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('comma-separated text', () => {
  test.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells, the last one too', 'a,,c,\n', [['a', '', 'c', '']]],
    ['an empty last cell without a line end', 'a,', [['a', '']]],
    ['quotation marks around a comma', '"Co-op, High Street",b', [['Co-op, High Street', 'b']]],
    ['quotation marks inside quotation marks', '"the ""Navi""",b', [['the "Navi"', 'b']]],
    ['spaces around a cell', ' a , b ', [['a', 'b']]],
    [
      'blank lines',
      'a,b\n\n,\nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('counts lines through cells that hold a line break', () => {
    expect(readCsv('"a\nb",c\nd,e').rows).toEqual([
      { line: 1, cells: ['a\nb', 'c'] },
      { line: 3, cells: ['d', 'e'] },
    ]);
  });

  test.each([
    ['a quotation mark inside a cell', 'a,b\nthe "Navi",d', 2],
    ['words after a closing quotation mark', 'a,b\n"Castle" Hill,d', 2],
    ['a quotation mark that is never closed', 'a,b\nc,"d\n', 2],
  ])('names the line of %s', (_what, text, line) => {
    expect(readCsv(text).brokenAt).toBe(line);
  });
});
