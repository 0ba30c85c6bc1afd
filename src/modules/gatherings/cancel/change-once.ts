import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { ensureHost } from '../gathering/policy.ts'
import { occurrencesOf } from '../gathering/queries.ts'
import { minutesOf } from '../kinds.ts'
import { spanIn } from '../time/span.ts'
import { OneTime } from './input.ts'

/** Moves one time of what comes back, or says what is different then. */
export const changeOnce = command({
  name: 'gatherings.change-once',
  input: OneTime,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId)
  },
  async run({ db, input, record }) {
    const { gatheringId, occurrenceId, version, note } = input
    const gathering = await ensureHost(db, gatheringId)
    const all = await occurrencesOf(db, gatheringId)
    const occurrence = all.find(({ id }) => id === occurrenceId)
    if (!occurrence) throw new Absent()
    const span = spanIn(gathering.zone, input, minutesOf(gathering.kind))
    if ('problems' in span) throw new Invalid(span.problems)
    const { startsAt, endsAt } = span
    const moved = Number(startsAt) !== Number(occurrence.dueAt) || lengthOf(span) !== lengthOf(occurrence)
    await expectVersion(
      db
        .updateTable('gatherings.occurrence')
        .set({ starts_at: startsAt, ends_at: endsAt, moved, note, version: version + 1 })
        .where('id', '=', occurrenceId)
        .where('gathering_id', '=', gatheringId)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('gathering', gatheringId)
    if (gathering.status === 'announced')
      record.fact('gatherings.changed', {
        ...{ gathering: gatheringId, occurrence: occurrenceId },
        ...(Number(startsAt) !== Number(occurrence.startsAt) && { changed: 'when' }),
      })
    return { gatheringId }
  },
})

const lengthOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  endsAt.getTime() - startsAt.getTime()
