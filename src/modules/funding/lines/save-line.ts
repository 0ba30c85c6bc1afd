import { command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { kinds, receivedByMovement } from '../kinds.ts'
import { SaveLine } from './input.ts'
import { placeToWrite } from './place.ts'

/**
 * Writes a line of the movement's money down, or changes it.
 * @throws Absent where the actor may not write there; Conflict where somebody changed it meanwhile.
 */
export const saveLine = command({
  name: 'funding.save-line',
  input: SaveLine,
  async policy({ db, input }) {
    if (!(await placeToWrite(db, input.kind, input.slug))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const { kind, slug, lineId } = input
    const place = await placeToWrite(db, kind, slug)
    if (!place) throw new Absent()
    const row = rowOf(input)
    // That money came in is said by who receives it.
    const { actual_cents, ...promised } = row
    const set = receivedByMovement(kind) && !place.ofMovement ? promised : row
    const id = lineId ?? clock.id()
    record.about('money line', id)
    if (!lineId) {
      const circle_id = kinds[kind].ofHouse ? place.circleId : null
      await db
        .insertInto('funding.line')
        .values({ id, kind, movement_id: place.movementId, circle_id, ...set })
        .execute()
    } else {
      await expectVersion(
        db
          .updateTable('funding.line')
          .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
          .where('id', '=', lineId)
          .where('kind', '=', kind)
          .where('movement_id', '=', place.movementId)
          .$if(kinds[kind].ofHouse === true, (query) => query.where('circle_id', '=', place.circleId))
          .where('version', '=', input.version)
          .executeTakeFirstOrThrow(),
      )
    }
    return { slug, kind }
  },
})

function rowOf({ kind, title, from, until, planned, actual, words, state, isPublic }: SaveLine) {
  const { period } = kinds[kind]
  const firstOf = (when: string | number | null) => (typeof when === 'number' ? `${when}-01-01` : when)
  const lastOf = (when: string | number | null) => (typeof when === 'number' ? `${when}-12-31` : when)
  return {
    title,
    from_on: firstOf(from),
    until_on: lastOf(period === 'year' ? from : until),
    planned_cents: planned,
    actual_cents: actual,
    words,
    state,
    is_public: isPublic === 'yes',
  }
}
