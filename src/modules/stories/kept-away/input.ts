import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'

const words = (missing: string) => text(2000, 'long').pipe(z.string().min(1, missing))
const atDesk = { slug: z.string(), story: z.uuid() }

export const ProposeAway = z.object({
  slug: z.string(),
  id: z.uuid(),
  forWriters: words('for-writers.missing'),
  forObjector: words('for-objector.missing'),
})

export const ProposeOfAway = z.object({
  ...atDesk,
  kind: z.enum(['back', 'stays'], 'kind.missing'),
  because: words('because.missing'),
})

export const SayOfAway = z.object({
  ...atDesk,
  proposal: z.uuid(),
  says: z.enum(['yes', 'no']),
})

export const AnswerAway = z.object({
  story: z.uuid(),
  version,
  answer: words('say.missing'),
  show: z.enum(['yes', 'no']).catch('no'),
})
