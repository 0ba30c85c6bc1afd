import type { Db } from '../../../platform/database/connect.ts'
import { enoughPeople, type HowMany } from '../../../platform/small-worlds/index.ts'
import { heardIn } from '../../contributions/index.ts'

/** A movement or an organisation. */
export interface QuietPlace {
  id: string
  slug: string
  name: string
  kind: 'movement' | 'organisation'
}

export type PartKind = 'sector' | 'region' | 'organisation'

/** A sector, a region or an organisation of a movement. */
export interface Part {
  id: string
  slug: string
  name: string
  kind: PartKind
}

export interface Quiet {
  /** Through the place as a whole. */
  here: HowMany
  /** Something came back there, as far as the actor may read. */
  cameBack: boolean
  /** Where people were heard and nothing came back, by name. */
  said: (Part & { people: 'some' | 'many' })[]
  /** Where too few were heard to tell anything, or nobody; by name. */
  unheard: Part[]
}

const kinds: readonly PartKind[] = ['sector', 'region', 'organisation']

/** Undefined where there is no such movement or organisation for the actor. */
export function findPlace(db: Db, slug: string): Promise<QuietPlace | undefined> {
  return db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind'])
    .where('slug', '=', slug)
    .where('kind', 'in', ['movement', 'organisation'])
    .$narrowType<{ kind: 'movement' | 'organisation' }>()
    .executeTakeFirst()
}

/** Where it stayed quiet within a place. Three queries, however large it is; how many people there are tells the guard. */
export async function quietIn(db: Db, { id }: QuietPlace): Promise<Quiet> {
  const [heard, parts, back] = await Promise.all([heardIn(db, id), partsOf(db, id), cameBackIn(db, id)])
  const word = (part: Part): HowMany => heard.parts.get(part.id) ?? 'few'
  return {
    here: heard.here,
    cameBack: back.size > 0,
    said: parts.flatMap((part) => {
      const people = word(part)
      return people !== 'few' && !back.has(part.id) ? [{ ...part, people }] : []
    }),
    unheard: parts.filter((part) => !enoughPeople(word(part))),
  }
}

/** What everybody may know of within a movement. */
function partsOf(db: Db, movementId: string): Promise<Part[]> {
  return db
    .selectFrom('circles.circle')
    .select(['id', 'slug', 'name', 'kind'])
    .where('movement_id', '=', movementId)
    .where('kind', 'in', kinds)
    .where('visibility', '=', 'everyone')
    .$narrowType<{ kind: PartKind }>()
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The place itself, its organisations, and what these sit in, where an answer came that the actor may read. */
async function cameBackIn(db: Db, placeId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('contributions.owed_answer as o')
    .innerJoin('circles.circle as h', 'h.id', 'o.organisation_id')
    .leftJoin('circles.within as w', (on) => on.onRef('w.circle_id', '=', 'h.id').on('w.until', 'is', null))
    .select(['h.id', 'w.in_id as within'])
    .distinct()
    .where('o.answered_at', 'is not', null)
    .where((eb) => eb.or([eb('h.id', '=', placeId), eb('h.movement_id', '=', placeId)]))
    .execute()
  return new Set(rows.flatMap(({ id, within }) => (within === null ? [id] : [id, within])))
}
