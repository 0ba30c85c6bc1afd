import { dayAfter } from '../../../platform/i18n/days.ts'
import { momentIn } from './zoned.ts'

const least = 15
/** Two weeks: what goes on for longer is several gatherings. */
const most = 14 * 24 * 60

export interface When {
  /** "2026-11-03"; where a browser has no calendar also "3-11-2026". */
  date: string
  /** "14:30", also "14.30" */
  time: string
  /** The last day; empty: the same, or the night after where it ends before it begins. */
  untilDate: string
  /** "17:00"; empty: as long as it usually takes. */
  until: string
}

export interface Span {
  startsAt: Date
  endsAt: Date
}

/** When it begins and ends by the clock there; or, for each field that is wrong, the key of its message. */
export function spanIn(zone: string, when: When, usual: number): Span | { problems: Record<string, string> } {
  const [date, lastDate] = [dayOf(when.date), dayOf(when.untilDate)]
  const [time, until] = [timeOf(when.time), timeOf(when.until)]
  const startsAt = momentIn(zone, { date, time: time ?? '00:00' })
  const lastDay = when.untilDate === '' ? date : lastDate
  const problems = {
    ...(!startsAt && { date: when.date ? 'date.wrong' : 'date.needed' }),
    ...(!time && { time: when.time ? 'time.wrong' : 'time.needed' }),
    ...(when.until && !until && { until: 'time.wrong' }),
    ...(when.untilDate && !momentIn(zone, { date: lastDay, time: '00:00' }) && { untilDate: 'date.wrong' }),
  }
  if (!startsAt || !time || Object.keys(problems).length > 0) return { problems }
  const night = when.untilDate === '' && until !== undefined && until < time
  const endsAt = until
    ? momentIn(zone, { date: night ? dayAfter(date, 1) : lastDay, time: until })
    : new Date(startsAt.getTime() + usual * 60_000)
  const minutes = endsAt ? (endsAt.getTime() - startsAt.getTime()) / 60_000 : 0
  if (!endsAt || minutes < least || minutes > most) return { problems: { until: 'until.before' } }
  return { startsAt, endsAt }
}

function dayOf(date: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(date) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : date
}

/** "14:30"; undefined when that is no time of the day. */
function timeOf(time: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}
