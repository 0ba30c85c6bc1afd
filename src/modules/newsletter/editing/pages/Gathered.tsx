import { LinkList, Notice } from '../../../../design/index.ts'
import { newsletterWords } from '../../words.ts'
import type { NextProps } from './NextPage.tsx'

/** What came since the letter was begun, and the way to each. */
export function Gathered({ locale, items }: Pick<NextProps, 'locale' | 'items'>) {
  const w = newsletterWords(locale)
  const came = items.filter((item) => item.came)
  return (
    <Notice>
      <p>{came.length > 0 ? w('next.gathered', { count: came.length }) : w('next.gathered.none')}</p>
      {came.length > 0 ? (
        <LinkList
          items={came.map(({ id, title, heading }) => ({
            href: `#at-${id}`,
            label: <span dir="auto">{title}</span>,
            about: heading,
          }))}
        />
      ) : null}
    </Notice>
  )
}
