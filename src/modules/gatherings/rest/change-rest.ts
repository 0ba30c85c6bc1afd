import { sql } from 'kysely'
import { command } from '../../../platform/commands/command.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { ensureHost } from '../gathering/policy.ts'
import type { OccurrenceView } from '../gathering/view.ts'
import { minutesOf } from '../kinds.ts'
import { type Span, spanIn } from '../time/span.ts'
import { countChange, findRest } from './find-rest.ts'
import { ChangeRest } from './input.ts'
import { isToCome, restAt } from './times.ts'

/**
 * Moves one time of what comes back and all that follow. Each stays the same one, under the day that the rule laid for it: so
 * nothing stands twice in anybody's calendar.
 */
export const changeRest = command({
  name: 'gatherings.change-rest',
  input: ChangeRest,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, clock, record }) {
    const now = clock.now()
    const { gatheringId, occurrenceId } = input
    const { gathering, rest } = await findRest(db, input, now)
    const span = spanIn(gathering.zone, input, minutesOf(gathering.kind))
    if ('problems' in span) throw new Invalid(span.problems)
    if (span.startsAt <= now) throw new Invalid({ date: 'date.past' })
    const times = restAt(gathering, rest, span)
    if (!times) throw new Invalid({ until: 'until.before' })
    const moved = rest.flatMap((one, i) => {
      const at = times[i]
      return at && isToCome(one, now) ? [{ one, at }] : []
    })
    const column = <T>(of: (time: { one: OccurrenceView; at: Span }) => T) => moved.map(of)
    await sql`update gatherings.occurrence o set starts_at = m.starts_at, ends_at = m.ends_at, moved = m.moved,
        version = o.version + 1
      from unnest(${column(({ one }) => one.id)}::uuid[], ${column(({ at }) => at.startsAt)}::timestamptz[],
        ${column(({ at }) => at.endsAt)}::timestamptz[], ${column(({ one, at }) => isMoved(one, at))}::boolean[])
        as m (id, starts_at, ends_at, moved)
      where o.id = m.id and o.gathering_id = ${gatheringId}`.execute(db)
    await countChange(db, gatheringId)
    record.about('gathering', gatheringId)
    record.fact('gatherings.changed', { gathering: gatheringId, from: occurrenceId, changed: 'when' })
    return { gatheringId }
  },
})

const lengthOf = ({ startsAt, endsAt }: Span) => endsAt.getTime() - startsAt.getTime()

/** Different from what the rule says: it was moved before and stays so, or is now. */
const isMoved = (one: OccurrenceView, at: Span) =>
  Number(at.startsAt) !== Number(one.dueAt) || lengthOf(at) !== lengthOf(one) || one.moved
