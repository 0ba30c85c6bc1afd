import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { minutesOf } from '../../kinds.ts'
import type { Span } from '../../time/span.ts'
import { When } from '../input.ts'
import { planOf } from '../plan.ts'
import { changePart } from './change-part.ts'

/**
 * When it takes place, once or again and again. What was announced and comes back is moved one time at a time, so that
 * nobody's agenda changes in ten places at once.
 */
export const changeWhen = command({
  name: 'gatherings.change-when',
  input: When,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const { gatheringId, zone } = input
    const gathering = await ensureHost(db, gatheringId)
    const draft = gathering.status === 'draft'
    if (!draft && (gathering.rule || input.repeat !== 'no')) throw new Invalid({ repeat: 'repeat.announced' })
    const plan = planOf(input, minutesOf(gathering.kind))
    if ('problems' in plan) throw new Invalid(plan.problems)
    const changed_at = draft ? null : clock.now()
    await changePart(db, input, { zone, rule: plan.rule, changed_at })
    if (draft) await layAnew(db, gatheringId, plan.times, () => clock.id())
    else await move(db, gatheringId, plan.times[0] as Span)
    record.about('gathering', gatheringId)
    if (!draft) record.fact('gatherings.changed', { gathering: gatheringId, changed: 'when' })
    return { gatheringId }
  },
})

async function layAnew(db: Db, gatheringId: string, times: readonly Span[], newId: () => string) {
  await db.deleteFrom('gatherings.occurrence').where('gathering_id', '=', gatheringId).execute()
  await db
    .insertInto('gatherings.occurrence')
    .values(
      times.map(({ startsAt, endsAt }) => ({
        id: newId(),
        gathering_id: gatheringId,
        due_at: startsAt,
        starts_at: startsAt,
        ends_at: endsAt,
      })),
    )
    .execute()
}

/** What takes place once and is somewhere in people's agendas already stays the same one. */
async function move(db: Db, gatheringId: string, { startsAt, endsAt }: Span): Promise<void> {
  await db
    .updateTable('gatherings.occurrence')
    .set((eb) => ({
      due_at: startsAt,
      starts_at: startsAt,
      ends_at: endsAt,
      version: eb('version', '+', 1),
    }))
    .where('gathering_id', '=', gatheringId)
    .execute()
}
