import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, askingOf, type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../../people/index.ts'
import { findPerson } from '../found/queries.ts'
import { mayApproach, readsPerson } from '../found/routes.ts'
import { introductionWords } from '../words.ts'
import { readNote } from './commands/read-note.ts'
import { throwAway } from './commands/throw-away.ts'
import { writeNote } from './commands/write-note.ts'
import { NotePage } from './pages/NotePage.tsx'
import { WriteNotePage } from './pages/WriteNotePage.tsx'
import { findNote } from './queries.ts'
import { noteWords } from './words.ts'

const noteIn = ({ db, house, params }: Visit) => findNote(db, house.sealing, params.note ?? '')

/** Who wrote it and who it is for. */
const between = policy('between-two', async (visit) => {
  if (visit.actor.kind !== 'person') return 'sign-in'
  return (await noteIn(visit)) ? 'admitted' : 'absent'
})
const reader = policy('reads-note', async (visit) => {
  const note = await noteIn(visit)
  if (visit.actor.kind !== 'person') return 'sign-in'
  return note && !note.own ? 'admitted' : 'absent'
})

async function write({ db, actor, locale }: Visit, form: FormState, action: string, to: string) {
  const { name } = await viewerOf(db, actor)
  const body = WriteNotePage({ locale, form, action, to, called: name ?? '' })
  return page({ title: noteWords(locale)('write.title', { name: to }), body })
}

async function showNote(visit: Visit) {
  const { locale } = visit
  const note = await noteIn(visit)
  if (!note) throw new Absent()
  const { hidden } = freshForm(visit)
  const title = noteWords(locale)('mine.title')
  return page({ title, door: 'mine', body: NotePage({ locale, hidden, note }) })
}

const sent = ({ locale }: Visit, to: string) => redirect(to, { flash: noteWords(locale)('write.sent') })

/** Writing somebody a note, reading one's own, answering and throwing away. */
export const noteRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/people/persons/:id/note',
    policy: mayApproach,
    thing: 'note',
    reads: readsPerson,
    command: writeNote,
    async show(visit, form) {
      const person = await findPerson(visit.db, visit.params.id ?? '')
      if (!person) throw new Absent()
      const to = person.name || introductionWords(visit.locale)('person.nameless')
      return write(visit, form, `/people/persons/${person.id}/note`, to)
    },
    input: ({ params, posted }) => ({ ...posted, introduction: params.id, answers: null }),
    done: (_, visit) => sent(visit, `/people/persons/${visit.params.id}`),
  }),
  route({
    method: 'GET',
    path: '/mine/notes/:note',
    policy: between,
    kind: 'page',
    thing: 'note',
    // It is noted that the note was read, so that nobody is mailed about it any more.
    writes: true,
    async handle(visit) {
      const { house, params, reading } = visit
      await readNote.execute(house, { ...askingOf(visit), idempotencyKey: undefined }, { note: params.note })
      return reading(showNote)
    },
  }),
  ...formRoutes({
    path: '/mine/notes/:note/answer',
    policy: reader,
    thing: 'note',
    command: writeNote,
    async show(visit, form) {
      const note = await noteIn(visit)
      if (!note) throw new Absent()
      return write(visit, form, `/mine/notes/${note.id}/answer`, note.from)
    },
    input: ({ params, posted }) => ({ ...posted, introduction: null, answers: params.note }),
    done: (_, visit) => sent(visit, '/mine'),
  }),
  actionRoute({
    path: '/mine/notes/:note/throw-away',
    policy: between,
    thing: 'note',
    command: throwAway,
    show: showNote,
    input: ({ params }) => ({ note: params.note }),
    done: (_, { locale }) => redirect('/mine', { flash: noteWords(locale)('read.thrown') }),
  }),
]
