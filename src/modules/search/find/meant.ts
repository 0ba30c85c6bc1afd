import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { asWritten } from '../analysis/as-written.ts'
import { type Near, oneAway, soundAlike } from '../analysis/near.ts'
import { type Asked, askedWords, waysOf, waysTogether } from '../analysis/query.ts'
import { stopWords } from '../analysis/stop-words.ts'
import { otherWaysOf } from '../analysis/synonyms/index.ts'
import type { Reader } from '../analysis/word.ts'
import { standingLexemes } from './queries.ts'
import { type InHouse, nearOpenWords } from './vocabulary.ts'

/** What is looked for, and what was read instead of a word that stands nowhere. */
export interface Meant {
  asked: readonly Asked[]
  instead: readonly Instead[]
  /** Words that stand nowhere, and of which no other stands for the same. */
  nowhere: readonly string[]
}

/** What was read instead of a word. */
export interface Instead {
  word: string
  by: string
  /** It stands somewhere itself, and not only what it is made of or what else is said for it. */
  stands: boolean
}

/** With what somebody looks, and where. */
export interface Look {
  db: Db
  house: InHouse
  reader: Reader
}

/** What was typed wrong counts somewhat less than what was typed. */
const corrected = 0.8
const mostWays = 14
const most = { open: 5, listed: 4, inOthers: 2, alike: 2 } as const
/** More words than so many are not mended at once. */
const mostUnsure = 4

/**
 * The words that are looked for. For one that no spelling list knows and that stands in nothing that whoever asks may see, nor in other
 * words for the same, the nearest that does: candidates come from the spelling list and from what everybody may read, so that no word
 * comes from elsewhere. One query.
 *
 * @param doubted also words that a list knows may be mistyped: `tart` for `taart`.
 */
export async function whatIsMeant(look: Look, text: string, locale: Locale, doubted = false): Promise<Meant> {
  const { db, reader } = look
  const words = askedWords(text)
  const unsure = words
    .filter((word) => word.length > 3 && !/\d/.test(word) && (doubted || !reader.knows(word)))
    .slice(0, mostUnsure)
  const near = new Map<string, Candidate[]>()
  for (const word of unsure) near.set(word, await candidates(look, word))
  const standing = await standingLexemes(
    db,
    unsure.map((word) => [
      firstOf(reader, word),
      ...insteadOf(reader, word),
      ...(near.get(word) ?? []).map(({ lexemes }) => lexemes),
    ]),
    locale,
  )
  const stand = (lexemes: readonly string[]) => lexemes.some((lexeme) => standing.has(lexeme))
  const instead: Instead[] = []
  const nowhere: string[] = []
  const together = waysTogether(reader, words)
  const asked = words.map((word): Asked => {
    const ways = [...waysOf(reader, word), ...(together.get(word) ?? [])]
    const there = [firstOf(reader, word), ...insteadOf(reader, word)].some(stand)
    if (!there && near.has(word)) nowhere.push(word)
    const found = there ? [] : (near.get(word) ?? []).filter((one) => stand(one.lexemes))
    const nearest = found.filter(({ distance }) => distance === found[0]?.distance).slice(0, 2)
    const [first] = nearest
    if (first) instead.push({ word, by: first.word, stands: stand(itself(reader, first.word)) })
    // First what was read instead: it is that word's weight that counts.
    return {
      word,
      ways: [...nearest.flatMap((one) => waysOf(reader, one.word, corrected)), ...ways].slice(0, mostWays),
    }
  })
  return { asked, instead, nowhere }
}

interface Candidate extends Near {
  /** It may have been meant where one of these stands. */
  lexemes: readonly string[]
}

/** What only texts know, a name perhaps, is offered where it is written now, and not for what it is made of. */
async function candidates({ db, house, reader }: Look, word: string): Promise<Candidate[]> {
  const isWord = reader.knows(word)
  // Of what is a word already, more than one letter makes another, and so does another beginning.
  const far = isWord ? 1 : 2
  const may = (one: string) => !isWord || one[0] === word[0]
  const close = (await nearOpenWords(db, house, word)).filter(
    (one) => one.distance <= far && may(one.word) && !isSmall(one.word),
  )
  const open = close.slice(0, most.open).map((one) => {
    const lexeme = asWritten(reader, one.word)
    return { ...one, lexemes: lexeme ? [lexeme] : firstOf(reader, one.word) }
  })
  const listed = (words: readonly string[]) =>
    words.filter((one) => reader.knows(one) && may(one) && !isSmall(one)).map((one) => readAs(reader, one))
  const alike = soundAlike(word)
    .filter((one) => reader.knows(one) || (!isWord && reader.read(one, 'nl').parts.length > 1))
    .slice(0, most.alike)
    .flatMap((one) => [
      readAs(reader, one),
      ...(isWord ? [] : [inOtherWords(reader, { word: one, distance: 1 })]),
    ])
  if (open.some(({ distance }) => distance === 1)) return [...alike, ...open]
  const away = oneAway(word)
  const known = listed(away)
  // A compound stands on no list: it is one where it can be cut.
  const compounds =
    word.length > 8 && known.length === 0
      ? away.filter((one) => reader.read(one, 'nl').parts.length > 1).map((one) => readAs(reader, one))
      : []
  const nearest = [...known, ...compounds].slice(0, most.listed)
  // What can be cut as it stands is no mistyped compound of other parts.
  const sure = reader.read(word, 'nl').parts.length > 1 ? known : nearest
  // A word that is one was meant as it is: what is only made like another was not.
  const inOthers = (isWord ? [] : sure).slice(0, most.inOthers).map((one) => inOtherWords(reader, one))
  return [...alike, ...nearest, ...inOthers, ...open]
}

const readAs = (reader: Reader, word: string): Candidate => ({
  ...{ word, distance: 1, lexemes: firstOf(reader, word) },
})

/** A word of which nothing stands but what else is said for it, or what it is made of. */
const inOtherWords = (reader: Reader, { word, distance }: Near): Candidate => ({
  ...{ word, distance },
  lexemes: [...reader.read(word, 'nl').parts, ...(insteadOf(reader, word)[0] ?? [])].slice(0, atOnce),
})

/** By what it is known that a word stands somewhere itself. */
const itself = (reader: Reader, word: string): string[] => [
  ...[asWritten(reader, word) ?? []].flat(),
  reader.read(word, 'nl').stem,
  reader.read(word, 'en').stem,
]

const isSmall = (word: string) => stopWords.nl.has(word) || stopWords.en.has(word)

/** The word itself in both languages, and what it is made of. */
function firstOf(reader: Reader, word: string): string[] {
  const { stem, parts } = reader.read(word, 'nl')
  return [
    ...new Set([stem, reader.read(word, 'en').stem, ...parts.filter((part) => part.length > 5).slice(0, 2)]),
  ]
}

/** As many as are asked at once. */
const atOnce = 4

/** Other words for the same, by what they are found by: some, a few at once. */
function insteadOf(reader: Reader, word: string): string[][] {
  const others = (['nl', 'en'] as const)
    .flatMap((language) => otherWaysOf(reader, [reader.read(word, language).stem], language))
    .flatMap(({ lexemes: [only, ...more] }) => (only && more.length === 0 ? [only] : []))
  return [others.slice(0, atOnce), others.slice(atOnce, 2 * atOnce)].filter(({ length }) => length > 0)
}
