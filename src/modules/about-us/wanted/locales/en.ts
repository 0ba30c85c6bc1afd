import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',

  title: 'We are looking for somebody',
  reply: 'I would like to do that',

  'sought.title': 'Whom you look for',
  'sought.none': 'You are looking for nobody now.',
  'sought.add': 'Look for somebody for something',
  'sought.replies': 'Who said: I would like to do that',
  'sought.replies.lead': 'Only who looks after this place reads this. Once it is answered, throw it away.',
  'sought.reach': 'To be reached: {reach}',
  'sought.for': 'For: {role}',

  'seek.title': 'Look for somebody',
  'seek.title.change': 'Whom you look for',
  'seek.lead': 'Everybody who may see your page reads this. Whoever wants to do it can write to you.',
  'seek.role': 'We are looking for somebody who …',
  'seek.role.hint': 'For example: somebody who writes down stories.',
  'seek.about': 'What is it, and how much time does it take?',
  'seek.about.hint': 'A few sentences. May stay empty.',
  'seek.save': 'Put this there',
  'seek.saved': 'It is there.',
  'seek.end': 'Take this away',
  'seek.end.body': 'What people wrote goes as well. So answer them first.',
  'seek.ended': 'It is not there any more. What people wrote is gone too.',

  'reply.title': 'I would like to do that',
  'reply.lead':
    '{circle} is looking for: {role}. What you write here is read only by who looks after that place. You can always take it away again.',
  'reply.name': 'Your name',
  'reply.words': 'What do you want to say about it?',
  'reply.words.hint': 'May stay empty.',
  'reply.reach': 'How can they reach you?',
  'reply.reach.hint': 'A telephone number or an email address.',
  'reply.send': 'Send this',
  'reply.sent': 'Your message lies there. Somebody will get in touch with you.',
  'reply.there': 'This is what you wrote. Who looks after that place can read it.',
  'reply.take-back': 'Take away what I wrote',
  'reply.taken-back': 'What you wrote is gone.',
  'reply.thrown-away': 'Thrown away.',
  'reply.throw-away': 'Throw this away',
  'reply.call': 'Rather call? {name}, {phone}.',
  'reply.back': 'To {circle}',

  'role.missing': 'Write whom you look for.',
  'role.long': 'This is too long. Keep it to a few words.',
  'about.long': 'This is too long. Keep it to a few sentences.',
  'name.missing': 'Fill in a name.',
  'name.long': 'This name is too long.',
  'words.long': 'This is too long. Make it a little shorter.',
  'reach.missing': 'Fill in how they can reach you.',
  'reach.long': 'This is too long. Make it a little shorter.',

  'letter.subject': 'Somebody wants to do something for you',
  'letter.greeting': 'Hello {name},',
  'letter.replied.je': 'Somebody wrote about whom you look for. Read it here, and answer:',
  'letter.replied.u': 'Somebody wrote about whom you look for. Read it here, and answer:',
} satisfies Record<keyof typeof nl, Message>
