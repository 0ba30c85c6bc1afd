import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import type { KeptPage, KeptPages } from './kept-pages.ts'
import { type Asked, admit, helpingHere, look, type Seen, show } from './look.ts'
import { noteReads } from './reads.ts'
import { html, respondOwn, respondShared, textOf } from './respond.ts'
import type { Helping, Visit } from './visit.ts'

/** Whether everybody who is not known here gets the same bytes. */
export const isShared = ({ route, signedIn, seat, flash }: Asked): boolean =>
  route.kept === true && !signedIn && !seat && !flash

/** The page as it was kept for everybody, else rendered and kept. */
export async function showShared(asked: Asked): Promise<Response> {
  const { parts, reading } = asked
  const pages = parts.keptPages.shared
  const place = placeOf(asked)
  const revision = await parts.house.database.revision()
  const kept = pages.find(place, revision)
  if (kept) return respondShared(asked, kept)
  const seen = await reading((visit) => look(asked, visit))
  const page = keep(pages, asked, seen, place, revision)
  return page ? respondShared(asked, page) : show(asked, seen)
}

/**
 * The page as it was kept for this visitor, else rendered and kept for them alone. Who asks and whether they may see it
 * is asked each time.
 */
export async function showOwn(asked: Asked): Promise<Response> {
  const { parts, request, reading, flash, given } = asked
  const pages = parts.keptPages.each
  const found = await reading(async (visit) => {
    const admitted = admit(asked, visit)
    const helps = helpingHere(asked, visit)
    const [revision, helping] = await Promise.all([revisionIn(visit.db), helps, admitted])
    const place = `${eyesOf(visit, asked, helping)} ${placeOf(asked)} ${flash ?? ''}`
    const page = pages.find(place, revision)
    return page
      ? { visit, page }
      : { visit, place, revision, seen: await look(asked, visit, admitted, helps) }
  })
  await noteReads(asked, found.visit)
  if (found.page) return respondOwn(parts, request, found.page, given)
  const page = keep(pages, asked, found.seen, found.place, found.revision)
  return page ? respondOwn(parts, request, page, given) : show(asked, found.seen)
}

const placeOf = ({ parts, locale, url }: Asked) =>
  `${parts.site.origin} ${locale} ${url.pathname}${url.search}`

/**
 * Whoever looks, with what they came in with: nobody is shown what another saw, nor what they themselves saw on a device where
 * they had shown more of who they are.
 */
function eyesOf({ actor }: Visit, { seat }: Asked, helping: Helping | undefined): string {
  const who = actor.kind === 'nobody' ? actor.kind : `${actor.kind} ${actor.sessionId} ${actor.scope}`
  if (!seat) return who
  return helping ? `${who} at a table, helping ${helping.helpId}` : `${who} at a table`
}

/** Asked before anything on the page is read: what is done meanwhile makes it old at once. */
async function revisionIn(db: Db): Promise<string> {
  const { rows } = await sql<{ revision: string }>`select platform.revision()`.execute(db)
  return rows[0]?.revision ?? ''
}

/** Undefined for what is not the same the next time: an error, a cookie, or a page with a form's token in it. */
function keep(
  pages: KeptPages,
  { parts, tokenShown }: Asked,
  { answer, frame }: Seen,
  place: string,
  revision: string,
): KeptPage | undefined {
  const lasts = (answer?.type === 'page' && !answer.cookies) || (answer?.type === 'bytes' && !answer.headers)
  if (!lasts || (answer.status ?? 200) !== 200) return undefined
  const text = textOf(parts, frame, answer)
  if (tokenShown() || typeof text !== 'string') return undefined
  return pages.keep(place, revision, text, answer.type === 'page' ? html : answer.contentType)
}
