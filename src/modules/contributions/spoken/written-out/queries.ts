import type { Db } from '../../../../platform/database/connect.ts'
import type { MediaKind } from '../../schema.ts'
import type { FoundMedia } from '../media/queries.ts'
import type { MediaView } from '../media/told.ts'

/** Something the actor was asked to write out. */
export interface AskedToWrite {
  contributionId: string
  /** Who told it; empty where they gave no name. */
  speaker: string
  media: MediaView
}

interface AskedRow {
  contribution_id: string
  speaker: string
  kind: MediaKind
  seconds: number | null
  width: number | null
  height: number | null
  content_type: string
  file_id: string | null
  body: Buffer | null
  key_id: string
  wrapped: Buffer
}

const asked = (db: Db) =>
  db
    .selectFrom((eb) => eb.fn<AskedRow>('contributions.asked_of_me').as('a'))
    .select([
      'a.contribution_id as contributionId',
      'a.speaker',
      'a.kind',
      'a.seconds',
      'a.width',
      'a.height',
    ])

type Listed = Awaited<ReturnType<ReturnType<typeof asked>['execute']>>[number]
const viewOf = ({ contributionId, speaker, ...media }: Listed): AskedToWrite => ({
  contributionId,
  speaker,
  media,
})

/** Everything the actor was asked to write out and did not write yet. */
export async function allAskedOfMe(db: Db): Promise<AskedToWrite[]> {
  return (await asked(db).orderBy('a.contribution_id').execute()).map(viewOf)
}

/** One of those, and what opens it. */
export async function askedOfMe(
  db: Db,
  contributionId: string,
): Promise<(AskedToWrite & FoundMedia) | undefined> {
  const row = await asked(db)
    .select([
      'a.content_type as contentType',
      'a.file_id as fileId',
      'a.body',
      'a.key_id as keyId',
      'a.wrapped',
    ])
    .where('a.contribution_id', '=', contributionId)
    .executeTakeFirst()
  if (!row) return undefined
  const { contentType, fileId, body, keyId, wrapped, ...listed } = row
  return { ...viewOf(listed), contentType, fileId, body, keyId, wrapped }
}

/** Somebody around the fire at which these words were said, who can be asked. */
export async function whoCanWriteOut(
  db: Db,
  circleId: string,
  mySeatId: string,
): Promise<{ seatId: string; name: string }[]> {
  return db
    .selectFrom('circles.seat as s')
    .select(['s.id as seatId', 's.name'])
    .where('s.circle_id', '=', circleId)
    .where('s.id', '<>', mySeatId)
    .where('s.ended_at', 'is', null)
    .where('s.came_at', 'is not', null)
    .where('s.name', '<>', '')
    .where('s.role', '<>', 'listener')
    .where('s.listens', '=', false)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
}
