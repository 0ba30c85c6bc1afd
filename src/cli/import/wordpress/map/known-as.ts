import { createHash } from 'node:crypto'
import { plainAddress } from '../../../../modules/stories/index.ts'
import type { Post } from '../read/post.ts'

type Named = Pick<Post, 'guid' | 'link' | 'id' | 'type'>

/** The number of the post that a guid belongs to, by what stands for the guid. */
export type Keepers = ReadonlyMap<string, number>

/** What a post is known by on its site, for as long as that stands. */
const guidOf = ({ guid, link, id, type }: Named): string => guid || link || `${type} ${id}`

/** Who copied a site by hand has posts with one guid: it belongs to the first of those that become stories. */
export function keepGuid(keepers: Map<string, number>, post: Named): void {
  const guid = shortOf(plainAddress(guidOf(post)))
  keepers.set(guid, Math.min(keepers.get(guid) ?? Infinity, post.id ?? 0))
}

/**
 * The names that a post may have come under, the surest first; the last is the one that it comes under now. None where it is a
 * copy, not to be read, of one that is a story.
 */
export function namesOf(post: Named, keepers: Keepers, isStory: boolean): string[] {
  const guid = guidOf(post)
  const own = `${guid}\n${post.id}`
  const keeper = keepers.get(shortOf(plainAddress(guid)))
  if (keeper === undefined || (isStory && keeper === (post.id ?? 0))) return [own, guid]
  return keeper === (post.id ?? 0) ? [] : [own]
}

/** Stands for a text among hundreds of thousands. */
export const shortOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 16)
