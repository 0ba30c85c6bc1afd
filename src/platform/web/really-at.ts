import type { HeadTag } from './answer.ts'
import type { Movement } from './server.ts'
import type { Site } from './visit.ts'

/**
 * Where a page of a movement really is, of those that stand at its name and at its own address as well: there, or at the address of the house
 * where it is the first. Nothing where it stands by its name alone.
 */
export function reallyAt(
  { origin, house = origin, addresses = {} }: Site,
  { slug, isFirst = false }: Pick<Movement, 'slug' | 'isFirst'>,
  path: string,
): HeadTag[] {
  const at = (slug && addresses[slug]) || (isFirst ? house : undefined)
  return at ? [{ rel: 'canonical', href: at + path }] : []
}
