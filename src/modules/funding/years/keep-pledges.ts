import type { z } from 'zod'
import { type CommandContext, command } from '../../../platform/commands/command.ts'
import { expectVersion } from '../../../platform/database/expect-one.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { placeToWrite } from '../lines/place.ts'
import { KeepPledges } from './input.ts'
import { type OwnYear, ownYears } from './queries.ts'

type Context = CommandContext<z.infer<typeof KeepPledges>>

/**
 * A house says what it brings in several years at once; what came in is written by who looks after the movement.
 * @throws Conflict where somebody changed one of these years meanwhile: then none is kept.
 */
export const keepPledges = command({
  name: 'funding.keep-pledges',
  input: KeepPledges,
  async policy({ db, input }) {
    if (!(await placeToWrite(db, 'contribution', input.slug))) throw new Absent()
  },
  async run(context) {
    const { db, input, record } = context
    const place = await placeToWrite(db, 'contribution', input.slug)
    if (!place) throw new Absent()
    const there = new Map((await ownYears(db, place.circleId)).map((one) => [String(one.year), one]))
    for (const [year, planned] of Object.entries(input.planned)) {
      const said = there.get(year)
      const actual = place.ofMovement ? (input.actual[year] ?? null) : (said?.actual ?? null)
      if ((said?.version ?? 0) !== (input.version[year] ?? 0)) throw new Conflict()
      if (said) await changeYear(context, said, planned, actual)
      else if (planned !== null || actual !== null)
        await db
          .insertInto('funding.line')
          .values({
            ...{ id: context.clock.id(), kind: 'contribution', movement_id: place.movementId },
            ...{ circle_id: place.circleId, from_on: `${year}-01-01`, until_on: `${year}-12-31` },
            ...{ planned_cents: planned, actual_cents: actual },
          })
          .execute()
    }
    record.about('money line', place.circleId)
    return { movementId: place.movementId }
  },
})

async function changeYear({ db }: Context, said: OwnYear, planned: number | null, actual: number | null) {
  if (planned === said.planned && actual === said.actual) return
  await expectVersion(
    db
      .updateTable('funding.line')
      .set({ planned_cents: planned, actual_cents: actual, version: said.version + 1 })
      .where('id', '=', said.lineId)
      .where('version', '=', said.version)
      .executeTakeFirstOrThrow(),
  )
}
