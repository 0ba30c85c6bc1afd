import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'

const said = (missing: string, long: string) => text(1200, long).refine((typed) => typed !== '', missing)

export const AskAlong = z.object({ meeting: z.uuid(), along: said('along.missing', 'along.long') })

export const PassOn = z.object({
  asked: z.uuid(),
  other: z.uuid('other.missing'),
  why: said('why.missing', 'long'),
  name: line(120, 'name.long').refine((typed) => typed !== '', 'name.missing'),
})
