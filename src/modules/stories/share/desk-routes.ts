import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementAt } from '../../circles/index.ts'
import { looksAlong } from '../looks-along.ts'
import { agreeForShared } from './commands/agree-for-shared.ts'
import { askSharer } from './commands/ask-sharer.ts'
import { beginFromShared } from './commands/begin-from-shared.ts'
import { closeShared } from './commands/close-shared.ts'
import { proposeShared } from './commands/propose-shared.ts'
import { shareWords } from './locales/index.ts'
import { mediaForStory } from './media-for-story.ts'
import { sharedMediaRoute } from './media-route.ts'
import { DeskOnePage } from './pages/DeskOnePage.tsx'
import { DeskPage } from './pages/DeskPage.tsx'
import { photoInSizes } from './photo-in-sizes.ts'
import { sharedAtDesk } from './queries.ts'

const path = '/circles/:slug/shared'
const one = `${path}/:id`

const sharedHere = async ({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) =>
  (await sharedAtDesk(db, house.sealing, params.slug ?? '', params.id ?? ''))[0]

const looksAtOne = policy('looks-along-with-one', async (visit) => {
  const admission = await looksAlong.admit(visit)
  if (admission !== 'admitted') return admission
  return (await sharedHere(visit)) ? 'admitted' : 'absent'
})

async function showOne(visit: Visit, form: FormState) {
  const { db, locale, params } = visit
  const slug = params.slug ?? ''
  const [shared, movement] = [await sharedHere(visit), await movementAt(db, slug)]
  if (!shared || !movement) throw new Absent()
  const body = DeskOnePage({ locale, form, slug, movement: movement.name, shared })
  return page({ title: shareWords(locale)('desk.one'), door: 'stories', body })
}

const onOne = { policy: looksAtOne, thing: 'shared', show: showOne } as const
const reads = { thing: 'shared' }
const which = ({ params, posted }: Visit) => ({
  ...{ slug: params.slug, id: params.id, version: fieldOf(posted, '_version') },
})
const done = (
  { params, locale }: Visit,
  said: 'ask.done' | 'propose.done' | 'yes.done' | 'yes.done.waits' | 'close.done',
) => redirect(`/circles/${params.slug}/shared`, { flash: shareWords(locale)(said) })

/** Looking along with what people shared. */
export const deskRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: looksAlong,
    kind: 'page',
    thing: 'shared',
    reads: { thing: 'what people shared', id: () => null },
    async handle({ db, house, locale, params }) {
      const slug = params.slug ?? ''
      const shared = await sharedAtDesk(db, house.sealing, slug)
      const today = dayAt(house.clock.now())
      const title = shareWords(locale)('desk.title')
      return page({ title, door: 'stories', body: DeskPage({ locale, slug, shared, today }) })
    },
  }),
  route({
    method: 'GET',
    path: one,
    policy: looksAtOne,
    kind: 'page',
    thing: 'shared',
    reads,
    handle: (visit) => showOne(visit, freshForm(visit)),
  }),
  sharedMediaRoute({ base: one, policy: looksAtOne, find: sharedHere, reads }),
  actionRoute({
    ...onOne,
    path: `${one}/ask`,
    command: askSharer,
    input: (visit) => ({ ...visit.posted, ...which(visit) }),
    done: (_, visit) => done(visit, 'ask.done'),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/propose`,
    command: proposeShared,
    input: (visit) => ({ ...visit.posted, ...which(visit) }),
    done: (_, visit) => done(visit, 'propose.done'),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/agree`,
    command: agreeForShared,
    async input(visit) {
      const picture = fieldOf(visit.posted, 'how') ? await photoInSizes(visit, sharedHere) : undefined
      return { ...visit.posted, ...which(visit), picture }
    },
    done: ({ waits }, visit) => done(visit, waits ? 'yes.done.waits' : 'yes.done'),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/begin-story`,
    command: beginFromShared,
    input: async (visit) => ({ ...which(visit), media: await mediaForStory(visit, sharedHere) }),
    done: ({ story }, { locale }) => redirect(`/write/${story}`, { flash: shareWords(locale)('story.done') }),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/close`,
    command: closeShared,
    input: (visit) => ({ ...visit.posted, ...which(visit) }),
    done: (_, visit) => done(visit, 'close.done'),
  }),
]
