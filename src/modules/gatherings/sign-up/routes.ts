import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy, signedIn } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { whoMaySeeGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { answerIn } from '../place/answers.ts'
import { roomsOf } from '../place/rooms.ts'
import { codeOf } from './code.ts'
import { codeRoutes } from './code-routes.ts'
import { signUp } from './commands/sign-up.ts'
import { tapAnswer } from './commands/tap.ts'
import { bringingMore, refuseMore, signingUp } from './limits.ts'
import { signUpWords } from './locales/index.ts'
import { findOpen } from './open.ts'
import { SignUpPage } from './pages/SignUpPage.tsx'
import { ownSignUps } from './queries.ts'
import { asksMore, doneKey, toldIn } from './told.ts'

/** The time that a form or an address names. */
const askedTime = ({ posted, url }: Visit) => fieldOf(posted, 'occurrence') || url.searchParams.get('on')

async function show(visit: Visit, form: FormState) {
  const { db, actor, house, locale, params } = visit
  const id = params.id ?? ''
  const [gathering, all] = await Promise.all([findGathering(db, id), occurrencesOf(db, id)])
  const occurrence = occurrenceToShow(all, house.clock.now(), askedTime(visit))
  if (!gathering || !occurrence) throw new Absent()
  const [[own], open, rooms] = await Promise.all([
    ownSignUps(db, house.sealing, occurrence.id),
    findOpen(db, { gatheringId: id, occurrenceId: occurrence.id }),
    roomsOf(db, occurrence.id),
  ])
  const signed = actor.kind === 'person'
  return page({
    title: signUpWords(locale)(own ? 'title.own' : 'title'),
    door: 'agenda',
    body: SignUpPage({
      ...{ locale, form, gathering, occurrence, own, rooms },
      signedIn: signed,
      open: open !== undefined,
      code: null,
      action: `/gatherings/${id}/sign-up`,
    }),
  })
}

async function flashOf(visit: Visit, occurrenceId: string): Promise<string> {
  const own = await visit.reading(({ db, house }) => ownSignUps(db, house.sealing, occurrenceId))
  return own[0] ? signUpWords(visit.locale)(doneKey(own[0])) : ''
}

/** Before it is done. @throws Invalid */
async function checkLimits(visit: Visit): Promise<void> {
  const on = askedTime(visit) ?? ''
  if (visit.actor.kind !== 'person') return signingUp(visit, on).check()
  if (!z.uuid().safeParse(on).success) return
  const [own] = await visit.reading(({ db, house }) => ownSignUps(db, house.sealing, on))
  if (own && asksMore(visit, own)) await bringingMore(visit, own.id).check()
}

export const signUpRoutes: readonly Route[] = [
  ...codeRoutes,
  ...formRoutes({
    path: '/gatherings/:id/sign-up',
    policy: whoMaySeeGathering,
    thing: 'sign-up',
    command: signUp,
    show,
    async input(visit) {
      await checkLimits(visit)
      return {
        ...toldIn(visit),
        gatheringId: visit.params.id,
        occurrenceId: askedTime(visit) ?? '',
        version: fieldOf(visit.posted, '_version'),
        locale: visit.locale,
      }
    },
    async done({ signUpId, full }, visit) {
      const { params, house, actor } = visit
      if (full) await refuseMore(visit, signUpId, full)
      if (actor.kind !== 'person') {
        await signingUp(visit, askedTime(visit) ?? '').count()
        return redirect(`/s/${codeOf(house, signUpId).long}`)
      }
      const on = askedTime(visit) ?? ''
      return redirect(`/gatherings/${params.id}?on=${on}`, { flash: await flashOf(visit, on) })
    },
  }),
  actionRoute({
    path: '/gatherings/:id/sign-up/tap',
    policy: policy('signed-in-at-gathering', async (visit) => {
      const seen = await whoMaySeeGathering.admit(visit)
      return seen === 'admitted' ? signedIn.admit(visit) : seen
    }),
    thing: 'sign-up',
    command: tapAnswer,
    // What else they told stands there as it is kept: one tap asked for none of it.
    show: (visit, form) => show(visit, { ...form, values: {} }),
    async input(visit) {
      await checkLimits(visit)
      return {
        gatheringId: visit.params.id,
        occurrenceId: fieldOf(visit.posted, 'occurrence'),
        ...answerIn(fieldOf(visit.posted, 'answer')),
        locale: visit.locale,
      }
    },
    async done({ signUpId, full }, visit) {
      if (full) await refuseMore(visit, signUpId, full)
      const on = fieldOf(visit.posted, 'occurrence')
      return redirect(`/gatherings/${visit.params.id}?on=${on}`, { flash: await flashOf(visit, on) })
    },
  }),
]
