import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual, Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { reachesAsFar, type StoryAudience, type StoryKind } from '../schema.ts'
import { openContent, type StoryContent } from '../writing/content.ts'

/** A story in which somebody is asked for their yes, as it was when they were asked. */
export interface Asked extends StoryContent {
  id: string
  contributionId: string | null
  number: number
  /** Something changed since: this is not how it will be read. */
  changed: boolean
  says: 'yes' | 'no' | null
  saidNumber: number | null
  saidAudience: StoryAudience | null
  kind: StoryKind
  language: Locale
  /** As far as it would go, as it was asked. */
  audience: StoryAudience
  /** The house, team or movement it comes from. */
  place: string
  bylines: string[]
  /** Names of the rubric and the themes it would stand under. */
  under: Bilingual[]
  /** Where it can be read, once it is. */
  slug: string | null
}

interface AskedRow extends Omit<Asked, keyof StoryContent> {
  keyId: string
  wrapped: Buffer | null
  sealed: Buffer
}

/** Where the actor is asked, or who holds a code. One query. */
export async function askedOfMe(db: Db, sealing: Sealing): Promise<Asked[]> {
  const { rows } =
    await sql<AskedRow>`select a.id, a.contribution_id as "contributionId", a.number, a.changed, a.says,
      a.said_number as "saidNumber", a.said_audience as "saidAudience", a.kind, a.language, a.audience, a.place, a.bylines, a.under, a.read_at as slug,
      a.key_id as "keyId", k.wrapped, a.content as sealed
    from stories.asked_me() a join platform.sealing_key k on k.id = a.key_id order by a.id`.execute(db)
  return rows.flatMap(({ keyId, wrapped, sealed, ...row }) => {
    const content = openContent(sealing, { keyId, wrapped, content: sealed })
    return content ? [{ ...row, ...content }] : []
  })
}

/** What they said to what they are asked now; a yes to fewer readers is none. */
export function saidOf({ says, saidNumber, saidAudience, number, audience }: Asked): Asked['says'] {
  if (saidNumber !== number) return null
  return says === 'yes' && !reachesAsFar(saidAudience, audience) ? null : says
}
