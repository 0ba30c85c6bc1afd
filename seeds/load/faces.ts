import { circles } from '../circles/index.ts'
import { faces } from '../faces/index.ts'
import type { Face } from '../faces/types.ts'
import { people } from '../people/index.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

/** What the places say of themselves, and who may be called there. */
export function loadFaces(loading: Loading): void {
  loading.lay(
    'participants.region_province',
    ...circles.flatMap(({ slug, provinces = [] }) =>
      provinces.map((province) => ({ region_id: circleId(slug), province })),
    ),
  )
  for (const face of faces) {
    loadFace(loading, face)
    loadEntries(loading, face)
    loadPromises(loading, face)
    loadCallers(loading, face)
  }
}

export const entryId = (circle: string, kind: string, index: number) => idOf('entry', circle, kind, index)

const yearOf = (now: Date, yearsAgo: number) => Number(dayFrom(now, 0).slice(0, 4)) - yearsAgo

function loadFace({ lay }: Loading, { circle, who, worksOn = '', sites = [] }: Face): void {
  lay('participants.face', {
    circle_id: circleId(circle),
    who,
    works_on: worksOn,
    sites: sites.join('\n'),
  })
}

function loadEntries(
  { lay, now }: Loading,
  { circle, periods, tried = [], role = [], questions = [], own = [] }: Face,
): void {
  const said = { circle_id: circleId(circle), said_on: dayFrom(now, -100), shared: true }
  const id = (kind: string, i: number) => entryId(circle, kind, i)
  lay(
    'participants.entry',
    ...periods.map(({ yearsAgo, untilYearsAgo, why = '' }, i) => ({
      ...{ ...said, id: id('period', i), kind: 'period' as const, words: why },
      year: yearOf(now, yearsAgo),
      until_year: untilYearsAgo === undefined ? null : yearOf(now, untilYearsAgo),
      outcome: null,
    })),
    ...tried.map(({ yearsAgo, outcome, words, own }, i) => ({
      ...{ ...said, id: id('tried', i), kind: 'tried' as const, words, outcome, shared: !own },
      year: yearOf(now, yearsAgo),
      until_year: null,
    })),
    ...own.map(({ kind, days, words }) => ({
      ...{ ...said, id: id(kind, 0), kind, words, said_on: dayFrom(now, days) },
      ...{ year: null, until_year: null, outcome: null },
    })),
    ...(['reflection', 'question'] as const).flatMap((kind) =>
      (kind === 'question' ? questions : role).map(({ days, words }, i) => ({
        ...{ ...said, id: id(kind, i), kind, words, said_on: dayFrom(now, days) },
        ...{ year: null, until_year: null, outcome: null },
      })),
    ),
  )
}

function loadPromises({ lay, now }: Loading, { circle, promises = [] }: Face): void {
  for (const [i, { days, words, toWhom = '', byDays, years, became }] of promises.entries()) {
    const id = entryId(circle, 'promise', i)
    lay('participants.entry', {
      ...{ id, circle_id: circleId(circle), kind: 'promise' as const, words, to_whom: toWhom },
      by_day: byDays === undefined ? null : dayFrom(now, byDays),
      ...{ said_on: dayFrom(now, days), shared: true, outcome: null },
      year: years ? yearOf(now, -years[0]) : null,
      until_year: years ? yearOf(now, -years[1]) : null,
    })
    lay(
      'participants.follow_up',
      ...became.map((one, n) => ({
        ...{ id: idOf('follow-up', circle, i, n), entry_id: id, words: one.words, outcome: one.outcome },
        on_day: dayFrom(now, one.days),
      })),
    )
  }
}

function loadCallers({ lay, now }: Loading, { circle, callers = [] }: Face): void {
  lay(
    'participants.caller',
    ...callers.map(({ person, about, phone = '' }) => ({
      seat_id: idOf('seat', circle, person),
      circle_id: circleId(circle),
      name: people.find(({ slug }) => slug === person)?.name ?? '',
      ...{ about, phone, yes_at: phone ? momentFrom(now, -60, '11:00') : null },
    })),
  )
}
