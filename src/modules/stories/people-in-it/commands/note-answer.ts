import { sql } from 'kysely'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { gotNo } from '../got-no.ts'
import { NoteAnswer } from '../input.ts'

/**
 * A writer notes what somebody told of said on paper, on the telephone or aloud; a no to this text is theirs alone to change.
 * @throws Conflict where they read another text.
 */
export const noteAnswer = command({
  name: 'stories.note-answer',
  input: NoteAnswer,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const { story, told, says, number, audience, how } = input
    if (says === 'yes') await ensureNoNo(context)
    const { rows } = await sql<{
      noted: boolean
    }>`select stories.answer_told_of(t.id, ${says}, ${number}, ${audience}, ${how}) as noted
      from stories.told_of t where t.id = ${told}::uuid and t.story_id = ${story}::uuid`.execute(db)
    if (rows.length === 0) throw new Absent()
    if (!rows[0]?.noted) throw new Conflict()
    record.about('story', story)
  },
})

/** @throws Invalid where they said no to a text that reads the same. */
async function ensureNoNo(context: CommandContext<{ story: string; told: string }>) {
  const { db, sealing, input } = context
  const own = await storyToWrite(context)
  const row = await db
    .selectFrom('stories.told_of')
    .select(['says', 'said_number as saidNumber'])
    .where('id', '=', input.told)
    .where('story_id', '=', input.story)
    .executeTakeFirst()
  // To this very number the database says no itself.
  if (row && row.saidNumber !== own.number && (await gotNo(db, sealing, own, row)))
    throw new Invalid({ form: 'note.no.stays' })
}
