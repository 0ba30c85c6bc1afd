import type { SeatRole } from '../../circles/index.ts'
import type { DialogueStatus, InvitationAnswer, Rhythm } from '../schema.ts'

/** A fire as it stands on its page, its invitations and its kit. */
export interface FireView {
  id: string
  circleId: string
  /** Null where the house is closed to who looks. */
  organisation: { name: string; slug: string } | null
  format: string
  title: string
  occasion: string
  place: string
  startsAt: Date
  /** When it ends, as far as anybody knows. */
  endsAt: Date
  minutes: number
  openingQuestion: string
  questions: readonly string[]
  facilitatorName: string
  /** Whom to call beforehand. */
  contactPhone: string
  /** It is the number of the house, where somebody else takes the call. */
  callsHouse: boolean
  passOnTo: string
  confidantName: string
  confidantPhone: string
  announced: boolean
  /** Chairs for those who are asked. */
  mostSeats: number
  /** The fire that this one goes on from, also where its page is closed to who looks. */
  followsId: string | null
  rhythm: Rhythm | null
  /** The evening before and the next, as far as who looks may see them. */
  earlier: Evening | null
  later: Evening | null
  /** Whether who is asked may bring somebody. */
  mayBring: boolean
  status: DialogueStatus
  /** When who keeps it closed it. */
  closedAt: Date | null
  version: number
  /** When the closing letter was sent, for who may know; null or absent: not yet. */
  letterSentAt?: Date | null
  /** Who took the initiative; null for who was not invited. */
  initiator: KeeperView | null
  /** The facilitator's own seat; null when the initiator facilitates, or for who was not invited. */
  facilitator: KeeperView | null
  /** Guests from partner bodies, named to everyone who is invited. */
  partnerGuests: readonly { name: string; partnerOf: string }[]
}

export interface Evening {
  id: string
  startsAt: Date
}

export interface KeeperView {
  seatId: string
  name: string
}

/** The actor's own invitation to one fire. */
export interface OwnInvitation {
  seatId: string
  name: string
  role: SeatRole
  /** Looks after the fire, and sits behind the circle. */
  listens: boolean
  answer: InvitationAnswer | null
  /** What they need to be able to come, opened. */
  needs: string
  /** Said yes, and there is no chair yet. */
  waits: boolean
  /** A yes would get a chair now, or has one. */
  hasChair: boolean
  /** There is a chair that nobody has. */
  chairFree: boolean
  /** Brings somebody. */
  brings: boolean
  /** Comes along with somebody else. */
  broughtAlong: boolean
  version: number
}
