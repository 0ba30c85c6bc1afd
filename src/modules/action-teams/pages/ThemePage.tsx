import type { Child } from 'hono/jsx'
import { PageHead, Section, Small } from '../../../design/index.ts'
import type { Day } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../platform/provenance/index.ts'
import { curatingWords } from '../curating/locales/index.ts'
import { themeWords } from '../locales/index.ts'
import type { AskedView, TeamView, ThemeOnPage } from '../queries.ts'
import { AskedItem } from './AskedItem.tsx'
import { TeamList } from './TeamList.tsx'

interface ThemeProps {
  locale: Locale
  theme: ThemeOnPage
  teams: readonly TeamView[]
  asked: readonly AskedView[]
  around: Around | undefined
  /** What other rooms say of it. */
  sections: readonly Child[]
  today: Day
}

/** One theme: how it is doing, who works on it, and what fires asked under it. */
export function ThemePage({ locale, theme, teams, asked, around, sections, today }: ThemeProps) {
  const w = themeWords(locale)
  const way = around ? (
    <div class="kv-theme__around kv-no-print">
      <Provenance locale={locale} around={around} />
    </div>
  ) : null
  return (
    <>
      <PageHead title={theme.name} lead={theme.about ?? undefined}>
        {theme.status ? <Small>{w(`theme.${theme.status}`)}</Small> : null}
      </PageHead>
      {theme.keeps ? (
        <p class="kv-no-print">
          <a href={`/themes/${theme.slug}/curate`}>{curatingWords(locale)('link')}</a>
        </p>
      ) : null}
      {teams.length > 0 ? (
        <Section title={w('theme.teams')}>
          <TeamList teams={teams} />
        </Section>
      ) : null}
      {asked.length > 0 ? (
        <Section title={w('theme.asked')} ruled>
          {asked.map((one) => (
            <AskedItem locale={locale} asked={one} today={today} />
          ))}
          <p class="kv-small kv-no-print">
            <a href="/about-me">{w('theme.about-me')}</a>
          </p>
          {way}
        </Section>
      ) : (
        way
      )}
      {sections}
      <p class="kv-no-print">
        <a href="/themes">{w('theme.back')}</a>
      </p>
    </>
  )
}
