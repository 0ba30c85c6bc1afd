import type { Arrival, Standing } from '../../../../modules/stories/index.ts'
import { asUrls } from './as-urls.ts'
import { type Left, nameOf } from './left.ts'

const notAtHand: ReadonlySet<Left['key']> = new Set<Left['key']>([
  'wordpress.left.picture-no-uploads',
  'wordpress.left.picture-absent',
  'wordpress.left.document-no-uploads',
  'wordpress.left.document-absent',
])

/** It may be here from before, or come another time. */
export const isNotAtHand = ({ key }: Left): boolean => notAtHand.has(key)

/** Who left the folder out, because most is here, hears of what never came. */
function stillLost(what: Left, arrival: Arrival): Left {
  if (arrival !== 'pictures-kept' && arrival !== 'pictures-missing') return what
  const isPicture = what.key.startsWith('wordpress.left.picture-')
  return { ...what, key: isPicture ? 'wordpress.left.picture-lost' : 'wordpress.left.document-lost' }
}

interface AtHand {
  pictures: readonly { stood: string; src: string }[]
  files: readonly { stood: string; href: string }[]
}

/**
 * Of a story that was here already: each picture and file that is not here now is told, whenever it was lost; and none that is. What
 * somebody here took out of a story that they went on with is not missing.
 */
export function tellWhatLacks(
  told: Map<string, Left>,
  { pictures, files }: AtHand,
  arrival: Arrival,
  standing: Standing,
): void {
  const isHere = (stood: string | undefined) => {
    const [address] = stood ? asUrls([stood]) : []
    return address !== undefined && standing(address)
  }
  // Over a copy: what is told again under its own name would come by once more, without end.
  for (const [name, what] of [...told]) {
    if (!isNotAtHand(what)) continue
    told.delete(name)
    const still = isHere(what.stood) ? undefined : stillLost(what, arrival)
    if (still) told.set(nameOf(still), still)
  }
  if (arrival === 'changed-here') return
  const missing: Left[] = [
    ...pictures.map(({ src, stood }) => ({
      key: 'wordpress.left.picture-unknown' as const,
      name: src,
      stood,
    })),
    ...files.map(({ href, stood }) => ({
      key: 'wordpress.left.document-unknown' as const,
      name: href,
      stood,
    })),
  ]
  for (const what of missing) if (!isHere(what.stood)) told.set(nameOf(what), what)
}
