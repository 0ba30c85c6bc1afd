import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Bilingual } from '../../../platform/i18n/words.ts'
import { contactMailOf } from '../contact-mail.ts'
import type { ListedCircle } from '../directory/queries.ts'
import { directlyWithin } from '../places/queries.ts'
import type { CircleKind } from '../schema.ts'

export interface Place {
  kind: CircleKind
  slug: string
  name: string
}

/** A circle as its page shows it. */
export interface CircleView {
  id: string
  kind: CircleKind
  slug: string
  name: string
  description: Bilingual
  contactName: string | null
  contactPhone: string | null
  /** Where who looks may know it. */
  contactMail: string | null
  /** Of whom it asks a second step when they sign in. */
  secondStep: 'nobody' | 'hosts' | 'everybody'
  /** Everybody may know of it. */
  open: boolean
  /** As `YYYY-MM-DD`; null while it is there. */
  closedOn: string | null
  /** What it sits in, from large to small: movements, sectors, regions, houses, and what is smaller. */
  of: Place[]
  /** How the actor stands to it. */
  actor: {
    /** Sits here. */
    sits: boolean
    /** Is trusted to start a fire here. */
    trusted: boolean
    /** Looks after this place. */
    keeps: boolean
    /** Looks after it day by day: as a host, or for one who is away. */
    tends: boolean
    /** Nobody looks after it, and they may ask somebody. */
    asksHost: boolean
  }
}

/** Of the circle of this name, where the actor may see it. A fire has a page of its own. */
export async function idOf(db: Db, slug: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('circles.circle')
    .select('id')
    .where('slug', '=', slug)
    .where('kind', '<>', 'fire')
    .executeTakeFirst()
  return found?.id
}

/** The address a circle has now, of one it had before; undefined where the actor may not see the circle. */
export async function movedFrom(db: Db, slug: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('circles.former_slug as f')
    .innerJoin('circles.circle as c', 'c.id', 'f.circle_id')
    .select('c.slug')
    .where('f.slug', '=', slug)
    .executeTakeFirst()
  return found?.slug
}

/** Undefined where there is none, or none for the actor. */
export async function findCircle(db: Db, slug: string): Promise<CircleView | undefined> {
  const among = (name: 'my_circles' | 'my_trusting_circles' | 'my_kept_circles') =>
    db.selectFrom((eb) => eb.fn<{ mine: string }>(`circles.${name}`).as('mine')).select('mine.mine')
  const row = await db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name', 'c.description'])
    .select(['c.contact_name as contactName', 'c.contact_phone as contactPhone', 'c.closed_on as closedOn'])
    .select('c.second_step as secondStep')
    .select((eb) => [
      eb('c.visibility', '=', 'everyone').as('open'),
      jsonArrayFrom(
        eb
          .selectFrom('circles.circle as p')
          .select(['p.kind', 'p.slug', 'p.name'])
          .where('p.id', 'in', (e) =>
            e
              .selectFrom((f) => f.fn<{ place: string }>('circles.directly_in', ['c.id']).as('place'))
              .select('place.place'),
          )
          .orderBy('p.name'),
      ).as('of'),
      contactMailOf(db, eb.ref('c.id')).as('contactMail'),
      eb('c.id', 'in', among('my_circles')).as('sits'),
      eb('c.id', 'in', among('my_trusting_circles')).as('trusted'),
      eb('c.id', 'in', among('my_kept_circles')).as('keeps'),
      eb(eb.fn<string | null>('circles.my_hosting_seat', ['c.id']), 'is not', null).as('tends'),
      eb(eb.fn<string | null>('circles.first_host_from', ['c.id']), 'is not', null).as('asksHost'),
    ])
    .where('c.slug', '=', slug)
    .where('c.kind', '<>', 'fire')
    .executeTakeFirst()
  if (!row) return undefined
  const { sits, trusted, keeps, tends, asksHost, of, open, ...circle } = row
  const actor = {
    sits: Boolean(sits),
    trusted: Boolean(trusted),
    keeps: Boolean(keeps),
    tends: Boolean(tends),
    asksHost: Boolean(asksHost),
  }
  return { ...circle, open: Boolean(open), of: of.sort((a, b) => sizeOf(a) - sizeOf(b)), actor }
}

const large: readonly CircleKind[] = ['movement', 'sector', 'region', 'organisation', 'site']
const sizeOf = ({ kind }: Place) => (large.includes(kind) ? large.indexOf(kind) : large.length)

/** Teams, councils and other groups within it, as far as the actor may know of them. */
export function groupsWithin(db: Db, circleId: string): Promise<ListedCircle[]> {
  return db
    .selectFrom('circles.circle as c')
    .select(['c.id', 'c.kind', 'c.slug', 'c.name', 'c.description'])
    .where('c.id', 'in', directlyWithin(db, circleId))
    .where('c.kind', 'not in', ['fire', 'organisation'])
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .limit(300)
    .execute()
}

/** Where a closed circle went on, as far as whoever looks may see. */
export function onwardOf(db: Db, circleId: string): Promise<Place[]> {
  return db
    .selectFrom('circles.circle as c')
    .select(['c.kind', 'c.slug', 'c.name'])
    .where('c.id', 'in', (eb) =>
      eb
        .selectFrom((f) => f.fn<{ onward: string }>('circles.onward_of', [f.val(circleId)]).as('onward'))
        .select('onward.onward'),
    )
    .orderBy('c.name')
    .execute()
}

/** Who looks after the place, for who sits there; nobody for everybody else. */
export async function hostsOf(db: Db, circleId: string): Promise<string[]> {
  const hosts = await db
    .selectFrom('circles.seat')
    .select('name')
    .where('circle_id', '=', circleId)
    .where('role', '=', 'host')
    .where('taken_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('name', '<>', '')
    .orderBy('name')
    .limit(20)
    .execute()
  return hosts.map(({ name }) => name)
}
