import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { centsFrom, mostCents } from '../euros.ts'
import { kinds } from '../kinds.ts'
import { type LineKind, lineKinds } from '../schema.ts'

const typed = z.string().trim().catch('')

const cents = typed.transform((value, context) => {
  const found = centsFrom(value)
  if (found !== undefined && (found ?? 0) <= mostCents) return found
  context.addIssue({ code: 'custom', message: found === undefined ? 'euros.unclear' : 'euros.much' })
  return z.NEVER
})

const year = typed.transform((value, context) => {
  if (value === '') return null
  if (/^(19|20)\d{2}$/.test(value)) return Number(value)
  context.addIssue({ code: 'custom', message: 'year.unclear' })
  return z.NEVER
})

const neededYear = year.refine((value) => value !== null, 'year.missing')

const day = typed.transform((value, context) => {
  if (value === '') return null
  if (z.iso.date().safeParse(value).success) return value
  context.addIssue({ code: 'custom', message: 'day.unclear' })
  return z.NEVER
})

/** Of which circle, and which line there. */
const place = {
  /** Of the house whose promise it is, else of the movement. */
  slug: z.string(),
  /** Absent for a new one. */
  lineId: z.uuid().optional(),
  version,
}

/** What may be typed of one kind. Messages are keys of this room's words. */
function ofKind<K extends LineKind>(kind: K) {
  const { titled, period, asks, states } = kinds[kind]
  const title = line(160, 'title.long')
  return z
    .object({
      ...place,
      kind: z.literal(kind),
      title: titled ? title.pipe(z.string().min(1, 'title.missing')) : title,
      from: period === 'days' ? day : period === 'year' ? neededYear : year,
      until: period === 'days' ? day : year,
      planned: cents,
      actual: cents,
      words: z.object(Object.fromEntries(asks.map((ask) => [ask, text(4000, 'words.long')]))),
      state: states.length > 0 ? z.enum(states, 'state.missing') : z.literal('').catch(''),
      isPublic: z.literal('yes').optional().catch(undefined),
    })
    .superRefine(({ from, until }, context) => {
      if (from !== null && until !== null && until < from)
        context.addIssue({ code: 'custom', path: ['until'], message: 'period.backwards' })
    })
}

const [first, ...others] = lineKinds
export const SaveLine = z.discriminatedUnion('kind', [ofKind(first), ...others.map((kind) => ofKind(kind))])
export type SaveLine = z.infer<typeof SaveLine>

export const RemoveLine = z.object({ slug: z.string(), kind: z.enum(lineKinds), lineId: z.uuid(), version })
