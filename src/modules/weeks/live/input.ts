import { z } from 'zod'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { stages } from './schema.ts'

/** Which session of which Week. */
const where = { week: z.string(), session: z.uuid() }

/** An address on another website; empty: there is none. */
const elsewhere = line(500, 'long').pipe(
  z.string().refine((value) => value === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(value), 'url.wrong'),
)

export const SetUp = z
  .object({
    ...where,
    version,
    streamUrl: elsewhere,
    streamHost: line(120, 'long'),
    slidesUrl: elsewhere,
    asks: z.enum(['yes', 'no']).catch('yes'),
  })
  .refine(({ streamUrl, streamHost }) => streamUrl === '' || streamHost !== '', {
    path: ['streamHost'],
    message: 'streamHost.needed',
  })

export const SetStage = z.object({
  ...where,
  version,
  stage: z.enum(stages, 'stage.needed'),
  nowWords: line(160, 'long'),
  slide: text(600, 'long'),
  /** A film or sound of the house's own. */
  film: z.preprocess((value) => value || null, z.uuid('film.gone').nullable()).default(null),
})

/** By their places in the circle that makes the Week. */
export const NameFacilitators = z.object({ ...where, seats: several(z.uuid('people.wrong')) })

export const AddCaption = z.object({
  ...where,
  words: line(300, 'long').pipe(z.string().min(1, 'caption.needed')),
})

export const AskQuestion = z.object({
  ...where,
  words: text(600, 'ask.long').pipe(z.string().min(1, 'ask.needed')),
})

/** What a facilitator does with a question: `stage.<id>.<version of the stage they saw>`. */
export const MoveQuestion = z.object({
  ...where,
  question: z
    .string()
    .regex(/^(stage|answered|later)\.[0-9a-f-]{36}\.\d{1,9}$/, 'question.wrong')
    .transform((value) => {
      const [state = '', id = '', seen = ''] = value.split('.')
      return { state: state as 'stage' | 'answered' | 'later', id, version: Number(seen) }
    }),
})
