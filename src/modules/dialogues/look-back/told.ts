import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Schema } from '../../../platform/database/schema.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import {
  type OwedAnswerView,
  owedAnswers,
  type Slip,
  slipsOf,
  wordsLetGo,
} from '../../contributions/index.ts'
import { housesWithin } from './within.ts'

/** Words, whom they were brought to, and what came back or still has to. */
export interface Told extends OwedAnswerView {
  /** What the circle called it. */
  name: string
  dialogueId: string
  house: string
  houseSlug: string
  /** Whether the whole fire may be looked back on. */
  lookBack: boolean
  /** At least one: without words nothing is told. */
  words: Slip[]
}

interface Which {
  state: 'came-back' | 'waiting'
  /** Only of the houses that are, or belong to, this circle. */
  circleId?: string
  /** Only with words for everyone: so that a public page tells who may read more the same. */
  public?: boolean
  limit: number
}

/** Newest answers first; of what waits the soonest promised first. Two queries, however many there are. */
export async function toldIn(db: Db, sealing: Sealing, which: Which): Promise<Told[]> {
  const rows = await promised(db, which).execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const sealed = await wordsLetGo(db)
    .innerJoin('contributions.owed_answer_words as w', 'w.contribution_id', 'c.id')
    .select('w.owed_answer_id as owedId')
    .where((eb) => eb('w.owed_answer_id', '=', eb.fn.any(eb.val(ids))))
    .$if(which.public === true, (query) => query.where('c.audience', '=', 'everyone'))
    .execute()
  const slips = slipsOf(sealing, sealed)
  return rows.flatMap(({ houseName, houseSlug, lookBack, ...row }) => {
    const words = slips.filter(({ owedId }) => owedId === row.id)
    if (words.length === 0) return []
    return [
      { ...row, house: houseName ?? '', houseSlug: houseSlug ?? '', lookBack: Boolean(lookBack), words },
    ]
  })
}

function promised(db: Db, { state, circleId, public: forEveryone, limit }: Which) {
  return owedAnswers(db)
    .innerJoin('dialogues.cluster as k', 'k.owed_answer_id', 'o.id')
    .leftJoin('dialogues.dialogue as d', 'd.id', 'k.dialogue_id')
    .leftJoin('circles.circle as house', 'house.id', 'o.organisation_id')
    .select(['k.name', 'k.dialogue_id as dialogueId', 'house.name as houseName', 'house.slug as houseSlug'])
    .select((eb) =>
      eb
        .or([
          eb('d.id', 'is not', null),
          eb.exists(
            eb
              .selectFrom((of) =>
                of.fn<{ circle_id: string }>('dialogues.look_back_face', ['k.dialogue_id']).as('face'),
              )
              .select('face.circle_id'),
          ),
        ])
        .as('lookBack'),
    )
    .where('o.answered_at', state === 'waiting' ? 'is' : 'is not', null)
    .$if(circleId !== undefined, (query) =>
      query.where('o.organisation_id', 'in', housesWithin(db, circleId ?? '')),
    )
    .$if(forEveryone === true, (query) => query.where((eb) => eb.exists(wordsForEveryone(eb))))
    .$if(state === 'waiting', (query) => query.orderBy('o.due_on'))
    .$if(state === 'came-back', (query) => query.orderBy('o.answered_at', 'desc'))
    .orderBy('o.id')
    .limit(limit)
}

/** The words behind an owed answer that everyone may read. */
const wordsForEveryone = (eb: ExpressionBuilder<Schema & { o: Schema['contributions.owed_answer'] }, 'o'>) =>
  eb
    .selectFrom('contributions.owed_answer_words as w')
    .innerJoin('contributions.contribution as c', 'c.id', 'w.contribution_id')
    .select('c.id')
    .whereRef('w.owed_answer_id', '=', 'o.id')
    .where('c.state', '=', 'confirmed')
    .where('c.audience', '=', 'everyone')
