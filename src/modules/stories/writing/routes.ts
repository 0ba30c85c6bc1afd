import { documentIslands } from '../../../platform/documents/index.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { subjectsOf, themeNamed } from '../../action-teams/index.ts'
import { viewerOf } from '../../people/index.ts'
import { answersOf } from '../asking-oneself/queries.ts'
import { askedAbout, peopleIn } from '../people-in-it/queries.ts'
import { quotedIn, slipsAgreed, wordsToQuote } from '../people-in-it/said.ts'
import { ownPictures, picturesOf } from '../pictures/queries.ts'
import { momentIn, onePage } from '../reading/paging.ts'
import { storyWords } from '../words.ts'
import { beginStory } from './commands/begin-story.ts'
import { keepStory } from './commands/keep-story.ts'
import { publishStory } from './commands/publish-story.ts'
import { lookBackRoutes } from './look-back-routes.ts'
import { ownStory } from './own-story.ts'
import { BeginPage } from './pages/BeginPage.tsx'
import { MyStoriesPage } from './pages/MyStoriesPage.tsx'
import { PublishPage } from './pages/PublishPage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { writesStory } from './policy.ts'
import { aboutOf, myStories, writersOf, writingPlaces } from './queries.ts'
import { wordsBeside, wordsWithin } from './reads.ts'
import { takeAwayRoutes } from './take-away-routes.ts'

const at = '/write/:story'
/** How many of one's own stand on one page. */
const atOnce = 60
const shared = { policy: writesStory, thing: 'story' } as const

const forPublishing = (one: Route): Route => ({ ...one, readsFor: quotedIn.purpose })

async function showWriting(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const story = await ownStory(visit)
  const [writers, said, pictures, about, subjects, asked] = await Promise.all([
    writersOf(db, story.id),
    wordsToQuote(db, house.sealing),
    ownPictures(db, house.sealing, story.id),
    aboutOf(db, story.id),
    subjectsOf(db, locale, story.movementId),
    askedAbout(db, story),
  ])
  const title = storyWords(locale)('write.title')
  return page({
    title,
    door: 'stories',
    islands: documentIslands,
    body: WritePage({ locale, form, story, writers, pictures, said, about, subjects, asked }),
  })
}

const written = ({ params, posted }: Visit) => ({
  ...posted,
  story: params.story,
  version: fieldOf(posted, '_version'),
})

/** Writing: what one has, beginning, keeping, publishing, and taking away. */
export const writingRoutes: readonly Route[] = [
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
    async show({ db, locale, url }, form) {
      const from = url.searchParams.get('theme') ?? fieldOf(form.values, 'from')
      const [places, theme] = await Promise.all([
        writingPlaces(db),
        from ? themeNamed(db, locale, from) : undefined,
      ])
      const title = storyWords(locale)('begin.title')
      return page({ title, door: 'stories', body: BeginPage({ locale, form, places, theme }) })
    },
    async input(visit) {
      const { name } = await visit.reading(({ db, actor }) => viewerOf(db, actor))
      return { language: visit.locale, ...visit.posted, called: name ?? '' }
    },
    done: ({ story }) => redirect(`/write/${story}`),
  }),
  ...formRoutes({
    ...shared,
    path: at,
    command: keepStory,
    show: showWriting,
    reads: wordsBeside,
    input: (visit) => ({ ...written(visit), headings: fieldOf(visit.posted, 'next') === 'headings' }),
    done: (_, { params, posted, locale }) => {
      const next = fieldOf(posted, 'next')
      if (next === 'publish') return redirect(`/write/${params.story}/publish`)
      const flash = storyWords(locale)(next === 'headings' ? 'help.headings.added' : 'write.kept')
      return redirect(`/write/${params.story}`, { flash })
    },
  }).map(forPublishing),
  // What is kept while somebody types: the same, and the page stays where it is.
  forPublishing(
    actionRoute({
      ...shared,
      path: `${at}/keep`,
      command: keepStory,
      show: showWriting,
      input: written,
      done: ({ version }) =>
        bytes({
          body: '',
          contentType: 'text/plain',
          status: 204,
          headers: { 'kampvuur-version': String(version) },
        }),
    }),
  ),
  ...formRoutes({
    ...shared,
    path: `${at}/publish`,
    command: publishStory,
    reads: wordsWithin,
    async show(visit, form) {
      const { db, house, locale } = visit
      const story = await ownStory(visit)
      const [writers, slips, pictures, { answers }, people] = await Promise.all([
        writersOf(db, story.id),
        slipsAgreed(db, house.sealing, { storyId: story.id, document: story.document }),
        picturesOf(db, story.id),
        answersOf(db, house.sealing, story),
        peopleIn(db, house.sealing, story),
      ])
      const title = storyWords(locale)('publish.title')
      return page({
        title,
        door: 'stories',
        body: PublishPage({ locale, form, story, writers, slips, people, pictures, answers }),
      })
    },
    input: written,
    done: ({ slug, first }, { locale }) =>
      redirect(`/stories/${slug}`, {
        flash: storyWords(locale)(first ? 'publish.done' : 'publish.corrected'),
      }),
  }).map(forPublishing),
  ...takeAwayRoutes,
  ...lookBackRoutes,
]
