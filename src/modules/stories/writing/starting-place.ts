import type { WritingPlace } from './queries.ts'

/** From where somebody writes until they choose another place: where the theme that they came from belongs, else the first there is. */
export const startingPlace = (
  places: readonly WritingPlace[],
  theme: { movementId: string } | undefined,
): WritingPlace | undefined => places.find(({ movementId }) => movementId === theme?.movementId) ?? places[0]
