import { z } from 'zod'
import { waysToWriteDown } from '../../../platform/consent/index.ts'
import { line, several, version } from '../../../platform/web/fields.ts'
import { storyAudiences } from '../schema.ts'
import { wishes } from './wishes.ts'

/** Messages are keys of this folder's words. */
export const NamePerson = z.object({
  story: z.uuid(),
  name: line(80, 'name.long').pipe(z.string().min(1, 'name.missing')),
})

export const ChoosePerson = z.object({ story: z.uuid(), seat: z.uuid('choose.missing') })

export const QuoteWords = z.object({
  story: z.uuid(),
  contribution: z.uuid(),
  /** Out of the text again, wherever it stands in it. */
  out: z.literal('yes').or(z.literal('')).catch(''),
  version,
})

export const OnePerson = z.object({ story: z.uuid(), told: z.uuid() })

export const AskEverybody = z.object({
  story: z.uuid(),
  /** How far it would go: they say yes to that and to less. */
  audience: z.enum(storyAudiences, 'ask.audience.missing'),
})

/** What was asked, as it stood on the page: an answer is to that and to nothing else. */
const asked = { number: z.coerce.number('conflict').int(), audience: z.enum(storyAudiences, 'conflict') }

export const NoteAnswer = OnePerson.extend({
  ...asked,
  says: z.enum(['yes', 'no'], 'note.missing'),
  how: z.enum(waysToWriteDown, 'note.how.missing'),
})

/** Who is asked: `code` is empty for whose words they are. */
export const whoIsAsked = { code: z.string(), told: z.uuid() }

/** After how many days somebody may want to be asked again. */
export const laterDays = [3, 7, 14, 30] as const

export const AnswerLater = z.object({
  ...whoIsAsked,
  number: asked.number,
  days: z.coerce.number('later.missing').pipe(z.literal(laterDays, 'later.missing')),
})

export const WishUnderNo = z.object({
  ...whoIsAsked,
  /** The text they said no to. */
  number: asked.number,
  wishes: several(z.enum(wishes, 'wishes.missing')).refine(
    (all) => all.length < 2 || !all.includes('not-at-all'),
    'wishes.both',
  ),
})

export const AnswerAsked = z.object({
  ...whoIsAsked,
  ...asked,
  /** `named`: yes, with one's name under one's words. */
  says: z.enum(['yes', 'named', 'no'], 'answer.missing'),
  /** The name as it stood there. */
  name: z.string().default(''),
})
