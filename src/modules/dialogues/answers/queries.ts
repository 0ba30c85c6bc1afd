import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import {
  answersIn,
  type CarrierView,
  carriedByMe,
  carriersOf,
  type OwedAnswerView,
  owedAnswers,
  type Slip,
  wordsBehind,
  wordsStillSaid,
} from '../../contributions/index.ts'

/** An answer that is owed, with what it is about. */
export interface PromisedAnswer extends OwedAnswerView {
  /** What the circle called it; null when nothing of it may be read any more. */
  name: string | null
  /** Whose house it was; empty when that may not be known. */
  organisation: string
  dialogueId: string | null
  /** How the conversation it came from was held; null where that may not be known. */
  format: string | null
  /** What a council asks its board, and in its own text; null where it is another promise. */
  askedBy: string | null
  councilText: string | null
}

const about = (db: Db, query: ReturnType<typeof owedAnswers>) =>
  query
    .leftJoin('dialogues.cluster as k', (join) =>
      join.onRef('k.owed_answer_id', '=', 'o.id').on((eb) => eb.exists(wordsStillSaid(db, eb.ref('o.id')))),
    )
    .leftJoin('circles.circle as house', 'house.id', 'o.organisation_id')
    .leftJoin('dialogues.dialogue as fire', 'fire.id', 'k.dialogue_id')
    .leftJoin('dialogues.board_question as q', 'q.owed_answer_id', 'o.id')
    .select(['k.name', 'k.dialogue_id as dialogueId', 'fire.format'])
    .select(['q.asked_by as askedBy', 'q.words as councilText'])
    .select((eb) => eb.fn.coalesce('house.name', eb.val('')).as('organisation'))

/** What the actor promised: what waits first, soonest first. One query. */
export function promisedByMe(db: Db): Promise<PromisedAnswer[]> {
  return about(db, carriedByMe(db)).execute()
}

/** Late answers of others, of which the actor was told because they keep the fire. One query. */
export function sharedWithMe(db: Db): Promise<PromisedAnswer[]> {
  return about(db, owedAnswers(db))
    .where('o.id', 'in', answersIn(db, 'shared_with_me'))
    .where('o.id', 'not in', answersIn(db, 'my_owed_answers'))
    .orderBy('o.due_on')
    .orderBy('o.id')
    .execute()
}

export interface AnswerToGive {
  promised: PromisedAnswer
  carriers: CarrierView[]
  words: Slip[]
}

/** A promise and who carries it, without the words it is about. */
export async function findPromise(db: Db, id: string): Promise<Omit<AnswerToGive, 'words'> | undefined> {
  const [promised, carriers] = await Promise.all([
    about(db, owedAnswers(db)).where('o.id', '=', id).executeTakeFirst(),
    carriersOf(db, id),
  ])
  return promised && { promised, carriers }
}

export async function findAnswer(db: Db, sealing: Sealing, id: string): Promise<AnswerToGive | undefined> {
  const [found, words] = await Promise.all([findPromise(db, id), wordsBehind(db, sealing, id)])
  return found && { ...found, words }
}
