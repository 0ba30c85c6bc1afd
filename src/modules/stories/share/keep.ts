import type { House } from '../../../platform/commands/command.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import { keepFile } from '../../../platform/files/index.ts'
import type { NewKey } from '../../../platform/sealing/seal.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { cleanPhoto, cleanSound } from '../../contributions/index.ts'
import { type SharedMediaKind, sharedMediaKinds } from './schema.ts'

/** What was shared without typing, in its file already, sealed with the key that it is all sealed with. */
export interface KeptFile {
  fileId: string
  contentType: string
  seconds: number | null
  width: number | null
  height: number | null
}

/** The same, with that key, which is not stored yet. */
export interface KeptTold extends KeptFile {
  key: NewKey
}

const clean = { photo: cleanPhoto, sound: cleanSound } as const

/** @throws Invalid at the field of a file that was chosen and has nothing in it: it is not passed over in silence. */
export function refuseEmpty({ empty }: Pick<Visit, 'empty'>): void {
  const wrong = sharedMediaKinds.filter((kind) => empty.includes(kind))
  if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong.map((kind) => [kind, `${kind}.empty`])))
}

/** @throws Invalid at the kind's own field */
export async function keepShared(
  house: House,
  seal: (clear: Buffer) => Buffer | Promise<Buffer>,
  kind: SharedMediaKind,
  file: Buffer | undefined,
): Promise<KeptFile | undefined> {
  if (!file || file.length === 0) return undefined
  try {
    const { body, contentType, seconds, width, height } = await clean[kind](file)
    const fileId = await keepFile(house, await seal(body))
    return { fileId, contentType, seconds, width, height }
  } catch (error) {
    if (error instanceof Invalid) throw new Invalid({ [kind]: error.fields.media ?? `${kind}.unknown` })
    throw new Invalid({ [kind]: 'media.away' })
  }
}
