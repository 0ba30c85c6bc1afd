import { LinkList, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { MineSection } from '../../people/index.ts'
import { letReadLately } from './let-read.ts'
import { togetherWords } from './words.ts'

/** What one writes together and was let be read lately, with the way to hold it back. */
export const mineLetRead: MineSection = {
  name: 'stories.let-read',
  order: 13,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const lately = await letReadLately(db)
    if (lately.length === 0) return null
    const w = togetherWords(locale)
    return (
      <Section title={w('mine.let.title')} ruled>
        <LinkList
          items={lately.map(({ story, title, sister, since }) => ({
            href: sister ? `/write/${story}/sisters` : `/write/${story}/withdraw`,
            label: sister
              ? w('mine.let.offered', { title, sister, day: dayInWords(locale, since) })
              : w('mine.let.read', { title, day: dayInWords(locale, since) }),
            about: w('mine.let.hold'),
          }))}
        />
      </Section>
    )
  },
}
