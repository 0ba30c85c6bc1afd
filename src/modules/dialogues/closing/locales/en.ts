import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  close: 'Is this conversation done?',
  'close.words': 'After closing no words are added any more. The code of today then opens nothing.',
  'close.cards': 'The cards keep working. Everybody can read their own words and take them back.',
  'close.answers': 'Answers that were promised are still to come.',
  'close.week': 'Closed too soon? For a week you can open it again.',
  'close.go': 'Close this conversation',
  'close.done': 'The conversation is closed.',
  'close.early': 'This conversation has not begun. It can be closed once the harvest was opened.',
  again: 'Closed too soon?',
  'again.what':
    'Then words can be added again. Who is not there yet comes in with a new code. This can be done until a week after closing.',
  'again.go': 'Open this conversation again',
  'again.done': 'The conversation is open again.',
  'again.not-closed': 'This conversation is not closed.',
  'again.late': 'This conversation was closed more than a week ago. It cannot be opened any more.',
} satisfies Record<keyof typeof nl, Message>
