import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { languageBits, NearWords, type Vocabulary, withWords } from '../analysis/near.ts'
import { type Asked, askedWords, type Way, waysAsOne, waysOf, waysTogether } from '../analysis/query.ts'
import { asOne } from '../analysis/spaces.ts'
import type { Reader } from '../analysis/word.ts'
import { languageBeside } from './beside.ts'
import { type Candidate, candidates, insteadOf, itself, languages, partsOf, readings } from './candidates.ts'
import { closedWords, standingLexemes } from './queries.ts'
import { type InHouse, openVocabulary } from './vocabulary.ts'

/** What is looked for, and what was read instead of a word that stands nowhere. */
export interface Meant {
  asked: readonly Asked[]
  instead: readonly Instead[]
  /** Words that stand nowhere, and of which no other stands for the same. */
  nowhere: readonly string[]
  /** Words that were read as one as well, `super market`. */
  joined: number
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
/** Two words that somebody else writes as one. */
const written = 0.9
const mostWays = 14
/** More words than so many are not mended at once. */
const mostUnsure = 4

/**
 * The words that are looked for. For one that no spelling list knows and that stands in nothing that whoever asks may see, nor in other
 * words for the same, the nearest that does: candidates come from the spelling list, from what everybody may read and from what they may read themselves,
 * so that no word comes from elsewhere. Three queries at most.
 *
 * @param doubted also words that a list knows may be mistyped: `tart` for `taart`.
 */
export async function whatIsMeant(look: Look, text: string, locale: Locale, doubted = false): Promise<Meant> {
  const { db, reader } = look
  const words = askedWords(text)
  const all = words.filter((word) => word.length > 3 && !/\d/.test(word) && (doubted || !reader.knows(word)))
  const open = all.length > 0 ? await vocabularyFor(look, all.slice(0, mostUnsure)) : undefined
  const joined = open ? oneWord(reader, open, words) : new Map<string, Way[]>()
  const unsure = all.filter((word) => !joined.has(word)).slice(0, mostUnsure)
  const near = new Map(
    open
      ? unsure.map((word) => [
          word,
          candidates(reader, open, word, languageBeside(word, { reader, open, text })),
        ])
      : [],
  )
  const standing = await standingLexemes(
    db,
    unsure.map((word) => [
      readings(reader, word),
      ...partsOf(reader, word),
      ...insteadOf(reader, word),
      ...(near.get(word) ?? []).map(({ lexemes }) => lexemes),
    ]),
    locale,
  )
  const stand = (lexemes: readonly string[]) => lexemes.some((lexeme) => standing.has(lexeme))
  const stands = ({ lexemes, apart }: Candidate) =>
    apart ? apart.every((half) => stand(readings(reader, half))) : stand(lexemes)
  const instead: Instead[] = []
  const nowhere: string[] = []
  const [together, joint] = [waysTogether(reader, words), waysAsOne(reader, words)]
  const asked = words.map((word): Asked => {
    const ways = [
      ...(joined.get(word) ?? []),
      ...waysOf(reader, word),
      ...(together.get(word) ?? []),
      ...(joint.get(word) ?? []),
    ]
    const itStands = stand(readings(reader, word))
    const there = itStands || [...partsOf(reader, word), ...insteadOf(reader, word)].some(stand)
    if (!there && near.has(word)) nowhere.push(word)
    const found = there ? [] : (near.get(word) ?? []).filter((one) => stands(one))
    const nearest = found.filter(({ distance }) => distance === found[0]?.distance).slice(0, 2)
    const [first] = nearest
    // Only what it is made of stands, and no list knows it: a `gemeenteraat` may be one, and may be meant for what is a letter away.
    const may =
      there && !itStands && !reader.knows(word)
        ? near.get(word)?.find((one) => one.distance === 1 && !one.apart && stand(itself(reader, one.word)))
        : undefined
    const beside = may ? meantBy(reader, may).slice(0, mostWays / 2) : []
    if (first)
      instead.push({
        word,
        by: first.word,
        stands: first.apart !== undefined || stand(itself(reader, first.word)),
      })
    // First what was read instead: it is that word's weight that counts.
    return {
      word,
      ways: [
        ...nearest.flatMap((one) => meantBy(reader, one)),
        ...ways.slice(0, mostWays - beside.length),
        ...beside,
      ].slice(0, mostWays),
    }
  })
  return { asked, instead, nowhere, joined: joined.size }
}

/** Words of what everybody may read, and of what else whoever asks may. */
async function vocabularyFor({ db, house }: Look, unsure: readonly string[]): Promise<Vocabulary> {
  const [open, closed] = await Promise.all([openVocabulary(db, house), closedWords(db, unsure)])
  const mine = new NearWords()
  // Of what is for few it is not kept in which language it is written.
  mine.add(closed.map((word) => ({ word, languages: languageBits.any })))
  return withWords(open, mine)
}

/** What may be asked in place of the word: of two words that somebody wrote as one both. */
const meantBy = (reader: Reader, { word, apart, language }: Candidate): Way[] =>
  apart
    ? languages.map((language) => ({
        lexemes: apart.map((half) => reader.read(half, language).stem),
        weight: corrected,
      }))
    : waysOf(reader, word, corrected, language && [language])

/** Words that stand as one in what everybody may read, for each of the two that were asked. */
function oneWord(reader: Reader, open: Vocabulary, words: readonly string[]): Map<string, Way[]> {
  const pairs = asOne(words)
  const known = open.among(new Set(pairs.map(({ word }) => word)))
  return new Map(
    pairs
      .filter(({ word }) => known.has(word))
      .flatMap(({ word, of }) => {
        const ways = readings(reader, word).map((stem) => ({ lexemes: [stem], weight: written }))
        return of.map((one) => [one, ways] as const)
      }),
  )
}
