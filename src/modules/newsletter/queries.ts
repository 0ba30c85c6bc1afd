import type { Db } from '../../platform/database/connect.ts'
import type { Bilingual } from '../../platform/i18n/words.ts'
import type { IssueView } from './issue.ts'
import type { Reference } from './sources/entries.ts'

const issues = (db: Db) =>
  db
    .selectFrom('newsletter.issue as i')
    .select([
      'i.id',
      'i.movement_id as movementId',
      'i.since',
      'i.until',
      'i.title',
      'i.opening',
      'i.closing',
    ])
    .select(['i.leaves_at as leavesAt', 'i.left_at as leftAt', 'i.version'])

type Row = Awaited<ReturnType<ReturnType<typeof issues>['execute']>>[number]

const asView = ({ title, opening, closing, ...row }: Row): IssueView => ({
  ...row,
  title: title as Bilingual,
  opening: opening as Bilingual,
  closing: closing as Bilingual,
})

/** So many stand on one page; ten years of months. */
const most = 120

/** Those that left, the latest first. */
export async function issuesOf(db: Db, movementId: string): Promise<IssueView[]> {
  const rows = await issues(db)
    .where('i.movement_id', '=', movementId)
    .where('i.left_at', 'is not', null)
    .orderBy('i.left_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(asView)
}

/** Undefined where the actor may see no such letter. */
export async function findIssue(db: Db, id: string): Promise<IssueView | undefined> {
  const row = await issues(db).where('i.id', '=', id).executeTakeFirst()
  return row && asView(row)
}

/** The one that is being made. */
export async function nextIssue(db: Db, movementId: string): Promise<IssueView | undefined> {
  const row = await issues(db)
    .where('i.movement_id', '=', movementId)
    .where('i.left_at', 'is', null)
    .executeTakeFirst()
  return row && asView(row)
}

/** Until when the one before told; undefined where there was none. */
export async function toldUntil(db: Db, movementId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('newsletter.issue')
    .select('until')
    .where('movement_id', '=', movementId)
    .where('left_at', 'is not', null)
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.until
}

/** What the letter held that told until this moment: only there the same can be found again. */
export function toldBefore(db: Db, movementId: string, until: Date): Promise<Reference[]> {
  return db
    .selectFrom('newsletter.item as t')
    .innerJoin('newsletter.issue as i', 'i.id', 't.issue_id')
    .select(['t.kind', 't.ref_id as id'])
    .where('i.movement_id', '=', movementId)
    .where('i.until', '>=', until)
    .where('i.left_at', 'is not', null)
    .execute()
}

/** A reference with its place. */
export interface ItemView extends Reference {
  place: number
  leftOut: boolean
}

/** What stands in a letter, and what its editor left out, in its order. */
export function itemsOf(db: Db, issueId: string): Promise<ItemView[]> {
  return db
    .selectFrom('newsletter.item')
    .select(['kind', 'ref_id as id', 'place', 'left_out as leftOut'])
    .where('issue_id', '=', issueId)
    .orderBy('place')
    .orderBy('kind')
    .orderBy('ref_id')
    .execute()
}
