import { Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FireView, OwnInvitation } from '../../fire/view.ts'
import { togetherWords } from '../locales/index.ts'
import { mayBring } from '../may-bring.ts'

interface TogetherProps {
  locale: Locale
  fire: FireView
  own: OwnInvitation
  at: string
}

/** Below a yes: the way to bring somebody, also to take that back. */
export function Together({ locale, fire, own, at }: TogetherProps) {
  const w = togetherWords(locale)
  if (!own.brings && mayBring(fire, own) !== true) return null
  return (
    <Section title={w(own.brings ? 'bring' : 'link')} id="together">
      <p>{own.brings ? w('with.nameless') : w('link.what')}</p>
      <p>
        <a href={`${at}/bring`}>{w(own.brings ? 'link.change' : 'link.go')}</a>
      </p>
    </Section>
  )
}
