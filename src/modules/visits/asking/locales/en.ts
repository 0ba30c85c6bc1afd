import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.title': 'Ask whether you may come and see {name}',
  'ask.lead':
    'The people who look after {name} read this and answer themselves: yes, not now, or a telephone call first.',
  'ask.home':
    'You come to where people live. They are told beforehand that you are coming and may say no, also on the day itself.',
  'invite.title': 'Invite {name} to come and see',
  'invite.lead':
    'The people of {name} read this and answer themselves: yes, not now, or a telephone call first.',
  'invite.home':
    'They come to where people live. Ask those who live there first. Whoever says no need not explain why.',
  because: 'This is what {name} wrote:',
  house: 'For which house do you ask this?',
  'house.missing': 'Choose for which house you ask this.',
  'ask.words': 'May we come and see how you …',
  'invite.words': 'Come and see how we …',
  'words.hint': 'One sentence is enough.',
  'words.missing': 'Write what you would like to see or to show.',
  'words.long': 'This is too long. A few sentences are enough.',
  'ask.question': 'Which question do you bring along?',
  'ask.question.hint': 'Something you have not worked out yourselves.',
  'invite.question': 'What would you like to know yourselves?',
  'invite.question.hint': 'What do you want to hear from them when they are there?',
  suits: 'Which days suit you?',
  'suits.hint': 'For example: Thursdays, from the middle of January. You choose a day together later.',
  'ask.send': 'Ask it',
  'invite.send': 'Invite them',
  sent: 'The question is there. As soon as there is an answer, you get word.',
  back: 'Work visits at {name}',
} as const satisfies Record<keyof typeof nl, Message>
