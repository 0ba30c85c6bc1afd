import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { dayOrNothing } from '../fields.ts'
import { followUps, outcomes } from '../schema.ts'
import { followed } from './kinds.ts'

/** In characters: a few sentences. */
export const entryLength = 1500

const year = z.coerce.number('year.wrong').int('year.wrong').min(1900, 'year.wrong').max(2200, 'year.wrong')
const words = text(entryLength, 'words.long').pipe(z.string().min(1, 'words.missing'))
const yearOrNone = z.union([z.literal('').transform(() => null), year], 'year.wrong')
const day = z.iso.date('day.wrong')

const known = {
  /** Of the circle. */
  slug: z.string(),
  /** Undefined for a new one. */
  id: z.uuid().optional(),
  version,
}

/** Messages are keys of this folder's words. */
export const KeepEntry = z
  .discriminatedUnion('kind', [
    z.object({
      ...known,
      kind: z.literal('period'),
      year,
      untilYear: yearOrNone,
      words: text(entryLength, 'words.long'),
    }),
    z.object({
      ...known,
      kind: z.literal('tried'),
      year,
      words,
      outcome: z.enum(outcomes, 'outcome.missing'),
      shared: z.enum(['everyone', 'own'], 'shared.missing').transform((who) => who === 'everyone'),
    }),
    z.object({
      ...known,
      kind: z.literal('promise'),
      words,
      toWhom: line(120, 'words.long'),
      year: yearOrNone,
      untilYear: yearOrNone,
      byDay: dayOrNothing('day.wrong'),
      saidOn: day,
    }),
    z.object({
      ...known,
      kind: z.enum(['mission', 'initiative', 'reflection', 'question', 'agreement']),
      words,
      saidOn: day,
    }),
  ])
  .refine((entry) => !('untilYear' in entry) || (entry.untilYear ?? 9999) >= (entry.year ?? 0), {
    path: ['untilYear'],
    message: 'until.before',
  })
  .refine((entry) => entry.kind !== 'promise' || entry.untilYear === null || entry.year !== null, {
    path: ['year'],
    message: 'year.first',
  })

export type EntryInput = z.infer<typeof KeepEntry>

export const FollowUp = z.object({
  slug: z.string(),
  kind: z.enum(followed),
  id: z.uuid(),
  words,
  outcome: z.enum(followUps, 'follow-up.missing'),
  onDay: day,
})

export const Introduce = z.object({
  slug: z.string(),
  who: text(3000, 'words.long'),
  worksOn: text(3000, 'words.long'),
  sites: text(2000, 'words.long'),
  version,
})

export const TakeAway = z.object({ slug: z.string(), id: z.uuid() })
