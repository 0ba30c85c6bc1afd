import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { needKinds } from './needs.ts'
import { answers, reminders } from './view.ts'

/** A letter begins with it, and whoever signs up may fill in anybody's mail address: nothing in it leads anywhere. */
const address = /:\/\/|www\.|@|[\p{L}\d-]{2,}\.\p{L}{2,}/iu
export const leadsNowhere = (name: string) => !address.test(name)

const name = line(120, 'name.long').refine(leadsNowhere, 'name.address')

/** The key of where they come; what is none of them is no answer. */
const place = z.string().max(60).default('')

const told = {
  answer: z.enum(answers, 'answer.needed'),
  place,
  email: line(200, 'email.wrong').pipe(z.union([z.literal(''), z.email('email.wrong')], 'email.wrong')),
  /** Themselves counted in. */
  people: z.coerce
    .number('people.wrong')
    .int('people.wrong')
    .min(1, 'people.wrong')
    .max(10, 'people.wrong')
    .catch(1),
  companions: text(500, 'companions.long'),
  needs: several(z.enum(needKinds)),
  needsWords: text(1000, 'needs.long'),
  remind: z.enum(reminders).catch('none'),
}

export const SignUp = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  /** Of who signs up; empty for who is signed in, whose name is known. */
  name,
  locale: z.enum(locales),
  /** Of what was answered before. */
  version,
  ...told,
})

export const OwnAnswer = z.object({
  signUpId: z.uuid(),
  /** What opens it on a device that nobody signed in on; empty with an account. */
  code: z.string(),
  version,
  name,
  ...told,
})

/** One tap, with an account. */
export const Tap = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  answer: z.enum(answers, 'answer.needed'),
  place,
  locale: z.enum(locales),
})
