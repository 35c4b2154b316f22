import type { Medium } from '../../language/reply';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, Talker } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);

const SAYS = {
  en: { machine: 'automated assistant', person: 'Ask for a person at any time', asked: 'a person' },
  cy: { machine: 'ynorthwyydd awtomatig', person: 'Gofynnwch am berson unrhyw bryd', asked: 'person' },
} as const;

describe.each(['web', 'text', 'speech'] as const satisfies readonly Medium[])(
  'the greeting, by %s',
  (medium) => {
    test.each(['en', 'cy'] as const)(
      'says in "%s" that it is a machine, and how to reach a person',
      async (language) => {
        const talker = new Talker({ catalogue, knowledge, medium, language, phone: '+447700900123' });
        const greeting = await talker.happens('open');
        expect(greeting).toContain(SAYS[language].machine);
        expect(greeting).toContain(SAYS[language].person);
        expect(await talker.says(SAYS[language].asked)).toContain(
          language === 'en'
            ? 'Someone from the council can ring you.'
            : "Gall rhywun o'r cyngor eich ffonio.",
        );
      },
    );
  },
);
