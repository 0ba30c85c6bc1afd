import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { receiver } from '../receive/policy.ts'
import { giveLetters } from './commands/give.ts'
import { paperWords } from './locales/index.ts'
import { LettersPage } from './pages/LettersPage.tsx'
import { LettersSheet } from './pages/LettersSheet.tsx'
import { lettersOf } from './queries.ts'
import { sheetOf } from './sheet.ts'

/** Whose names are read: the log says so. */
const reads = { thing: 'people at a gathering' }

/** The letters of one gathering, each with the sheet that it is now; what is true no more is not there. */
async function trayOf({ db, house, params, locale, site }: Visit) {
  const id = params.id ?? ''
  const [gathering, occurrences, all] = await Promise.all([
    findGathering(db, id),
    occurrencesOf(db, id),
    lettersOf(db, house.sealing, id),
  ])
  if (!gathering) throw new Absent()
  const context = { house, origin: site.origin, gathering, occurrences }
  const letters = all.flatMap((letter) => {
    const sheet = sheetOf(context, letter, locale)
    return sheet || letter.givenAt ? [{ letter, sheet }] : []
  })
  return { gathering, letters }
}

async function show(visit: Visit, form: FormState) {
  const { locale } = visit
  const { gathering, letters } = await trayOf(visit)
  const all = letters.map(({ letter }) => letter)
  const body = LettersPage({
    ...{ locale, form, gathering },
    ready: all.filter(({ givenAt }) => givenAt === null),
    given: all.filter(({ givenAt }) => givenAt !== null),
  })
  return page({ title: paperWords(locale)('title'), door: 'agenda', body })
}

/** All that is ready, or the one that is asked for. */
async function print(visit: Visit) {
  const { locale, url } = visit
  const { gathering, letters } = await trayOf(visit)
  const asked = url.searchParams.get('letter')
  const meant = letters.filter(({ letter }) => (asked ? letter.id === asked : letter.givenAt === null))
  const w = paperWords(locale)
  const body = LettersSheet({
    title: w('title'),
    sheets: meant.flatMap(({ sheet }) => (sheet ? [sheet] : [])),
    print: w('print'),
    none: w('none'),
    back: { href: `/gatherings/${gathering.id}/letters`, label: w('title') },
  })
  return page({ title: w('title'), door: 'agenda', layout: 'sheet', islands: ['print-button'], body })
}

export const paperRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/gatherings/:id/letters',
    policy: receiver,
    thing: 'sign-up',
    reads,
    command: giveLetters,
    show,
    input: ({ params, posted }) => ({ gatheringId: params.id, letters: fieldsOf(posted, 'letters') }),
    done: (_, { params, locale }) =>
      redirect(`/gatherings/${params.id}/letters`, { flash: paperWords(locale)('give.done') }),
  }),
  route({
    method: 'GET',
    path: '/gatherings/:id/letters/print',
    policy: receiver,
    kind: 'page',
    thing: 'sign-up',
    reads,
    does: 'print',
    handle: print,
  }),
]
