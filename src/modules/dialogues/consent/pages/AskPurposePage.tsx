import { Actions, Button, Choice, ErrorSummary, LinkButton, PageHead } from '../../../../design/index.ts'
import { audiences, type Purpose } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Ledger, OwnWords } from '../../../contributions/index.ts'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { decidingWords } from '../../deciding/locales/index.ts'
import type { Along } from '../../deciding/state.ts'
import { type Around, standingInWords } from '../in-words.ts'
import { type ConsentWords, consentWords } from '../locales/index.ts'

interface AskPurposePageProps {
  locale: Locale
  place: Place
  words: OwnWords
  purpose: Purpose
  ledger: Ledger
  around: Around
  along: Along
  /** They went on without choosing. */
  wrong: boolean
}

/** One question: who may use these words for this. Nothing is chosen beforehand. */
export function AskPurposePage(props: AskPurposePageProps) {
  const { locale, place, words, purpose, ledger, around, along, wrong } = props
  const w = consentWords(locale)
  const here = addressOf(place, words.id, 'consent')
  const now = ledger.now[purpose]
  const error = wrong ? w('audience.none') : undefined
  return (
    <>
      {error ? (
        <ErrorSummary title={error} errors={[{ field: 'audience', text: w('ask.question') }]} />
      ) : null}
      <PageHead title={w(`purpose.${purpose}`)} lead={w(`purpose.${purpose}.for`)} />
      <p dir="auto">{standingInWords(locale, purpose, now, around)}</p>
      {along.about.needs.includes(purpose) ? <p>{decidingWords(locale)('needs.purpose')}</p> : null}
      {around.few ? <p>{w('ask.few')}</p> : null}
      <form method="get" action={`${here}/${purpose}/sure`}>
        <Choice
          name="audience"
          legend={w('ask.question')}
          options={[...audiences, 'nobody' as const].map((one) => ({
            value: one,
            label: w(`audience.${one}`),
            hint: hintOf(w, one, around, one === (now?.audience ?? 'nobody')),
          }))}
          error={error}
        />
        <p>{w('ask.nothing')}</p>
        <Actions>
          <Button>{w('circles.do')}</Button>
          <LinkButton href={here} variant="quiet">
            {w('ask.keep')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}

function hintOf(
  w: ConsentWords,
  one: (typeof audiences)[number] | 'nobody',
  { organisation }: Around,
  isNow: boolean,
): string | undefined {
  const hint =
    one === 'here'
      ? undefined
      : w(`audience.${one}.hint`, { organisation: organisation || w('who.our-house') })
  const now = isNow ? w('audience.now') : undefined
  return [hint, now].filter(Boolean).join('; ') || undefined
}
