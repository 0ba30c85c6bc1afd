import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { hostedPlace } from '../../place.ts'
import { type EntryInput, KeepEntry } from '../input.ts'
import { declared } from '../kinds.ts'

/** A host writes down something their place says of itself, or changes it. */
export const keepEntry = command({
  name: 'participants.keep-entry',
  input: KeepEntry,
  async policy({ db, actor, input }) {
    const { kind } = await hostedPlace(db, actor, input.slug)
    if (!declared[input.kind].of.includes(kind)) throw new Absent()
  },
  async run({ db, actor, input, clock, record }) {
    const { id: circleId } = await hostedPlace(db, actor, input.slug)
    const id = input.id ?? clock.id()
    const said = columnsOf(input)
    if (input.id) {
      await expectVersion(
        db
          .updateTable('participants.entry')
          .set({ ...said, version: input.version + 1 })
          .where('id', '=', id)
          .where('circle_id', '=', circleId)
          .where('kind', '=', input.kind)
          .where('version', '=', input.version)
          .executeTakeFirstOrThrow(),
      )
    } else {
      const today = dayAt(clock.now())
      await db
        .insertInto('participants.entry')
        .values({ said_on: today, shared: true, ...said, id, circle_id: circleId, kind: input.kind })
        .execute()
    }
    record.about('face', circleId)
  },
})

function columnsOf(entry: EntryInput) {
  const { words } = entry
  switch (entry.kind) {
    case 'period':
      return { words, year: entry.year, until_year: entry.untilYear }
    case 'tried':
      return { words, year: entry.year, outcome: entry.outcome, shared: entry.shared }
    case 'promise':
      return {
        ...{ words, to_whom: entry.toWhom, by_day: entry.byDay, said_on: entry.saidOn },
        ...{ year: entry.year, until_year: entry.untilYear },
      }
    default:
      return { words, said_on: entry.saidOn }
  }
}
