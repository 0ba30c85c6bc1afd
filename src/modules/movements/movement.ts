import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/database/connect.ts'
import type { Movement, Whereabouts } from '../../platform/web/server.ts'
import { contactMailOf } from '../circles/index.ts'
import { sheetOf } from './colours/model/sheet.ts'
import { elsewhereOf } from './elsewhere/queries.ts'
import { sistersOf } from './sisters/queries.ts'

/**
 * Whose name, colours and telephone stand around a page: the movement that the path names, else the one it is narrowed to, else that of
 * the host it was asked at, else the first. A house's own colours stand on its pages, under the name of the movement. One query.
 */
export async function movementOf(
  db: Db,
  { circle = '', of = '', movement = '' }: Whereabouts = {},
): Promise<Movement> {
  const row = await db
    .selectFrom('circles.circle as c')
    .leftJoin('movements.colours as k', 'k.circle_id', 'c.id')
    .leftJoin('movements.rooms as r', 'r.movement_id', 'c.id')
    .select([
      'c.id',
      'c.slug',
      'c.name',
      'c.contact_name',
      'c.contact_phone',
      'k.light',
      'k.dark',
      'r.closed',
    ])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('circles.circle as h')
          .innerJoin('movements.colours as o', 'o.circle_id', 'h.id')
          .select(['h.slug', 'o.light', 'o.dark'])
          .where('h.slug', '=', circle)
          .where('h.kind', '=', 'organisation'),
      ).as('house'),
      contactMailOf(db, eb.ref('c.id')).as('mail'),
      elsewhereOf(db, eb.ref('c.id')).as('elsewhere'),
      jsonArrayFrom(sistersOf(db, eb.ref('c.id'))).as('sisters'),
      firstMovement(db).as('first'),
      everyMovement(db).as('movements'),
    ])
    .where('c.kind', '=', 'movement')
    .where('c.parent_id', 'is', null)
    .orderBy((eb) => eb('c.slug', '=', circle), 'desc')
    .orderBy((eb) => eb('c.slug', '=', of), 'desc')
    .orderBy((eb) => eb('c.slug', '=', movement), 'desc')
    .orderBy('c.created_at')
    .orderBy('c.slug')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { name: 'Kampvuur', contactName: '', contactPhone: '' }
  const {
    id,
    slug,
    name,
    contact_name,
    contact_phone,
    light,
    dark,
    house,
    sisters,
    first,
    closed,
    mail,
    elsewhere,
    movements,
  } = row
  const own = house ?? (light && dark ? { slug, light, dark } : null)
  const there = movement || first
  return {
    ...{ name, id, slug, isFirst: slug === first },
    contactName: contact_name ?? '',
    contactPhone: contact_phone ?? '',
    ...(mail && { contactMail: mail }),
    ...(own && { colours: coloursAt(own) }),
    ...(closed && { closed }),
    ...(elsewhere && { elsewhere }),
    ...(slug !== there && { home: frontOf(slug) }),
    ...(slug !== first && { chosen: slug }),
    movements: movements ?? [],
    sisters: sisters.map((one) => ({ ...one, open: Boolean(one.open) })),
  }
}

/** Where the front page of a movement is that has no address of its own. */
const frontOf = (slug: string) => `/movements/${slug}`

const firstMovement = (db: Db) =>
  db
    .selectFrom('circles.circle as f')
    .select('f.slug')
    .where('f.kind', '=', 'movement')
    .where('f.parent_id', 'is', null)
    .orderBy('f.created_at')
    .orderBy('f.slug')
    .limit(1)

const everyMovement = (db: Db) =>
  db
    .selectFrom('circles.circle as e')
    .select((eb) => eb.fn.agg<string[]>('array_agg', ['e.slug']).as('slugs'))
    .where('e.kind', '=', 'movement')
    .where('e.parent_id', 'is', null)

function coloursAt({ slug, ...theme }: { slug: string } & Parameters<typeof sheetOf>[0]) {
  const { hash, paper } = sheetOf(theme)
  return { css: `/colours/${slug}/${hash}.css`, paper }
}
