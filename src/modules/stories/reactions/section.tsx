import type { StorySection } from '../story-sections.ts'
import { pageIn, pageUnder } from './page-in.ts'
import { UnderStory } from './pages/UnderStory.tsx'
import { reactionsUnder } from './queries.ts'

/** What stands under a story because both wanted it there, and the way to who wrote it. */
export const reactionsSection: StorySection = {
  name: 'stories.reactions',
  async render({ db, house, locale, url }, { storyId, slug, sentIsReadBy }) {
    const page = pageIn(url, 'reactions')
    const { reactions, more } = await reactionsUnder(db, house.sealing, storyId, page)
    const before = page > 1 ? pageUnder(url, page - 1) : undefined
    const after = more ? pageUnder(url, page + 1) : undefined
    return <UnderStory {...{ locale, slug, reactions, before, after, sentIsReadBy }} />
  },
}
