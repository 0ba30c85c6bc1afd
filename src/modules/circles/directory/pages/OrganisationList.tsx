import { LinkList } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import type { ListedCircle, ListedOrganisation } from '../queries.ts'

interface ListProps {
  locale: Locale
  circles: readonly (ListedCircle | ListedOrganisation)[]
}

/** Circles one under the other: the name, where it is, and one line of how it introduces itself. */
export const CircleList = ({ locale, circles }: ListProps) => (
  <LinkList
    items={circles.map((circle) => ({
      href: `/circles/${circle.slug}`,
      label: circle.name,
      about: aboutOf(locale, circle),
    }))}
  />
)

function aboutOf(locale: Locale, circle: ListedCircle | ListedOrganisation): string {
  const places = 'places' in circle ? circle.places : []
  const regions = listOf(
    locale,
    places.filter(({ kind }) => kind === 'region').map(({ name }) => name),
  )
  const text = inLanguage(circle.description, locale)
  return [regions && `${regions}.`, text].filter(Boolean).join(' ')
}
