import { Actions, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import { longDay } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Check, checks, type Results, untested, works } from '../accessibility/results.ts'
import { aboutWords } from '../locales/index.ts'
import { Lines } from './Lines.tsx'

interface AccessibilityProps {
  locale: Locale
  /** Of the movement, where it has one. */
  phone: string
  results: Results
}

/** What everybody can do here, as far as it was tested, what not yet, and whom to tell. */
export function AccessibilityPage({ locale, phone, results }: AccessibilityProps) {
  const w = aboutWords(locale)
  const dates = checks.flatMap((check) => results[check]?.on ?? []).sort()
  const last = dates.at(-1)
  const walked = results.keyboard?.looked ?? 0
  return (
    <>
      <PageHead title={w('accessibility.title')} lead={w('accessibility.lead')} />
      <Section title={w('status.title')} id="status" ruled>
        <Lines locale={locale} chapter="status" after={[w(last ? 'status.tested' : 'status.untested')]} />
      </Section>
      <Section title={w('works.title')} id="works" ruled>
        <Lines
          locale={locale}
          chapter="works"
          before={works(results).map((what) => w(`works.${what}`, { count: walked }))}
        />
      </Section>
      <Section title={w('missing.title')} id="missing" ruled>
        <Lines locale={locale} chapter="missing" />
      </Section>
      <Section title={w('tests.title')} id="tests" ruled>
        <Lines
          locale={locale}
          chapter="tests"
          before={testedLines(locale, results)}
          after={[...untested(results).map((check) => w(`untested.${check}`)), w('tests.outside')]}
        />
      </Section>
      <Section title={w('report.title')} id="report" ruled>
        <Actions>
          <LinkButton href="/accessibility/tell">{w('report.tell')}</LinkButton>
        </Actions>
        <Lines locale={locale} chapter="report" phone={phone} />
        <h3>{w('report.further')}</h3>
        <ul>
          <li>
            {w('report.college')}{' '}
            <a href="https://www.mensenrechten.nl" rel="noreferrer">
              mensenrechten.nl
            </a>
          </li>
          <li>
            {w('report.ombudsman')}{' '}
            <a href="https://www.nationaleombudsman.nl" rel="noreferrer">
              nationaleombudsman.nl
            </a>
          </li>
        </ul>
        {last ? <p class="kv-small">{w('report.date', { date: longDay(locale, last) })}</p> : null}
      </Section>
    </>
  )
}

/** A sentence for each run: when, what was looked at, and what was found. */
function testedLines(locale: Locale, results: Results): string[] {
  const w = aboutWords(locale)
  return checks.flatMap((check: Check) => {
    const result = results[check]
    if (!result) return []
    const { on, looked, problems } = result
    const found = problems === 0 ? w('tests.nothing') : w('tests.found', { count: problems })
    return w(`tests.${check}`, { date: longDay(locale, on), looked, found })
  })
}
