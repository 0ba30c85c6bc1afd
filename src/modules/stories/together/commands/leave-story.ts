import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { LeaveStory } from '../input.ts'

/** Somebody writes along no longer. What nobody else writes is thrown away by its own button, never by leaving. */
export const leaveStory = command({
  name: 'stories.leave',
  input: LeaveStory,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const { rows } = await sql<{
      gone: boolean
    }>`select stories.leave_story(${input.story}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('story', input.story)
  },
})
