import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** For who finds themselves in a story, and for who hears it. */
export const aboutMeWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type AboutMeWords = Words<keyof typeof nl>
