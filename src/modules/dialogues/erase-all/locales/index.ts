import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words for erasing everything of one's own. */
export const eraseAllWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
