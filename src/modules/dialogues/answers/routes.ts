import type { VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { aroundOf } from '../../../platform/provenance/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type ActsAs, type Route, route } from '../../../platform/web/route.ts'
import { giveAnswer } from '../../contributions/index.ts'
import { takenFromMe } from '../taken-back/queries.ts'
import { askedByLink, askedToCarry } from './hand-over/policy.ts'
import { openHandoversOf } from './hand-over/queries.ts'
import { handOverRoutes } from './hand-over/routes.ts'
import { linkRoutes } from './link-routes.ts'
import { answerWords } from './locales/index.ts'
import { AnswerPage } from './pages/AnswerPage.tsx'
import { PromisedPage } from './pages/PromisedPage.tsx'
import { paperRoutes } from './paper/routes.ts'
import { type Guards, whoCameIn, withCarrierLink } from './policy.ts'
import { findAnswer } from './queries.ts'
import { wordsBehind } from './reads.ts'
import { waitsElsewhere } from './waiting/elsewhere.ts'
import { itemsOf, type Where } from './waiting/items.ts'
import { waitingWords } from './waiting/locales/index.ts'
import { waitsForMe } from './waiting/queries.ts'

/** The list and the form, for who is signed in or seated, and for the seat that a carrier's link opened. */
function answerRoutesAt(base: '/answers' | '/carrier', as: ActsAs, guards: Guards): Route[] {
  const thing = 'owed-answer'
  return [
    route({
      method: 'GET',
      path: base,
      policy: guards.list,
      kind: 'page',
      as,
      thing,
      async handle(visit) {
        const { db, actor, house, locale } = visit
        const [waits, all, elsewhere] = await Promise.all([
          waitsForMe(db, actor),
          takenFromMe(db),
          waitsElsewhere(visit),
        ])
        const taken = all.filter((one) => one.thing === 'answer')
        const where = { locale, today: dayAt(house.clock.now()), base, words: ownWordsOf(actor) }
        const done = waits.promised.filter(({ answerKind }) => answerKind !== null)
        return page({
          title: waitingWords(locale)('title'),
          door: 'mine',
          body: PromisedPage({ locale, items: [...elsewhere, ...itemsOf(where, waits)], done, taken, base }),
        })
      },
    }),
    ...formRoutes({
      path: `${base}/:answer`,
      reads: wordsBehind,
      policy: guards.answer,
      as,
      thing,
      command: giveAnswer,
      input: ({ params, posted }) => ({
        ...posted,
        owedAnswerId: params.answer,
        version: fieldOf(posted, '_version'),
      }),
      async show(visit, form) {
        const { db, house, locale, params } = visit
        const id = params.answer ?? ''
        const [found, open, [around]] = await Promise.all([
          findAnswer(db, house.sealing, id),
          openHandoversOf(db, id),
          aroundOf(visit, [{ kind: 'owed-answer', id }]),
        ])
        if (!found) throw new Absent()
        const today = dayAt(house.clock.now())
        const title = found.promised.name ?? answerWords(locale)('list.title')
        return page({
          title,
          door: 'mine',
          body: AnswerPage({ ...found, locale, around, open, form, today, base }),
        })
      },
      done: ({ first }, { params, locale }) =>
        redirect(`${base}/${params.answer}`, {
          flash: answerWords(locale)(first ? 'answer.sent' : 'answer.changed'),
        }),
    }),
  ]
}

/** Where somebody reads their own words: with an account, with a card, or at the table. */
const ownWordsOf = (actor: VerifiedActor): Where['words'] =>
  actor.kind === 'person' ? '/mine' : actor.kind === 'seat' && actor.scope === 'room' ? '/room' : '/card'

export const answerRoutes: readonly Route[] = [
  ...answerRoutesAt('/answers', 'either', whoCameIn),
  ...answerRoutesAt('/carrier', 'seat', withCarrierLink),
  ...handOverRoutes({ base: '/answers', as: 'either', answer: whoCameIn.answer, asked: askedToCarry }),
  ...handOverRoutes({ base: '/carrier', as: 'seat', answer: withCarrierLink.answer, asked: askedByLink }),
  ...paperRoutes({ base: '/answers', as: 'either', policy: whoCameIn.answer }),
  ...paperRoutes({ base: '/carrier', as: 'seat', policy: withCarrierLink.answer }),
  ...linkRoutes,
]
