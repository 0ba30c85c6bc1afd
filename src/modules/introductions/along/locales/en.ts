import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',

  'ask.title': 'Ask along',
  'ask.lead':
    'Are you looking for somebody whom {other} may know? Write whom. If {other} knows somebody, {other} asks that person. Only once they say yes as well do you read of each other who you are.',
  'ask.words': 'Do you know somebody who …?',
  'ask.send': 'Ask {other}',
  'ask.sent': 'Your question lies there. If somebody says yes, you will hear. Otherwise you hear nothing.',
  'ask.there': 'You asked {other}: do you know somebody who …?',
  'ask.take-back': 'Take my question away',
  'ask.taken-back': 'Your question is gone.',

  'asked.title': '{other} asks you',
  'asked.lead': '{other} is looking for somebody whom you may know:',
  'asked.go': 'I know somebody',
  'asked.let-be': 'I know nobody',
  'asked.let-be.done': 'The question does not stand there any more. Nobody hears of that.',

  'pass.title': 'Whom do you know?',
  'pass.lead':
    'You ask that person. Whoever says yes gets to know {other}. If they say no or nothing, nobody hears of it, nor do you.',
  'pass.back': 'Back',
  'pass.search': 'Search',
  'pass.search.hint': 'By a name or a word.',
  'pass.go': 'Search',
  'pass.other': 'Whom do you ask?',
  'pass.nobody': 'We found nobody who wants to be approached. Try another word.',
  'pass.why': 'What do you ask?',
  'pass.why.hint': '{other} reads this too. So name no names yet.',
  'pass.name': 'What is your name?',
  'pass.name.hint': 'So that they know who asks.',
  'pass.send': 'Ask it',
  'pass.sent': 'The question lies there.',

  'why.missing': 'Write in a few words what you ask.',
  'other.missing': 'Choose somebody from the list first.',
  'name.missing': 'Write what your name is.',
  'name.long': 'This name is too long.',
  long: 'This is too long. Keep it to a few sentences.',
  enough: 'You approached many people today. Wait until tomorrow, or call us.',

  'letter.subject': 'Somebody you know asks you something',
  'letter.greeting': 'Hello {name},',
  'letter.asked.je': 'Somebody you got to know asks whether you know somebody. You can read it here:',
  'letter.asked.u': 'Somebody you got to know asks whether you know somebody. You can read it here:',
} satisfies Record<keyof typeof nl, Message>
