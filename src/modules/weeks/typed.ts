import { z } from 'zod'
import { line } from '../../platform/web/fields.ts'

const typed = line(40, 'date.wrong')

/** "2027-01-11", also "11-1-2027" where a browser has no calendar. */
export const day = typed.transform((value, context) => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value) ?? []
  const found = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : value
  if (z.iso.date().safeParse(found).success) return found
  context.addIssue({ code: 'custom', message: value ? 'date.wrong' : 'date.needed' })
  return z.NEVER
})

/** "14:30", also "14.30". */
export const time = typed.transform((value, context) => {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(value) ?? []
  if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60)
    return `${hours.padStart(2, '0')}:${minutes}`
  context.addIssue({ code: 'custom', message: value ? 'time.wrong' : 'time.needed' })
  return z.NEVER
})

export const needed = (most: number, missing: string) => line(most, 'long').pipe(z.string().min(1, missing))
export const whole = (most: number, wrong: string) =>
  line(10, wrong)
    .pipe(z.string().transform(Number))
    .pipe(z.number(wrong).int(wrong).min(1, wrong).max(most, wrong))
