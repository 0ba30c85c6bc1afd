import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { LeftOut } from '../left-out.ts'
import { peopleInItWords } from '../words.ts'

/** What came of somebody's no, for who said it: nothing of the text, and where it can be read once everybody may. */
export function LeftOutPage({ locale, left }: { locale: Locale; left: LeftOut }) {
  const w = peopleInItWords(locale)
  return (
    <>
      <PageHead
        title={w('left-out.title')}
        lead={w(left.contributionId ? 'left-out.lead.words' : 'left-out.lead', { place: left.place })}
      />
      <p>{w('left-out.text')}</p>
      {left.slug ? (
        <p>
          <a href={`/stories/${left.slug}`}>{w('left-out.read')}</a>
        </p>
      ) : null}
      <p>{w('left-out.still')}</p>
    </>
  )
}
