import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What remained',
  lead: 'Of {title}, {dates}.',
  link: 'What remained of this Week',
  write: 'Write how it was',
  'not-yet': 'This Week is not over yet. What remains of it will stand here.',
  nothing: 'Nothing is kept here yet. That may stay so.',
  summary: 'In short',
  impression: 'How it was',
  promises: 'What people promised each other',
  'promises.about':
    'Houses promised this in this Week, or in the four weeks after it. What came of it stands on their own page.',
  'promise.to': 'To {whom}.',
  'promise.years': 'For {from} up to and including {until}.',
  'write.title': 'How was it?',
  'write.lead':
    'Everybody reads this. Write as you would tell it to who was not there. Name only those whom you asked.',
  'summary.hint': 'A few sentences, in plain words: what was there, and what stayed with you?',
  'impression.hint': 'What you saw and heard. An empty line begins a new paragraph.',
  'write.button': 'Save this',
  'write.saved': 'It stands there.',
  back: 'Back to what remained',
  optional: 'may stay empty',
  'errors.title': 'Something is not right yet',
  'errors.now': 'Somebody else changed this',
  'errors.conflict':
    'Somebody else changed this while you were busy. Here is how it is now. What you typed is still in the fields.',
  long: 'This is too long. Make it a little shorter.',
} satisfies Record<keyof typeof nl, Message>
