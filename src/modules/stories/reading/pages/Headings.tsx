import type { Locale } from '../../../../platform/i18n/words.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { storyWords } from '../../words.ts'
import type { Heading } from '../under.ts'

const addressOf: Partial<Record<Heading['kind'], string>> = {
  theme: '/themes',
  rubric: '/rubrics',
  keyword: '/keywords',
}

const kinds = ['theme', 'action-team', 'rubric', 'keyword'] as const

interface HeadingsProps {
  locale: Locale
  headings: readonly Heading[]
  /** The sister whose name stands around the page. */
  under: string | undefined
}

/** Under which themes, rubric and keywords it stands. */
export function Headings({ locale, headings, under }: HeadingsProps) {
  if (headings.length === 0) return null
  const w = storyWords(locale)
  return (
    <div class="kv-story__headings">
      <h2>{w('read.about')}</h2>
      {kinds.map((kind) => {
        const ofKind = headings.filter((one) => one.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div class="kv-story__of-kind">
            <p id={`about-${kind}`}>{w(`read.about.${kind}`)}</p>
            <ul aria-labelledby={`about-${kind}`}>
              {ofKind.map(({ slug, name }) => (
                <li>
                  {addressOf[kind] ? (
                    <a href={underName(`${addressOf[kind]}/${slug}`, { chosen: under })}>{name}</a>
                  ) : (
                    <span>{name}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
