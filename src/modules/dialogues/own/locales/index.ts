import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words around everything that is one person's own. */
export const ownWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
