import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { Hidden } from '../../card/own-words/Hidden.tsx'
import { takenBackWords } from '../locales/index.ts'

interface SetApartProps {
  locale: Locale
  /** The cluster's address. */
  here: string
  standing: 'undecided' | 'keep' | 'ask-anew'
  hidden: FormState['hidden']
}

/** Nothing lies in it any more: who keeps it decides whether its own text stays, is asked anew, or is let go. */
export function SetApart({ locale, here, standing, hidden }: SetApartProps) {
  const w = takenBackWords(locale)
  const decisions = (['keep', 'ask-anew'] as const).filter((one) => one !== standing)
  return (
    <Section title={w('apart.title')} id="apart" ruled>
      <p>
        {w(standing === 'keep' ? 'apart.stands' : standing === 'ask-anew' ? 'apart.asking' : 'apart.lead')}
      </p>
      {decisions.map((decision) => (
        <form method="post" action={`${here}/apart`}>
          <Hidden hidden={hidden} />
          <p>{w(`apart.${decision}.body`)}</p>
          <Actions>
            <Button variant="quiet" name="decision" value={decision}>
              {w(`apart.${decision}`)}
            </Button>
          </Actions>
        </form>
      ))}
      <form method="post" action={`${here}/take-apart`}>
        <Hidden hidden={hidden} />
        <p>{w('apart.let-go.body')}</p>
        <Actions>
          <Button variant="danger">{w('apart.let-go')}</Button>
        </Actions>
      </form>
    </Section>
  )
}
