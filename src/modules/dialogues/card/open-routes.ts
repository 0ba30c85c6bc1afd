import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { leaveSeat } from './commands/leave-seat.ts'
import { hoursOpen, openCard } from './commands/open-card.ts'
import { helpedBehind, openElsewhere } from './helped.ts'
import { TypedCode } from './input.ts'
import { cardWords } from './locales/index.ts'
import { OpenCardPage, TypeCardCodePage } from './pages/OpenPages.tsx'
import { wordIn } from './posted.ts'
import { cardLock } from './queries.ts'
import { openSeatOnce, seatCookie } from './seat-cookie.ts'

/**
 * Failed guesses allowed from one address in a quarter of an hour: a whole home may share it. What fails at one card the
 * database counts.
 */
const allowedFromAddress = 30
/** From one device: whoever holds several cards tries them there. */
const allowedOnDevice = 10

async function showType(visit: Visit, form: FormState): Promise<Page> {
  const movement = await movementContact(visit.db, visit.site.movement)
  return page({
    title: cardWords(visit.locale)('code.title'),
    body: TypeCardCodePage({ locale: visit.locale, form, movement }),
  })
}

async function showOpen(visit: Visit, form: FormState): Promise<Page> {
  const movement = await movementContact(visit.db, visit.site.movement)
  const code = visit.params.code ?? ''
  return page({
    title: cardWords(visit.locale)('open.title'),
    body: OpenCardPage({ locale: visit.locale, form, code, movement }),
  })
}

const guessesFrom = ({ house, address, browser }: Visit) => ({
  guesses: guessesIn(house.database, house.keyFor('guesses')),
  about: [
    { at: `card from ${address}`, allowed: allowedFromAddress },
    ...(browser ? [{ at: `card on ${browser}`, allowed: allowedOnDevice }] : []),
  ],
})

export const openRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/k',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: (visit) => showType(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/k',
    policy: everybody,
    kind: 'form',
    async handle(visit) {
      const typed = TypedCode.safeParse(fieldOf(visit.posted, 'code'))
      if (typed.success) return redirect(`/k/${encodeURIComponent(normaliseCode(typed.data))}`)
      const message = typed.error.issues[0]?.message ?? 'code.none'
      const form: FormState = { ...freshForm(visit, visit.posted), errors: { code: message } }
      return { ...(await visit.reading((fresh) => showType(fresh, form))), status: 422 }
    },
  }),
  route({
    method: 'GET',
    path: '/k/:code',
    policy: everybody,
    as: 'either',
    kind: 'page',
    thing: 'card',
    // Before the word is asked: the device of who helps is not where it is chosen or typed.
    handle: async (visit) =>
      (await helpedBehind(visit)) ? openElsewhere(visit) : showOpen(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/k/:code',
    policy: everybody,
    as: 'either',
    kind: 'form',
    thing: 'card',
    async handle(visit) {
      const { house, requestId, params, device } = visit
      const { guesses, about } = guessesFrom(visit)
      const refused = await visit.reading(async (fresh) =>
        (await helpedBehind(fresh)) ? openElsewhere(fresh) : undefined,
      )
      // Whether the word was right is not told.
      if (refused) return refused
      const word = wordIn(visit)
      try {
        const token = await guesses.counting(about, (failed) =>
          openSeatOnce(visit, async (sessionToken, idempotencyKey) => {
            const { opened } = await openCard.execute(
              house,
              // As nobody: whatever this device was before, the card is what opens now.
              { token: undefined, requestId, idempotencyKey },
              { code: params.code, word, tokenHash: hashOf(sessionToken), device },
            )
            if (opened) return
            failed()
            throw new Invalid({ word: 'open.wrong' })
          }),
        )
        return redirect('/card', { cookies: [seatCookie(token, hoursOpen)] })
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        const wrong = error.fields.word === 'open.wrong'
        const lock = wrong ? await visit.reading(({ db }) => cardLock(db, params.code ?? '')) : null
        const errors = lock ? { word: `open.${lock}` } : error.fields
        const form: FormState = { ...freshForm(visit), errors }
        return { ...(await visit.reading((fresh) => showOpen(fresh, form))), status: 422 }
      }
    },
  }),
  route({
    method: 'POST',
    path: '/seat/leave',
    policy: everybody,
    as: 'seat',
    kind: 'form',
    // The button stands in the head of every page, also where pages are kept by caches.
    forgery: 'origin',
    async handle(visit) {
      const { house, actor, token, requestId, locale } = visit
      await leaveSeat.execute(house, { token, requestId }, {})
      const scope = actor.kind === 'seat' ? actor.scope : undefined
      const to = scope === 'card' ? '/k' : scope === 'room' ? '/r' : '/'
      const flash = cardWords(locale)('done.left')
      return redirect(to, { flash, cookies: [seatCookie('', 0)], clears: true })
    },
  }),
]
