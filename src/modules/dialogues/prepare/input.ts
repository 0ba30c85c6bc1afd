import { z } from 'zod'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { defaultFormat, formatNames } from '../formats.ts'

export const questionLength = 200

const when = {
  date: line(40, 'date.wrong'),
  time: line(40, 'time.wrong'),
  /** Empty: as long as this format usually takes. */
  until: line(40, 'time.wrong'),
}
const occasion = {
  title: line(120, 'title.long'),
  occasion: text(2000, 'occasion.long'),
  place: line(300, 'place.long'),
  ...when,
}

const locale = z.enum(['nl', 'en'])

/** Where who begins a conversation with listeners sits: behind the circle, unless they say otherwise. */
const sits = z.enum(['behind', 'among']).catch('behind')

export const Start = z.object({
  slug: z.string(),
  locale,
  format: z.enum(formatNames).catch(defaultFormat),
  sits,
  ...occasion,
})

const part = { dialogueId: z.uuid(), version }

export const Occasion = z.object({ ...part, ...occasion })

export const ChosenFormat = z.object({ ...part, locale, format: z.enum(formatNames, 'format.needed'), sits })

export const Facilitator = z.object({
  ...part,
  who: z.enum(['other', 'initiator'], 'who.needed'),
  name: line(100, 'name.long'),
  email: line(200, 'email.wrong').pipe(z.union([z.literal(''), z.email('email.wrong')])),
  contactPhone: line(40, 'phone.long'),
})

export const Questions = z.object({
  ...part,
  locale,
  openingQuestion: line(questionLength, 'question.long'),
  /** Positions in the movement's own set. */
  chosen: several(z.coerce.number().int().min(0).max(1000)),
  own: several(line(questionLength, 'question.long')).transform((all) => all.filter(Boolean)),
})

export const Agreements = z.object({
  ...part,
  passOnTo: line(300, 'pass-on.long'),
  confidantName: line(200, 'name.long'),
  confidantPhone: line(40, 'phone.long'),
})

export const Announcement = z.object({
  ...part,
  announced: z.enum(['yes', 'no'], 'announced.needed').transform((answer) => answer === 'yes'),
})

export const Opening = z.object({ dialogueId: z.uuid() })
