import type { Clock } from '../../../platform/clock/clock.ts'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { callOffKept, changeKept, type Kept, layKept } from '../../gatherings/index.ts'
import type { Programme, Session } from '../programme/programme.ts'
import type { WeekView } from '../queries.ts'

interface With {
  db: Db
  clock: Clock
  record: CommandContext<unknown>['record']
}

/**
 * Has a gathering behind all that stands on the programme, so that people sign up, wait, are reminded and hear of changes as
 * everywhere. What is at a house's own place is the house's own gathering. @returns which gathering is behind which session.
 */
export async function backSessions(
  { db, clock, record }: With,
  week: WeekView,
  before: Programme,
  after: Programme,
): Promise<Map<string, string>> {
  const old = new Map(before.sessions.map((session) => [session.id, session]))
  const own = after.sessions.filter(({ ownPlace }) => !ownPlace)
  const added = own.filter(({ id, dropped }) => !old.has(id) && !dropped)
  const laid = added.map((session) => ({ session: session.id, id: clock.id() }))
  const behind = new Map(laid.map(({ session, id }) => [session, id]))
  await layKept(
    db,
    clock,
    { circleId: week.circleId, zone: week.zone, kind: 'programme-session' },
    added.map((session) => ({
      ...asKept(after, session),
      id: behind.get(session.id) ?? clock.id(),
      page: `/week/${week.slug}/sessions/${session.id}`,
    })),
  )
  for (const now of own) {
    const was = old.get(now.id)
    if (!was?.gatheringId) continue
    behind.set(now.id, was.gatheringId)
    if (was.dropped) continue
    const [then, kept] = [asKept(before, was), asKept(after, now)]
    if (now.dropped) await callOffKept({ db, clock, record }, was.gatheringId, now.droppedBecause)
    else if (JSON.stringify(then) !== JSON.stringify(kept))
      await changeKept({ db, clock, record }, was.gatheringId, then, kept)
  }
  for (const { id, ownPlace, gatheringId } of after.sessions)
    if (ownPlace && gatheringId) behind.set(id, gatheringId)
  return behind
}

function asKept({ rooms }: Programme, session: Session): Kept {
  const { title, about, startsAt, endsAt, signUp, mostPeople } = session
  const room = rooms.find(({ id }) => id === session.roomId)
  const places = room ? [{ name: room.name, address: room.address, way: room.way }] : []
  return { title, about, startsAt, endsAt, places, signUp, mostPeople }
}
