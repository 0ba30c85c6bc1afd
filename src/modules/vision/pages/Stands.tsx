import { LinkList, PhoneFold, Section } from '../../../design/index.ts'
import { inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import type { DocumentView } from '../../about-us/index.ts'
import { visionWords } from '../locales/index.ts'
import type { WatchedPlace } from '../place.ts'

interface StandsProps {
  locale: Locale
  place: WatchedPlace
  documents: readonly DocumentView[]
}

/** What a movement stands for, to lay things beside: its dream in full, the way to its other texts. */
export function Stands({ locale, place, documents }: StandsProps) {
  const w = visionWords(locale)
  const { slug, name } = place
  const dream = documents.find(({ kind }) => kind === 'dream')
  const titled = documents.filter(({ kind, title }) => kind !== 'dream' && inLanguage(title, locale))
  return (
    <Section title={w('stands', { name })} id="stands" ruled>
      {documents.length === 0 ? <p>{w('stands.none', { name })}</p> : null}
      {dream ? (
        <PhoneFold summary={inLanguage(dream.title, locale) || w('stands.dream')}>
          <p class="kv-lines" dir="auto">
            {inLanguage(dream.body, locale)}
          </p>
        </PhoneFold>
      ) : null}
      <LinkList
        items={[
          ...titled.map((one) => ({
            href: `/circles/${slug}/about/read/${one.id}`,
            label: inLanguage(one.title, locale),
          })),
          { href: `/circles/${slug}/about`, label: w('stands.all', { name }) },
        ]}
      />
    </Section>
  )
}
