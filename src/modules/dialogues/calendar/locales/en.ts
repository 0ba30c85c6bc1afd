import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  add: 'Put it in your calendar',
  'add.what': 'A file for the calendar on your phone or computer. There are no names in it.',
  summary: 'Conversation you are invited to',
  public: 'Read more: {address}',
  card: 'To see whether anything has changed, type the code on your card at {address}',
  mine: 'To see whether anything has changed, look under Mine: {address}',
  call: 'A question? Call {phone}',
} satisfies Record<keyof typeof nl, Message>
