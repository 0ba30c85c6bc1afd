import { type Message, vocabulary, type Words } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const searchWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type SearchWords = Words<keyof typeof nl>

/** What a thing that was found is. */
export function shelfName(w: SearchWords, shelf: string): string {
  const key = `shelf.${shelf}`
  return searchWords.has(key) ? w(key) : ''
}

/** The words with which people ask for that kind of thing; not shown. */
export function wordsForShelf(w: SearchWords, shelf: string): string {
  const key = `also.${shelf}`
  return searchWords.has(key) ? w(key) : ''
}
