import type { Db } from '../../../../platform/database/connect.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import type { Told } from './told.ts'

interface Version {
  id: string
  number: number
  keyId: string
}

/** Keeps a spoken minute or a drawing with the words it came with, sealed with their key. */
export async function layBeside(
  { db, sealing }: { db: Db; sealing: Sealing },
  { id, number, keyId }: Version,
  { kind, contentType, body, seconds, width, height }: Told,
): Promise<void> {
  await db
    .insertInto('contributions.contribution_media')
    .values({
      contribution_id: id,
      number,
      kind,
      content_type: contentType,
      body: await sealing.seal(db, keyId, body),
      seconds,
      width,
      height,
    })
    .execute()
}
