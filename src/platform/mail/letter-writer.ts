import type { House } from '../commands/command.ts'
import type { Db } from '../database/connect.ts'
import type { Movement } from '../web/server.ts'
import type { Site } from '../web/visit.ts'
import type { WrittenLetter } from './letter.ts'

/** What the writer of a letter may use. */
export interface LetterContext {
  house: House
  /** The worker's transaction: it commits when the post has taken the letter, and is rolled back when it has not. */
  db: Db
  site: Site
  /** Whose name and telephone number stand under the letter. */
  movement: Movement
  /** From whom letters come, as it stands on them: `Name <address>`. */
  sender?: string
}

/** Makes the text of one kind of letter at the moment it is sent, each time it is tried again. */
export interface LetterWriter {
  /** `module.what`, the same as the letter's `kind`. */
  kind: string
  /** Null when the letter is no longer needed: nothing is sent. */
  write(context: LetterContext, ids: Readonly<Record<string, string>>): Promise<WrittenLetter | null>
  /** Nobody is at this address: done in a transaction of its own, of the worker. */
  refused?(context: { db: Db }, ids: Readonly<Record<string, string>>): Promise<void>
}

export const letterWriter = (declared: LetterWriter): LetterWriter => declared
