import type { Db } from '../../../../platform/database/connect.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import type { MediaKind } from '../../schema.ts'
import type { MediaView } from './told.ts'

/** Whether the actor may read these words and something is to be heard or seen with them. */
export async function hasMedia(db: Db, contributionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contributions.contribution_media as m')
    .select('m.kind')
    .where('m.contribution_id', '=', contributionId)
    .executeTakeFirst()
  return row !== undefined
}

/** The sound or drawing itself. Undefined where there is none for the actor, or its key was erased. */
export async function mediaOf(
  db: Db,
  sealing: Sealing,
  contributionId: string,
): Promise<{ contentType: string; body: Buffer } | undefined> {
  const row = await db
    .selectFrom('contributions.contribution_media as m')
    .innerJoin('contributions.contribution as c', 'c.id', 'm.contribution_id')
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'c.id').onRef('v.number', '=', 'c.current_version'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .select(['m.content_type as contentType', 'm.body', 'v.sealing_key_id as keyId', 'k.wrapped'])
    .where('m.contribution_id', '=', contributionId)
    .executeTakeFirst()
  const body = row && sealing.openBytes(row.keyId, row.wrapped, row.body)
  return body ? { contentType: row.contentType, body } : undefined
}

/** The columns of `contribution_media as m`, joined from the left, that a page needs. */
export const mediaColumns = [
  'm.kind as mediaKind',
  'm.seconds as mediaSeconds',
  'm.width as mediaWidth',
  'm.height as mediaHeight',
] as const

export interface MediaRow {
  mediaKind: MediaKind | null
  mediaSeconds: number | null
  mediaWidth: number | null
  mediaHeight: number | null
}

export const viewOf = (row: MediaRow): MediaView | null =>
  row.mediaKind && {
    kind: row.mediaKind,
    seconds: row.mediaSeconds,
    width: row.mediaWidth,
    height: row.mediaHeight,
  }
