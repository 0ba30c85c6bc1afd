import type { Db } from '../database/connect.ts'
import type { PostLine } from './circular.ts'
import type { WrittenLetter } from './letter.ts'

/** Takes a letter away. */
export interface Post {
  /**
   * @param db the transaction that counts the letter as sent.
   * @throws PostRefused when this letter will never arrive; anything else means: try again later.
   */
  send(letter: WrittenLetter, db: Db): Promise<void>
  /** For many letters that say the same. */
  line(): PostLine
  close(): void
}

/** The post says that there is nobody at this address: trying again changes nothing. */
export class PostRefused extends Error {}
