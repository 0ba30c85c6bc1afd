import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Who is asked along lets it be. Nobody hears of it. */
export const letBe = command({
  name: 'introductions.let-be',
  input: z.object({ asked: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      done: boolean
    }>`select introductions.let_be(${input.asked}::uuid) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('asked along', input.asked)
  },
})
