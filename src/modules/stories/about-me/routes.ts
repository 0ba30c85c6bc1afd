import { countSending } from '../../../platform/codes/sending.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementAt, movementContact } from '../../circles/index.ts'
import { holdStory } from '../held/commands/hold-story.ts'
import { heldWords } from '../held/locales/index.ts'
import { proposeAway } from '../kept-away/commands/propose-away.ts'
import { awayWords } from '../kept-away/locales/index.ts'
import { awayAtDesk, awayOf, deciding } from '../kept-away/queries.ts'
import { looksAlong } from '../looks-along.ts'
import { readsStory } from '../reading/policy.ts'
import { findStory } from '../reading/story.ts'
import { objectionCodes, ownObjectionPath } from './code.ts'
import { answerStoryObjection } from './commands/answer-story-objection.ts'
import { objectToStory } from './commands/object-to-story.ts'
import { passOnObjection } from './commands/pass-on-objection.ts'
import { aboutMeWords } from './locales/index.ts'
import { AboutMePage } from './pages/AboutMePage.tsx'
import { DeskOnePage } from './pages/DeskOnePage.tsx'
import { DeskPage } from './pages/DeskPage.tsx'
import { OwnObjectionPage } from './pages/OwnObjectionPage.tsx'
import { findObjectionAtDesk, objectionHere, objectionsAtDesk } from './queries.ts'

const thing = 'story objection'
const desk = '/circles/:slug/about-somebody'
const one = `${desk}/:id`

/** Whoever has the address of what they said. */
const holdsObjection = policy('holds-story-objection', async (visit) =>
  (await objectionHere(visit)) ? 'admitted' : 'absent',
)

const objectionAtDesk = ({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) =>
  findObjectionAtDesk(db, house.sealing, params.slug ?? '', params.id ?? '')

const looksAtOne = policy('looks-at-story-objection', async (visit) => {
  const admission = await looksAlong.admit(visit)
  if (admission !== 'admitted') return admission
  return (await objectionAtDesk(visit)) ? 'admitted' : 'absent'
})

async function showOne(visit: Visit, form: FormState) {
  const { db, house, locale, params } = visit
  const objection = await objectionAtDesk(visit)
  if (!objection) throw new Absent()
  const { storyId, movementId } = objection
  const body = DeskOnePage({
    ...{ locale, form, slug: params.slug ?? '', objection },
    away: await awayOf(db, house.sealing, storyId),
    deciding: await deciding(db, storyId, movementId),
  })
  return page({ title: aboutMeWords(locale)('desk.one'), door: 'stories', body })
}

const onOne = { policy: looksAtOne, thing, show: showOne } as const
const backToOne = ({ params, locale }: Visit, said: 'desk.pass.done' | 'desk.answer.done') =>
  redirect(`/circles/${params.slug}/about-somebody/${params.id}`, { flash: aboutMeWords(locale)(said) })

/** Who finds themselves in a story says so, and who looks after the movement hears it. */
export const aboutMeRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/stories/:slug/about-me',
    policy: readsStory,
    thing,
    command: objectToStory,
    async show({ db, locale, params }, form) {
      const story = await findStory(db, params.slug ?? '')
      if (!story) throw new Absent()
      const movement = await movementContact(db, story.movement?.slug)
      const body = AboutMePage({ locale, form, story, movement })
      return page({ title: aboutMeWords(locale)('title'), door: 'stories', body })
    },
    sameWordsOnce: true,
    async input(visit) {
      await countSending(visit, 'story objections')
      return { ...visit.posted, slug: visit.params.slug }
    },
    done: ({ id }, { house, locale }) =>
      redirect(ownObjectionPath(objectionCodes.of(house, id).long), { flash: aboutMeWords(locale)('sent') }),
  }),
  route({
    method: 'GET',
    path: '/about-me/own/:code',
    policy: holdsObjection,
    kind: 'page',
    thing,
    async handle(visit) {
      const { db, house, locale, site } = visit
      const objection = await objectionHere(visit)
      if (!objection) throw new Absent()
      const { name: movement } = await movementContact(db, undefined, objection.movementId)
      const code = objectionCodes.of(house, objection.id)
      const at = new URL(site.origin).host
      const body = OwnObjectionPage({ locale, movement, site: at, code, objection })
      return page({ title: aboutMeWords(locale)('own.title'), door: 'stories', body })
    },
  }),
  route({
    method: 'GET',
    path: desk,
    policy: looksAlong,
    kind: 'page',
    thing,
    reads: { thing: 'what people say about themselves in stories', id: () => null },
    async handle({ db, house, locale, params }) {
      const slug = params.slug ?? ''
      const movement = await movementAt(db, slug)
      if (!movement) throw new Absent()
      const objections = await objectionsAtDesk(db, house.sealing, movement.id)
      const away = await awayAtDesk(db, movement.id)
      const body = DeskPage({ locale, slug, objections, away, today: dayAt(house.clock.now()) })
      return page({ title: aboutMeWords(locale)('desk.title'), door: 'stories', body })
    },
  }),
  ...formRoutes({
    ...onOne,
    path: one,
    reads: { thing },
    command: answerStoryObjection,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, id: params.id }),
    done: (_, visit) => backToOne(visit, 'desk.answer.done'),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/pass-on`,
    command: passOnObjection,
    input: ({ params }) => ({ slug: params.slug, id: params.id }),
    done: (_, visit) => backToOne(visit, 'desk.pass.done'),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/hold`,
    command: holdStory,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, id: params.id }),
    done: (_, { locale, params }) =>
      redirect(`/circles/${params.slug}/about-somebody/${params.id}`, {
        flash: heldWords(locale)('hold.done'),
      }),
  }),
  actionRoute({
    ...onOne,
    path: `${one}/keep-away`,
    command: proposeAway,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, id: params.id }),
    done: (_, { locale, params }) =>
      redirect(`/circles/${params.slug}/about-somebody/${params.id}`, {
        flash: awayWords(locale)('propose.done'),
      }),
  }),
]
