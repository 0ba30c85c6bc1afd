import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { noteWords } from './words.ts'

const kind = 'introductions.note-written'

export const noteWritten: FactHandler = {
  fact: kind,
  async handle(context, { note = '' }) {
    const to = await findReader(context.db, note)
    if (to && (await countLetter(context, kind, to.email))) await context.post({ kind, ids: { note } })
  },
}

/** Tells that a note lies there: who wrote it, and nothing of what it says. */
export const noteWrittenLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { note = '' }) {
    const to = await findReader(db, note)
    if (!to) return null
    const { form, email, name, from } = to
    const locale = to.locale ?? 'nl'
    const w = noteWords(locale)
    return {
      to: email,
      subject: w('letter.subject', { movement: movement.name }),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        `${w(`letter.lies.${form}`, { from })}\n${site.origin}/mine/notes/${note}`,
        w(`letter.address.${form}`),
      ]),
    }
  },
})

/** Undefined once it was read or thrown away. */
async function findReader(db: Parameters<typeof findAddressee>[0], note: string) {
  const row = await db
    .selectFrom('introductions.note')
    .select(['to_person_id as reader', 'from_name as from'])
    .where('id', '=', note)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  const to = row && (await findAddressee(db, 'id', row.reader))
  return to && row && { ...to, from: row.from }
}
