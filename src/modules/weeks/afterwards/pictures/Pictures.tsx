import { Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { pictureWords } from './locales/index.ts'
import type { WeekPicture } from './queries.ts'

interface PictureProps {
  /** The address of the Week. */
  at: string
  picture: Pick<WeekPicture, 'id' | 'words' | 'width' | 'height'>
}

/** One picture; what there is to see on it stands in it for who does not see it. */
export const Picture = ({ at, picture: { id, words, width, height } }: PictureProps) => (
  <img
    class="kv-week-picture"
    src={`${at}/afterwards/pictures/${id}`}
    alt={words}
    width={width}
    height={height}
    loading="lazy"
  />
)

/** On the page of how a Week was, what it looked like; nothing where there are none. */
export function Pictures({
  locale,
  at,
  pictures,
}: {
  locale: Locale
  at: string
  pictures: readonly WeekPicture[]
}) {
  const w = pictureWords(locale)
  if (pictures.length === 0) return null
  return (
    <Section title={w('shown')} ruled>
      <div class="kv-week-pictures">
        {pictures.map((picture) => (
          <Picture at={at} picture={picture} />
        ))}
      </div>
      <Small>{w('objection')}</Small>
    </Section>
  )
}
