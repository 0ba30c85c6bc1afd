import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { xmlText } from '../../../platform/web/xml-text.ts'
import { type FeedEntry, type StoryFeed, updatedAt } from './feed.ts'

/** A way to write a feed. */
export interface FeedFormat {
  /** Behind the point of its address. */
  name: 'atom' | 'rss' | 'json'
  /** As readers of feeds call it. */
  label: string
  contentType: string
  write(feed: StoryFeed): string
}

/** In the order in which a page offers them. */
export const feedFormats: readonly FeedFormat[] = [
  { name: 'atom', label: 'Atom', contentType: 'application/atom+xml', write: asXml(asAtom) },
  { name: 'rss', label: 'RSS', contentType: 'application/rss+xml', write: asXml(asRss) },
  { name: 'json', label: 'JSON Feed', contentType: 'application/feed+json', write: asJson },
]

/** What was written before fields let it go, or came from elsewhere, breaks the feed for nobody. */
function asXml(write: (feed: StoryFeed) => string): FeedFormat['write'] {
  return (feed) => xmlText(write(feed))
}

const at = ({ address }: StoryFeed, { name }: Named, search: string) => `${address}.${name}${search}`

type Named = Pick<FeedFormat, 'name'>

/** Where this part of it is, and where the others are (RFC 5005, 3): older ones, and from a later part the latest. */
function links(feed: StoryFeed, format: Named & { type: string }) {
  const link = (rel: string, search: string) => ({ rel, type: format.type, href: at(feed, format, search) })
  return [
    link('self', feed.here),
    ...(feed.here === feed.search ? [] : [link('first', feed.search)]),
    ...(feed.next === undefined ? [] : [link('next', feed.next)]),
  ]
}

/** Media RSS: how large each picture is, and what there is to see. */
const media = ({ pictures }: FeedEntry) => ({
  contents: pictures.map(({ address, type, width, height, bytes, alt }) => ({
    url: address,
    ...{ type, medium: 'image', width, height, fileSize: bytes },
    ...(alt && { description: { value: alt, type: 'plain' } }),
  })),
})

const urn = ({ id }: FeedEntry) => `urn:uuid:${id}`

/** RFC 4287. */
function asAtom(feed: StoryFeed): string {
  return generateAtomFeed({
    id: `${feed.address}${feed.search}`,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: updatedAt(feed),
    xml: { lang: feed.language },
    authors: [{ name: feed.movement }],
    links: [
      ...links(feed, { name: 'atom', type: 'application/atom+xml' }),
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ],
    entries: feed.entries.map((entry) => ({
      id: urn(entry),
      title: { value: entry.title },
      ...(entry.summary && { summary: { value: entry.summary } }),
      content: { type: 'html', value: entry.html, xml: { lang: entry.language } },
      published: entry.published,
      updated: entry.updated,
      xml: { lang: entry.language },
      authors: entry.authors.map((name) => ({ name })),
      categories: entry.categories.map((term) => ({ term })),
      ...(entry.from && {
        source: {
          id: entry.from.feed,
          title: { value: entry.from.name },
          links: [{ rel: 'self', type: 'application/atom+xml', href: `${entry.from.feed}.atom` }],
        },
      }),
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.address },
        ...(entry.from ? [{ rel: 'canonical', type: 'text/html', href: entry.from.address }] : []),
        ...entry.pictures.map(({ address, type, bytes, alt }) => ({
          ...{ rel: 'enclosure', type, length: bytes, href: address },
          ...(alt && { title: alt }),
        })),
      ],
      ...(entry.pictures.length > 0 && { media: media(entry) }),
    })),
  })
}

/** RSS 2.0 with the whole text beside what is in short. */
function asRss(feed: StoryFeed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: updatedAt(feed),
    atom: { links: links(feed, { name: 'rss', type: 'application/rss+xml' }) },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      guid: { value: urn(entry), isPermaLink: false },
      description: entry.summary || entry.title,
      content: { encoded: entry.html },
      pubDate: entry.published,
      atom: { updated: entry.updated },
      dc: { creators: [...entry.authors], languages: [entry.language] },
      categories: entry.categories.map((name) => ({ name })),
      ...(entry.from && { source: { title: entry.from.name, url: `${entry.from.feed}.rss` } }),
      // Readers of RSS know one enclosure of an item.
      enclosures: entry.pictures
        .slice(0, 1)
        .map(({ address, type, bytes }) => ({ url: address, type, length: bytes })),
      ...(entry.pictures.length > 0 && { media: media(entry) }),
    })),
  })
}

/** JSON Feed 1.1. */
function asJson(feed: StoryFeed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    // The feed's own name, whichever part of it is read.
    feed_url: at(feed, { name: 'json' }, feed.search),
    ...(feed.next !== undefined && { next_url: at(feed, { name: 'json' }, feed.next) }),
    language: feed.language,
    authors: [{ name: feed.movement }],
    items: feed.entries.map((entry) => ({
      id: urn(entry),
      url: entry.address,
      title: entry.title,
      ...(entry.summary && { summary: entry.summary }),
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      language: entry.language,
      authors: [
        ...entry.authors.map((name) => ({ name })),
        ...(entry.from ? [{ name: entry.from.name }] : []),
      ],
      tags: [...entry.categories],
      // Where it is of a sister: where it is really read.
      ...(entry.from && { external_url: entry.from.address }),
      ...(entry.pictures[0] && { image: entry.pictures[0].address }),
      ...(entry.pictures.length > 0 && {
        attachments: entry.pictures.map(({ address, type, bytes, alt }) => ({
          ...{ url: address, mime_type: type, size_in_bytes: bytes },
          ...(alt && { title: alt }),
        })),
      }),
    })),
  })
  const said: object = typeof written === 'string' ? JSON.parse(written) : written
  // Of nothing too there is a list: without it, it is no JSON Feed.
  return JSON.stringify({ ...said, ...(feed.entries.length === 0 && { items: [] }) })
}
