import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'

/** One's own yes to standing on the programme by name, or no: then the name is off it at once. @throws Absent */
export const saySpeaking = command({
  name: 'weeks.say-speaking',
  input: z.object({ speaker: z.uuid(), says: z.enum(['yes', 'no'], 'says.needed') }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { speaker, says } = input
    const { rows } = await sql<{
      said: string | null
    }>`select weeks.say_yes(${speaker}::uuid, ${says === 'yes'},
      ${dayAt(clock.now())}::date) as said`.execute(db)
    if (!rows[0]?.said) throw new Absent()
    record.about('programme session', speaker)
    return { says }
  },
})
