import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** Until when a circle's link is open, as `YYYY-MM-DD`; null where none is, or for who is no host. */
export async function openUntil(db: Db, circleId: string): Promise<string | null> {
  const { until } = await db
    .selectNoFrom((eb) =>
      eb.fn<string | null>('circles.open_invitation_until', [eb.val(circleId)]).as('until'),
    )
    .executeTakeFirstOrThrow()
  return until
}

/** Which circle a link opens, for whoever holds it; undefined where it is closed. */
export async function behindLink(
  db: Db,
  hash: Buffer,
): Promise<{ circleId: string; circle: string } | undefined> {
  type Row = { circle_id: string; circle_name: string }
  const row = await db
    .selectFrom((eb) => eb.fn<Row>('circles.behind_open_invitation', [eb.val(hash)]).as('b'))
    .selectAll('b')
    .executeTakeFirst()
  return row && { circleId: row.circle_id, circle: row.circle_name }
}

/** Somebody who knocked and waits. */
export interface Knock {
  id: string
  slug: string
  circle: string
  name: string
  /** Null: they have a card. */
  email: string | null
  locale: Locale
  at: Date
}

interface Row {
  id: string
  slug: string
  circle_name: string
  sealing_key_id: string
  name: Buffer
  email: Buffer | null
  locale: Locale
  at: Date
}

/** At one circle, or at all that whoever looks is host of; the first hundred. One query. */
export async function knocks(db: Db, sealing: Sealing, circleId: string | null): Promise<Knock[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<Row>('circles.knocks', [eb.cast(eb.val(circleId), 'uuid')]).as('k'))
    .innerJoin('platform.sealing_key as s', 's.id', 'k.sealing_key_id')
    .selectAll('k')
    .select('s.wrapped')
    .orderBy('k.at')
    .orderBy('k.id')
    .execute()
  return rows.map(({ id, slug, circle_name, sealing_key_id, wrapped, name, email, locale, at }) => ({
    ...{ id, slug, circle: circle_name, locale, at },
    name: sealing.open(sealing_key_id, wrapped, name) ?? '',
    email: email && sealing.open(sealing_key_id, wrapped, email),
  }))
}
