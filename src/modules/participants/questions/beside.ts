import type { Db } from '../../../platform/database/connect.ts'
import { myOpenKeptCircles } from '../../circles/index.ts'
import { gatheringsOn, type QuestionGathering, tendedGatherings } from './gatherings.ts'

/** What a place tried, for who may lay it with a question. */
export interface OwnTried {
  id: string
  words: string
  year: number | null
  circle: { id: string; name: string }
  /** Lies with this question. */
  laid: boolean
}

export interface Beside {
  tried: OwnTried[]
  gatherings: (QuestionGathering & { circleId: string; laid: boolean })[]
}

/** What the actor may lay with a question: of their places that work on it, and lies with no other; and gatherings they look after. */
export async function besideOf(db: Db, questionId: string, now: Date): Promise<Beside> {
  const [tried, tended, laid] = await Promise.all([
    ownTried(db, questionId),
    tendedGatherings(db, now),
    gatheringsOn(db, questionId, now),
  ])
  const here = new Set(laid.map(({ id }) => id))
  return { tried, gatherings: tended.map((one) => ({ ...one, laid: here.has(one.id) })) }
}

async function ownTried(db: Db, questionId: string): Promise<OwnTried[]> {
  const working = db
    .selectFrom('participants.on_question as q')
    .select('q.circle_id')
    .where('q.question_id', '=', questionId)
    .where('q.kind', '=', 'question')
    .where('q.agreed', '=', true)
  const rows = await db
    .selectFrom('participants.entry as e')
    .innerJoin('circles.circle as c', 'c.id', 'e.circle_id')
    .leftJoin('participants.on_question as o', 'o.entry_id', 'e.id')
    .select(['e.id', 'e.words', 'e.year', 'c.id as circleId', 'c.name', 'o.question_id as on'])
    .where('e.kind', '=', 'tried')
    .where('e.shared', '=', true)
    .where('c.visibility', '=', 'everyone')
    .where('c.id', 'in', myOpenKeptCircles(db))
    .where('c.id', 'in', working)
    .where((eb) => eb.or([eb('o.question_id', 'is', null), eb('o.question_id', '=', questionId)]))
    .orderBy('c.name')
    .orderBy('e.year', 'desc')
    .orderBy('e.id')
    .limit(200)
    .execute()
  return rows.map(({ circleId, name, on, ...one }) => ({
    ...one,
    circle: { id: circleId, name },
    laid: on !== null,
  }))
}
