import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { Sending } from '../input.ts'
import { ensureWriter } from '../policy.ts'
import { findClosingLetter } from '../queries.ts'

/** Sends the letter as it was read over. A second time sends nothing: it was sent. */
export const sendLetter = command({
  name: 'dialogues.send-closing-letter',
  input: Sending,
  policy: ({ db, input }) => ensureWriter(db, input.dialogueId),
  async run({ db, input, clock, record }) {
    const { dialogueId, version } = input
    const view = await findClosingLetter(db, dialogueId)
    if (!view?.letter) throw new Absent()
    if (view.letter.sentAt) return { dialogueId, first: false }
    // What they wrote themselves may hold what was taken back: they look first.
    if (view.readOver) throw new Conflict()
    await expectVersion(
      db
        .updateTable('dialogues.closing_letter')
        .set({ sent_at: clock.now(), version: version + 1 })
        .where('dialogue_id', '=', dialogueId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('closing letter', dialogueId)
    record.fact('closing.sent', { dialogueId })
    return { dialogueId, first: true }
  },
})
