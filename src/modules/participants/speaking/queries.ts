import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { CircleKind } from '../../circles/index.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'
import type { SpeakingRule } from './schema.ts'

/** The kinds of circles that speak as such: a neighbourhood, a quarter, a village. */
export const speakingKinds: readonly CircleKind[] = ['neighbourhood']

export interface Neighbourhood {
  id: string
  slug: string
  name: string
  rule: SpeakingRule
  /** Of its rule; 0: none was chosen yet. */
  version: number
  /** The actor sits there, and speaks along. */
  speaks: boolean
  hosted: boolean
}

/** Undefined where there is none for the actor. One query. */
export async function findNeighbourhood(db: Db, slug: string): Promise<Neighbourhood | undefined> {
  const row = await db
    .selectFrom('circles.circle as c')
    .leftJoin('participants.speaking_rule as r', 'r.circle_id', 'c.id')
    .select(['c.id', 'c.slug', 'c.name', 'r.rule', 'r.version'])
    .select((eb) => [
      eb(eb.fn<string | null>('participants.speaking_seat', ['c.id']), 'is not', null).as('speaks'),
      eb('c.id', 'in', myOpenKeptCircles(db)).as('hosted'),
    ])
    .where('c.slug', '=', slug)
    .where('c.kind', 'in', speakingKinds)
    .executeTakeFirst()
  if (!row) return undefined
  const { rule, version, speaks, hosted, ...circle } = row
  return {
    ...circle,
    rule: rule ?? 'most',
    version: version ?? 0,
    speaks: Boolean(speaks),
    hosted: Boolean(hosted),
  }
}

/** Words of a neighbourhood. */
export interface Said {
  id: string
  words: string
  saidOn: string
  /** The shared question that it belongs with. */
  question: { id: string; name: string } | null
  /** It counts as said; else it waits for who sits there. */
  said: boolean
  /** What the actor answered. */
  own: boolean | null
}

/** What it says, and for who sits there what waits, the newest first. One query. */
export async function saidBy(db: Db, circleId: string): Promise<Said[]> {
  const rows = await db
    .selectFrom('participants.entry as e')
    .leftJoin('participants.says_answer as a', 'a.entry_id', 'e.id')
    .leftJoin('participants.on_question as o', 'o.entry_id', 'e.id')
    .leftJoin('participants.shared_question as q', 'q.id', 'o.question_id')
    .select(['e.id', 'e.words', 'e.said_on as saidOn', 'e.shared as said'])
    .select(['q.id as questionId', 'q.name as question'])
    .select(sql<boolean | null>`bool_or(a.yes)`.as('own'))
    .where('e.circle_id', '=', circleId)
    .where('e.kind', '=', 'says')
    .groupBy(['e.id', 'q.id'])
    .orderBy('e.said_on', 'desc')
    .orderBy('e.id')
    .limit(50)
    .execute()
  return rows.map(({ questionId, question, ...one }) => ({
    ...one,
    question: questionId && question ? { id: questionId, name: question } : null,
  }))
}

/** The shared questions on which it works, by name. One query. */
export const questionsOf = (db: Db, circleId: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('participants.on_question as o')
    .innerJoin('participants.shared_question as q', 'q.id', 'o.question_id')
    .select(['q.id', 'q.name'])
    .distinct()
    .where('o.circle_id', '=', circleId)
    .where('o.kind', '=', 'question')
    .where('o.agreed', '=', true)
    .where('q.ended_on', 'is', null)
    .orderBy('q.name')
    .execute()
