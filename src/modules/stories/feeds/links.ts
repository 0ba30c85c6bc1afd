import type { HeadTag } from '../../../platform/web/answer.ts'
import { feedFormats } from './formats.ts'

/** For the head of the page that a feed belongs to: where it can be followed. */
export const feedLinks = (page: string, title: string): HeadTag[] =>
  feedFormats.map(({ name, contentType }) => ({
    rel: 'alternate',
    type: contentType,
    title,
    href: `${page}/feed.${name}`,
  }))

/** For the page of all stories. */
export const storyFeedLinks = (title: string): HeadTag[] => feedLinks('/stories', title)
