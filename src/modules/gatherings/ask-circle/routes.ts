import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownHostOfGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { codeOf } from '../sign-up/code.ts'
import { askedRoutes } from './asked-routes.ts'
import { askCircle } from './commands/ask-circle.ts'
import { askCircleWords } from './locales/index.ts'
import { AskCirclePage } from './pages/AskCirclePage.tsx'
import { LettersSheet } from './pages/LettersSheet.tsx'
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
  const people = paper.map(({ id: asked, name, byCode }) => ({
    name,
    code: byCode ? codeOf(house, asked).short : null,
  }))
  const occurrence = occurrenceToShow(all, house.clock.now(), null)
  return page({
    title: askCircleWords(locale)('paper.link'),
    door: 'agenda',
    layout: 'sheet',
    islands: ['print-button'],
    body: LettersSheet({ locale, gathering, occurrence, people, origin: site.origin }),
  })
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
