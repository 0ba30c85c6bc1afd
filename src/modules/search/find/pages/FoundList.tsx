import { longDay } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { inLanguageOf, langOf, type OfMovement, OfSister } from '../../../stories/index.ts'
import { searchWords, shelfName } from '../../words.ts'
import type { FoundItem } from '../find.ts'
import type { Piece } from '../snippet.ts'

interface FoundProps {
  locale: Locale
  items: readonly FoundItem[]
  /** By address: of which movement a story is. */
  whose: ReadonlyMap<string, OfMovement>
  /** The movement around the page. */
  around: Movement | undefined
}

/**
 * What was found, the nearest first: what it is, in which other language, its title, of which movement a story is that is of another, and the passage in which the
 * words stand.
 */
export function FoundList({ locale, items, whose, around }: FoundProps) {
  const w = searchWords(locale)
  return (
    <ol class="kv-found">
      {items.map(({ path, shelf, title, text, day, ...written }) => (
        <li class="kv-found__item" {...(langOf(written) !== locale && { lang: langOf(written) })}>
          <p class="kv-found__kind" lang={locale}>
            {shelfName(w, shelf)}
            {langOf(written) !== locale ? <span>, {inLanguageOf(locale, written)}</span> : null}
            {day ? <span>, {longDay(locale, day)}</span> : null}
          </p>
          <h3 class="kv-found__title" dir="auto">
            <a href={path}>
              {shelf === 'person' && isNameless(title) ? w('person.nameless') : <Pieces of={title} />}
            </a>
          </h3>
          <OfSister locale={locale} story={whose.get(path) ?? {}} around={around} />
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
