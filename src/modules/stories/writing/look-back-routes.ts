import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { picturesOf } from '../pictures/queries.ts'
import { storyWords } from '../words.ts'
import { takeBackVersion } from './commands/take-back-version.ts'
import { ownStory } from './own-story.ts'
import { VersionPage } from './pages/VersionPage.tsx'
import { VersionsPage } from './pages/VersionsPage.tsx'
import { writesStory } from './policy.ts'
import { titled } from './titled.ts'
import { twoVersions, versionsOf, versionsTold } from './versions.ts'

const shared = { policy: writesStory, thing: 'story' } as const

const numberIn = ({ params }: Visit) => Number(/^\d{1,6}$/.exec(params.number ?? '')?.[0] ?? 0)

async function showVersion(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const number = numberIn(visit)
  const story = await ownStory(visit)
  const [versions, two, pictures] = await Promise.all([
    versionsOf(db, story.id),
    twoVersions(db, house.sealing, story, number),
    picturesOf(db, story.id),
  ])
  const version = versions.find((one) => one.number === number)
  if (!version || !two) throw new Absent()
  const title = titled(locale, story, storyWords(locale)('versions.one', { number }))
  const body = VersionPage({ locale, form, story, version, pictures, ...two })
  return page({ title, door: 'stories', body })
}

/** Looking back at what one writes, for its writers alone: what changed, and bringing a text back. */
export const lookBackRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    kind: 'page',
    path: '/write/:story/versions',
    async handle(visit) {
      const { db, house, locale } = visit
      const story = await ownStory(visit)
      const versions = await versionsTold(db, house.sealing, story)
      const title = titled(locale, story, storyWords(locale)('versions.title'))
      return page({ title, door: 'stories', body: VersionsPage({ locale, story, versions }) })
    },
  }),
  route({
    ...shared,
    method: 'GET',
    kind: 'page',
    path: '/write/:story/versions/:number',
    handle: (visit) => showVersion(visit, freshForm(visit)),
  }),
  actionRoute({
    ...shared,
    path: '/write/:story/versions/:number/take-back',
    command: takeBackVersion,
    show: showVersion,
    input: (visit) => ({
      story: visit.params.story,
      number: numberIn(visit),
      version: fieldOf(visit.posted, '_version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/write/${params.story}`, { flash: storyWords(locale)('versions.taken-back') }),
  }),
]
