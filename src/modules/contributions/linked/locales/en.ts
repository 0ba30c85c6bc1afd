import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  words: 'What somebody said',
  'words.sound': 'A spoken minute',
  'words.drawing': 'A drawing',
  'words.photo': 'A photo',
  'asked.question': 'A question, put to: {askedOf}',
  'asked.experiment': 'Something to try, asked of: {askedOf}',
  'asked.rule-case': 'A rule that stands in the way, put to: {askedOf}',
  'asked.decision': 'A decision, asked of: {askedOf}',
  'asked.theme': 'Something to work on longer, together with: {askedOf}',
  owed: 'Passed on. The answer is still to come',
  answered: 'The answer',
  nothing: 'Nothing, because:',
  told: 'It was told in person.',
} as const satisfies Record<keyof typeof nl, Message>
