import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import type { OwnStory } from '../../writing/queries.ts'
import type { AskedToWrite } from '../queries.ts'
import { writerCodes } from './code.ts'
import './schema.ts'

/** Somebody who is asked to write along by a letter or a link, as its writers know of it. */
export interface InvitedWriter {
  id: string
  /** What who asks calls them; may be empty. */
  name: string
  byLetter: boolean
  /** `YYYY-MM-DD` */
  until: string
}

/** Whoever may still answer. One query. */
export async function invitedWriters(
  db: Db,
  sealing: Sealing,
  { id, keyId }: OwnStory,
): Promise<InvitedWriter[]> {
  const rows = await db
    .selectFrom('stories.invited_writer as i')
    .innerJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', keyId))
    .select(['i.id', 'i.name', 'i.by_letter as byLetter', 'k.wrapped'])
    .select(sql<string>`i.until_on::text`.as('until'))
    .where('i.story_id', '=', id)
    .orderBy('i.until_on')
    .execute()
  return rows
    .map(({ wrapped, name, ...row }) => ({ ...row, name: sealing.open(keyId, wrapped, name) ?? '' }))
    .sort((a, b) => a.until.localeCompare(b.until) || a.name.localeCompare(b.name))
}

/** What a code opens: never more than the title. */
export interface Invitation extends AskedToWrite {
  keyId: string
  byLetter: boolean
  /** Whoever looks writes it already. */
  writes: boolean
}

/** Undefined for a code that opens nothing, whatever the reason. Two queries. */
export async function invitationBehind(
  db: Db,
  sealing: Sealing,
  code: string,
): Promise<Invitation | undefined> {
  await writerCodes.hold(db, code)
  const { rows } = await sql<
    Omit<Invitation, 'title'> & { wrapped: Buffer | null; sealed: Buffer }
  >`select o.id, o.kind, o.language, o.by_name as by, o.by_letter as "byLetter", o.writes, o.key_id as "keyId", k.wrapped,
      o.title as sealed
    from stories.writer_invitation() o join platform.sealing_key k on k.id = o.key_id`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { wrapped, sealed, ...rest } = row
  const title = sealing.open(rest.keyId, wrapped, sealed)
  return title === null ? undefined : { ...rest, title }
}
