import type { OldList } from '../../../../modules/stories/index.ts'
import type { ExportRecord } from '../read/record.ts'
import { asUrls } from './as-urls.ts'
import { headingOf } from './headings.ts'
import { shortOf } from './known-as.ts'
import { addressOf, basePath, hostOf } from './old-addresses.ts'

/** A category or a tag of the old site, as its export lists them. */
export interface OldTerm {
  kind: 'category' | 'tag'
  /** Null where the export does not say it. */
  id: number | null
  slug: string
  /** Of the category that it lies in; empty: in none. */
  parent: string
  name: string
}

/** Undefined for what is neither. */
export function oldTermOf({ element, fields }: ExportRecord): OldTerm | undefined {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  const number = text('wp:term_id')
  const id = /^[1-9]\d{0,14}$/.test(number) ? Number(number) : null
  const made = (kind: OldTerm['kind'], slug: string, parent: string, name: string): OldTerm | undefined =>
    slug && name && slug.length <= 200 ? { kind, id, slug, parent, name: name.slice(0, 500) } : undefined
  if (element === 'wp:category')
    return made('category', text('wp:category_nicename'), text('wp:category_parent'), text('wp:cat_name'))
  if (element === 'wp:tag') return made('tag', text('wp:tag_slug'), '', text('wp:tag_name'))
  const kind = ({ category: 'category', post_tag: 'tag' } as const)[text('wp:term_taxonomy')]
  return kind && made(kind, text('wp:term_slug'), text('wp:term_parent'), text('wp:term_name'))
}

/** What a site put before its categories or its tags, as a link to one of them shows it. */
interface Shown {
  kind: OldTerm['kind']
  base: string
  /** Stands for the address of that link. */
  address: string
}

const linked = /href\s*=\s*["'](https?:\/\/[^"'\s<>]{1,1000})/gi
const mostShown = 1000

/** Collects, from what posts link to, the name that a site gave its categories and its tags: an export says it nowhere else. */
export function watchBases(terms: ReadonlyMap<string, OldTerm>) {
  const shown = new Map<string, Shown>()
  return {
    shown: () => [...shown.values()],
    look(content: string, site: string): void {
      if (terms.size === 0 || shown.size >= mostShown) return
      for (const [, text = ''] of content.matchAll(linked)) {
        const url = hostOf(text) === hostOf(site) ? URL.parse(text) : null
        const found = url && shownBy(url, site, terms)
        if (found) shown.set(found.address, found)
      }
    },
  }
}

function shownBy(url: URL, site: string, terms: ReadonlyMap<string, OldTerm>): Shown | undefined {
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:feed|page\/\d{1,4})$/, '')
  const root = `${basePath(site)}/`
  if (url.search !== '' || !path.startsWith(root)) return undefined
  const steps = path.slice(root.length).split('/')
  const term = terms.get(steps.pop()?.toLowerCase() ?? '')
  if (!term) return undefined
  for (const above of parentsOf(term, terms)) if (steps.at(-1)?.toLowerCase() === above) steps.pop()
  // A date before a name is that of a post.
  if (steps.length === 0 || steps.length > 3 || steps.some((step) => /^\d*$/.test(step))) return undefined
  return { kind: term.kind, base: steps.join('/'), address: shortOf(addressOf(url)) }
}

/** What it lies in, the nearest first. */
function parentsOf({ kind, parent }: OldTerm, terms: ReadonlyMap<string, OldTerm>): string[] {
  const above: string[] = []
  for (
    let slug = kind === 'category' ? parent : '';
    slug && !above.includes(slug);
    slug = terms.get(slug)?.parent ?? ''
  )
    above.push(slug)
  return above
}

interface Lists {
  site: string
  terms: ReadonlyMap<string, OldTerm>
  shown: readonly Shown[]
  /** What stands for the address of each story: what a story stood at is no list. */
  leads: ReadonlyMap<string, unknown>
}

const mostBases = 5

/** The lists that WordPress made of what stood under each category and tag, with the addresses of each. */
export function oldLists({ site, terms, shown, leads }: Lists): OldList[] {
  const basesOf = (kind: OldTerm['kind']) =>
    [
      ...new Set(shown.filter((one) => one.kind === kind && !leads.has(one.address)).map(({ base }) => base)),
    ].slice(0, mostBases)
  const bases = { category: basesOf('category'), tag: basesOf('tag') }
  return [...terms.values()].flatMap((term) => {
    const { kind, id, slug } = term
    const whole = [...parentsOf(term, terms).reverse(), slug].join('/')
    const addresses = [
      ...(kind === 'category' && id !== null ? [`${basePath(site)}/?cat=${id}`] : []),
      ...bases[kind].flatMap((base) => [slug, whole].map((path) => `${basePath(site)}/${base}/${path}`)),
    ]
    const name = headingOf(term)
    return name && addresses.length > 0 ? [{ name, addresses: asUrls([...new Set(addresses)]) }] : []
  })
}
