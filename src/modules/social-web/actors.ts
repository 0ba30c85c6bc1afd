import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { inLanguage } from '../../platform/i18n/words.ts'
import type { Site } from '../../platform/web/visit.ts'
import { isId } from './ids.ts'

/** A movement or a theme, as somebody that can be followed. */
export interface Followed {
  id: string
  name: string
  /** Before the @. */
  handle: string
  /** The page of it, as a path. */
  page: string
  /** What it says of itself; empty where it says nothing. */
  about: string
}

const themeHandle = 'thema-'

/** In which handles are, as what is told elsewhere of whoever is followed. */
export const languageOfHandles = 'nl'

/** Undefined where there is none that everybody may see. */
export async function findFollowed(db: Db, id: string): Promise<Followed | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<{ movement: string; theme: string | null }>`
    select movement, theme from social_web.of_whom(${id}::uuid)`.execute(db)
  const [found] = rows
  if (!found) return undefined
  const movement = await db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'description'])
    .where('id', '=', found.movement)
    .executeTakeFirst()
  if (!movement) return undefined
  if (found.theme === null)
    return {
      ...{ id, name: movement.name, handle: movement.slug, page: `/movements/${movement.slug}` },
      about: inLanguage(movement.description, 'nl'),
    }
  const theme = await db
    .selectFrom('action_teams.theme')
    .select(['slug', 'name', 'about'])
    .where('id', '=', found.theme)
    .executeTakeFirst()
  if (!theme) return undefined
  const name = `${inLanguage(theme.name, 'nl')} · ${movement.name}`
  return {
    ...{ id, name, handle: handleOfTheme(theme.slug), page: `/themes/${theme.slug}` },
    about: theme.about ? inLanguage(theme.about, 'nl') : '',
  }
}

/** `@name@house`: what one looks for elsewhere. */
export const wholeHandle = (handle: string, { house, origin }: Pick<Site, 'house' | 'origin'>) =>
  `@${handle}@${new URL(house ?? origin).host}`

export const handleOfTheme = (slug: string) => `${themeHandle}${slug}`

/** Whether everybody may see it, and so follow it. One query. */
export async function canBeFollowed(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from social_web.of_whom(${id}::uuid)`.execute(db)
  return rows.length > 0
}

/** Of those that were ever asked for, the first: in whose name is asked what was written to no one of them. */
export async function anyFollowed(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select a.id from social_web.actor a where exists (select from social_web.of_whom(a.id)) order by a.made_at limit 1`.execute(
    db,
  )
  return rows[0]?.id
}

/** Whose handle this is, however it is written; null where it is nobody's. */
export async function idOfHandle(db: Db, written: string): Promise<string | null> {
  const handle = plain(written)
  const movement = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('slug', '=', handle)
    .where('kind', '=', 'movement')
    .where('parent_id', 'is', null)
    .where('visibility', '=', 'everyone')
    .executeTakeFirst()
  if (movement || !handle.startsWith(themeHandle)) return movement?.id ?? null
  const theme = await db
    .selectFrom('action_teams.theme')
    .select('id')
    .where('slug', '=', handle.slice(themeHandle.length))
    .where('kind', '=', 'theme')
    .executeTakeFirst()
  return theme?.id ?? null
}

/** Whose handle it is that stands for a page here, or that is written with an @ before it. */
export function handleAt(resource: URL, { origin, house = origin, addresses = {} }: Site): string | null {
  if (resource.protocol === 'acct:') {
    const [, handle = '', host] = /^@?([^@]+)@([^@]+)$/.exec(plain(resource.pathname)) ?? []
    const hosts = [house, addresses[handle] ?? house].map((address) => new URL(address).host)
    return host && hosts.includes(host) ? handle : null
  }
  const [, room, slug, more] = plain(resource.pathname).replace(/\/$/, '').split('/')
  const [own] = Object.entries(addresses).find(([, address]) => address === resource.origin) ?? []
  if (!own && resource.origin !== house && resource.origin !== origin) return null
  if (own && !room) return own
  if (!slug || more !== undefined) return null
  if (room === 'themes') return handleOfTheme(slug)
  return room === 'movements' || room === 'circles' ? slug : null
}

function plain(written: string): string {
  try {
    return decodeURIComponent(written).toLowerCase()
  } catch {
    return written.toLowerCase()
  }
}
