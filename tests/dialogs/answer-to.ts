import type { Question } from '../../knowledge/catalogue/service';
import type { Language } from '../../language/reply';

/** What a citizen would say to a question of this type. */
export function answerTo(question: Question, language: Language): string {
  const first = question.choices?.[0];
  switch (question.type) {
    case 'choice':
    case 'choices':
      return (language === 'cy' ? first?.label.cy : undefined) ?? first?.label.en ?? '';
    case 'yes-no':
      return language === 'cy' ? 'ie' : 'yes';
    case 'date':
      return language === 'cy'
        ? question.when === 'future'
          ? 'yfory'
          : 'ddoe'
        : question.when === 'future'
          ? 'tomorrow'
          : 'yesterday';
    case 'datetime':
      return '25/11/2026 10am';
    case 'number':
      return '2';
    case 'money':
      return '£12.50';
    case 'phone':
      return '07700 900456';
    case 'email':
      return 'jo@example.org';
    case 'vehicle':
      return 'AB12 CDE';
    case 'place':
      return '16 Mill Lane';
    case 'photo':
      return language === 'cy' ? 'hepgor' : 'skip';
    case 'text':
      return 'Jo Bevan';
  }
}
