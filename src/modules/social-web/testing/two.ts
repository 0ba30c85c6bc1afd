import { afterAll } from 'vitest'
import { type Installation, install } from './installation.ts'

/** Two installations that send each other what is written, for a whole file of tests. */
export async function twoInstallations(): Promise<[Installation, Installation]> {
  const both: [Installation, Installation] = [await install('hier'), await install('daar')]
  afterAll(() => Promise.all(both.map((one) => one.close())))
  return both
}

/** As if nothing was ever sent, followed or blocked. */
export async function forgetAll(here: Installation, there: Installation): Promise<void> {
  for (const { world } of [here, there])
    await world.sql(
      'delete from social_web.received; delete from social_web.sent_to; delete from social_web.blocked; delete from social_web.follower; delete from social_web.told; delete from stories.story',
    )
  there.posted.length = 0
}

interface Sent {
  type: string
  id: string
  cc?: unknown
  to?: unknown
  object: {
    id: string
    content: string
    inReplyTo: string
    to: unknown
    cc?: unknown
    attributedTo: string
    tag: unknown
  }
}

/** What came in there by post. */
export const sentTo = ({ posted }: Installation) =>
  posted.map(({ body }) => JSON.parse(body) as Sent).filter(({ type }) => type !== 'Accept')
