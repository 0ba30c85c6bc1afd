import { type Locale, type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import type { LineKind } from '../schema.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const fundingWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type FundingWords = Words<keyof typeof nl>

/** Words that only some kinds have: undefined where this one has none. */
export function wordsOfKind(locale: Locale, kind: LineKind) {
  const w = fundingWords(locale)
  return (key: string, values?: Parameters<FundingWords>[1]): string | undefined => {
    const whole = `${kind}.${key}`
    return fundingWords.has(whole) ? w(whole, values) : undefined
  }
}
