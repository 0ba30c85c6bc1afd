import { beginsClause } from './clauses.ts'
import type { Token } from './tokens.ts'
import { standsApart } from './verbs.ts'
import type { Reader } from './word.ts'

/** So many words back the other half of a verb is looked for. */
const farthest = 6

/** Verbs whose halves stand apart, by what they are found: `schoof aan` is `aanschuiven`, and so is `aan te schuiven`. */
export function verbsApart(reader: Reader, text: string, words: readonly Token[]): string[] {
  const found: string[] = []
  for (const [at, { word }] of words.entries()) {
    if (!standsApart(word)) continue
    const [next, after] = [words[at + 1], words[at + 2]]
    if (next?.word === 'te' && after) found.push(...[reader.togetherWith(word, after.word) ?? []].flat())
    else if (endsClause(text, words[at], next) || beginsClause(next?.word ?? ''))
      found.push(...before(reader, text, words, at))
  }
  return found
}

const between = (text: string, one: Token | undefined, other: Token | undefined) =>
  one ? text.slice(one.until, other?.from ?? text.length) : ''

/** Followed by a comma, a full stop, or `en`. */
const endsClause = (text: string, token: Token | undefined, next: Token | undefined) =>
  next === undefined || next.word === 'en' || /[^\s]/.test(between(text, token, next))

/** In the same clause, the nearest that makes a verb with it; where only things do, each of them: `staat vroeg op`, `lever je boek in`. */
function before(reader: Reader, text: string, words: readonly Token[], at: number): string[] {
  const first = words[at]?.word ?? ''
  const byThings: string[] = []
  for (let back = at - 1; back >= Math.max(0, at - farthest); back -= 1) {
    const [one, next] = [words[back], words[back + 1]]
    if (!one || endsClause(text, one, next)) break
    const verb = reader.togetherWith(first, one.word)
    if (verb && !reader.isThing(one.word)) return [verb]
    if (verb) byThings.push(verb)
  }
  return byThings
}
