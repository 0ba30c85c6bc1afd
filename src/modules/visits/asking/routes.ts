import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findHouse, isMovement, type OwnHouse, ownHouses } from '../house.ts'
import { findOpening } from '../openings/queries.ts'
import { askVisit } from './commands/ask-visit.ts'
import { askingWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'

type Way = 'ask' | 'invite'

const among = (houses: readonly OwnHouse[], way: Way, other: { id: string }) =>
  houses.filter(({ id, hosted }) => id !== other.id && (way === 'ask' || hosted))

/** Whoever sits in another house may ask; whoever looks after one may invite. */
const mayAsk = (way: Way) =>
  policy(way === 'ask' ? 'sits-in-another-house' : 'looks-after-another-house', async (visit) => {
    const { db, actor, params } = visit
    const other = await findHouse(db, params.slug ?? '')
    if (!other || other.closed || isMovement(other)) return 'absent'
    if (actor.kind !== 'person') return 'sign-in'
    return among(await ownHouses(db), way, other).length > 0 ? 'admitted' : { denied: 'denied.no-house' }
  })

/** Where one answers what the other house let be known: named in the address, and then in the form. */
async function answered({ db, url, params, posted }: Visit) {
  const id = z.uuid().safeParse(fieldOf(posted, 'opening') || url.searchParams.get('opening'))
  const opening = id.success ? await findOpening(db, id.data) : undefined
  return opening?.house.slug === params.slug ? opening : undefined
}

async function show(visit: Visit, form: FormState, way: Way) {
  const { db, params, locale } = visit
  const [other, houses, opening] = await Promise.all([
    findHouse(db, params.slug ?? ''),
    ownHouses(db),
    answered(visit),
  ])
  if (!other) throw new Absent()
  const body = AskPage({ locale, form, way, other, houses: among(houses, way, other), opening })
  return page({ title: askingWords(locale)(`${way}.title`, { name: other.name }), door: 'people', body })
}

const fields = ['house', 'opening', 'words', 'question', 'suits'] as const

export const askingRoutes = (['ask', 'invite'] as const).flatMap((way) =>
  formRoutes({
    path: `/circles/:slug/visits/${way}`,
    policy: mayAsk(way),
    thing: 'work visit',
    command: askVisit,
    show: (visit, form) => show(visit, form, way),
    input: ({ params, posted }) => ({
      ...Object.fromEntries(fields.map((field) => [field, fieldOf(posted, field)])),
      slug: params.slug,
      way,
    }),
    done: ({ visitId }, { locale }) => redirect(`/visits/${visitId}`, { flash: askingWords(locale)('sent') }),
  }),
)
