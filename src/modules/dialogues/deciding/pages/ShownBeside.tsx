import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { addressOf, type Place } from '../../card/own-words/place.ts'
import { decidingWords } from '../locales/index.ts'
import type { Along } from '../state.ts'

interface ShownBesideProps {
  locale: Locale
  place: Place
  contributionId: string
  along: Along
  hidden: FormState['hidden']
}

/** Whether who decides along may read these words. Only where somebody does. */
export function ShownBeside({ locale, place, contributionId, along, hidden }: ShownBesideProps) {
  const w = decidingWords(locale)
  if (!along.beside) return null
  const name = along.beside.name || w('waits.somebody')
  return (
    <Section title={<span dir="auto">{w('shown.title', { name })}</span>} id="shown" ruled>
      <p dir="auto">{w(along.shown ? 'shown.yes.now' : 'shown.no.now', { name })}</p>
      <form method="post" action={addressOf(place, contributionId, 'beside')}>
        <Hidden hidden={hidden} />
        <Actions>
          <Button name="shown" value={along.shown ? 'no' : 'yes'} variant="quiet">
            {w(along.shown ? 'shown.no' : 'shown.yes', { name })}
          </Button>
        </Actions>
      </form>
    </Section>
  )
}
