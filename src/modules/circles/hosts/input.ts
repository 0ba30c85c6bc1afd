import { z } from 'zod'

const seat = z.uuid('seat.missing')
const day = z.iso.date('day.missing')

/** Messages are keys of this folder's words. */
export const AskHost = z
  .discriminatedUnion(
    'kind',
    [
      z.object({ slug: z.string(), kind: z.literal('stand-in'), seat, from: day, until: day }),
      z.object({ slug: z.string(), kind: z.literal('take-over'), seat }),
    ],
    'kind.missing',
  )
  .refine((asked) => asked.kind !== 'stand-in' || asked.until >= asked.from, {
    path: ['until'],
    message: 'until.before',
  })
