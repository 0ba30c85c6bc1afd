import { dayAfter, dayAt } from '../../../platform/i18n/days.ts'

/** When a letter leaves, as two fields hold it. */
export interface Moment {
  date: string
  time: string
}

/** Shown first: tomorrow morning. */
export const firstMoment = (now: Date): Moment => ({ date: dayAfter(dayAt(now), 1), time: '09:00' })

/** As it was typed with another button of the page, else the first. */
export function momentAsked({ searchParams }: URL, now: Date): Moment {
  const [date, time] = [searchParams.get('date') ?? '', searchParams.get('time') ?? '']
  const first = firstMoment(now)
  return {
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : first.date,
    time: /^\d\d:\d\d$/.test(time) ? time : first.time,
  }
}
