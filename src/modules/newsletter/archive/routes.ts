import { Absent } from '../../../platform/errors/errors.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { page } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { policy } from '../../../platform/web/policy.ts'
import { reallyAt } from '../../../platform/web/really-at.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { findMovement, seesMovement } from '../../about-us/index.ts'
import { originOfCircle } from '../../circles/index.ts'
import { type IssueView, saidIn, titleOf } from '../issue.ts'
import { findMovementById } from '../movement.ts'
import { findIssue, issuesOf, itemsOf } from '../queries.ts'
import { entriesOf } from '../sources/entries.ts'
import { newsletterWords } from '../words.ts'
import { ArchivePage } from './pages/ArchivePage.tsx'
import { IssuePage } from './pages/IssuePage.tsx'

const listRoutes = ['/newsletter', '/circles/:slug/newsletter'].map((path) =>
  route({
    method: 'GET',
    path,
    policy: seesMovement,
    kind: 'page',
    thing: 'newsletter issue',
    kept: true,
    async handle({ db, site, locale, params, actor, around }) {
      const movement = await findMovement(db, params.slug ?? site.movement)
      if (!movement) throw new Absent()
      const issues = await issuesOf(db, movement.id)
      const w = newsletterWords(locale)
      // Whom nobody knows here sees what everybody may.
      const forEverybody = actor.kind === 'nobody'
      return page({
        title: w('archive.title'),
        door: 'stories',
        forEverybody,
        ...(forEverybody && { description: w('archive.description', { name: movement.name }) }),
        head: forEverybody && params.slug ? reallyAt(site, (await around?.()) ?? {}, '/newsletter') : [],
        body: ArchivePage({ locale, movement, issues }),
      })
    },
  }),
)

/** How it begins; a letter without a word before it, whose it is. */
const descriptionOf = (locale: Locale, { opening }: IssueView, name: string) =>
  beginningOf(saidIn(opening, locale).text) || newsletterWords(locale)('archive.of', { name })

/** Whoever may see the movement, once the letter left. */
const seesIssue = policy('sees-issue', async ({ db, params }) =>
  (await findIssue(db, params.id ?? ''))?.leftAt ? 'admitted' : 'absent',
)

/** The letters that left: all of them, and each as everybody may read it now. */
export const archiveRoutes: readonly Route[] = [
  ...listRoutes,
  route({
    method: 'GET',
    path: '/newsletter/:id',
    policy: seesIssue,
    kind: 'page',
    thing: 'newsletter issue',
    kept: true,
    async handle(visit) {
      const { db, house, locale, params, actor } = visit
      const issue = await findIssue(db, params.id ?? '')
      const [movement, items] = issue
        ? await Promise.all([findMovementById(db, issue.movementId), itemsOf(db, issue.id)])
        : []
      if (!issue || !movement) throw new Absent()
      const shown = items?.filter(({ leftOut }) => !leftOut) ?? []
      const entries = await entriesOf(db, house, { locale, movementId: movement.id }, shown)
      const body = IssuePage({ locale, issue, entries, movement })
      const forEverybody = actor.kind === 'nobody'
      return page({
        title: titleOf(locale, issue),
        door: 'stories',
        of: movement.slug,
        forEverybody,
        at: await originOfCircle(visit, movement),
        ...(forEverybody && { description: descriptionOf(locale, issue, movement.name) }),
        body,
      })
    },
  }),
]
