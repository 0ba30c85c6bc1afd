import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',

  'ask.title': 'Ask whether they know somebody',
  'ask.lead':
    'Are you looking for somebody {other} may know? Say who. If {other} knows somebody, {other} asks that person. You only find out who the other is once they say yes too.',
  'ask.words': 'Do you know somebody who …?',
  'ask.send': 'Ask {other}',
  'ask.sent':
    'Your question has been sent. If somebody says yes, you will hear. Otherwise you will not hear anything.',
  'ask.there': 'You asked {other}: do you know somebody who …?',
  'ask.take-back': 'Take my question away',
  'ask.taken-back': 'Your question is gone.',

  'asked.title': 'A question from {other}',
  'asked.lead': '{other} is looking for somebody you may know:',
  'asked.go': 'I know somebody',
  'asked.let-be': 'I do not know anybody',
  'asked.let-be.done': 'The question is no longer there. Nobody is told.',

  'pass.title': 'Who do you know?',
  'pass.lead':
    'You ask that person. If they say yes, they get to know {other}. If they say no or nothing, nobody is told, and neither are you.',
  'pass.back': 'Back',
  'pass.search': 'Search',
  'pass.search.hint': 'By name or by a word.',
  'pass.go': 'Search',
  'pass.other': 'Who do you want to ask?',
  'pass.nobody': 'We found nobody who would like to be approached. Try another word.',
  'pass.why': 'What do you want to ask?',
  'pass.why.hint': '{other} can read this too. So do not mention any names yet.',
  'pass.name': 'What is your name?',
  'pass.name.hint': 'So that they know who is asking.',
  'pass.send': 'Ask',
  'pass.sent': 'The question has been sent.',

  'why.missing': 'Write your question in a few words.',
  'other.missing': 'Choose somebody from the list first.',
  'name.missing': 'Fill in your name.',
  'name.long': 'This name is too long.',
  long: 'This is too long. Keep it to a few sentences.',
  enough: 'You have approached many people today. Wait until tomorrow, or call us.',

  'letter.subject': 'A question from somebody you know',
  'letter.greeting': 'Hello {name},',
  'letter.asked.je': 'Somebody you got to know asks whether you know somebody. You can read it here:',
  'letter.asked.u': 'Somebody you got to know asks whether you know somebody. You can read it here:',
} satisfies Record<keyof typeof nl, Message>
