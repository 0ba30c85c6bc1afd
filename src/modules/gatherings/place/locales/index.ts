import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of choosing a place. */
export const placeWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type PlaceWords = Words<keyof typeof nl>
