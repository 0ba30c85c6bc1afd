import { readableElsewhere, unreadElsewhere } from '../content/kept-elsewhere.ts'
import { limits } from '../limits.ts'
import { withSigns } from './signs.ts'

/** Something under the channel of an export: the site's own lines, an author, a term, a post. */
export interface ExportRecord {
  /** Its element: `item`, `wp:author`, `wp:category`, `wp:tag`, or `channel` for one line about the site. */
  element: string
  /** Where it begins. */
  line: number
  /** The text of each element in it by name; of one that is there twice the first. */
  fields: ReadonlyMap<string, string>
  terms: readonly RecordTerm[]
  /** What WordPress and its plugins keep beside a post, as far as it is of use here. */
  meta: ReadonlyMap<string, string>
  /** What page builders keep beside a post, by the name under which they do. */
  elsewhere: ReadonlyMap<string, string>
  /** Names that it had in its address before. */
  oldNames: readonly string[]
  /** How many comments of readers could be read under it; what they say is not read. */
  comments: number
  /** Fields of a plug-in that hold text beside it, by name; what they say is not kept. */
  fieldsBeside: readonly string[]
}

export interface RecordTerm {
  /** `category`, `post_tag`, `post_format`, or what a plugin made of it. */
  domain: string
  slug: string
  name: string
}

const usefulMeta = new Set([
  '_thumbnail_id',
  '_wp_attached_file',
  '_wp_attachment_image_alt',
  'footnotes',
  '_locale',
  'wpml_language',
  '_wpml_language',
])
/** Who was to see a comment and who it is of: not what was in the bin, nor what other sites sent by themselves. */
const aboutComment = new Set(['wp:comment_approved', 'wp:comment_type'])
const wasRead = /^(?:1|approved?|)$/
const ofReader = /^(?:comment|review|)$/

/** Of the fields that ACF keeps beside a post. */
const mostFields = 20

/** Two words at least, and nothing that PHP packed; a glance at its beginning tells. */
const saysSomething = (value: string): boolean =>
  !/^a:\d{1,9}:\{/.test(value) &&
  value
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length > 1

const containers = new Set(['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term'])

interface Open {
  element: string
  line: number
  fields: Map<string, string>
  terms: RecordTerm[]
  meta: Map<string, string>
  elsewhere: Map<string, string>
  oldNames: string[]
  comments: number
  fieldsBeside: string[]
}

/** Puts records together from tags and text. `done` gets each when its element ends. */
export function recordBuilder(done: (record: ExportRecord) => void) {
  const path: string[] = []
  let open: Open | undefined
  let term: Pick<RecordTerm, 'domain' | 'slug'> | undefined
  let key = ''
  let text: string[] = []
  let size = 0
  let comment = { approved: '', type: '' }
  let beside = ''

  const begin = (element: string, line: number): Open => ({
    element,
    line,
    fields: new Map(),
    terms: [],
    meta: new Map(),
    elsewhere: new Map(),
    oldNames: [],
    comments: 0,
    fieldsBeside: [],
  })
  const field = (into: Open, name: string, value: string) => {
    if (!into.fields.has(name)) into.fields.set(name, value)
  }

  return {
    /** @returns how deep it stands. */
    open(name: string, attributes: Record<string, string>, line: number): number {
      path.push(name)
      text = []
      if (path.length === 3) {
        size = 0
        open = begin(containers.has(name) ? name : 'channel', line)
      }
      if (path.length === 4 && name === 'category')
        term = {
          domain: ownedWhenShort(attributes.domain ?? ''),
          slug: ownedWhenShort(attributes.nicename ?? ''),
        }
      if (path.length === 4 && name === 'wp:comment') comment = { approved: '', type: '' }
      return path.length
    },
    /** @returns false where one record holds too much. */
    text(piece: string): boolean {
      // What comments say is not kept.
      if (path[3] === 'wp:comment' && !aboutComment.has(path[4] ?? '')) return true
      size += piece.length
      text.push(withSigns(piece))
      return size <= limits.item
    },
    close(): void {
      const name = path.pop() ?? ''
      const value = ownedWhenShort(text.join(''))
      text = []
      if (!open) return
      if (path.length === 4 && path[3] === 'wp:comment') {
        if (name === 'wp:comment_approved') comment.approved = value.trim()
        if (name === 'wp:comment_type') comment.type = value.trim()
      } else if (path.length === 3 && name === 'wp:comment') {
        if (wasRead.test(comment.approved) && ofReader.test(comment.type)) open.comments += 1
        field(open, name, '')
      } else if (path.length === 4 && path[3] === 'wp:postmeta') {
        if (name === 'wp:meta_value') {
          const isField = key === `_${beside}` && /^field_[\w-]{1,60}$/.test(value)
          if (isField && open.fieldsBeside.length < mostFields) open.fieldsBeside.push(beside)
          beside = !key.startsWith('_') && saysSomething(value) ? key.slice(0, 60) : ''
        }
        if (name === 'wp:meta_key') key = value
        else if (name === 'wp:meta_value' && key === '_wp_old_slug') open.oldNames.push(value)
        else if (name === 'wp:meta_value' && usefulMeta.has(key)) open.meta.set(key, value)
        else if (name === 'wp:meta_value' && readableElsewhere.has(key)) open.elsewhere.set(key, value)
        // Who keeps it where it is not read is told; what it says is not kept.
        else if (name === 'wp:meta_value' && unreadElsewhere.has(key) && value) open.elsewhere.set(key, '')
      } else if (path.length === 3 && name === 'category' && term) {
        open.terms.push({ ...term, name: value })
        term = undefined
      } else if (path.length === 3 && name !== 'wp:postmeta') field(open, name, value)
      else if (path.length === 2) {
        // A line about the site says one thing; a picture of it has lines of its own.
        if (open.element === 'channel') open.fields = new Map([[name, value]])
        done(open)
        open = undefined
      }
    },
  }
}

/** What is short, and may be kept for long. */
const ownedWhenShort = (text: string): string => (text.length < 5000 ? owned(text) : text)

/**
 * A text of its own. What a parser gives is a window on the piece of the file that it was read from, and whoever keeps the
 * one keeps the other: a file of 300 MB would stay in memory by its titles.
 */
export const owned = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
