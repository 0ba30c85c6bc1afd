import { LinkList, PageHead, Section } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { Back } from '../../Back.tsx'
import { Paragraphs } from '../../Paragraphs.tsx'
import type { MovementPlace } from '../../place.ts'
import { aboutUsWords } from '../../words.ts'
import type { DocumentWithVersions } from '../queries.ts'

interface ReadProps {
  locale: Locale
  movement: MovementPlace
  document: DocumentWithVersions
}

/** A text as it holds now, and the versions that led to it. */
export function ReadPage({ locale, movement, document }: ReadProps) {
  const w = aboutUsWords(locale)
  const [now] = document.versions
  if (!now) return null
  const at = `/circles/${movement.slug}/about/read/${document.id}`
  const date = longDate(locale, now.publishedAt)
  return (
    <>
      <PageHead
        title={inLanguage(now.title, locale) || w(`kind.${document.kind}`)}
        lead={w('document.now', { number: now.number, date })}
      >
        <Back w={w} movement={movement} />
      </PageHead>
      <Section ruled>
        <Paragraphs text={inLanguage(now.body, locale)} />
      </Section>
      <Section title={w('document.versions')} id="versions" ruled>
        <LinkList
          items={document.versions.map(({ number, publishedAt, changed }) => ({
            href: `${at}/${number}`,
            label: w(number === 1 ? 'document.first' : 'document.version', {
              number,
              date: longDate(locale, publishedAt),
            }),
            about: inLanguage(changed, locale),
          }))}
        />
      </Section>
    </>
  )
}
