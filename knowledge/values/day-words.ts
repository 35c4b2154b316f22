/** Names of days and months and of days near today, in both languages and the ways they are written in haste. Bare words. */

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '));

function numbered(text: string): ReadonlyMap<string, number> {
  return new Map(rows(text).flatMap((words, i) => words.map((word) => [word, i + 1] as const)));
}

export const WEEKDAYS = numbered(`
  monday mondays mon munday monady llun lun
  tuesday tuesdays tue tues teusday tuseday tuesdy mawrth fawrth
  wednesday wednesdays wed weds wensday wednsday wedensday wednesdy mercher fercher
  thursday thursdays thu thur thurs thrusday thursdy thusday iau
  friday fridays fri firday fridy gwener wener
  saturday saturdays sat satuday saterday saturdy sadwrn
  sunday sundays sun sundy sul
`);

export const MONTHS = numbered(`
  january jan januray ionawr ion
  february feb febuary febrary chwefror chwef
  march mar mawrth fawrth
  april apr aprill ebrill
  may mai fai
  june jun mehefin fehefin meh
  july jul gorffennaf orffennaf gorff
  august aug awst
  september sept sep setember medi fedi
  october oct octobre hydref hyd
  november nov novemeber tachwedd dachwedd tach
  december dec decemeber rhagfyr rhag
`);

/** Days from today. Whole phrases of bare words. */
export const NEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '-2': 'day before yesterday|the day before yesterday|echdoe|echnos',
    '-1': 'yesterday|yesturday|yesterdays|yest|yesterday morning|yesterday afternoon|last night|ddoe|doe|neithiwr|bore ddoe|prynhawn ddoe',
    '0': 'today|todays|2day|tonight|tonite|this morning|this afternoon|this evening|this lunchtime|just now|right now|now|a minute ago|an hour ago|a few minutes ago|few minutes ago|earlier today|earlier on|heddiw|heno|bore ma|bore yma|y bore ma|y bore yma|prynhawn ma|prynhawn yma|y prynhawn ma|nawr|rwan|newydd',
    '1': 'tomorrow|tomorow|tommorow|tommorrow|tomorro|tomoz|tomos|tmrw|tmr|2moro|2morrow|tomorrow morning|tomorrow night|yfory|fory|nos yfory|bore fory|bore yfory',
    '2': 'day after tomorrow|the day after tomorrow|day after tomorow|drennydd|trennydd',
    '7': 'a week today|week today|this time next week|wythnos i heddiw',
    '8': 'a week tomorrow|week tomorrow|wythnos i yfory|wythnos i fory',
    '14': 'a fortnight today|fortnight today|two weeks today|pythefnos i heddiw',
    '-7': 'this time last week|a week ago today|week ago today',
  }).flatMap(([days, phrases]) => phrases.split('|').map((phrase) => [phrase, Number(days)] as const)),
);

export const LONGEST_NEAR = 4;

/** How many days a unit has; months are counted by the calendar. */
export const SPANS: Readonly<Record<string, { readonly days: number } | { readonly months: number }>> = {
  day: { days: 1 }, days: { days: 1 }, night: { days: 1 }, nights: { days: 1 }, week: { days: 7 }, weeks: { days: 7 }, wk: { days: 7 }, wks: { days: 7 },
  fortnight: { days: 14 }, fortnights: { days: 14 }, month: { months: 1 }, months: { months: 1 }, mths: { months: 1 }, year: { months: 12 }, years: { months: 12 },
  yr: { months: 12 }, yrs: { months: 12 }, diwrnod: { days: 1 }, dydd: { days: 1 }, ddiwrnod: { days: 1 }, dyddiau: { days: 1 }, noson: { days: 1 }, wythnos: { days: 7 },
  wythnosau: { days: 7 }, pythefnos: { days: 14 }, bythefnos: { days: 14 }, mis: { months: 1 }, fis: { months: 1 }, blwyddyn: { months: 12 }, flwyddyn: { months: 12 }, flynedd: { months: 12 },
}; // prettier-ignore
