import { EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { ThemeView } from '../../../action-teams/index.ts'
import type { OfMovement } from '../../../stories/index.ts'
import { searchWords } from '../../words.ts'
import { addressOf } from '../address.ts'
import type { Found } from '../find.ts'
import type { Wanted } from '../queries.ts'
import { FoundList } from './FoundList.tsx'
import { SearchBox } from './SearchBox.tsx'
import { Under } from './Under.tsx'

interface SearchProps {
  locale: Locale
  wanted: Wanted
  found: Found
  /** They looked so many times in a minute that nothing was looked for. */
  often: boolean
  /** They typed more than is looked for. */
  shortened: boolean
  themes: readonly ThemeView[]
  /** By address: of which movement a story is that was found. */
  whose: ReadonlyMap<string, OfMovement>
  /** The movement around the page. */
  around: Movement | undefined
}

/** One field, what was found, and under what one may look alone. */
export function SearchPage(props: SearchProps) {
  const { locale, wanted, found, often, shortened, themes, whose, around } = props
  const w = searchWords(locale)
  const { words, shelf, theme, year, page } = wanted
  const narrowed = shelf !== null || theme !== null || year !== null
  const asked = words !== ''
  return (
    <>
      <PageHead title={w('title')} {...(asked ? {} : { lead: w('lead') })} />
      <SearchBox
        locale={locale}
        value={words}
        label={w('label')}
        offered={themes.map(({ name }) => name)}
        {...(asked ? {} : { hint: w('hint') })}
      />
      {shortened ? (
        <p class="kv-search__instead" role="status">
          {w('shortened')}
        </p>
      ) : null}
      {found.instead.map(({ word, by }) => (
        <p class="kv-search__instead" role="status">
          {w('instead', { word, by })}
        </p>
      ))}
      {found.items.length > 0
        ? found.nowhere.map((word) => (
            <p class="kv-search__instead" role="status">
              {w('nowhere', { word })}
            </p>
          ))
        : null}
      <div class="kv-search__found">
        {found.items.length > 0 || narrowed ? (
          <Under locale={locale} wanted={wanted} found={found} themes={themes} />
        ) : null}
        {found.items.length > 0 ? (
          <Section title={w('found')} ruled>
            <FoundList {...{ locale, whose, around }} items={found.items} />
            {page > 1 || found.more ? (
              <nav class="kv-search__pages" aria-label={w('pages')}>
                {page > 1 ? <a href={addressOf({ ...wanted, page: page - 1 })}>{w('before')}</a> : null}
                {found.more ? (
                  <a href={addressOf({ ...wanted, page: page + 1 })}>{w('next', { words })}</a>
                ) : null}
              </nav>
            ) : null}
          </Section>
        ) : null}
      </div>
      {often ? (
        <EmptyState>
          <p>{w('often')}</p>
          <p>{w('often.wait')}</p>
        </EmptyState>
      ) : null}
      {asked && !often && found.items.length === 0 ? (
        <EmptyState>
          <p>{w('nothing')}</p>
          <p>{w('nothing.words')}</p>
          {narrowed ? (
            <p>
              <a href={addressOf({ words, shelf: null, theme: null, year: null, page: 1 })}>
                {w('nothing.all')}
              </a>
            </p>
          ) : null}
          <p>{w('nothing.ask')}</p>
        </EmptyState>
      ) : null}
      {found.items.length === 0 && themes.length > 0 ? (
        <Section title={w('themes')} ruled>
          <ul class="kv-search__themes">
            {themes.map(({ slug, name }) => (
              <li>
                <a href={`/themes/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
