import type { HeadTag, Page } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { languageTag } from '../../../platform/web/found-by.ts'
import { langOf } from '../lang.ts'
import { type ToldPicture, toldPictures } from '../pictures/elsewhere.ts'
import type { StoryView } from './story.ts'

/**
 * What a story that everybody may read tells machines: where it really is, what it is about, and since when.
 * @param at where its movement is at home, and its front page.
 */
export function storyHead(
  story: StoryView,
  { origin, front }: { origin: string; front: string },
  movement: string,
): Pick<Page, 'description' | 'head' | 'data'> {
  if (story.audience !== 'everyone') return {}
  const address = `${origin}/stories/${story.slug}`
  const description = story.inShort || beginningOf(story.plain)
  const published = story.publishedAt.toISOString()
  const modified = (story.correctedAt ?? story.publishedAt).toISOString()
  const [picture] = story.picture ? toldPictures(story, [story.picture], origin) : []
  const authors = story.bylines.map((name) => ({
    '@type': isGroup(name, story) ? 'Organization' : 'Person',
    name,
  }))
  return {
    description,
    head: [
      { rel: 'canonical', href: address },
      { property: 'og:type', content: 'article' },
      { property: 'og:url', content: address },
      ...(story.writtenIn ? [] : [{ property: 'og:locale', content: languageTag[story.language] }]),
      { property: 'article:published_time', content: published },
      { property: 'article:modified_time', content: modified },
      ...(picture ? pictured(picture) : []),
    ],
    data: {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: story.title,
      description,
      inLanguage: langOf(story),
      url: address,
      mainEntityOfPage: address,
      datePublished: published,
      dateModified: modified,
      ...(picture && { image: imageObject(picture) }),
      author: authors.length > 0 ? authors : { '@type': 'Organization', name: story.circle ?? movement },
      publisher: { '@type': 'Organization', name: movement, url: front },
    },
  }
}

/** The house or team it comes from, named before the comma or alone: `Team Kade, De Overzet`. */
const isGroup = (byline: string, { circle, movement }: StoryView): boolean =>
  [circle, movement?.name].some((group) => group && (byline === group || byline.startsWith(`${group}, `)))

/** What other sites show with a link. */
const pictured = ({ address, type, width, height, alt }: ToldPicture): HeadTag[] => [
  { property: 'og:image', content: address },
  { property: 'og:image:type', content: type },
  { property: 'og:image:width', content: String(width) },
  { property: 'og:image:height', content: String(height) },
  ...(alt ? [{ property: 'og:image:alt', content: alt }] : []),
  { property: 'twitter:card', content: 'summary_large_image' },
  ...(alt ? [{ property: 'twitter:image:alt', content: alt }] : []),
]

const imageObject = ({ address, width, height, alt }: ToldPicture) => ({
  ...{ '@type': 'ImageObject', url: address, encodingFormat: 'image/jpeg', width, height },
  ...(alt && { description: alt }),
})
