import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent } from '../../../../../platform/errors/errors.ts'
import { TakeOffReader } from '../input.ts'

/** Somebody reads along no longer, or is not asked to any more. */
export const takeOffReader = command({
  name: 'stories.take-off-reader',
  input: TakeOffReader,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      off: boolean
    }>`select stories.take_off_reader(${input.reader}::uuid) as off`.execute(db)
    if (!rows[0]?.off) throw new Absent()
    record.about('story', input.story)
  },
})
