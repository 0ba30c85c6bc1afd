import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { SaySupport } from '../input.ts'
import { findMySupport } from '../queries.ts'

/** One's own yes to being named, in one's own words. @throws Absent, Conflict from another window. */
export const saySupport = command({
  name: 'about-us.say-support',
  input: SaySupport,
  async policy({ db, input }) {
    if (!(await findMySupport(db, input.supporter))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { supporter, version, role, name, words, asks, since, shows } = input
    const was = await findMySupport(db, supporter)
    if (!was || was.until !== null) throw new Absent()
    const { rows } = await sql<{
      said: string | null
    }>`select about_us.say_support(${supporter}::uuid, ${version},
      ${role}, ${name}, ${words}, ${asks}, ${since}::integer, ${shows === 'yes'},
      ${dayAt(clock.now())}::date) as said`.execute(db)
    if (!rows[0]?.said) throw new Conflict()
    record.about('supporter', supporter)
  },
})
