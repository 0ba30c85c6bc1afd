import { PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { EndedProposal } from '../queries.ts'
import { endingWords } from '../words.ts'

/** What became of a proposal, for a host who comes after another answered it. */
export function EndedPage({ locale, ended }: { locale: Locale; ended: EndedProposal }) {
  const w = endingWords(locale)
  const { circle, slug, kind, outcome } = ended
  return (
    <>
      <PageHead
        title={w('answer.title', { name: circle })}
        lead={w(outcome === 'done' ? `ended.${kind}` : `ended.${outcome}`)}
      />
      <p>
        <a href={`/circles/${slug}`}>{w('ended.see', { name: circle })}</a>
      </p>
    </>
  )
}
