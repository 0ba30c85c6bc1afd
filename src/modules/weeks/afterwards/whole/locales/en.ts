import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What remained',
  lead: 'Of {title}, {dates}.',
  link: 'What remained of this Week',
  write: 'Write how it was',
  'not-yet': 'This Week is not over yet. What remains of it will be here.',
  nothing: 'There is nothing here yet. That is fine.',
  summary: 'In short',
  impression: 'How it was',
  promises: 'What people promised each other',
  'promises.about':
    'Houses promised this during this Week, or in the four weeks after it. You can see what came of it on their own page.',
  'promise.to': 'To {whom}.',
  'promise.years': 'From {from} to {until}.',
  'write.title': 'How was it?',
  'write.lead':
    'Everybody can read this. Write it the way you would tell somebody who was not there. Only name people you have asked.',
  'summary.hint': 'A few sentences, in plain words: what was on, and what stayed with you?',
  'impression.hint': 'What you saw and heard. Leave an empty line to begin a new paragraph.',
  'write.button': 'Save this',
  'write.saved': 'It has been saved.',
  back: 'Back to what remained',
  optional: 'optional',
  'errors.title': 'Something is not right yet',
  'errors.now': 'Somebody else changed this',
  'errors.conflict':
    'Somebody else changed this while you were busy. Here is how it is now. What you typed is still in the fields.',
  long: 'This is too long. Make it a little shorter.',
} satisfies Record<keyof typeof nl, Message>
