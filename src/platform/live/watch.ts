import type { Piece } from './pieces.ts'

/** What one browser watches, asked each time anew as whoever looks. */
export interface Watch {
  /** The id whose wake-ups it follows: a circle's. */
  topic: string
  /** The session it looks with: when that ends, so does this. Null: nobody is known. */
  sessionId: string | null
  /**
   * Of whom nothing is known, and who watch the same: asked once for all who are alike. Null: asked for itself alone, because
   * the answer depends on who looks.
   */
  alike: string | null
  /**
   * Those who answer the same see the same: what it looks like is rendered once for all of them. Null where whoever
   * looks may look no longer.
   */
  audience(): Promise<string | null>
  /** As `audience`, with what there is to see. */
  look(): Promise<{ audience: string; pieces: readonly Piece[] } | null>
}
