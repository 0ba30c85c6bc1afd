import type { Movement } from '../../platform/web/server.ts'
import type { Site } from '../../platform/web/visit.ts'

/** Where a story of this movement is really to be found: at the movement's own address, else at the house's. */
export function originOf(
  { origin, house, addresses }: Site,
  movement: { slug: string; open: boolean } | null,
): string {
  return (movement?.open ? addresses?.[movement.slug] : undefined) ?? house ?? origin
}

/** The front page of this movement. @param around the movement that the address alone says. */
export function frontOf(
  site: Site,
  movement: { slug: string; open: boolean } | null,
  around: Pick<Movement, 'slug' | 'isFirst'> | undefined,
): string {
  const origin = originOf(site, movement)
  const hasAddress = movement?.open && site.addresses?.[movement.slug]
  const isFirst = around?.isFirst && around.slug === movement?.slug
  return hasAddress || isFirst || !movement ? origin : `${origin}/movements/${movement.slug}`
}
