import { Section, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { speakingWords } from '../../speaking/locales/index.ts'
import type { Laid } from '../queries.ts'

/** What neighbourhoods say as such with this question. What waits among them is for who sits there, and stands on their own page. */
export function SaidHere({ locale, said }: { locale: Locale; said: readonly Laid[] }) {
  const w = speakingWords(locale)
  const out = said.filter(({ shared }) => shared)
  return (
    <>
      {out.map(({ entryId, words, circle }) => (
        <Section title={w('title', { name: circle.name })} id={entryId}>
          <Slip said={<a href={`/circles/${circle.slug}#says`}>{circle.name}</a>}>{words}</Slip>
        </Section>
      ))}
    </>
  )
}
