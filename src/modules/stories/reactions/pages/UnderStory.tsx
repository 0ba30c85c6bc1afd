import { LinkButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { SentIsReadBy } from '../../reading/story.ts'
import { reactionWords } from '../locales/index.ts'
import type { ReactionView } from '../queries.ts'

interface UnderProps {
  locale: Locale
  slug: string
  reactions: readonly ReactionView[]
  /** Where those stand that were said before and after these. */
  before: string | undefined
  after: string | undefined
  /** Where nobody would read it, nobody is led to writing it. */
  sentIsReadBy: SentIsReadBy
}

/** What stands under a story because its sender and a writer wanted that, and the way to who wrote it. */
export function UnderStory(props: UnderProps) {
  const { locale, slug, reactions, before, after, sentIsReadBy } = props
  const w = reactionWords(locale)
  return (
    <>
      {reactions.length > 0 || before ? (
        <section class="kv-reactions" aria-labelledby="reactions">
          <h2 id="reactions">{w('under')}</h2>
          {reactions.map(({ words, name, answer, answerStands }) => (
            <>
              <blockquote dir="auto">
                <p class="kv-lines">{words}</p>
                {name ? <footer>{name}</footer> : null}
              </blockquote>
              {answer && answerStands ? (
                <div class="kv-answered" dir="auto">
                  <p class="kv-answered__who">{w('under.answer')}</p>
                  <p class="kv-lines">{answer}</p>
                </div>
              ) : null}
            </>
          ))}
          {before || after ? (
            <ul class="kv-places">
              {before ? (
                <li>
                  <a href={before}>{w('under.before')}</a>
                </li>
              ) : null}
              {after ? (
                <li>
                  <a href={after}>{w('under.after')}</a>
                </li>
              ) : null}
            </ul>
          ) : null}
        </section>
      ) : null}
      {sentIsReadBy === 'nobody' ? null : (
        <p class="kv-react">
          <LinkButton href={`/stories/${slug}/react`} variant="quiet">
            {w(`link.${sentIsReadBy}`)}
          </LinkButton>
        </p>
      )}
    </>
  )
}
