import type { Site } from '../../platform/web/visit.ts'

/** Where a story of this movement is really to be found: at the movement's own address, else at the house's. */
export function originOf(
  { origin, house, addresses }: Site,
  movement: { slug: string; open: boolean } | null,
): string {
  return (movement?.open ? addresses?.[movement.slug] : undefined) ?? house ?? origin
}
