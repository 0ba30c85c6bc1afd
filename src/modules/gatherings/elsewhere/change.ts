import type { Clock } from '../../../platform/clock/clock.ts'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import { givePlaces, holdLine } from '../sign-up/line.ts'
import { asPlaces, type Kept } from './kept.ts'

interface With {
  db: Db
  clock: Clock
  record: CommandContext<unknown>['record']
}

/**
 * Changes one that another room keeps. Who signed up hears of another time, place or name; where there is more room, who waits
 * gets a place. Nobody loses theirs.
 */
export async function changeKept(
  { db, clock, record }: With,
  id: string,
  was: Kept,
  now: Kept,
): Promise<void> {
  const changed = [
    ...(was.title === now.title ? [] : ['name']),
    ...(moments(was) === moments(now) ? [] : ['when']),
    ...(asPlaces(was.places) === asPlaces(now.places) ? [] : ['where']),
  ].join(' ')
  const heard = changed !== ''
  const on = await occurrenceOf(db, id)
  if (on) await holdLine(db, on)
  await expectOne(
    db
      .updateTable('gatherings.gathering')
      .set((eb) => ({
        ...{ title: now.title, about: now.about, places: asPlaces(now.places) },
        ...{ sign_up: now.signUp, most_people: now.mostPeople, version: eb('version', '+', 1) },
        ...(heard && { changed_at: clock.now() }),
      }))
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (on && moments(was) !== moments(now))
    await expectOne(
      db
        .updateTable('gatherings.occurrence')
        .set((eb) => ({
          ...{ due_at: now.startsAt, starts_at: now.startsAt, ends_at: now.endsAt },
          version: eb('version', '+', 1),
        }))
        .where('id', '=', on)
        .executeTakeFirst(),
    )
  if (on) await givePlaces(db, on)
  if (heard) record.fact('gatherings.changed', { gathering: id, changed })
}

/** It does not take place: it stays in the agenda with the reason, and who signed up hears of it. */
export async function callOffKept({ db, record }: With, id: string, because: string): Promise<void> {
  await expectOne(
    db
      .updateTable('gatherings.gathering')
      .set((eb) => ({ status: 'cancelled', cancelled_because: because, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  record.fact('gatherings.cancelled', { gathering: id })
}

const moments = ({ startsAt, endsAt }: Kept) => `${startsAt.getTime()} ${endsAt.getTime()}`

async function occurrenceOf(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('gatherings.occurrence')
    .select('id')
    .where('gathering_id', '=', id)
    .executeTakeFirst()
  return row?.id
}
