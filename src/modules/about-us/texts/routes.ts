import { Absent } from '../../../platform/errors/errors.ts'
import { inLanguage } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { reallyAt } from '../../../platform/web/really-at.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement, keepsMovement, seesMovement } from '../place.ts'
import { documentKinds } from '../schema.ts'
import { aboutUsWords } from '../words.ts'
import { endPrinciple } from './commands/end-principle.ts'
import { publishVersion, textFor } from './commands/publish-version.ts'
import { ComparePage } from './pages/ComparePage.tsx'
import { ReadPage } from './pages/ReadPage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { findDocument } from './queries.ts'

const base = '/circles/:slug/about'

async function documentAt({ db, params }: Visit) {
  const movement = await findMovement(db, params.slug ?? '')
  const document = movement && (await findDocument(db, movement.id, params.document ?? ''))
  if (!movement || !document) throw new Absent()
  return { movement, document }
}

async function showWriting({ db, params, locale }: Visit, form: FormState) {
  const movement = await findMovement(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const what = params.what ?? params.document ?? ''
  const there = await textFor(db, movement.id, what)
  const kind = there?.kind ?? documentKinds.find((one) => one === what)
  if (!kind) throw new Absent()
  const w = aboutUsWords(locale)
  return page({
    title: w(`kind.${kind}`),
    door: 'people',
    body: WritePage({ locale, form, movement, what, kind, there }),
  })
}

const back = ({ params }: Visit) => `/circles/${params.slug}/about`

/** Reading a movement's texts with their versions, and writing the next one. */
export const textRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: `${base}/read/:document`,
    policy: seesMovement,
    kind: 'page',
    thing: 'document',
    kept: true,
    async handle(visit) {
      const { locale, site, actor, url, around } = visit
      const { movement, document } = await documentAt(visit)
      const forEverybody = actor.kind === 'nobody'
      const [now] = document.versions
      const said = now && beginningOf(inLanguage(now.body, locale))
      return page({
        title: aboutUsWords(locale)(`kind.${document.kind}`),
        door: 'people',
        forEverybody,
        ...(forEverybody && said && { description: said }),
        head: forEverybody ? reallyAt(site, (await around?.()) ?? {}, url.pathname) : [],
        body: ReadPage({ locale, movement, document }),
      })
    },
  }),
  route({
    method: 'GET',
    path: `${base}/read/:document/:number`,
    policy: seesMovement,
    kind: 'page',
    thing: 'document',
    kept: true,
    async handle(visit) {
      const { locale, params } = visit
      const { movement, document } = await documentAt(visit)
      const number = Number(params.number)
      const after = document.versions.find((one) => one.number === number)
      const before = document.versions.find((one) => one.number === number - 1)
      if (!after) throw new Absent()
      const title = aboutUsWords(locale)('compare.title', { number })
      return page({
        title,
        door: 'people',
        body: ComparePage({ locale, movement, document, before, after }),
      })
    },
  }),
  ...formRoutes({
    path: `${base}/write/:what`,
    policy: keepsMovement,
    thing: 'document',
    command: publishVersion,
    show: showWriting,
    input: ({ params, posted }) => ({
      ...posted,
      slug: params.slug,
      what: params.what,
      version: fieldOf(posted, '_version'),
    }),
    done: (_, visit) => redirect(back(visit), { flash: aboutUsWords(visit.locale)('write.published') }),
  }),
  actionRoute({
    path: `${base}/end/:document`,
    policy: keepsMovement,
    thing: 'document',
    command: endPrinciple,
    input: ({ params }) => ({ slug: params.slug, document: params.document }),
    show: showWriting,
    done: (_, visit) => redirect(back(visit), { flash: aboutUsWords(visit.locale)('write.ended') }),
  }),
]
