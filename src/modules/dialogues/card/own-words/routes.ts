import type { Child } from 'hono/jsx'
import { Absent, Conflict, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { askingOf, type FormState, formRoutes, freshForm } from '../../../../platform/web/form.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import {
  allow,
  canSpeakForThemselves,
  change,
  confirm,
  earlierWords,
  erase,
  findOwnWords,
  leaveOut,
  mediaRoute,
  type OwnWords,
  putBack,
  readInHand,
  setAside,
  withdraw,
} from '../../../contributions/index.ts'
import { whatItTouches } from '../../consent/touches.ts'
import { keepWords } from '../../kept-words/keep-words.ts'
import { cardWords, problemIn } from '../locales/index.ts'
import { mySeatsAtFires } from '../queries.ts'
import { afterYes } from './after-yes.ts'
import { decision } from './decision.ts'
import { ChangePage } from './pages/ChangePage.tsx'
import { ErasePage } from './pages/ErasePage.tsx'
import { OwnYesPage } from './pages/OwnYesPage.tsx'
import { ReadBackPage, YesPage } from './pages/ReadBackPage.tsx'
import { WithdrawPage, type WithdrawPageProps } from './pages/WithdrawPage.tsx'
import { addressOf, backTo, type Place } from './place.ts'

/** Everything somebody can do with their own sentences, and with those they read back to their speaker. */
export function ownWordsRoutes(place: Place): Route[] {
  const { base, policy, as } = place
  const shared = { policy, as, thing: 'contribution' } as const
  const at = (verb: string) => `${base}/words/:id/${verb}`
  const withId = (visit: Visit) => ({ ...visit.posted, contributionId: visit.params.id })
  const keeping = (visit: Visit, parts: Parameters<typeof page>[0]) =>
    keepWords(visit, place.home, page(parts))
  const ownYes = (visit: Visit, words: OwnWords) =>
    keeping(visit, {
      title: cardWords(visit.locale)('own-yes.title', { name: words.speaker.name }),
      body: OwnYesPage({ locale: visit.locale, place, words }),
    })
  const view = (verb: string, handle: Route['handle']) =>
    route({ method: 'GET', path: at(verb), kind: 'page', handle, ...shared })
  const readView = (verb: string, handle: Route['handle']) => noted(view(verb, handle))
  /** What it touches, before somebody takes their words back or erases them. */
  const before = (verb: 'withdraw' | 'erase', Asked: (props: WithdrawPageProps) => Child) =>
    view(verb, async (visit) => {
      const { db, actor, locale } = visit
      const [words, touched] = await Promise.all([
        found(visit),
        whatItTouches(db, actor, visit.params.id ?? ''),
      ])
      if (words.as !== 'speaker') throw new Absent()
      const { hidden } = freshForm(visit)
      return keeping(visit, {
        title: cardWords(locale)(`${verb}.title`),
        body: Asked({ locale, place, words, touched, hidden }),
      })
    })

  return [
    decision(place, 'audience', allow),
    decision(place, 'aside', setAside),
    decision(place, 'leave-out', leaveOut, ({ locale }) => cardWords(locale)('left-out.done')),
    decision(place, 'put-back', putBack),
    decision(place, 'withdraw', withdraw, ({ locale }) => cardWords(locale)('withdraw.done')),
    decision(place, 'erase', erase, ({ locale }) => cardWords(locale)('erase.done')),
    mediaRoute(base, as, policy),
    before('withdraw', WithdrawPage),
    before('erase', ErasePage),
    readView('read-back', async (visit) => {
      const words = await waiting(visit)
      if (await isAskedThere(visit, words)) return ownYes(visit, words)
      const { hidden } = freshForm(visit)
      return keeping(visit, {
        title: cardWords(visit.locale)('read-back.question'),
        body: ReadBackPage({ locale: visit.locale, place, words, as: words.as, hidden }),
      })
    }),
    ...formRoutes({
      ...shared,
      path: at('change'),
      command: change,
      input: withId,
      async show(visit: Visit, form: FormState) {
        const { db, house, locale, params } = visit
        const [words, before] = await Promise.all([
          found(visit),
          earlierWords(db, house.sealing, params.id ?? ''),
        ])
        const earlier = words.as === 'speaker' ? before : null
        const back =
          words.state === 'waiting' ? addressOf(place, words.id, 'read-back') : backTo(place, words.id)
        return keeping(visit, {
          title: cardWords(locale)('change.title'),
          islands: ['gentle-hints'],
          body: ChangePage({ locale, place, words, earlier, form, back }),
        })
      },
      done: ({ contributionId }, visit) =>
        visit.reading(async (fresh) => {
          const words = await found(fresh)
          const waits = words.state === 'waiting'
          return redirect(
            waits ? addressOf(place, contributionId, 'read-back') : backTo(place, contributionId),
          )
        }),
    }).map((one) => (one.method === 'GET' ? noted(one) : one)),
    readView('yes', async (visit) => {
      const { db, actor, locale } = visit
      const [words, seats] = await Promise.all([waiting(visit), mySeatsAtFires(db, actor)])
      if (await isAskedThere(visit, words)) return ownYes(visit, words)
      const at = seats.find(({ circleId }) => circleId === words.circleId)
      const { organisation = '', few = false, confidantName = '', confidantPhone = '' } = at ?? {}
      const confidant = { confidantName, confidantPhone }
      const { hidden } = freshForm(visit)
      return keeping(visit, {
        title: cardWords(locale)('yes.title'),
        body: YesPage({ locale, place, words, as: words.as, hidden, organisation, few, confidant }),
      })
    }),
    route({
      ...shared,
      method: 'POST',
      path: at('yes'),
      kind: 'form',
      async handle(visit) {
        try {
          const done = await confirm.execute(visit.house, askingOf(visit), withId(visit))
          return await afterYes(place, done, visit)
        } catch (error) {
          // The other device was first, or changed the sentence: look again before saying yes.
          if (error instanceof Conflict) {
            return redirect(place.home, { flash: cardWords(visit.locale)('moved-on') })
          }
          const again = addressOf(place, visit.params.id ?? '', 'read-back')
          if (error instanceof Denied) return redirect(again)
          const full = error instanceof Invalid && error.fields.words
          if (!full) throw error
          return redirect(again, { flash: problemIn(visit.locale, full) })
        }
      },
    }),
  ]
}

/** A page on which who helps reads words that wait for another's yes: the log says so first. */
function noted(shown: Route): Route {
  return {
    ...shown,
    writes: true,
    async handle(visit) {
      const { house, token, requestId, params } = visit
      const { as } = await visit.reading(found)
      if (as === 'writer')
        await readInHand.execute(house, { token, requestId }, { contributionId: params.id })
      return visit.reading((fresh) => shown.handle(fresh))
    },
  }
}

/** @throws Absent when it is neither the actor's nor in their hand, or was erased. */
async function found({ db, house, actor, params }: Visit) {
  const words = await findOwnWords(db, house.sealing, actor, params.id ?? '')
  if (!words || words.erasedAt) throw new Absent()
  return words
}

/** Whether this is the writer's device, and the speaker has one of their own on which to say yes. */
const isAskedThere = async ({ db }: Visit, { as, speaker }: Awaited<ReturnType<typeof found>>) =>
  as === 'writer' && canSpeakForThemselves(db, speaker.seatId)

/** @throws Absent unless it still waits for its speaker's yes. */
async function waiting(visit: Visit) {
  const words = await found(visit)
  if (words.state !== 'waiting') throw new Absent()
  return words
}
