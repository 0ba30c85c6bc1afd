import type { Db } from '../../../platform/database/connect.ts'
import { placesIn } from '../place/options.ts'
import type { GatheringView, OccurrenceView } from './view.ts'

/** Undefined where there is none, or none for the actor. One query. */
export async function findGathering(db: Db, id: string): Promise<GatheringView | undefined> {
  const row = await db
    .selectFrom('gatherings.gathering as g')
    .leftJoin('circles.circle as c', 'c.id', 'g.circle_id')
    .leftJoin('gatherings.online as n', 'n.gathering_id', 'g.id')
    .select([
      'g.id',
      'g.circle_id as circleId',
      'g.movement_id as movementId',
      'g.kind',
      'g.title',
      'g.about',
      'g.audience',
      'g.status',
    ])
    .select(['g.occasion', 'g.running_order as runningOrder', 'g.afterwards'])
    .select([
      'g.zone',
      'g.rule',
      'g.places',
      'g.contact_name as contactName',
      'g.contact_phone as contactPhone',
    ])
    .select(['g.cancelled_because as cancelledBecause', 'g.changed_at as changedAt', 'g.version'])
    .select([
      'g.sign_up as signUp',
      'g.most_people as mostPeople',
      'g.may_bring as mayBring',
      'g.from_afar as fromAfar',
      'g.most_from_afar as mostFromAfar',
    ])
    .select(['g.page', 'g.language'])
    .select(['c.slug', 'c.name', 'n.address', 'n.told'])
    .select((eb) => {
      const among = (name: 'my_tended_circles' | 'my_hosted_circles') =>
        eb(
          'g.circle_id',
          'in',
          eb.selectFrom((of) => of.fn<{ mine: string }>(`gatherings.${name}`).as('mine')).select('mine.mine'),
        )
      return [among('my_tended_circles').as('hosted'), among('my_hosted_circles').as('own')]
    })
    .where('g.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { slug, name, address, told, places, hosted, own, ...gathering } = row
  return {
    ...gathering,
    circle: slug && name ? { slug, name } : null,
    online: address && told ? { address, told } : null,
    places: placesIn(places),
    hosted: Boolean(hosted),
    standsIn: Boolean(hosted) && !own,
  }
}

const columns = [
  'id',
  'due_at as dueAt',
  'starts_at as startsAt',
  'ends_at as endsAt',
  'moved',
  'status',
  'cancelled_because as cancelledBecause',
  'note',
  'version',
] as const

/** More often than this nothing comes back. */
export const mostOccurrences = 200

/** The times that it takes place, soonest first. */
export function occurrencesOf(db: Db, gatheringId: string): Promise<OccurrenceView[]> {
  return db
    .selectFrom('gatherings.occurrence')
    .select(columns)
    .where('gathering_id', '=', gatheringId)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(mostOccurrences)
    .execute()
}

/** The one that was asked for, else the next one ahead, else the last. */
export function occurrenceToShow(
  all: readonly OccurrenceView[],
  now: Date,
  asked: string | null,
): OccurrenceView | undefined {
  const shown = all.filter(({ status }) => status !== 'left-out')
  return (
    shown.find(({ id }) => id === asked) ??
    shown.find(({ endsAt, status }) => endsAt > now && status === 'planned') ??
    shown.at(-1)
  )
}
