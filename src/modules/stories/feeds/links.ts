import type { HeadTag } from '../../../platform/web/answer.ts'
import { feedFormats } from './formats.ts'

/** For the head of the page that a feed belongs to: where it can be followed. */
export const feedLinks = (page: string, title: string): HeadTag[] =>
  feedFormats.map(({ name, contentType }) => ({
    rel: 'alternate',
    type: contentType,
    title,
    href: feedAt(page, name),
  }))

/** For a page of stories, and of the movement whose they are. */
export const storyFeedLinks = (title: string, page = '/stories'): HeadTag[] => feedLinks(page, title)

/** What a page is narrowed to comes behind the format. */
export function feedAt(page: string, format: string): string {
  const [path, search] = page.split('?')
  return `${path}/feed.${format}${search ? `?${search}` : ''}`
}
