import { sql } from 'kysely'
import type { Db, Revision } from '../database/connect.ts'
import { KeptPage } from './kept-page.ts'
import { type Asked, admit, helpingHere, look, type Seen, show } from './look.ts'
import { noteReads } from './reads.ts'
import { html, respondOwn, respondShared, textOf } from './respond.ts'
import type { Helping, Visit } from './visit.ts'

/** Whether everybody who is not known here gets the same bytes. */
export const isShared = ({
  route,
  signedIn,
  seat,
  flash,
}: Pick<Asked, 'route' | 'signedIn' | 'seat' | 'flash'>): boolean =>
  route.kept === true && !signedIn && !seat && !flash

/** The page as it was kept for everybody, else rendered and kept. */
export async function showShared(asked: Asked): Promise<Response> {
  const { parts, reading } = asked
  const pages = parts.keptPages.shared
  const place = placeOf(asked)
  const revision = await parts.house.database.revision()
  let seen: Seen | undefined
  const asAll = { ...asked, revision }
  const make = async () => {
    seen = await reading((visit) => look(asAll, visit))
    return keepable(asked, seen)
  }
  const kept = await pages.find(place, revision, make)
  if (kept) return respondShared(asked, kept)
  const page = await pages.keep(place, revision, make)
  if (page) return respondShared(asked, page)
  return show(asked, seen ?? (await reading((visit) => look(asked, visit))))
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
    const page = await pages.find(place, revision)
    if (page) return { visit, page }
    let seen: Seen | undefined
    const made = await pages.keep(place, revision, async () => {
      seen = await look(asked, visit, admitted, helps)
      return keepable(asked, seen)
    })
    return { visit, page: made, seen }
  })
  await noteReads(asked, found.visit)
  if (found.page) return respondOwn(parts, request, found.page, given)
  return show(asked, found.seen as Seen)
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
async function revisionIn(db: Db): Promise<Revision> {
  const { rows } = await sql<{ revision: string }>`select platform.revision()`.execute(db)
  return { changed: rows[0]?.revision ?? '', added: '' }
}

/** Undefined for what is not the same the next time: an error, a cookie, or a page with a form's token in it. */
function keepable({ parts, tokenShown }: Asked, { answer, frame }: Seen): KeptPage | undefined {
  const lasts = (answer?.type === 'page' && !answer.cookies) || (answer?.type === 'bytes' && !answer.headers)
  if (!lasts || (answer.status ?? 200) !== 200) return undefined
  const text = textOf(parts, frame, answer)
  if (tokenShown() || typeof text !== 'string') return undefined
  return new KeptPage(text, answer.type === 'page' ? html : answer.contentType)
}
