import { z } from 'zod'
import { isPicture } from './pictures.ts'

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** A typed word wins from a chosen picture; a picture stands for its word. Messages are keys of `cardWords`. */
export const chosenWord = (word: string, picture: string): string =>
  word.trim() !== '' ? word : isPicture(picture) ? picture : ''

/** What somebody will know their card by. */
export const CardWord = z
  .string()
  .max(60, 'word.long')
  .refine((word) => word.trim() !== '', 'word.none')
  .refine((word) => word.trim() === '' || lettersIn(word) >= 2, 'word.short')

export const hash = z.instanceof(Buffer)

/** What somebody types as a code: far longer than a code can be is no code. */
export const TypedCode = z.string().trim().min(1, 'code.none').max(80, 'code.unknown')
