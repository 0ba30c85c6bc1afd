import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { storyWords } from '../words.ts'
import { throwAwayStory } from './commands/throw-away-story.ts'
import { withdrawStory } from './commands/withdraw-story.ts'
import { ownStory } from './own-story.ts'
import { TakeAwayPage } from './pages/TakeAwayPage.tsx'
import { publishedStory, writesStory } from './policy.ts'
import { titled } from './titled.ts'

const at = '/write/:story'
const shared = { policy: writesStory, thing: 'story' } as const

const showTakingAway = (what: 'withdraw' | 'throw') => async (visit: Visit, form: FormState) => {
  const { locale } = visit
  const story = await ownStory(visit)
  const title = titled(locale, story, storyWords(locale)(`${what}.title`))
  return page({ title, door: 'stories', body: TakeAwayPage({ locale, form, story, what }) })
}

/** Taking away what one wrote: from readers, and altogether. */
export const takeAwayRoutes: readonly Route[] = [
  ...formRoutes({
    policy: publishedStory,
    thing: 'story',
    path: `${at}/withdraw`,
    command: withdrawStory,
    show: showTakingAway('withdraw'),
    input: ({ params }) => ({ story: params.story }),
    done: (_, { locale, params }) =>
      redirect(`/write/${params.story}`, { flash: storyWords(locale)('withdraw.done') }),
  }),
  ...formRoutes({
    ...shared,
    path: `${at}/throw-away`,
    command: throwAwayStory,
    show: showTakingAway('throw'),
    input: ({ params }) => ({ story: params.story }),
    done: (_, { locale }) => redirect('/write', { flash: storyWords(locale)('throw.done') }),
  }),
]
