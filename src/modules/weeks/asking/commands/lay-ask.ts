import type { Clock } from '../../../../platform/clock/clock.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Ask } from '../queries.ts'

/** Puts what a house asks into the draft, on the day it asked for, which is made if there is none yet. @returns its id there. */
export async function layAsk(db: Db, clock: Clock, ask: Ask, gatheringId: string): Promise<string> {
  const id = clock.id()
  await db
    .insertInto('weeks.draft_session')
    .values({
      ...{ id, week_id: ask.weekId, day_id: await dayOf(db, clock, ask), room_id: null, title: ask.title },
      about: [ask.about, ask.forWhom].filter(Boolean).join('\n\n'),
      ...{ from_time: ask.from, until_time: ask.until, circle_id: ask.house.id, sign_up: true },
      ...{ most_people: ask.mostPeople, gathering_id: gatheringId },
    })
    .execute()
  return id
}

async function dayOf(db: Db, clock: Clock, { weekId, on }: Ask): Promise<string> {
  await db
    .insertInto('weeks.draft_day')
    .values({ id: clock.id(), week_id: weekId, on_date: on, theme: '', about: '' })
    .onConflict((already) => already.columns(['week_id', 'on_date']).doNothing())
    .execute()
  const { id } = await db
    .selectFrom('weeks.draft_day')
    .select('id')
    .where('week_id', '=', weekId)
    .where('on_date', '=', on)
    .executeTakeFirstOrThrow()
  return id
}
