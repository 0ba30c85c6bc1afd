import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { sisterStoryWords } from './words.ts'

const kind = 'stories.placing-asked'

/** To whoever has still to say something: its writers, or the sister's hosts. */
export const placingAsked: FactHandler = {
  fact: kind,
  async handle(context, { placed = '' }) {
    for (const person of await toTell(context.db, placed)) {
      const to = await findAddressee(context.db, 'id', person)
      if (to && (await countLetter(context, kind, to.email)))
        await context.post({ kind, ids: { person, placed } })
    }
  },
}

/** Tells that there is a question, and not which story it is about. */
export const placingLetter = letterWriter({
  kind,
  async write({ db, site, movement }, { person = '', placed = '' }) {
    const [asked, to] = await Promise.all([whichOne(db, placed), findAddressee(db, 'id', person)])
    if (!asked || !to || !(await toTell(db, placed)).includes(person)) return null
    const locale = to.locale ?? 'nl'
    const w = sisterStoryWords(locale)
    const at = asked.writers_at ? `/circles/${asked.slug}/placed` : `/write/${asked.story_id}/sisters`
    return {
      to: to.email,
      subject: w('letter.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name: to.name }),
        `${w(`letter.asked.${to.form}`)}\n${site.house ?? site.origin}${at}`,
      ]),
    }
  },
})

const whichOne = (db: Db, placed: string) =>
  db
    .selectFrom('stories.placed as s')
    .innerJoin('circles.circle as z', 'z.id', 's.movement_id')
    .select(['s.story_id', 's.writers_at', 'z.slug'])
    .where('s.id', '=', placed)
    .executeTakeFirst()

/** As the worker; nobody once it was answered or taken back. */
async function toTell(db: Db, placed: string): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select stories.placing_to_tell(${placed}::uuid) as person`.execute(db)
  return rows.map(({ person }) => person)
}
