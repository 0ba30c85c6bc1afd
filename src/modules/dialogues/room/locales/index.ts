import { type Locale, type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { problemIn as problemInCard } from '../../card/locales/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of the evening: opening the room, coming in, writing down. */
export const roomWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type RoomWords = Words<keyof typeof nl>

/** What an error's key says, wherever its words stand. */
export const problemIn = (locale: Locale, key: string): string =>
  roomWords.has(key) ? roomWords(locale)(key) : problemInCard(locale, key)
