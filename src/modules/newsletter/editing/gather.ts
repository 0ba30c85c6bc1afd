import type { Db } from '../../../platform/database/connect.ts'
import type { IssueView } from '../issue.ts'
import { itemsOf } from '../queries.ts'
import { newsletterSources, type SourceHouse } from '../sources/registry.ts'

type Span = Pick<IssueView, 'id' | 'movementId' | 'since' | 'until'>

/** Lays what came in this span at the end of the letter, room by room; what lies there already stays where it is. */
export async function gather(
  db: Db,
  house: SourceHouse,
  { id, movementId, since, until }: Span,
): Promise<void> {
  const there = await itemsOf(db, id)
  const known = new Set(there.map((item) => `${item.kind} ${item.id}`))
  const found = await Promise.all(
    newsletterSources().map(async ({ kind, items }) =>
      (await items(db, house, { movementId, since, until })).map((ref) => ({ kind, ref_id: ref })),
    ),
  )
  const fresh = found.flat().filter(({ kind, ref_id }) => !known.has(`${kind} ${ref_id}`))
  if (fresh.length === 0) return
  const last = Math.max(0, ...there.map(({ place }) => place))
  await db
    .insertInto('newsletter.item')
    .values(fresh.map((item, i) => ({ issue_id: id, ...item, place: last + (i + 1) * 10 })))
    .execute()
}
