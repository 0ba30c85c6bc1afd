import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { emailAddress } from '../../people/index.ts'

/** Messages are keys of this folder's words. */
export const AskTheme = z.object({
  movementId: z.uuid(),
  words: line(160, 'words.long').pipe(z.string().min(1, 'words.missing')),
  reason: text(1500, 'reason.long').pipe(z.string().min(1, 'reason.missing')),
  name: line(120, 'name.long'),
})

/** Why, a name and an address only from who wants to. */
export const AskAsVisitor = AskTheme.extend({
  reason: text(1500, 'reason.long'),
  mail: z.union([z.literal(''), emailAddress]).default(''),
  locale: z.enum(locales).catch('nl'),
})

export const OneWish = z.object({ wish: z.uuid() })

export const LayWish = z.object({ wish: z.uuid(), other: z.uuid('host.lay.missing') })

/** `becomes`: no theme, a new one, or the id of one that is there. */
export const AnswerWish = z
  .object({
    wish: z.uuid(),
    version,
    answer: text(2000, 'answer.long').pipe(z.string().min(1, 'answer.missing')),
    becomes: z.union([z.literal('none'), z.literal('new'), z.uuid()], 'becomes.missing'),
    nameNl: line(120, 'nameNl.long'),
    nameEn: line(120, 'nameNl.long'),
    aboutNl: text(400, 'about.long'),
    aboutEn: text(400, 'about.long'),
  })
  .refine(({ becomes, nameNl }) => becomes !== 'new' || nameNl !== '', {
    path: ['nameNl'],
    message: 'nameNl.missing',
  })
