import { Absent } from '../../../platform/errors/errors.ts'
import { aroundOf } from '../../../platform/provenance/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps, originOfCircle } from '../../circles/index.ts'
import { canOpenAgain } from '../closing/open-again.ts'
import { lastTimeOf } from '../follow/last-time.ts'
import { called } from '../formats/called.ts'
import { answerInvitation } from './commands/answer-invitation.ts'
import { fireWords } from './locales/index.ts'
import { FirePage } from './pages/FirePage.tsx'
import { KitPage } from './pages/KitPage.tsx'
import { keeperOfFire, whoMaySeeFire } from './policy.ts'
import { findFire, findOwnInvitation } from './queries.ts'
import { wordsOfLastTime } from './reads.ts'
import type { FireView } from './view.ts'

/** The page of one fire, with the actor's own invitation where there is one. */
export async function showFire(visit: Visit, id: string, form: FormState, at = `/dialogues/${id}`) {
  const { db, house, actor, locale } = visit
  const [fire, own] = await Promise.all([findFire(db, id), findOwnInvitation(db, house.sealing, id)])
  if (!fire) throw new Absent()
  const signedIn = actor.kind === 'person'
  const now = house.clock.now()
  const again = canOpenAgain(fire.closedAt, now)
  const [kept, lastTime, [around]] = await Promise.all([
    keeps(db, fire.circleId),
    lastTimeOf(db, house.sealing, fire),
    aroundOf(visit, [{ kind: 'dialogue', id }]),
  ])
  const body = FirePage({
    ...{ locale, fire, own, form, at, again, signedIn, lastTime, around, now },
    keeps: kept,
  })
  const home = await originOfCircle(visit, { slug: fire.organisation?.slug })
  return page({ title: fire.title, door: 'agenda', ...foundBy(fire, visit), at: home, body })
}

/** What was announced is found by machines; who sits there, or has an account, may see more. */
const foundBy = ({ occasion, openingQuestion, title, announced }: FireView, { actor }: Visit) =>
  actor.kind === 'nobody' && announced
    ? { forEverybody: true, description: beginningOf(occasion || openingQuestion || title) }
    : {}

/** The answer that was posted, for the fire with this id. */
export function answerOf({ posted }: Visit, dialogueId: string) {
  return {
    dialogueId,
    answer: fieldOf(posted, 'answer'),
    needs: fieldOf(posted, 'needs'),
    hat: fieldOf(posted, 'hat'),
    version: fieldOf(posted, '_version'),
  }
}

export const fireRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/dialogues/:id',
    policy: whoMaySeeFire,
    as: 'either',
    thing: 'invitation',
    reads: wordsOfLastTime,
    show: (visit, form) => showFire(visit, visit.params.id ?? '', form),
    command: answerInvitation,
    input: (visit) => answerOf(visit, visit.params.id ?? ''),
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}`, { flash: fireWords(locale)('thanks') }),
  }),
  route({
    method: 'GET',
    path: '/dialogues/:id/kit',
    policy: keeperOfFire,
    kind: 'page',
    as: 'either',
    thing: 'dialogue',
    async handle({ db, house, locale, params }) {
      const fire = await findFire(db, params.id ?? '')
      if (!fire) throw new Absent()
      // It lies on the table: whatever who keeps the fire may read, others read along.
      const { followsId } = fire
      const lastTime = await lastTimeOf(db, house.sealing, { followsId, public: true })
      const title = fireWords(locale)('kit.title', { ...called(locale, fire.format), title: fire.title })
      return page({
        title,
        layout: 'sheet',
        body: KitPage({ locale, fire, lastTime, now: house.clock.now() }),
      })
    },
  }),
]
