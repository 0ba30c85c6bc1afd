import { Actions, Button, LinkButton, Notice, PageHead, Slip } from '../../../../design/index.ts'
import {
  decidedAlone,
  type Purpose,
  purposes,
  type Standing,
  standingWord,
  untilSecond,
} from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Ledger, OwnWords } from '../../../contributions/index.ts'
import { cardWords } from '../../card/locales/index.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { Said, Shown } from '../../card/own-words/pages/OwnSlip.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { decidingWords } from '../../deciding/locales/index.ts'
import type { Along } from '../../deciding/state.ts'
import { type Around, standingInWords } from '../in-words.ts'
import { lessFor } from '../less.ts'
import { consentWords } from '../locales/index.ts'
import type { Touched } from '../touches.ts'
import { Touches } from './Touches.tsx'

interface SurePageProps {
  locale: Locale
  place: Place
  words: OwnWords
  purpose: Purpose
  ledger: Ledger
  /** What was chosen, without the name; null: nobody. */
  wanted: Standing | null
  around: Around
  along: Along
  touched: Touched
  hidden: FormState['hidden']
}

/** What it will be, what that touches where it becomes less, and whether the name may go along: then it is done. */
export function SurePage(props: SurePageProps) {
  const { locale, place, words, purpose, ledger, wanted, around, along, touched, hidden } = props
  const w = consentWords(locale)
  const own = cardWords(locale)
  const here = addressOf(place, words.id, `consent/${purpose}`)
  const before = ledger.now[purpose]
  const waits = along.about.needs.includes(purpose) && !decidedAlone(purpose, wanted)
  const holds = waits && wanted ? untilSecond(purpose, before, wanted) : wanted
  const less = lessFor(purpose, before, holds)
  return (
    <>
      <PageHead
        title={w('sure.title')}
        lead={
          <span dir="auto">
            {wanted
              ? standingInWords(locale, purpose, wanted, { ...around, name: '' })
              : w(`sure.nobody.${purpose}`)}
          </span>
        }
      />
      <Slip media={<Shown w={own} place={place} words={words} />}>
        <Said w={own} words={words} />
      </Slip>
      {waits ? (
        <Notice>
          <p>{decidingWords(locale)('needs.until')}</p>
          <p dir="auto">{standingInWords(locale, purpose, holds, { ...around, name: '' })}</p>
        </Notice>
      ) : null}
      {less ? (
        <Touches
          {...{ locale, touched, less }}
          others={less === 'nobody' ? purposes.filter((one) => one !== purpose && ledger.now[one]) : []}
          wasPublic={before?.audience === 'everyone'}
        />
      ) : null}
      <form method="post" action={here}>
        <Hidden hidden={hidden} />
        <input type="hidden" name="seen" value={standingWord(before)} />
        <input type="hidden" name="audience" value={wanted?.audience ?? ''} />
        {wanted?.circleIds.map((id) => (
          <input type="hidden" name="circleIds" value={id} />
        ))}
        {wanted && around.name ? (
          <>
            <h2>{w('sure.name')}</h2>
            <Actions>
              <Button name="withName" value="no">
                {w('sure.without')}
              </Button>
              <Button name="withName" value="yes" variant="quiet">
                {w('sure.with', { name: around.name })}
              </Button>
            </Actions>
          </>
        ) : (
          <Actions>
            <Button>{w(wanted ? 'sure.do' : 'sure.do.nobody')}</Button>
          </Actions>
        )}
        <Actions>
          <LinkButton href={addressOf(place, words.id, 'consent')} variant="quiet">
            {w('ask.keep')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
