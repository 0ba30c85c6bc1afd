import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
import { directlyWithin } from '../places/queries.ts'
import type { CircleKind } from '../schema.ts'

/** A circle as it stands in a list. */
export interface ListedCircle {
  id: string
  kind: CircleKind
  slug: string
  name: string
  description: Bilingual
}

export interface ListedOrganisation extends ListedCircle {
  /** Sectors and regions in which it sits, by name. */
  places: { id: string; kind: CircleKind; name: string }[]
}

const columns = ['c.id', 'c.kind', 'c.slug', 'c.name', 'c.description'] as const

/** How many organisations one page shows. */
export const listLength = 300

/** Movements, sectors, regions and partners: what one finds the way by. */
export function landmarks(db: Db): Promise<ListedCircle[]> {
  return db
    .selectFrom('circles.circle as c')
    .select(columns)
    .where('c.kind', 'in', ['movement', 'sector', 'region', 'partner'])
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .limit(1000)
    .execute()
}

/** The circle of this name, where the actor may see it; a fire has a page of its own. */
export function findListed(db: Db, slug: string): Promise<ListedCircle | undefined> {
  return db
    .selectFrom('circles.circle as c')
    .select(columns)
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
}

interface Which {
  /** Part of the name. */
  q?: string
  /** The circle they sit in: a movement, a sector, a region, another house. */
  within?: Pick<ListedCircle, 'id'>
}

/** What sits in it directly, and what is at home in its movement. */
const organisationsIn = (db: Db, id: string) =>
  db
    .selectFrom('circles.circle')
    .select('id')
    .where('movement_id', '=', id)
    .where('kind', '=', 'organisation')
    .union(directlyWithin(db, id))

/** Organisations by name, one more than a page shows when there are more. */
export function organisations(db: Db, { q = '', within }: Which = {}): Promise<ListedOrganisation[]> {
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('circles.circle as c')
    .select(columns)
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('circles.within as w')
          .innerJoin('circles.circle as p', 'p.id', 'w.in_id')
          .select(['p.id', 'p.kind', 'p.name'])
          .whereRef('w.circle_id', '=', 'c.id')
          .where('w.until', 'is', null)
          .where('p.kind', 'in', ['sector', 'region'])
          .orderBy('p.name'),
      ).as('places'),
    )
    .where('c.kind', '=', 'organisation')
    .where('c.closed_on', 'is', null)
    .$if(q !== '', (query) => query.where('c.name', 'ilike', pattern))
    .$if(within !== undefined, (query) => query.where('c.id', 'in', organisationsIn(db, within?.id ?? '')))
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(listLength + 1)
    .execute()
}
