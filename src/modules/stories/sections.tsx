import type { Child } from 'hono/jsx'
import { Section } from '../../design/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { ThemeSection } from '../action-teams/index.ts'
import type { CircleSection } from '../circles/index.ts'
import { feedLinks } from './feeds/links.ts'
import { StoryList } from './reading/pages/StoryList.tsx'
import { latestStories, type StoryFilter } from './reading/queries.ts'
import { storyWords } from './words.ts'

async function told(
  { db, locale }: Visit,
  title: 'section.circle' | 'section.theme',
  filter: Omit<StoryFilter, 'most'>,
  most = 6,
): Promise<Child | null> {
  const stories = await latestStories(db, { ...filter, most })
  if (stories.length === 0) return null
  return (
    <Section title={storyWords(locale)(title)} ruled>
      <StoryList locale={locale} stories={stories} />
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
    ),
}

/** What was written under a theme, a rubric or a keyword, on its page. */
export const themeStories: ThemeSection = {
  name: 'stories.of-theme',
  head: ({ locale }, { slug, name, kind }) =>
    kind === 'theme' ? feedLinks(`/themes/${slug}`, storyWords(locale)('feed.title', { name })) : [],
  render: (visit, { kind, id }) =>
    told(
      visit,
      'section.theme',
      kind === 'rubric' ? { rubricId: id } : { themeId: id },
      kind === 'theme' ? 6 : 60,
    ),
}
