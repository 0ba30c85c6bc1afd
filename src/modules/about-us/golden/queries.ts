import type { Db } from '../../../platform/database/connect.ts'
import type { GoldenQuestion } from '../schema.ts'

/** Somebody's answer, with what it said before; the latest wording first. */
export interface GoldenAnswerView {
  id: string
  question: GoldenQuestion
  /** Of the movement. */
  slug: string
  /** Empty: no name beside it. */
  name: string
  words: string
  earlier: string[]
  number: number
  /** It is the actor's own. */
  own: boolean
}

/** More than this is not on one page. */
const most = 300

/** Of one movement, or one answer by its id; in the order in which they came. Two rows of one answer are two wordings. */
async function answers(
  db: Db,
  of: { movementId: string } | { id: string } | { own: true },
): Promise<GoldenAnswerView[]> {
  const mine = db
    .selectFrom((eb) => eb.fn<{ mine: string }>('about_us.my_golden_answers').as('mine'))
    .select('mine.mine')
  const rows = await db
    .selectFrom('about_us.golden_answer as a')
    .innerJoin('about_us.golden_answer_version as v', 'v.answer_id', 'a.id')
    .innerJoin('circles.circle as c', 'c.id', 'a.movement_id')
    .select(['a.id', 'a.question', 'c.slug', 'a.name', 'v.words', 'v.number'])
    .select((eb) => eb('a.id', 'in', mine).as('own'))
    .$if('id' in of, (query) => query.where('a.id', '=', 'id' in of ? of.id : ''))
    .$if('own' in of, (query) => query.where('a.id', 'in', mine))
    .$if('movementId' in of, (query) =>
      query.where('a.movement_id', '=', 'movementId' in of ? of.movementId : ''),
    )
    .orderBy('a.begun_at')
    .orderBy('a.id')
    .orderBy('v.number', 'desc')
    .limit(most)
    .execute()
  const found = new Map<string, GoldenAnswerView>()
  for (const { words, own, ...row } of rows) {
    const answer = found.get(row.id)
    if (answer) answer.earlier.push(words)
    else found.set(row.id, { ...row, words, own: Boolean(own), earlier: [] })
  }
  return [...found.values()]
}

export const answersOf = (db: Db, movementId: string) => answers(db, { movementId })

/** One's own answer; undefined for another's. */
export async function findOwnAnswer(db: Db, id: string): Promise<GoldenAnswerView | undefined> {
  const [answer] = await answers(db, { id })
  return answer?.own ? answer : undefined
}

/** All that the actor answered, wherever, for what one takes along. */
export const allMyAnswers = (db: Db) => answers(db, { own: true })
