import type { StorySection } from '../story-sections.ts'
import { UnderStory } from './pages/UnderStory.tsx'
import { reactionsUnder } from './queries.ts'

/** What stands under a story because both wanted it there, and the way to who wrote it. */
export const reactionsSection: StorySection = {
  name: 'stories.reactions',
  async render({ db, house, locale }, { storyId, slug }) {
    const reactions = await reactionsUnder(db, house.sealing, storyId)
    return <UnderStory locale={locale} slug={slug} reactions={reactions} />
  },
}
