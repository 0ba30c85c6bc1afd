import { LinkList, Section } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Place } from '../card/own-words/place.ts'
import { ownWords } from './locales/index.ts'

const pages = ['consents', 'deciding', 'looked', 'take-along', 'erase-all'] as const

/** The ways to everything that is one's own, from one's own page and from a card. */
export function OwnLinks({ locale, base }: { locale: Locale } & Pick<Place, 'base'>) {
  const w = ownWords(locale)
  return (
    <Section title={w('title')} ruled>
      <LinkList
        items={pages.map((page) => ({ href: `${base}/${page}`, label: w(page), about: w(`${page}.about`) }))}
      />
    </Section>
  )
}
