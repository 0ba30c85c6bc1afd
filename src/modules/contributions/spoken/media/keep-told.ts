import type { House } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { FilesTrouble, keepFile } from '../../../../platform/files/index.ts'
import type { NewKey } from '../../../../platform/sealing/seal.ts'
import type { Told } from './told.ts'

/** What was told, in its file already, sealed with the key that its words will have. */
export interface KeptTold extends Omit<Told, 'body'> {
  fileId: string
  key: NewKey
}

/**
 * Seals what was told and writes its file, before the command that lays it down.
 * @throws Invalid at the field, where there is no room or no answer
 */
export async function keepTold(house: House, { body, ...told }: Told): Promise<KeptTold> {
  const key = house.sealing.newKey(house.clock)
  const fileId = await keepFile(house, key.seal(body)).catch(inWords)
  return { ...told, fileId, key }
}

function inWords(error: unknown): never {
  if (error instanceof FilesTrouble) throw new Invalid({ media: `media.${error.trouble}` })
  throw error
}
