import type { Db } from '../../../../platform/database/connect.ts'
import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { DayWay } from '../schema.ts'

/** A day on which one could talk. */
export interface JoinDay {
  id: string
  startsAt: Date
  way: DayWay
  chosen: boolean
}

/** Those of a request that are still to come, for who connects and for who holds its code; soonest first. One query. */
export const daysOf = (db: Db, requestId: string): Promise<JoinDay[]> =>
  db
    .selectFrom('participants.join_day as d')
    .select(['d.id', 'd.starts_at as startsAt', 'd.way', 'd.chosen'])
    .where('d.request_id', '=', requestId)
    .where('d.starts_at', '>', (eb) => eb.fn<Date>('now'))
    .orderBy('d.starts_at')
    .execute()

/** In words. */
export const momentIn = (locale: Locale, { startsAt }: Pick<JoinDay, 'startsAt'>) => ({
  day: longDate(locale, startsAt),
  time: clockTime(locale, startsAt),
})
