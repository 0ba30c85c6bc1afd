import type { Analysed } from '../analysis/document.ts'
import type { Searchable } from '../sources/source.ts'

/** A thing as it was read. */
export type Read = Analysed & { thing: Searchable }

/** As it is shown. */
export const rowOf = (kind: string, thing: Searchable, language: Analysed['language']) => ({
  kind,
  id: thing.id,
  language,
  translated: thing.translated,
  shelf: thing.shelf,
  path: thing.path,
  title: thing.title,
  in_short: thing.inShort,
  body: thing.body,
  theme_ids: [...thing.themeIds],
  day: thing.day,
  readers: [...thing.readers],
})

/** With what is asked of every document besides its words: who reads, in which language, under what. */
export function lexemesOf({ thing, language, lexemes }: Read): string {
  const { readers, translated, shelf, themeIds, day } = thing
  const marks = [
    ...readers.map((reader) => `r.${reader}`),
    ...(translated ? [language] : ['nl', 'en']).map((tongue) => `l.${tongue}`),
    `s.${shelf}`,
    ...themeIds.map((id) => `t.${id.replaceAll('-', '')}`),
    ...(day ? [`y.${day.slice(0, 4)}`] : []),
  ]
  return `${lexemes} ${marks.map((mark) => `'${mark}'`).join(' ')}`
}
