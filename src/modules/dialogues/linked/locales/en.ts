import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  cluster: 'Put together',
  former: 'First put together like this',
  question: 'Put together, and still a question',
  board: 'In the text of {askedBy}',
  report: 'The report',
  'report.of': 'The report of {title}',
  letter: 'The letter',
  'letter.of': 'The letter to the people who were there',
} as const satisfies Record<keyof typeof nl, Message>
