import type { House } from '../commands/command.ts'
import { Invalid } from '../errors/errors.ts'
import { FilesTrouble, keepFile } from '../files/index.ts'
import type { NewKey } from '../sealing/seal.ts'

/** Each part of a file but its last is as long as this. */
export const pieceBytes = 1024 * 1024

/** A file that stands in the store already, sealed in parts with the key that what refers to it will have. */
export interface KeptPieces {
  contentType: string
  bytes: number
  seconds: number | null
  fileIds: readonly string[]
  key: NewKey
}

interface Sent {
  contentType: string
  body: Buffer
  seconds: number | null
}

/**
 * Seals a file in parts and writes them, before the command that refers to them.
 * @throws Invalid at the field, where there is no room or no answer
 */
export async function keepPieces(house: House, { body, ...sent }: Sent, field = 'file'): Promise<KeptPieces> {
  const key = house.sealing.newKey(house.clock)
  const fileIds: string[] = []
  for (let at = 0; at < body.length; at += pieceBytes)
    fileIds.push(await keepFile(house, key.seal(body.subarray(at, at + pieceBytes))).catch(inWords(field)))
  return { ...sent, bytes: body.length, fileIds, key }
}

/** @throws Invalid at the field, where there is no room or no answer */
export const inWords =
  (field: string) =>
  (error: unknown): never => {
    if (error instanceof FilesTrouble) throw new Invalid({ [field]: `file.${error.trouble}` })
    throw error
  }

/** A part where it stands: in the store, or still in its row. */
export interface Piece {
  fileId: string | null
  /** Sealed. */
  body: Buffer | null
}

/** What opens a file that was kept in parts. */
export interface FoundPieces {
  pieces: readonly Piece[]
  keyId: string
  wrapped: Buffer | null
}

type Opening = Pick<House, 'files' | 'sealing'>

/** The bytes of one part. @throws FilesTrouble */
export async function openPiece(
  { files, sealing }: Opening,
  { fileId = null, body = null }: Partial<Piece>,
  { keyId, wrapped }: Pick<FoundPieces, 'keyId' | 'wrapped'>,
): Promise<Buffer> {
  const sealed = fileId ? await files.get(fileId) : body
  const piece = sealed && sealing.openBytes(keyId, wrapped, sealed)
  if (!piece) throw new FilesTrouble('away')
  return piece
}

/** The bytes from one up to and with another, a part at a time. @throws FilesTrouble, also halfway */
export const readPieces = (house: Opening, found: FoundPieces, part: { start: number; end: number }) =>
  readParts((number) => openPiece(house, found.pieces[number] ?? {}, found), part)

/** The same, however a part is opened. */
export async function* readParts(
  open: (number: number) => Promise<Buffer>,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Uint8Array> {
  for (let at = start; at <= end; ) {
    const number = Math.floor(at / pieceBytes)
    const piece = await open(number)
    const from = at - number * pieceBytes
    const part = piece.subarray(from, Math.min(piece.length, end + 1 - number * pieceBytes))
    yield part
    at += part.length
  }
}
