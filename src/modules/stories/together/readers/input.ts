import { z } from 'zod'
import { locales } from '../../../../platform/i18n/words.ts'
import { line, text } from '../../../../platform/web/fields.ts'

/** Messages are keys of writing together's words. */
export const AskReader = z.object({
  story: z.uuid(),
  /** The introduction of who is asked. */
  person: z.uuid('ask.who.missing'),
})

export const TakeOffReader = z.object({ story: z.uuid(), reader: z.uuid() })

export const AnswerToRead = z.object({ reader: z.uuid(), says: z.enum(['yes', 'no'], 'asked.missing') })

export const StopReading = z.object({ reader: z.uuid() })

export const SayAlong = z.object({
  reader: z.uuid(),
  words: text(3000, 'say.long').pipe(z.string().min(1, 'say.missing')),
  name: line(80, 'asked.byline.long'),
  locale: z.enum(locales).catch('nl'),
  /** Of the page it was sent from: sent again from another, it was there already. */
  form: z.string().max(40).catch(''),
})
