import { Actions, Button, Choice, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Purpose } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnWords } from '../../../contributions/index.ts'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { consentWords } from '../locales/index.ts'

interface WhichCirclesPageProps {
  locale: Locale
  place: Place
  words: OwnWords
  purpose: Purpose
  audience: 'team' | 'partners'
  circles: readonly { id: string; name: string }[]
  /** They went on without choosing, or chose what is not there. */
  wrong: boolean
}

/** Which team, or which partners. */
export function WhichCirclesPage(props: WhichCirclesPageProps) {
  const { locale, place, words, purpose, audience, circles, wrong } = props
  const w = consentWords(locale)
  const here = addressOf(place, words.id, `consent/${purpose}`)
  return (
    <>
      <PageHead
        title={w(`circles.${audience}`)}
        lead={w(circles.length > 0 ? 'circles.lead' : 'circles.empty')}
      />
      <form method="get" action={`${here}/sure`}>
        <input type="hidden" name="audience" value={audience} />
        <input type="hidden" name="which" value="asked" />
        {circles.length > 0 ? (
          <Choice
            name="circle"
            legend={w(`circles.${audience}`)}
            quietLegend
            multiple
            options={circles.map(({ id, name }) => ({ value: id, label: <span dir="auto">{name}</span> }))}
            error={wrong ? w('circles.none') : undefined}
          />
        ) : null}
        <Actions>
          {circles.length > 0 ? <Button>{w('circles.do')}</Button> : null}
          <LinkButton href={here} variant="quiet">
            {w('circles.back')}
          </LinkButton>
        </Actions>
      </form>
    </>
  )
}
