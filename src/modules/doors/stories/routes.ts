import { locales } from '../../../platform/i18n/words.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { followLine } from '../../social-web/index.ts'
import { aboutIn, latestStories, momentIn, onePage, storyFeedLinks } from '../../stories/index.ts'
import { ofChosen, toldToEveryone } from '../told.ts'
import { storiesDoorWords } from './locales/index.ts'
import { AboutPage } from './pages/AboutPage.tsx'
import { StoriesPage } from './pages/StoriesPage.tsx'
import { whoseStories } from './whose.ts'

/** How many stories stand on one page. */
const atOnce = 20

/** What people tell, the latest first; or all of it about one thing. */
export const storiesDoorRoutes: readonly Route[] = [
  route({
    method: 'GET',
    policy: everybody,
    kind: 'page',
    kept: true,
    path: '/stories',
    asks: ['of', 'language', 'before', 'theme', 'rubric', 'keyword', 'circle'],
    async handle(visit) {
      const { db, locale, url } = visit
      const before = momentIn(url)
      const about = await aboutIn(visit)
      const language = about ? undefined : locales.find((one) => one === url.searchParams.get('language'))
      const around = await visit.around?.()
      const whose = whoseStories(url, around)
      const own = whose.all ? {} : { movementId: around?.id }
      const filter = about?.filter ?? { ...own, language }
      const [stories, { cameBack: told }, follow] = await Promise.all([
        latestStories(db, { ...filter, before, most: atOnce + 1 }),
        before || about || language
          ? { cameBack: [] }
          : toldToEveryone(visit, { cameBack: 6, ...ofChosen(around) }),
        // Of all of the house there is no one name to follow.
        about || whose.all || !around ? null : followLine(visit, around),
      ])
      const w = storiesDoorWords(locale)
      const { here, older } = onePage(url, stories, atOnce)
      const title = about ? w('about', { name: about.name }) : w(whose.all ? 'title.all' : 'title')
      const body = about
        ? AboutPage({ locale, about, around, stories: here, older, first: !before })
        : StoriesPage({ locale, whose, around, stories: here, older, told, language, follow, first: !before })
      const head = about ? [] : storyFeedLinks(title, whose.feed)
      const said = about ? {} : { description: w('lead') }
      return page({ title, door: 'stories', ...said, head, body })
    },
  }),
]
