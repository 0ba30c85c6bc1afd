import { sameName, tidy } from '../../../../modules/circles/index.ts'
import type { RecordTerm } from '../read/record.ts'
import type { Left } from './left.ts'
import { lineOf } from './title.ts'

/** In characters and numbers, as somebody may type keywords here. */
const [longest, most, together] = [40, 12, 300]
/** Exports of before 2010 say them otherwise. */
const domains = ['category', '', 'post_tag', 'tag']
/** What WordPress puts a post under when nobody chose. */
const nobodyChose = new Set(['uncategorized', 'geen-categorie', 'niet-gecategoriseerd', 'ongecategoriseerd'])

/** What a category or a tag is called here; nothing for the one that nobody chose. */
export function headingOf({ slug, name }: Pick<RecordTerm, 'slug' | 'name'>): string {
  if (nobodyChose.has(slug)) return ''
  // WordPress keeps names as HTML. A comma would make two of it.
  return tidy(
    lineOf(name.slice(0, 500))
      .replace(/[\p{C},]/gu, ' ')
      .toWellFormed(),
  )
}

/** Names of what a post stands under: first its categories, then its tags, as far as there is room. */
export function headingsOf(terms: readonly RecordTerm[], left: (what: Left) => void): string[] {
  const names = new Map<string, string>()
  for (const domain of domains)
    for (const term of terms) {
      if (term.domain !== domain) continue
      const name = headingOf(term)
      if (name && !names.has(sameName(name))) names.set(sameName(name), name)
    }
  const [kept, others]: [string[], string[]] = [[], []]
  for (const name of names.values()) {
    const length = [...kept, name].join(', ').length
    const fits = name.length <= longest && kept.length < most && length <= together
    ;(fits ? kept : others).push(name)
  }
  if (others.length > 0) left({ key: 'wordpress.left.headings', name: others.join(', ') })
  return kept
}
