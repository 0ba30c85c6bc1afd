import { z } from 'zod'
import { version } from '../../../platform/web/fields.ts'

export const mostChairs = 200

export const Chairs = z.object({
  dialogueId: z.uuid(),
  version,
  mayBring: z.enum(['yes', 'no'], 'chairs.bring').transform((answer) => answer === 'yes'),
  /** Empty: as many as this format usually has. */
  mostSeats: z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, 'chairs.wrong')
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .refine((count) => count === null || (count >= 1 && count <= mostChairs), 'chairs.wrong'),
})

export const Told = z.object({ dialogueId: z.uuid(), seatId: z.uuid() })
