import type { Db } from '../../platform/database/connect.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'
import { findMovement } from '../about-us/index.ts'
import { type ReceivedContent, type SentTo, sentTo } from './received.ts'

/** What somebody elsewhere wrote back, as text alone, and what the movement answered. */
export interface Answered {
  id: string
  actor: string
  from: string
  handle: string
  /** Who they are there; undefined of what came in before that was kept. */
  writer: string | undefined
  address: string
  words: string
  at: Date
  isChanged: boolean
  forEverybody: boolean
  /** What of ours it reports; undefined where it is no report. */
  reports: string[] | undefined
  /** Where an answer goes; undefined where none can. */
  to: SentTo | undefined
  answer: Answer | undefined
}

export interface Answer {
  id: string
  words: string
  /** Of the host who put it there. */
  name: string | null
  isCorrected: boolean
  /** Words that changed after it, which it may not fit any more. */
  isBeforeChange: boolean
  came: { how: 'arrived' | 'lost'; at: Date } | undefined
  version: number
}

export interface KeptMovement {
  id: string
  slug: string
  name: string
  keeps: boolean
  isOpen: boolean
}

/** A movement that the actor sees, and whether they look after it, also when it closed. */
export async function findKept(db: Db, slug: string): Promise<KeptMovement | undefined> {
  const movement = await findMovement(db, slug)
  if (!movement) return undefined
  const { id, name, keepsClosed, closed } = movement
  return { id, slug: movement.slug, name, keeps: keepsClosed, isOpen: !closed }
}

const received = (db: Db) =>
  db
    .selectFrom('social_web.received as r')
    .innerJoin('social_web.actor as a', 'a.id', 'r.actor_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .leftJoin('social_web.answer as w', 'w.received_id', 'r.id')
    .leftJoin('platform.sealing_key as wk', 'wk.id', 'w.sealing_key_id')
    .leftJoin('circles.seat as s', 's.id', 'w.signed_seat_id')
    .select(['r.id', 'r.actor_id', 'r.at', 'r.changed_at', 'r.content', 'r.sealing_key_id', 'k.wrapped'])
    .select(['w.id as answer', 'w.content as answered', 'w.sealing_key_id as answerKey', 's.name'])
    .select(['wk.wrapped as answerWrapped', 'w.written_at', 'w.corrected_at', 'w.arrived_at', 'w.lost_at'])
    .select('w.version')

type Row = Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number]

/** What waits for who looks after this movement, the latest first. */
export async function answersTo(db: Db, sealing: Sealing, movementId: string): Promise<Answered[]> {
  const rows = await received(db)
    .where('a.movement_id', '=', movementId)
    .orderBy('r.at', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute()
  return rows.flatMap((row) => opened(sealing, row) ?? [])
}

/** One of them. */
export async function findAnswered(
  db: Db,
  sealing: Sealing,
  { slug, id }: { slug: string; id: string },
): Promise<Answered | undefined> {
  const row = await received(db)
    .innerJoin('circles.circle as c', 'c.id', 'a.movement_id')
    .where('c.slug', '=', slug)
    .where('r.id', '=', id)
    .executeTakeFirst()
  return row && opened(sealing, row)
}

function opened(sealing: Sealing, row: Row): Answered | undefined {
  const clear = sealing.open(row.sealing_key_id, row.wrapped, row.content)
  if (clear === null) return undefined
  const content = JSON.parse(clear) as ReceivedContent
  const { from, address, words, handle = '', everybody = false } = content
  return {
    ...{ id: row.id, actor: row.actor_id, at: row.at, from, handle, address, words },
    ...{ isChanged: row.changed_at !== null, forEverybody: everybody },
    ...{
      writer: content.writer,
      reports: content.reports,
      to: sentTo(content),
      answer: answerOf(sealing, row),
    },
  }
}

function answerOf(sealing: Sealing, row: Row): Answer | undefined {
  const { answer, answerKey, answerWrapped, answered, version } = row
  if (!answer || !answerKey || !answered || !version) return undefined
  const words = sealing.open(answerKey, answerWrapped, answered)
  if (words === null) return undefined
  const last = row.corrected_at ?? row.written_at
  return {
    ...{ id: answer, words, name: row.name, version, isCorrected: row.corrected_at !== null },
    isBeforeChange: row.changed_at !== null && last !== null && row.changed_at > last,
    came: row.arrived_at
      ? { how: 'arrived', at: row.arrived_at }
      : row.lost_at
        ? { how: 'lost', at: row.lost_at }
        : undefined,
  }
}

/** Who may put their own name to an answer: a host, with the place they have there. */
export async function ownHostSeat(
  db: Db,
  movementId: string,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('circles.seat as s')
    .select(['s.id', 's.name'])
    .where((eb) => eb('s.id', '=', eb.fn<string>('circles.my_own_hosting_seat', [eb.val(movementId)])))
    .executeTakeFirst()
}

/** Of whom nothing comes in any more. */
export interface Blocked {
  id: string
  kind: 'person' | 'server'
  /** As they call themselves there; of a server its address. Undefined of what came back with a backup from before it. */
  called: { name: string; handle: string } | undefined
  since: Date
}

export async function blockedBy(db: Db, sealing: Sealing, movementId: string): Promise<Blocked[]> {
  const rows = await db
    .selectFrom('social_web.blocked as b')
    .leftJoin('platform.sealing_key as k', 'k.id', 'b.sealing_key_id')
    .select(['b.id', 'b.kind', 'b.since', 'b.address', 'b.sealing_key_id', 'k.wrapped'])
    .where('b.movement_id', '=', movementId)
    .orderBy('b.since', 'desc')
    .orderBy('b.id')
    .execute()
  return rows.map(({ id, kind, since, address, sealing_key_id: key, wrapped }) => {
    const clear = key && address && sealing.open(key, wrapped, address)
    const called = clear ? (JSON.parse(clear) as Blocked['called']) : undefined
    return { id, kind, since, called }
  })
}
