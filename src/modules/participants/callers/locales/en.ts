import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.title': 'Who may be called?',
  'ask.lead':
    'Choose somebody from your circle. They get the question under Mine, and say yes or no themselves. The name only appears on your page once they have said yes.',
  'ask.back': 'The page of {name}',
  'ask.nobody': 'There is nobody left to ask.',
  'ask.who': 'Who do you want to ask?',
  'ask.send': 'Ask the question',
  'ask.done': 'The question has been sent. The name appears on your page if the answer is yes.',
  about: 'What can people call about?',
  'about.hint': 'For example: coming to visit, the vegetable garden.',
  'asked.title': 'May people call you about {circle}?',
  'asked.title.yes': 'You are named at {circle}',
  'asked.lead': 'If you say yes, everyone can read your name and number. You can always take it back.',
  'asked.name': 'What name should we use?',
  'asked.phone': 'On what number?',
  'asked.phone.purpose': 'Everyone can read this number and call it. It does not have to be your own.',
  'asked.yes': 'Yes, you may name me',
  'asked.no': 'No, rather not',
  'asked.change': 'Save this',
  'asked.take-back': 'Take my name away',
  'done.yes': 'Your name and number are on the page.',
  'done.no': 'You are not named there.',
  'mine.title': 'May people call you?',
  'mine.asked': '{circle} asks whether you may be called',
  'mine.yes': 'You are named at {circle}',
  'seat.missing': 'Choose somebody.',
  'about.long': 'This is too long. Make it a little shorter.',
  'name.missing': 'Fill in a name.',
  'phone.wrong': 'Fill in a telephone number.',
} as const satisfies Record<keyof typeof nl, Message>
