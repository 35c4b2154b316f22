import type { Request } from 'restify';
import { z } from 'zod';
import { MINUTE } from '../../base/clock';
import { DateTime } from 'luxon';
import type { Language } from '../../language/reply';
import { inLanguage } from '../../language/values';
import { STRETCHES, type Stretch } from '../../requests/counting';
import type { Figures, Numbers, ServiceFigures, Shown } from '../../requests/figures';
import type { ChannelParts } from '../channel';
import { slowDown } from '../direct-line/access';
import { type HttpAnswer, route } from '../http/route';
import type { Assets } from './assets';
import { languageAsked } from './page-language';
import { Pages } from './pages';
import { type Phrases, phrasesIn } from './phrases';

const READ_PER_ADDRESS = { max: 60, windowMs: MINUTE };

/** GET /figures and /figures.json: what people asked for, and what became of it. */
export function figuresPage(parts: ChannelParts, assets: Assets, read: () => Promise<Figures>): void {
  const { server, log, catalogue } = parts;
  const pages = new Pages(parts, assets);
  const asked = async (req: Request): Promise<Figures> => {
    await slowDown(parts, `figures:${parts.clientAddress(req)}`, READ_PER_ADDRESS);
    return read();
  };
  const language = (req: Request): Language => languageAsked(req, catalogue.council.languages);
  const page = route(
    log,
    (refusal, req) => pages.problem(refusal, language(req), undefined),
    async (req) => {
      const found = await asked(req);
      return pages.telling(
        'figures.njk',
        language(req),
        view(parts, found, language(req), serviceAsked(req)),
      );
    },
  );
  server.get('/figures', page);
  server.head('/figures', page);
  server.get(
    '/figures.json',
    route(
      log,
      ({ status, code }) => asJson(status, { error: { code } }),
      async (req) => asJson(200, named(parts, await asked(req))),
    ),
  );
}

const asJson = (status: number, body: object): HttpAnswer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
  headers: { 'access-control-allow-origin': '*' },
});

const service = z.string().max(64).optional();
const serviceAsked = (req: Request): string | undefined =>
  service.safeParse(new URLSearchParams(req.getQuery()).get('service') ?? undefined).data;

const titleOf = ({ catalogue }: ChannelParts, code: string, language: Language): string =>
  inLanguage(catalogue.service(code)!.title, language);

const named = (parts: ChannelParts, found: Figures): object => ({
  ...found,
  services: found.services.map((one) => ({ name: titleOf(parts, one.service, 'en'), ...one })),
});

/** The figures in the words of the page. */
function view(parts: ChannelParts, found: Figures, language: Language, code: string | undefined): object {
  const t = phrasesIn(parts.catalogue, language);
  const one = found.services.find(({ service, months }) => service === code && months !== undefined);
  return {
    from: monthInWords(found.from, language),
    to: monthInWords(found.to, language),
    one: one && titleOf(parts, one.service, language),
    services: found.services.map((service) => ({
      code: service.service,
      name: titleOf(parts, service.service, language),
      open: service.months !== undefined,
      cells: cells(t, service.total),
      days: daysOf(t, service),
    })),
    stretches: STRETCHES.map((stretch) => stretchInWords(t, stretch)),
    months: (one?.months ?? found.months).map((month) => ({
      name: monthInWords(month.month, language),
      cells: cells(t, month),
    })),
    assistant: found.assistant,
  };
}

const HEADS = ['received', 'done', 'closed', 'confirmed', 'reopened'] as const;

const cells = (t: Phrases, numbers: Numbers): string[] => [
  ...HEADS.map((one) => shown(t, numbers[one])),
  numbers.promised === 0
    ? '–'
    : t('figures.of', { part: shown(t, numbers['on-time']), whole: shown(t, numbers.promised) }),
];

const daysOf = (t: Phrases, { days }: ServiceFigures): string[] =>
  STRETCHES.map((stretch) => shown(t, days[stretch]));

const shown = (t: Phrases, n: Shown): string =>
  n === '1-4' ? t('figures.few') : new Intl.NumberFormat('en-GB').format(n);

function stretchInWords(t: Phrases, stretch: Stretch): string {
  if (stretch === '0') return t('figures.same-day');
  if (stretch === '1') return t('figures.one-day');
  if (stretch === '21+') return t('figures.more-days');
  return t('figures.days', { days: stretch.replace('-', '–') });
}

function monthInWords(month: string, language: Language): string {
  const locale = language === 'cy' ? 'cy' : 'en-GB';
  return DateTime.fromFormat(month, 'yyyy-LL').setLocale(locale).toFormat('LLLL yyyy');
}
