import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { day, needed, time, whole } from '../typed.ts'

export const CallHouses = z.object({
  week: z.string(),
  version,
  words: text(1000, 'long'),
  untilOn: day,
})

export const AskMakers = z
  .object({
    /** Of the house, and of the Week. */
    slug: z.string(),
    week: z.string(),
    title: needed(120, 'title.needed'),
    about: text(2000, 'long'),
    forWhom: line(300, 'long'),
    on: day,
    from: time,
    until: time,
    place: needed(200, 'place.needed'),
    way: text(600, 'long'),
    mostPeople: z.preprocess((value) => value || null, whole(10_000, 'people.wrong').nullable()),
    needs: text(1000, 'long'),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'until.before' })

export const AnswerAsk = z
  .object({
    ask: z.uuid(),
    version,
    says: z.enum(['take', 'no'], 'says.needed'),
    answer: text(1000, 'long'),
  })
  .refine(({ says, answer }) => says === 'take' || answer !== '', {
    path: ['answer'],
    message: 'answer.needed',
  })

export const WithdrawAsk = z.object({ ask: z.uuid(), version })
