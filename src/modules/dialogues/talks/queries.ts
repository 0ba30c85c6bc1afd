import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { listensTo } from '../../circles/index.ts'
import { listeners } from './input.ts'

/** Somebody, or the listeners together, to speak to before the conversation. */
export interface TalkView {
  /** A seat, or `listeners`. */
  who: string
  name: string
  /** `YYYY-MM-DD`; null: not yet. */
  talkedOn: string | null
  note: string
  keyId: string | null
  /** 0: nothing was kept yet. */
  version: number
}

export interface Talks {
  people: TalkView[]
  /** Undefined where nobody is asked to listen. */
  together: TalkView | undefined
  /** Why who will tell is not among them, where that is so. */
  without: 'behind' | 'invited' | undefined
}

/**
 * For who keeps the conversation: everybody who will sit at the table, as they spoke with them, and the listeners together.
 * Who keeps it and listens themselves, or holds no more than an invitation, speaks with the listeners alone.
 */
export async function findTalks(db: Db, sealing: Sealing, dialogueId: string): Promise<Talks> {
  const [seats, shared] = await Promise.all([
    db
      .selectFrom('circles.seat as s')
      .innerJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
      .leftJoin('dialogues.preparation_talk as t', 't.seat_id', 's.id')
      .leftJoin('platform.sealing_key as k', 'k.id', 't.sealing_key_id')
      .select(['s.id as who', 's.name', 's.role', ...kept])
      .select((eb) => [
        eb('s.circle_id', 'in', listensTo(db)).$castTo<boolean>().as('behind'),
        eb('s.circle_id', 'in', ledCircles(db)).$castTo<boolean>().as('led'),
      ])
      .where('i.dialogue_id', '=', dialogueId)
      .where('s.ended_at', 'is', null)
      .where('s.role', 'not in', ['initiator', 'facilitator'])
      .orderBy('s.name')
      .orderBy('s.id')
      .execute(),
    db
      .selectFrom('dialogues.preparation_talk as t')
      .innerJoin('platform.sealing_key as k', 'k.id', 't.sealing_key_id')
      .select(kept)
      .where('t.dialogue_id', '=', dialogueId)
      .where('t.seat_id', 'is', null)
      .executeTakeFirst(),
  ])
  const people = seats
    .filter(({ role, led }) => role !== 'listener' && led)
    .map((row) => opened(sealing, row))
  const listening = seats.some(({ role }) => role === 'listener')
  const none = { talkedOn: null, note: null, keyId: null, wrapped: null, version: null }
  const together = { ...(shared ?? none), who: listeners, name: '' }
  const without = seats.some(({ led }) => led) || seats.length === 0 ? undefined : 'invited'
  return {
    people,
    together: listening || shared ? opened(sealing, together) : undefined,
    without: seats.some(({ behind }) => behind) ? 'behind' : without,
  }
}

/** The fires that the actor leads, as a subquery: looks after and does not listen to, with more than an invitation. */
const ledCircles = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('dialogues.my_led_circles').as('mine')).select('mine.mine')

const kept = [
  't.talked_on as talkedOn',
  't.note',
  't.sealing_key_id as keyId',
  'k.wrapped',
  't.version',
] as const

interface Row {
  who: string
  name: string
  talkedOn: string | null
  note: Buffer | null
  keyId: string | null
  wrapped: Buffer | null
  version: number | null
}

function opened(sealing: Sealing, { who, name, talkedOn, note, keyId, wrapped, version }: Row): TalkView {
  const text = note && keyId && wrapped ? sealing.open(keyId, wrapped, note) : null
  return { who, name, talkedOn, note: text ?? '', keyId, version: version ?? 0 }
}

export async function findTalk(
  db: Db,
  sealing: Sealing,
  dialogueId: string,
  who: string,
): Promise<TalkView | undefined> {
  const { people, together } = await findTalks(db, sealing, dialogueId)
  return who === listeners ? together : people.find((one) => one.who === who)
}
