import { z } from 'zod'
import { line } from '../../../platform/web/fields.ts'

export const AskToBeCalled = z.object({
  /** Of the circle. */
  slug: z.string(),
  seatId: z.uuid('seat.missing'),
  about: line(120, 'about.long'),
})

/** A number needs digits to be called; how somebody spaces them is theirs. */
const phone = line(40, 'phone.wrong').pipe(z.string().regex(/^[+\d][\d\s()-]{5,}$/, 'phone.wrong'))

export const AnswerToBeCalled = z.discriminatedUnion('answer', [
  z.object({ seatId: z.uuid(), answer: z.literal('no') }),
  z.object({
    seatId: z.uuid(),
    answer: z.literal('yes'),
    name: line(120, 'name.missing').pipe(z.string().min(1, 'name.missing')),
    about: line(120, 'about.long'),
    phone,
  }),
])
