import type { House } from '../commands/command.ts'
import type { Db } from '../database/connect.ts'
import type { Letter } from '../mail/letter.ts'

/** What a fact's handler may use. It runs as the worker's role, once per fact, after commit. */
export interface FactContext {
  house: House
  /** The worker's transaction in which the fact is marked as handled. */
  db: Db
  /** Hands a letter to the post in the same transaction: sent once it commits, tried again when the post is away. */
  post(letter: Letter): Promise<void>
  origin: string
}

export interface FactHandler {
  fact: string
  handle(context: FactContext, ids: Record<string, string>): Promise<void>
}
