import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { entriesOf } from '../sources/entries.ts'
import { newsletterWords } from '../words.ts'
import { askProof } from './commands/ask-proof.ts'
import { beginIssue } from './commands/begin-issue.ts'
import { holdBack } from './commands/hold-back.ts'
import { letGo } from './commands/let-go.ts'
import { saveIssue } from './commands/save-issue.ts'
import { firstMoment, type Moment, momentAsked } from './first-moment.ts'
import { most } from './gather.ts'
import { base, inHand, shared } from './in-hand.ts'
import { NextPage } from './pages/NextPage.tsx'
import { previewRoutes } from './preview-routes.ts'

/** Somebody just looked what else came: it stands behind this place. Once the letter was kept it is like the rest. */
function cameAfter({ searchParams }: URL): number | undefined {
  const given = searchParams.get('after') ?? ''
  return /^\d{1,6}$/.test(given) ? Number(given) : undefined
}

async function show(visit: Visit, form: FormState) {
  const { db, house, locale, url } = visit
  const { movement, issue, items } = await inHand(visit)
  const full = items.length >= most
  const entries = await entriesOf(db, house, { locale, movementId: movement.id }, items)
  const after = cameAfter(url)
  const shown = entries.flatMap(({ kind, id, title, quote, words, by, heading }) => {
    const item = items.find((one) => one.kind === kind && one.id === id)
    const came = after !== undefined && item !== undefined && item.place > after
    return item ? [{ ...item, title, quote, words, by, heading, came }] : []
  })
  const { slug } = movement
  return page({
    title: newsletterWords(locale)('next.title'),
    door: 'stories',
    body: NextPage({
      ...{ locale, form, slug, issue, items: shown, full },
      ...{ gathered: after !== undefined, moment: momentAsked(url, house.clock.now()) },
    }),
  })
}

/** What was typed, in the order in which things stand in the form. */
const issueIn = ({ params, posted }: Visit) => ({
  ...Object.fromEntries(
    ['titleNl', 'titleEn', 'openingNl', 'openingEn', 'closingNl', 'closingEn'].map((name) => [
      name,
      fieldOf(posted, name),
    ]),
  ),
  slug: params.slug,
  items: fieldsOf(posted, 'item').map((key) => ({
    kind: key.split('/')[0],
    id: key.split('/')[1],
    leftOut: fieldOf(posted, `out/${key}`) === 'yes',
  })),
  move: moveIn(posted),
  version: fieldOf(posted, '_version'),
})

const momentIn = ({ posted }: Visit): Moment => ({
  date: fieldOf(posted, 'date'),
  time: fieldOf(posted, 'time'),
})

/** Which button was pressed, if one that moves something was: `up kind/id`, `down …` or `top …`. */
function moveIn(posted: Visit['posted']) {
  const [way, key] = fieldOf(posted, 'move').split(' ')
  return way === 'up' || way === 'down' || way === 'top' ? { way, key } : undefined
}

/** The page again. The letter has no moment yet: the one that was typed goes along. */
function again(visit: Visit, after?: number): string {
  const typed = momentIn(visit)
  const first = firstMoment(visit.house.clock.now())
  const moved = moveIn(visit.posted)?.key?.split('/')[1]
  const query = new URLSearchParams({
    ...(after !== undefined && { after: String(after) }),
    ...(typed.date && typed.date !== first.date && { date: typed.date }),
    ...(typed.time && typed.time !== first.time && { time: typed.time }),
  }).toString()
  // What moved stays in sight.
  return `/circles/${visit.params.slug}/newsletter/next${query && `?${query}`}${moved ? `#at-${moved}` : ''}`
}

const saying = (visit: Visit, key: Parameters<ReturnType<typeof newsletterWords>>[0]) =>
  redirect(again(visit), { flash: newsletterWords(visit.locale)(key) })

/** Making the next letter, for who looks after the movement. Each of its buttons keeps what was typed first. */
export const editingRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ ...shared, path: base, command: saveIssue, show },
    input: (visit) => ({ ...issueIn(visit), gather: fieldOf(visit.posted, 'next') === 'gather' }),
    done: ({ after }, visit) =>
      after !== undefined || moveIn(visit.posted)
        ? redirect(again(visit, after))
        : saying(visit, 'next.saved'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/begin`, command: beginIssue, show },
    input: ({ params }) => ({ slug: params.slug }),
    done: (_, visit) => saying(visit, 'next.begun'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/proof`, command: askProof, show },
    input: issueIn,
    done: (_, visit) => saying(visit, 'next.proof.sent'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/hold`, command: holdBack, show },
    input: issueIn,
    done: (_, visit) => saying(visit, 'next.held'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/go`, command: letGo, show },
    input: (visit) => ({ ...issueIn(visit), ...momentIn(visit) }),
    done: (_, { params }) => redirect(`/circles/${params.slug}/newsletter/next`),
  }),
  ...previewRoutes,
]
