import { LinkList, Section } from '../../design/index.ts'
import type { ThemeSection } from '../action-teams/index.ts'
import { whenInWords } from '../gatherings/index.ts'
import { leadingTo } from './queries.ts'
import { visitWords } from './visit/locales/index.ts'

/** On a theme's page what stands on a released programme and leads there. */
export const themeWeek: ThemeSection = {
  name: 'weeks.sessions',
  async render({ db, locale, closed }, { id }) {
    const sessions = await leadingTo(db, id)
    if (sessions.length === 0 || (await closed?.())?.includes('week')) return null
    return (
      <Section title={visitWords(locale)('theme.title')} ruled>
        <LinkList
          items={sessions.map(({ id, week, title, ...when }) => ({
            href: `/week/${week}/sessions/${id}`,
            label: <span dir="auto">{title}</span>,
            about: whenInWords(locale, when),
          }))}
        />
      </Section>
    )
  },
}
