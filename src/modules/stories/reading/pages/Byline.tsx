import { listOf, longDate } from '../../../../platform/i18n/dates.ts'
import { inSentence } from '../../../../platform/i18n/in-sentence.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { storyWords } from '../../words.ts'
import type { StoryView } from '../story.ts'

type Told = Pick<StoryView, 'bylines' | 'circle' | 'publishedAt' | 'correctedAt'> & {
  circleSlug?: string | null
}

/** Who tells it. */
export const Names = ({ locale, names }: { locale: Locale; names: readonly string[] }) =>
  names.length > 0 ? (
    <p dir="auto">{storyWords(locale)('read.by', { names: listOf(locale, names.map(inSentence)) })}</p>
  ) : null

/** Who tells it, from where, and when. */
export function Byline({ locale, story }: { locale: Locale; story: Told }) {
  const w = storyWords(locale)
  const { bylines, circle, circleSlug, publishedAt, correctedAt } = story
  return (
    <div class="kv-story__byline" lang={locale}>
      <Names locale={locale} names={bylines} />
      {circle && circleSlug ? (
        <p>
          <a href={`/circles/${circleSlug}`}>{circle}</a>
        </p>
      ) : null}
      <p>
        <time datetime={publishedAt.toISOString()}>{longDate(locale, publishedAt)}</time>
      </p>
      {correctedAt ? (
        <p class="kv-small">{w('read.corrected', { date: longDate(locale, correctedAt) })}</p>
      ) : null}
    </div>
  )
}
