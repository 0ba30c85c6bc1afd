import { EmptyState, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wishWords } from '../locales/index.ts'
import type { WishView } from '../queries.ts'
import { Asked } from './Asked.tsx'

/** What was asked already: what waits, then what was answered. */
export function AskedAlready({ locale, wishes }: { locale: Locale; wishes: readonly WishView[] }) {
  const w = wishWords(locale)
  const parts = [
    { title: w('list.open'), list: wishes.filter(({ answer }) => answer === null) },
    { title: w('list.answered'), list: wishes.filter(({ answer }) => answer !== null) },
  ]
  return (
    <>
      {parts.map(({ title, list }, i) =>
        list.length > 0 || i === 0 ? (
          <Section title={title} ruled>
            {list.length === 0 ? <EmptyState>{w('list.none')}</EmptyState> : null}
            {list.map((wish) => (
              <>
                <Asked locale={locale} wish={wish} mine={wish.mine} linked level={3} />
                {wish.visitor ? <Small>{w('visitor.asked')}</Small> : null}
                {wish.others.length > 0 ? <Small>{w('list.together')}</Small> : null}
              </>
            ))}
          </Section>
        ) : null,
      )}
    </>
  )
}
