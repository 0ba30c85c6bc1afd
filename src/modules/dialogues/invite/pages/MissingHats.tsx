import { Margin } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Hat } from '../../../circles/index.ts'
import { inviteWords } from '../locales/index.ts'

/** Which kinds of people are not yet coming, in words. Only who prepares sees this. */
export function MissingHats({ locale, missing }: { locale: Locale; missing: readonly Hat[] }) {
  const w = inviteWords(locale)
  return (
    <Margin title={w('missing')} id="missing">
      {missing.length === 0 ? (
        <p>{w('missing.none')}</p>
      ) : (
        <ul>
          {missing.map((hat) => (
            <li>{w(`missing.hat.${hat}`)}</li>
          ))}
        </ul>
      )}
      <p>{w('missing.why')}</p>
    </Margin>
  )
}
