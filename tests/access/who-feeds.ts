import { exampleNetwork } from '../../seeds/index.ts'
import { at, circlePages, everybody, type Try } from './who.ts'
import { keywordSlugs, rubricSlugs } from './who-wishes.ts'

// Who follows what: the same for whoever asks, so that a feed is there exactly where somebody who is not known here sees it.

const formats = ['atom', 'rss', 'json']
const stranger = { kind: 'nobody', name: 'nobody' } as const

export const storyFeeds: Readonly<Record<string, readonly Try[]>> = Object.fromEntries(
  formats.flatMap((format) => [
    [`GET /stories/feed.${format}`, at(`/stories/feed.${format}`, everybody)],
    [
      `GET /themes/:slug/feed.${format}`,
      exampleNetwork.themes.flatMap(({ slug }) => at(`/themes/${slug}/feed.${format}`, everybody)),
    ],
    [
      `GET /rubrics/:slug/feed.${format}`,
      rubricSlugs.flatMap((slug) => at(`/rubrics/${slug}/feed.${format}`, everybody)),
    ],
    [
      `GET /keywords/:slug/feed.${format}`,
      keywordSlugs.flatMap((slug) => at(`/keywords/${slug}/feed.${format}`, everybody)),
    ],
    [
      `GET /circles/:slug/feed.${format}`,
      circlePages.map(({ address, who }) => ({
        address: `${address}/feed.${format}`,
        who: () => who(stranger),
      })),
    ],
  ]),
)

export const sitemapParts: readonly Try[] = ['pages', 'stories', 'themes', 'circles', 'gatherings'].flatMap(
  (name) => at(`/sitemaps/${name}-1.xml`, everybody),
)
