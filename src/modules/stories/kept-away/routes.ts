import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementAt, movementContact } from '../../circles/index.ts'
import { looksAlong } from '../looks-along.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { answerAway } from './commands/answer-away.ts'
import { proposeOfAway } from './commands/propose-of-away.ts'
import { sayOfAway } from './commands/say-of-away.ts'
import { awayWords } from './locales/index.ts'
import { AwayBackPage } from './pages/AwayBackPage.tsx'
import { AwayDeskPage } from './pages/AwayDeskPage.tsx'
import { AwayPage } from './pages/AwayPage.tsx'
import { agreedLast, awayOf, deciding } from './queries.ts'

const desk = '/circles/:slug/kept-away/:story'
const own = '/write/:story/away'
const thing = 'story kept away'

const awayAt = ({ db, house, params }: Pick<Visit, 'db' | 'house' | 'params'>) =>
  awayOf(db, house.sealing, params.story ?? '')

/** Who decides along about it: they neither write it nor are in it. */
const decidesAway = policy('decides-kept-away', async (visit) => {
  const admission = await looksAlong.admit(visit)
  if (admission !== 'admitted') return admission
  const { db, params } = visit
  const [away, movement] = [await awayAt(visit), await movementAt(db, params.slug ?? '')]
  if (!away || away.movementId !== movement?.id) return 'absent'
  return (await deciding(db, params.story ?? '', away.movementId)).may ? 'admitted' : 'absent'
})

async function showDesk(visit: Visit, form: FormState) {
  const { locale, params } = visit
  const away = await awayAt(visit)
  if (!away) throw new Absent()
  const body = AwayDeskPage({ locale, form, slug: params.slug ?? '', story: params.story ?? '', away })
  return page({ title: awayWords(locale)('title'), door: 'stories', body })
}

/** Who writes a story that is kept away, or was. */
const writesAway = policy('writes-kept-away-story', async (visit) => {
  const admission = await writesStory.admit(visit)
  if (admission !== 'admitted') return admission
  const away = await awayAt(visit)
  return away && (away.kept || agreedLast(away, 'back')) ? 'admitted' : 'absent'
})

async function showOwn(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const [story, away] = [await ownStory(visit), await awayAt(visit)]
  if (!away) throw new Absent()
  const movement = await movementContact(db, undefined, away.movementId)
  const w = awayWords(locale)
  return away.kept
    ? page({
        title: w('own.title'),
        door: 'stories',
        body: AwayPage({ locale, form, story, away, kept: away.kept, movement }),
      })
    : page({
        title: w('back.title'),
        door: 'stories',
        body: AwayBackPage({ locale, story, away, movement }),
      })
}

const atDesk = { policy: decidesAway, thing, show: showDesk } as const
const below = ({ params }: Pick<Visit, 'params'>) => ({ slug: params.slug, story: params.story })

export const keptAwayRoutes: readonly Route[] = [
  ...formRoutes({
    ...atDesk,
    path: desk,
    reads: { thing },
    command: proposeOfAway,
    input: (visit) => ({ ...visit.posted, ...below(visit) }),
    done: (_, { locale, params }) =>
      redirect(`/circles/${params.slug}/kept-away/${params.story}`, {
        flash: awayWords(locale)('propose.done'),
      }),
  }),
  actionRoute({
    ...atDesk,
    path: `${desk}/say`,
    command: sayOfAway,
    input: (visit) => ({ ...visit.posted, ...below(visit) }),
    done: ({ agrees }, { locale, params }) =>
      redirect(`/circles/${params.slug}/about-somebody`, {
        flash: awayWords(locale)(agrees ? 'said.yes' : 'said.no'),
      }),
  }),
  ...formRoutes({
    policy: writesAway,
    thing,
    path: own,
    show: showOwn,
    command: answerAway,
    input: (visit) => ({
      ...visit.posted,
      story: visit.params.story,
      version: fieldOf(visit.posted, '_version'),
    }),
    done: (_, { locale, params }) =>
      redirect(`/write/${params.story}/away`, { flash: awayWords(locale)('say.done') }),
  }),
]
