import { LinkList, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { joinWords } from '../locales/index.ts'
import { type Introduction, introductionLine } from './queries.ts'

/** The next meetings at which newcomers get to know people. */
export function Introductions({ locale, some }: { locale: Locale; some: readonly Introduction[] }) {
  if (some.length === 0) return null
  const w = joinWords(locale)
  return (
    <Section title={w('introductions.title')} ruled>
      <p>{w('introductions.lead')}</p>
      <LinkList
        items={some.map((one) => ({
          href: `/gatherings/${one.gatheringId}?on=${one.id}`,
          label: one.title,
          about: introductionLine(locale, one),
        }))}
      />
    </Section>
  )
}
