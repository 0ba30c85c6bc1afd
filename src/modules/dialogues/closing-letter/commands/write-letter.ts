import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Denied } from '../../../../platform/errors/errors.ts'
import { ClosingLetter } from '../input.ts'
import { ensureWriter } from '../policy.ts'
import { findClosingLetter } from '../queries.ts'

/** Keeps the letter as far as it is written. What two people write at once is shown to the second beside their own. */
export const writeLetter = command({
  name: 'dialogues.write-closing-letter',
  input: ClosingLetter,
  policy: ({ db, input }) => ensureWriter(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId, version, opening, ending } = input
    const view = await findClosingLetter(db, dialogueId)
    if (!view) throw new Absent()
    if (view.letter?.sentAt) throw new Denied('denied.letter-sent')
    if (version === 0) await begin(db, { dialogueId, opening, ending })
    else
      await expectVersion(
        db
          .updateTable('dialogues.closing_letter')
          .set({ opening, ending, version: version + 1 })
          .where('dialogue_id', '=', dialogueId)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    const told = view.parts.flatMap(({ owed }) => {
      const words = input.parts[owed.id]
      return words === undefined ? [] : [{ dialogue_id: dialogueId, owed_answer_id: owed.id, told: words }]
    })
    if (told.length > 0)
      await db
        .insertInto('dialogues.closing_letter_part')
        .values(told)
        .onConflict((conflict) =>
          conflict
            .columns(['dialogue_id', 'owed_answer_id'])
            .doUpdateSet((eb) => ({ told: eb.ref('excluded.told') })),
        )
        .execute()
    record.about('closing letter', dialogueId)
    return { dialogueId }
  },
})

/** @throws Conflict when somebody else began it meanwhile. */
async function begin(
  db: Db,
  { dialogueId, opening, ending }: { dialogueId: string; opening: string; ending: string },
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('dialogues.closing_letter')
    .columns(['dialogue_id', 'circle_id', 'opening', 'ending'])
    .expression((eb) =>
      eb
        .selectFrom('dialogues.dialogue as d')
        .select(['d.id', 'd.circle_id', eb.val(opening).as('opening'), eb.val(ending).as('ending')])
        .where('d.id', '=', dialogueId),
    )
    .onConflict((conflict) => conflict.column('dialogue_id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) throw new Conflict()
}
