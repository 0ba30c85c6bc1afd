import type { House } from '../../../platform/commands/command.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { FilesTrouble, keepFile } from '../../../platform/files/index.ts'
import type { NewKey } from '../../../platform/sealing/seal.ts'
import type { MadePicture, PictureSize } from './sizes.ts'

/** A picture in its files already, sealed with the key that its row will have. */
export interface KeptPicture extends Omit<MadePicture, 'sizes'> {
  key: NewKey
  files: (Omit<PictureSize, 'body'> & { bytes: number; fileId: string })[]
}

/**
 * Seals a picture and writes its files, before the command that lays it down.
 * @throws Invalid at `media`, where there is no room or no answer
 */
export async function keepPicture(house: House, { sizes, ...made }: MadePicture): Promise<KeptPicture> {
  const key = house.sealing.newKey(house.clock)
  const files: KeptPicture['files'] = []
  for (const { format, width, body } of sizes) {
    const fileId = await keepFile(house, key.seal(body)).catch(inWords)
    files.push({ format, width, bytes: body.length, fileId })
  }
  return { ...made, key, files }
}

function inWords(error: unknown): never {
  if (error instanceof FilesTrouble) throw new Invalid({ media: `media.${error.trouble}` })
  throw error
}
