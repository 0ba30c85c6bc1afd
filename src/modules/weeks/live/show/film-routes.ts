import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import {
  largest,
  recordingIntake,
  type TakenRecording,
  typedOrSent,
} from '../../../../platform/recordings/index.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Intake } from '../../../../platform/web/intake.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../../platform/web/visit.ts'
import { whoLeadsLive } from '../policy.ts'
import { addFilm } from './commands/add-film.ts'
import { removeShow } from './commands/remove-show.ts'
import { writeFilm } from './commands/write-film.ts'
import { showWords } from './locales/index.ts'
import { FilmPage } from './pages/FilmPage.tsx'
import { FilmsPage } from './pages/FilmsPage.tsx'
import { RemovePage } from './pages/RemovePage.tsx'
import { ensureShow, whoLaysShow } from './policy.ts'
import { showsOf } from './queries.ts'

const base = '/week/:week/sessions/:session/desk/films'
/** Whose voice is in a film stands nowhere, so there is nobody to tell. */
const reads = { thing: 'what a stage shows', id: () => null } as const

const at = ({ params }: Pick<Visit, 'params'>) => `/week/${params.week}/sessions/${params.session}`
const here = ({ params }: Visit) => ({ week: params.week, session: params.session })

async function filmHere(visit: Visit) {
  const film = await ensureShow(visit)
  if (film.kind !== 'film') throw new Absent()
  return film
}

async function showFilm(visit: Visit, form: FormState) {
  const { house, locale } = visit
  const film = await filmHere(visit)
  const other = (film.captions && house.sealing.open(film.keyId, film.wrapped, film.captions)) ?? ''
  const again = Object.keys(form.values).length > 0
  const captions = again ? (typedOrSent(visit, 'captions') ?? fieldOf(visit.posted, 'captions')) : other
  const body = FilmPage({ locale, form, at: at(visit), film, captions, other })
  return page({ title: film.words, door: 'agenda', body })
}

/** What is typed before the file is asked for first: nothing of what may not be shown is written. @throws Invalid */
function film({ house }: Visit, typed: Posted): Intake {
  if (!fieldOf(typed, 'title').trim()) throw new Invalid({ title: 'film.title.needed' })
  if (fieldOf(typed, 'agreed') !== 'yes') throw new Invalid({ agreed: 'film.agreed.missing' })
  return recordingIntake(house)
}

/** What was typed, or a file with it. @throws Invalid */
function captionsIn(visit: Visit): string {
  const text = typedOrSent(visit, 'captions')
  if (text === undefined) throw new Invalid({ captionsFile: 'captions.text' })
  return text
}

export const filmRoutes: readonly Route[] = [
  ...formRoutes({
    path: base,
    policy: whoLeadsLive,
    thing: 'stage show',
    reads,
    command: addFilm,
    files: { file: 'film.large', captionsFile: 'long' },
    intakes: { file: film },
    async show(visit, form) {
      const { db, locale, params } = visit
      const shows = await showsOf(db, params.session ?? '')
      const films = shows.filter(({ kind }) => kind === 'film')
      return page({
        title: showWords(locale)('films.title'),
        door: 'agenda',
        body: FilmsPage({ locale, form, films, desk: `${at(visit)}/desk`, most: largest(visit.house) }),
      })
    },
    async input(visit) {
      const { posted, taken } = visit
      const captions = captionsIn(visit)
      if (fieldOf(posted, 'agreed') !== 'yes') throw new Invalid({ agreed: 'film.agreed.missing' })
      const file = taken.file as TakenRecording | undefined
      return { ...here(visit), title: fieldOf(posted, 'title'), captions, file }
    },
    done: ({ id }, visit) =>
      redirect(`${at(visit)}/desk/films/${id}`, { flash: showWords(visit.locale)('films.added') }),
  }),
  ...formRoutes({
    path: `${base}/:id`,
    policy: whoLaysShow,
    thing: 'stage show',
    reads,
    command: writeFilm,
    files: { captionsFile: 'long' },
    show: showFilm,
    input: (visit) => ({
      ...{ ...here(visit), id: visit.params.id, version: fieldOf(visit.posted, '_version') },
      ...{ title: fieldOf(visit.posted, 'title'), captions: captionsIn(visit) },
    }),
    done: (_, visit) =>
      redirect(`${at(visit)}/desk/films/${visit.params.id}`, {
        flash: showWords(visit.locale)('film.saved'),
      }),
  }),
  ...formRoutes({
    path: `${base}/:id/remove`,
    policy: whoLaysShow,
    thing: 'stage show',
    reads,
    command: removeShow,
    input: (visit) => ({ ...here(visit), id: visit.params.id }),
    async show(visit, form) {
      const { locale, params } = visit
      const { words } = await filmHere(visit)
      const back = `${at(visit)}/desk/films/${params.id}`
      const title = showWords(locale)('remove.title')
      return page({ title, door: 'agenda', body: RemovePage({ locale, form, title: words, back }) })
    },
    done: (_, visit) =>
      redirect(`${at(visit)}/desk/films`, { flash: showWords(visit.locale)('remove.done') }),
  }),
]
