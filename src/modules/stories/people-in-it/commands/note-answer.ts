import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { NoteAnswer } from '../input.ts'

/** A writer notes what somebody told of said on paper, on the telephone or aloud. @throws Conflict where they read another text. */
export const noteAnswer = command({
  name: 'stories.note-answer',
  input: NoteAnswer,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { story, told, says, number, audience, how } = input
    const { rows } = await sql<{
      noted: boolean
    }>`select stories.answer_told_of(t.id, ${says}, ${number}, ${audience}, ${how}) as noted
      from stories.told_of t where t.id = ${told}::uuid and t.story_id = ${story}::uuid`.execute(db)
    if (rows.length === 0) throw new Absent()
    if (!rows[0]?.noted) throw new Conflict()
    record.about('story', story)
  },
})
