import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { emailAddress } from '../../people/index.ts'

export const SendReaction = z.object({
  slug: z.string(),
  words: text(3000, 'words.long').pipe(z.string().min(1, 'words.missing')),
  name: line(80, 'name.long'),
  mail: z.union([z.literal(''), emailAddress]).default(''),
  stand: z.literal('yes').or(z.literal('')).catch(''),
  locale: z.enum(locales).catch('nl'),
  /** Of the page it was sent from: sent again from another, it was there already. */
  form: z.string().max(40).catch(''),
})

export const TakeBackReaction = z.object({ code: z.string() })

const which = { story: z.uuid(), id: z.uuid() }
export const OneReaction = z.object(which)
export const AnswerReaction = z.object({
  ...which,
  version,
  answer: text(4000, 'words.long').pipe(z.string().min(1, 'answer.missing')),
  /** Under the story too, with what it answers. */
  below: z.literal('yes').or(z.literal('')).catch(''),
})
