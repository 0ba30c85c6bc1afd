import type { Child } from 'hono/jsx'
import { PageHead, Section, Small } from '../../../design/index.ts'
import type { Day } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../platform/provenance/index.ts'
import type { Movement } from '../../../platform/web/server.ts'
import { underName } from '../../../platform/web/under-name.ts'
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
  /** What was said with it that may be read here, by what was asked. */
  said: ReadonlyMap<string, readonly string[]>
  /** What it came from, and what became of it. */
  way: Around | undefined
  around: Movement | undefined
  /** What other rooms say of it. */
  sections: readonly Child[]
  today: Day
}

/** One theme: how it is doing, who works on it, and what fires asked under it. */
export function ThemePage(props: ThemeProps) {
  const { locale, theme, teams, asked, said, way, around, sections, today } = props
  const w = themeWords(locale)
  const beside = way ? (
    <div class="kv-theme__around kv-no-print">
      <Provenance locale={locale} around={way} />
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
            <AskedItem locale={locale} asked={one} said={said.get(one.id) ?? []} today={today} />
          ))}
          <p class="kv-small kv-no-print">
            <a href="/about-me">{w('theme.about-me')}</a>
          </p>
          {beside}
        </Section>
      ) : (
        beside
      )}
      {sections}
      <p class="kv-no-print">
        <a href={underName('/themes', around)}>{w('theme.back')}</a>
      </p>
    </>
  )
}
