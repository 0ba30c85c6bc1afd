import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import type { FireView } from '../../fire/view.ts'

export type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>

/** What the letter says; null when the seat was taken away meanwhile or has no address. */
export async function findAsked(db: Db, { sealing }: House, seatId: string) {
  const row = await db
    .selectFrom('dialogues.invitation as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .innerJoin('dialogues.dialogue as d', 'd.id', 'i.dialogue_id')
    .innerJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .innerJoin('circles.seat as starter', (join) =>
      join.onRef('starter.circle_id', '=', 'd.circle_id').on('starter.role', '=', 'initiator'),
    )
    .leftJoin('people.person as p', 'p.id', 's.person_id')
    .select([
      's.name',
      's.role',
      's.person_id as personId',
      'i.email',
      'k.id as keyId',
      'k.wrapped',
      'p.locale',
    ])
    .select([
      'd.id as dialogueId',
      'd.circle_id as circleId',
      'd.title',
      'd.occasion',
      'd.place',
      'd.starts_at',
      'd.minutes',
      'd.format',
    ])
    .select([
      'd.facilitator_name',
      'd.contact_phone',
      'd.pass_on_to',
      'd.confidant_name',
      'd.confidant_phone',
    ])
    .select(['o.name as organisation', 'starter.name as inviter'])
    .where('i.seat_id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .where('d.status', '=', 'inviting')
    .executeTakeFirst()
  const email = row?.email && sealing.open(row.keyId, row.wrapped, row.email)
  return row && email ? { ...row, email } : null
}

/** Guests from partner bodies are named to everyone beforehand, in the letter too. */
export async function findPartnerGuests(db: Db, circleId: string): Promise<FireView['partnerGuests']> {
  const rows = await db
    .selectFrom('circles.seat')
    .select(['name', 'partner_of as partnerOf'])
    .where('circle_id', '=', circleId)
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.flatMap(({ name, partnerOf }) => (partnerOf ? [{ name, partnerOf }] : []))
}
