import type { Doing } from '../audit/doing.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './look.ts'
import type { Route } from './route.ts'
import type { Visit } from './visit.ts'

/** What of others a route shows that not everybody may see. */
export interface Reads {
  /** As the log calls it: `words around a fire`. */
  thing: string
  /**
   * Of which; without it the path's `id`. Null: it has no id. Undefined: this time nothing of others is shown.
   * Asked once in a while, in a read transaction of its own.
   */
  id?(visit: Visit): Promise<string | null | undefined> | string | null | undefined
}

/** Notes who looks, before anything leaves the house: what cannot be noted is not shown. */
export async function noteReads(
  { parts, route, url, reading }: Asked,
  { actor, token, params, requestId }: Visit,
  answer?: Answer,
): Promise<void> {
  const { reads } = route
  // Whoever is not known here sees what everybody may see.
  if (!reads || actor.kind === 'nobody' || !token || answer?.type === 'redirect') return
  const did = doingOf(route)
  const { thing, id } = reads
  const place = `${actor.sessionId} ${did} ${thing} ${id ? `${url.pathname}${url.search}` : params.id}`
  await parts.looks.note(token, place, async () => {
    const thingId = id ? await reading(async (visit) => id(visit)) : (params.id ?? null)
    return thingId === undefined ? undefined : { action: route.path, did, thing, thingId, requestId }
  })
}

export const doingOf = ({ does, kind }: Pick<Route, 'does' | 'kind'>): Doing =>
  does ?? (kind === 'export' ? 'export' : 'read')
