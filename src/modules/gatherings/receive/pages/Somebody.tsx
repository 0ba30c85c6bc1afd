import type { Locale } from '../../../../platform/i18n/words.ts'
import { afar, type Option } from '../../place/options.ts'
import { signUpWords } from '../../sign-up/locales/index.ts'
import type { NeedKind } from '../../sign-up/needs.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { receiveWords } from '../locales/index.ts'
import { totalsOf } from '../totals.ts'

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

interface TotalsProps {
  locale: Locale
  people: readonly SignUpView[]
  /** Of one place; from afar nobody needs food or a ride. */
  at?: Option | null
  /** Of all places together, what is needed stands with each. */
  short?: boolean
}

const elsewhere: readonly NeedKind[] = ['diet', 'transport']

/** How many come, and what the kitchen and the door must know. */
export function TotalsInWords({ locale, people, at, short }: TotalsProps) {
  const w = receiveWords(locale)
  const s = signUpWords(locale)
  const { people: coming, maybe, waiting, needs } = totalsOf(people)
  const needed = short ? [] : needs.filter(({ kind }) => at?.key !== afar || !elsewhere.includes(kind))
  return (
    <>
      <p>
        {[
          w(short ? 'total.all' : at?.key === afar ? 'total.afar' : 'total.people', { count: coming }),
          maybe > 0 ? w('total.maybe', { count: maybe }) : '',
          waiting > 0 ? w('total.waiting', { count: waiting }) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {needed.length > 0 ? (
        <p>
          {w('kitchen')}:{' '}
          {needed
            .map(({ kind, people: count }) => w('total.need', { need: s(`need.${kind}`), count }))
            .join(', ')}
          .
        </p>
      ) : null}
    </>
  )
}
