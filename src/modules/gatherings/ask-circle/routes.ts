import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownHostOfGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { LettersSheet } from '../paper/pages/LettersSheet.tsx'
import { sheetForAsked } from '../paper/sheet.ts'
import { askedRoutes } from './asked-routes.ts'
import { askCircle } from './commands/ask-circle.ts'
import { askCircleWords } from './locales/index.ts'
import { AskCirclePage } from './pages/AskCirclePage.tsx'
import { askedOfCircle, askedOnPaper } from './queries.ts'

/** Whose names are read: the log says so. */
const reads = { thing: 'people at a gathering' }

async function showAsk({ db, params, locale }: Visit, form: FormState) {
  const id = params.id ?? ''
  const [gathering, asked, paper] = await Promise.all([
    findGathering(db, id),
    askedOfCircle(db, id),
    askedOnPaper(db, id),
  ])
  if (!gathering) throw new Absent()
  const body = AskCirclePage({ locale, form, gathering, ...asked, paper })
  return page({ title: askCircleWords(locale)('title'), door: 'agenda', body })
}

async function showLetters({ db, house, params, locale, site }: Visit) {
  const id = params.id ?? ''
  const [gathering, all, paper] = await Promise.all([
    findGathering(db, id),
    occurrencesOf(db, id),
    askedOnPaper(db, id),
  ])
  if (!gathering) throw new Absent()
  const next = occurrenceToShow(all, house.clock.now(), null)
  const context = { house, origin: site.origin, gathering, occurrences: next ? [next] : [] }
  const w = askCircleWords(locale)
  const body = LettersSheet({
    title: w('paper.link'),
    sheets: paper.map((asked) => sheetForAsked(context, 'asked', { asked, locale })),
    print: w('paper.print'),
    none: w('paper.none'),
    back: { href: `/gatherings/${gathering.id}/ask-circle`, label: w('title') },
  })
  return page({ title: w('paper.link'), door: 'agenda', layout: 'sheet', islands: ['print-button'], body })
}

export const askCircleRoutes: readonly Route[] = [
  ...askedRoutes,
  ...formRoutes({
    path: '/gatherings/:id/ask-circle',
    policy: ownHostOfGathering,
    thing: 'sign-up',
    reads,
    command: askCircle,
    show: showAsk,
    input: ({ params }) => ({ gatheringId: params.id }),
    done: (_, { params, locale }) =>
      redirect(`/gatherings/${params.id}/ask-circle`, { flash: askCircleWords(locale)('asked.done') }),
  }),
  route({
    method: 'GET',
    path: '/gatherings/:id/ask-circle/letters',
    policy: ownHostOfGathering,
    kind: 'page',
    thing: 'sign-up',
    reads,
    does: 'print',
    handle: showLetters,
  }),
]
