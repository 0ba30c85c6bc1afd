import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { myAnswers, myTold } from '../mine.ts'
import { type Piece, piecesOf } from '../pieces.ts'
import type { KindOfPiece, Says } from '../schema.ts'
import { opened } from '../sealed.ts'

/** How long whoever made something has to read and answer before others read what is said of it, in days. */
export const timeToAnswer = 7

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
