import { Absent } from '../../../platform/errors/errors.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { whoSitsThere } from '../history/routes.ts'
import { circleHost } from '../hosting.ts'
import { findCircleToInviteTo } from '../invite-person/queries.ts'
import { answerEnding } from './commands/answer-ending.ts'
import { goAlong } from './commands/go-along.ts'
import { proposeEnding } from './commands/propose-ending.ts'
import { AnswerPage } from './pages/AnswerPage.tsx'
import { EndedPage } from './pages/EndedPage.tsx'
import { GoAlongPage } from './pages/GoAlongPage.tsx'
import { ProposePage } from './pages/ProposePage.tsx'
import { type EndedProposal, endedProposal, proposalsForMe, wentOn } from './queries.ts'
import { endingWords } from './words.ts'

const fields = ['kind', 'reason', 'into', 'first', 'second'] as const

/** Who proposed it, who looks after the circle, and whose yes it waits for. */
const whoseProposal = policy('whose-proposal', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const id = params.id ?? ''
  return (await proposalsForMe(db, id)).length > 0 || (await endedProposal(db, id)) ? 'admitted' : 'absent'
})

function endedPage(locale: Locale, ended: EndedProposal): Page {
  const title = endingWords(locale)('answer.title', { name: ended.circle })
  return page({ title, door: 'people', body: EndedPage({ locale, ended }) })
}

export const endingRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/ending',
    policy: circleHost,
    thing: 'circle',
    command: proposeEnding,
    async show({ db, actor, params, locale }, form) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const waiting = (await proposalsForMe(db, null)).find(({ circleId }) => circleId === circle.id)
      const title = endingWords(locale)('title', { name: circle.name })
      return page({ title, door: 'people', body: ProposePage({ locale, form, circle, waiting }) })
    },
    input: ({ params, posted }) => ({
      slug: params.slug,
      ...Object.fromEntries(fields.map((name) => [name, fieldOf(posted, name)])),
    }),
    done: ({ id }, { locale }) =>
      redirect(`/circle-endings/${id}`, { flash: endingWords(locale)('proposed.done') }),
  }),
  ...formRoutes({
    path: '/circle-endings/:id',
    policy: whoseProposal,
    thing: 'circle',
    command: answerEnding,
    async show({ db, params, locale }, form) {
      const id = params.id ?? ''
      const [proposal] = await proposalsForMe(db, id)
      const ended = proposal ? undefined : await endedProposal(db, id)
      if (ended) return endedPage(locale, ended)
      if (!proposal) throw new Absent()
      const title = endingWords(locale)('answer.title', { name: proposal.circle })
      return page({ title, door: 'people', body: AnswerPage({ locale, form, proposal }) })
    },
    input: ({ params, posted }) => ({ id: params.id, answer: fieldOf(posted, 'answer') }),
    done: ({ outcome }, { locale, params }) =>
      outcome === 'meanwhile'
        ? redirect(`/circle-endings/${params.id}`)
        : redirect('/mine', { flash: endingWords(locale)(`outcome.${outcome}`) }),
  }),
  ...formRoutes({
    path: '/circles/:slug/onward',
    policy: whoSitsThere,
    thing: 'seat',
    command: goAlong,
    async show({ db, actor, params, locale }, form) {
      const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
      if (!circle) throw new Absent()
      const { slug, name } = circle
      const onward = await wentOn(db, circle.id)
      const title = endingWords(locale)('went.title')
      return page({ title, door: 'people', body: GoAlongPage({ locale, form, slug, name, onward }) })
    },
    input: ({ params, posted }) => ({ slug: params.slug, onward: fieldOf(posted, 'onward') }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/onward`, { flash: endingWords(locale)('went.done') }),
  }),
]
