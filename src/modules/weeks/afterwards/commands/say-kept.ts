import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { SayKept } from '../input.ts'

/** One's own yes to its being kept, until a day or without one; or a no, with which it is gone for everybody. @throws Absent, Invalid */
export const sayKept = command({
  name: 'weeks.say-kept',
  input: SayKept,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { keepsake, speaker, says, until } = input
    const today = dayAt(clock.now())
    if (says === 'yes' && until && until < today) throw new Invalid({ until: 'until.past' })
    const { rows } = await sql<{
      said: string | null
    }>`select weeks.say_kept(${keepsake}::uuid, ${speaker}::uuid,
      ${says === 'yes'}, ${until}::date, ${today}::date) as said`.execute(db)
    if (!rows[0]?.said) throw new Absent()
    record.about('keepsake', keepsake)
    return { says }
  },
})
