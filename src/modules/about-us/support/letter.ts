import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { supportWords } from './locales/index.ts'

const kind = 'about-us.support-asked'

export const supportAsked: FactHandler = {
  fact: kind,
  async handle(context, { supporter = '' }) {
    const to = await findAsked(context.db, supporter)
    if (to && (await countLetter(context, kind, to.email))) await context.post({ kind, ids: { supporter } })
  },
}

/** Tells that something is asked: not by which circle, nor what it would say. */
export const supportAskedLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { supporter = '' }) {
    const to = await findAsked(db, supporter)
    if (!to) return null
    const locale = to.locale ?? 'nl'
    const w = supportWords(locale)
    return {
      to: to.email,
      subject: w('letter.subject', { movement: movement.name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: to.name }),
        `${w(`letter.asked.${to.form}`)}\n${site.origin}/mine/support/${supporter}`,
        w(`letter.nothing.${to.form}`),
      ]),
    }
  },
})

/** Undefined once they answered, or where nobody has that address. */
async function findAsked(db: Parameters<typeof findAddressee>[0], supporter: string) {
  const row = await db
    .selectFrom('about_us.supporter')
    .select('person_id as person')
    .where('id', '=', supporter)
    .where('yes_on', 'is', null)
    .executeTakeFirst()
  return row?.person ? findAddressee(db, 'id', row.person) : undefined
}
