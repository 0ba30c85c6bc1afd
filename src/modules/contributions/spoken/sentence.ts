import { z } from 'zod'

/** Longest sentence that travels, in characters as a reader counts them. */
export const sentenceLength = 600

/** How many sentences one person may let travel from one conversation. */
export const places = [1, 2, 3] as const

const segments = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Characters as a reader counts them: an emoji or an accented letter is one. Far too long texts are only estimated. */
export function readableLength(text: string): number {
  if (text.length > sentenceLength * 30) return text.length
  let length = 0
  for (const _ of segments.segment(text)) length += 1
  return length
}

/** What somebody said, kept as it was typed. Messages are keys of `spokenWords`. */
export const Sentence = z
  .string('sentence.empty')
  .refine((text) => text.trim() !== '', 'sentence.empty')
  .refine((text) => readableLength(text) <= sentenceLength, 'sentence.long')

/** What stands beside a spoken minute or a drawing: the same, or nothing. */
export const WrittenVersion = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? '' : text))
  .refine((text) => readableLength(text) <= sentenceLength, 'sentence.long')
