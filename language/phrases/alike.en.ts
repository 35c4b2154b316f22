/** Of a report that was made before of the same thing. */
export const alikeEn = {
  'alike.here': 'We already know of one at {place}. It was reported on {day}, reference {reference}.',
  'alike.near':
    'We already know of one about {metres} metres away, at {place}. It was reported on {day}, reference {reference}.',
  'alike.ask': 'Is it the same one?',
  'alike.same': 'Yes, the same one',
  'alike.another': 'No, another one',
  'alike.done-here': 'One at {place} was marked as done on {day}, reference {reference}.',
  'alike.done-near':
    'One about {metres} metres away, at {place}, was marked as done on {day}. Its reference is {reference}.',
  'alike.is-back': 'Is it back?',
  'alike.back': 'Yes, it is back',
  'alike.not-back': 'No, another one',
  'alike.reopened': 'Thank you. I have opened {reference} again for {team}.',
  'alike.follows': 'I will send it as a new report that names {reference}.',
  'alike.joined': 'Thank you. I have added what you told me to {reference}.',
  'alike.follow': {
    web: 'I will tell you here how it goes on.',
    text: 'We will text you how it goes on.',
    speech: 'To hear how it goes on, ring us and give the reference.',
  },
} as const;
