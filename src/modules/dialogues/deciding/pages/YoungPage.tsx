import { EmptyState, Heading, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementRule } from '../../../contributions/index.ts'
import { agesOf, purposesInWords } from '../ages.ts'
import { decidingWords } from '../locales/index.ts'

/** What somebody under eighteen decides alone and when a parent takes part, for everybody to read. */
export function YoungPage({ locale, rules }: { locale: Locale; rules: readonly MovementRule[] }) {
  const w = decidingWords(locale)
  return (
    <>
      <PageHead title={w('young.title')} lead={w('young.lead')} />
      {rules.length === 0 ? (
        <EmptyState>
          <p>{w('young.none')}</p>
        </EmptyState>
      ) : null}
      {rules.map((rule) => (
        <Section title={<span dir="auto">{rule.name}</span>} ruled>
          <Rule {...{ locale, rule }} />
        </Section>
      ))}
      {(['parent', 'no', 'age', 'where'] as const).map((what) => (
        <Section title={w(`young.${what}.title`)} ruled>
          <p>{w(`young.${what}`)}</p>
        </Section>
      ))}
    </>
  )
}

function Rule({ locale, rule }: { locale: Locale; rule: MovementRule }) {
  const w = decidingWords(locale)
  const { togetherFrom, aloneFrom, secondFor, contactName: name, contactPhone: phone } = rule
  const together = agesOf(locale, { from: togetherFrom, below: aloneFrom })
  return (
    <>
      <Heading level={3}>{w('young.alone', { age: aloneFrom })}</Heading>
      <p>
        {secondFor.length > 0 && aloneFrom < 18
          ? w('young.alone.second', { purposes: purposesInWords(locale, rule) })
          : w('young.alone.body')}
      </p>
      <Heading level={3}>{w('young.together', { ages: together })}</Heading>
      <p>{w('young.together.body')}</p>
      <Heading level={3}>{w('young.under', { age: togetherFrom })}</Heading>
      <p>{w('young.under.body')}</p>
      {name && phone ? <p>{w('young.call', { name, phone })}</p> : null}
    </>
  )
}
