import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { namesInText } from '../names-in-text.ts'
import type { ToldOf } from '../queries.ts'
import { peopleInItWords } from '../words.ts'

interface NamesProps {
  locale: Locale
  story: OwnStory
  writers: readonly string[]
  people: readonly ToldOf[]
}

/** For who writes, before it is read: names that stand in it of people who were not asked. In the way of nothing. */
export function NamesAsked({ locale, story, writers, people }: NamesProps) {
  const names = namesInText(story, [...writers, ...people.map(({ name }) => name)])
  if (names.length === 0) return null
  const w = peopleInItWords(locale)
  return (
    <Notice title={w('names.title')}>
      <p>{w('names.about')}</p>
      <ul>
        {names.map((name) => (
          <li>
            <a href={`/write/${story.id}/people?name=${encodeURIComponent(name)}#name`}>
              <span dir="auto">{w('names.ask', { name })}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="kv-small">{w('names.missed')}</p>
    </Notice>
  )
}
