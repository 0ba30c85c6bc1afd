import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  add: 'Put it in your calendar',
  'add.what': 'A file for the calendar of your telephone or computer. There are no names in it.',
  summary: 'Conversation to which you are asked',
  public: 'Read more: {address}',
  card: 'Did anything change? Type the code of your card at {address}',
  mine: 'Did anything change? You find this conversation at Mine: {address}',
  call: 'A question? Call {phone}',
} satisfies Record<keyof typeof nl, Message>
