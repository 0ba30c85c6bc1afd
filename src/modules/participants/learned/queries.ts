import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Schema } from '../../../platform/database/schema.ts'
import type { CircleKind } from '../../circles/index.ts'
import { sitsIn } from '../directory/queries.ts'
import { type Level, levelKinds } from '../level.ts'
import type { Outcome } from '../schema.ts'

/** What something was learned from: a thing that a house tried, or what another level learned. */
export interface LearnedFrom {
  id: string
  kind: 'tried' | 'learned'
  words: string
  year: number | null
  outcome: Outcome | null
  slug: string
  name: string
}

/** What a level learned, in its own words. */
export interface Learned {
  id: string
  words: string
  saidOn: string
  version: number
  circle: { id: string; slug: string; name: string; kind: CircleKind }
  question: { id: string; name: string } | null
  from: LearnedFrom[]
}

/** A page shows no more than these. */
const most = 200

const learned = (db: Db) =>
  db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as c', 'c.id', 'e.circle_id')
    .leftJoin('participants.on_question as o', 'o.entry_id', 'e.id')
    .leftJoin('participants.shared_question as q', 'q.id', 'o.question_id')
    .select(['e.id', 'e.words', 'e.said_on as saidOn', 'e.version'])
    .select(['c.id as circleId', 'c.slug', 'c.name', 'c.kind', 'q.id as questionId', 'q.name as question'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.learned_from as l')
          .innerJoin('participants.entry as f', 'f.id', 'l.from_id')
          .innerJoin('circles.circle as p', 'p.id', 'f.circle_id')
          .select(['f.id', 'f.kind', 'f.words', 'f.year', 'f.outcome', 'p.slug', 'p.name'])
          .whereRef('l.entry_id', '=', 'e.id')
          .orderBy('p.name')
          .orderBy('f.year')
          .orderBy('f.id'),
      ).as('from'),
    )
    .where('e.kind', '=', 'learned')
    .orderBy('e.said_on', 'desc')
    .orderBy('e.id')
    .limit(most)

type Row = Awaited<ReturnType<ReturnType<typeof learned>['execute']>>[number]

const view = ({ circleId, slug, name, kind, questionId, question, from, ...row }: Row): Learned => ({
  ...row,
  circle: { id: circleId, slug, name, kind },
  question: questionId && question ? { id: questionId, name: question } : null,
  from: from as LearnedFrom[],
})

/** What a level learned itself, and what the levels that sit in it learned, the newest first. One query. */
export async function learnedIn(db: Db, level: Level): Promise<Learned[]> {
  const rows = await learned(db)
    .where((eb) => eb.or([eb('c.id', '=', level.id), within(db, level.slug)(eb)]))
    .where('c.kind', 'in', levelKinds)
    .execute()
  return rows.map(view)
}

/** What whole movements took on from what was tried or learned here. One query. */
export async function takenOnFrom(db: Db, level: Level): Promise<Learned[]> {
  if (level.kind === 'movement') return []
  const rows = await learned(db)
    .where('c.kind', '=', 'movement')
    .where('e.id', 'in', (eb) =>
      eb
        .selectFrom('participants.learned_from as l')
        .innerJoin('participants.entry as f', 'f.id', 'l.from_id')
        .innerJoin('circles.circle as c', 'c.id', 'f.circle_id')
        .select('l.entry_id')
        .where((here) => here.or([here('c.id', '=', level.id), within(db, level.slug)(here)])),
    )
    .execute()
  return rows.map(view)
}

export const findLearned = async (db: Db, circleId: string, id: string): Promise<Learned | undefined> => {
  const row = await learned(db).where('c.id', '=', circleId).where('e.id', '=', id).executeTakeFirst()
  return row && view(row)
}

/** As `sitsIn` of the directory, for any query that knows circles as `c`. */
const within = (db: Db, slug: string) => (eb: unknown) =>
  sitsIn(db, slug)(eb as ExpressionBuilder<Schema & { c: Schema['circles.circle'] }, 'c'>)

/** Something a house tried, and who learned from it. */
export interface TriedHere extends Omit<LearnedFrom, 'kind'> {
  learnedBy: { slug: string; name: string }[]
}

/** How many of these stand on one page. */
export const triedLength = 50

/** What houses of a level tried and let everybody read, the latest year first, then by name; one more where there are more. One query. */
export const triedIn = (db: Db, slug: string, page: number): Promise<TriedHere[]> =>
  db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as c', 'c.id', 'e.circle_id')
    .select(['e.id', 'e.words', 'e.year', 'e.outcome', 'c.slug', 'c.name'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('participants.learned_from as l')
          .innerJoin('participants.entry as f', 'f.id', 'l.entry_id')
          .innerJoin('circles.circle as p', 'p.id', 'f.circle_id')
          .select(['p.slug', 'p.name'])
          .distinct()
          .whereRef('l.from_id', '=', 'e.id')
          .orderBy('p.name'),
      ).as('learnedBy'),
    )
    .where('e.kind', '=', 'tried')
    .where('e.shared', '=', true)
    .where('c.visibility', '=', 'everyone')
    .where((eb) => within(db, slug)(eb))
    .orderBy('e.year', 'desc')
    .orderBy('c.name')
    .orderBy('e.id')
    .offset((page - 1) * triedLength)
    .limit(triedLength + 1)
    .execute()

/** From what a level may say that it learned: what its houses tried, and what levels in it learned. One query. */
export async function mayComeFrom(db: Db, level: Level): Promise<LearnedFrom[]> {
  const rows = await db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as c', 'c.id', 'e.circle_id')
    .select(['e.id', 'e.kind', 'e.words', 'e.year', 'e.outcome', 'c.slug', 'c.name'])
    .where('e.kind', 'in', ['tried', 'learned'])
    .where('e.shared', '=', true)
    .where('c.visibility', '=', 'everyone')
    .where('c.id', '<>', level.id)
    // A team that works on a theme has no houses of its own: it learns from all of its movement.
    .where((eb) => (level.kind === 'action-team' ? eb.val(true) : within(db, level.slug)(eb)))
    .orderBy('e.said_on', 'desc')
    .orderBy('e.year', 'desc')
    .orderBy('c.name')
    .orderBy('e.id')
    .limit(most)
    .execute()
  return rows as LearnedFrom[]
}
