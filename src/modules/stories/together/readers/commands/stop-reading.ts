import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { StopReading } from '../input.ts'

/** Somebody reads along no longer. What they said stays with who writes it until they take that back. */
export const stopReading = command({
  name: 'stories.stop-reading',
  input: StopReading,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      gone: boolean
    }>`select stories.stop_reading(${input.reader}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('reader', input.reader)
  },
})
