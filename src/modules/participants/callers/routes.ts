import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import { findPlace, placeHost } from '../place.ts'
import { answerToBeCalled } from './commands/answer-to-be-called.ts'
import { askToBeCalled } from './commands/ask-to-be-called.ts'
import { callerWords } from './locales/index.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { AskPage } from './pages/AskPage.tsx'
import { askedOfMe, findAskedOfMe, seatsToAsk } from './queries.ts'

/** Who was asked, about themselves. */
const asked = policy('asked-to-be-called', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await askedOfMe(db)).some(({ seatId }) => seatId === params.seat) ? 'admitted' : 'absent'
})

export const callerRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/face/callers',
    policy: placeHost,
    thing: 'caller',
    reads: {
      thing: 'who sits in a place',
      id: async ({ db, params }) => (await findPlace(db, params.slug ?? ''))?.id,
    },
    command: askToBeCalled,
    async show({ db, params, locale }, form) {
      const place = await findPlace(db, params.slug ?? '')
      if (!place) throw new Absent()
      const body = AskPage({ locale, form, place, seats: await seatsToAsk(db, place.id) })
      return page({ title: callerWords(locale)('ask.title'), door: 'people', body })
    },
    input: ({ params, posted }) => ({
      slug: params.slug,
      seatId: fieldOf(posted, 'seatId'),
      about: fieldOf(posted, 'about'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/face`, { flash: callerWords(locale)('ask.done') }),
  }),
  ...formRoutes({
    path: '/mine/called/:seat',
    policy: asked,
    thing: 'caller',
    command: answerToBeCalled,
    async show({ db, params, locale }, form) {
      const one = await findAskedOfMe(db, params.seat ?? '')
      if (!one) throw new Absent()
      const title = callerWords(locale)('asked.title', { circle: one.circle })
      return page({ title, door: 'mine', body: AskedPage({ locale, form, asked: one }) })
    },
    input: ({ params, posted }) => ({
      seatId: params.seat,
      answer: fieldOf(posted, 'answer'),
      name: fieldOf(posted, 'name'),
      about: fieldOf(posted, 'about'),
      phone: fieldOf(posted, 'phone'),
    }),
    done(_, { posted, locale }) {
      const flash = callerWords(locale)(fieldOf(posted, 'answer') === 'yes' ? 'done.yes' : 'done.no')
      return redirect('/mine', { flash })
    },
  }),
]
