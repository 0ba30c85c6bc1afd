import { LinkList, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { MineSection } from '../../people/index.ts'
import { notesToMe } from './queries.ts'
import { noteWords } from './words.ts'

/** Notes that lie for who looks. */
export const mineNotes: MineSection = {
  name: 'introductions.notes',
  order: 15,
  async render({ db, actor, locale }) {
    if (actor.kind !== 'person') return null
    const notes = await notesToMe(db)
    if (notes.length === 0) return null
    const w = noteWords(locale)
    return (
      <Section title={w('mine.title')} id="notes" ruled>
        <LinkList
          items={notes.map(({ id, from, at, readAt }) => ({
            href: `/mine/notes/${id}`,
            label: w('mine.from', { name: from, date: longDate(locale, at) }),
            ...(readAt === null && { about: w('mine.unread') }),
          }))}
        />
      </Section>
    )
  },
}
