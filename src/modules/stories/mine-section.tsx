import { Section } from '../../design/index.ts'
import type { MineSection } from '../people/index.ts'
import { peopleInItWords } from './people-in-it/words.ts'
import { storyWords } from './words.ts'
import { stoppedStories } from './writing/queries.ts'

/** The way to what one writes, on the page with all that is one's own. */
export const mineStories: MineSection = {
  name: 'stories.mine',
  order: 45,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const w = storyWords(locale)
    const stopped = await stoppedStories(db)
    return (
      <Section title={w('mine.title')} ruled>
        {stopped > 0 ? <p>{peopleInItWords(locale)('stopped.mine', { count: stopped })}</p> : null}
        <p>
          <a href="/write">{w('mine.link')}</a>
        </p>
      </Section>
    )
  },
}
