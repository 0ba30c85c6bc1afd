import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type OwedAnswerView, owedAnswers, wordsStillSaid } from '../../contributions/index.ts'

/** What the letter says of one answer that was promised. */
export interface LetterPart {
  owed: OwedAnswerView
  /** What the circle called it. */
  name: string
  /** Null: nobody wrote about it yet. */
  told: string | null
}

export interface ClosingLetterView {
  dialogueId: string
  circleId: string
  title: string
  format: string
  startsAt: Date
  /** Empty where the house is closed to who looks. */
  organisation: string
  contactName: string
  contactPhone: string
  /** Null: nobody kept a letter yet, or it is not there for the actor. */
  letter: { opening: string; ending: string; sentAt: Date | null; version: number } | null
  /** Something that the actor may have written about can no longer be read: they read it over before it goes. */
  readOver: boolean
  parts: LetterPart[]
}

/** The letter of one conversation, as far as the actor may read it; undefined where there is no such conversation. */
export async function findClosingLetter(db: Db, id: string): Promise<ClosingLetterView | undefined> {
  const [row, parts] = await Promise.all([
    db
      .selectFrom('dialogues.dialogue as d')
      .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
      .leftJoin('dialogues.closing_letter as l', 'l.dialogue_id', 'd.id')
      .select([
        'd.id as dialogueId',
        'd.circle_id as circleId',
        'd.title',
        'd.format',
        'd.starts_at as startsAt',
      ])
      .select('d.contact_phone as contactPhone')
      .select((eb) =>
        // Whose number it is: the house's, else the facilitator's.
        eb
          .case()
          .when('d.contact_phone', '=', eb.ref('o.contact_phone'))
          .then(eb.fn.coalesce('o.name', eb.val('')))
          .else(eb.ref('d.facilitator_name'))
          .end()
          .as('contactName'),
      )
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom('dialogues.closing_letter_author as a')
              .select('a.seat_id')
              .whereRef('a.dialogue_id', '=', 'd.id')
              .where('a.to_read_over', '=', true),
          )
          .$castTo<boolean>()
          .as('readOver'),
      )
      .select(['l.opening', 'l.ending', 'l.sent_at as sentAt', 'l.version'])
      .select((eb) => eb.fn.coalesce('o.name', eb.val('')).as('organisation'))
      .where('d.id', '=', id)
      .executeTakeFirst(),
    owedAnswers(db)
      .innerJoin('dialogues.cluster as k', 'k.owed_answer_id', 'o.id')
      .leftJoin('dialogues.closing_letter_part as p', 'p.owed_answer_id', 'o.id')
      .select(['k.name', 'p.told'])
      .where('k.dialogue_id', '=', id)
      .where((eb) => eb.exists(wordsStillSaid(db, eb.ref('o.id'))))
      .orderBy('o.due_on')
      .orderBy('o.id')
      .execute(),
  ])
  if (!row) return undefined
  const { opening, ending, sentAt, version, ...face } = row
  return {
    ...face,
    letter: version === null ? null : { opening: opening ?? '', ending: ending ?? '', sentAt, version },
    parts: parts.map(({ name, told, ...owed }) => ({ owed, name, told })),
  }
}

/** Somebody who was at the table and who has neither a card nor an account to read the letter with; a mail address opens nothing. */
export interface OnPaper {
  seatId: string
  /** Empty for who gave no name. */
  name: string
}

/** For who keeps the conversation: for whom a sheet is printed. */
export async function onPaper(db: Db, dialogueId: string): Promise<OnPaper[]> {
  return wereThere(db)
    .where('d.id', '=', dialogueId)
    .where((eb) => eb.not(eb.fn<boolean>('circles.has_account', ['s.id'])))
    .where((eb) => eb.not(eb.fn<boolean>('circles.has_word', ['s.id'])))
    .select(['s.id as seatId', 's.name'])
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
}

/** Everybody who was at the table, whether they said something or not; not who kept it, and not who listened. */
export const wereThere = (db: Db) =>
  db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .where('s.came_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('s.role', 'not in', ['listener', 'initiator', 'facilitator'])

/** Whether the actor may write this letter. */
export async function mayWrite(db: Db, dialogueId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from dialogues.my_letters() as mine where mine = ${dialogueId}`.execute(db)
  return rows.length > 0
}
