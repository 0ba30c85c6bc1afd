import { Heading, Slip } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { wishWords } from '../locales/index.ts'
import type { WishWordsOf } from '../queries.ts'

interface AskedProps {
  locale: Locale
  wish: WishWordsOf
  mine?: boolean
  /** Leads to its own page. */
  linked?: boolean
  /** Of its heading. */
  level?: 2 | 3
}

/** What somebody asks for, and why, on a slip of paper. */
export function Asked({ locale, wish, mine, linked, level = 2 }: AskedProps) {
  const w = wishWords(locale)
  const date = dayInWords(locale, wish.begunOn)
  const lang = wish.locale ?? undefined
  return (
    <>
      <Heading level={level}>
        <span dir="auto" lang={lang}>
          {linked ? <a href={`/themes/wishes/${wish.id}`}>{wish.words}</a> : wish.words}
        </span>
      </Heading>
      <Slip
        said={wish.name ? w('wish.by', { name: wish.name, date }) : w('wish.on', { date })}
        {...(mine && { reach: w('wish.mine') })}
      >
        {wish.reason ? (
          <p class="kv-lines" lang={lang}>
            {wish.reason}
          </p>
        ) : null}
      </Slip>
    </>
  )
}
