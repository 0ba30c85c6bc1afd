import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker, holdAsSpeaker } from '../../spoken/bearing.ts'
import { AnswerToObjection } from '../input.ts'

/**
 * Who said the words answers whoever objected. Nobody else can: not who looks after the place, and no helper.
 * @throws Conflict where it was answered meanwhile, on another device.
 */
export const answerObjection = command({
  name: 'contributions.answer-objection',
  input: AnswerToObjection,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, sealing, record }) {
    const { contributionId, objectionId, kind, answer } = input
    const bearing = await holdAsSpeaker(db, actor, contributionId)
    const asked = await db
      .selectFrom('contributions.objection')
      .select(['sealing_key_id as keyId', 'asked_version as version', 'answered_on as answeredOn'])
      .where('id', '=', objectionId)
      .where('contribution_id', '=', contributionId)
      .executeTakeFirst()
    if (!asked) throw new Absent()
    if (asked.answeredOn !== null) throw new Conflict()
    if (kind === 'reworded' && bearing.currentVersion <= asked.version)
      throw new Invalid({ kind: 'objection.not-reworded' })
    await expectVersion(
      db
        .updateTable('contributions.objection')
        .set((eb) => ({
          answer_kind: kind,
          answered_on: eb.cast<string>(eb.fn('now'), 'date'),
        }))
        .set({ answer: await sealing.seal(db, asked.keyId, answer) })
        .where('id', '=', objectionId)
        .where('answered_on', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    record.about('objection', objectionId)
    return { contributionId }
  },
})
