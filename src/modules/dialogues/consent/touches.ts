import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import type { OwedAnswerView } from '../../contributions/index.ts'
import { whatBecameOfMine } from '../card/queries.ts'

/** Where one's own words lie now, as far as their speaker may know. Never how many others lie with them. */
export interface Touched {
  cluster: string | null
  owed: OwedAnswerView | null
  /** Names of who carries it. */
  carriers: string[]
  inReport: boolean
  askedOfBoard: boolean
  /** When a letter went to who was there; null: none did. */
  letterSentAt: Date | null
  /** It says what was done with these words. */
  letterTells: boolean
}

/** What taking these words back, or letting them go less far, would touch. Five queries. */
export async function whatItTouches(db: Db, actor: VerifiedActor, contributionId: string): Promise<Touched> {
  const [{ went, carriers }, found] = await Promise.all([
    whatBecameOfMine(db, actor),
    db
      .selectFrom('contributions.contribution as c')
      .leftJoin('dialogues.report_words as r', 'r.contribution_id', 'c.id')
      .leftJoin('contributions.owed_answer_words as w', 'w.contribution_id', 'c.id')
      .leftJoin('dialogues.board_question as q', 'q.owed_answer_id', 'w.owed_answer_id')
      .leftJoin('dialogues.closing_letter_part as p', 'p.owed_answer_id', 'w.owed_answer_id')
      .leftJoin('dialogues.closing_letter as l', (join) =>
        join.onRef('l.circle_id', '=', 'c.circle_id').on('l.sent_at', 'is not', null),
      )
      .select(['r.kind', 'q.owed_answer_id as askedId', 'p.owed_answer_id as toldId', 'l.sent_at as sentAt'])
      .where('c.id', '=', contributionId)
      .execute(),
  ])
  const where = went.find((one) => one.contributionId === contributionId)
  const owed = where?.owed ?? null
  return {
    cluster: where?.cluster ?? null,
    owed,
    carriers: carriers.flatMap((one) => (one.owedAnswerId === owed?.id && one.name ? [one.name] : [])),
    inReport: found.some(({ kind }) => kind !== null),
    askedOfBoard: found.some(({ askedId }) => askedId !== null),
    letterTells: found.some(({ toldId, sentAt }) => toldId !== null && sentAt !== null),
    letterSentAt: found.find(({ sentAt }) => sentAt !== null)?.sentAt ?? null,
  }
}
