import { nameIn, originalOf } from '../../../modules/stories/index.ts'
import { type Document, documentSchema, fromHtml, toPlainText } from '../../../platform/documents/index.ts'
import { pictureOf } from './content/pictures.ts'
import { plainHtml } from './content/prepare.ts'
import { roomFor, TooMuch } from './content/too-much.ts'
import { limits } from './limits.ts'
import { bylinesOf } from './map/byline.ts'
import type { WantedFile } from './map/files.ts'
import { footnotesOf } from './map/footnotes.ts'
import { headingsOf } from './map/headings.ts'
import { shortOf } from './map/known-as.ts'
import type { Left } from './map/left.ts'
import { addressOf, formerAddresses, oldAddresses, usualAddresses } from './map/old-addresses.ts'
import { isFile, leadHere, withOwnLinks } from './map/own-links.ts'
import type { Wanted } from './map/pictures.ts'
import { publishedAt } from './map/published-at.ts'
import { lineOf, titleOf } from './map/title.ts'
import type { Post } from './read/post.ts'
import type { Survey } from './survey.ts'
import { ofSite } from './uploads/place.ts'

/** A post as a story, before its pictures are kept. */
export interface Composed {
  title: string
  inShort: string
  document: Document
  bylines: readonly string[]
  publishedAt: Date | null
  /** Names of what it stands under. */
  headings: readonly string[]
  addresses: readonly string[]
  /** Where it stood under names that it had before. */
  before?: readonly string[]
  /** Where it stood if its site wrote addresses otherwise before. */
  usual: readonly string[]
  pictures: readonly Wanted[]
  /** To which it leads. */
  files: readonly WantedFile[]
}

/** In characters, as somebody may type it here. */
const longestInShort = 600

/** @param newId draws what stands for a picture. @returns undefined where it is far too long to be a story. */
export function compose(
  post: Post,
  survey: Survey,
  newId: () => string,
  left: (what: Left) => void,
): Composed | undefined {
  const pictures = new Map<string, Wanted>()
  const shown = new Set<number>()
  const html = htmlOf(post, survey, shown, left)
  if (html === undefined) return undefined
  const made = fromHtml(html, {
    base: URL.canParse(post.link) ? post.link : survey.site,
    picture(src, alt) {
      const wanted = pictures.get(src) ?? { id: newId(), src, alt }
      pictures.set(src, wanted)
      return wanted.id
    },
  })
  // Colours and fonts nobody misses.
  for (const name of made.left) if (name !== 'style') left({ key: 'wordpress.left.html', name })
  const comeAlong = new Set(
    [...pictures.keys()].map((src) => originalOf(ofSite(src, survey)?.pathname ?? '')),
  )
  const files = new Map<string, WantedFile>()
  const linked = withOwnLinks(
    made.document,
    survey.hosts,
    (url) => leadHere(url, survey),
    (url, href) => {
      // A picture that the post shows comes along itself.
      const page = pageOfFile(url, survey)
      const src = page ?? href
      const { pathname } = page ? (URL.parse(page, survey.site) ?? url) : url
      if (!isFile({ pathname }) || comeAlong.has(originalOf(pathname))) return
      if (mayBeTaken.test(pathname)) files.set(href, { href, src, name: nameIn(pathname) })
      else left({ key: 'wordpress.left.document', name: url.href })
    },
  )
  const parsed = documentSchema.safeParse(linked)
  if (!parsed.success) return undefined
  const plain = toPlainText(parsed.data)
  const before = formerAddresses(post, survey.site)
  return {
    title: titleOf(post, plain, left),
    inShort: inShortOf(post, left),
    document: parsed.data,
    bylines: bylinesOf(post, survey.authors, left),
    publishedAt: publishedAt(post),
    headings: headingsOf(post.terms, left),
    addresses: oldAddresses(post, survey.site, filesWith(post, survey, shown)),
    pictures: [...pictures.values()],
    files: [...files.values()],
    usual: usualAddresses(post, survey.site),
    ...(before.length > 0 && { before }),
  }
}

/** By its name; what it is, is seen from its content. */
const mayBeTaken =
  /\.(?:pdf|docx?|pptx?|xlsx?|od[tps]|rtf|mp3|m4a|mp4|m4v|mov|ogg|oga|ogv|opus|wav|webm|weba)$/i

/** Where the file stands whose page this was. */
const pageOfFile = (url: URL, { filePages }: Survey): string | undefined =>
  filePages.get(`?${url.searchParams.get('attachment_id') ?? ''}`) ?? filePages.get(shortOf(addressOf(url)))

const isPicture = /\.(?:jpe?g|png|gif|webp|avif)$/i

/** The files that were put into a post, and those that it shows and that no other story has. */
function filesWith(post: Post, { files, filesOf, storyIds }: Survey, shown: Set<number>) {
  for (const [, id] of post.content.matchAll(/\bwp-image-([1-9]\d{0,14})\b/g)) shown.add(Number(id))
  if (post.thumbnail !== null) shown.add(post.thumbnail)
  const loose = [...shown].filter((id) => !storyIds.has(files.get(id)?.parent ?? 0))
  return [...new Set([...(filesOf.get(post.id ?? 0) ?? []), ...loose])].flatMap((id) => {
    const file = files.get(id)
    return file ? { id, link: file.link } : []
  })
}

/**
 * The picture above a post stands at its beginning, unless the post shows it itself.
 * @returns undefined where it comes to more than a story may
 */
function htmlOf(
  post: Post,
  { files, filesOf, reused }: Survey,
  shown: Set<number>,
  left: (what: Left) => void,
): string | undefined {
  if (post.content.length > limits.content) return undefined
  const own = (filesOf.get(post.id ?? 0) ?? []).filter((id) => isPicture.test(files.get(id)?.url ?? ''))
  const notes = footnotesOf(post.footnotes)
  const around = {
    attachment: (id: number) => {
      shown.add(id)
      return files.get(id)
    },
    own: () => own,
    footnotes: () => notes,
    reused: (id: number) => reused.get(id),
    put: roomFor(limits.content),
    left: (what: 'shortcode' | 'block' | 'picture', name: string) =>
      left({ key: `wordpress.left.${what}`, name }),
  }
  try {
    const html = plainHtml(post.content, around, post.elsewhere)
    if (post.thumbnail === null) return html
    const above = files.get(post.thumbnail)?.url
    const isThere = above && html.includes(above.replace(/\.[a-z]+$/i, ''))
    return isThere ? html : `${pictureOf(post.thumbnail, around)}\n${html}`
  } catch (error) {
    if (error instanceof TooMuch) return undefined
    throw error
  }
}

function inShortOf(post: Post, left: (what: Left) => void): string {
  const own = lineOf(post.excerpt)
  if (own.length <= longestInShort) return own
  left({ key: 'wordpress.left.excerpt' })
  return ''
}
