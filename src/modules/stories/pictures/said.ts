import type { Sealing } from '../../../platform/sealing/seal.ts'

/** What its writer says with a picture, as it is sealed. */
export interface PictureSaid {
  /** What somebody sees, for who cannot see it. */
  alt: string
  caption: string
  /** It tells nothing that the text does not: for who cannot see it, it is not there. */
  decoration: boolean
}

export const nothingSaid: PictureSaid = { alt: '', caption: '', decoration: false }

export const asSaid = (said: PictureSaid): string => JSON.stringify(said)

/** What was said with it; nothing when its key was erased. */
export function openSaid(
  sealing: Sealing,
  { keyId, wrapped, words }: { keyId: string; wrapped: Buffer | null; words: Buffer | null },
): PictureSaid {
  const clear = words && sealing.open(keyId, wrapped, words)
  return clear ? (JSON.parse(clear) as PictureSaid) : nothingSaid
}
