import { EmptyState, LinkButton, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { MovementAt } from '../../../circles/index.ts'
import { folders } from '../../kinds.ts'
import { LineItem } from '../../LineItem.tsx'
import { fundingWords } from '../../locales/index.ts'
import type { LineView } from '../../queries.ts'

interface ListPageProps {
  locale: Locale
  movement: MovementAt
  kind: 'idea' | 'route'
  lines: readonly LineView[]
  /** The actor may add one. An idea belongs to everybody: who may add one may write on at each. */
  mayAdd: boolean
}

/** Ideas for income, or ways to pay for close ones, by name. */
export function ListPage({ locale, movement, kind, lines, mayAdd }: ListPageProps) {
  const w = fundingWords(locale)
  return (
    <>
      <PageHead title={w(`${kind}.title`)} lead={w(`${kind}.lead`)}>
        <p>
          <a href={`/circles/${movement.slug}`}>{w('money.back', { name: movement.name })}</a>
        </p>
      </PageHead>
      {mayAdd ? (
        <p>
          <LinkButton href={`/circles/${movement.slug}/money/${folders[kind]}/new`}>
            {w(`${kind}.add`)}
          </LinkButton>
        </p>
      ) : null}
      {lines.length === 0 ? <EmptyState>{w(`${kind}.none`)}</EmptyState> : null}
      <Section>
        {lines.map((line) => (
          <LineItem level={2} locale={locale} line={line} changeAt={mayAdd ? movement.slug : undefined} />
        ))}
      </Section>
    </>
  )
}
