import type { Message } from '../../i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  few: 'Too few people to show this.',
  why: 'With few people you can guess who it is. So nothing stands here, also when there was nobody.',
} as const satisfies Record<keyof typeof nl, Message>
