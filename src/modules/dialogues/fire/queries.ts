import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { needsChair } from '../chairs/give.ts'
import type { FireView, KeeperView, OwnInvitation } from './view.ts'

/** A fire with its questions and the people who are named beforehand; undefined when the actor may not see it. */
export async function findFire(db: Db, id: string): Promise<FireView | undefined> {
  const [row, questions, seats] = await Promise.all([
    findDialogue(db, id),
    db
      .selectFrom('dialogues.dialogue_question')
      .select('text')
      .where('dialogue_id', '=', id)
      .orderBy('position')
      .execute(),
    findNamedSeats(db, id),
  ])
  if (!row) return undefined
  const { organisation, organisationSlug, earlierId, earlierAt, laterId, laterAt, ...dialogue } = row
  const keeper = (role: 'initiator' | 'facilitator'): KeeperView | null => {
    const seat = seats.find((one) => one.role === role)
    return seat ? { seatId: seat.id, name: seat.name } : null
  }
  return {
    ...dialogue,
    callsHouse: Boolean(dialogue.callsHouse),
    earlier: earlierId && earlierAt ? { id: earlierId, startsAt: earlierAt } : null,
    later: laterId && laterAt ? { id: laterId, startsAt: laterAt } : null,
    organisation: organisation && organisationSlug ? { name: organisation, slug: organisationSlug } : null,
    endsAt: new Date(dialogue.startsAt.getTime() + dialogue.minutes * 60_000),
    questions: questions.map(({ text }) => text),
    initiator: keeper('initiator'),
    facilitator: keeper('facilitator'),
    partnerGuests: seats.flatMap(({ name, partnerOf }) => (partnerOf ? [{ name, partnerOf }] : [])),
  }
}

function findDialogue(db: Db, id: string) {
  return db
    .selectFrom('dialogues.dialogue as d')
    .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .leftJoin('dialogues.dialogue as e', 'e.id', 'd.follows_dialogue_id')
    .leftJoin('dialogues.dialogue as n', 'n.follows_dialogue_id', 'd.id')
    .select(['d.follows_dialogue_id as followsId', 'd.rhythm', 'e.id as earlierId', 'n.id as laterId'])
    .select(['e.starts_at as earlierAt', 'n.starts_at as laterAt'])
    .leftJoin('dialogues.closing_letter as l', 'l.dialogue_id', 'd.id')
    .select('l.sent_at as letterSentAt')
    .select(['d.id', 'd.circle_id as circleId', 'd.format', 'd.title', 'd.occasion', 'd.place', 'd.minutes'])
    .select(['d.starts_at as startsAt', 'd.opening_question as openingQuestion', 'd.announced', 'd.status'])
    .select(['d.facilitator_name as facilitatorName', 'd.contact_phone as contactPhone', 'd.version'])
    .select(['d.pass_on_to as passOnTo', 'd.confidant_name as confidantName', 'd.most_seats as mostSeats'])
    .select(['d.closed_at as closedAt', 'd.may_bring as mayBring'])
    .select(['d.confidant_phone as confidantPhone', 'o.name as organisation', 'o.slug as organisationSlug'])
    .select((eb) => eb('d.contact_phone', '=', eb.ref('o.contact_phone')).as('callsHouse'))
    .where('d.id', '=', id)
    .executeTakeFirst()
}

/** Who prepares, who facilitates and the guests from partner bodies, as far as the actor is invited. */
function findNamedSeats(db: Db, id: string) {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .select(['s.id', 's.name', 's.role', 's.partner_of as partnerOf'])
    .where('d.id', '=', id)
    .where('s.ended_at', 'is', null)
    .where((eb) =>
      eb.or([eb('s.role', 'in', ['initiator', 'facilitator']), eb('s.partner_of', 'is not', null)]),
    )
    .orderBy('s.created_at')
    .orderBy('s.name')
    .execute()
}

/** The actor's own invitation to this fire; undefined when there is none. */
export async function findOwnInvitation(
  db: Db,
  sealing: Sealing,
  id: string,
): Promise<OwnInvitation | undefined> {
  const row = await db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .innerJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select([
      's.id as seatId',
      's.name',
      's.role',
      's.listens',
      's.taken_at as takenAt',
      'i.waiting_since as waitingSince',
      'i.brought_by as broughtBy',
      'i.answer',
      'i.version',
      'i.needs',
      'k.id as keyId',
      'k.wrapped',
    ])
    .select((eb) => [
      eb.fn<boolean>('dialogues.has_free_chair', ['d.id']).as('free'),
      eb
        .exists(
          eb
            .selectFrom((of) => of.fn<{ seat_id: string }>('dialogues.my_companion', ['s.id']).as('c'))
            .select('c.seat_id'),
        )
        .as('brings'),
    ])
    .where('d.id', '=', id)
    .where('s.ended_at', 'is', null)
    .where('s.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine'),
    )
    .orderBy('s.created_at')
    .executeTakeFirst()
  if (!row) return undefined
  const { keyId, wrapped, needs, takenAt, waitingSince, broughtBy, free, ...own } = row
  return {
    ...own,
    waits: waitingSince !== null && takenAt === null,
    broughtAlong: broughtBy !== null,
    chairFree: free,
    brings: Boolean(row.brings),
    hasChair: free || takenAt !== null || !needsChair(row.role),
    needs: (needs && sealing.open(keyId, wrapped, needs)) ?? '',
  }
}

/** The fire to which the seat on this device was invited. */
export async function findFireOfSeat(db: Db, seatId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('dialogues.dialogue as d')
    .innerJoin('circles.seat as s', 's.circle_id', 'd.circle_id')
    .select('d.id')
    .where('s.id', '=', seatId)
    .executeTakeFirst()
  return row?.id
}
