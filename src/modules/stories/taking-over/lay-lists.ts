import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { sameName, wordSlugOf } from '../../circles/index.ts'
import type { OldAddress } from './arriving.ts'
import { oldAddressKey } from './old-address.ts'
import type { SiteKeys } from './source.ts'

/** What another site made of all that stood under one name, and the addresses of that. */
export interface OldList {
  name: string
  addresses: readonly OldAddress[]
}

interface Of {
  movementId: string
  site: SiteKeys
}

const atOnce = 2000

/** Their addresses lead to the rubric, theme or keyword of that name; where there is none, nowhere. A story stays where one stood. */
export async function layLists(db: Db, { movementId, site }: Of, lists: readonly OldList[]): Promise<void> {
  if (lists.length === 0) return
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'kind', 'slug', 'name'])
    .where('movement_id', '=', movementId)
    .where('kind', 'in', ['rubric', 'theme', 'keyword'])
    .execute()
  const [named, words] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, kind, slug, name } of rows)
    if (kind === 'keyword') words.set(slug, id)
    else for (const text of Object.values(name)) if (text) named.set(sameName(text), id)
  const pairs = lists.flatMap(({ name, addresses }) => {
    const theme_id = named.get(sameName(name)) ?? words.get(wordSlugOf(name))
    if (!theme_id) return []
    return addresses.map((one) => ({
      movement_id: movementId,
      address: oldAddressKey(one),
      theme_id,
      site: site.key,
    }))
  })
  for (let at = 0; at < pairs.length; at += atOnce)
    await db
      .insertInto('stories.old_address')
      .values(pairs.slice(at, at + atOnce))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Once nothing of a site is here any more, its lists are not either. */
export const dropLists = (db: Db, { movementId, site }: Of) =>
  sql`delete from stories.old_address o where o.theme_id is not null and o.movement_id = ${movementId}
    and (o.site is null or o.site = any(${site.all}::bytea[]))
    and not exists (select from stories.taken_over t where t.movement_id = o.movement_id
      and (o.site is null or t.site is null or t.site = any(${site.all}::bytea[])))`.execute(db)
