import { command } from '../../../../platform/commands/command.ts'
import { standingWord } from '../../../../platform/consent/index.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { ensureSpeaker, holdAsSpeaker } from '../../spoken/bearing.ts'
import { entriesOf } from '../../spoken/ledger.ts'
import { SayAgain } from '../input.ts'
import { lastOf, saidIn } from '../said.ts'

/**
 * The speaker still means what they said for a purpose. It is one more line in the ledger; where it needs a second yes now, what
 * holds goes on holding and the second is asked.
 * @throws Conflict where something else was said meanwhile.
 */
export const sayAgain = command({
  name: 'contributions.allow-again',
  input: SayAgain,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId, purpose, seen } = input
    const bearing = await holdAsSpeaker(db, actor, contributionId)
    const last = lastOf(await entriesOf(db, contributionId), purpose)
    const said = last ? saidIn(last) : null
    if (bearing.state !== 'confirmed' || said === null || standingWord(said) !== seen) throw new Conflict()
    await db
      .insertInto('contributions.consent_entry')
      .values({
        contribution_id: contributionId,
        purpose,
        audience: said.audience,
        circle_ids: [...said.circleIds],
        with_name: said.withName,
        decided_by_seat_id: bearing.speakerSeatId,
      })
      .execute()
    record.about('contribution', contributionId)
    record.fact('contribution.allowed', { contribution: contributionId })
    return { contributionId }
  },
})
