import { dayAt } from '../../src/platform/i18n/days.ts'
import { incomeTeams, moneyLines } from '../funding.ts'
import { movement } from '../movement.ts'
import { circleId, moneyLineId } from './ids.ts'
import type { Loading } from './loading.ts'

export function loadFunding({ lay, now }: Loading): void {
  const thisYear = Number(dayAt(now).slice(0, 4))
  const cents = (euros: number | undefined) => (euros === undefined ? null : Math.round(euros * 100))
  lay(
    'funding.line',
    ...moneyLines.map(
      ({ kind, house, title, from, until, planned, actual, state, words = {}, ...line }, i) => ({
        id: moneyLineId(i),
        movement_id: circleId(movement.slug),
        kind,
        circle_id: house ? circleId(house) : null,
        title: title?.nl ?? '',
        from_on: from === undefined ? null : `${thisYear + from}-01-01`,
        until_on: from === undefined ? null : `${thisYear + (until ?? from)}-12-31`,
        planned_cents: cents(planned),
        actual_cents: cents(actual),
        words: Object.fromEntries(Object.entries(words).map(([ask, said]) => [ask, said.nl])),
        state: state ?? '',
        is_public: line.public ?? false,
      }),
    ),
  )
  lay(
    'funding.income_team',
    ...incomeTeams.map(({ circle, task, reach }) => ({
      ...{ circle_id: circleId(circle), movement_id: circleId(movement.slug), task, reach },
    })),
  )
}
