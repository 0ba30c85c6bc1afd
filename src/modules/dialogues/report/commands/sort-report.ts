import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { keptDialogue } from '../../harvest/keeper.ts'
import { SortReport } from '../input.ts'
import { wordsForReport } from '../queries.ts'

/** Sorts words into the report. Only what was moved changes, so that two people do not undo each other. */
export const sortReport = command({
  name: 'dialogues.sort-report',
  input: SortReport,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  async run({ db, input, sealing, record }) {
    const { dialogueId, stands, stood } = input
    const { circleId } = await keptDialogue(db, dialogueId)
    const there = new Set((await wordsForReport(db, sealing, circleId)).map(({ id }) => id))
    for (const [id, kind] of Object.entries(stands)) {
      if (kind === (stood[id] ?? '')) continue
      // What its speaker took back meanwhile is not there any more.
      if (!there.has(id)) continue
      if (kind === '') {
        await db.deleteFrom('dialogues.report_words').where('contribution_id', '=', id).execute()
        continue
      }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('dialogues.report_words')
        .values({ contribution_id: id, dialogue_id: dialogueId, kind })
        .onConflict((conflict) => conflict.column('contribution_id').doUpdateSet({ kind }))
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows !== 1n) throw new Absent()
    }
    record.about('report', dialogueId)
    return { dialogueId }
  },
})
