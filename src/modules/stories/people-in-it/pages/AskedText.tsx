import { listOf } from '../../../../platform/i18n/dates.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { DraftArticle } from '../../reading/pages/DraftArticle.tsx'
import type { AskedText as AskedTextView } from '../asked.ts'
import { peopleInItWords } from '../words.ts'
import type { AskedProps } from './AskedPage.tsx'
import { Said } from './Said.tsx'

export interface TextProps extends Pick<AskedProps, 'locale' | 'own' | 'pictures' | 'action'> {
  asked: AskedTextView
  /** What stands under one's own words. */
  name: string | null
  /** What is said below those words; default: that they are one's own. */
  mine?: string
}

/**
 * The text that somebody is asked about, with their own words marked as theirs. Who tells it and what it stands under are as they are
 * now: once something changed they are left out, because they may be other ones than were asked about.
 */
export function AskedText({ locale, asked, own, pictures, action, name, mine }: TextProps) {
  const w = peopleInItWords(locale)
  const under = [...asked.under.map((each) => inLanguage(each, locale)), ...asked.keywords]
  return (
    <DraftArticle
      {...{ locale, draft: asked, names: asked.changed ? [] : asked.bylines, pictures, at: action }}
      said={({ contribution }) => {
        const slip = own.get(contribution)
        return slip ? (
          <Said slip={{ ...slip, name }} actions={<p class="kv-small">{mine ?? w('asked.yours')}</p>} />
        ) : (
          <p class="kv-small">{w('asked.others')}</p>
        )
      }}
    >
      {under.length > 0 && !asked.changed ? (
        <p class="kv-small" lang={locale}>
          {w('asked.under', { names: listOf(locale, under) })}
        </p>
      ) : null}
    </DraftArticle>
  )
}
