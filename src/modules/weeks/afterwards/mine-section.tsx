import { LinkList, Section } from '../../../design/index.ts'
import type { MineSection } from '../../people/index.ts'
import { myKept } from './asked.ts'
import { afterWords } from './locales/index.ts'

/** On *Van mij*: what is kept of where one spoke. */
export const mineKept: MineSection = {
  name: 'weeks.kept',
  order: 17,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const kept = await myKept(db)
    if (kept.length === 0) return null
    const w = afterWords(locale)
    return (
      <Section title={w('mine.title')} ruled>
        <LinkList
          items={kept.map(({ title, kind, yesOn }) => ({
            href: '/mine/kept',
            label: <span dir="auto">{title}</span>,
            about: `${w(`kept.${kind}`)}. ${w(yesOn ? 'mine.short.yes' : 'mine.short.asked')}`,
          }))}
        />
      </Section>
    )
  },
}
