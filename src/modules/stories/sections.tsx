import type { Child } from 'hono/jsx'
import { Section } from '../../design/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { ThemeSection } from '../action-teams/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { FeedLine } from './feeds/FeedLine.tsx'
import { feedLinks } from './feeds/links.ts'
import { latestStories, type StoryFilter } from './reading/lists.ts'
import { StoryList } from './reading/pages/StoryList.tsx'
import { storyWords } from './words.ts'

async function told(
  { db, locale }: Visit,
  title: 'section.circle' | 'section.theme',
  filter: Omit<StoryFilter, 'most'>,
  { most = 6, feed }: { most?: number; feed?: string | undefined } = {},
): Promise<Child | null> {
  const stories = await latestStories(db, { ...filter, most })
  if (stories.length === 0) return null
  return (
    <Section title={storyWords(locale)(title)} ruled>
      <StoryList locale={locale} stories={stories} />
      {feed ? <FeedLine locale={locale} page={feed} /> : null}
    </Section>
  )
}

/** What was written from a circle, on its page. */
export const circleStories: CircleSection = {
  name: 'stories.of-circle',
  order: 35,
  // Another circle may be one that not everybody knows of: nothing leads to a feed that is not there.
  head: ({ locale }, { kind, slug, name }) =>
    kind === 'movement' ? feedLinks(`/circles/${slug}`, storyWords(locale)('feed.title', { name })) : [],
  render: (visit, circle) =>
    told(
      visit,
      'section.circle',
      circle.kind === 'movement' ? { movementId: circle.id } : { circleId: circle.id },
      { feed: circle.kind === 'movement' ? `/circles/${circle.slug}` : undefined },
    ),
}

const pagesOf: Partial<Record<string, string>> = {
  theme: '/themes',
  rubric: '/rubrics',
  keyword: '/keywords',
}

/** What was written under a theme, a rubric or a keyword, on its page. */
export const themeStories: ThemeSection = {
  name: 'stories.of-theme',
  head: ({ locale }, { slug, name, kind }) =>
    pagesOf[kind] ? feedLinks(`${pagesOf[kind]}/${slug}`, storyWords(locale)('feed.title', { name })) : [],
  render: (visit, { kind, id, slug }) =>
    told(visit, 'section.theme', kind === 'rubric' ? { rubricId: id } : { themeId: id }, {
      most: kind === 'theme' ? 6 : 60,
      feed: pagesOf[kind] && `${pagesOf[kind]}/${slug}`,
    }),
}
