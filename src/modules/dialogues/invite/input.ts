import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { hats } from '../../circles/index.ts'

const person = {
  name: line(100, 'name.long').pipe(z.string().min(1, 'name.needed')),
  email: line(200, 'email.wrong').pipe(z.union([z.literal(''), z.email('email.wrong')])),
  partnerOf: line(200, 'partner.long'),
}

export const Guest = z.object({
  dialogueId: z.uuid(),
  ...person,
  hat: z.enum([...hats, '']).catch(''),
  helps: z.literal('yes').optional().catch(undefined),
  listens: z.literal('yes').optional().catch(undefined),
})

/** What can be put right about somebody who was asked, and what they let know by telephone. */
export const ChangedGuest = z.object({
  dialogueId: z.uuid(),
  seatId: z.uuid(),
  version,
  ...person,
  answer: z.enum(['yes', 'no', 'maybe', '']).catch(''),
  needs: text(1000, 'needs.long'),
})

export const OneGuest = z.object({ dialogueId: z.uuid(), seatId: z.uuid() })

export const SeatApart = z.object({
  dialogueId: z.uuid(),
  seatId: z.uuid(),
  name: line(100, 'name.long').pipe(z.string().min(1, 'name.needed')),
})

export const Sending = z.object({ dialogueId: z.uuid(), seatIds: z.array(z.uuid()).max(500) })

/** Codes are made before the command runs, and only their hashes reach it. */
export const Codes = z.object({
  dialogueId: z.uuid(),
  codes: z
    .array(z.object({ seatId: z.uuid(), long: z.instanceof(Buffer), short: z.instanceof(Buffer) }))
    .max(500),
})
