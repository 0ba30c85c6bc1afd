import { EmptyState, LinkList, PageHead, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { themeWords } from '../locales/index.ts'
import type { TeamView, ThemeView } from '../queries.ts'
import { themeStatuses } from '../schema.ts'
import { TeamList } from './TeamList.tsx'

interface ThemesProps {
  locale: Locale
  themes: readonly ThemeView[]
  teams: readonly TeamView[]
}

/** What the movement works on. How it is doing is said in words; nothing is counted or ranked. */
export function ThemesPage({ locale, themes, teams }: ThemesProps) {
  const w = themeWords(locale)
  const groups = themeStatuses
    .map((status) => ({ status, members: themes.filter((theme) => theme.status === status) }))
    .filter(({ members }) => members.length > 0)
  return (
    <>
      <PageHead title={w('themes.title')} lead={w('themes.lead')} />
      {groups.length === 0 ? <EmptyState>{w('themes.none')}</EmptyState> : null}
      {groups.map(({ status, members }) => (
        <Section title={w(`status.${status}`)}>
          <Small>{w(`status.${status}.hint`)}</Small>
          <LinkList items={members.map(({ slug, name }) => ({ href: `/themes/${slug}`, label: name }))} />
        </Section>
      ))}
      {teams.length > 0 ? (
        <Section title={w('teams.title')} ruled>
          <Small>{w('teams.hint')}</Small>
          <TeamList teams={teams} />
        </Section>
      ) : null}
    </>
  )
}
