import { toPlainNotation } from '../../../platform/documents/index.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { storyWords } from '../words.ts'
import { ownStory } from '../writing/own-story.ts'
import { writesStory } from '../writing/policy.ts'
import { titled } from '../writing/titled.ts'
import { keepAnswers } from './keep-answers.ts'
import { ReadablePage } from './pages/ReadablePage.tsx'
import { answersOf } from './queries.ts'
import { ownQuestions } from './questions.ts'

const at = '/write/:story'
const shared = { policy: writesStory, thing: 'story' } as const

/** How it reads, and what its writers ask themselves: for them alone, never in the way of anything. */
export const askingOneselfRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: `${at}/readable`,
    command: keepAnswers,
    async show(visit, form) {
      const { db, house, locale } = visit
      const story = await ownStory(visit)
      const { answers, version } = await answersOf(db, house.sealing, story)
      const title = titled(locale, story, storyWords(locale)('readable.title'))
      const body = ReadablePage({ locale, form, story, answers, version })
      return page({ title, door: 'stories', body })
    },
    input: ({ params, posted }) => ({
      ...posted,
      story: params.story,
      version: fieldOf(posted, '_version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/write/${params.story}/readable`, { flash: storyWords(locale)('readable.kept') }),
  }),
  // What one wrote, to take along: with what one answered oneself.
  route({
    ...shared,
    method: 'GET',
    path: `${at}/mine.txt`,
    kind: 'export',
    does: 'export',
    async handle(visit) {
      const { db, house, locale } = visit
      const story = await ownStory(visit)
      const w = storyWords(locale)
      const { answers } = await answersOf(db, house.sealing, story)
      const parts = [
        story.title,
        story.inShort,
        toPlainNotation(story.document),
        ...ownQuestions
          .filter((question) => answers[question] !== '')
          .map((question) => `${w(`readable.${question}`)}\n${answers[question]}`),
      ]
      return bytes({
        body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
        contentType: 'text/plain; charset=utf-8',
        headers: { 'content-disposition': 'attachment; filename="verhaal.txt"' },
      })
    },
  }),
]
