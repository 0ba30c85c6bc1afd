import { Slip } from '../../../../design/index.ts'
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
}

/** What somebody asks for, and why, on a slip of paper. */
export function Asked({ locale, wish, mine, linked }: AskedProps) {
  const w = wishWords(locale)
  const date = dayInWords(locale, wish.begunOn)
  return (
    <Slip
      said={wish.name ? w('wish.by', { name: wish.name, date }) : w('wish.on', { date })}
      {...(mine && { reach: w('wish.mine') })}
    >
      <p>
        <strong>{linked ? <a href={`/themes/wishes/${wish.id}`}>{wish.words}</a> : wish.words}</strong>
      </p>
      <p class="kv-lines">{wish.reason}</p>
    </Slip>
  )
}
