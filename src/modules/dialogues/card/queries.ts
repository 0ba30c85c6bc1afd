import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { mySeats, mySmallFires, mySpeakingSeats } from '../../circles/index.ts'
import { type CarrierView, carriers, type OwedAnswerView, owedAnswers } from '../../contributions/index.ts'
import type { DialogueStatus } from '../schema.ts'

/** A conversation in which the actor has a seat. */
export interface SeatAtFire {
  seatId: string
  name: string
  circleId: string
  dialogueId: string
  title: string
  startsAt: Date
  status: DialogueStatus
  /** Empty where the house is closed to who looks. */
  organisation: string
  /** So few sat around it that who reads the words may guess whose they are. */
  few: boolean
  confidantName: string
  confidantPhone: string
  /** When a letter was sent to who was there; null: none was, or it is not theirs to read. */
  letterSentAt: Date | null
}

/** The actor's own seats at fires, the latest conversation first. */
export async function mySeatsAtFires(db: Db, actor: VerifiedActor): Promise<SeatAtFire[]> {
  if (actor.kind === 'nobody') return []
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .leftJoin('dialogues.closing_letter as l', (join) =>
      join.onRef('l.dialogue_id', '=', 'd.id').on('l.sent_at', 'is not', null),
    )
    .select('l.sent_at as letterSentAt')
    .select(['s.id as seatId', 's.name', 's.circle_id as circleId', 'd.id as dialogueId', 'd.title'])
    .select(['d.starts_at as startsAt', 'd.status'])
    .select(['d.confidant_name as confidantName', 'd.confidant_phone as confidantPhone'])
    .select((eb) => eb.fn.coalesce('o.name', eb.val('')).as('organisation'))
    .select((eb) => eb('s.circle_id', 'in', mySmallFires(db)).$castTo<boolean>().as('few'))
    .where('s.id', 'in', mySeats(db))
    .where('s.ended_at', 'is', null)
    .orderBy('d.starts_at', 'desc')
    .orderBy('d.id')
    .execute()
}

/** Where a sentence went: laid under a name, taken onward with an answer owed. */
export interface WhereItWent {
  contributionId: string
  cluster: string | null
  owed: OwedAnswerView | null
}

export interface WhatBecame {
  went: WhereItWent[]
  /** By owed answer. */
  carriers: CarrierView[]
}

/** What became of the actor's own sentences: four queries, however many there are. */
export async function whatBecameOfMine(db: Db, actor: VerifiedActor): Promise<WhatBecame> {
  if (actor.kind === 'nobody') return { went: [], carriers: [] }
  const mine = db
    .selectFrom('contributions.speaker as s')
    .select('s.contribution_id')
    .where('s.speaker_seat_id', 'in', mySpeakingSeats(db))
  const laid = db
    .selectFrom('dialogues.cluster_contribution as x')
    .innerJoin('dialogues.cluster as k', 'k.id', 'x.cluster_id')
    .where('x.contribution_id', 'in', mine)
  const promised = db
    .selectFrom('contributions.owed_answer_words as w')
    .where('w.contribution_id', 'in', mine)
  const ids = laid
    .select('k.owed_answer_id as id')
    .where('k.owed_answer_id', 'is not', null)
    .union(promised.select('w.owed_answer_id as id'))
  const [clusters, words, owed, carrying] = await Promise.all([
    laid.select(['x.contribution_id as contributionId', 'k.name', 'k.owed_answer_id as owedId']).execute(),
    promised.select(['w.contribution_id as contributionId', 'w.owed_answer_id as owedId']).execute(),
    owedAnswers(db).where('o.id', 'in', ids).execute(),
    carriers(db).where('c.owed_answer_id', 'in', ids).execute(),
  ])
  const touched = new Set([...clusters, ...words].map((row) => row.contributionId))
  return {
    went: [...touched].map((contributionId) => {
      const cluster = clusters.find((row) => row.contributionId === contributionId)
      const owedId = cluster?.owedId ?? words.find((row) => row.contributionId === contributionId)?.owedId
      return {
        contributionId,
        cluster: cluster?.name ?? null,
        owed: owed.find((one) => one.id === owedId) ?? null,
      }
    }),
    carriers: carrying.map((one) => ({ ...one, mine: Boolean(one.mine) })),
  }
}

/** Somebody around the fire, as who keeps it sees them, and whether they chose a word for a card. */
export interface CardHolder {
  seatId: string
  name: string
  hasWord: boolean
}

export async function cardHolders(db: Db, dialogueId: string): Promise<CardHolder[]> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .select(['s.id as seatId', 's.name'])
    .select((eb) => eb.fn<boolean>('circles.has_word', ['s.id']).as('hasWord'))
    .where('d.id', '=', dialogueId)
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .where('s.role', '<>', 'listener')
    .where('s.listens', '=', false)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
}

/** What happened to the card of this device's seat. */
export interface OwnCard {
  /** Null: never. */
  renewedAt: Date | null
  /** Before this time; null: never. */
  openedAt: Date | null
  /** Since the word was chosen. */
  wrongWords: number
}

/** Undefined where no word was chosen, or the actor is not at their own seat. */
export async function myCard(db: Db): Promise<OwnCard | undefined> {
  return db
    .selectFrom((eb) =>
      eb
        .fn<{ renewed_at: Date | null; opened_at: Date | null; wrong_words: number }>('circles.my_card')
        .as('card'),
    )
    .select(['renewed_at as renewedAt', 'opened_at as openedAt', 'wrong_words as wrongWords'])
    .executeTakeFirst()
}

/** Whether the card with this code is locked, for a day or until another word was chosen; null also where there is none. */
export async function cardLock(db: Db, code: string): Promise<'day' | 'closed' | null> {
  const hash = hashOf(normaliseCode(code))
  const { lock } = await db
    .selectNoFrom((eb) => eb.fn<'day' | 'closed' | null>('circles.card_lock', [eb.val(hash)]).as('lock'))
    .executeTakeFirstOrThrow()
  return lock
}

/** Whoever may choose another word on this device now, because they lost theirs and called. */
export async function whoChoosesAnew(db: Db): Promise<{ seatId: string; name: string }[]> {
  return db
    .selectFrom('circles.seat')
    .select(['id as seatId', 'name'])
    .where('id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ who: string }>('contributions.choose_anew_here').as('who')).select('who.who'),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Whether the actor hosts the movement, and so may answer its telephone. */
export async function isAtDesk(db: Db, actor: VerifiedActor): Promise<boolean> {
  if (actor.kind !== 'person') return false
  const found = await db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select('s.id')
    .where('s.id', 'in', mySeats(db))
    .where('s.role', '=', 'host')
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where('c.kind', '=', 'movement')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether the actor, who does not help them, may hold the device on which somebody chooses the word of their first card. */
export async function helpsWithCard(db: Db, seatId: string): Promise<boolean> {
  const { helps } = await db
    .selectNoFrom((eb) => eb.fn<boolean>('contributions.helps_with_card', [eb.val(seatId)]).as('helps'))
    .executeTakeFirstOrThrow()
  return helps
}
