import { asks, calls } from '../weeks/asks.ts'
import { weeks } from '../weeks/index.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'
import { datesOfWeek, weekId } from './weeks.ts'

export const askId = (slug: string) => idOf('ask of a house', slug)

/** What the makers of a Week said to the houses, and what those ask. */
export function loadAsks({ lay, now }: Loading): void {
  lay(
    'weeks.call_to_houses',
    ...calls.map(({ week, words, until }) => ({
      ...{ week_id: weekId(week), words, until_on: dayFrom(now, until) },
    })),
  )
  lay(
    'weeks.house_ask',
    ...asks.map(({ slug, week, house, asker, day, at, until, days, forWhom, most, answer, ...said }) => {
      const of = weeks.find((one) => one.slug === week)
      return {
        ...{ id: askId(slug), week_id: weekId(week), circle_id: circleId(house) },
        ...{ seat_id: idOf('seat', house, asker), for_whom: forWhom, most_people: most ?? null, ...said },
        ...{ on_date: (of && datesOfWeek(of, now)[day]) ?? '', from_time: at, until_time: until },
        ...{ answer: answer ?? '', asked_on: dayFrom(now, days) },
      }
    }),
  )
}
