import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
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
  sectorId: string | null
  /** Name of the sector; empty where there is none. */
  sector: string
  /** Name of the region; empty where there is none. */
  region: string
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
    .orderBy('c.name')
    .limit(1000)
    .execute()
}

interface Which {
  /** Part of the name. */
  q?: string
  /** The movement, sector or region they belong to. */
  within?: Pick<ListedCircle, 'id' | 'kind'>
}

/** Organisations by name, one more than a page shows when there are more. */
export function organisations(db: Db, { q = '', within }: Which = {}): Promise<ListedOrganisation[]> {
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const place = { movement: 'c.movement_id', sector: 'c.sector_id', region: 'c.region_id' } as const
  const column = within && within.kind in place ? place[within.kind as keyof typeof place] : undefined
  return db
    .selectFrom('circles.circle as c')
    .leftJoin('circles.circle as r', 'r.id', 'c.region_id')
    .leftJoin('circles.circle as s', 's.id', 'c.sector_id')
    .select(columns)
    .select('c.sector_id as sectorId')
    .select((eb) => eb.fn.coalesce('r.name', eb.val('')).as('region'))
    .select((eb) => eb.fn.coalesce('s.name', eb.val('')).as('sector'))
    .where('c.kind', '=', 'organisation')
    .$if(q !== '', (query) => query.where('c.name', 'ilike', pattern))
    .$if(column !== undefined, (query) => query.where(column ?? 'c.id', '=', within?.id ?? ''))
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(listLength + 1)
    .execute()
}
