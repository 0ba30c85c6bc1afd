import type { Locale } from '../../../../platform/i18n/words.ts'
import { signUpWords } from '../../sign-up/locales/index.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { receiveWords } from '../locales/index.ts'
import { totalsOf } from '../totals.ts'

/** In which list somebody stands. */
export const grouped = (people: readonly SignUpView[]) => [
  { key: 'coming' as const, some: people.filter(({ placed }) => placed) },
  { key: 'waiting' as const, some: people.filter(({ waits }) => waits) },
  { key: 'maybe' as const, some: people.filter(({ answer }) => answer === 'maybe') },
  { key: 'asked' as const, some: people.filter(({ answer }) => answer === null) },
  { key: 'not' as const, some: people.filter(({ answer }) => answer === 'no') },
]

/** A name, who comes along, and what they need. */
export function Somebody({ locale, one }: { locale: Locale; one: SignUpView }) {
  const w = receiveWords(locale)
  const s = signUpWords(locale)
  const { name, people, companions, needs, toTell, email } = one
  const needed = [...needs.kinds.map((kind) => s(`need.${kind}`)), needs.words].filter(Boolean).join(', ')
  return (
    <>
      <strong class="kv-line" dir="auto">
        {name}
      </strong>
      {people > 1 ? (
        <span class="kv-line" dir="auto">
          {companions ? w('with.names', { count: people, names: companions }) : w('with', { count: people })}
        </span>
      ) : null}
      {needed ? (
        <span class="kv-line" dir="auto">
          {needed}
        </span>
      ) : null}
      {toTell && !email ? <span class="kv-line kv-small">{w('to-tell')}</span> : null}
    </>
  )
}

/** How many come, and what the kitchen and the door must know. */
export function TotalsInWords({ locale, people }: { locale: Locale; people: readonly SignUpView[] }) {
  const w = receiveWords(locale)
  const s = signUpWords(locale)
  const { people: coming, maybe, waiting, needs } = totalsOf(people)
  return (
    <>
      <p>
        {[
          w('total.people', { count: coming }),
          maybe > 0 ? w('total.maybe', { count: maybe }) : '',
          waiting > 0 ? w('total.waiting', { count: waiting }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {needs.length > 0 ? (
        <p>
          {w('kitchen')}:{' '}
          {needs
            .map(({ kind, people: count }) => w('total.need', { need: s(`need.${kind}`), count }))
            .join(', ')}
          .
        </p>
      ) : null}
    </>
  )
}
