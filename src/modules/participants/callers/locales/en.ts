import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.title': 'Who may be called?',
  'ask.lead':
    'Choose somebody from your circle. They get the question under Mine, and say yes or no themselves. Only after a yes does the name stand on your page.',
  'ask.back': 'The page of {name}',
  'ask.nobody': 'There is nobody left to ask.',
  'ask.who': 'Whom do you ask?',
  'ask.send': 'Ask the question',
  'ask.done': 'The question is waiting. The name comes on your page if the answer is yes.',
  about: 'What can somebody call about?',
  'about.hint': 'For example: coming to see, the vegetable garden.',
  'asked.title': 'May somebody call you about {circle}?',
  'asked.title.yes': 'You are named at {circle}',
  'asked.lead': 'If you say yes, everyone reads your name and number. You can always take it back.',
  'asked.name': 'By which name?',
  'asked.phone': 'On which number?',
  'asked.phone.purpose': 'Everyone can read this number and call it. It need not be your own.',
  'asked.yes': 'Yes, put me there',
  'asked.no': 'No, rather not',
  'asked.change': 'Keep this',
  'asked.take-back': 'Take my name away',
  'done.yes': 'Your name and number stand there.',
  'done.no': 'You are not named there.',
  'mine.title': 'May somebody call you?',
  'mine.asked': '{circle} asks whether you may be called',
  'mine.yes': 'You are named at {circle}',
  'seat.missing': 'Choose somebody.',
  'about.long': 'This is too long. Make it a little shorter.',
  'name.missing': 'Fill in a name.',
  'phone.wrong': 'Fill in a telephone number.',
} as const satisfies Record<keyof typeof nl, Message>
