import type { Post } from '../read/post.ts'

export type Dates = Pick<Post, 'dateGmt' | 'date' | 'published'>

const shape = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

/** When it was published: by its UTC date, else by the date in its feed, else by that of the site; null where none is one. */
export function publishedAt({ dateGmt, date, published }: Dates): Date | null {
  return moment(dateGmt) ?? feedDate(published) ?? moment(date)
}

const day = 86_400_000

/** By more than clocks and time zones differ. */
export function isAhead(dates: Dates, now: Date): boolean {
  const at = publishedAt(dates)
  return at !== null && at.getTime() > now.getTime() + day
}

/** The day of what has none: the oldest of its site, and never one of which news is told. */
export const dayWithout = (oldest: Date | null, now: Date): Date =>
  new Date(Math.min(oldest?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime() - 366 * day))

function moment(text: string): Date | null {
  const parts = shape.exec(text)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  // The thirtieth of February becomes another day: then it is no date.
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? sensible(at) : null
}

function feedDate(text: string): Date | null {
  if (!/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:[+-]\d{4}|GMT)$/.test(text)) return null
  return sensible(new Date(text))
}

const sensible = (at: Date): Date | null => {
  const year = at.getUTCFullYear()
  return year >= 1800 && year <= 2200 ? at : null
}
