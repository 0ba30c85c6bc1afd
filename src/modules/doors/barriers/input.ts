import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { emailAddress } from '../../people/index.ts'

/** Messages are keys of this room's words. */
export const TellBarrier = z.object({
  /** Its name in addresses; without it the house's own. */
  movement: z.string().optional(),
  words: text(3000, 'words.long').pipe(z.string().min(1, 'words.missing')),
  page: line(200, 'page.long'),
  mail: z.union([z.literal(''), emailAddress]).default(''),
  phone: line(40, 'phone.long'),
  locale: z.enum(locales).catch('nl'),
})

const which = { slug: z.string(), id: z.uuid(), version }
export const CloseBarrier = z.object(which)
export const AnswerBarrier = z.object({
  ...which,
  answer: text(4000, 'words.long').pipe(z.string().min(1, 'answer.missing')),
})
