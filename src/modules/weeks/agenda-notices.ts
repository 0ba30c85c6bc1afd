import { dayAt } from '../../platform/i18n/days.ts'
import type { AgendaNotices } from '../gatherings/index.ts'
import { weeksOf } from './queries.ts'
import { datesOf } from './visit/dates.ts'

/** So long, in milliseconds, a Week that was is still led to: what came of it stands there. */
const lookingBack = 365 * 86_400_000

/** How many at once. */
const most = 3

/** Above the agenda the way to the Week: the one that comes, and the last one. */
export const weekNotices: AgendaNotices = {
  name: 'weeks.weeks',
  async find(db, { locale, circleId, now }) {
    const since = dayAt(new Date(now.getTime() - lookingBack))
    const weeks = await weeksOf(db, circleId ?? undefined)
    return weeks
      .filter(({ released, lastOn }) => released > 0 && lastOn !== null && lastOn >= since)
      .slice(0, most)
      .map((week) => ({ label: week.title, href: `/week/${week.slug}`, about: datesOf(locale, week) }))
  },
}
