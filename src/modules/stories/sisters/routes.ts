import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement, keepsMovementAlsoClosed } from '../../about-us/index.ts'
import { ownStory } from '../writing/own-story.ts'
import { publishedStory } from '../writing/policy.ts'
import { titled } from '../writing/titled.ts'
import { letPlace } from './commands/let-place.ts'
import { placeStory } from './commands/place-story.ts'
import { takeOff } from './commands/take-off.ts'
import { OfferPage } from './pages/OfferPage.tsx'
import { PlacedPage } from './pages/PlacedPage.tsx'
import { PlacePage } from './pages/PlacePage.tsx'
import { placesStory } from './policy.ts'
import { findPlacing, placingsAt, placingsOf } from './queries.ts'
import { sisterStoryWords } from './words.ts'

const thing = 'placed story'

const flashes: Readonly<Record<string, 'offer.said.yes' | 'offer.said.keep'>> = {
  yes: 'offer.said.yes',
  keep: 'offer.said.keep',
}

async function showPlaced({ db, locale, params }: Visit, form: FormState) {
  const slug = params.slug ?? ''
  const [movement, placings] = await Promise.all([findMovement(db, slug), placingsAt(db, slug)])
  if (!movement) throw new Absent()
  const body = PlacedPage({ locale, form, movement: { slug, name: movement.name }, placings })
  return page({ title: sisterStoryWords(locale)('placed.title'), door: 'stories', body })
}

/** Stories that stand with a sister movement too. */
export const sisterStoryRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/stories/:slug/place/:sister',
    policy: placesStory,
    thing,
    command: placeStory,
    async show({ db, locale, params }, form) {
      const placing = await findPlacing(db, params.slug ?? '', params.sister ?? '')
      if (!placing) throw new Absent()
      const title = sisterStoryWords(locale)('place.title', { name: placing.sister })
      return page({ title, door: 'stories', body: PlacePage({ locale, form, placing }) })
    },
    input: ({ params, posted }) => ({
      ...posted,
      slug: params.slug,
      sister: params.sister,
      version: fieldOf(posted, '_version'),
    }),
    done: ({ stands }, { params, locale }) =>
      redirect(`/circles/${params.sister}/placed`, {
        flash: sisterStoryWords(locale)(stands ? 'place.done' : 'place.asked'),
      }),
  }),
  route({
    method: 'GET',
    path: '/circles/:slug/placed',
    policy: keepsMovementAlsoClosed,
    kind: 'page',
    thing,
    handle: (visit) => showPlaced(visit, freshForm(visit)),
  }),
  actionRoute({
    path: '/circles/:slug/placed/off',
    policy: keepsMovementAlsoClosed,
    thing,
    command: takeOff,
    show: showPlaced,
    input: ({ params, posted }) => ({ slug: params.slug, placed: fieldOf(posted, 'placed') }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/placed`, { flash: sisterStoryWords(locale)('placed.gone') }),
  }),
  ...formRoutes({
    path: '/write/:story/sisters',
    policy: publishedStory,
    thing,
    command: letPlace,
    async show(visit, form) {
      const { db, locale, params } = visit
      const storyId = params.story ?? ''
      const [story, placings] = await Promise.all([ownStory(visit), placingsOf(db, storyId)])
      const title = titled(locale, story, sisterStoryWords(locale)('offer.title'))
      return page({ title, door: 'stories', body: OfferPage({ locale, form, storyId, placings }) })
    },
    input: ({ params, posted }) => ({
      story: params.story,
      sister: fieldOf(posted, 'sister'),
      says: fieldOf(posted, 'says'),
      version: fieldOf(posted, '_version'),
    }),
    done: (_, { params, posted, locale }) =>
      redirect(`/write/${params.story}/sisters`, {
        flash: sisterStoryWords(locale)(flashes[fieldOf(posted, 'says')] ?? 'offer.said.no'),
      }),
  }),
]
