import { EmptyState, Heading, PageHead, Slip, Small } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import { calledIn, type IssueView, type Said as SaidText, saidIn } from '../../issue.ts'
import type { NewsletterMovement } from '../../movement.ts'
import { grouped, type PlacedEntry } from '../../sources/entries.ts'
import { newsletterWords } from '../../words.ts'

interface IssueProps {
  locale: Locale
  issue: IssueView
  entries: readonly PlacedEntry[]
  movement: NewsletterMovement
}

/** A letter as everybody may read it now. */
export function IssuePage({ locale, issue, entries, movement }: IssueProps) {
  const { name, slug, closed } = movement
  const w = newsletterWords(locale)
  const called = calledIn(locale, issue)
  const elsewise = (language: string | undefined) => (language === locale ? undefined : language)
  return (
    <>
      <PageHead
        title={
          <span dir="auto" lang={called.lang}>
            {called.text}
          </span>
        }
      >
        <Small>
          {w('archive.of', { name })}.{' '}
          {w('archive.left', { day: longDate(locale, issue.leftAt ?? issue.until) })}.
        </Small>
      </PageHead>
      <Said {...saidIn(issue.opening, locale)} />
      {grouped(entries).map(({ heading, items }) => (
        <section class="kv-section kv-section--ruled">
          <Heading level={2}>{heading}</Heading>
          {items.map(({ href, title, quote, words, by, language, titleLanguage }) => (
            <div class="kv-newsletter-told" dir="auto">
              <h3 lang={elsewise(titleLanguage ?? language)}>{href ? <a href={href}>{title}</a> : title}</h3>
              {words ? <p lang={elsewise(language)}>{words}</p> : null}
              {quote ? <Slip said={quote.lead}>{quote.said}</Slip> : null}
              {by ? <p class="kv-small">{by}</p> : null}
            </div>
          ))}
        </section>
      ))}
      {entries.length === 0 ? (
        <EmptyState>
          <p>{w('issue.nothing')}</p>
        </EmptyState>
      ) : null}
      <Said {...saidIn(issue.closing, locale)} />
      <Small>{w('issue.changed')}</Small>
      <p>
        <a href={`/circles/${slug}/newsletter`}>{w('archive.back')}</a>
      </p>
      {closed ? null : (
        <p>
          <a href={`/circles/${slug}/newsletter/subscribe`}>{w('archive.subscribe')}</a>
        </p>
      )}
    </>
  )
}

const Said = ({ text, lang }: SaidText) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <p dir="auto" lang={lang} class="kv-as-typed">
        {paragraph}
      </p>
    ))}
  </>
)
