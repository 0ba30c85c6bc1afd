import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Denied } from '../../../../platform/errors/errors.ts'
import { putAside } from '../aside.ts'
import { type Bearing, bearingOn, holdBearing } from '../bearing.ts'
import { decide } from '../decide.ts'
import { Confirm } from '../input.ts'
import { refuse } from '../lay-down.ts'
import { canSpeakForThemselves } from '../queries.ts'

const ownYes = 'denied.own-yes'

/**
 * The speaker's yes to what another wrote down, with how far it may travel where they chose that at once. Given on the
 * speaker's own device or card; on the writer's, with the writer present, only for who has none. After it the writer sees
 * it no longer, unless the speaker let it go so far.
 * @throws Denied on the writer's device where the speaker can say it themselves, Invalid where three were said already.
 */
export const confirm = command({
  name: 'contributions.confirm',
  input: Confirm,
  async policy({ db, actor, input }) {
    await bearingOn(db, actor, input.contributionId)
  },
  async consent({ db, actor, input }) {
    const { as, speakerSeatId } = await bearingOn(db, actor, input.contributionId)
    if (as === 'writer' && (await canSpeakForThemselves(db, speakerSeatId))) throw new Denied(ownYes)
  },
  async run({ db, actor, input, record }) {
    const { contributionId, version, audience, withName, aside } = input
    const bearing = await holdBearing(db, actor, contributionId)
    if (aside && audience === null) await putAside(db, bearing, contributionId, aside)
    // First the choice, also when it is none: once it no longer waits, the writer's hand is empty.
    await decide(db, bearing, contributionId, audience, withName).catch(theirsToSay(bearing))
    await expectVersion(
      db
        .updateTable('contributions.contribution')
        .set((eb) => ({ state: 'confirmed', version: eb('version', '+', 1) }))
        .where('id', '=', contributionId)
        .where('version', '=', version)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow()
        .catch(refuse('three_sentences', 'sentence.three-yes')),
    )
    record.about('contribution', contributionId)
    record.fact('contribution.confirmed', { contribution: contributionId })
    return { contributionId, speakerSeatId: bearing.speakerSeatId }
  },
})

/** Who sat down on a device of their own in this very moment is asked there. */
function theirsToSay({ as }: Bearing) {
  return (error: unknown): never => {
    if (as === 'writer' && (error as { code?: string }).code === '42501') throw new Denied(ownYes)
    throw error
  }
}
