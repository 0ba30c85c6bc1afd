import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
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

/** Where somebody's sound or picture stands, and what opens it. */
export interface FoundMedia {
  contentType: string
  keyId: string
  wrapped: Buffer | null
  /** Sealed, where it still stands in its row. */
  body: Buffer | null
  fileId: string | null
}

/** Undefined where there is none for the actor: the database decides before any store is asked. */
export async function findMedia(db: Db, contributionId: string): Promise<FoundMedia | undefined> {
  return db
    .selectFrom('contributions.contribution_media as m')
    .innerJoin('contributions.contribution as c', 'c.id', 'm.contribution_id')
    .innerJoin('contributions.contribution_version as v', (join) =>
      join.onRef('v.contribution_id', '=', 'c.id').onRef('v.number', '=', 'c.current_version'),
    )
    .innerJoin('platform.sealing_key as k', 'k.id', 'v.sealing_key_id')
    .select(['m.content_type as contentType', 'm.body', 'm.file_id as fileId'])
    .select(['v.sealing_key_id as keyId', 'k.wrapped'])
    .where('m.contribution_id', '=', contributionId)
    .executeTakeFirst()
}

/** The sound or picture itself; undefined when its key was erased or its file is gone. @throws FilesTrouble */
export async function openMedia(
  { files, sealing }: Pick<House, 'files' | 'sealing'>,
  { fileId, body, keyId, wrapped }: FoundMedia,
): Promise<Buffer | undefined> {
  if (!wrapped) return undefined
  const sealed = fileId === null ? body : await files.get(fileId)
  return (sealed && sealing.openBytes(keyId, wrapped, sealed)) ?? undefined
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
