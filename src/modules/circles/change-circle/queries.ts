import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
import type { Openness } from '../places/visibility.ts'

/** A circle as its host changes it. */
export interface Changeable {
  id: string
  slug: string
  name: string
  description: Bilingual
  openness: Openness
  contactName: string
  contactPhone: string
  version: number
}

export async function findChangeable(db: Db, slug: string): Promise<Changeable | undefined> {
  const row = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'description', 'visibility as openness', 'version'])
    .select(['contact_name as contactName', 'contact_phone as contactPhone'])
    .where('slug', '=', slug)
    .where('kind', '<>', 'fire')
    .executeTakeFirst()
  return row && { ...row, contactName: row.contactName ?? '', contactPhone: row.contactPhone ?? '' }
}
