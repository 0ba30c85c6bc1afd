import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FireView } from '../../fire/view.ts'
import { closingWords } from '../locales/index.ts'

interface ClosingProps {
  locale: Locale
  fire: FireView
  hidden: FormState['hidden']
  /** Closed, not longer than a week ago. */
  again: boolean
}

/** For who keeps the fire: closing it once it was harvested, and what that means; opening it again for a week. */
export function Closing({ locale, fire, hidden, again }: ClosingProps) {
  const w = closingWords(locale)
  if (fire.status === 'harvesting')
    return (
      <Section title={w('close')} id="close" ruled>
        <ul>
          <li>{w('close.words')}</li>
          <li>{w('close.cards')}</li>
          <li>{w('close.answers')}</li>
        </ul>
        <p>{w('close.week')}</p>
        <PostForm hidden={hidden} action={`/dialogues/${fire.id}/close`}>
          <Actions>
            <Button variant="quiet">{w('close.go')}</Button>
          </Actions>
        </PostForm>
      </Section>
    )
  if (!again) return null
  return (
    <Section title={w('again')} id="again" ruled>
      <p>{w('again.what')}</p>
      <PostForm hidden={hidden} action={`/dialogues/${fire.id}/open-again`}>
        <Actions>
          <Button variant="quiet">{w('again.go')}</Button>
        </Actions>
      </PostForm>
    </Section>
  )
}
