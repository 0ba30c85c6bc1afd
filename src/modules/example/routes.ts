import { page } from '../../platform/web/answer.ts'
import { fieldOf } from '../../platform/web/form.ts'
import { exampleOnly } from '../../platform/web/policy.ts'
import { type Route, route } from '../../platform/web/route.ts'
import { arrive, proveExamplePerson, viewerOf } from '../people/index.ts'
import { exampleWords } from './locales/index.ts'
import { DemoPage } from './pages/DemoPage.tsx'
import { UnknownPage } from './pages/UnknownPage.tsx'
import { nameOf, papers, personas } from './queries.ts'

export const exampleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/demo',
    policy: exampleOnly,
    kind: 'page',
    async handle({ db, actor, locale, url }) {
      const [people, paper, viewer] = await Promise.all([
        personas(db, locale),
        papers(db, locale),
        viewerOf(db, actor),
      ])
      const next = url.searchParams.get('next') ?? undefined
      const body = DemoPage({ locale, personas: people, papers: paper, viewer: viewer.name, next })
      return page({ title: exampleWords(locale)('demo.title'), body })
    },
  }),
  // The buttons are for anybody, also for a plain client without our cookie: the origin alone protects them.
  route({
    method: 'POST',
    path: '/demo/sign-in',
    policy: exampleOnly,
    kind: 'form',
    forgery: 'origin',
    async handle(visit) {
      const { house, site, locale, posted } = visit
      const w = exampleWords(locale)
      const slug = fieldOf(posted, 'person')
      const name = await visit.reading(({ db }) => nameOf(db, slug))
      const proof = name && (await proveExamplePerson(house, site, slug))
      if (!proof) return page({ title: w('unknown.title'), status: 404, body: UnknownPage({ locale }) })
      const flash = w('demo.arrived', { name })
      return arrive(visit, proof, { stay: false, next: fieldOf(posted, 'next'), flash })
    },
  }),
]
