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
  contactMail: string
  /** To whom the address is shown; empty where there is none. */
  mailShown: 'taking-part' | 'everyone' | ''
  version: number
}

export async function findChangeable(db: Db, slug: string): Promise<Changeable | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .leftJoin('circles.contact_mail as m', 'm.circle_id', 'c.id')
    .select(['c.id', 'c.slug', 'c.name', 'c.description', 'c.visibility as openness', 'c.version'])
    .select(['c.contact_name as contactName', 'c.contact_phone as contactPhone'])
    .select(['m.address as contactMail', 'm.shown as mailShown'])
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
  if (!row) return undefined
  const { contactName, contactPhone, contactMail, mailShown, ...circle } = row
  return {
    ...circle,
    ...{ contactName: contactName ?? '', contactPhone: contactPhone ?? '' },
    ...{ contactMail: contactMail ?? '', mailShown: mailShown ?? '' },
  }
}
