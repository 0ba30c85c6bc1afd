import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { themesAsFound } from '../subjects.ts'

/** Somebody as the list shows them. */
export interface FoundPerson {
  id: string
  name: string
  hats: string
  hereBecause: string
  themeIds: string[]
  regionIds: string[]
  photo: boolean
  takesNotes: boolean
  /** It is one's own. */
  own: boolean
}

/** Somebody as their own page shows them. */
export interface PersonView extends Omit<FoundPerson, 'photo'> {
  experience: string
  phone: string
  photo: { width: number; height: number } | null
  /** Everybody may see it, so nobody notes who looked. */
  open: boolean
}

/** How many people one page shows. */
export const listLength = 60

export interface Wanted {
  words: string
  theme: string | null
  region: string | null
}

const shown = (db: Db) =>
  db
    .selectFrom('introductions.introduction as i')
    .leftJoin('introductions.photo as p', 'p.introduction_id', 'i.id')
    .select(['i.id', 'i.name', 'i.hats', 'i.here_because as hereBecause'])
    .select(['i.region_ids as regionIds', themesAsFound.as('themeIds')])
    .select((eb) => eb('p.file_id', 'is not', null).$castTo<boolean>().as('photo'))
    .select('i.takes_notes as takesNotes')
    .select((eb) => eb('i.id', '=', eb.fn<string>('introductions.mine', [])).$castTo<boolean>().as('own'))
    .orderBy((eb) => eb('i.name', '=', ''))
    .orderBy('i.name')
    .orderBy('i.id')

/** Who asked to be found in this region, of those whom everybody may read. One query. */
export const openInRegion = (db: Db, region: string, most: number): Promise<FoundPerson[]> =>
  shown(db)
    .where('i.audience', '=', 'everyone')
    .where('i.findable', '=', true)
    .where('i.region_ids', '@>', sql<string[]>`array[${region}::uuid]`)
    .limit(most)
    .execute()

/** Who asked to be found and may be seen by the actor, one more than a page shows when there are more. */
export function findPersons(db: Db, { words, theme, region }: Wanted): Promise<FoundPerson[]> {
  const found = db
    .selectFrom((eb) =>
      eb
        .fn<{ found: string }>('introductions.found', [
          eb.val(words),
          eb.cast(eb.val(theme), 'uuid'),
          eb.cast(eb.val(region), 'uuid'),
          eb.cast(eb.val(listLength + 1), 'integer'),
        ])
        .as('found'),
    )
    .select('found.found')
  return shown(db).where('i.id', 'in', found).execute()
}

/** Undefined where there is none for the actor. */
export async function findPerson(db: Db, id: string): Promise<PersonView | undefined> {
  const row = await db
    .selectFrom('introductions.introduction as i')
    .leftJoin('introductions.photo as p', 'p.introduction_id', 'i.id')
    .select(['i.id', 'i.name', 'i.hats', 'i.here_because as hereBecause', 'i.experience'])
    .select(['i.region_ids as regionIds', themesAsFound.as('themeIds')])
    .select(['i.takes_notes as takesNotes', 'i.phone', 'i.audience', 'p.width', 'p.height'])
    .select((eb) => eb('i.id', '=', eb.fn<string>('introductions.mine', [])).as('own'))
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { width, height, audience, own, ...person } = row
  const photo = width !== null && height !== null ? { width, height } : null
  return { ...person, photo, own: Boolean(own), open: audience === 'everyone' }
}

/** Where somebody's photo stands, and what opens it. The database decides before any store is asked. */
export function findPhoto(db: Db, id: string) {
  return db
    .selectFrom('introductions.photo as p')
    .innerJoin('platform.sealing_key as k', 'k.id', 'p.sealing_key_id')
    .select(['p.file_id as fileId', 'k.id as keyId', 'k.wrapped'])
    .where('p.introduction_id', '=', id)
    .executeTakeFirst()
}
