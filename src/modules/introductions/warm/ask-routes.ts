import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { viewerOf } from '../../people/index.ts'
import { findPerson, findPersons } from '../found/queries.ts'
import { mayApproach, readsPerson } from '../found/routes.ts'
import { introductionWords } from '../words.ts'
import { askToMeet } from './commands/ask-to-meet.ts'
import { introduceTwo } from './commands/introduce-two.ts'
import { AskPage } from './pages/AskPage.tsx'
import { IntroducePage } from './pages/IntroducePage.tsx'
import { warmWords } from './words.ts'

const shared = { policy: mayApproach, thing: 'meeting', reads: readsPerson } as const

/** How many people one can choose from; a word narrows it. */
const offered = 20

async function whom({ db, actor, params, locale }: Visit) {
  const [person, { name: called }] = await Promise.all([findPerson(db, params.id ?? ''), viewerOf(db, actor)])
  if (!person) throw new Absent()
  return {
    id: person.id,
    to: person.name || introductionWords(locale)('person.nameless'),
    called: called ?? '',
  }
}

const searched = (url: URL) => (url.searchParams.get('q') ?? '').trim().slice(0, 100)

/** Asking somebody to get to know each other, and introducing two others. */
export const askRoutes: readonly Route[] = [
  ...formRoutes({
    ...shared,
    path: '/people/persons/:id/meet',
    command: askToMeet,
    async show(visit, form) {
      const { locale } = visit
      const who = await whom(visit)
      const title = warmWords(locale)('ask.title', { name: who.to })
      return page({ title, door: 'people', body: AskPage({ locale, form, ...who }) })
    },
    input: ({ params, posted }) => ({ ...posted, introduction: params.id }),
    done: (_, { params, locale }) =>
      redirect(`/people/persons/${params.id}`, { flash: warmWords(locale)('ask.sent') }),
  }),
  ...formRoutes({
    ...shared,
    path: '/people/persons/:id/introduce',
    command: introduceTwo,
    async show(visit, form) {
      const { db, locale, url } = visit
      const q = searched(url)
      const [who, found] = await Promise.all([
        whom(visit),
        findPersons(db, { words: q, theme: null, region: null }),
      ])
      const others = found
        .filter(({ id, takesNotes, own }) => takesNotes && !own && id !== who.id)
        .slice(0, offered)
      const title = warmWords(locale)('two.title', { name: who.to })
      return page({ title, door: 'people', body: IntroducePage({ locale, form, ...who, others, q }) })
    },
    input: ({ params, posted }) => ({ ...posted, one: params.id }),
    done: (_, { params, locale }) =>
      redirect(`/people/persons/${params.id}`, { flash: warmWords(locale)('two.sent') }),
  }),
]
