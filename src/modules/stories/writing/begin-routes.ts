import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { themeNamed } from '../../action-teams/index.ts'
import { viewerOf } from '../../people/index.ts'
import { momentIn, onePage } from '../reading/paging.ts'
import { storyKinds } from '../schema.ts'
import { storyWords } from '../words.ts'
import { beginStory } from './commands/begin-story.ts'
import { BeginPage } from './pages/BeginPage.tsx'
import { MyStoriesPage } from './pages/MyStoriesPage.tsx'
import { myStories, writingPlaces } from './queries.ts'

/** How many of one's own stand on one page. */
const atOnce = 60

/** What one writes or wrote, and beginning something. */
export const beginRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/write',
    policy: signedIn,
    kind: 'page',
    thing: 'story',
    async handle({ db, house, locale, url }) {
      const [rows, places] = await Promise.all([
        myStories(db, house.sealing, { before: momentIn(url), most: atOnce + 1 }),
        writingPlaces(db),
      ])
      const { here: stories, older } = onePage(url, rows, atOnce)
      const title = storyWords(locale)('mine.title')
      return page({
        title,
        door: 'stories',
        body: MyStoriesPage({ locale, stories, older, mayBegin: places.length > 0 }),
      })
    },
  }),
  ...formRoutes({
    path: '/write/new',
    policy: signedIn,
    thing: 'story',
    command: beginStory,
    async show({ db, locale, url, site }, form) {
      const from = url.searchParams.get('theme') ?? fieldOf(form.values, 'from')
      const [places, theme] = await Promise.all([
        writingPlaces(db),
        from ? themeNamed(db, locale, from, site.movementId) : undefined,
      ])
      const title = storyWords(locale)('begin.title')
      const kind = storyKinds.find((one) => one === url.searchParams.get('kind'))
      return page({ title, door: 'stories', body: BeginPage({ locale, form, places, theme, kind }) })
    },
    async input(visit) {
      const { name } = await visit.reading(({ db, actor }) => viewerOf(db, actor))
      return { language: visit.locale, ...visit.posted, called: name ?? '' }
    },
    done: ({ story }) => redirect(`/write/${story}`),
  }),
]
