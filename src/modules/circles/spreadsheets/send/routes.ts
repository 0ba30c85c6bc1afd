import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Route } from '../../../../platform/web/route.ts'
import { findCircleToInviteTo } from '../../invite-person/queries.ts'
import { knownHeadings } from '../columns/headings.ts'
import { sheetHost } from '../policy.ts'
import { readSpreadsheet } from '../read/spreadsheet.ts'
import { findImports } from '../receipt/queries.ts'
import { holdings } from '../schema.ts'
import { sheetWords } from '../words.ts'
import { sendSpreadsheet } from './command.ts'
import { SendPage } from './page.tsx'
import { readPasted } from './pasted.ts'

export const sendRoutes: readonly Route[] = formRoutes({
  path: '/circles/:slug/spreadsheet',
  policy: sheetHost,
  thing: 'spreadsheet',
  command: sendSpreadsheet,
  files: { file: 'file.large' },
  async show({ db, actor, params, locale }, form) {
    const circle = await findCircleToInviteTo(db, actor, params.slug ?? '')
    if (!circle) throw new Absent()
    const imports = await findImports(db, circle.id)
    const title = sheetWords(locale)('send.title', { circle: circle.name })
    return page({ title, door: 'people', body: SendPage({ locale, form, circle, imports }) })
  },
  async input({ params, posted, files }) {
    const chosen = fieldOf(posted, 'holds')
    const holds = holdings.find((one) => one === chosen)
    const known = holds ? knownHeadings(holds) : []
    const text = holds === 'people' ? fieldOf(posted, 'pasted').trim() : ''
    if (files.file && text) throw new Invalid({ pasted: 'send.both' })
    const pasted = text ? readPasted(text) : undefined
    if (text && !pasted) throw new Invalid({ pasted: 'send.pasted.wrong' })
    const sheets = files.file && holds ? await readSpreadsheet(files.file, known) : pasted && [pasted]
    return { slug: params.slug, holds, sheets: sheets ?? (files.file ? [] : undefined) }
  },
  done: ({ id }, { params }) => redirect(`/circles/${params.slug}/spreadsheet/${id}`),
})
