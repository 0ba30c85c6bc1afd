import { Absent } from '../../../platform/errors/errors.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findPlace, hostsColours } from '../policy.ts'
import { keepColours } from './commands/keep-colours.ts'
import { removeColours } from './commands/remove-colours.ts'
import { fromAddress, inAddress } from './in-address.ts'
import { mended, problemsIn } from './model/check.ts'
import { sheetOf, trySheet } from './model/sheet.ts'
import { ChoosePage } from './pages/ChoosePage.tsx'
import { TryPage } from './pages/TryPage.tsx'
import { findColours } from './queries.ts'
import { typedColours } from './typed.ts'
import { coloursWords } from './words.ts'

const at = '/circles/:slug/colours'
const kinds = ['movement', 'organisation'] as const
const nothing = { light: {}, dark: {} }

/** The address of the stylesheet changes with the colours, so a browser may keep it for good. */
const forGood = { 'cache-control': 'private, max-age=31536000, immutable' }

const hasColours = policy('sees-colours', async ({ db, params }) =>
  (await findColours(db, params.slug ?? '')).version > 0 ? 'admitted' : 'absent',
)

async function choose({ db, actor, params, url, locale }: Visit, form: FormState) {
  const [place, chosen] = await Promise.all([
    findPlace(db, actor, params.slug ?? '', kinds),
    findColours(db, params.slug ?? ''),
  ])
  if (!place) throw new Absent()
  const [theme, kept] = [fromAddress(url) ?? chosen.theme, chosen.version > 0]
  const title = coloursWords(locale)('title')
  return page({ title, door: 'people', body: ChoosePage({ locale, form, place, theme, kept }) })
}

async function showTry({ db, actor, params, url, locale }: Visit, form: FormState) {
  const slug = params.slug ?? ''
  const [place, { version }] = await Promise.all([findPlace(db, actor, slug, kinds), findColours(db, slug)])
  const theme = fromAddress(url)
  if (!place || !theme) throw new Absent()
  const problems = problemsIn(theme)
  const better = problems.length > 0 ? mended(theme) : undefined
  const title = coloursWords(locale)(problems.length > 0 ? 'problems.title' : 'try.title')
  const body = TryPage({ locale, form, place, theme, problems, better, version })
  const styles = problems.length > 0 ? [] : [`/circles/${slug}/colours/try.css?${inAddress(theme)}`]
  return page({ title, door: 'people', body, styles })
}

/** Colours of one's own: choosing, looking how it becomes, keeping; and the stylesheet that comes of it. */
export const coloursRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: at,
    policy: hostsColours,
    kind: 'page',
    thing: 'colours',
    handle: (visit) => choose(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: at,
    policy: hostsColours,
    kind: 'form',
    thing: 'colours',
    files: true,
    async handle(visit) {
      const { theme, errors } = typedColours(visit)
      if (theme) return redirect(`/circles/${visit.params.slug}/colours/try?${inAddress(theme)}`)
      const shown = await visit.reading((fresh) =>
        choose(fresh, { ...freshForm(visit, visit.posted), errors }),
      )
      return { ...shown, status: 422 }
    },
  }),
  ...formRoutes({
    path: `${at}/try`,
    policy: hostsColours,
    thing: 'colours',
    command: keepColours,
    show: showTry,
    input: ({ params, posted, url }) => ({
      slug: params.slug,
      version: posted._version,
      ...(fromAddress(url) ?? nothing),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/colours`, { flash: coloursWords(locale)('saved') }),
  }),
  route({
    method: 'GET',
    path: `${at}/try.css`,
    policy: hostsColours,
    kind: 'asset',
    thing: 'colours',
    handle: ({ url }) =>
      bytes({ contentType: 'text/css; charset=utf-8', body: trySheet(fromAddress(url) ?? nothing) }),
  }),
  actionRoute({
    path: `${at}/remove`,
    policy: hostsColours,
    thing: 'colours',
    command: removeColours,
    input: ({ params }) => ({ slug: params.slug }),
    show: choose,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/colours`, { flash: coloursWords(locale)('removed') }),
  }),
  route({
    method: 'GET',
    path: '/colours/:slug/:file',
    policy: hasColours,
    kind: 'asset',
    thing: 'colours',
    async handle({ db, params }) {
      const { css, hash } = sheetOf((await findColours(db, params.slug ?? '')).theme)
      // A page from before another choice asks for what it knew: it gets what holds now, and keeps nothing of it.
      const headers = params.file === `${hash}.css` ? forGood : {}
      return bytes({ contentType: 'text/css; charset=utf-8', body: css, headers })
    },
  }),
]
