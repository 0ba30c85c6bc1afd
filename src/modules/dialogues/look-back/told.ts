import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { preparedInShapes } from '../../../platform/database/prepared.ts'
import type { Schema } from '../../../platform/database/schema.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type PromiseView, promises, type Slip, slipsOf, wordsLetGo } from '../../contributions/index.ts'
import { housesWithin } from './within.ts'

/** Words, whom they were brought to, and what came back or still has to. */
export interface Told extends PromiseView {
  /** What the circle called it. */
  name: string
  dialogueId: string
  house: string
  /** Nobody brings it any more, as far as the one who looks may know who does. */
  nobody: boolean
  /** Whether the whole fire may be looked back on. */
  lookBack: boolean
  /** At least one: without words nothing is told. */
  words: Slip[]
}

export interface ToldLists {
  /** Newest answers first. */
  cameBack: Told[]
  /** Soonest promised first, also where the day has passed. */
  waiting: Told[]
}

interface Which {
  /** How many of each at most. */
  cameBack?: number
  waiting?: number
  /** Only of the houses that are, or belong to, this circle. */
  circleId?: string
  /** Only of this fire. */
  dialogueId?: string
  /** Only what came back from here on, and before there. */
  answered?: { since: Date; until: Date }
  /** Only these answers. */
  ids?: readonly string[]
  /** As everybody reads it, also who may read more: with words for everyone, and nothing of who brings it. */
  public?: boolean
  /** Who asks reads nothing else anyhow, so that the database need not ask it twice. */
  stranger?: boolean
}

/** What came back and what waits, with the words it is about. Two queries, however many there are. */
export async function toldIn(db: Db, sealing: Sealing, which: Which): Promise<ToldLists> {
  const { cameBack = 0, waiting = 0 } = which
  const { circleId, dialogueId, answered, ids, public: open, stranger } = which
  const shape = { cameBack, waiting, public: open, stranger }
  // Lists of answers are of any length, and each is a statement of its own.
  const rows = ids
    ? await toldRows(db, which).execute()
    : await toldInShapes(db, { circleId, dialogueId, ...answered }, shape)
  const words = await wordsOf(db, sealing, rows, asksTwice(which))
  const told = rows.flatMap(({ rank: _, readsFire: __, cameBack: ___, ...row }) => {
    const own = words.filter(({ owedId }) => owedId === row.id)
    return own.length === 0
      ? []
      : [{ ...row, lookBack: Boolean(row.lookBack), nobody: Boolean(row.nobody), words: own }]
  })
  return {
    cameBack: told
      .filter(({ answeredAt }) => answeredAt)
      .sort(newestFirst)
      .slice(0, cameBack),
    waiting: told.filter(({ answeredAt }) => !answeredAt),
  }
}

interface Given {
  circleId?: string | undefined
  dialogueId?: string | undefined
  since?: Date | undefined
  until?: Date | undefined
}

const toldInShapes = preparedInShapes(
  (
    db,
    { circleId, dialogueId, since, until }: Given,
    shape: Pick<Which, 'cameBack' | 'waiting' | 'public' | 'stranger'>,
  ) =>
    toldRows(db, {
      ...shape,
      ...(circleId !== undefined && { circleId }),
      ...(dialogueId !== undefined && { dialogueId }),
      ...(since && until && { answered: { since, until } }),
    }),
)

/**
 * Ranked within each kind of answer, none being one of them: so many of each are enough to choose from. What everybody reads has words
 * that everybody reads, so that nothing falls out later: there so many are enough of all that came back.
 */
function toldRows(db: Db, which: Which) {
  const { cameBack = 0, waiting = 0 } = which
  return (
    db
      .with('of', () => among(db, which))
      .with('ranked', (from) =>
        from
          .selectFrom('of')
          .selectAll()
          .select((eb) =>
            eb.fn
              .agg<string>('row_number')
              .over((over) =>
                over
                  .partitionBy(which.public ? 'of.cameBack' : 'of.answerKind')
                  .orderBy((of) => of.case().when('of.answeredAt', 'is', null).then(of.ref('of.dueOn')).end())
                  .orderBy('of.answeredAt', 'desc')
                  .orderBy('of.id'),
              )
              .as('rank'),
          ),
      )
      .with('t', (from) =>
        from
          .selectFrom('ranked as r')
          .selectAll()
          .where((eb) =>
            eb.or([
              eb.and([eb('r.answeredAt', 'is not', null), eb('r.rank', '<=', String(cameBack))]),
              eb.and([eb('r.answeredAt', 'is', null), eb('r.rank', '<=', String(waiting))]),
            ]),
          ),
      )
      .selectFrom('t')
      .selectAll()
      // Asked of those that are told alone, and once for all of them: of all that was ever answered it would cost more each year.
      .select((eb) => [
        eb.or([eb('t.readsFire', '=', true), eb('t.dialogueId', 'in', lookedBackOn(eb))]).as('lookBack'),
        // Whoever may know of carriers is looked up through half of the rules of the house: on a public page for nothing.
        which.public
          ? sql.lit(false).as('nobody')
          : eb.and([eb.exists(carriersOf(eb, true)), eb.not(eb.exists(carriersOf(eb, false)))]).as('nobody'),
      ])
      .orderBy('t.rank')
  )
}

const asksTwice = (which: Which) => which.public === true && !which.stranger

const newestFirst = (a: Told, b: Told) => Number(b.answeredAt) - Number(a.answeredAt)

/** All that it may choose from, not in any order. */
function among(db: Db, which: Which) {
  const { cameBack, waiting, circleId, dialogueId, answered, ids } = which
  return promises(db)
    .innerJoin('dialogues.cluster as k', 'k.owed_answer_id', 'o.id')
    .leftJoin('dialogues.dialogue as d', 'd.id', 'k.dialogue_id')
    .leftJoin('circles.circle as h', 'h.id', 'o.organisation_id')
    .select(['k.name', 'k.dialogue_id as dialogueId'])
    .select((eb) => [
      eb.fn.coalesce('h.name', eb.val('')).as('house'),
      eb('d.id', 'is not', null).as('readsFire'),
      eb('o.answered_at', 'is not', null).as('cameBack'),
    ])
    .$if(!waiting, (query) => query.where('o.answered_at', 'is not', null))
    .$if(!cameBack, (query) => query.where('o.answered_at', 'is', null))
    .$if(circleId !== undefined, (query) =>
      query.where('o.organisation_id', 'in', housesWithin(db, circleId ?? '')),
    )
    .$if(dialogueId !== undefined, (query) => query.where('k.dialogue_id', '=', dialogueId ?? ''))
    .$if(answered !== undefined, (query) =>
      query
        .where('o.answered_at', '>=', answered?.since ?? null)
        .where('o.answered_at', '<', answered?.until ?? null),
    )
    .$if(ids !== undefined, (query) => query.where('o.id', 'in', ids ?? []))
    .$if(asksTwice(which), (query) => query.where((eb) => eb.exists(wordsForEveryone(eb))))
}

/** Who carries it, those who are gone apart from those who are there. */
const carriersOf = (eb: ExpressionBuilder<Schema & { t: { id: string } }, 't'>, gone: boolean) =>
  eb
    .selectFrom('contributions.carrier as c')
    .select('c.seat_id')
    .whereRef('c.owed_answer_id', '=', 't.id')
    .where('c.gone_at', gone ? 'is not' : 'is', null)

/** Of the fires that are told of and that who asks does not see, those on which strangers may look back. */
function lookedBackOn(
  eb: ExpressionBuilder<Schema & { t: { dialogueId: string; readsFire: SqlBool } }, 't'>,
) {
  const unseen = eb.selectFrom('t').select('t.dialogueId').where('t.readsFire', '=', false)
  return eb
    .selectFrom((of) =>
      of.fn<{ open: string }>('dialogues.looked_back_on', [sql`array(${unseen})`]).as('open'),
    )
    .select('open.open')
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

async function wordsOf(db: Db, sealing: Sealing, told: readonly { id: string }[], forEveryone: boolean) {
  if (told.length === 0) return []
  return slipsOf(sealing, await sealedWords(db, { ids: told.map(({ id }) => id) }, { forEveryone }))
}

const sealedWords = preparedInShapes(
  (db, { ids }: { ids: readonly string[] }, { forEveryone }: { forEveryone: boolean }) =>
    wordsLetGo(db)
      .innerJoin('contributions.owed_answer_words as w', 'w.contribution_id', 'c.id')
      .select('w.owed_answer_id as owedId')
      .where((eb) => eb('w.owed_answer_id', '=', eb.fn.any(eb.val(ids))))
      .$if(forEveryone, (query) => query.where('c.audience', '=', 'everyone')),
)
