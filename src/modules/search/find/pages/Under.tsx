import type { Locale } from '../../../../platform/i18n/words.ts'
import type { ThemeView } from '../../../action-teams/index.ts'
import { searchWords, shelfName } from '../../words.ts'
import { addressOf } from '../address.ts'
import type { Found } from '../find.ts'
import type { Wanted } from '../queries.ts'

interface UnderProps {
  locale: Locale
  wanted: Wanted
  found: Found
  themes: readonly ThemeView[]
}

interface Choice {
  label: string
  href: string
  now: boolean
}

/** Under what the found things stand. What is chosen stays in sight, with the way back to everything. No numbers. */
export function Under({ locale, wanted, found, themes }: UnderProps) {
  const w = searchWords(locale)
  const first = { ...wanted, page: 1 }
  const { shelf, theme, year } = wanted
  const inOrder = (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale)
  const shelves = shelf ? [shelf] : found.shelves
  const groups = [
    {
      title: w('under.shelf'),
      all: shelf && addressOf({ ...first, shelf: null }),
      choices: shelves
        .map((one) => ({
          label: shelfName(w, one),
          href: addressOf({ ...first, shelf: one }),
          now: one === shelf,
        }))
        .sort(inOrder),
    },
    {
      title: w('under.theme'),
      all: theme && addressOf({ ...first, theme: null }),
      choices: themes
        .filter(({ id }) => (theme ? id === theme : found.themeIds.includes(id)))
        .map(({ id, name }) => ({
          label: name,
          href: addressOf({ ...first, theme: id }),
          now: id === theme,
        }))
        .sort(inOrder),
    },
    {
      title: w('under.year'),
      all: year ? addressOf({ ...first, year: null }) : null,
      choices: (year ? [year] : found.years).map((one) => ({
        label: String(one),
        href: addressOf({ ...first, year: one }),
        now: one === year,
      })),
    },
  ]
  const telling = groups.filter(({ all, choices }) => all || choices.length > 1)
  if (telling.length === 0) return null
  return (
    <nav aria-label={w('under')}>
      <details class="kv-under" open={shelf !== null || theme !== null || year !== null}>
        <summary>{w('under')}</summary>
        {telling.map(({ title, all, choices }) => (
          <UnderGroup
            title={title}
            choices={all ? [{ label: w('under.all'), href: all, now: false }, ...choices] : choices}
          />
        ))}
      </details>
    </nav>
  )
}

const UnderGroup = ({ title, choices }: { title: string; choices: readonly Choice[] }) => (
  <div class="kv-under__group">
    <p class="kv-under__title">{title}</p>
    <ul>
      {choices.map(({ label, href, now }) => (
        <li>
          <a href={href} aria-current={now ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
