import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'

/** What they write or wrote for others, and sent to who wrote; nothing where there is nothing. */
export function MyStories({ locale, taken }: { locale: Locale; taken: TakenAlong }) {
  const w = takeAlongWords(locale)
  const { stories, reactions, shared } = taken
  return (
    <>
      {stories.length > 0 ? <h2>{w('stories')}</h2> : null}
      {stories.map((story) => (
        <article lang={story.language}>
          <h3 dir="auto">{story.title || w('stories.untitled')}</h3>
          <p lang={locale}>
            {w(`stories.read.${story.readBy}`)}
            {story.address ? ` ${story.address}` : ''}
          </p>
          {story.names.length > 0 ? (
            <p lang={locale}>{w('stories.by', { names: listOf(locale, story.names) })}</p>
          ) : null}
          {story.inShort ? <p dir="auto">{story.inShort}</p> : null}
          {paragraphsOf(story.text).map((paragraph) => (
            <p dir="auto">{paragraph}</p>
          ))}
          {story.pictures.map(({ seen, caption, address }) => (
            <p dir="auto">{[caption, seen, address].filter(Boolean).join('. ')}</p>
          ))}
          {story.shown ? (
            <p dir="auto">{[story.shown.address, story.shown.chapters].filter(Boolean).join('\n')}</p>
          ) : null}
          {Object.values(story.askedOneself).map((answer) => (
            <p dir="auto">{answer}</p>
          ))}
          {story.versions.length > 1 ? <p lang={locale}>{w('stories.versions')}</p> : null}
        </article>
      ))}
      {(['reactions', 'shared'] as const).map((what) =>
        taken[what].length > 0 ? (
          <>
            <h2>{w(what)}</h2>
            <ul>
              {(what === 'reactions' ? reactions : shared).map(({ about, text, answer }) => (
                <li dir="auto">
                  {what === 'reactions' && about ? `${about}: ` : ''}
                  {text}
                  {answer ? ` (${answer})` : ''}
                </li>
              ))}
            </ul>
          </>
        ) : null,
      )}
    </>
  )
}
