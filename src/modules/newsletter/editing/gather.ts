import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import type { IssueView } from '../issue.ts'
import { itemsOf, toldBefore } from '../queries.ts'
import type { Reference } from '../sources/entries.ts'
import { newsletterSources } from '../sources/index.ts'
import type { SourceHouse } from '../sources/source.ts'

/** More is not read in one letter, nor taken whole by every post. What comes after it is for the next. */
export const most = 200

type Begun = Pick<IssueView, 'id' | 'movementId' | 'since'>

interface Fresh extends Reference {
  at?: Date
}

/**
 * Lays what came since the letter before behind what lies there already from the same room; that stays where it is. Where it
 * does not all fit the earliest goes first, and the letter tells until where the rest begins, so that the next one takes it up.
 * @returns the last place that was taken before: what came stands behind it
 */
export async function gather(
  db: Db,
  house: SourceHouse,
  { id, movementId, since }: Begun,
  now: Date,
): Promise<number> {
  const there = await itemsOf(db, id)
  const fresh = await freshOf(db, house, { movementId, since, until: now }, there)
  const room = Math.max(0, most - there.length)
  const ahead = fresh.filter(({ at }) => !at).slice(0, room)
  const came = fresh.flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []))
  came.sort((a, b) => Number(a.at) - Number(b.at))
  const fits = room - ahead.length
  const taken = new Set([...ahead, ...came.slice(0, fits)].map(nameOf))
  const last = Math.max(0, ...there.map(({ place }) => place))
  const laid = fresh.filter((one) => taken.has(nameOf(one)))
  if (laid.length > 0)
    await db
      .insertInto('newsletter.item')
      .values(
        laid.map(({ kind, id: ref_id }, i) => ({ issue_id: id, kind, ref_id, place: last + (i + 1) * 10 })),
      )
      .execute()
  await expectOne(
    db
      .updateTable('newsletter.issue')
      .set({ until: came[fits]?.at ?? now })
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  return last
}

const nameOf = ({ kind, id }: Reference) => `${kind} ${id}`

/** What rooms have for this letter and it does not hold yet. What came and stood in a letter before is not told twice. */
async function freshOf(
  db: Db,
  house: SourceHouse,
  span: { movementId: string; since: Date; until: Date },
  there: readonly Reference[],
): Promise<Fresh[]> {
  const [before, ...found] = await Promise.all([
    toldBefore(db, span.movementId, span.since),
    ...newsletterSources.map(async ({ kind, items }) =>
      (await items(db, house, span)).map((came) => ({ kind, ...came })),
    ),
  ])
  const [here, earlier] = [new Set(there.map(nameOf)), new Set(before.map(nameOf))]
  return found.flat().filter((one) => !here.has(nameOf(one)) && !(one.at && earlier.has(nameOf(one))))
}
