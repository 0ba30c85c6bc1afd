import type { Slip } from '../../../contributions/index.ts'
import { ownPicturesAt, plainPicture } from '../../pictures/address.ts'
import type { OwnPicture } from '../../pictures/queries.ts'

interface MayStandIn {
  pictures: readonly OwnPicture[]
  said: readonly Slip[]
}

/** What may stand in a story, as its writer sees it while writing. */
export const wholesOf = (storyId: string, { pictures, said }: MayStandIn) =>
  Object.fromEntries([
    ...pictures.map((one) => [
      one.id,
      { text: one.caption || one.alt, picture: plainPicture(ownPicturesAt(storyId), one) },
    ]),
    ...said
      .filter(({ body }) => body !== '')
      .map(({ id, body, name }) => [id, { text: name ? `“${body}” ${name}` : `“${body}”` }]),
  ]) as Record<string, { text: string; picture?: string }>
