import { Actions, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import { type CardWords, cardWords } from '../locales/index.ts'

interface HelpedProps {
  locale: Locale
  movement: Movement
}

const orCall = (w: CardWords, { contactName: name, contactPhone: phone }: Movement) =>
  phone ? w('elsewhere.call', { name, phone }) : w('elsewhere.call-nobody')

/** On the device of who helped: this card opens elsewhere. */
export function OtherDevicePage({ locale, movement }: HelpedProps) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead title={w('elsewhere.title')} lead={w('elsewhere.lead')} />
      <p>{w('elsewhere.how')}</p>
      <p>{orCall(w, movement)}</p>
      <Actions>
        <LinkButton href="/room" variant="quiet">
          {w('sheet.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

/** On the device of who helped: whom to ask for a first card. */
export function HelpedCardPage({ locale, movement, name }: HelpedProps & { name: string }) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead
        title={<span dir="auto">{w('first-card.title', { name })}</span>}
        lead={w('first-card.another')}
      />
      <ol>
        <li>{w('first-card.another.word', { name })}</li>
        <li>{w('first-card.another.print', { name })}</li>
      </ol>
      <p>{orCall(w, movement)}</p>
      <Actions>
        <LinkButton href="/room" variant="quiet">
          {w('own-yes.back')}
        </LinkButton>
      </Actions>
    </>
  )
}

/** The word is chosen: somebody else prints the card. */
export function WordChosenPage({ locale, name }: { locale: Locale; name: string }) {
  const w = cardWords(locale)
  return (
    <>
      <PageHead title={w('first-card.chosen')} lead={w('first-card.chosen.lead', { name })} />
      <Actions>
        <LinkButton href="/room">{w('own-yes.back')}</LinkButton>
      </Actions>
    </>
  )
}
