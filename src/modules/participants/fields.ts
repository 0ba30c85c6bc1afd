import { z } from 'zod'

/** A day, `YYYY-MM-DD`; null where nothing was filled in. */
export const dayOrNothing = (wrong: string) =>
  z.union([z.literal('').transform(() => null), z.iso.date(wrong)], wrong)
