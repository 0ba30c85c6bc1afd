import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll, expectVersion } from '../../../platform/database/expect-one.ts'
import type { IssueView } from '../issue.ts'
import type { TypedIssue } from './input.ts'

type Typed = z.infer<typeof TypedIssue>
type Item = Typed['items'][number]
type Move = Typed['move']
type Placed = Item & { place: number }

/** What its editor wrote, and in which order things stand. @throws Conflict where another host saved it meanwhile. */
export async function keepTyped(db: Db, issue: IssueView, typed: Typed): Promise<void> {
  const both = (nl: string, en: string) => JSON.stringify({ ...(nl && { nl }), ...(en && { en }) })
  await expectVersion(
    db
      .updateTable('newsletter.issue')
      .set({
        title: both(typed.titleNl, typed.titleEn),
        opening: both(typed.openingNl, typed.openingEn),
        closing: both(typed.closingNl, typed.closingEn),
        version: issue.version + 1,
      })
      .where('id', '=', issue.id)
      .where('version', '=', typed.version)
      .executeTakeFirstOrThrow(),
  )
  const items = inOrder(typed.items, typed.move)
  const each = <Name extends keyof Placed>(name: Name) => items.map((item) => item[name])
  await expectAll(
    items.length,
    sql`
      update newsletter.item set place = laid.place, left_out = laid.left_out
      from unnest(${each('kind')}::text[], ${each('id')}::uuid[], ${each('place')}::integer[], ${each('leftOut')}::boolean[])
        as laid (kind, ref_id, place, left_out)
      where item.issue_id = ${issue.id}::uuid and item.kind = laid.kind and item.ref_id = laid.ref_id`.execute(
      db,
    ),
  )
}

/** As they stood, one of them moved under its own heading: past its neighbour, or before all others. */
function inOrder(items: readonly Item[], move: Move): Placed[] {
  const moved = items.find(({ kind, id }) => `${kind}/${id}` === move?.key)
  const order = move && moved ? withMoved(items, moved, move.way) : items
  return order.map((item, i) => ({ ...item, place: (i + 1) * 10 }))
}

function withMoved(items: readonly Item[], moved: Item, way: NonNullable<Move>['way']): Item[] {
  const beside = items.filter(({ kind }) => kind === moved.kind)
  const from = beside.indexOf(moved)
  const to = way === 'top' ? 0 : way === 'up' ? from - 1 : from + 1
  if (to < 0 || to >= beside.length) return [...items]
  const others = beside.toSpliced(from, 1)
  return [...items.filter(({ kind }) => kind !== moved.kind), ...others.toSpliced(to, 0, moved)]
}
