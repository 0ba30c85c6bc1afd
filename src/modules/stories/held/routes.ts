import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { answerHeld } from './commands/answer-held.ts'
import { leaveHeld } from './commands/leave-held.ts'
import { heldWords } from './locales/index.ts'
import { HeldOverPage } from './pages/HeldOverPage.tsx'
import { HeldPage } from './pages/HeldPage.tsx'
import { heldOf } from './queries.ts'

const at = '/write/:story/held'

/** Who writes a story that is held, or was. */
const writesHeld = policy('writes-held-story', async (visit) => {
  const admission = await writesStory.admit(visit)
  if (admission !== 'admitted') return admission
  return (await heldOf(visit.db, visit.house.sealing, visit.params.story ?? '')) ? 'admitted' : 'absent'
})

async function show(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const story = await ownStory(visit)
  const held = await heldOf(db, house.sealing, story.id)
  if (!held) throw new Absent()
  const w = heldWords(locale)
  if (held.endedOn !== null)
    return page({ title: w('over.title'), door: 'stories', body: HeldOverPage({ locale, story, held }) })
  const movement = await movementContact(db, undefined, held.movementId)
  return page({ title: w('title'), door: 'stories', body: HeldPage({ locale, form, story, held, movement }) })
}

const shared = { policy: writesHeld, thing: 'story held', show } as const
const story = ({ params }: Pick<Visit, 'params'>) => ({ story: params.story })

/** For who writes it: why nobody reads it, saying something back, and not letting it come back. */
export const heldRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: at,
    command: answerHeld,
    input: (visit) => ({ ...visit.posted, ...story(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, { locale, params }) =>
      redirect(`/write/${params.story}/held`, { flash: heldWords(locale)('say.done') }),
  }),
  actionRoute({
    ...shared,
    path: `${at}/leave`,
    command: leaveHeld,
    input: story,
    done: (_, { locale, params }) =>
      redirect(`/write/${params.story}`, { flash: heldWords(locale)('leave.done') }),
  }),
]
