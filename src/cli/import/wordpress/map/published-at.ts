import type { Post } from '../read/post.ts'

const shape = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

/** When it was published: by its UTC date, else by the date in its feed, else by that of the site; null where none is one. */
export function publishedAt({
  dateGmt,
  date,
  published,
}: Pick<Post, 'dateGmt' | 'date' | 'published'>): Date | null {
  return moment(dateGmt) ?? feedDate(published) ?? moment(date)
}

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
  return year >= 1970 && year <= 2200 ? at : null
}
