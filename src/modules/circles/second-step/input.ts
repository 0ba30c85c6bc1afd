import { z } from 'zod'

/** Of whom a circle asks a second step. */
export const asked = ['nobody', 'hosts', 'everybody'] as const
export type Asked = (typeof asked)[number]

export const SettleSecondStep = z.object({
  /** Of the circle. */
  slug: z.string(),
  /** What stood there when the form was opened. */
  seen: z.string(),
  asks: z.enum(asked, 'asks.missing'),
})
