import { Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { introductionWords } from '../words.ts'
import { findOwn } from './queries.ts'

/** A way to one's own introduction, on the page with all that is one's own. */
export const mineIntroduction: MineSection = {
  name: 'introductions.mine',
  order: 50,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const w = introductionWords(locale)
    const own = await findOwn(db)
    return (
      <Section title={w('mine.title')} ruled>
        {own ? null : <p>{w('mine.none')}</p>}
        <p>
          <a href="/mine/introduction">{w(own ? 'mine.open' : 'mine.begin')}</a>
        </p>
      </Section>
    )
  },
}
