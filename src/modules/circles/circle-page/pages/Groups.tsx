import { Section } from '../../../../design/index.ts'
import { CircleList } from '../../directory/pages/OrganisationList.tsx'
import type { ListedCircle } from '../../directory/queries.ts'
import type { CircleWords } from '../../words.ts'
import type { CirclePageProps } from './CirclePage.tsx'
import { atAGlance, FoldedLists } from './FoldedLists.tsx'

const kinds = ['sector', 'region', 'action-team', 'partner'] as const
type Kind = (typeof kinds)[number] | 'other'

/** Teams, councils, sectors and other groups within a circle. */
export function Groups({ w, locale, circle, groups }: CirclePageProps & { w: CircleWords }) {
  if (groups.length === 0) return null
  const of = Map.groupBy(groups, kindOf)
  const lists = ([...kinds, 'other'] as const).map((kind) => ({
    title: w(`groups.${kind}`),
    circles: of.get(kind) ?? [],
  }))
  return (
    <Section title={w('circle.groups', { name: circle.name })} ruled>
      {groups.length > atAGlance ? (
        <FoldedLists locale={locale} lists={lists.filter(({ circles }) => circles.length > 0)} />
      ) : (
        <CircleList locale={locale} circles={groups} />
      )}
    </Section>
  )
}

const kindOf = ({ kind }: ListedCircle): Kind => kinds.find((one) => one === kind) ?? 'other'
