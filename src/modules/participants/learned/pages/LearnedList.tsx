import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { faceWords } from '../../face/locales/index.ts'
import { learnedWords } from '../locales/index.ts'
import type { Learned, LearnedFrom } from '../queries.ts'

interface LearnedListProps {
  locale: Locale
  learned: readonly Learned[]
  /** Says of each which level learned it. */
  named?: boolean
  /** Below which it is changed, for who may. */
  changeAt?: string | undefined
}

/** What was learned, and from which houses: what failed stands there in the same way. */
export function LearnedList({ locale, learned, named, changeAt }: LearnedListProps) {
  const w = learnedWords(locale)
  return (
    <ol class="kv-told">
      {learned.map(({ id, words, saidOn, circle, question, from }) => (
        <li class="kv-told__one" id={id}>
          <p class="kv-told__when">{dayInWords(locale, saidOn)}</p>
          <div class="kv-told__what">
            {named ? (
              <p class="kv-told__how">
                <a href={`/circles/${circle.slug}/learned`}>{circle.name}</a>
              </p>
            ) : null}
            <p class="kv-as-typed kv-learned__words" dir="auto">
              {words}
            </p>
            {from.length > 0 ? <From locale={locale} from={from} /> : null}
            {question ? (
              <p class="kv-small">
                {w('about')}{' '}
                <a href={`/questions/${question.id}`} dir="auto">
                  {question.name}
                </a>
              </p>
            ) : null}
            {changeAt ? (
              <p class="kv-told__more">
                <a href={`${changeAt}/${id}`}>{w('change')}</a>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function From({ locale, from }: { locale: Locale; from: readonly LearnedFrom[] }) {
  const w = learnedWords(locale)
  return (
    <div class="kv-learned__from">
      <p class="kv-small">{w('from')}</p>
      <ul>
        {from.map((one) => (
          <li>
            <a href={one.kind === 'tried' ? `/circles/${one.slug}#tried` : `/circles/${one.slug}/learned`}>
              {nameOf(locale, one)}
            </a>
            <p class="kv-as-typed" dir="auto">
              {one.words}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** "Zomerhek, 2024 · Niet gelukt" */
export function nameOf(locale: Locale, { name, year, outcome }: LearnedFrom): string {
  if (year === null || outcome === null) return name
  return learnedWords(locale)('from.tried', {
    ...{ name, year: String(year), outcome: faceWords(locale)(`outcome.${outcome}`) },
  })
}
