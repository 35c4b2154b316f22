import { z } from 'zod';
import { SetupError } from '../base/errors';

/** All settings, read once from the environment; the rest of the house is handed what it needs. */
export interface Config {
  readonly port: number;
  readonly publicUrl: URL;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  readonly councilDir: string;
  readonly redisUrl?: string;
  readonly redisLossAccepted: boolean;
  readonly twilio: {
    readonly accountSid?: string;
    readonly authToken?: string;
    readonly number?: string;
    readonly apiUrl?: string;
  };
  /** The back office, if there is one. */
  readonly open311?: { readonly url: string; readonly apiKey?: string; readonly jurisdiction?: string };
  /** The mail server, if there is one. */
  readonly smtpUrl?: string;
  /** Opens /metrics to whoever is not on this machine. */
  readonly metricsToken?: string;
  readonly identityKey?: string;
  /** Sentences are read by their meaning too, which takes a thread and about 200 MB of memory. */
  readonly sentences: boolean;
  /** What reads dates and amounts is loaded at the start, not when somebody writes the first. */
  readonly warmUp: boolean;
}

const absolute = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a whole address beginning with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const port = z.coerce.number({ error: 'must be a number from 0 to 65535' }).int().min(0).max(65535);

const environment = z.object({
  PORT: optional(port),
  PUBLIC_URL: optional(absolute(['http:', 'https:'])),
  TRUSTED_PROXIES: optional(
    z
      .string()
      .regex(
        /^[\d.:a-f/, ]+$/i,
        'must be addresses or ranges with commas between them, such as 10.0.0.1,192.168.0.0/16',
      ),
  ),
  DATA_DIR: optional(z.string()),
  COUNCIL_DIR: optional(z.string()),
  REDIS_URL: optional(absolute(['redis:', 'rediss:'])),
  REDIS_LOSS_ACCEPTED: optional(z.enum(['yes', 'no'], { error: 'must be yes or no' })),
  TWILIO_ACCOUNT_SID: optional(
    z
      .string()
      .regex(/^AC[0-9a-zA-Z]{32}$/, 'must be the account SID from the Twilio console, which begins with AC'),
  ),
  TWILIO_AUTH_TOKEN: optional(z.string().min(16, 'must be the auth token from the Twilio console')),
  TWILIO_NUMBER: optional(
    z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be the number with its country code, such as +441632960123'),
  ),
  TWILIO_API_URL: optional(absolute(['http:', 'https:'])),
  OPEN311_URL: optional(absolute(['http:', 'https:'])),
  OPEN311_API_KEY: optional(z.string()),
  OPEN311_JURISDICTION: optional(z.string()),
  SMTP_URL: optional(absolute(['smtp:', 'smtps:'])),
  METRICS_TOKEN: optional(z.string().min(16, 'must be at least 16 signs long')),
  SENTENCES: optional(z.enum(['yes', 'no'], { error: 'must be yes or no' })),
  WARM_UP: optional(z.enum(['yes', 'no'], { error: 'must be yes or no' })),
  IDENTITY_KEY: optional(z.string().min(32, 'must be at least 32 signs long')),
});

/** Variables of the tests' own server. A real one must never be armed by accident. */
const ONLY_FOR_TESTS = /^COUNCIL_TEST_/;

/** Reads the settings or throws a SetupError: one sentence that names the variable and the cure, never its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const test = Object.keys(env).find((name) => ONLY_FOR_TESTS.test(name));
  if (test) throw new SetupError(`${test} is for the tests only: unset it and start again.`);
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new SetupError(`${issue.path.join('.')} ${issue.message}: change it or unset it, and start again.`);
  }
  return fromEnvironment(parsed.data);
}

/** Without any of these nothing can be sent, or taken in. */
const TWILIO_TOGETHER = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_NUMBER'] as const;

function fromEnvironment(env: z.infer<typeof environment>): Config {
  const listen = env.PORT ?? 3978;
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${listen}`);
  if (publicUrl.pathname !== '/' || publicUrl.search !== '') {
    throw new SetupError(
      'PUBLIC_URL must be the address of a host without a path, such as https://talk.example.org: change it, and start again.',
    );
  }
  const missing = TWILIO_TOGETHER.find((name) => !env[name]);
  if (env.TWILIO_AUTH_TOKEN && missing) {
    throw new SetupError(
      `${missing} is missing beside TWILIO_AUTH_TOKEN: set all of ${TWILIO_TOGETHER.join(', ')} from the Twilio console, or none.`,
    );
  }
  return {
    port: listen,
    publicUrl,
    trustedProxies: (env.TRUSTED_PROXIES ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    dataDir: env.DATA_DIR ?? './data',
    councilDir: env.COUNCIL_DIR ?? 'councils/example',
    redisUrl: env.REDIS_URL,
    redisLossAccepted: env.REDIS_LOSS_ACCEPTED === 'yes',
    twilio: {
      accountSid: env.TWILIO_ACCOUNT_SID,
      authToken: env.TWILIO_AUTH_TOKEN,
      number: env.TWILIO_NUMBER,
      apiUrl: env.TWILIO_API_URL,
    },
    open311: env.OPEN311_URL
      ? { url: env.OPEN311_URL, apiKey: env.OPEN311_API_KEY, jurisdiction: env.OPEN311_JURISDICTION }
      : undefined,
    smtpUrl: env.SMTP_URL,
    metricsToken: env.METRICS_TOKEN,
    identityKey: env.IDENTITY_KEY,
    sentences: env.SENTENCES !== 'no',
    warmUp: env.WARM_UP !== 'no',
  };
}

/** The settings of this process. */
export function readEnvironment(): Config {
  return readConfig(process.env);
}
