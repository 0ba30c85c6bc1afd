import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { besideWith } from '../asked.ts'
import { SecondSays } from '../input.ts'

/**
 * Who decides along says yes or no to what somebody said yes to. Done with a code, without an account. Alone it opens nothing:
 * the database asks what was said last, and who says it still.
 * @throws Absent for a code that names nobody; Conflict where something else was said or answered meanwhile.
 */
export const secondSays = command({
  name: 'contributions.answer-beside',
  input: SecondSays,
  async policy({ db, input }) {
    if (!(await besideWith(db, input.codeHash))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { said } = await db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('contributions.second_says', [
            eb.val(input.codeHash),
            eb.val(input.asked),
            eb.val(input.says === 'yes'),
          ])
          .as('said'),
      )
      .executeTakeFirstOrThrow()
    if (!said) throw new Conflict()
    const beside = await besideWith(db, input.codeHash)
    if (beside) record.about('deciding together', beside.id)
    return {}
  },
})
