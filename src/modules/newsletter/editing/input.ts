import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'

const words = text(6000, 'next.long')

/** What an editor wrote and where things stand: every button of the letter sends it. Messages are keys of this room's words. */
export const TypedIssue = z.object({
  slug: z.string(),
  titleNl: line(120, 'next.long'),
  titleEn: line(120, 'next.long'),
  openingNl: words,
  openingEn: words,
  closingNl: words,
  closingEn: words,
  items: z
    .array(
      z.object({
        kind: z.string().max(60),
        id: z.uuid(),
        leftOut: z.boolean(),
      }),
    )
    .max(500),
  /** Of one of them, by `kind/id`; undefined where nothing moves. */
  move: z.object({ way: z.enum(['up', 'down', 'top']), key: z.string() }).optional(),
  /** Whether what came since is laid in it too. */
  gather: z.boolean().default(false),
  version: z.coerce.number().int().min(1).catch(0),
})

/** `gather`: what came since is laid in it too. */
export const SaveIssue = TypedIssue.extend({ gather: z.boolean().default(false) })

export const LetGo = TypedIssue.extend({ date: z.string().max(20), time: z.string().max(20) })

export const OfMovement = z.object({ slug: z.string() })
