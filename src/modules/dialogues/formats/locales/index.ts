import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What people read about each way of holding a conversation. */
export const formatWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export { en as formatsInEnglish, nl as formatsInDutch }
