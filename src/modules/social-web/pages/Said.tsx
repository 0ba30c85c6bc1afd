import { LinkList } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Answered } from '../queries.ts'
import { socialWords } from '../words.ts'

/** What somebody elsewhere wrote: as text, when, who can read it there, and where it really is. */
export function Said({ locale, answered }: { locale: Locale; answered: Answered }) {
  const w = socialWords(locale)
  const { words, address, at, isChanged, forEverybody, writer, handle, reports } = answered
  return (
    <>
      {reports ? <p class="kv-small">{w('report.lead')}</p> : null}
      <p class="kv-lines" dir="auto">
        {words || w('wordless')}
      </p>
      {reports ? <Reported locale={locale} addresses={reports} /> : null}
      <p class="kv-small">
        {handle ? (
          <>
            <bdi>{handle}</bdi>
            {', '}
          </>
        ) : null}
        <time datetime={at.toISOString()}>{longDate(locale, at)}</time>
        {/^https?:/.test(address) ? (
          <>
            {', '}
            <a href={address} rel="noopener noreferrer nofollow">
              {w('read')}
            </a>
          </>
        ) : null}
      </p>
      {writer && !reports ? <p class="kv-small">{w(forEverybody ? 'open.everybody' : 'open.you')}</p> : null}
      {isChanged ? <p class="kv-small">{w('changed')}</p> : null}
    </>
  )
}

/** Each leads to where it is on the site. */
function Reported({ locale, addresses }: { locale: Locale; addresses: readonly string[] }) {
  const w = socialWords(locale)
  return (
    <LinkList
      items={addresses.map((address, at) => ({
        href: new URL(address).pathname,
        label: w('report.about', { number: String(at + 1) }),
      }))}
    />
  )
}
