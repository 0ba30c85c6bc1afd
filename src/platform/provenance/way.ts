import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { type Face, gathering, linkedKind, type Reading } from './linked.ts'

/** What ties two things. */
export const whys = [
  'grew-into',
  'answered-by',
  'tried-in',
  'led-to',
  'retold-in',
  'split-into',
  'merged-into',
  'reworded-as',
] as const
export type Why = (typeof whys)[number]

export interface End {
  kind: string
  id: string
}

/** One link, as far as whoever looks may know of it. */
export interface Link {
  from: End
  fromVersion: number | null
  why: Why
  to: End
  toVersion: number | null
  /** As what it was said: never by whom. */
  saidAs: 'keeper' | 'carrier' | 'council' | 'movement'
  /** `YYYY-MM-DD`; null where a day could tell when somebody spoke. */
  saidOn: string | null
}

export interface Node extends End {
  face: Face
  /** Steps from the thing itself: below nought what it came from, above it what became of it. */
  step: number
}

export interface Way {
  self: Node
  nodes: Node[]
  links: Link[]
}

/** How many steps are followed, either way. */
const furthest = 5
/** Most links that are followed from one thing: the first by its random ids. */
const most = 500

interface Row {
  step: number
  kind: string
  id: string
  about: unknown
  link: Link | null
}

/**
 * What a thing came from and what became of it, all the way. Two queries, however many links there are. Undefined where the
 * thing is not there for whoever looks.
 */
export async function wayOf(reading: Reading, start: End): Promise<Way | undefined> {
  const { rows } = await follow(start).execute(reading.db)
  const faces = await facesOf(reading, rows)
  const nodes = new Map<string, Node>()
  for (const { kind, id, step } of rows) {
    const face = faces.get(nameOf({ kind, id }))
    const known = nodes.get(nameOf({ kind, id }))
    // Reached along several ways, it stands beyond all that lies between.
    const further = known && Math.abs(known.step) >= Math.abs(step) ? known.step : step
    if (face) nodes.set(nameOf({ kind, id }), { kind, id, face, step: further })
  }
  const self = nodes.get(nameOf(start))
  if (!self) return undefined
  self.step = 0
  const links = new Map(rows.flatMap(({ link }) => (link ? [[JSON.stringify(link), link]] : [])))
  return {
    self,
    nodes: [...nodes.values()],
    links: [...links.values()].filter(({ from, to }) => nodes.has(nameOf(from)) && nodes.has(nameOf(to))),
  }
}

export const nameOf = ({ kind, id }: End): string => `${kind}/${id}`

/** The faces of what was found, by `kind/id`. One query more where words are opened. */
export async function facesOf(
  reading: Reading,
  found: readonly { kind: string; id: string; about: unknown }[],
): Promise<ReadonlyMap<string, Face>> {
  const named = await Promise.all(
    [...new Set(found.map(({ kind }) => kind))].map(async (kind) => {
      const of = new Map(found.filter((one) => one.kind === kind).map((one) => [one.id, one]))
      const faces = (await linkedKind(kind)?.faces(reading, [...of.values()])) ?? new Map<string, Face>()
      return [...faces].map(([id, face]) => [nameOf({ kind, id }), face] as const)
    }),
  )
  return new Map(named.flat())
}

const follow = ({ kind, id }: End) => sql<Row>`
  select f.step, f.kind, f.id, f.link, f.about
  from platform.follow(array[${kind}::text], array[${id}::uuid], ${furthest}, ${most}, ${gathering()}::text[]) f
  order by f.step, f.kind, f.id, f.link`

/** The query itself, to look at how it is planned. */
export const wayQuery = (start: End, db: Db) => follow(start).compile(db)
