import {
  Actions,
  CallIn,
  Circle,
  LinkButton,
  PageHead,
  PrintButton,
  PrintSheet,
  Qr,
} from '../../../../design/index.ts'
import { type PaperCode, printedCode } from '../../../../platform/codes/codes.ts'
import { clockTime, listOf, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { callName, guestNames } from '../../fire/pages/FireFacts.tsx'
import type { FireView } from '../../fire/view.ts'
import { linkOf } from '../codes.ts'
import { inviteWords } from '../locales/index.ts'
import type { Invited } from '../queries.ts'
import { hostOf } from './LinkPage.tsx'

/** In characters: a longer one gets smaller letters. */
const longTitle = 30
/** With more than this on it, an A6 has no room for a drawing. */
const fullCard = 170

interface CardsPageProps {
  locale: Locale
  fire: FireView
  origin: string
  cards: readonly { guest: Invited; code: PaperCode }[]
}

/** Invitations to give by hand, one A6 each. The codes are shown this once. */
export function CardsPage({ locale, fire, origin, cards }: CardsPageProps) {
  const w = inviteWords(locale)
  return (
    <>
      <div class="kv-no-print">
        <PageHead title={w('cards.title')} lead={w('cards.how')}>
          <p>{w('cards.paper')}</p>
        </PageHead>
        <Actions>
          <PrintButton label={w('cards.print')} />
          <LinkButton variant="quiet" href={`/dialogues/${fire.id}/people`}>
            {w('cards.back')}
          </LinkButton>
        </Actions>
      </div>
      <div class="kv-wide kv-invitation-cards">
        {cards.map((card) => (
          <InvitationCard locale={locale} fire={fire} origin={origin} {...card} />
        ))}
      </div>
    </>
  )
}

interface InvitationCardProps {
  locale: Locale
  fire: FireView
  origin: string
  guest: Pick<Invited, 'name' | 'role'>
  code: PaperCode
}

export function InvitationCard({ locale, fire, origin, guest, code }: InvitationCardProps) {
  const w = inviteWords(locale)
  const { contactPhone: phone, startsAt } = fire
  const { role } = guest
  const by = role === 'facilitator' || role === 'listener' ? (`card.by.${role}` as const) : 'card.by'
  const name = callName(fire)
  const host = fire.initiator?.name ?? fire.organisation?.name ?? ''
  const guests = listOf(locale, guestNames(locale, fire))
  const full = [fire.title, host, fire.place, guests].join('').length > fullCard
  return (
    <PrintSheet size="a6">
      <article class={`kv-invitation-card${full ? ' kv-invitation-card--full' : ''}`}>
        <div class="kv-invitation-card__drawing">
          <Circle chairs={5} open={1} />
        </div>
        <p class="kv-invitation-card__for" dir="auto">
          {guest.name ? w('card.for', { name: guest.name }) : w('card.for.nameless')}
        </p>
        <h2
          class={`kv-invitation-card__title${fire.title.length > longTitle ? ' kv-invitation-card__title--long' : ''}`}
          dir="auto"
        >
          {fire.title}
        </h2>
        <p>{w(by, { name: host })}</p>
        <p class="kv-invitation-card__when">
          {longDate(locale, startsAt)}, {clockTime(locale, startsAt)}
          {fire.place ? (
            <span class="kv-line" dir="auto">
              {fire.place}
            </span>
          ) : null}
        </p>
        <div class="kv-invitation-card__open">
          <div class="kv-invitation-card__qr">
            <Qr text={linkOf(origin, code)} label={w('card.qr')} />
          </div>
          <p class="kv-invitation-card__how">
            {w('card.how', { address: `${hostOf(origin)}/i` })}
            <strong class="kv-invitation-card__code">{printedCode(code.short)}</strong>
          </p>
        </div>
        <p class="kv-invitation-card__foot">
          {fire.partnerGuests.length > 0 ? (
            <span class="kv-line">{w('card.guests', { names: guests })}</span>
          ) : null}
          <span class="kv-line">{w('card.free')}</span>
          {phone ? (
            <span class="kv-line">
              <CallIn text={name ? w('card.call.name', { name }) : w('card.call')} phone={phone} />
            </span>
          ) : null}
        </p>
      </article>
    </PrintSheet>
  )
}
