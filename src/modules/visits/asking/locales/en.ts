import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ask.title': 'Ask whether you may visit {name}',
  'ask.lead':
    'The people who look after {name} read this and answer: yes, not now, or a telephone call first.',
  'ask.home':
    'You come to where people live. They are told beforehand that you are coming and may say no, even on the day itself.',
  'invite.title': 'Invite {name} to visit',
  'invite.lead': 'The people at {name} read this and answer: yes, not now, or a telephone call first.',
  'invite.home':
    'They come to where people live. Ask the people who live there first. If they say no, they do not have to explain why.',
  because: 'This is what {name} wrote:',
  house: 'Which house are you asking for?',
  'house.missing': 'Choose which house you are asking for.',
  'ask.words': 'May we come and see how you …',
  'invite.words': 'Come and see how we …',
  'words.hint': 'One sentence is enough.',
  'words.missing': 'Write what you would like to see or to show.',
  'words.long': 'This is too long. A few sentences are enough.',
  'ask.question': 'What question are you bringing?',
  'ask.question.hint': 'Something you have not worked out yourselves.',
  'invite.question': 'What would you like to know yourselves?',
  'invite.question.hint': 'What do you want to hear from them when they are there?',
  suits: 'Which days suit you?',
  'suits.hint': 'For example: Thursdays, from the middle of January. You choose a day together later.',
  'ask.send': 'Ask',
  'invite.send': 'Invite them',
  sent: 'Your question has been sent. You will hear as soon as there is an answer.',
  back: 'Work visits at {name}',
} as const satisfies Record<keyof typeof nl, Message>
