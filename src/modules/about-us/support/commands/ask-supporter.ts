import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { AskSupporter } from '../input.ts'
import { ensureKept } from '../place.ts'
import { supportersOf } from '../queries.ts'

/**
 * A host asks somebody whether they may be named among who supports a circle, or writes down a yes that was said elsewhere.
 * What somebody said with their own account is not the host's to change. @throws Absent, Conflict
 */
export const askSupporter = command({
  name: 'about-us.ask-supporter',
  input: AskSupporter,
  async policy({ db, input }) {
    await ensureKept(db, input.slug)
  },
  async run({ db, input, record }) {
    const { id: circle } = await ensureKept(db, input.slug)
    const { supporter, version, role, name, words, asks, since, email, yesHow } = input
    const was = (await supportersOf(db, circle)).find(({ id }) => id === supporter)
    if (supporter && (!was || was.yesHow === 'account' || was.until !== null)) throw new Absent()
    const { rows } = await sql<{
      id: string | null
    }>`select about_us.ask_supporter(${supporter}::uuid, ${version},
      ${circle}::uuid, ${role}, ${name}, ${words}, ${asks}, ${since}::integer, ${email}, ${yesHow},
      ${yesHow === '' ? null : input.yesOn}::date) as id`.execute(db)
    const id = rows[0]?.id
    if (!id) throw new Conflict()
    record.about('supporter', id)
    if (yesHow === '') record.fact('about-us.support-asked', { supporter: id })
    return { id }
  },
})
