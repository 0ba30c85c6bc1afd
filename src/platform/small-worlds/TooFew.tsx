import { Small } from '../../design/index.ts'
import type { Locale } from '../i18n/words.ts'
import { smallWorldWords } from './locales/index.ts'

/** Stands where something would tell of too few people; the same whether there were few or nobody. `why`: says why too. */
export const TooFew = ({ locale, why = false }: { locale: Locale; why?: boolean }) => {
  const w = smallWorldWords(locale)
  return (
    <>
      <p>{w('few')}</p>
      {why ? <Small>{w('why')}</Small> : null}
    </>
  )
}
