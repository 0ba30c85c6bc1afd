import type { Context, PageItems } from '@fedify/fedify'
import { Create, PUBLIC_COLLECTION } from '@fedify/vocab'
import { readMoment } from '../stories/index.ts'
import { asArticle } from './article.ts'
import type { Asked } from './federation.ts'
import { latestTold } from './publications.ts'
import { asWritten } from './rounds.ts'

/** Where the first page begins, as its address says it. */
const latest = 'latest'

/** What one told, the latest first. Null for a page that there is not. */
export async function outboxOf(
  context: Context<Asked>,
  actor: string,
  cursor: string | null,
): Promise<PageItems<Create> | null> {
  const { house, site } = context.data
  const before = cursor === null || cursor === latest ? undefined : readMoment(cursor)
  if (cursor !== null && cursor !== latest && !before) return null
  const { told, older } = await house.database.read(undefined, ({ db }) =>
    latestTold(db, site, actor, before),
  )
  const items = told.map(({ story, as }) => {
    const object = asArticle(context, { actor, publication: asWritten(as) }, story)
    return new Create({
      id: new URL('#create', object.id as URL),
      actor: context.getActorUri(actor),
      object,
      ...{ published: object.published, tos: [PUBLIC_COLLECTION], ccs: [context.getFollowersUri(actor)] },
    })
  })
  return { items, nextCursor: older ?? null }
}

/** The latest stand in the collection itself; whoever goes through it page by page finds where it begins. */
export async function withFirstPage(request: Request, answer: Response): Promise<Response> {
  const url = new URL(request.url)
  if (!answer.ok || !url.pathname.endsWith('/outbox') || url.searchParams.has('cursor')) return answer
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  const said = (await answer.json()) as object
  return new Response(JSON.stringify({ ...said, first: `${url.origin}${url.pathname}?cursor=${latest}` }), {
    status: answer.status,
    headers,
  })
}
