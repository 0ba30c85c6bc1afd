import type { Child } from 'hono/jsx'
import { Section } from '../../design/index.ts'
import { underName } from '../../platform/web/under-name.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { ThemeSection, ThemeView } from '../action-teams/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { FeedLine } from './feeds/FeedLine.tsx'
import { feedLinks } from './feeds/links.ts'
import { publicUnder } from './keywords/stands-under.ts'
import { latestStories, type StoryFilter } from './reading/lists.ts'
import { StoryList } from './reading/pages/StoryList.tsx'
import { storyWords } from './words.ts'

interface Told {
  title: 'section.circle' | 'section.theme'
  filter: Omit<StoryFilter, 'most'>
  /** As many stand here; the rest on the page of all of them. */
  most: number
  all: { href: string; label: string }
  /** The page whose feed can be followed. */
  feed: string | undefined
}

/** Where the room is closed nothing here leads to it. */
const isShut = async ({ closed }: Visit): Promise<boolean> => ((await closed?.()) ?? []).includes('stories')

async function told(visit: Visit, { title, filter, most, all, feed }: Told): Promise<Child | null> {
  const { db, locale } = visit
  if (await isShut(visit)) return null
  // One more than stands here: it leads on only where there is something that whoever looks may read.
  const [stories, around] = await Promise.all([
    latestStories(db, { ...filter, most: most + 1 }),
    visit.around?.(),
  ])
  if (stories.length === 0) return null
  return (
    <Section title={storyWords(locale)(title)} ruled>
      <StoryList locale={locale} stories={stories.slice(0, most)} around={around} />
      {stories.length > most ? (
        <p class="kv-no-print">
          <a href={underName(all.href, around)}>{all.label}</a>
        </p>
      ) : null}
      {feed ? <FeedLine locale={locale} page={feed} /> : null}
    </Section>
  )
}

/** What was written from a circle, on its page. */
export const circleStories: CircleSection = {
  name: 'stories.of-circle',
  order: 35,
  // Another circle may be one that not everybody knows of: nothing leads to a feed that is not there.
  head: async (visit, { kind, slug, name }) =>
    kind === 'movement' && !(await isShut(visit))
      ? feedLinks(`/circles/${slug}`, storyWords(visit.locale)('feed.title', { name }))
      : [],
  render: (visit, { kind, id, slug, name }) =>
    told(visit, {
      title: 'section.circle',
      filter: kind === 'movement' ? { movementId: id } : { circleId: id },
      most: 6,
      all: {
        href: `/stories?circle=${slug}`,
        label: storyWords(visit.locale)('section.circle.all', { name }),
      },
      feed: kind === 'movement' ? `/circles/${slug}` : undefined,
    }),
}

const pagesOf: Partial<Record<string, string>> = {
  theme: '/themes',
  rubric: '/rubrics',
  keyword: '/keywords',
}

/** The page that can be followed. What everybody may know of a keyword is what everybody may read under it. */
async function followedAt({ db }: Visit, { kind, id, slug }: ThemeView): Promise<string | undefined> {
  if (kind === 'keyword' && !(await publicUnder(db, id))) return undefined
  return pagesOf[kind] && `${pagesOf[kind]}/${slug}`
}

/** What was written under a theme, a rubric or a keyword, on its page. */
export const themeStories: ThemeSection = {
  name: 'stories.of-theme',
  async head(visit, theme) {
    const page = (await isShut(visit)) ? undefined : await followedAt(visit, theme)
    return page ? feedLinks(page, storyWords(visit.locale)('feed.title', { name: theme.name })) : []
  },
  async render(visit, theme) {
    const { kind, id, slug, name } = theme
    if (await isShut(visit)) return null
    const w = storyWords(visit.locale)
    const section = await told(visit, {
      title: 'section.theme',
      filter: kind === 'rubric' ? { rubricId: id } : { themeId: id },
      most: kind === 'theme' ? 6 : 20,
      all: { href: `/stories?${kind}=${slug}`, label: w('section.theme.all', { name }) },
      feed: await followedAt(visit, theme),
    })
    // What is over is read; nothing new is begun under it.
    if (kind !== 'theme' || theme.status === 'done') return section
    return (
      <>
        {section}
        <p class="kv-section kv-no-print">
          <a href={`/write/new?theme=${slug}`}>{w('section.theme.write')}</a>
        </p>
      </>
    )
  },
}
