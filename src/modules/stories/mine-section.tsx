import { Section } from '../../design/index.ts'
import type { MineSection } from '../people/index.ts'
import { storyWords } from './words.ts'

/** The way to what one writes, on the page with all that is one's own. */
export const mineStories: MineSection = {
  name: 'stories.mine',
  order: 45,
  async render({ actor, locale }) {
    if (actor.kind !== 'person') return null
    const w = storyWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <p>
          <a href="/write">{w('mine.link')}</a>
        </p>
      </Section>
    )
  },
}
