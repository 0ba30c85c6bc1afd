import { z } from 'zod'

const first = (value: unknown) => (Array.isArray(value) ? value[0] : (value ?? ''))

/** One line of text: spaces at the ends go, line breaks become spaces. `tooLong` is a key of the slice's words. */
export const line = (most: number, tooLong: string) =>
  z.preprocess(
    first,
    z
      .string()
      .transform((text) => text.replace(/\s+/g, ' ').trim())
      .pipe(z.string().max(most, tooLong)),
  )

/** Text of several lines, kept as typed. */
export const text = (most: number, tooLong: string) =>
  z.preprocess(
    first,
    z
      .string()
      .transform((typed) => typed.trim())
      .pipe(z.string().max(most, tooLong)),
  )

/** The version a form started from. */
export const version = z.coerce.number().int().min(1).max(1_000_000).catch(0)

/** Everything posted under one name. */
export const several = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]), z.array(one))
