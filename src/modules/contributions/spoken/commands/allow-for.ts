import { command } from '../../../../platform/commands/command.ts'
import { type Standing, same, standingsOf, standingWord } from '../../../../platform/consent/index.ts'
import { Absent, Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { lastOf } from '../../deciding/said.ts'
import { ensureSpeaker, holdAsSpeaker } from '../bearing.ts'
import { AllowFor } from '../input.ts'
import { entriesOf } from '../ledger.ts'
import { hasMedia } from '../media/queries.ts'

/**
 * The speaker decides at leisure about one purpose: how far, for which circles, with or without their name; or not any
 * more. Holds on the next request. Nothing is decided about another purpose.
 * @throws Absent for a voice or picture where there is none; Conflict where it was decided differently meanwhile; Invalid where no circle was named.
 */
export const allowFor = command({
  name: 'contributions.allow-for',
  input: AllowFor,
  async policy({ db, actor, input }) {
    await ensureSpeaker(db, actor, input.contributionId)
  },
  async run({ db, actor, input, record }) {
    const { contributionId, purpose, audience, circleIds, withName, seen } = input
    const bearing = await holdAsSpeaker(db, actor, contributionId)
    if (bearing.state !== 'confirmed') throw new Conflict()
    if (purpose === 'publish-as-told' && !(await hasMedia(db, contributionId))) throw new Absent()
    const entries = await entriesOf(db, contributionId)
    const now = standingsOf(entries)[purpose]
    const second = lastOf(entries, purpose)?.second
    const named = withName && bearing.speakerNamed
    const wanted: Standing | null = audience === null ? null : { audience, circleIds, withName: named }
    record.about('contribution', contributionId)
    // What waits for a second yes is not what holds: choosing what holds lets the rest go.
    if (same(now, wanted) && second !== 'waits' && second !== 'no') return { contributionId }
    if (standingWord(now) !== seen) throw new Conflict()
    await db
      .insertInto('contributions.consent_entry')
      .values({
        contribution_id: contributionId,
        purpose,
        audience,
        circle_ids: circleIds,
        with_name: wanted?.withName ?? false,
        decided_by_seat_id: bearing.speakerSeatId,
      })
      .execute()
      .catch(unknownCircle)
    record.fact(wanted ? 'contribution.allowed' : 'contribution.withdrawn', { contribution: contributionId })
    return { contributionId }
  },
})

function unknownCircle(error: unknown): never {
  if ((error as { constraint?: string }).constraint === 'named_circles')
    throw new Invalid({ circleIds: 'circles.none' })
  throw error
}
