import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TakeOffWriter } from '../input.ts'

/** Who began a story takes somebody off who writes along: they read nothing of it any more, and their name goes from it. */
export const takeOffWriter = command({
  name: 'stories.take-off-writer',
  input: TakeOffWriter,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      off: boolean
    }>`select stories.take_off_writer(${input.writer}::uuid) as off`.execute(db)
    if (!rows[0]?.off) throw new Absent()
    record.about('story', input.story)
  },
})
