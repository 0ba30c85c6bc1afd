import type { Db } from '../../../platform/database/connect.ts'
import type { Programme } from '../programme/programme.ts'
import type { WeekView } from '../queries.ts'

/** Lays days, rooms, what is on and who speaks as everybody sees them. A fixed number of statements. */
export async function laySessions(
  db: Db,
  { id: week_id }: Pick<WeekView, 'id'>,
  before: Programme,
  { days, rooms, sessions }: Programme,
): Promise<void> {
  await layDays(db, week_id, days)
  await layRooms(db, week_id, rooms)
  const known = new Set(before.sessions.map(({ id }) => id))
  // What was dropped before anybody knew of it stays unknown.
  const shown = sessions.filter(({ id, dropped }) => known.has(id) || !dropped)
  if (shown.length > 0)
    await db
      .insertInto('weeks.programme_session')
      .values(
        shown.map((session) => ({
          ...{ id: session.id, week_id, day_id: session.dayId, room_id: session.roomId },
          ...{ title: session.title, about: session.about, own_place: session.ownPlace },
          ...{ starts_at: session.startsAt, ends_at: session.endsAt, circle_id: session.circleId },
          ...{ theme_id: session.themeId, sign_up: session.signUp },
          ...{ most_people: session.mostPeople, gathering_id: session.gatheringId },
          ...{ dropped: session.dropped, dropped_because: session.droppedBecause },
        })),
      )
      .onConflict((on) =>
        on.column('id').doUpdateSet((eb) => ({
          ...{ day_id: eb.ref('excluded.day_id'), room_id: eb.ref('excluded.room_id') },
          ...{ title: eb.ref('excluded.title'), about: eb.ref('excluded.about') },
          ...{ starts_at: eb.ref('excluded.starts_at'), ends_at: eb.ref('excluded.ends_at') },
          ...{ circle_id: eb.ref('excluded.circle_id'), theme_id: eb.ref('excluded.theme_id') },
          sign_up: eb.ref('excluded.sign_up'),
          ...{ most_people: eb.ref('excluded.most_people'), gathering_id: eb.ref('excluded.gathering_id') },
          ...{ dropped: eb.ref('excluded.dropped'), dropped_because: eb.ref('excluded.dropped_because') },
        })),
      )
      .execute()
  await removeOthers(db, 'weeks.programme_day', week_id, days)
  await removeOthers(db, 'weeks.programme_room', week_id, rooms)
  await db.deleteFrom('weeks.programme_speaker').where('week_id', '=', week_id).execute()
  const speakers = shown.flatMap(({ id, dropped, speakers }) =>
    dropped ? [] : speakers.map((speaker) => ({ ...speaker, week_id, session_id: id })),
  )
  if (speakers.length > 0) await db.insertInto('weeks.programme_speaker').values(speakers).execute()
}

async function layDays(db: Db, week_id: string, days: Programme['days']) {
  await db
    .insertInto('weeks.programme_day')
    .values(days.map(({ id, on, theme, about }) => ({ id, week_id, on_date: on, theme, about })))
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({
        on_date: eb.ref('excluded.on_date'),
        theme: eb.ref('excluded.theme'),
        about: eb.ref('excluded.about'),
      })),
    )
    .execute()
}

async function layRooms(db: Db, week_id: string, rooms: Programme['rooms']) {
  if (rooms.length === 0) return
  await db
    .insertInto('weeks.programme_room')
    .values(rooms.map((room) => ({ ...room, week_id })))
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        address: eb.ref('excluded.address'),
        way: eb.ref('excluded.way'),
        position: eb.ref('excluded.position'),
      })),
    )
    .execute()
}

async function removeOthers(
  db: Db,
  table: 'weeks.programme_day' | 'weeks.programme_room',
  week_id: string,
  kept: readonly { id: string }[],
) {
  await db
    .deleteFrom(table)
    .where('week_id', '=', week_id)
    .$if(kept.length > 0, (of) =>
      of.where(
        'id',
        'not in',
        kept.map(({ id }) => id),
      ),
    )
    .execute()
}
