import type { Content } from './catalogue';
import type { Question, Service } from './service';

/**
 * The forms as they are asked where the council sends e-mail, and where it does not: there nobody is asked for an
 * address that would be of no use. What hangs on a question that is left out is left out with it.
 */
export function askedBy<T extends Pick<Content, 'services'>>(content: T, sendsEmail: boolean): T {
  return { ...content, services: content.services.map(sendsEmail ? withAddress : withoutAddress) };
}

const withAddress = (service: Service): Service => ({
  ...service,
  questions: service.questions.map(({ ask_with_email: wider, ...question }): Question =>
    wider ? { ...question, ask: wider } : question,
  ),
});

function withoutAddress(service: Service): Service {
  const asked = new Set<string>();
  const questions = service.questions.filter(({ code, type, only_if: only }) => {
    const stands = type !== 'email' && (only === undefined || asked.has(only.question));
    if (stands) asked.add(code);
    return stands;
  });
  return {
    ...service,
    questions,
    stop_rules: service.stop_rules.filter(({ question }) => asked.has(question)),
  };
}
