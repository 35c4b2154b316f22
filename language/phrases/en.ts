import type { Phrase } from './phrase';
import { alertsEn } from './alerts.en';
import { alikeEn } from './alike.en';
import { answersEn } from './answers.en';
import { binsEn } from './bins.en';
import { deskEn } from './desk.en';
import { dangerEn } from './danger.en';
import { feedbackEn } from './feedback.en';
import { limitsEn } from './limits.en';
import { figuresEn } from './figures.en';
import { linksEn } from './links.en';
import { mailEn } from './mail.en';
import { newsEn } from './news.en';
import { pageEn } from './page.en';
import { ringsEn } from './rings.en';
import { slotsEn } from './slots.en';
import { statusEn } from './status.en';

/**
 * Every sentence of the product's own, in English. This table is the source of the keys: the others must have the
 * same ones with the same gaps. A citizen reads or hears them as they stand: plain words, short sentences, and what
 * happens next.
 */
export const en = {
  'language.name': 'English',
  'language.offer': {
    web: 'You can use English too.',
    text: 'For English reply ENGLISH.',
    speech: 'For English, say English, or press 1.',
  },
  'language.chosen': 'English it is.',
  'language.not-heard':
    "I can't follow spoken words in this language by phone yet. Someone who speaks it can ring you back.",
  'language.call-back': 'Ring me back',

  'greeting.open': {
    web: "Hello. I'm the automated assistant of {council}. Ask for a person at any time. Tell me what you need in your own words, such as {examples}.",
    text: "Hello. I'm the automated assistant of {council}. Ask for a person at any time. Text me what you need, such as {examples}.",
    speech:
      'Hello. This is the automated assistant of {council}. Ask for a person at any time, or press 0. Tell me in a few words what you need, such as {examples}.',
  },
  'greeting.short': {
    web: "I'm the automated assistant of {council}.",
    text: 'This is the {council} automated assistant. You can talk to one of us: just reply PERSON.',
    speech: 'This is the automated assistant of {council}.',
  },
  'greeting.back': 'Hello again.',

  yes: 'Yes',
  no: 'No',
  'choice.or': 'or {last}',
  'choice.press': 'Press {n} for {label}.',
  'choice.unknown': 'Not sure',
  'choice.skip': 'Skip this',
  'choice.none': 'Something else',
  'choice.call-back': 'Ask someone to ring me',
  'choice.send': 'Send',
  'choice.change': 'Change something',
  'choice.same-number': 'Use that number',
  'choice.other-number': 'Use another number',
  'choice.other-place': 'Somewhere else',

  'value.service': 'What it is',
  'value.unknown': 'Not known',
  'value.photo': 'Photo sent',
  heard: '{what}.',

  'place.ask': { web: 'Where is it?', speech: 'Where is it? A street name or a landmark is enough.' },
  'place.label': 'Place',
  'place.purpose': 'The team needs it to find the spot.',
  'place.add': 'the address',
  'place.again': {
    web: 'Or is it {place} again?',
    text: 'Reply 1 for {place}.',
    speech: 'Or say the same place, for {place}.',
  },
  'place.which': 'Which one do you mean?',
  'phone.offer': {
    web: 'Shall we use your number, {phone}?',
    text: 'Shall we use the number you text from, {phone}?',
    speech: 'Shall we use the number you are ringing from, {phone}?',
  },
  'phone.other': 'Which number shall we use?',

  'miss.first': "I didn't get that.",
  'miss.person': {
    web: "I still don't get it, and that is my fault. Someone from the council can ring you, or you can ring {phone}. Or try it in other words.",
    text: "I still don't get it, my fault. Reply RING ME and someone rings you, or ring {phone}. Or try other words.",
    speech:
      "I still don't get it, and that is my fault. Say ring me, and someone from the council rings you. Or try it in other words.",
  },
  'miss.phone':
    "I still don't get it, and that is my fault. You can ring a person on {phone}. Or try it in other words.",
  'miss.again': "I can't make that out either. You can ring us on {phone}, or say go back, or say leave it.",
  'miss.again-root': "I still don't get it, and that is my fault.",
  'miss.kept': "I'll pass that on in your own words.",
  'hint.text': 'A few words are enough.',
  'hint.number': { web: 'A number helps here, such as 3.', speech: 'Say a number, or key it in.' },
  'hint.money': 'An amount helps here, such as £12.50.',
  'hint.date': 'A day helps here, such as yesterday, Tuesday or 3 May.',
  'hint.datetime': 'A day and a time help here, such as Tuesday at 2pm.',
  'hint.choice': '{label}: which of these is nearest?',
  'hint.choices': '{label}: which of these fit?',
  'hint.several': {
    web: 'Press one, or write down several.',
    text: 'Reply with one number or more.',
    speech: 'You can name more than one.',
  },
  'hint.yes-no': '{label}: yes or no?',
  'hint.place': 'A street name or a postcode helps most.',
  'hint.photo': 'Send the photo, or say skip.',
  'hint.phone': 'A phone number has about 11 digits, such as 07700 900123.',
  'hint.email': 'An email address looks like name@example.org.',
  'hint.slot': 'A number from the list helps, or a day, such as next Friday.',
  'hint.vehicle': 'A number plate looks like AB12 CDE.',
  'hint.optional': { web: '', text: 'Or reply SKIP.', speech: 'Or say skip.' },
  'hint.line': 'Name the line, such as {example}.',
  'hint.send': {
    web: 'Press Send, or tell me what to change.',
    text: 'Reply 1 to send it, or tell me what is wrong.',
    speech: 'Say yes to send it, or tell me what is wrong.',
  },
  'hint.need': 'A few words will do, such as {examples}.',

  'silence.first': "Take your time, I'm still here.",
  'silence.second': "I still can't hear you.",
  'silence.offer': "I can't hear anything. Shall I ask someone to ring you back? Say yes, or press 1.",
  'silence.bye': "I can't hear you, so I'll ring off now. You can ring a person on {phone}. Goodbye.",

  'report.first-question': 'That was the first question.',
  'report.back': 'Back to this one. You said: {value}.',
  'report.back-open': 'Back to this one.',
  'report.urgent': { web: 'That sounds dangerous.', text: '' },
  'report.needed': 'I need that to go on. {purpose}',
  'report.changed': "I've changed that. {label}: {value}.",
  'report.changed-too': '{label}: {value}.',
  'report.what-change': 'What should I change?',
  'report.cleared': "All cleared, so let's start again.",
  'report.left': "I've dropped that. Nothing was sent.",
  'report.so-far': 'This is what I have so far.',
  'report.nothing-so-far': "You haven't told me anything for it yet.",
  'report.added': "I've added that.",
  'report.restarted': 'I had to start this one again. I kept what still fits.',
  'report.gone': "I can't take that one here any more.",
  resume: 'Now back to where we were.',
  'report.slower': "I'll take it slowly.",
  'photo.coming': 'Your photo is on its way to me. I answer when it is here.',
  'photo.lost': "I couldn't open your photo. Send it again as JPEG or PNG, or go on without.",
  'report.photo-kept': "I've put the photo with it.",
  'report.other':
    'That sounds like something else: {other}. Shall I start on that now, or finish this one first?',
  'report.start-other': 'Start on that',
  'report.finish-first': 'Finish this first',

  'summary.lead': { web: "This is what I'll send.", text: '', speech: '' },
  'summary.ask': {
    web: 'Shall I send it?',
    text: 'Reply 1 to send, or tell me what to change.',
    speech: 'Shall I send it?',
  },
  'summary.ask-or-add': {
    web: 'You can also add {things}. Shall I send it?',
    text: 'You can add {things}. Reply 1 to send, or tell me what to change.',
    speech: 'You can also add {things}. Shall I send it?',
  },
  'summary.add': 'Add {thing}',
  'change.line': 'Change {label}',

  'filed.sent': {
    web: 'Sent. Your reference is {reference}.',
    speech: 'Sent. Your reference is {reference}. I will say it again: {reference}.',
  },
  'filed.no-target': "{team} will look at it. I don't know yet by when.",

  'choose.ask': 'Which of these is it about?',
  'choose.one': 'Is it about this: {title}?',
  'choose.body': 'Is that something for {name}?',
  'choose.again': 'Then tell me a little more. What is it about?',

  'person.offer':
    'Someone from the council can ring you, or you can ring {phone}. Shall I ask them to ring you?',
  'person.begin': 'Someone from the council can ring you. You can also ring {phone}.',
  'person.phone': 'A person can help you on {phone}.',
  'person.declined': 'All right, no call then.',

  'root.miss': "I didn't get that. Tell me in a few words what it is about, such as {examples}.",
  'root.empty': 'Nothing came through. Tell me in a few words what you need, such as {examples}.',
  'photo.late': 'I have your photo. Is it for your report {reference}?',
  'photo.for-report': 'Yes, for that report',
  'photo.of-else': 'No, something else',
  'photo.added': 'Thank you. I have added it to {reference}.',
  'root.photo': 'I have your photo. What does it show, and where is it?',
  'elsewhere.for': "That's for {name}, not the council.",
  'elsewhere.does': { web: '{does}', text: '', speech: '{does}' },
  'elsewhere.ring': {
    web: 'You can ring them on {phone} or go to {link}.',
    text: 'Ring {phone} or see {link}',
    speech: 'Their number is {phone}. I will say it again: {phone}.',
  },
  'elsewhere.more': { web: 'More on {link}.', text: 'More: {link}', speech: '' },
  'elsewhere.site': {
    web: 'You can find out more on {link}.',
    text: 'See {link}',
    speech: 'I have no number for them, but there is more on the web at {link}.',
  },
  'pay.here': {
    web: 'You can pay on {page}, or by phone on {phone}. Never send a card number here.',
    text: 'Pay on {page} or ring {phone}. Never text a card number.',
    speech:
      'You can pay by phone on {phone}. I will say it again: {phone}. I take no card numbers on this line.',
  },
  'pay.masked': 'I took out what looked like a card number, and did not keep it.',
  'other.both': 'I understand English and Welsh.',
  'other.english': 'I understand English.',
  'other.ring': 'You can write in English, or ring {phone}.',
  'other.interpreter': 'You can write in English, or ring {phone} and ask for an interpreter.',
  'root.information': "I can't answer this here yet: {title}.",
  'root.nothing-open': "There's nothing open to do that with. What do you need?",
  'root.need': 'What do you need?',
  'sympathy.loss': "I'm sorry for your loss.",
  'sympathy.injury': {
    web: "I'm sorry to hear that somebody was hurt. For medical help ring 111, or 999 if it can't wait.",
    text: "Sorry to hear that somebody was hurt. For medical help ring 111, or 999 if it can't wait.",
  },
  'sympathy.illness': "That is a lot to deal with, so I'll keep this short.",
  'sympathy.job': 'Losing a job is hard. There may be help with council tax and rent.',
  'sympathy.debt': 'There is help with this, and asking early makes it easier.',
  'sympathy.distress': "That sounds hard. You don't have to sort it out alone.",
  'sympathy.disability':
    'Thank you for telling me. If any of this is hard to do here, a person can do it with you.',
  'sympathy.person': {
    web: 'Just ask for a person at any time.',
    text: 'Reply PERSON for one of us.',
    speech: 'Just say person at any time.',
  },
  'root.masked': 'I took out what looked like a card or bank number. I never need one here.',

  'several.noted': "That's {count} things. I'll take them one after the other.",
  'several.next': 'You also told me about {need}. Shall we do that now?',
  'several.all': "That's all sent: {all}.",
  'several.sent': '{need} {reference}',

  'talk.hello': 'Hello.',
  'talk.thanks': "You're welcome.",
  'talk.bye': 'Goodbye.',
  'talk.done': 'All right.',
  'talk.called': 'Good. Do what they tell you. Whatever else you need from us can wait until you are safe.',
  'talk.hours':
    'Our office is open {hours}, but not on bank holidays. The number is {phone}. I am here at any hour.',
  'talk.hours-day': '{day} {from} to {to}',
  'talk.hours-days': '{day} to {last} {from} to {to}',
  'talk.reading': {
    web: 'That is fine. We can talk instead: ring us on {phone}, or write ring me and we ring you.',
    text: 'That is fine. We can talk instead: ring us on {phone}, or reply RING ME and we ring you.',
    speech: 'That is fine. I say everything aloud, and you can ask for a person at any time.',
  },
  'talk.robot': 'I am a machine: an automated assistant. If you want a person, just ask.',
  'talk.who': "I'm a machine that takes reports and requests for {council}.",
  'talk.what': 'I take reports and requests, such as {examples}. If I get stuck, a person can ring you.',

  'turn.apology':
    'Something went wrong on our side, and I may not have got that. A person can help you on {phone}, or try again in a minute.',
  'turn.office': 'Our office: {office}.',

  'error.not-signed': 'This message did not come from where it says, so we did nothing with it.',
  'error.not-allowed': "You can't do that from here. You can ring us on {phone}.",
  'error.no-token': 'This chat is not open yet. Load the page again to start it.',
  'error.token-expired': 'This chat has timed out. Load the page again to go on.',
  'error.not-found': "We can't find that. You can ring us on {phone}.",
  'error.not-understood': "We couldn't read that. Try it again, or ring us on {phone}.",
  'error.too-long': 'That is too long for one message. Send it in parts of up to {limit}.',
  'error.wrong-type': "We can't take that kind of file or message here.",
  'error.too-many': 'That was a lot of messages at once. Wait a minute, then try again.',
  'error.store-down':
    "We can't take messages just now, and nothing was kept of this one. Ring us on {phone}, or try again in a few minutes.",
  'error.stopping': 'We are restarting. Try again in a minute, or ring us on {phone}.',
  'error.too-slow': 'That is taking too long on our side. Try again in a minute, or ring us on {phone}.',
  'error.parked':
    'Something went wrong on our side. What you said is kept, and our staff will look at it. To speak to someone now, ring {phone}.',
  'error.stale': 'Somebody else came first. Look at how it is now, then try again.',
  'error.internal':
    'Something went wrong on our side. Try again in a minute. Or ring us on {phone} and give this number: {trouble}.',
  'limit.characters': '10,000 characters',

  ...alikeEn,
  ...answersEn,
  ...binsEn,
  ...dangerEn,
  ...feedbackEn,
  ...deskEn,
  ...slotsEn,
  ...statusEn,
  ...alertsEn,
  ...mailEn,
  ...newsEn,
  ...limitsEn,
  ...linksEn,
  ...ringsEn,
  ...pageEn,
  ...figuresEn,
} as const satisfies Readonly<Record<string, Phrase>>;

export type PhraseKey = keyof typeof en;
