import { z } from 'zod'
import { isPicture } from './pictures.ts'

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** A typed word wins from chosen pictures; those stand for their words, in the order in which they were chosen. */
export const chosenWord = (word: string, ...pictures: readonly string[]): string =>
  word.trim() !== '' ? word : pictures.filter(isPicture).join(' ')

const isOnePicture = (word: string) => isPicture(word.trim().toLowerCase())

/** What somebody knows their card by; one picture alone is soon guessed. Messages are keys of `cardWords`. */
export const CardWord = z
  .string()
  .max(60, 'word.long')
  .refine((word) => word.trim() !== '', 'word.none')
  .refine((word) => word.trim() === '' || isOnePicture(word) || lettersIn(word) >= 4, 'word.short')
  .refine((word) => !isOnePicture(word), 'word.one-picture')

export const hash = z.instanceof(Buffer)

/** What somebody types as a code: far longer than a code can be is no code. */
export const TypedCode = z.string().trim().min(1, 'code.none').max(80, 'code.unknown')
