import type { Locale } from '../../../../platform/i18n/words.ts'
import { openingWords } from '../locales/index.ts'
import type { OpeningView } from '../queries.ts'

interface OpeningsProps {
  locale: Locale
  openings: readonly OpeningView[]
  /** Whether to say of which house each is. */
  named?: boolean
  /** Houses of the actor's own: there one changes it, and does not answer it. */
  hosted: readonly string[]
  /** Sits in a house, and may answer for it. */
  answers: boolean
  /** Takes part in nothing yet: begins by getting to know each other. */
  joins?: boolean
}

/** What houses offer and ask, each with how to answer it. */
export const Openings = ({ locale, openings, named, hosted, answers, joins }: OpeningsProps) => {
  const w = openingWords(locale)
  return (
    <ol class="kv-told">
      {openings.map(({ id, kind, house, words, days, room, expect }) => (
        <li class="kv-told__one">
          <p class="kv-told__when">
            {named ? <a href={`/circles/${house.slug}/visits`}>{house.name}</a> : w(`one.${kind}`)}
          </p>
          <div class="kv-told__what">
            <p class="kv-as-typed" dir="auto">
              {words}
            </p>
            {expect ? (
              <p class="kv-as-typed kv-small" dir="auto">
                {expect}
              </p>
            ) : null}
            {days ? <p class="kv-small">{w('one.days', { days })}</p> : null}
            {room ? <p class="kv-small">{w('one.room', { room })}</p> : null}
            <p>
              {hosted.includes(house.id) ? (
                <a href={`/circles/${house.slug}/visits/openings/${id}`}>{w('one.change')}</a>
              ) : answers ? (
                <a
                  href={`/circles/${house.slug}/visits/${kind === 'offer' ? 'ask' : 'invite'}?opening=${id}`}
                >
                  {kind === 'offer' ? w('one.come') : w('one.invite', { name: house.name })}
                </a>
              ) : joins && kind === 'offer' ? (
                <a href="/join">{w('one.join')}</a>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
