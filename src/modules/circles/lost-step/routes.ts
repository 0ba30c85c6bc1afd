import { hashOf } from '../../../platform/codes/codes.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { everybody, policy, signedIn } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { answerLostStep } from './commands/answer-lost-step.ts'
import { askLostStep } from './commands/ask-lost-step.ts'
import { stopByLink } from './commands/stop-by-link.ts'
import { AskPage } from './pages/AskPage.tsx'
import { LostStepPage } from './pages/LostStepPage.tsx'
import { StopPage } from './pages/StopPage.tsx'
import { behindStopLink, lostStepsForMe, mayAsk } from './queries.ts'
import { lostStepWords } from './words.ts'

/** Who asked, whose yes it waits for, and who may stop it. */
const whoseLostStep = policy('whose-lost-step', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await lostStepsForMe(db, params.id ?? '')).length > 0 ? 'admitted' : 'absent'
})

/** A second step that was lost: asked, answered by two who know them, and stopped by a link. */
export const lostStepRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/sign-in/lost',
    policy: signedIn,
    thing: 'lost step',
    command: askLostStep,
    async show({ db, locale }, form) {
      const [may, all] = await Promise.all([mayAsk(db), lostStepsForMe(db, null)])
      const lost = all.find(({ mine }) => mine)
      return page({ title: lostStepWords(locale)('ask.title'), body: AskPage({ locale, form, may, lost }) })
    },
    done: (_, { locale }) => redirect('/sign-in/lost', { flash: lostStepWords(locale)('asked') }),
  }),
  ...formRoutes({
    path: '/lost-steps/:id',
    policy: whoseLostStep,
    thing: 'lost step',
    reads: { thing: 'lost step' },
    command: answerLostStep,
    async show({ db, params, locale }, form) {
      const [lost] = await lostStepsForMe(db, params.id ?? '')
      if (!lost) throw new Absent()
      const title = lostStepWords(locale)('one.title')
      const own = { locale, form, may: 'no' as const, lost }
      return page({
        title,
        door: 'mine',
        body: lost.mine ? AskPage(own) : LostStepPage({ locale, form, lost }),
      })
    },
    input: ({ params, posted }) => ({
      id: params.id,
      answer: fieldOf(posted, 'answer'),
      declared: [...fieldsOf(posted, 'declared')],
    }),
    done: ({ outcome }, { locale, params }) =>
      redirect(outcome === 'agreed' || outcome === 'waits' ? `/lost-steps/${params.id}` : '/mine', {
        flash: lostStepWords(locale)(`answered.${outcome}`),
      }),
  }),
  ...formRoutes({
    path: '/sign-in/lost/stop/:token',
    policy: everybody,
    thing: 'lost step',
    command: stopByLink,
    async show({ db, params, locale }, form) {
      const { token = '' } = params
      const found = await behindStopLink(db, hashOf(token))
      const title = lostStepWords(locale)(found ? 'link.title' : 'link.unknown.title')
      const body = StopPage({ locale, form, token, found })
      return page({ title, body, ...(!found && { status: 404 }) })
    },
    input: ({ params }) => ({ token: params.token }),
    done: (_, { params }) => redirect(`/sign-in/lost/stop/${params.token}`),
  }),
]
