import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What one reads after a Week, and who keeps something of it. */
export const afterWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AfterWords = Words<keyof typeof nl>
