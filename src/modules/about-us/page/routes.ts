import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { reallyAt } from '../../../platform/web/really-at.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { answersOf } from '../golden/queries.ts'
import { findMovement, seesMovement } from '../place.ts'
import { supportersOf } from '../support/queries.ts'
import { documentsOf } from '../texts/queries.ts'
import { wantedIn } from '../wanted/queries.ts'
import { aboutUsWords } from '../words.ts'
import { AboutUsPage } from './pages/AboutUsPage.tsx'

/** What a movement says of itself: of the house's own, and of each by its name. */
export const aboutUsRoutes: readonly Route[] = ['/about', '/circles/:slug/about'].map((path) =>
  route({
    method: 'GET',
    path,
    policy: seesMovement,
    kind: 'page',
    thing: 'document',
    kept: true,
    async handle({ db, site, locale, params, actor, around }) {
      const movement = await findMovement(db, params.slug ?? site.movement)
      if (!movement) throw new Absent()
      const [documents, answers, supporters, wanted] = await Promise.all([
        documentsOf(db, movement.id),
        answersOf(db, movement.id),
        supportersOf(db, movement.id),
        wantedIn(db, movement.id),
      ])
      const forEverybody = actor.kind === 'nobody'
      return page({
        title: aboutUsWords(locale)('about.title', { name: movement.name }),
        door: 'people',
        forEverybody,
        ...(forEverybody && {
          description: aboutUsWords(locale)('about.description', { name: movement.name }),
        }),
        head: forEverybody && params.slug ? reallyAt(site, (await around?.()) ?? {}, '/about') : [],
        body: AboutUsPage({ locale, movement, documents, answers, supporters, wanted }),
      })
    },
  }),
)
