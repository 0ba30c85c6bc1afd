import { Absent } from '../../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../../platform/web/form.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { findCircleToInviteTo } from '../../invite-person/queries.ts'
import { importHost } from '../policy.ts'
import { sheetWords } from '../words.ts'
import { ReceiptPage } from './page.tsx'
import { findImport, importedCircles } from './queries.ts'
import { undoImport } from './undo.ts'

const path = '/circles/:slug/imports/:id'

export const receiptRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: importHost,
    kind: 'page',
    thing: 'import',
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/undo`,
    policy: importHost,
    thing: 'import',
    command: undoImport,
    show,
    input: ({ params }) => ({ slug: params.slug, id: params.id }),
    done: (_, { params }) => redirect(`/circles/${params.slug}/imports/${params.id}`),
  }),
]

async function show({ db, actor, house, params, locale }: Visit, form: FormState): Promise<Page> {
  const [circle, receipt, circles] = await Promise.all([
    findCircleToInviteTo(db, actor, params.slug ?? ''),
    findImport(db, params.slug ?? '', params.id ?? ''),
    importedCircles(db, params.id ?? ''),
  ])
  if (!circle || !receipt) throw new Absent()
  const title = sheetWords(locale)(receipt.undoneAt ? 'receipt.undone.title' : 'receipt.title')
  const body = ReceiptPage({ locale, form, circle, receipt, circles, now: house.clock.now() })
  return page({ title, door: 'people', body })
}
