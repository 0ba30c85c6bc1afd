import { createHash } from 'node:crypto'
import { originalOf } from '../../../../modules/stories/index.ts'
import type { Left } from '../map/left.ts'
import type { Wanted } from '../map/pictures.ts'
import type { Survey } from '../survey.ts'
import { filesByUrl, ofSite, placesOf } from './place.ts'
import type { Found, Uploads } from './uploads.ts'

/** A picture that is there. It is read again when it is kept: a post may show hundreds. */
export interface Gathered extends Wanted {
  /** The path that it had on its site. */
  stood: string
  /** Of its bytes. */
  fingerprint: string
  read(): Promise<Found>
}

/** Finds the pictures of a post and says of each that cannot be had why. */
export function gatherer(survey: Survey, uploads: Uploads | undefined) {
  const byUrl = filesByUrl(survey)
  return async (wanted: readonly Wanted[], left: (what: Left) => void): Promise<Gathered[]> => {
    const gathered: Gathered[] = []
    for (const picture of wanted) {
      const places = placesOf(picture.src, survey, byUrl)
      const read = () => (uploads ? uploads.find(places) : Promise.resolve<Found>({ kind: 'absent' }))
      const name = picture.src
      const stood = originalOf(ofSite(picture.src, survey)?.pathname ?? '')
      if (places.length === 0) left({ key: 'wordpress.left.picture-elsewhere', name })
      else if (!uploads) left({ key: 'wordpress.left.picture-no-uploads', name, stood })
      else {
        const found = await read()
        if (found.kind !== 'found') left({ key: `wordpress.left.picture-${found.kind}`, name, stood })
        else
          gathered.push({
            ...picture,
            stood,
            fingerprint: createHash('sha256').update(found.bytes).digest('hex'),
            read,
          })
      }
    }
    return gathered
  }
}
