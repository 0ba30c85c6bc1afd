import { Pictogram } from '../../../../design/index.ts'
import { shortDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { chairWords } from '../../chairs/locales/index.ts'
import type { FireView } from '../../fire/view.ts'
import { togetherWords } from '../../together/locales/index.ts'
import { type InviteWords, inviteWords } from '../locales/index.ts'
import type { Invited } from '../queries.ts'

interface InvitedListProps {
  locale: Locale
  fire: FireView
  invited: readonly Invited[]
}

/** Everybody who is asked, with their answer and what they need. Never a hat. */
export function InvitedList({ locale, fire, invited }: InvitedListProps) {
  const w = inviteWords(locale)
  return (
    <ul class="kv-invited">
      {invited.map((guest) => (
        <li class="kv-invited__one">
          <p class="kv-invited__name" dir="auto">
            {guest.name || w('list.nameless')}
          </p>
          <AnswerOf locale={locale} guest={guest} />
          <div class="kv-invited__about">
            <About w={w} guest={guest} along={alongWith(locale, guest, invited)} />
            {guest.needs ? (
              <p class="kv-invited__needs" dir="auto">
                {w('needs.said', { needs: guest.needs })}
              </p>
            ) : null}
            {guest.role === 'initiator' || guest.version === null ? null : (
              <p class="kv-invited__more">
                {mailOf(locale, w, guest)}{' '}
                <a href={`/dialogues/${fire.id}/people/${guest.seatId}`}>
                  {w('change')}
                  <span class="kv-hidden"> {guest.name}</span>
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What they said; who said yes and waits for a chair is not coming yet. */
function AnswerOf({ locale, guest: { answer, waitingSince } }: { locale: Locale; guest: Invited }) {
  if (waitingSince)
    return <p class="kv-invited__answer kv-invited__answer--none">{chairWords(locale)('answer.waiting')}</p>
  return (
    <p class={`kv-invited__answer kv-invited__answer--${answer ?? 'none'}`}>
      {answer ? <Pictogram name={answer} /> : null} {inviteWords(locale)(`answer.${answer ?? 'none'}`)}
    </p>
  )
}

/** Which part somebody has, and for whom they come. */
function About({ w, guest, along }: { w: InviteWords; guest: Invited; along: string }) {
  const { role, partnerOf, version } = guest
  const notes = [
    role === 'initiator' || role === 'facilitator' || role === 'helper' || role === 'listener'
      ? w(`list.${role}`)
      : '',
    partnerOf ? w('list.partner', { partner: partnerOf }) : '',
    version === null ? w('list.came-in') : '',
    along,
  ].filter(Boolean)
  return notes.length > 0 ? <p dir="auto">{notes.join(', ')}</p> : null
}

/** "komt met iemand", and for that somebody with whom. */
function alongWith(locale: Locale, { seatId, broughtBy }: Invited, invited: readonly Invited[]): string {
  const t = togetherWords(locale)
  if (broughtBy) {
    const name = invited.find((one) => one.seatId === broughtBy)?.name
    return name ? t('list.with', { name }) : t('list.with.somebody')
  }
  return invited.some((one) => one.broughtBy === seatId) ? t('list.brings') : ''
}

function mailOf(locale: Locale, w: InviteWords, { email, mailedAt }: Invited): string {
  if (mailedAt) return w('mailed', { date: shortDate(locale, mailedAt) })
  return email ? w('not-mailed') : w('no-mail')
}
