import { Absent } from '../../../platform/errors/errors.ts'
import { aroundOf } from '../../../platform/provenance/index.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../platform/web/visit.ts'
import { keeps } from '../../circles/index.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { letterAround, wordsAround } from '../fire/reads.ts'
import { sendLetter } from './commands/send-letter.ts'
import { writeLetter } from './commands/write-letter.ts'
import { letterWords } from './locales/index.ts'
import { LetterPage } from './pages/LetterPage.tsx'
import { PaperPage } from './pages/PaperPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { readsLetter, writesLetter } from './policy.ts'
import { findClosingLetter, onPaper } from './queries.ts'

const shared = { as: 'either', thing: 'closing letter' } as const
const writer = { ...shared, policy: writesLetter, reads: wordsAround }
const at = ({ params }: Visit) => `/dialogues/${params.id}/closing-letter`

async function letterOf({ db, params }: Visit) {
  const view = await findClosingLetter(db, params.id ?? '')
  if (!view) throw new Absent()
  return view
}

/** `parts.<owed answer>` as it is posted, by owed answer. */
const partsIn = (posted: Posted) =>
  Object.fromEntries(
    Object.keys(posted)
      .filter((name) => name.startsWith('parts.'))
      .map((name) => [name.slice('parts.'.length), fieldOf(posted, name)]),
  )

async function preview(visit: Visit, form: FormState) {
  const { locale, db } = visit
  const view = await letterOf(visit)
  const kept = await keeps(db, view.circleId)
  const body = PreviewPage({ locale, form, view, keeps: kept })
  return page({ title: letterWords(locale)('preview.title'), body })
}

export const closingLetterRoutes: readonly Route[] = [
  ...formRoutes({
    ...writer,
    path: '/dialogues/:id/closing-letter',
    command: writeLetter,
    input: ({ posted, params }) => ({
      dialogueId: params.id,
      version: fieldOf(posted, '_version'),
      opening: fieldOf(posted, 'opening'),
      ending: fieldOf(posted, 'ending'),
      parts: partsIn(posted),
    }),
    async show(visit, form) {
      const { locale } = visit
      const view = await letterOf(visit)
      if (view.letter?.sentAt) return preview(visit, form)
      return page({ title: letterWords(locale)('write.title'), body: WritePage({ locale, form, view }) })
    },
    done: (_, visit) => redirect(`${at(visit)}/preview`, { flash: letterWords(visit.locale)('write.done') }),
  }),
  route({
    ...writer,
    method: 'GET',
    path: '/dialogues/:id/closing-letter/preview',
    kind: 'page',
    handle: (visit) => preview(visit, freshForm(visit)),
  }),
  actionRoute({
    ...writer,
    path: '/dialogues/:id/closing-letter/send',
    command: sendLetter,
    input: ({ posted, params }) => ({ dialogueId: params.id, version: fieldOf(posted, '_version') }),
    show: preview,
    done: (_, visit) => redirect(`${at(visit)}/preview`, { flash: letterWords(visit.locale)('send.done') }),
  }),
  route({
    ...shared,
    policy: keeperOfFire,
    reads: letterAround,
    does: 'print',
    method: 'GET',
    path: '/dialogues/:id/closing-letter/print',
    kind: 'page',
    async handle(visit) {
      const { db, locale, params, site } = visit
      const [view, people] = await Promise.all([letterOf(visit), onPaper(db, params.id ?? '')])
      const title = letterWords(locale)('paper.title')
      return page({ title, layout: 'sheet', body: PaperPage({ locale, view, people, origin: site.origin }) })
    },
  }),
  route({
    ...shared,
    policy: readsLetter,
    reads: letterAround,
    method: 'GET',
    path: '/dialogues/:id/letter',
    kind: 'page',
    async handle(visit) {
      const { locale, params } = visit
      const here = [{ kind: 'closing-letter', id: params.id ?? '' }]
      const [view, [around]] = await Promise.all([letterOf(visit), aroundOf(visit, here)])
      return page({ title: letterWords(locale)('letter.mine'), body: LetterPage({ locale, view, around }) })
    },
  }),
]
