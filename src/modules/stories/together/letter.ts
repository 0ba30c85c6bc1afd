import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { togetherWords } from './words.ts'

const kind = 'stories.asked-to-write'

export const askedToWriteNotice: FactHandler = {
  fact: kind,
  async handle(context, { asked = '' }) {
    const to = await findAsked(context.db, asked)
    if (to && (await countLetter(context, kind, to.email))) await context.post({ kind, ids: { asked } })
  },
}

/** Tells who is asked that there is a question: not from whom, and not on which story. */
export const askedToWriteLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { asked = '' }) {
    const to = await findAsked(db, asked)
    if (!to) return null
    const locale = to.locale ?? 'nl'
    const w = togetherWords(locale)
    return {
      to: to.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: to.name }),
        `${w(`letter.asked.${to.form}`)}\n${site.house ?? site.origin}/mine`,
      ]),
    }
  },
})

/** As the worker; undefined once it was answered or taken back. */
async function findAsked(db: Db, asked: string) {
  const { rows } = await sql<{
    person: string
  }>`select stories.asked_writer_to_tell(${asked}::uuid) as person`.execute(db)
  return rows[0] ? findAddressee(db, 'id', rows[0].person) : undefined
}
