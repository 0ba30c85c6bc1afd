import { LinkList } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { directoryWords } from '../locales/index.ts'
import type { Participant } from '../queries.ts'

/** Organisations one under the other: the name, where it is, and one line of how it introduces itself. */
export const HouseList = ({ locale, houses }: { locale: Locale; houses: readonly Participant[] }) => (
  <LinkList
    items={houses.map((house) => ({
      href: `/circles/${house.slug}`,
      label: house.name,
      about: aboutOf(locale, house),
    }))}
  />
)

function aboutOf(locale: Locale, { places, description, until }: Participant): string {
  const regions = listOf(
    locale,
    places.filter(({ kind }) => kind === 'region').map(({ name }) => name),
  )
  const stopped = until === null ? '' : directoryWords(locale)('until', { year: String(until) })
  return [regions && `${regions}.`, inLanguage(description, locale), stopped].filter(Boolean).join(' ')
}
