/** What the clock on the wall says somewhere: `2026-11-03` and `14:30`. */
export interface OnTheClock {
  date: string
  time: string
}

export const homeZone = 'Europe/Amsterdam'

// Made once: making one costs more than a page.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    })
  clocks.set(zone, made)
  return made
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/** What the clock says there at that moment. */
export function clockIn(zone: string, moment: Date): OnTheClock {
  const [date = '', time = ''] = clockOf(zone).format(moment).split(' ')
  return { date, time: time.slice(0, 5) }
}

/** By how many milliseconds the clock there is ahead of UTC at that moment. */
export function offsetIn(zone: string, moment: Date): number {
  const [date = '', time = ''] = clockOf(zone).format(moment).split(' ')
  return Date.parse(`${date}T${time}Z`) - Math.floor(moment.getTime() / 1000) * 1000
}

/** "2031-06-12T14:00:00+02:00": what the clock there says, and how far it is ahead of UTC (ISO 8601). */
export function withOffset(zone: string, moment: Date): string {
  const minutes = Math.round(offsetIn(zone, moment) / 60_000)
  const { date, time } = clockIn(zone, moment)
  const two = (number: number) => String(Math.trunc(number)).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${date}T${time}:00${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

/**
 * The moment at which the clock there says so; undefined when that is no date or time. Where the clock jumps over it, the
 * moment an hour later; where it comes twice, the first.
 */
export function momentIn(zone: string, { date, time }: OnTheClock): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== date) return undefined
  // A day before and after, so that a change of the clock lies between.
  const day = 86_400_000
  const offsets = [offsetIn(zone, new Date(wall - day)), offsetIn(zone, new Date(wall + day))]
  const found = offsets
    .map((offset) => new Date(wall - offset))
    .filter((moment) => offsetIn(zone, moment) === wall - moment.getTime())
  return found[0] ?? new Date(wall - (offsets[0] ?? 0))
}
