import { EmptyState, LinkList, PageHead, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { themeWords } from '../locales/index.ts'
import type { TeamView, ThemeView } from '../queries.ts'
import { themeStatuses } from '../schema.ts'
import { termWords } from '../terms/locales/index.ts'
import type { TermView } from '../terms/queries.ts'
import { wishWords } from '../wishes/locales/index.ts'
import { TeamList } from './TeamList.tsx'

interface ThemesProps {
  locale: Locale
  themes: readonly ThemeView[]
  teams: readonly TeamView[]
  rubrics: readonly TermView[]
}

/** What the movement works on. How it is doing is said in words; nothing is counted or ranked. */
export function ThemesPage({ locale, themes, teams, rubrics }: ThemesProps) {
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
      <p class="kv-section">
        <a href="/themes/ask">{wishWords(locale)('ask.link')}</a>
      </p>
      {teams.length > 0 ? (
        <Section title={w('teams.title')} ruled>
          <Small>{w('teams.hint')}</Small>
          <TeamList teams={teams} />
        </Section>
      ) : null}
      {rubrics.length > 0 ? (
        <Section title={termWords(locale)('rubrics.title')} ruled>
          <LinkList items={rubrics.map(({ slug, name }) => ({ href: `/rubrics/${slug}`, label: name }))} />
        </Section>
      ) : null}
      <p>
        <a href="/keywords">{termWords(locale)('keywords.title')}</a>
      </p>
    </>
  )
}
