import type { Phrase } from './phrase';

/** E-mail: how somebody is asked for an address, and what is written to it. */
export const mailEn = {
  'mail.offer':
    'Would you like news of {reference} by e-mail? Then type your e-mail address. We use it for that only, and each e-mail has a link that stops them.',
  'mail.offer-again':
    'Would you like news of {reference} by e-mail to {address} too? We use it for that only, and each e-mail has a link that stops them.',
  'mail.no-thanks': 'No, thank you',
  'mail.which': 'What is your e-mail address?',
  'mail.unfit':
    "I can't write to that address. Type it whole, such as sam@example.org. Letters with accents can't be used.",
  'mail.left': 'All right, no e-mail. You can ask me how it stands at any time, with the reference.',
  'mail.too-many':
    "I've sent as many codes as I may for now, so no e-mail this time. You can ask me how it stands with the reference.",
  'mail.code-sent':
    'I have sent a code to {address}, to be sure that it is yours. What are its six digits? It works for 10 minutes.',
  'mail.code-ask': 'What are the six digits of the code that I sent you by e-mail?',
  'mail.code-wrong': 'That is not the code. Look at the newest e-mail once more. Tries left: {count}.',
  'mail.agreed': 'Thank you. I have e-mailed a receipt to {address}, and will write when something happens.',

  'mail.which-reference':
    'What is the reference? It looks like 47K-T2XQ. If you gave us a phone number or an e-mail address, I can send a code there instead.',
  'mail.contact': 'Which phone number or e-mail address did you give us?',
  'mail.code-sent-if-known':
    'If that address is known to us, a code is on its way to it by e-mail. What are its six digits? It works for 10 minutes.',
  'mail.none': 'There is nothing under that address.',

  'mail.code-subject': '{council}: your code',
  'mail.receipt-subject': '{council}: we have what you sent us',
  'mail.news-subject': '{council}: news of what you sent us',
  'mail.code':
    "Your code for the {council} assistant is {code}. It works for 10 minutes. Nobody from the council will ever ask you for it. If you didn't want it, you need do nothing.",
  'mail.receipt':
    '{council} has what you told us about {what}. Your reference is {reference}. Keep this e-mail, or write the reference down.',
  'mail.receipt-end': 'We will e-mail you when something happens.',
  'mail.go-on': 'You can ask us more about it here, for 7 days: {link}',
  'mail.fixed': 'Was it fixed? Tell us here, within 7 days: {link}',
  'mail.automatic': 'This e-mail comes from the machine that helps at {council}. Nobody reads replies to it.',
  'mail.stop': 'No more e-mails about this: {link}',

  'page.mail-add-title': 'Go on with what you sent us',
  'page.mail-add-lead': 'This is the link from our e-mail.',
  'page.mail-add-old': 'This link is too old. It worked for 7 days.',
  'page.mail-add-way-on': 'You can start here, with your reference:',
  'page.stop-title': 'No more e-mails',
  'page.stop-lead':
    'Press the button, and we send no more news to your e-mail address. What you sent us goes on as before.',
  'page.stop-button': 'Send me no more e-mails',
  'page.stop-done':
    'We send no more news to your e-mail address. What you sent us goes on as before, and you can ask us how it stands with the reference.',
  'page.stop-unknown': "This link doesn't work. Check that all of it is there.",
  'page.stop-start': 'Talk to us here',
  'mail.stopped': 'E-mails were stopped by their link.',
} as const satisfies Readonly<Record<string, Phrase>>;
