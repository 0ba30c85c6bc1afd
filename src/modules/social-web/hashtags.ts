import { Hashtag } from '@fedify/vocab'
import type { FeedEntry } from '../stories/index.ts'

/** What a story stands under, as a word that others look for: `Zorg thuis` as `#ZorgThuis`. What holds no letter is none. */
export const hashtagsOf = ({ headings }: Pick<FeedEntry, 'headings'>): Hashtag[] =>
  headings.flatMap(({ name, address }) => {
    const word = asHashtag(name)
    return word ? [new Hashtag({ name: word, href: new URL(address) })] : []
  })

/** Undefined where nothing of it can stand in one. */
export function asHashtag(name: string): string | undefined {
  const parts = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const word = parts.map((part) => part.slice(0, 1).toLocaleUpperCase() + part.slice(1)).join('')
  return /\p{L}/u.test(word) ? `#${word}` : undefined
}
