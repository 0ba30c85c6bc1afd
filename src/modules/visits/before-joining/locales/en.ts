import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask whether you may visit',
  lead: 'You go along with them. The house reads what you write here and answers: yes, not now, or a call first.',
  'lead.own':
    'The person who calls you goes along with you. The house reads what you write here and answers: yes, not now, or a call first.',
  back: 'Back',
  none: 'At the moment there is no house that anybody can visit. Do call, and we will look for one together.',
  opening: 'Which house?',
  'opening.missing': 'Choose a house.',
  'opening.asked': 'This house has already been asked, or is not open to visitors now. Choose another house.',
  words: 'What would you like to see there?',
  'words.hint':
    'One sentence is enough. Do not write any names: the house hears who is coming when you talk to each other.',
  'words.missing': 'Write what you would like to see there.',
  'words.long': 'This is too long. A few sentences are enough.',
  suits: 'Which days suit?',
  'suits.hint': 'For example: on Tuesdays, or only in the afternoon.',
  home: 'You come to where people live. They are told beforehand and may say no, even on the day itself.',
  send: 'Ask this house',
  sent: 'Your question has been sent. The house will answer.',
  section: 'Come and see',
  link: 'Ask whether you may visit a house',
} as const satisfies Record<keyof typeof nl, Message>
