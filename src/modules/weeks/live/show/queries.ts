import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Piece } from '../../../../platform/recordings/index.ts'
import type { ShowKind } from './schema.ts'

/** Something that is laid ready for a stage, for who leads it. */
export type Show = Awaited<ReturnType<typeof showsOf>>[number]

/** What is laid ready for a stage: films by name, slides as they follow each other. One query. */
export const showsOf = (db: Db, sessionId: string) =>
  db
    .selectFrom('weeks.live_show')
    .select(['id', 'kind', 'words', 'content_type as contentType', 'bytes', 'seconds', 'width', 'height'])
    .select(['position', 'on_stage as onStage', 'version'])
    .select((eb) => eb('captions', 'is not', null).as('hasCaptions'))
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .orderBy('words')
    .orderBy('id')
    .limit(500)
    .execute()
    .then((rows) => rows.map((row) => ({ ...row, hasCaptions: Boolean(row.hasCaptions) })))

/** One of them with its key, as far as the actor may see it now. One query. */
export const showAt = (db: Db, week: string, sessionId: string, id: string) =>
  db
    .selectFrom('weeks.live_show as s')
    .innerJoin('weeks.programme_session as p', 'p.id', 's.session_id')
    .innerJoin('weeks.live_session as l', 'l.session_id', 's.session_id')
    .innerJoin('weeks.week as w', 'w.id', 'p.week_id')
    .innerJoin('platform.sealing_key as key', 'key.id', 's.sealing_key_id')
    .select(['s.id', 's.kind', 's.words', 's.content_type as contentType', 's.bytes', 's.captions'])
    .select(['s.on_stage as onStage', 's.version', 'l.stage', 'key.id as keyId', 'key.wrapped'])
    .where('w.slug', '=', week)
    .where('p.id', '=', sessionId)
    .where('p.dropped', '=', false)
    .where('s.id', '=', id)
    .executeTakeFirst()

export type FoundShow = NonNullable<Awaited<ReturnType<typeof showAt>>>

/** Where one part of its file stands. One query. */
export const pieceOf = (db: Db, showId: string, number: number): Promise<Piece | undefined> =>
  db
    .selectFrom('weeks.live_show_piece')
    .select(['file_id as fileId', 'body'])
    .where('show_id', '=', showId)
    .where('number', '=', number)
    .executeTakeFirst()

/**
 * Puts one of a kind on stage, or none; behind the lock on that stage.
 * @returns whether it is there to be put.
 */
export async function putOnStage(
  db: Db,
  { session, kind, id }: { session: string; kind: ShowKind; id: string | null },
): Promise<boolean> {
  const ofKind = db.updateTable('weeks.live_show').where('session_id', '=', session).where('kind', '=', kind)
  await ofKind
    .set({ on_stage: false })
    .where('on_stage', '=', true)
    .where((eb) => eb(eb.ref('id'), 'is distinct from', sql<string>`${id}::uuid`))
    .execute()
  if (id === null) return true
  const { numUpdatedRows } = await ofKind.set({ on_stage: true }).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows === 1n
}
