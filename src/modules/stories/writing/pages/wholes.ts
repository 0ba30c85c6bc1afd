import type { Locale } from '../../../../platform/i18n/words.ts'
import { whoAndWhere } from '../../people-in-it/pages/who-and-where.ts'
import type { QuotableSlip } from '../../people-in-it/said.ts'
import { ownPicturesAt, plainPicture } from '../../pictures/address.ts'
import type { OwnPicture } from '../../pictures/queries.ts'

interface MayStandIn {
  pictures: readonly OwnPicture[]
  said: readonly QuotableSlip[]
}

/** What may stand in a story, as its writer sees it while writing. */
export const wholesOf = (locale: Locale, storyId: string, { pictures, said }: MayStandIn) =>
  Object.fromEntries([
    ...pictures.map((one) => [
      one.id,
      { text: one.caption || one.alt, picture: plainPicture(ownPicturesAt(storyId), one) },
    ]),
    ...said
      .filter(({ body }) => body !== '')
      .map((slip) => [
        slip.id,
        { text: [`“${slip.body}”`, whoAndWhere(locale, slip)].filter(Boolean).join(' ') },
      ]),
  ]) as Record<string, { text: string; picture?: string }>
