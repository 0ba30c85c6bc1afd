import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { ensureSpeaker, holdAsSpeaker } from '../bearing.ts'
import { One } from '../input.ts'
import { refuse } from '../lay-down.ts'

/** Puts a sentence back that was left out, where there is room; its speaker chooses anew how far it may travel. */
export const putBack = command({
  name: 'contributions.put-back',
  input: One,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId } = input
    await holdAsSpeaker(db, actor, contributionId)
    await expectOne(
      db
        .updateTable('contributions.contribution')
        .set((eb) => ({ state: 'confirmed', version: eb('version', '+', 1) }))
        .where('id', '=', contributionId)
        .where('state', '=', 'left-out')
        .executeTakeFirstOrThrow()
        .catch(refuse('three_sentences', 'sentence.three')),
    )
    record.about('contribution', contributionId)
    record.fact('contribution.put-back', { contribution: contributionId })
    return { contributionId }
  },
})
