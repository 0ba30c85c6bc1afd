import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { aboutMeWords } from '../locales/index.ts'
import type { PassedOn } from '../queries.ts'

/** For who writes: what somebody says about themselves in it, as far as it was passed on. */
export function PassedOnNotice({ locale, passedOn }: { locale: Locale; passedOn: readonly PassedOn[] }) {
  const w = aboutMeWords(locale)
  return (
    <>
      {passedOn.map(({ said, wish }) => (
        <Notice kind="care" title={w('writer.title')}>
          <p>{w('writer.lead')}</p>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{said}</p>
          </blockquote>
          <p>{w('writer.wish', { wish: w(`wish.${wish}`) })}</p>
        </Notice>
      ))}
    </>
  )
}
