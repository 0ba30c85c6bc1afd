import { longDay } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { langOf } from '../../../stories/index.ts'
import { searchWords, shelfName } from '../../words.ts'
import type { FoundItem } from '../find.ts'
import type { Piece } from '../snippet.ts'

/** What was found, the nearest first: what it is, its title, and the passage in which the words stand. */
export function FoundList({ locale, items }: { locale: Locale; items: readonly FoundItem[] }) {
  const w = searchWords(locale)
  return (
    <ol class="kv-found">
      {items.map(({ path, shelf, title, text, day, ...written }) => (
        <li class="kv-found__item" {...(langOf(written) !== locale && { lang: langOf(written) })}>
          <p class="kv-found__kind" lang={locale}>
            {shelfName(w, shelf)}
            {day ? <span>, {longDay(locale, day)}</span> : null}
          </p>
          <h3 class="kv-found__title" dir="auto">
            <a href={path}>
              {shelf === 'person' && isNameless(title) ? w('person.nameless') : <Pieces of={title} />}
            </a>
          </h3>
          {text.length > 0 ? (
            <p class="kv-found__text" dir="auto">
              <Pieces of={text} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** Who introduces themselves without a name, and without a hat. */
const isNameless = (title: readonly Piece[]) => title.map(({ text }) => text).join('') === '…'

const Pieces = ({ of }: { of: readonly Piece[] }) => (
  <>{of.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</>
)
