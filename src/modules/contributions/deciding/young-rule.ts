import { sql } from 'kysely'
import type { Purpose } from '../../../platform/consent/index.ts'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { mySpeakingSeats } from '../../circles/index.ts'

/** What a movement laid down about who is young. */
export interface YoungRule {
  /** Under this age nothing goes further than who was there. */
  togetherFrom: number
  aloneFrom: number
  /** What asks for a second yes until eighteen. */
  secondFor: readonly Purpose[]
  /** 0: nothing was laid down, and this is what holds then. */
  version: number
}

const unsaid: YoungRule = { togetherFrom: 12, aloneFrom: 16, secondFor: [], version: 0 }

const columns = [
  'r.together_from as togetherFrom',
  'r.alone_from as aloneFrom',
  'r.second_for as secondFor',
  'r.version',
] as const

interface Row {
  togetherFrom: number | null
  aloneFrom: number | null
  secondFor: Purpose[] | null
  version: number | null
}

const ruleOf = ({ togetherFrom, aloneFrom, secondFor, version }: Row): YoungRule =>
  togetherFrom === null || aloneFrom === null || secondFor === null || version === null
    ? unsaid
    : { togetherFrom, aloneFrom, secondFor, version }

/** The movement at whose conversations the actor sits, the latest first; what holds anywhere where they sit at none. */
export async function myYoungRule(db: Db, actor: VerifiedActor): Promise<YoungRule> {
  if (actor.kind === 'nobody') return unsaid
  const row = await db
    .selectFrom('circles.seat as s')
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .leftJoin('contributions.young_rule as r', 'r.movement_id', 'c.movement_id')
    .select(columns)
    .where('s.id', 'in', mySpeakingSeats(db))
    .where('c.kind', '=', 'fire')
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id')
    .limit(1)
    .executeTakeFirst()
  return row ? ruleOf(row) : unsaid
}

export interface MovementRule extends YoungRule {
  slug: string
  name: string
  contactName: string
  contactPhone: string
}

/** What each movement that may be seen laid down, the one whose house this is first; `slug` narrows it down. */
export async function youngRules(db: Db, slug?: string): Promise<MovementRule[]> {
  const rows = await db
    .selectFrom('circles.circle as c')
    .leftJoin('contributions.young_rule as r', 'r.movement_id', 'c.id')
    .select(columns)
    .select(['c.slug', 'c.name', 'c.contact_name as contactName', 'c.contact_phone as contactPhone'])
    .where('c.kind', '=', 'movement')
    .$if(slug !== undefined, (query) => query.where('c.slug', '=', slug ?? ''))
    .orderBy(sql`c.parent_id is not null`)
    .orderBy('c.name')
    .orderBy('c.id')
    .execute()
  return rows.map(({ slug, name, contactName, contactPhone, ...row }) => ({
    ...ruleOf(row),
    ...{ slug, name, contactName: contactName ?? '', contactPhone: contactPhone ?? '' },
  }))
}
