import { Choice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { signUpWords } from '../../sign-up/locales/index.ts'
import { answers } from '../../sign-up/view.ts'
import { answerAt } from '../answers.ts'
import { placeWords } from '../locales/index.ts'
import { afar, optionsOf, type Where } from '../options.ts'
import type { Rooms } from '../rooms.ts'

interface AnswerProps {
  locale: Locale
  where: Where
  /** Not known: it is not said where there is room. */
  rooms?: Rooms | undefined
  /** Where they have a place already: that is theirs. */
  placed?: string | undefined
  name?: string
  legend?: string
  value: string | undefined
  hint?: string | undefined
  error?: string | undefined
  /** The words above it ask it already. */
  quietLegend?: boolean
}

/** Whether somebody comes; where it is held in several places, a yes for each. */
export function Answer({ locale, where, rooms, placed, name = 'answer', legend, ...rest }: AnswerProps) {
  const s = signUpWords(locale)
  const options = optionsOf(where)
  const w = placeWords(locale)
  const yes = options.map(({ key, name: place, address }) => ({
    value: answerAt('yes', key),
    label: key === afar ? w('yes.afar') : <span dir="auto">{w('yes.at', { place })}</span>,
    hint: [
      address.replace(/[.\s]*$/, '.').replace(/^\.$/, ''),
      rooms && key !== placed ? w(rooms.get(key) === false ? 'full' : 'room') : '',
    ]
      .filter(Boolean)
      .join(' '),
  }))
  const plain = answers.map((answer) => ({ value: answer, label: s(`come.${answer}`) }))
  return (
    <Choice
      name={name}
      legend={legend ?? s('come')}
      arrange={yes.length > 0 ? 'stack' : 'row'}
      options={yes.length > 0 ? [...yes, ...plain.filter(({ value }) => value !== 'yes')] : plain}
      {...rest}
    />
  )
}

/** Whether there is a place; of several, that one chooses. */
export function RoomInWords({ locale, where, rooms }: { locale: Locale; where: Where; rooms: Rooms }) {
  const w = placeWords(locale)
  const options = optionsOf(where)
  if (options.length === 0)
    return <p>{signUpWords(locale)(rooms.get('') === false ? 'come.full' : 'come.room')}</p>
  const full = [...rooms.values()].includes(false)
  const places = options.filter(({ key }) => key !== afar)
  return (
    <p>
      {[w(places.length > 1 ? 'choose' : 'choose.afar'), full ? w('choose.full') : '']
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
