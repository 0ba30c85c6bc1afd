import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  close: 'Is this conversation finished?',
  'close.words': 'Once it is closed, no more words can be added. Today’s code stops working.',
  'close.cards': 'The cards keep working. Everybody can read their own words and take them back.',
  'close.answers': 'Answers that were promised are still to come.',
  'close.week': 'If you close it too soon, you can open it again for a week.',
  'close.go': 'Close this conversation',
  'close.done': 'The conversation is closed.',
  'close.early': 'This conversation has not begun. It can be closed once the harvest has been opened.',
  again: 'Closed too soon?',
  'again.what':
    'Then words can be added again. Anyone who is not there yet needs a new code to come in. You can do this for a week after closing.',
  'again.go': 'Open this conversation again',
  'again.done': 'The conversation is open again.',
  'again.not-closed': 'This conversation is not closed.',
  'again.late': 'This conversation was closed more than a week ago. It can no longer be opened.',
} satisfies Record<keyof typeof nl, Message>
