import { LinkList, Notice } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { endingWords } from '../../ending/words.ts'
import type { CirclePageProps } from './CirclePage.tsx'

/** When a circle closed, where it went on, and for who sat there the way along. */
export function Closed({ locale, circle, onward }: Pick<CirclePageProps, 'locale' | 'circle' | 'onward'>) {
  if (circle.closedOn === null) return null
  const w = endingWords(locale)
  return (
    <Notice kind="plain">
      <p>{w('closed.on', { day: dayInWords(locale, circle.closedOn) })}</p>
      {onward.length > 0 ? (
        <>
          <p>{w('closed.into')}</p>
          <LinkList items={onward.map(({ slug, name }) => ({ href: `/circles/${slug}`, label: name }))} />
        </>
      ) : null}
      {circle.actor.sits ? (
        <p>
          <a href={`/circles/${circle.slug}/onward`}>{w('went.link')}</a>
        </p>
      ) : null}
    </Notice>
  )
}
