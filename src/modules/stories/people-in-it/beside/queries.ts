import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import type { Slip } from '../../../contributions/index.ts'
import { type AskedText, openAsked } from '../asked.ts'

interface BesideRow extends Omit<AskedText, 'title' | 'inShort' | 'document' | 'keywords' | 'shown'> {
  keyId: string
  wrapped: Buffer | null
  sealed: Buffer | null
}

/** What somebody else is asked, for who holds the code to read along. One query. */
export async function askedBeside(db: Db, sealing: Sealing): Promise<AskedText | undefined> {
  const { rows } =
    await sql<BesideRow>`select a.id, a.contribution_id as "contributionId", a.number, a.changed, a.closed, a.kind, a.language,
      a.audience, a.place, a.bylines, a.under, a.key_id as "keyId", k.wrapped, a.content as sealed
    from stories.asked_beside() a join platform.sealing_key k on k.id = a.key_id`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { keyId, wrapped, sealed, ...asked } = row
  const content = openAsked(sealing, { keyId, wrapped, content: sealed })
  return content ? { ...asked, ...content } : undefined
}

/** The words in it that whoever is asked said, as they would stand there. One query. */
export async function slipsBeside(db: Db, sealing: Sealing): Promise<ReadonlyMap<string, Slip>> {
  const { rows } = await sql<{
    id: string
    body: Buffer
    keyId: string
    wrapped: Buffer | null
    name: string | null
  }>`select w.id, w.body, w.key_id as "keyId", k.wrapped, w.name
    from stories.words_beside() w join platform.sealing_key k on k.id = w.key_id`.execute(db)
  return new Map(
    rows.flatMap(({ id, keyId, wrapped, name, body: sealed }) => {
      const body = sealing.open(keyId, wrapped, sealed)
      return body ? [[id, { id, body, name, audience: 'everyone' as const, media: null }]] : []
    }),
  )
}
