import type { Db, VerifiedActor } from '../../../../platform/database/connect.ts'
import { mySeats, mySpeakingSeats } from '../../../circles/index.ts'
import { answersIn, type CarrierView, carriers } from '../../../contributions/index.ts'
import { type AskedOfMe, askedOfMe } from '../hand-over/queries.ts'
import { type Unreached, unreachedCarriers } from '../paper/queries.ts'
import { type PromisedAnswer, promisedByMe, sharedWithMe } from '../queries.ts'

/** Words that somebody else wrote down and that their speaker did not read back yet. */
export interface ToConfirm {
  contributionId: string
  dialogueId: string
  title: string
  /** Empty where they gave no name. */
  writer: string
}

/** A letter from which something is gone, to be read over by who wrote at it. */
export interface ToReadOver {
  dialogueId: string
  title: string
}

/** Everything that waits for the actor. */
export interface WaitsForMe {
  promised: PromisedAnswer[]
  /** By owed answer. */
  carriers: CarrierView[]
  asked: AskedOfMe[]
  confirm: ToConfirm[]
  readOver: ToReadOver[]
  /** Late answers of others, of which who keeps the fire was told. */
  shared: PromisedAnswer[]
  /** Who carries an answer, was reminded, and has no mail: for who keeps the fire. */
  unreached: Unreached[]
}

/** Seven queries, however much there is. */
export async function waitsForMe(db: Db, actor: VerifiedActor): Promise<WaitsForMe> {
  const [promised, carrying, asked, confirm, readOver, shared, unreached] = await Promise.all([
    promisedByMe(db),
    carriers(db)
      .where((eb) =>
        eb.or([
          eb('c.owed_answer_id', 'in', answersIn(db, 'my_owed_answers')),
          eb('c.owed_answer_id', 'in', answersIn(db, 'shared_with_me')),
        ]),
      )
      .execute(),
    askedOfMe(db),
    actor.kind === 'nobody' ? [] : toConfirm(db),
    toReadOver(db),
    sharedWithMe(db),
    unreachedCarriers(db),
  ])
  return {
    promised,
    carriers: carrying.map((one) => ({ ...one, mine: Boolean(one.mine) })),
    asked,
    confirm,
    readOver,
    shared,
    unreached,
  }
}

/** One for each conversation: the page it leads to shows what else waits there. */
function toConfirm(db: Db): Promise<ToConfirm[]> {
  return db
    .selectFrom('contributions.speaker as s')
    .innerJoin('contributions.contribution as c', 'c.id', 's.contribution_id')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 'c.circle_id')
    .leftJoin('circles.seat as writer', 'writer.id', 's.writer_seat_id')
    .select(['c.id as contributionId', 'd.id as dialogueId', 'd.title'])
    .select((eb) => eb.fn.coalesce('writer.name', eb.val('')).as('writer'))
    .distinctOn('d.id')
    .where('c.state', '=', 'waiting')
    .where('s.speaker_seat_id', 'in', mySpeakingSeats(db))
    .orderBy('d.id')
    .orderBy('c.id')
    .execute()
}

function toReadOver(db: Db): Promise<ToReadOver[]> {
  return db
    .selectFrom('dialogues.closing_letter_author as a')
    .innerJoin('dialogues.dialogue as d', 'd.id', 'a.dialogue_id')
    .innerJoin('dialogues.closing_letter as l', 'l.dialogue_id', 'd.id')
    .select(['d.id as dialogueId', 'd.title'])
    .distinct()
    .where('a.to_read_over', '=', true)
    .where('a.seat_id', 'in', mySeats(db))
    .where('l.sent_at', 'is', null)
    .orderBy('d.id')
    .execute()
}
