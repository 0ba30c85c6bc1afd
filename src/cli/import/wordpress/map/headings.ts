import { sameName, tidy } from '../../../../modules/circles/index.ts'
import type { RecordTerm } from '../read/record.ts'
import type { Left } from './left.ts'
import { lineOf } from './title.ts'

/** In characters and numbers, as somebody may type keywords here. */
const [longest, most, together] = [40, 12, 300]
/** Exports of before 2010 say them otherwise. */
const domains = ['category', '', 'post_tag', 'tag']
/** In what language, by whom and how something is shown: no order of the site that its readers knew. */
const says =
  /^(?:post_format|(?:term_)?language|(?:post|term)_translations|author|byline|nav_menu|translation_priority|link_category|wp_.*|product_(?:type|visibility|shipping_class)|pa_.*|elementor_.*|fl-builder.*|et_.*|layout_.*|ef_.*|following_users|action-group|amp_.*)$/

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
  const ofSite = terms.filter(({ domain, name }) => name && !domains.includes(domain) && !says.test(domain))
  const named = ofSite.slice(0, 50).map((term) => `${lineOf(term.name.slice(0, 500))} (${term.domain})`)
  if (named.length > 0) left({ key: 'wordpress.left.terms', name: [...new Set(named)].join(', ') })
  if (others.length > 0) left({ key: 'wordpress.left.headings', name: others.join(', ') })
  return kept
}
