import { toEmail } from '../base/email-address';
import type { Question } from '../knowledge/catalogue/service';
import type { Hearing } from '../knowledge/hearing';

const EMAIL: Question = {
  code: 'email',
  ask: { en: 'email' },
  label: { en: 'email' },
  purpose: { en: 'email' },
  type: 'email',
  required: true,
};

/** The e-mail address in what was said; `unfit` if it is one to which our letters can't go. `asked`: it was asked for. */
export async function emailSaid(
  heard: Hearing,
  asked: boolean,
): Promise<{ readonly email: string } | 'unfit' | undefined> {
  const said = await heard.value(EMAIL, asked);
  if (said?.type !== 'email') return undefined;
  const email = toEmail(said.address);
  return email === undefined ? 'unfit' : { email };
}
