import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { titled } from '../writing/titled.ts'
import { answerReaction } from './commands/answer-reaction.ts'
import { layAside } from './commands/lay-aside.ts'
import { letStand } from './commands/let-stand.ts'
import { reactionWords } from './locales/index.ts'
import { ownReactionRoutes } from './own-routes.ts'
import { pageIn } from './page-in.ts'
import { ReactionsPage } from './pages/ReactionsPage.tsx'
import { answersReaction, settlesReaction } from './policy.ts'
import { answerable, findReaction, reactionsTo } from './queries.ts'
import { reactRoutes } from './react-routes.ts'
import { readBy } from './read-by.ts'

const path = '/write/:story/reactions'

async function showOwn(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const [storyId, pageNumber] = [params.story ?? '', pageIn(visit.url, 'page')]
  const [story, { reactions: onPage, more }] = await Promise.all([
    ownStory(visit),
    reactionsTo(db, house.sealing, storyId, pageNumber),
  ])
  // What was being done with one from another page stands there with what was typed.
  const missing = params.id !== undefined && !onPage.some(({ id }) => id === params.id)
  const one = missing ? await findReaction(db, house.sealing, storyId, params.id ?? '') : undefined
  const reactions = one ? [one, ...onPage] : onPage
  const can = await answerable(
    db,
    reactions.map(({ id }) => id),
  )
  const today = dayAt(house.clock.now())
  const shown = { reactions, answerable: can, pageNumber, more, readBy: await readBy(db, storyId) }
  const body = ReactionsPage({ locale, form, storyId, ...shown, today })
  const title = titled(locale, story, reactionWords(locale)('own.title'))
  return page({ title, door: 'stories', body })
}

const own = { policy: settlesReaction, thing: 'reaction', show: showOwn } as const
const which = ({ params }: Visit) => ({ story: params.story, id: params.id })
const done = ({ params, locale }: Visit, said: 'own.answer.done' | 'own.stand.done' | 'own.aside.done') =>
  redirect(`/write/${params.story}/reactions`, { flash: reactionWords(locale)(said) })

/** Asking or telling who wrote something, and what its writers do with it. */
export const reactionRoutes: readonly Route[] = [
  ...reactRoutes,
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
      below: fieldOf(visit.posted, 'below'),
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
