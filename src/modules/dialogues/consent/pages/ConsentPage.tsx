import { Actions, LinkButton, PageHead, Section, Slip } from '../../../../design/index.ts'
import { type Purpose, purposes } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { type Ledger, lastOf, type OwnWords, saidIn } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import type { Confidant } from '../../card/own-words/pages/AskReach.tsx'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, backTo, type Place } from '../../card/own-words/place.ts'
import { SecondYes } from '../../deciding/pages/SecondYes.tsx'
import { ShownBeside } from '../../deciding/pages/ShownBeside.tsx'
import type { Along } from '../../deciding/state.ts'
import { type Around, asksAbout, standingInWords } from '../in-words.ts'
import { type ConsentWords, consentWords } from '../locales/index.ts'
import { History } from './History.tsx'

interface ConsentPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  ledger: Ledger
  around: Around
  confidant: Confidant
  along: Along
  hidden: FormState['hidden']
}

/** One's own words, and for each purpose in a sentence who may use them; below it what was chosen before. */
export function ConsentPage(props: ConsentPageProps) {
  const { locale, place, words, ledger, around, confidant, along, hidden } = props
  const contributionId = words.id
  const w = consentWords(locale)
  const own = cardWords(locale)
  const decides = words.state === 'confirmed'
  const chosen = purposes.some((purpose) => saidLast(ledger, purpose) !== null)
  return (
    <>
      <PageHead title={w('consent.title')} lead={w('consent.lead')} />
      <Slip media={<Shown w={own} place={place} words={words} />}>
        <Said w={own} words={words} />
      </Slip>
      {decides ? null : <p>{w(words.state === 'waiting' ? 'consent.waits' : 'consent.left-out')}</p>}
      {decides
        ? purposes.filter(asksAbout(words)).map((purpose) => (
            <Section title={w(`purpose.${purpose}`)} id={purpose} ruled>
              <p>{w(`purpose.${purpose}.for`)}</p>
              <p class="kv-consent__now" dir="auto">
                {standingInWords(locale, purpose, ledger.now[purpose], around)}
              </p>
              <SecondYes {...{ locale, place, contributionId, purpose, ledger, around, along, hidden }} />
              <p>
                <a href={addressOf(place, words.id, `consent/${purpose}`)}>
                  {changeOrChoose(w, purpose, ledger.now[purpose] !== null)}
                </a>
              </p>
            </Section>
          ))
        : null}
      {decides ? <ShownBeside {...{ locale, place, contributionId, along, hidden }} /> : null}
      {chosen ? (
        <Section title={w('consent.withdraw')} id="withdraw" ruled>
          <p>{w('consent.withdraw.body')}</p>
          <Actions>
            <LinkButton href={addressOf(place, words.id, 'withdraw')} variant="quiet">
              {w('consent.withdraw')}
            </LinkButton>
          </Actions>
        </Section>
      ) : null}
      <History locale={locale} entries={ledger.entries} around={around} />
      <Together w={w} {...confidant} />
      <p>
        <a href={backTo(place, words.id)}>{w('consent.back')}</a>
      </p>
    </>
  )
}

/** Also what waits for a second yes can be taken back. */
const saidLast = ({ entries }: Ledger, purpose: Purpose) => {
  const last = lastOf(entries, purpose)
  return last ? saidIn(last) : null
}

const changeOrChoose = (w: ConsentWords, purpose: Purpose, allowed: boolean) =>
  w(allowed ? 'consent.change' : 'consent.choose', { purpose: w(`purpose.${purpose}`) })

/** Deciding need not be done alone, nor on a screen. */
function Together({ w, confidantName: name, confidantPhone: phone }: Confidant & { w: ConsentWords }) {
  return (
    <Section title={w('consent.ask')} id="ask" ruled>
      <p>{w('consent.ask.body')}</p>
      {name && phone ? <p>{w('consent.ask.call', { name, phone })}</p> : null}
    </Section>
  )
}
