import { Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import type { WhereItStands as Stands } from '../where-it-stands.ts'

/** Before something is taken away: where it is read now, and what no button brings back. */
export function WhereItStands({ locale, stands }: { locale: Locale; stands: Stands | undefined }) {
  const w = storyWords(locale)
  return (
    <>
      <Section title={w('stands.title')} ruled>
        {stands ? (
          <>
            <p>
              <a href={`/stories/${stands.slug}`} dir="auto">
                {stands.title}
              </a>
            </p>
            <p>{w(`stands.${stands.audience}`, { movement: stands.movement })}</p>
            {stands.sisters.length > 0 ? (
              <p>{w('stands.sisters', { names: listOf(locale, stands.sisters) })}</p>
            ) : null}
          </>
        ) : (
          <p>{w('stands.some')}</p>
        )}
      </Section>
      <Section title={w('stands.beyond')} ruled>
        <p>{w('stands.beyond.body')}</p>
      </Section>
    </>
  )
}
