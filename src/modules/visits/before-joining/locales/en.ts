import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Ask whether you may come and see',
  lead: 'You come along. The house reads what you write here, and answers itself: yes, not now, or a call first.',
  'lead.own':
    'Who calls you comes along. The house reads what you write here, and answers itself: yes, not now, or a call first.',
  back: 'Back',
  none: 'There is no house now that lets everybody come and see. Do call, and we look for one together.',
  opening: 'Which house?',
  'opening.missing': 'Choose a house.',
  'opening.asked': 'This house was asked already, or lets nobody come now. Choose another house.',
  words: 'What would you like to see there?',
  'words.hint':
    'One sentence is enough. Write no names: the house hears who comes when you speak with each other.',
  'words.missing': 'Write what you would like to see there.',
  'words.long': 'This is too long. A few sentences are enough.',
  suits: 'Which days suit?',
  'suits.hint': 'For example: on Tuesdays, or only after noon.',
  home: 'You come to where people live. They hear of it beforehand and may say no, also on the day itself.',
  send: 'Ask this house',
  sent: 'The question lies there. The house answers itself.',
  section: 'Come and see',
  link: 'Ask whether you may come and see a house',
} as const satisfies Record<keyof typeof nl, Message>
