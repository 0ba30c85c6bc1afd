import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import { answersOf } from '../asking-oneself/queries.ts'
import { heldWords } from '../held/locales/index.ts'
import { peopleIn } from '../people-in-it/queries.ts'
import { readsToQuote } from '../people-in-it/reads-for.ts'
import { slipsAgreed } from '../people-in-it/said.ts'
import { picturesOf } from '../pictures/queries.ts'
import { storyWords } from '../words.ts'
import { publishStory } from './commands/publish-story.ts'
import { ownStory } from './own-story.ts'
import { PublishPage } from './pages/PublishPage.tsx'
import { writesStory } from './policy.ts'
import { writersOf } from './queries.ts'
import { wordsWithin } from './reads.ts'
import { titled } from './titled.ts'

/** Deciding who may read it, beside how it will be read. */
export const publishRoutes: readonly Route[] = formRoutes({
  policy: writesStory,
  thing: 'story',
  path: '/write/:story/publish',
  command: publishStory,
  reads: wordsWithin,
  async show(visit, form) {
    const { db, house, locale } = visit
    const story = await ownStory(visit)
    const [writers, slips, pictures, { answers }, people] = await Promise.all([
      writersOf(db, story.id),
      slipsAgreed(db, house.sealing, { storyId: story.id, document: story.document }),
      picturesOf(db, story.id),
      answersOf(db, house.sealing, story),
      peopleIn(db, house.sealing, story),
    ])
    const title = titled(locale, story, storyWords(locale)('publish.title'))
    return page({
      title,
      door: 'stories',
      body: PublishPage({ locale, form, story, writers, slips, people, pictures, answers }),
    })
  },
  input: ({ params, posted }) => ({
    ...posted,
    story: params.story,
    version: fieldOf(posted, '_version'),
  }),
  done: ({ slug, first, waits }, { locale, params }) =>
    waits
      ? redirect(`/write/${params.story}/held`, { flash: heldWords(locale)('laid') })
      : redirect(`/stories/${slug}`, {
          flash: storyWords(locale)(first ? 'publish.done' : 'publish.corrected'),
        }),
}).map(readsToQuote)
