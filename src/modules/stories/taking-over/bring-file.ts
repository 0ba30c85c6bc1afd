import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import {
  type KeptPieces,
  keepPieces,
  recordingIntake,
  type TakenRecording,
} from '../../../platform/recordings/index.ts'
import { layShownFile } from '../shown/files.ts'

/** A file of another site: a document of a known kind, or what may be sound or film, as it comes from its disk. */
export type TakenFile = { kind: string; body: Buffer } | { pieces: AsyncIterable<Buffer> }

/**
 * Lays a file to which a story leads with that story. Sound and film are cleaned; documents stay as they are.
 * @param house on a connection of its own: its files are written beside the transaction of `db`
 * @returns its id; or why it cannot be kept. @throws Invalid where files cannot be kept
 */
export async function bringFile(
  house: House,
  db: Db,
  { storyId, file }: { storyId: string; file: TakenFile },
): Promise<{ id: string } | { why: 'unknown' | 'large' }> {
  const kept =
    'pieces' in file
      ? await recorded(house, file.pieces)
      : await keepPieces(house, { contentType: file.kind, body: file.body, seconds: null })
  if (typeof kept === 'string') return { why: kept }
  return {
    id: await layShownFile({ db, clock: house.clock }, storyId, { ...kept, until: null, linked: true }),
  }
}

async function recorded(
  house: House,
  pieces: AsyncIterable<Buffer>,
): Promise<KeptPieces | 'unknown' | 'large'> {
  const intake = recordingIntake(house)
  try {
    for await (const piece of pieces) await intake.write(piece)
    return (await intake.end()) as TakenRecording
  } catch (error) {
    await intake.drop()
    const why = error instanceof Invalid ? error.fields.file : undefined
    if (why === 'file.unknown') return 'unknown'
    if (why === 'file.large') return 'large'
    throw error
  }
}
