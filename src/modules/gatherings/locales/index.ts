import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What every part of the room says: kinds, when, for whom. */
export const gatheringWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type GatheringWords = Words<keyof typeof nl>
