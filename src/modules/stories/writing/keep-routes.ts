import { documentIslands } from '../../../platform/documents/index.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { subjectsOf } from '../../action-teams/index.ts'
import { askedAbout } from '../people-in-it/queries.ts'
import { readsToQuote } from '../people-in-it/reads-for.ts'
import { wordsToQuote } from '../people-in-it/said.ts'
import { ownPictures } from '../pictures/queries.ts'
import { storyWords } from '../words.ts'
import { keepStory } from './commands/keep-story.ts'
import { ownStory } from './own-story.ts'
import { WritePage } from './pages/WritePage.tsx'
import { writesStory } from './policy.ts'
import { aboutOf, writersOf } from './queries.ts'
import { wordsBeside } from './reads.ts'
import { titled } from './titled.ts'
import { wayOn } from './way-on.ts'

const at = '/write/:story'
const shared = { policy: writesStory, thing: 'story', command: keepStory, show: showWriting } as const

async function showWriting(visit: Visit, form: FormState) {
  const { db, house, locale } = visit
  const story = await ownStory(visit)
  const [writers, said, pictures, about, subjects, asked] = await Promise.all([
    writersOf(db, story.id),
    wordsToQuote(db, house.sealing),
    ownPictures(db, house.sealing, story.id),
    aboutOf(db, story.id),
    subjectsOf(db, locale, story.movementId),
    askedAbout(db, story),
  ])
  const title = titled(locale, story, storyWords(locale)('write.title'))
  return page({
    title,
    door: 'stories',
    islands: documentIslands,
    body: WritePage({ locale, form, story, writers, pictures, said, about, subjects, asked }),
  })
}

const written = ({ params, posted }: Visit) => ({
  ...posted,
  story: params.story,
  version: fieldOf(posted, '_version'),
})

/** Writing: the page one writes on, and keeping what stands there. */
export const keepRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: at,
    reads: wordsBeside,
    input: (visit) => {
      const next = fieldOf(visit.posted, 'next')
      return { ...written(visit), saved: true, headings: next === 'headings', both: next === 'both' }
    },
    done: (done, { params, posted, locale }) => {
      const next = fieldOf(posted, 'next')
      // What it became is read before anything else.
      if (done.together)
        return redirect(`/write/${params.story}`, { flash: storyWords(locale)('write.kept.together') })
      const on = wayOn(next, done)
      if (on) return redirect(on)
      const flash = storyWords(locale)(next === 'headings' ? 'help.headings.added' : 'write.kept')
      return redirect(`/write/${params.story}`, { flash })
    },
  }),
  // What is kept while somebody types: the same, and the page stays where it is.
  actionRoute({
    ...shared,
    path: `${at}/keep`,
    input: (visit) => ({ ...written(visit), saved: false }),
    done: ({ version }) =>
      bytes({
        body: '',
        contentType: 'text/plain',
        status: 204,
        headers: { 'kampvuur-version': String(version) },
      }),
  }),
].map(readsToQuote)
