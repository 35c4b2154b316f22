import type { Lesson } from '../services/lesson';
import { COMPLAINT } from './examples/complaint';
import { FEEDBACK } from './examples/feedback';
import { NONE } from './examples/none';
import { PERSON } from './examples/person';
import { QUESTION } from './examples/question';
import { REPORT } from './examples/report';
import { REQUEST } from './examples/request';
import { SMALLTALK } from './examples/smalltalk';
import { STATUS } from './examples/status';
import { LEARNT_PURPOSES, type LearntPurpose } from './purposes';

/** What people say for each purpose, a message a line, over the whole breadth of what councils do and in both languages. */
const EXAMPLES: Readonly<Record<LearntPurpose, string>> = {
  report: REPORT,
  request: REQUEST,
  question: QUESTION,
  status: STATUS,
  feedback: FEEDBACK,
  complaint: COMPLAINT,
  person: PERSON,
  smalltalk: SMALLTALK,
  none: NONE,
};

export const PURPOSE_LESSON: Lesson = {
  name: 'purposes',
  examples: LEARNT_PURPOSES.flatMap((purpose, is) =>
    EXAMPLES[purpose]
      .trim()
      .split('\n')
      .map((text) => ({ text, is })),
  ),
  classes: LEARNT_PURPOSES.length,
  byManner: true,
};
