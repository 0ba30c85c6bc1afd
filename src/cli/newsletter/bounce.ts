import { sql } from 'kysely'
import { bouncedIn, declinedIn, mostBounces, unwantedIn } from '../../modules/newsletter/index.ts'
import type { Verb } from '../command-line.ts'
import { inHouse } from '../house.ts'

/**
 * Takes in a message that says that a letter came back, or that somebody does not want it, as a mail server hands it on: from standard input. What is no such
 * message is let go of without a complaint, so that nothing is sent back about it.
 */
export const takeBounce: Verb = async (_args, io) => {
  const message = await readAll(io.input ?? process.stdin)
  const [gone, declined, unwanted] = [bouncedIn(message), declinedIn(message), unwantedIn(message)]
  if (!gone && !declined && !unwanted) {
    io.out(io.w('newsletter.bounce.other'))
    return 0
  }
  // Who does not want it is not asked twice more.
  const noted =
    gone || unwanted
      ? sql`select newsletter.bounced(${gone ?? unwanted}::uuid, ${gone ? mostBounces : 1}),
          stories.shared_mail_returned(${gone ?? unwanted}::uuid, ${!gone})`
      : sql`select newsletter.declined(${declined}::uuid)`
  await inHouse(io, ({ database }) => database.write(undefined, ({ db }) => noted.execute(db)))
  const said = gone ? 'taken' : unwanted ? 'unwanted' : 'declined'
  io.out(io.w(`newsletter.bounce.${said}`))
  return 0
}

const most = 2 * 1024 * 1024

/** The first part of it says enough; the rest is read and let go, so that who sends it is not cut off. */
async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of input) {
    if (size > most) continue
    pieces.push(Buffer.from(piece))
    size += piece.length
  }
  return Buffer.concat(pieces).toString('latin1')
}
