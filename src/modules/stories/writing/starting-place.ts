import type { WritingPlace } from './queries.ts'

/**
 * From where somebody writes until they choose another place: their own team, else another place of their own, and the whole movement
 * where they have none. Who comes from a theme writes in the movement where it belongs.
 */
export function startingPlace(
  places: readonly WritingPlace[],
  theme: { movementId: string } | undefined,
): WritingPlace | undefined {
  const there = places.filter(({ movementId }) => movementId === theme?.movementId)
  const among = there.length > 0 ? there : places
  return among.find(({ team }) => team) ?? among.find(({ movement }) => !movement) ?? among[0]
}
