import { countSending } from '../../../platform/codes/sending.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findStory } from '../reading/story.ts'
import { writesStory } from '../writing/policy.ts'
import { ownReactionPath, reactionCodeOf } from './code.ts'
import { sendReaction } from './commands/send-reaction.ts'
import { answerReaction, layAside, letStand } from './commands/settle-reaction.ts'
import { reactionWords } from './locales/index.ts'
import { reactionBehind } from './own.ts'
import { ownReactionRoutes } from './own-routes.ts'
import { ReactionsPage } from './pages/ReactionsPage.tsx'
import { ReactPage } from './pages/ReactPage.tsx'
import { answersReaction, settlesReaction } from './policy.ts'
import { answerable, findReaction, reactionsTo } from './queries.ts'

const path = '/write/:story/reactions'

const readsStory = policy('reads-story', async ({ db, params }) =>
  (await findStory(db, params.slug ?? '')) ? 'admitted' : 'absent',
)

/** Of what was sent, from 1. */
function pageIn({ url }: Visit): number {
  const given = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1
}

async function showOwn(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const [storyId, pageNumber] = [params.story ?? '', pageIn(visit)]
  const { reactions: onPage, more } = await reactionsTo(db, house.sealing, storyId, pageNumber)
  // What was being done with one from another page stands there with what was typed.
  const missing = params.id !== undefined && !onPage.some(({ id }) => id === params.id)
  const one = missing ? await findReaction(db, house.sealing, storyId, params.id ?? '') : undefined
  const reactions = one ? [one, ...onPage] : onPage
  const can = await answerable(
    db,
    reactions.map(({ id }) => id),
  )
  const today = dayAt(house.clock.now())
  const shown = { reactions, answerable: can, pageNumber, more }
  const body = ReactionsPage({ locale, form, storyId, ...shown, today })
  return page({ title: reactionWords(locale)('own.title'), door: 'stories', body })
}

const own = { policy: settlesReaction, thing: 'reaction', show: showOwn } as const
const which = ({ params }: Visit) => ({ story: params.story, id: params.id })
const done = ({ params, locale }: Visit, said: 'own.answer.done' | 'own.stand.done' | 'own.aside.done') =>
  redirect(`/write/${params.story}/reactions`, { flash: reactionWords(locale)(said) })

/** Asking or telling who wrote something, and what its writers do with it. */
export const reactionRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/stories/:slug/react',
    policy: readsStory,
    thing: 'reaction',
    command: sendReaction,
    async show({ db, actor, locale, params }, form) {
      const story = await findStory(db, params.slug ?? '')
      if (!story) throw new Absent()
      const body = ReactPage({ locale, form, story, signedIn: actor.kind === 'person' })
      return page({ title: reactionWords(locale)('title'), door: 'stories', body })
    },
    sameWordsOnce: true,
    async input(visit) {
      await countSending(visit, 'reactions')
      const { posted, params, locale } = visit
      return { ...posted, slug: params.slug, locale, form: fieldOf(posted, '_key') }
    },
    async done({ id, form }, { house, locale, posted, reading }) {
      const [w, code] = [reactionWords(locale), reactionCodeOf(house, id).long]
      const again = form !== fieldOf(posted, '_key')
      if (again && !(await reading(({ db }) => reactionBehind(db, house, code))))
        throw new Invalid({ words: 'again.gone' })
      return redirect(ownReactionPath(code), { flash: w(again ? 'again' : 'sent') })
    },
  }),
  route({
    method: 'GET',
    path,
    policy: writesStory,
    kind: 'page',
    thing: 'reaction',
    reads: { thing: 'reactions', id: ({ params }) => params.story },
    handle: (visit) => showOwn(visit, freshForm(visit)),
  }),
  actionRoute({
    ...own,
    policy: answersReaction,
    path: `${path}/:id/answer`,
    command: answerReaction,
    input: (visit) => ({
      ...which(visit),
      answer: fieldOf(visit.posted, 'answer'),
      version: fieldOf(visit.posted, '_version'),
    }),
    done: (_, visit) => done(visit, 'own.answer.done'),
  }),
  actionRoute({
    ...own,
    path: `${path}/:id/stand`,
    command: letStand,
    input: which,
    done: (_, visit) => done(visit, 'own.stand.done'),
  }),
  actionRoute({
    ...own,
    path: `${path}/:id/aside`,
    command: layAside,
    input: which,
    done: (_, visit) => done(visit, 'own.aside.done'),
  }),
  ...ownReactionRoutes,
]
