import type { Phrase } from './phrase';

/** The link by which something is added to a conversation, or by which it goes on on the web. */
export const linksEn = {
  'link.here': 'Add a photo or a place here, or go on on the web: {link} It works for 24 hours.',
  'link.upload': 'Yes, press Add a photo.',
  'link.offer': 'I can text a link to {phone}. There you can add a photo, or go on in writing. Shall I?',
  'link.texted': 'The link is on its way to you by text. It works for 24 hours.',
  'link.declined': 'All right, no link then.',
  'link.untexted': "I can't text a link to this phone.",
  'link.message':
    '{council}: add a photo or a place here, or go on on the web: {link} It works for 24 hours.',
  'link.photo-offer': {
    web: '',
    text: 'a photo (reply PHOTO)',
    speech: 'a photo, if you say: text me a link',
  },

  'page.add-title': 'Add to your conversation',
  'page.add-lead':
    'This is the link that you asked us for. What you add here goes with what you have told us.',
  'page.add-photo': 'Photo (JPEG or PNG, up to 10 MB)',
  'page.add-place': 'Where is it?',
  'page.add-place-hint': 'A street name, a landmark or a postcode.',
  'page.add-send-place': 'Send place',
  'page.add-go-on': 'Or go on here',
  'page.add-go-on-means':
    'You then go on here, in writing, at the same question. The link works no more after that.',
  'page.add-go-on-button': 'Go on here',
  'page.add-photo-done': 'We have your photo.',
  'page.add-place-done': 'We have the place.',
  'page.add-then-sms': 'We answer you by text.',
  'page.add-then-voice': 'You can go on with your call, or go on here.',
  'page.add-used': 'This link was used already to go on in a browser, and works only once.',
  'page.add-old': 'This link is too old. It worked for 24 hours.',
  'page.add-unknown': "This link doesn't work. Check that all of it is there.",
  'page.add-way-on': 'You can ask for a new link by text or on a call, or start here:',
  'page.add-start': 'Talk to us here',
  'page.add-empty': 'Write where it is, then press Send place.',
} as const satisfies Readonly<Record<string, Phrase>>;
