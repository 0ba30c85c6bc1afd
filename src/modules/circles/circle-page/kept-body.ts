import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { House } from '../../../platform/commands/command.ts'
import type { Visit } from '../../../platform/web/visit.ts'

const most = 500
const freshForMs = 30_000

interface Kept {
  revision: string
  at: number
  html: string
}

const pages = new WeakMap<House, Map<string, Kept>>()

/**
 * What one visitor sees of one address, kept as it was rendered until anything at all was done in any process: the
 * revision is asked first, so that what was taken back is gone on the next request. Half a minute at most, because
 * what is ahead becomes what has been. Nothing in it may differ from one request to the next.
 */
export async function keptBody(visit: Visit, render: () => Promise<Child>): Promise<Child> {
  const { db, house } = visit
  const { revision } = await db
    .selectNoFrom((eb) => eb.fn<string>('platform.revision').as('revision'))
    .executeTakeFirstOrThrow()
  const kept = pages.get(house) ?? new Map<string, Kept>()
  pages.set(house, kept)
  const key = keyOf(visit)
  const now = house.clock.now().getTime()
  const found = kept.get(key)
  if (found && found.revision === revision && now - found.at < freshForMs) return raw(found.html)
  const html = String(await (await render())?.toString())
  if (kept.size >= most) kept.clear()
  kept.set(key, { revision, at: now, html })
  return raw(html)
}

/** Whoever looks, with what they came in with: nobody is shown what another saw. */
function keyOf({ actor, locale, url }: Visit): string {
  const who = actor.kind === 'nobody' ? actor.kind : `${actor.kind} ${actor.id} ${actor.scope}`
  return `${who} ${locale} ${url.pathname}${url.search}`
}
