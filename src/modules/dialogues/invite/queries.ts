import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Hat, SeatRole } from '../../circles/index.ts'
import type { InvitationAnswer } from '../schema.ts'

/** Somebody who is asked to come, as who prepares sees it. Nobody's hat. */
export interface Invited {
  seatId: string
  name: string
  role: SeatRole
  partnerOf: string
  answer: InvitationAnswer | null
  /** What they need to be able to come. */
  needs: string
  email: string
  mailedAt: Date | null
  /** Since when they wait for a chair; null: they do not. */
  waitingSince: Date | null
  /** The seat of whoever brings them along. */
  broughtBy: string | null
  /** Got a chair and must still be told. */
  chairToTell: boolean
  /** Has a chair. */
  sits: boolean
  /** Was at the table: their name is theirs now. */
  wasThere: boolean
  /** Keeps the invitation with an account; its codes no longer open it. */
  hasAccount: boolean
  /** Null for who came in with the code of the room, without having been asked. */
  version: number | null
}

/** Everybody who is asked, in the order of their names. Empty for who does not prepare this fire. */
export async function findInvited(db: Db, sealing: Sealing, dialogueId: string): Promise<Invited[]> {
  const rows = await invitedSeats(db)
    .where('d.id', '=', dialogueId)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => opened(sealing, row))
}

/** One of them; undefined when this seat does not belong to this fire. */
export async function findInvitedSeat(
  db: Db,
  sealing: Sealing,
  dialogueId: string,
  seatId: string,
): Promise<Invited | undefined> {
  const row = await invitedSeats(db)
    .where('d.id', '=', dialogueId)
    .where('s.id', '=', seatId)
    .executeTakeFirst()
  return row && opened(sealing, row)
}

/** The mail address of one invitation; empty where there is none. */
export async function findEmail(db: Db, sealing: Sealing, seatId: string): Promise<string> {
  const row = await invitedSeats(db).where('s.id', '=', seatId).executeTakeFirst()
  return row ? opened(sealing, row).email : ''
}

function invitedSeats(db: Db) {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .leftJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['s.id as seatId', 's.name', 's.role', 's.partner_of as partnerOf', 'i.version'])
    .select([
      'i.waiting_since as waitingSince',
      'i.chair_to_tell as chairToTell',
      'i.brought_by as broughtBy',
    ])
    .select((eb) => [
      eb('s.came_at', 'is not', null).as('wasThere'),
      eb('s.taken_at', 'is not', null).as('sits'),
    ])
    .select((eb) => eb.fn<boolean>('circles.has_account', ['s.id']).as('hasAccount'))
    .select(['i.answer', 'i.needs', 'i.email', 'i.mailed_at as mailedAt', 'k.id as keyId', 'k.wrapped'])
    .where('s.ended_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof invitedSeats>['execute']>>[number]

function opened(sealing: Sealing, { keyId, wrapped, needs, email, partnerOf, ...row }: Row): Invited {
  const open = (sealed: Buffer | null) => (sealed && sealing.open(keyId, wrapped, sealed)) ?? ''
  return {
    ...row,
    wasThere: Boolean(row.wasThere),
    sits: Boolean(row.sits),
    waitingSince: row.sits ? null : row.waitingSince,
    chairToTell: row.chairToTell ?? false,
    partnerOf: partnerOf ?? '',
    needs: open(needs),
    email: open(email),
  }
}

/** The seats to which a code can still be given: nobody came in there by themselves, or said something. */
export async function findSeatsToInvite(db: Db, dialogueId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom((eb) => eb.fn<{ seat: string }>('dialogues.seats_to_invite', [eb.val(dialogueId)]).as('seat'))
    .select('seat.seat')
    .execute()
  return new Set(rows.map(({ seat }) => seat))
}

/** Which of these kinds of people are not yet coming; known only to who prepares. */
export async function findHatsMissing(db: Db, circleId: string, around: readonly Hat[]): Promise<Hat[]> {
  const rows = await db
    .selectFrom((eb) => eb.fn<{ hat: string }>('circles.hats_coming', [eb.val(circleId)]).as('hat'))
    .select('hat.hat')
    .execute()
  const coming = rows.map(({ hat }) => hat)
  return around.filter((hat) => !coming.includes(hat))
}
