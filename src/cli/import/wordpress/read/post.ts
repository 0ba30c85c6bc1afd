import { inAllLanguages } from '../content/languages.ts'
import type { ExportRecord, RecordTerm } from './record.ts'

/** A post, a page, a picture or something of a plugin, as its export says it. Dates are as they stand there. */
export interface Post {
  line: number
  /** Null where the export gives none that is a number. */
  id: number | null
  guid: string
  link: string
  /** May hold markup. */
  title: string
  /** Its name in its address. */
  name: string
  /** The same of before. */
  oldNames: readonly string[]
  /** The login of its author. */
  creator: string
  content: string
  excerpt: string
  /** `2023-01-16 07:08:31` in UTC, or zeros. */
  dateGmt: string
  /** The same in the time of the site. */
  date: string
  /** As in mail. */
  published: string
  status: string
  type: string
  hasPassword: boolean
  sticky: boolean
  terms: readonly RecordTerm[]
  /** The id of what it belongs to: of a picture the post it was put in. */
  parent: number | null
  /** The id of the picture above it. */
  thumbnail: number | null
  comments: number
  /** As WordPress keeps them: JSON. */
  footnotes: string
  /** Of a picture. */
  file: { url: string; path: string; alt: string }
}

export function postOf({ line, fields, terms, meta, oldNames, comments }: ExportRecord): Post {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  return {
    line,
    id: number(text('wp:post_id')),
    guid: text('guid'),
    link: text('link'),
    title: inAllLanguages(text('title'), ' / '),
    name: text('wp:post_name'),
    oldNames: oldNames.map((name) => name.trim()).filter(Boolean),
    creator: text('dc:creator'),
    content: inAllLanguages(fields.get('content:encoded') ?? '', '\n\n'),
    excerpt: inAllLanguages(text('excerpt:encoded'), ' '),
    dateGmt: text('wp:post_date_gmt'),
    date: text('wp:post_date'),
    published: text('pubDate'),
    status: text('wp:status'),
    type: text('wp:post_type'),
    hasPassword: (fields.get('wp:post_password') ?? '') !== '',
    sticky: text('wp:is_sticky') === '1',
    terms,
    parent: number(text('wp:post_parent')),
    thumbnail: number(meta.get('_thumbnail_id')?.trim() ?? ''),
    comments,
    footnotes: meta.get('footnotes')?.trim() ?? '',
    file: {
      url: text('wp:attachment_url') || text('guid'),
      path: meta.get('_wp_attached_file')?.trim() ?? '',
      alt: meta.get('_wp_attachment_image_alt')?.trim() ?? '',
    },
  }
}

const number = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null)
