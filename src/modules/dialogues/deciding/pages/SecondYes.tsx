import { Actions, Button, LinkButton } from '../../../../design/index.ts'
import { type Purpose, standingWord } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Ledger } from '../../../contributions/index.ts'
import { lastOf, saidIn } from '../../../contributions/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { type Around, standingInWords } from '../../consent/in-words.ts'
import { decidingWords } from '../locales/index.ts'
import type { Along } from '../state.ts'

interface SecondYesProps {
  locale: Locale
  place: Place
  contributionId: string
  purpose: Purpose
  ledger: Ledger
  around: Around
  along: Along
  hidden: FormState['hidden']
}

/** Below what holds for a purpose: what waits for a second yes, and whether an earlier yes is still meant. */
export function SecondYes(props: SecondYesProps) {
  const { locale, place, contributionId, purpose, ledger, around, along, hidden } = props
  const w = decidingWords(locale)
  const last = lastOf(ledger.entries, purpose)
  const said = last ? saidIn(last) : null
  if (!last || said === null) return null
  const name = along.beside?.name || w('waits.somebody')
  const inWords = standingInWords(locale, purpose, said, around)
  const here = addressOf(place, contributionId, `consent/${purpose}`)
  return (
    <>
      {last.second === 'waits' || last.second === 'no' ? (
        <p dir="auto">{w('waits.said', { said: inWords })}</p>
      ) : null}
      {last.second === 'waits' && along.beside ? <p dir="auto">{w('waits.for', { name })}</p> : null}
      {last.second === 'waits' && !along.beside ? (
        <p>
          {w('waits.for.nobody')} <a href={`${place.base}/deciding#beside`}>{w('waits.choose')}</a>
        </p>
      ) : null}
      {last.second === 'no' ? <p dir="auto">{w('waits.no', { name })}</p> : null}
      {along.about.again.includes(purpose) ? (
        <form method="post" action={`${here}/again`} class="kv-consent__again">
          <Hidden hidden={hidden} />
          <input type="hidden" name="seen" value={standingWord(said)} />
          <p class="kv-consent__now">{w('again.question')}</p>
          {last.second === null || last.second === 'yes' ? null : (
            <p dir="auto">
              {w('again.said')} {inWords}
            </p>
          )}
          <Actions>
            <Button variant="quiet">{w('again.yes')}</Button>
            <LinkButton href={here} variant="quiet">
              {w('again.no')}
            </LinkButton>
          </Actions>
        </form>
      ) : null}
    </>
  )
}
