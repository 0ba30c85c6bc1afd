import { momentOf } from '../../../platform/i18n/dates.ts'

const least = 15
const most = 12 * 60
const day = 24 * 60
/** An end before the beginning is after midnight; one much later than this is a slip of the hand. */
const mostPastMidnight = 6 * 60

interface When {
  /** "2026-11-03"; where a browser has no calendar also "3-11-2026". */
  date: string
  /** "14:30", also "14.30" */
  time: string
  /** "17:00", or "00:30" where it goes on past midnight; empty: `usual` minutes later. */
  until: string
}

/** When it begins and how many minutes it takes; or, for each field that is wrong, the key of its message. */
export function spanOf(
  { date, time, until }: When,
  usual: number,
): { startsAt: Date; minutes: number } | { problems: Record<string, string> } {
  const [from, to] = [clockOf(time), clockOf(until)]
  const startsAt = momentOf(dayOf(date), from?.text ?? '00:00')
  const problems = {
    ...(!startsAt && { date: date ? 'date.wrong' : 'date.needed' }),
    ...(!from && { time: time ? 'time.wrong' : 'time.needed' }),
    ...(until && !to && { until: 'time.wrong' }),
  }
  if (!startsAt || !from || Object.keys(problems).length > 0) return { problems }
  const later = to ? to.minutes - from.minutes : usual
  const minutes = later < 0 ? later + day : later
  if (minutes < least || minutes > (later < 0 ? mostPastMidnight : most))
    return { problems: { until: 'until.before' } }
  return { startsAt, minutes }
}

function dayOf(date: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(date) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : date
}

/** A time of day as "14:30" and in minutes since midnight; undefined when that is no time. */
function clockOf(time: string): { text: string; minutes: number } | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59)
    return undefined
  return { text: `${hours.padStart(2, '0')}:${minutes}`, minutes: Number(hours) * 60 + Number(minutes) }
}
