import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { Answer, Said } from '../../bots/incoming';
import { isKeyedWhole } from '../../language/keypad';
import { breathsOf, type Passage } from '../../language/breaths';
import type { Language, Shown } from '../../language/reply';
import { toAnswer, writable } from '../twilio/twiml';
import { VOICE_CAN } from './capabilities';

/** Amazon Polly's voices; for Welsh it has this one only. */
const VOICES = {
  en: { voice: 'Polly.Amy-Neural', language: 'en-GB' },
  cy: { voice: 'Polly.Gwyneth', language: 'cy-GB' },
} as const satisfies Record<Language, object>;

/** How long we wait for a word or a key, s. */
const PATIENCE = 6;
/** How long a word is waited for between two breaths, s; if there is none, the next one follows. */
const BREATH = 1;
/** How fast is slow, as SSML has it. */
const SLOW = '75%';
/** Twilio's limit for one hint. */
const MAX_HINT = 100;

/** What is said on a call, and how Twilio listens afterwards. Silence is sent to the next step too. */
export function toTwiml({ shown, language, hangUp, holding = false }: Said, nextUrl: string): Answer {
  const response = new VoiceResponse();
  if (hangUp) {
    for (const passage of inVoices(shown)) speak(response, passage);
    response.hangup();
    return toAnswer(response);
  }
  const how = { ...listening(language, shown.at(-1), holding), action: nextUrl, method: 'POST' };
  const breaths = breathsOf(inVoices(shown), VOICE_CAN.atOnce);
  const last = breaths.pop() ?? [];
  for (const breath of breaths) listen(response, breath, { ...how, timeout: BREATH });
  listen(response, last, { ...how, timeout: PATIENCE, actionOnEmptyResult: true });
  return toAnswer(response);
}

/** Whoever answers or presses a key is heard at once, and not told the rest. */
function listen(
  response: VoiceResponse,
  breath: readonly Passage[],
  how: VoiceResponse.GatherAttributes,
): void {
  const gather = response.gather(how);
  for (const passage of breath) speak(gather, passage);
}

const inVoices = (shown: readonly Shown[]): readonly Passage[] =>
  shown.flatMap(
    (one): readonly Passage[] =>
      one.passages?.map((passage) => ({ ...passage, slowly: one.slowly })) ?? [one],
  );

/** Says each paragraph on its own, so that the voice pauses between them. */
export function speak(to: Pick<VoiceResponse, 'say'>, { language, text, slowly }: Passage): void {
  const paragraphs = writable(text)
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '');
  for (const paragraph of paragraphs) {
    const said = to.say(VOICES[language], slowly ? '' : paragraph);
    if (slowly) said.prosody({ rate: SLOW }, paragraph);
  }
}

function listening(
  language: Language,
  last: Shown | undefined,
  holding: boolean,
): VoiceResponse.GatherAttributes {
  const choices = last?.choices ?? [];
  const digits = isKeyedWhole(last?.expecting);
  const oneKey = holding || (choices.length > 0 && choices.length <= 9 && !digits);
  return {
    // No recogniser knows Welsh, and one that took it for English would only make things up.
    ...(language === 'en' ? ENGLISH : { input: ['dtmf'] }),
    ...(language === 'en' && choices.length > 0 ? { hints: hintsOf(choices) } : {}),
    ...(oneKey ? { numDigits: 1 } : { finishOnKey: '#' }),
  };
}

/** Words come unfiltered: what is blanked can't be understood, and some of it matters most. */
const ENGLISH: VoiceResponse.GatherAttributes = {
  input: ['speech', 'dtmf'],
  language: 'en-GB',
  speechTimeout: 'auto',
  profanityFilter: false,
};

function hintsOf(choices: NonNullable<Shown['choices']>): string {
  return choices.map(({ label }) => writable(label).replaceAll(',', ' ').slice(0, MAX_HINT)).join(',');
}
