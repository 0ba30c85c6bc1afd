import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { newsletterSources } from './index.ts'
import type { NewsletterEntry, NewsletterReader, SourceHouse } from './source.ts'

/** A reference in a letter. */
export interface Reference {
  kind: string
  id: string
}

/** Where it stands in a letter: with what comes from the same room. */
export interface PlacedEntry extends NewsletterEntry {
  kind: string
  heading: string
}

/**
 * What these references say to everybody now, room by room so that each heading comes once, within a room in their order; what is
 * gone is not there. As many queries as there are rooms.
 */
export async function entriesOf(
  db: Db,
  house: SourceHouse,
  reader: NewsletterReader,
  references: readonly Reference[],
): Promise<PlacedEntry[]> {
  const found = await Promise.all(
    newsletterSources.map(async (source) => {
      const ids = references.filter(({ kind }) => kind === source.kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const heading = source.heading(reader.locale)
      const seen = await source.view(db, house, reader, ids)
      const placed = new Map(seen.map((entry) => [entry.id, { ...entry, kind: source.kind, heading }]))
      return ids.flatMap((id) => placed.get(id) ?? [])
    }),
  )
  return found.flat()
}

/** What stands together under one heading, in the letter's order. */
export function grouped<Entry extends Pick<PlacedEntry, 'heading'>>(
  entries: readonly Entry[],
): { heading: string; items: Entry[] }[] {
  const groups: { heading: string; items: Entry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.heading === entry.heading) last.items.push(entry)
    else groups.push({ heading: entry.heading, items: [entry] })
  }
  return groups
}

/** Of each entry what it is about: its themes, and every place above its circle. One query. */
export async function aboutOf(
  db: Db,
  entries: readonly NewsletterEntry[],
): Promise<Map<string, Set<string>>> {
  const circles = [...new Set(entries.flatMap(({ circleId }) => circleId ?? []))]
  const rows =
    circles.length === 0
      ? []
      : await db
          .selectFrom('circles.circle as c')
          .select('c.id')
          .select(
            sql<string[]>`array(select up.place::text from circles.above(c.id) as up (place))`.as('above'),
          )
          .where('c.id', 'in', circles)
          .execute()
  const above = new Map(rows.map((row) => [row.id, row.above]))
  return new Map(
    entries.map(({ id, circleId = '', themes = [] }) => [
      id,
      new Set([...themes, circleId, ...(above.get(circleId) ?? [])]),
    ]),
  )
}
