import { z } from 'zod'

/** Every number is a multiple of five: answers under two of them leave nobody, or five at least. */
const offered = [5, 10, 15, 20, 25, 50] as const

/** What a movement may choose in a house with this number. */
export const numbersFor = (house: number): number[] => [house, ...offered.filter((people) => people > house)]

export const SettleFewest = z.object({
  /** Of the movement. */
  slug: z.string(),
  /** What stood there when the form was opened. */
  seen: z.string(),
  fewest: z.coerce.number('fewest.missing').int('fewest.missing').min(1, 'fewest.missing'),
})
