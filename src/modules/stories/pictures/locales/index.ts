import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Pictures of a story. */
export const pictureWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PictureWords = Words<keyof typeof nl>
