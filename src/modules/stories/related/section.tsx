import type { StorySection } from '../story-sections.ts'
import { Related } from './pages/Related.tsx'
import { relatedTo } from './queries.ts'

/** "More about this", where something is. */
export const relatedStories: StorySection = {
  name: 'stories.related',
  async render({ db, locale }, { storyId }, around) {
    const stories = await relatedTo(db, locale, storyId)
    return stories.length > 0 ? <Related locale={locale} stories={stories} around={around} /> : null
  },
}
