import { Absent } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, fieldsOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { findKept } from '../kept.ts'
import { movementsIn } from '../participants/plan.ts'
import { readParticipant } from '../participants/read-row.ts'
import { ownSheet } from '../policy.ts'
import { readRows } from '../rows.ts'
import { columnsOf, sheetOf } from '../sheet-of.ts'
import { sheetWords } from '../words.ts'
import { chooseColumns } from './command.ts'
import { ColumnsPage } from './page.tsx'

export const columnRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/spreadsheet/:id/columns',
  policy: ownSheet,
  thing: 'spreadsheet',
  command: chooseColumns,
  async show({ db, house, params, locale, url }, form) {
    const kept = await findKept(db, house.sealing, params.slug ?? '', params.id ?? '')
    if (!kept) throw new Absent()
    const asked = fieldOf(form.values, 'sheet') || url.searchParams.get('sheet')
    const { sheet, at } = sheetOf(kept, asked === null ? undefined : Number(asked))
    const columns = columnsOf(kept, sheet, at)
    const movements =
      kept.holds === 'participants' && columns.movement !== undefined
        ? movementsIn(readRows(sheet, columns, readParticipant).good)
        : []
    const title = sheetWords(locale)('columns.title')
    const body = ColumnsPage({ locale, form, slug: params.slug ?? '', kept, sheet, at, columns, movements })
    return page({ title, door: 'people', body })
  },
  input({ params, posted }) {
    const field = (name: string) => fieldOf(posted, name)
    return {
      slug: params.slug,
      id: params.id,
      version: field('_version'),
      sheet: field('sheet'),
      meanings: meaningsIn(posted),
      ...(field('named') && { movements: fieldsOf(posted, 'movements') }),
    }
  },
  done: (_, { params }) => redirect(`/circles/${params.slug}/spreadsheet/${params.id}`),
})

/** What each column was said to hold, by its place. */
function meaningsIn(posted: Visit['posted']): string[] {
  const places = Object.keys(posted).flatMap((name) => /^column-(\d{1,3})$/.exec(name)?.[1] ?? [])
  const most = Math.max(-1, ...places.map(Number))
  return Array.from({ length: most + 1 }, (_, i) => fieldOf(posted, `column-${i}`))
}
