import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'

/** Somebody lost what they show a second time, and asks who knows them for help. The database tells who must hear of it. */
export const askLostStep = command({
  name: 'circles.ask-lost-step',
  input: z.object({}),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, clock, record }) {
    if (actor.kind !== 'person') throw new Absent()
    const id = clock.id()
    const { rows } = await sql<{
      asked: boolean
    }>`select circles.ask_lost_step(${id}::uuid) as asked`.execute(db)
    if (!rows[0]?.asked) throw new Invalid({ ask: 'ask.no' })
    record.about('lost step', id)
    record.about('person', actor.id)
    return { id }
  },
})
