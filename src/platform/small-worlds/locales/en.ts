import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  few: 'Too few people to show this.',
  why: 'With only a few people, you can guess who said what. So we show nothing here, even when there was nobody.',
} as const satisfies Record<keyof typeof nl, Message>
