import { type OldList, plainAddress } from '../../../modules/stories/index.ts'
import { type Clock, systemClock } from '../../../platform/clock/clock.ts'
import { CliProblem } from '../../problem.ts'
import { limits } from './limits.ts'
import { type Authors, authorOf, guestOf } from './map/byline.ts'
import { fateOf, usualTypes } from './map/fate.ts'
import { type Keeper, type Keepers, keepGuid, shortOf } from './map/known-as.ts'
import { addressOf, hostOf } from './map/old-addresses.ts'
import { type OldTerm, oldLists, oldTermOf, watchBases } from './map/old-lists.ts'
import { publishedAt } from './map/published-at.ts'
import type { ExportFile } from './read/export-file.ts'
import { type Post, postsOf } from './read/post.ts'
import { type ExportRecord, owned } from './read/record.ts'

/** A file of the old site, by what its export says of it. */
export interface OldFile {
  url: string
  /** Its place in the uploads folder, where the export says so. */
  path: string
  alt: string
  /** May hold markup. */
  caption: string
  /** Of the page that it had for itself. */
  link: string
  /** The number of the post that it was put in. */
  parent: number | null
}

/** What one reading of a whole export tells: that it is whole, and what its posts need to know of each other. */
export interface Survey {
  /** Its address: what is taken over is known by it and by the guid of each post. */
  site: string
  /** As the site says it: `nl-NL`. */
  language: string
  /** Names that its pictures' addresses begin with. */
  hosts: ReadonlySet<string>
  authors: Authors
  files: ReadonlyMap<number, OldFile>
  /** The numbers of the files that were put into a post, by its number. */
  filesOf: ReadonlyMap<number, readonly number[]>
  /** The numbers of the posts and pages that become stories. */
  storyIds: ReadonlySet<number>
  keepers: Keepers
  /** What stands in several posts, by its number. */
  reused: ReadonlyMap<number, string>
  /** The numbers of stories, by what stands for each address under which one was found on the old site. */
  leads: ReadonlyMap<string, number | null>
  /** The numbers of stories by the names in their addresses; null: of several. */
  names: ReadonlyMap<string, number | null>
  /** Where files stand that are no pictures, by what stands for the page that each had. */
  filePages: ReadonlyMap<string, string>
  /** Where it listed what stood under a category or a tag. */
  lists: readonly OldList[]
  /** How many posts and pages become stories. */
  stories: number
  items: number
  comments: number
  /** What becomes a story, as WordPress and its plug-ins call the kinds of what they keep. */
  types: ReadonlySet<string>
  /** The kinds that are in it. */
  met: ReadonlySet<string>
  /** When it was looked at: what is of later has not come yet. */
  now: Date
  /** The day of the first of its stories; null where none has one. */
  oldest: Date | null
}

const mostTypes = 200

/**
 * @param parts others of the same export, for what its posts need of them
 * @throws CliProblem for whatever makes it no whole export
 */
export async function surveyOf(
  file: ExportFile,
  passed?: (bytes: number) => void,
  { now }: Pick<Clock, 'now'> = systemClock,
  types: ReadonlySet<string> = usualTypes,
  parts: readonly ExportFile[] = [],
): Promise<Survey> {
  const at = now()
  let oldest: Date | null = null
  const lines = new Map<string, string>()
  const authors = new Map<string, string>()
  const files = new Map<number, OldFile>()
  const filesOf = new Map<number, number[]>()
  const leads = new Map<string, number | null>()
  const names = new Map<string, number | null>()
  const filePages = new Map<string, string>()
  const reused = new Map<number, string>()
  const storyIds = new Set<number>()
  const met = new Set<string>()
  const terms = new Map<string, OldTerm>()
  const bases = watchBases(terms)
  const keepers = new Map<string, Keeper>()
  let room: number = limits.reused
  const count = { stories: 0, items: 0, comments: 0 }
  for await (const { record, isPart } of allOf(file, parts, passed)) {
    if (isPart && record.element === 'channel') refuseAnotherSite(record, lines)
    if (record.element === 'channel')
      for (const [name, value] of record.fields) keepFirst(lines, name, value.trim())
    if (record.element === 'wp:author') keepFirst(authors, ...authorOf(record))
    const term = oldTermOf(record)
    if (term && !terms.has(term.slug) && terms.size < limits.names) terms.set(term.slug, term)
    if (record.element !== 'item') continue
    count.items += 1
    if (!isPart) count.comments += record.comments
    if (count.items > limits.items) throw new CliProblem('wordpress.many', { count: limits.items })
    for (const post of postsOf(record, lines.get('language') ?? '')) {
      const fate = fateOf(post, at, types)
      if (met.size < mostTypes) met.add(owned(post.type.slice(0, 50)))
      if (post.content.length <= limits.content)
        bases.look(post.content, lines.get('wp:base_blog_url') ?? lines.get('link') ?? '')
      if (fate.kind === 'story') {
        if (!isPart) count.stories += 1
        const published = publishedAt(post)
        if (published && (!oldest || published < oldest)) oldest = published
        keepGuid(keepers, post)
        if (post.id !== null) storyIds.add(post.id)
        for (const address of [post.link, post.guid]) keepAddress(leads, address, post.id)
        if (post.name && post.id !== null) keepName(names, post.name, post.id)
      }
      if (post.type === 'guest-author') keepFirst(authors, ...guestOf(post))
      if (fate.kind === 'part' && post.id !== null && post.content.length <= room) {
        room -= post.content.length
        reused.set(post.id, owned(post.content))
      }
      if (fate.kind === 'file') keepFile(post, files, filesOf)
      if (fate.kind === 'file') keepFilePage(post, filePages)
    }
  }
  if (!lines.get('wp:wxr_version')) throw new CliProblem('wordpress.no-version')
  const site = siteOf(lines)
  const hosts = new Set(
    [site, ...[...files.values()].map(({ url }) => url)].flatMap((url) => hostOf(url) ?? []),
  )
  const language = lines.get('language') ?? ''
  const lists = oldLists({ site, terms, shown: bases.shown(), leads })
  return {
    now: at,
    types,
    met,
    oldest,
    site,
    language,
    hosts,
    lists,
    authors,
    files,
    filesOf,
    reused,
    storyIds,
    keepers,
    leads,
    names,
    filePages,
    ...count,
  }
}

async function* allOf(file: ExportFile, parts: readonly ExportFile[], passed?: (bytes: number) => void) {
  for await (const record of file.read(passed)) yield { record, isPart: false }
  for (const part of parts) for await (const record of part.read()) yield { record, isPart: true }
}

/** @throws CliProblem: what the posts of one site need of each other is not to be had from another */
function refuseAnotherSite({ fields }: ExportRecord, lines: ReadonlyMap<string, string>): void {
  const said = fields.get('wp:base_blog_url')?.trim()
  const own = lines.get('wp:base_blog_url')
  if (said && own && plainAddress(said) !== plainAddress(own))
    throw new CliProblem('wordpress.another-site', { site: said.slice(0, 200) })
}

function keepFile(post: Post, files: Map<number, OldFile>, filesOf: Map<number, number[]>): void {
  if (post.id === null) return
  const { url, path, alt } = post.file
  files.set(post.id, {
    url: url.slice(0, 2000),
    path: path.slice(0, 1000),
    alt: alt.slice(0, 1000),
    caption: owned(post.excerpt.slice(0, 5000)),
    link: post.link.slice(0, 1000),
    parent: post.parent,
  })
  if (post.parent === null) return
  const own = filesOf.get(post.parent)
  if (own) own.push(post.id)
  else filesOf.set(post.parent, [post.id])
}

const isPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/i

function keepFilePage({ link, id, file }: Post, pages: Map<string, string>): void {
  if (id === null || file.url === '' || isPicture.test(file.url)) return
  const url = URL.parse(link.slice(0, 1000))
  if (!url) return
  const at = owned(file.url.slice(0, 2000))
  pages.set(shortOf(addressOf(url)), at)
  pages.set(`?${id}`, at)
}

/** Written as in an address: a name may be in any letters. */
function keepName(names: Map<string, number | null>, name: string, id: number): void {
  const key = owned(name.slice(0, 200).toLowerCase())
  const before = names.get(key)
  names.set(key, before === undefined || before === id ? id : null)
}

function siteOf(lines: ReadonlyMap<string, string>): string {
  const named = ['wp:base_blog_url', 'link', 'wp:base_site_url'].map((name) =>
    URL.parse(lines.get(name) ?? ''),
  )
  const url = named.find((found) => found !== null && /^https?:$/.test(found.protocol))
  if (!url) throw new CliProblem('wordpress.no-site')
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`.slice(0, 500)
}

const keepFirst = (map: Map<string, string>, name: string, value: string) => {
  if (!map.has(name) && map.size < limits.names) map.set(name, value)
}

function keepAddress(leads: Map<string, number | null>, text: string, id: number | null): void {
  const url = text.length <= 1000 ? URL.parse(text) : null
  const short = url && shortOf(addressOf(url))
  if (short !== null && !leads.has(short)) leads.set(short, id)
}
