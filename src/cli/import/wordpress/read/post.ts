import { codeOf } from '../language/code.ts'
import { inLanguages } from './in-languages.ts'
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
  /** Fields of a plug-in beside it that hold text, by name. */
  fieldsBeside: readonly string[]
  /** What page builders keep of it beside it. */
  elsewhere: ReadonlyMap<string, string>
  /** What a plug-in says that it is written in; empty: none does. */
  locale: string
  /** As WordPress keeps them: JSON. */
  footnotes: string
  /** Of a picture. */
  file: { url: string; path: string; alt: string }
}

function postOf({
  line,
  fields,
  terms,
  meta,
  elsewhere,
  oldNames,
  comments,
  fieldsBeside,
}: ExportRecord): Post {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  return {
    line,
    id: number(text('wp:post_id')),
    guid: text('guid'),
    link: text('link'),
    title: text('title'),
    name: text('wp:post_name'),
    oldNames: oldNames.map((name) => name.trim()).filter(Boolean),
    creator: text('dc:creator'),
    content: fields.get('content:encoded') ?? '',
    excerpt: text('excerpt:encoded'),
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
    fieldsBeside,
    elsewhere,
    locale:
      ['_locale', 'wpml_language', '_wpml_language'].map((key) => meta.get(key)?.trim()).find(Boolean) ?? '',
    footnotes: meta.get('footnotes')?.trim() ?? '',
    file: {
      url: text('wp:attachment_url') || text('guid'),
      path: meta.get('_wp_attached_file')?.trim() ?? '',
      alt: meta.get('_wp_attachment_image_alt')?.trim() ?? '',
    },
  }
}

/**
 * A post as its export says it; where a plug-in kept it in several languages, one for each, that of the site first. The first is the
 * post itself; the others have an address and a name of their own.
 * @param language of the site
 */
export function postsOf(record: ExportRecord, language: string): Post[] {
  const post = postOf(record)
  const contents = inLanguages(post.content)
  const own = codeOf(language) ?? 'nl'
  const [first = own, ...others] = [...(contents?.keys() ?? [])].sort(
    (a, b) => Number(b === own) - Number(a === own),
  )
  const whole = inOne(post, first)
  if (!contents) return [whole]
  return [whole, ...others.map((code) => beside(inOne(post, code), code))]
}

/** What of it is in this language. */
function inOne(post: Post, code: string): Post {
  const [content, title, excerpt] = [post.content, post.title, post.excerpt].map((text) => {
    const texts = inLanguages(text)
    return texts ? (texts.get(code) ?? [...texts.values()][0] ?? '') : text
  }) as [string, string, string]
  const said = inLanguages(post.content) && { domain: 'language', slug: code, name: code }
  return { ...post, content, title, excerpt, terms: said ? [...post.terms, said] : post.terms }
}

/** The same post in another language: what stands under it and leads to it is that of the first. */
function beside(post: Post, code: string): Post {
  const { guid, link, type, id } = post
  const url = URL.parse(link)
  return {
    ...post,
    id: null,
    guid: `${guid || `${type} ${id}`}#${code}`,
    link: url ? `${url.origin}/${code}${url.pathname}${url.search}` : '',
    oldNames: [],
    comments: 0,
    fieldsBeside: [],
    sticky: false,
  }
}

const number = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null)
