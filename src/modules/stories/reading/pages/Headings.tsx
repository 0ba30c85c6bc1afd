import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import type { Heading } from '../under.ts'

const addressOf: Partial<Record<Heading['kind'], string>> = {
  theme: '/themes',
  rubric: '/rubrics',
  keyword: '/keywords',
}

/** Under which themes, rubric and keywords it stands. */
export function Headings({ locale, headings }: { locale: Locale; headings: readonly Heading[] }) {
  if (headings.length === 0) return null
  return (
    <div class="kv-story__headings">
      <h2>{storyWords(locale)('read.about')}</h2>
      <ul>
        {headings.map(({ kind, slug, name }) => (
          <li {...(kind === 'keyword' && { class: 'kv-story__keyword' })}>
            {addressOf[kind] ? <a href={`${addressOf[kind]}/${slug}`}>{name}</a> : <span>{name}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
