import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { bytes, page } from '../../../platform/web/answer.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { openMedia } from '../../contributions/index.ts'
import { subjects } from '../subjects.ts'
import { introductionWords } from '../words.ts'
import { FoundPage } from './pages/FoundPage.tsx'
import { PersonPage } from './pages/PersonPage.tsx'
import { findPerson, findPersons, findPhoto, type Wanted } from './queries.ts'

/** Who may see somebody's introduction; for everybody else it does not exist. */
const seesPerson = policy('sees-introduction', async ({ db, params }) =>
  (await findPerson(db, params.id ?? '')) ? 'admitted' : 'absent',
)

/** Who may be approached by whoever looks; signed in, so that it is known who does. */
export const mayApproach = policy('may-approach', async ({ db, actor, params }) => {
  const person = await findPerson(db, params.id ?? '')
  if (!person?.takesNotes || person.own) return 'absent'
  return actor.kind === 'person' ? 'admitted' : 'sign-in'
})

/** What is not open to everybody, and not one's own. */
export const readsPerson: Reads = {
  thing: 'introduction',
  async id({ db, params }) {
    const person = await findPerson(db, params.id ?? '')
    return person && !person.own && !person.open ? person.id : undefined
  },
}

function wantedIn({ searchParams }: URL): Wanted {
  const asked = (name: string) => searchParams.get(name) ?? ''
  const id = (name: string) => (z.uuid().safeParse(asked(name)).success ? asked(name) : null)
  return { words: asked('q').trim().slice(0, 100), theme: id('theme'), region: id('region') }
}

export const foundRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/people/persons',
    asks: ['q', 'theme', 'region'],
    policy: everybody,
    kind: 'page',
    thing: 'introduction',
    kept: true,
    reads: { thing: 'introductions', id: ({ actor }) => (actor.kind === 'person' ? null : undefined) },
    does: 'search',
    async handle({ db, locale, url }) {
      const wanted = wantedIn(url)
      const [persons, all] = await Promise.all([findPersons(db, wanted), subjects(db, locale)])
      const w = introductionWords(locale)
      // Of the list alone: what somebody says of themselves is told in no preview that stays when they take it back.
      const said = { title: w('found.title'), description: w('found.lead') }
      return page({ ...said, door: 'people', body: FoundPage({ locale, wanted, persons, all }) })
    },
  }),
  route({
    method: 'GET',
    path: '/people/persons/:id',
    policy: seesPerson,
    kind: 'page',
    thing: 'introduction',
    reads: readsPerson,
    async handle({ db, locale, params }) {
      const [person, all] = await Promise.all([findPerson(db, params.id ?? ''), subjects(db, locale)])
      if (!person) throw new Absent()
      const title = person.name || introductionWords(locale)('person.nameless')
      return page({ title, door: 'people', body: PersonPage({ locale, person, all }) })
    },
  }),
  route({
    method: 'GET',
    path: '/people/persons/:id/photo',
    policy: seesPerson,
    kind: 'export',
    thing: 'introduction',
    reads: readsPerson,
    does: 'read',
    // The file is opened after the transaction is over: nobody's waits for a disk.
    writes: true,
    async handle({ house, params, reading }) {
      const found = await reading(({ db }) => findPhoto(db, params.id ?? ''))
      const body = found && (await openMedia(house, { ...found, contentType: 'image/webp', body: null }))
      if (!body) throw new Absent()
      return bytes({ body, contentType: 'image/webp', headers: { 'content-disposition': 'inline' } })
    },
  }),
]
