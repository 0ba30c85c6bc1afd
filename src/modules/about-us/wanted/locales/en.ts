import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',

  title: 'We are looking for somebody',
  reply: 'I would like to do that',

  'sought.title': 'Who you are looking for',
  'sought.none': 'You are not looking for anybody at the moment.',
  'sought.add': 'Say who you are looking for',
  'sought.replies': 'People who said: I would like to do that',
  'sought.replies.lead':
    'Only the people who look after this place can read this. Once you have answered, throw it away.',
  'sought.reach': 'Contact: {reach}',
  'sought.for': 'For: {role}',

  'seek.title': 'Look for somebody',
  'seek.title.change': 'Who you are looking for',
  'seek.lead':
    'Everybody who may see your page can read this. Anyone who would like to do it can write to you.',
  'seek.role': 'We are looking for somebody who …',
  'seek.role.hint': 'For example: somebody who writes down stories.',
  'seek.about': 'What is it, and how much time does it take?',
  'seek.about.hint': 'A few sentences. You can leave this empty.',
  'seek.save': 'Put this on our page',
  'seek.saved': 'It is on your page.',
  'seek.end': 'Take this away',
  'seek.end.body': 'What people wrote goes as well. So answer them first.',
  'seek.ended': 'It is no longer there. What people wrote is gone too.',

  'reply.title': 'I would like to do that',
  'reply.lead':
    '{circle} is looking for: {role}. Only the people who look after that place can read what you write here. You can always take it away again.',
  'reply.name': 'Your name',
  'reply.words': 'What would you like to say about it?',
  'reply.words.hint': 'You can leave this empty.',
  'reply.reach': 'How can they reach you?',
  'reply.reach.hint': 'A telephone number or an email address.',
  'reply.send': 'Send this',
  'reply.sent': 'Your message has been left. Somebody will get in touch with you.',
  'reply.there': 'This is what you wrote. The people who look after that place can read it.',
  'reply.take-back': 'Take away what I wrote',
  'reply.taken-back': 'What you wrote is gone.',
  'reply.thrown-away': 'Thrown away.',
  'reply.throw-away': 'Throw this away',
  'reply.call': 'Would you rather call? {name}, {phone}.',
  'reply.back': 'To {circle}',

  'role.missing': 'Write who you are looking for.',
  'role.long': 'This is too long. Keep it to a few words.',
  'about.long': 'This is too long. Keep it to a few sentences.',
  'name.missing': 'Fill in a name.',
  'name.long': 'This name is too long.',
  'words.long': 'This is too long. Make it a little shorter.',
  'reach.missing': 'Fill in how they can reach you.',
  'reach.long': 'This is too long. Make it a little shorter.',

  'letter.subject': 'Somebody would like to do something for you',
  'letter.greeting': 'Hello {name},',
  'letter.replied.je': 'Somebody replied about the person you are looking for. Read it here, and answer:',
  'letter.replied.u': 'Somebody replied about the person you are looking for. Read it here, and answer:',
} satisfies Record<keyof typeof nl, Message>
