import { clockInWords } from '../../language/dates';
import type { Language, Medium } from '../../language/reply';
import { valueInWords } from '../../language/values';
import type { Amount } from './figure';

/** A figure as people in the language write it: "£28.50", "10 working days", "31 Hydref 2026". */
export function figureInWords(amount: Amount, language: Language): string {
  const manner = { language, medium: 'web' as Medium };
  switch (amount.kind) {
    case 'money':
      return valueInWords({ pence: amount.pence }, manner);
    case 'number':
      return valueInWords(amount.number, manner);
    case 'percent':
      return `${valueInWords(amount.percent, manner)}%`;
    case 'days':
      return daysInWords(amount.days, amount.working, language);
    case 'date':
      return dateInWords(amount.day, language);
    case 'time':
      return timeOfDayInWords(amount.time, language);
  }
}

// Welsh counts in the singular, and a two softens what it counts.
function daysInWords(days: number, working: boolean, language: Language): string {
  if (language === 'cy') return `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'}${working ? ' gwaith' : ''}`;
  return `${days}${working ? ' working' : ''} ${days === 1 ? 'day' : 'days'}`;
}

// With its year, since an answer may be read long before the day; no weekday, which a change of the day would make wrong.
function dateInWords(iso: string, language: Language): string {
  const locale = language === 'cy' ? 'cy' : 'en-GB';
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${iso}T00:00:00Z`));
}

// Half of all readers take 12pm for midnight.
function timeOfDayInWords(time: string, language: Language): string {
  if (time === '12:00') return language === 'cy' ? 'hanner dydd' : 'midday';
  if (time === '00:00') return language === 'cy' ? 'hanner nos' : 'midnight';
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return clockInWords({ hour, minute });
}
