import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { House } from '../commands/command.ts'
import type { Database, Db } from '../database/connect.ts'
import { failureFields, plainFailure } from '../jobs/failure.ts'
import type { Movement, Whereabouts } from '../web/server.ts'
import type { Site } from '../web/visit.ts'
import type { Letter, WrittenLetter } from './letter.ts'
import type { LetterWriter } from './letter-writer.ts'
import { type Post, PostRefused } from './post.ts'
import { troubleOf } from './trouble.ts'

export interface SendParts {
  house: House
  /** As the worker. */
  worker: Database
  writers: readonly LetterWriter[]
  site: Site
  post: Post
  log: Logger
  movementOf(db: Db, where?: Whereabouts): Promise<Movement>
  /** At whose address what a letter is about is found, from its ids. */
  siteFor?(db: Db, site: Site, ids: Letter['ids']): Promise<Site>
  /** From whom letters come: `Name <address>`. */
  sender?: string
}

/**
 * Writes a letter and gives it to the post, in one transaction.
 * @throws a plain failure, without address or text, when it must be tried again.
 */
export async function sendLetter(parts: SendParts, letter: Letter): Promise<void> {
  const { house, worker, writers, site, post, log, movementOf, sender } = parts
  const writer = writers.find(({ kind }) => kind === letter.kind)
  if (!writer) throw new Error(`Nobody writes letters of the kind ${letter.kind}`)
  try {
    await worker.write(undefined, async ({ db }) => {
      const at = (await parts.siteFor?.(db, site, letter.ids)) ?? site
      const movement = await movementOf(db, { movement: at.movement })
      const written = await writer.write(
        { house, db, site: at, movement, ...(sender && { sender }) },
        letter.ids,
      )
      if (!written) return
      await post.send(written, db)
      await noteSent(db, letter, written)
    })
  } catch (error) {
    if (error instanceof PostRefused) {
      log.warn({ kind: letter.kind }, 'the post refused the address of a letter')
      if (writer.refused)
        await worker.write(undefined, async ({ db }) => writer.refused?.({ db }, letter.ids))
      return
    }
    const trouble = troubleOf(error)
    log.warn({ kind: letter.kind, ...failureFields(error), ...(trouble && { trouble }) }, 'a letter waits')
    throw plainFailure(`letter ${letter.kind}`, error)
  }
}

/** That something left the house, and whose it was; comes last, because it holds its chain until commit. */
async function noteSent(db: Db, { kind, ids }: Letter, { owner }: WrittenLetter): Promise<void> {
  const seat = ids.seatId ?? ids.seat
  const { thing, id } = owner ?? (seat ? { thing: 'seat', id: seat } : { thing: 'person', id: ids.person })
  await sql`select platform.audit(${`letter.${kind}`}, ${thing}, ${id ?? null}::uuid, null, 'transfer')`.execute(
    db,
  )
}
