import type { Db } from '../../../../platform/database/connect.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { whenInWords } from '../../../gatherings/index.ts'

/** A meeting at which newcomers get to know people, and to which everybody may come. */
export interface Introduction {
  gatheringId: string
  /** This one time of it. */
  id: string
  title: string
  circle: string
  startsAt: Date
  endsAt: Date
  zone: string
}

const introductions = (db: Db) =>
  db
    .selectFrom('gatherings.occurrence as o')
    .innerJoin('gatherings.gathering as g', 'g.id', 'o.gathering_id')
    .innerJoin('circles.circle as c', 'c.id', 'g.circle_id')
    .select(['g.id as gatheringId', 'o.id', 'g.title', 'c.name as circle'])
    .select(['o.starts_at as startsAt', 'o.ends_at as endsAt', 'g.zone'])
    .where('g.kind', '=', 'introduction')
    .where('g.audience', '=', 'everyone')
    .where('g.status', '=', 'announced')
    .where('g.sign_up', '=', true)
    .where('o.status', '=', 'planned')
    .where('o.starts_at', '>', (eb) => eb.fn<Date>('now'))

/** The next ones of a movement and of what belongs to it, soonest first. One query. */
export const nextIntroductions = (db: Db, movementId: string, most = 3): Promise<Introduction[]> =>
  introductions(db)
    .where('g.movement_id', '=', movementId)
    .orderBy('o.starts_at')
    .orderBy('o.id')
    .limit(most)
    .execute()

/** One of them, as long as it is still to come. */
export const findIntroduction = (db: Db, id: string): Promise<Introduction | undefined> =>
  introductions(db).where('o.id', '=', id).executeTakeFirst()

/** "dinsdag 3 november 2026, van 10:00 tot 12:00 uur · Een stoel erbij" */
export const introductionLine = (locale: Locale, one: Introduction): string =>
  `${whenInWords(locale, one)} · ${one.circle}`

/** Where one says that one comes, also without an account. */
export const signUpAddress = ({ gatheringId, id }: Introduction): string =>
  `/gatherings/${gatheringId}/sign-up?on=${id}`
