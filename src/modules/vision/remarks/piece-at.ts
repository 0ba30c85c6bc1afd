import { Absent } from '../../../platform/errors/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { type Piece, piecesOf } from '../pieces.ts'

/** The thing that the address names. @throws Absent where not everybody may see it, or it is not of this movement. */
export async function pieceAt({ db, params }: Visit, movementId: string): Promise<Piece> {
  const found = await piecesOf(db, { movementId, ids: [params.piece ?? ''] })
  const piece = found.find((one) => one.thing === params.thing)
  if (!piece) throw new Absent()
  return piece
}
