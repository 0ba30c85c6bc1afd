import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { openReader } from '../analysis/reader.ts'
import { type Sought, sought } from '../analysis/sought.ts'
import { tokens } from '../analysis/tokens.ts'
import type { Reader } from '../analysis/word.ts'
import { type Meant, whatIsMeant } from './meant.ts'
import { findHits, type Hit, type Shown, type Wanted } from './queries.ts'
import { anyFound, marked, type Piece, passage } from './snippet.ts'
import type { InHouse } from './vocabulary.ts'

/** One thing on the page of what was found. */
export interface FoundItem {
  path: string
  shelf: string
  language: Locale
  writtenIn: string | null
  title: Piece[]
  text: Piece[]
  day: string | null
}

/** What was found, of all that whoever asks may see. */
export interface Found {
  items: FoundItem[]
  /** What was read instead of words that stand nowhere, where it stands in what is shown. */
  instead: readonly { word: string; by: string }[]
  /** Words that stand nowhere, of which nothing is shown that was read instead. */
  nowhere: readonly string[]
  /** There is a next page. */
  more: boolean
  /** Under what the found things stand, to look under one of them alone. */
  shelves: string[]
  themeIds: string[]
  years: number[]
}

export const onPage = 10

/** With fewer found somebody may have mistyped a word that is another word. */
const few = 3

/** Looks for words, in the order of how much things are about them. One or two queries, and two more where next to nothing is found. */
export async function find(db: Db, house: InHouse, locale: Locale, wanted: Wanted): Promise<Found> {
  const reader = await openReader()
  const from = (wanted.page - 1) * onPage
  const until = from + onPage
  const look = async (meant: Meant) => ({
    ...meant,
    ...(meant.asked.length > 0
      ? await findHits(db, meant.asked, locale, wanted, { from, until })
      : { hits: [], shown: [] }),
  })
  const meant = await whatIsMeant({ db, house, reader }, wanted.words, locale)
  let found = await look(meant)
  // One word that found something stands there.
  if (found.hits.length === 0 || (found.hits.length < few && found.asked.length > 1)) {
    const doubted = await whatIsMeant({ db, house, reader }, wanted.words, locale, true)
    if (doubted.instead.length > meant.instead.length || doubted.joined > meant.joined)
      found = await look(doubted)
    else found = { ...found, nowhere: doubted.nowhere }
  }
  const { asked, hits, shown } = found
  // Who found what the one word was meant for finds it, also where it is only who tells it.
  const alone = asked.length === 1 && !wanted.shelf && !wanted.theme && !wanted.year && shown.length > 0
  const instead = found.instead.filter(
    ({ by, stands }) => stands && (alone || shown.some((one) => holds(reader, one, by))),
  )
  const of = sought(new Set(asked.flatMap(({ ways }) => ways.flatMap((way) => way.lexemes))))
  return {
    items: shown.map((one) => asItem(reader, one, of)),
    instead: instead.map(({ word, by }) => ({ word, by })),
    nowhere: found.nowhere.filter((word) => !instead.some((one) => one.word === word)),
    more: hits.length > until,
    ...under(hits),
  }
}

/** Whether a word, in one of its forms, stands in what is shown; of two that were written as one both. */
function holds(reader: Reader, { title, inShort, body, language }: Shown, words: string): boolean {
  const all = [title, inShort, body].flatMap((text) => tokens(text).map(({ word }) => word))
  return words.split(' ').every((word) => {
    const { stem } = reader.read(word, language)
    return all.some((one) => one === word || reader.read(one, language).stem === stem)
  })
}

function asItem(reader: Reader, shown: Shown, of: Sought): FoundItem {
  const { path, shelf, language, writtenIn, title, inShort, body, day } = shown
  const mark = (text: string) => marked(reader, text, language, of)
  const short = mark(inShort)
  const own = body && (!inShort || !anyFound(short)) ? mark(passage(reader, body, language, of)) : []
  return {
    path,
    shelf,
    language,
    writtenIn,
    title: mark(title),
    text: own.length > 0 && (anyFound(own) || !inShort) ? own : short,
    day,
  }
}

/** In the order in which they are found first, which is known to whoever reads the list. */
function under(hits: readonly Hit[]): Pick<Found, 'shelves' | 'themeIds' | 'years'> {
  return {
    shelves: [...new Set(hits.map(({ shelf }) => shelf))],
    themeIds: [...new Set(hits.flatMap(({ themeIds }) => themeIds))],
    years: [...new Set(hits.flatMap(({ day }) => (day ? [Number(day.slice(0, 4))] : [])))].sort(
      (a, b) => b - a,
    ),
  }
}
