import { sql } from 'kysely'
import type { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectAll, expectVersion } from '../../../../platform/database/expect-one.ts'
import { gather } from '../gather.ts'
import { SaveIssue } from '../input.ts'
import { letterInHand } from '../next.ts'

type Typed = z.infer<typeof SaveIssue>['items'][number]
type Move = z.infer<typeof SaveIssue>['move']
type Placed = Typed & { place: number }

/** As they stood, one of them moved under its own heading: past its neighbour, or before all others. */
function inOrder(items: readonly Typed[], move: Move): Placed[] {
  const moved = items.find(({ kind, id }) => `${kind}/${id}` === move?.key)
  const order = move && moved ? withMoved(items, moved, move.way) : items
  return order.map((item, i) => ({ ...item, place: (i + 1) * 10 }))
}

function withMoved(items: readonly Typed[], moved: Typed, way: NonNullable<Move>['way']): Typed[] {
  const beside = items.filter(({ kind }) => kind === moved.kind)
  const from = beside.indexOf(moved)
  const to = way === 'top' ? 0 : way === 'up' ? from - 1 : from + 1
  if (to < 0 || to >= beside.length) return [...items]
  const others = beside.toSpliced(from, 1)
  return [...items.filter(({ kind }) => kind !== moved.kind), ...others.toSpliced(to, 0, moved)]
}

/**
 * What its editor wrote, and in which order things stand; and then, where they ask for it, what came since the letter was begun, under its
 * own headings, behind what lies there: `after` which place. @throws Conflict where another host saved it meanwhile.
 */
export const saveIssue = command({
  name: 'newsletter.save-issue',
  does: 'change',
  input: SaveIssue,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'here')
  },
  async run({ db, input, clock, house, record }) {
    const issue = await letterInHand(db, input.slug, 'here')
    const both = (nl: string, en: string) => JSON.stringify({ ...(nl && { nl }), ...(en && { en }) })
    await expectVersion(
      db
        .updateTable('newsletter.issue')
        .set({
          title: both(input.titleNl, input.titleEn),
          opening: both(input.openingNl, input.openingEn),
          closing: both(input.closingNl, input.closingEn),
          version: issue.version + 1,
        })
        .where('id', '=', issue.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    const items = inOrder(input.items, input.move)
    const each = <Name extends keyof Placed>(name: Name) => items.map((item) => item[name])
    await expectAll(
      items.length,
      sql`
        update newsletter.item set place = typed.place, left_out = typed.left_out
        from unnest(${each('kind')}::text[], ${each('id')}::uuid[], ${each('place')}::integer[], ${each('leftOut')}::boolean[])
          as typed (kind, ref_id, place, left_out)
        where item.issue_id = ${issue.id}::uuid and item.kind = typed.kind and item.ref_id = typed.ref_id`.execute(
        db,
      ),
    )
    record.about('newsletter issue', issue.id)
    return { after: input.gather ? await gather(db, house, issue, clock.now()) : undefined }
  },
})
