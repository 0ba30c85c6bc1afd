import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { keepPieces } from '../../../../platform/recordings/index.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import type { Route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { whoLeadsLive } from '../policy.ts'
import { addSlides } from './commands/add-slides.ts'
import { removeShow } from './commands/remove-show.ts'
import { writeSlide } from './commands/write-slide.ts'
import { showWords } from './locales/index.ts'
import { RemovePage } from './pages/RemovePage.tsx'
import { SlidePage } from './pages/SlidePage.tsx'
import { SlidesPage } from './pages/SlidesPage.tsx'
import { cleanSlide } from './picture.ts'
import { ensureShow, whoLaysShow } from './policy.ts'
import { showsOf } from './queries.ts'

const base = '/week/:week/sessions/:session/desk/slides'
/** Who can be recognised on a slide stands nowhere, so there is nobody to tell. */
const reads = { thing: 'what a stage shows', id: () => null } as const

const at = ({ params }: Pick<Visit, 'params'>) => `/week/${params.week}/sessions/${params.session}`
const here = ({ params }: Visit) => ({ week: params.week, session: params.session })

async function slidesHere({ db, params }: Visit) {
  const shows = await showsOf(db, params.session ?? '')
  return shows.filter(({ kind }) => kind === 'slide')
}

async function slideHere(visit: Visit) {
  const [{ kind }, slides] = await Promise.all([ensureShow(visit), slidesHere(visit)])
  const number = slides.findIndex(({ id }) => id === visit.params.id) + 1
  const slide = slides[number - 1]
  if (kind !== 'slide' || !slide) throw new Absent()
  return { slide, number }
}

export const slideRoutes: readonly Route[] = [
  ...formRoutes({
    path: base,
    policy: whoLeadsLive,
    thing: 'stage show',
    reads,
    command: addSlides,
    files: { slides: 'slides.large' },
    async show(visit, form) {
      const { locale } = visit
      const body = SlidesPage({ locale, form, at: at(visit), slides: await slidesHere(visit) })
      return page({ title: showWords(locale)('slides.title'), door: 'agenda', body })
    },
    async input(visit) {
      const { posted, everyFile, house } = visit
      const sent = everyFile.slides ?? []
      if (sent.length === 0) throw new Invalid({ slides: 'slides.needed' })
      if (fieldOf(posted, 'agreed') !== 'yes') throw new Invalid({ agreed: 'slides.agreed.missing' })
      // All of them are looked at before one is kept.
      const clean = []
      for (const file of sent) clean.push(await cleanSlide(file))
      const slides = []
      for (const { width, height, ...picture } of clean)
        slides.push({ file: await keepPieces(house, picture, 'slides'), width, height })
      return { ...here(visit), slides }
    },
    done: (_, visit) =>
      redirect(`${at(visit)}/desk/slides`, { flash: showWords(visit.locale)('slides.added') }),
  }),
  ...formRoutes({
    path: `${base}/:id`,
    policy: whoLaysShow,
    thing: 'stage show',
    reads,
    command: writeSlide,
    input: (visit) => ({
      ...{ ...here(visit), id: visit.params.id, version: fieldOf(visit.posted, '_version') },
      ...{ words: fieldOf(visit.posted, 'words'), position: fieldOf(visit.posted, 'position') },
    }),
    async show(visit, form) {
      const { locale } = visit
      const { slide, number } = await slideHere(visit)
      const title = showWords(locale)('slide.number', { number })
      return page({ title, door: 'agenda', body: SlidePage({ locale, form, at: at(visit), slide, number }) })
    },
    // The next one that nobody put into words yet.
    done: ({ next }, visit) =>
      redirect(`${at(visit)}/desk/slides${next ? `/${next}` : ''}`, {
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
      const { locale } = visit
      const w = showWords(locale)
      const { number } = await slideHere(visit)
      const [title, back] = [w('slide.number', { number }), `${at(visit)}/desk/slides`]
      return page({
        title: w('remove.title'),
        door: 'agenda',
        body: RemovePage({ locale, form, title, back }),
      })
    },
    done: (_, visit) =>
      redirect(`${at(visit)}/desk/slides`, { flash: showWords(visit.locale)('remove.done') }),
  }),
]
