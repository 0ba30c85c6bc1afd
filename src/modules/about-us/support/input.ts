import { z } from 'zod'
import { waysToWriteDown } from '../../../platform/consent/index.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { accountAddress } from '../../people/index.ts'

const year = (key: string) =>
  line(4, key).pipe(
    z
      .string()
      .regex(/^((19|20)\d\d)?$/, key)
      .transform((typed) => (typed === '' ? null : Number(typed))),
  )

const needed = (most: number, missing: string, long: string) =>
  line(most, long).pipe(z.string().min(1, missing))

/** What stands beside a name. */
const words = {
  role: needed(120, 'role.missing', 'role.long'),
  name: needed(120, 'name.missing', 'name.long'),
  words: text(600, 'words.long'),
  asks: line(200, 'asks.long'),
  since: year('since.wrong'),
  version,
}

/** A host asks somebody by their address, or writes down a yes that was said elsewhere. */
export const AskSupporter = z
  .object({
    slug: z.string(),
    supporter: z.uuid().nullable(),
    ...words,
    email: line(200, 'email.wrong').pipe(z.union([z.literal(''), accountAddress], 'email.wrong')),
    yesHow: z.enum(['', ...waysToWriteDown]).catch(''),
    yesOn: line(10, 'yes-on.wrong').pipe(z.union([z.literal(''), z.iso.date()], 'yes-on.wrong')),
  })
  .superRefine(({ yesHow, yesOn, email, supporter }, { addIssue }) => {
    if (yesHow !== '' && yesOn === '')
      addIssue({ code: 'custom', path: ['yesOn'], message: 'yes-on.missing' })
    if (yesHow === '' && email === '' && supporter === null)
      addIssue({ code: 'custom', path: ['email'], message: 'email.missing' })
  })

/** Somebody says yes for themselves, in their own words. */
export const SaySupport = z.object({
  supporter: z.uuid(),
  ...words,
  shows: z.enum(['yes', 'no'], 'shows.missing'),
})

/** Somebody stops, and says whether they stay named. */
export const StopSupport = z.object({
  supporter: z.uuid(),
  thanks: z.enum(['yes', 'no'], 'thanks.missing'),
})
