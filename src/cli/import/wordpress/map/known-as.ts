import { createHash } from 'node:crypto'
import { plainAddress } from '../../../../modules/stories/index.ts'
import type { Post } from '../read/post.ts'

type Named = Pick<Post, 'guid' | 'link' | 'id' | 'type'>

/** The post that a guid belongs to, by what stands for the guid: its number, and what stands for its address. */
export type Keepers = ReadonlyMap<string, Keeper>

export interface Keeper {
  id: number
  link: string
}

/** What a post is known by on its site, for as long as that stands. */
const guidOf = ({ guid, link, id, type }: Named): string =>
  guid || (id === null && link ? link : `${type} ${id}`)

/** Who copied a site by hand has posts with one guid: it belongs to the first of those that become stories. */
export function keepGuid(keepers: Map<string, Keeper>, post: Named): void {
  const guid = shortOf(plainAddress(guidOf(post)))
  const [before, now] = [keepers.get(guid), keeperOf(post)]
  if (!before || now.id < before.id || (now.id === before.id && now.link < before.link))
    keepers.set(guid, now)
}

const keeperOf = ({ id, link }: Named): Keeper => ({ id: id ?? 0, link: shortOf(plainAddress(link)) })

/**
 * The names that a post may have come under, the surest first; the last is the one that it comes under now. None where it is a
 * copy, not to be read, of one that is a story.
 */
export function namesOf(post: Named, keepers: Keepers, isStory: boolean): string[] {
  const guid = guidOf(post)
  const own = `${guid}\n${post.id}`
  const keeper = keepers.get(shortOf(plainAddress(guid)))
  const { id, link } = keeperOf(post)
  if (keeper === undefined || (isStory && keeper.id === id && keeper.link === link)) return [own, guid]
  if (keeper.id !== id) return [own]
  // Files that were laid together by hand: the same number and guid, at another address, are another post.
  return isStory ? [`${own}\n${plainAddress(post.link)}`] : []
}

/** Stands for a text among hundreds of thousands. */
export const shortOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64').slice(0, 16)
