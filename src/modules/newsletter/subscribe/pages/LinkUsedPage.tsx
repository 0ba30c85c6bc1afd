import { Actions, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { newsletterWords } from '../../words.ts'

interface LinkUsedProps {
  locale: Locale
  /** Where they change what they get. Undefined: nothing is behind the link any more. */
  ownPath: string | undefined
}

/** A link from a letter that was used already, or that is too old: the way on from there. */
export function LinkUsedPage({ locale, ownPath }: LinkUsedProps) {
  const w = newsletterWords(locale)
  const state = ownPath ? 'used' : 'over'
  return (
    <>
      <PageHead title={w(`confirm.${state}.title`)} lead={w(`confirm.${state}.lead`)} />
      <Actions>
        <LinkButton href={ownPath ?? '/newsletter/subscribe'}>{w(`confirm.${state}.go`)}</LinkButton>
        <LinkButton href="/newsletter" variant="quiet">
          {w('archive.back')}
        </LinkButton>
      </Actions>
    </>
  )
}
