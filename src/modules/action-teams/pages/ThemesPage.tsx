import { EmptyState, PageHead, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
import { themeWords } from '../locales/index.ts'
import type { TeamView, ThemeListed } from '../queries.ts'
import { themeStatuses } from '../schema.ts'
import { termWords } from '../terms/locales/index.ts'
import { wishWords } from '../wishes/locales/index.ts'
import { TeamList } from './TeamList.tsx'
import { ThemesDoing } from './ThemesDoing.tsx'

interface ThemesProps {
  locale: Locale
  themes: readonly ThemeListed[]
  teams: readonly TeamView[]
  around: Movement | undefined
}

/** What the movement works on. How it is doing is said in words; nothing is counted or ranked. */
export function ThemesPage({ locale, themes, teams, around }: ThemesProps) {
  const w = themeWords(locale)
  const terms = termWords(locale)
  const groups = themeStatuses
    .map((status) => ({ status, members: themes.filter((theme) => theme.status === status) }))
    .filter(({ members }) => members.length > 0)
  return (
    <>
      <PageHead title={w('themes.title')} lead={w('themes.lead')} />
      {groups.length === 0 ? <EmptyState>{w('themes.none')}</EmptyState> : null}
      {groups.map(({ status, members }) => (
        <ThemesDoing locale={locale} status={status} themes={members} around={around} />
      ))}
      <p class="kv-section kv-no-print">
        <a href="/themes/ask">{wishWords(locale)('ask.link')}</a>
      </p>
      {teams.length > 0 ? (
        <Section title={w('teams.title')} ruled wide>
          <Small>{w('teams.hint')}</Small>
          <div class="kv-teams">
            <TeamList teams={teams} />
          </div>
        </Section>
      ) : null}
      <div class="kv-section kv-section--ruled kv-no-print">
        <p>
          <a href={underName('/keywords', around)}>{terms('finding.title')}</a>
        </p>
        <Small>{terms('finding.about')}</Small>
      </div>
    </>
  )
}
