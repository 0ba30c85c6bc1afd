import { type About, bends, isThing, isVerb } from './kinds.ts'
import { endedAs } from './lengths.ts'

/** Says in which place or when, and no more how much; and who somebody is. */
const ownWords = new Set(
  'eerder eerste jongere jongeren laatst laatste later liever liefst naast naaste naasten ouder oudere ouderen verder vroeger'.split(
    ' ',
  ),
)

/** `grote`, `blinden`, `groter`, `oudste`: what it is of one thing alone. */
export function straight(word: string, about: About): string | undefined {
  if (ownWords.has(word)) return undefined
  return bent(word, about) ?? compared(word, about)
}

function bent(word: string, about: About): string | undefined {
  const base = word.match(/^(.{2,})e$/)?.[1] ?? several(word, about)
  return base && endedAs(base).find((one) => one.length > 2 && bends(about(one)))
}

/** `gewonden` are more than one who is `gewond`. */
function several(word: string, about: About): string | undefined {
  if (isThing(about(word)) || isVerb(about(word)) || !isThing(about(word.slice(0, -1)))) return undefined
  return word.match(/^(.{3,}[dt])en$/)?.[1]
}

/** A `dichter` is no more `dicht`, and `lekker` no more `lek`. */
function compared(word: string, about: About): string | undefined {
  const [, base, ending = ''] = word.match(/^(.{2,}?)(ere?|(?<=r)dere?|ste?)$/) ?? []
  // The list takes `grotere` for a thing, of which it knows `groter` as well.
  const more = ending.endsWith('ere') && about(word.slice(0, -1)) !== 0
  if (!base || (isThing(about(word)) && !ending.endsWith('ste') && !more) || bends(about(word)))
    return undefined
  return endedAs(base).find((one) => one.length > 2 && bends(about(one)))
}
