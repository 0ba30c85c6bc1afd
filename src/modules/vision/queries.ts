import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { myAnswers, myChecks, myOffers, myTold } from './place.ts'
import type { KindOfPiece, Says } from './schema.ts'

/** How long whoever made something has to read and answer before others read what is said of it, in days. */
export const timeToAnswer = 7

/** Who looks along, or would like to. */
export interface WatcherView {
  id: string
  name: string
  offeredOn: string
  yesOn: string | null
  own: boolean
}

/** One's own, and for hosts everybody's. One query. */
export async function watchersOf(db: Db, sealing: Sealing, movementId: string): Promise<WatcherView[]> {
  const rows = await db
    .selectFrom('vision.watcher as w')
    .innerJoin('platform.sealing_key as k', 'k.id', 'w.sealing_key_id')
    .select([
      'w.id',
      'w.content',
      'w.offered_on as offeredOn',
      'w.yes_on as yesOn',
      'k.id as keyId',
      'k.wrapped',
    ])
    .select((eb) => eb('w.id', 'in', myOffers(db)).as('own'))
    .where('w.movement_id', '=', movementId)
    .orderBy('w.offered_on')
    .orderBy('w.id')
    .limit(100)
    .execute()
  return rows.map(({ content, keyId, wrapped, own, ...row }) => {
    const { name = '' } = opened<{ name: string }>(sealing, keyId, wrapped, content)
    return { ...row, own: Boolean(own), name }
  })
}

/** One time that somebody looked, as others may read it. */
export interface CheckView {
  id: string
  keyId: string
  name: string
  fits: string
  pinches: string
  proposes: string
  fromDay: string
  begunOn: string
  readOn: string | null
  audience: 'movement' | 'everyone'
  version: number
  own: boolean
}

/** Of one movement, the latest first; or one of them. One query. */
export async function checksOf(db: Db, sealing: Sealing, slug: string, id?: string): Promise<CheckView[]> {
  const rows = await db
    .selectFrom('vision.look as l')
    .innerJoin('circles.circle as c', 'c.id', 'l.movement_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'l.sealing_key_id')
    .select(['l.id', 'l.content', 'l.from_day as fromDay', 'l.begun_on as begunOn', 'l.read_on as readOn'])
    .select(['l.audience', 'l.version', 'k.id as keyId', 'k.wrapped'])
    .select((eb) => eb('l.id', 'in', myChecks(db)).as('own'))
    .where('c.slug', '=', slug)
    .$if(id !== undefined, (of) => of.where('l.id', '=', id ?? ''))
    .orderBy('l.begun_on', 'desc')
    .orderBy('l.id')
    .limit(100)
    .execute()
  return rows.map(({ content, wrapped, own, ...row }) => {
    const said = opened<Pick<CheckView, 'name' | 'fits' | 'pinches' | 'proposes'>>(
      sealing,
      row.keyId,
      wrapped,
      content,
    )
    const { name = '', fits = '', pinches = '', proposes = '' } = said
    return { ...row, own: Boolean(own), name, fits, pinches, proposes }
  })
}

/** What is said of one thing, and what whoever made it says to that. */
export interface RemarkView {
  id: string
  movementId: string
  says: Says
  thing: KindOfPiece
  thingId: string
  words: string
  toldOn: string | null
  /** Whoever made it had their time, or answered. */
  ripe: boolean
  answer: { words: string; name: string; own: boolean } | null
  piece: Piece
}

const remarks = (db: Db) =>
  db
    .selectFrom('vision.remark as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .leftJoin('vision.answer as a', 'a.remark_id', 'r.id')
    .leftJoin('platform.sealing_key as ak', 'ak.id', 'a.sealing_key_id')
    .select([
      'r.id',
      'r.movement_id as movementId',
      'r.says',
      'r.thing',
      'r.thing_id as thingId',
      'r.content',
    ])
    .select(['r.told_on as toldOn', 'k.id as keyId', 'k.wrapped'])
    .select(['a.content as answer', 'ak.id as answerKey', 'ak.wrapped as answerWrapped'])
    .select((eb) => eb('r.id', 'in', myAnswers(db)).as('own'))
    .select(
      sql<boolean>`a.remark_id is not null or coalesce(r.told_on <= platform.day_of(now()) - ${timeToAnswer}::integer, false)`.as(
        'ripe',
      ),
    )
    .limit(200)

type Row = Awaited<ReturnType<ReturnType<typeof remarks>['executeTakeFirstOrThrow']>>

/** With the thing itself, where everybody may still see it. */
async function withPieces(db: Db, sealing: Sealing, rows: Row[]): Promise<RemarkView[]> {
  const movementId = rows[0]?.movementId
  if (movementId === undefined) return []
  const pieces = await piecesOf(db, { movementId, ids: rows.map(({ thingId }) => thingId) })
  return rows.flatMap(({ content, keyId, wrapped, answer, answerKey, answerWrapped, own, ...row }) => {
    const piece = pieces.find(({ id, thing }) => id === row.thingId && thing === row.thing)
    if (!piece) return []
    const { words = '' } = opened<{ words: string }>(sealing, keyId, wrapped, content)
    const said =
      answer && answerKey
        ? opened<{ words: string; name: string }>(sealing, answerKey, answerWrapped, answer)
        : null
    return [
      {
        ...{ ...row, words, piece, ripe: Boolean(row.ripe) },
        answer: said && { words: said.words ?? '', name: said.name ?? '', own: Boolean(own) },
      },
    ]
  })
}

/** What is said in one check, by the day of what it is about. Four queries. */
export async function remarksIn(db: Db, sealing: Sealing, checkId: string): Promise<RemarkView[]> {
  const rows = await remarks(db).where('r.look_id', '=', checkId).execute()
  const found = await withPieces(db, sealing, rows)
  const order = ({ piece, words }: RemarkView) => `${piece.day} ${piece.title} ${words}`
  return found.sort((a, b) => (order(a) < order(b) ? 1 : -1))
}

/** What is said of something that the actor made; undefined where it is not theirs. */
export async function remarkToMe(db: Db, sealing: Sealing, id: string): Promise<RemarkView | undefined> {
  const row = await remarks(db).where('r.id', '=', id).where('r.id', 'in', myTold(db)).executeTakeFirst()
  return row && (await withPieces(db, sealing, [row]))[0]
}

/** What is said of things that the actor made and nobody answered yet. One query. */
export function remarksToMe(db: Db) {
  return db
    .selectFrom('vision.remark as r')
    .leftJoin('vision.answer as a', 'a.remark_id', 'r.id')
    .select(['r.id', 'r.says', 'r.told_on as toldOn'])
    .where('r.id', 'in', myTold(db))
    .where('a.remark_id', 'is', null)
    .orderBy('r.told_on', 'desc')
    .orderBy('r.id')
    .limit(20)
    .execute()
}

/** What was sealed, without what is gone. */
export function opened<T>(
  sealing: Sealing,
  key: string,
  wrapped: Buffer | null,
  content: Buffer,
): Partial<T> {
  return JSON.parse(sealing.open(key, wrapped, content) ?? '{}') as Partial<T>
}
