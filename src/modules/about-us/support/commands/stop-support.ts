import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { StopSupport } from '../input.ts'

/**
 * Somebody stopped: said by themselves, or by a host. They stay named, with thanks, only where they said so; what a host says of
 * that counts for who has no account here. @throws Absent
 */
export const stopSupport = command({
  name: 'about-us.stop-support',
  input: StopSupport,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const year = Number(dayAt(clock.now()).slice(0, 4))
    const { rows } = await sql<{
      id: string | null
    }>`select about_us.stop_support(${input.supporter}::uuid, ${year}, ${input.thanks === 'yes'}) as id`.execute(
      db,
    )
    if (!rows[0]?.id) throw new Absent()
    record.about('supporter', input.supporter)
    return { thanks: input.thanks }
  },
})
