import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { mySeats } from '../../../circles/index.ts'
import { AskMakers } from '../input.ts'
import { findCalled, isOpen } from '../policy.ts'

/** So much of one house waits with the makers at once. */
const most = 6

/** A house asks for something at its own place to be on the programme of its movement's Week. @throws Absent, Invalid */
export const askMakers = command({
  name: 'weeks.ask-makers',
  input: AskMakers,
  async policy({ db, input }) {
    if (!(await findCalled(db, input.slug, input.week))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const called = await findCalled(db, input.slug, input.week)
    if (!called) throw new Absent()
    const { house, call } = called
    const { title, about, forWhom, on, from, until, place, way, mostPeople, needs } = input
    if (!isOpen(call, clock.now())) throw new Invalid({ form: 'ask.late' })
    if (on < call.firstOn || on > call.lastOn) throw new Invalid({ on: 'on.outside' })
    if ((await waitingOf(db, house.id)) >= most) throw new Invalid({ form: 'ask.enough' })
    const id = clock.id()
    await db
      .insertInto('weeks.house_ask')
      .values({
        ...{ id, week_id: call.weekId, circle_id: house.id, seat_id: await ownSeat(db, house.id) },
        ...{ title, about, for_whom: forWhom, on_date: on, from_time: from, until_time: until },
        ...{ place, way, most_people: mostPeople, needs, asked_on: dayAt(clock.now()) },
      })
      .execute()
    record.about('ask of a house', id)
    record.fact('weeks.house-asked', { ask: id })
    return { id }
  },
})

/** Of two that are sent at once the second counts the first. */
async function waitingOf(db: Db, houseId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`asks of ${houseId}`}, 0))`.execute(db)
  const waiting = await db
    .selectFrom('weeks.house_ask')
    .select('id')
    .where('circle_id', '=', houseId)
    .where('step', '=', 'waiting')
    .limit(most)
    .execute()
  return waiting.length
}

async function ownSeat(db: Db, circleId: string): Promise<string> {
  const row = await db
    .selectFrom('circles.seat')
    .select('id')
    .where('circle_id', '=', circleId)
    .where('id', 'in', mySeats(db))
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Absent()
  return row.id
}
