import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, type Page, page, redirect } from '../../../platform/web/answer.ts'
import {
  actionRoute,
  askingOf,
  type FormState,
  fieldOf,
  formRoutes,
  freshForm,
} from '../../../platform/web/form.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import { type ActsAs, type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedHere, askedToFire } from '../fire/policy.ts'
import { findFire, findFireOfSeat, findOwnInvitation } from '../fire/queries.ts'
import { codesFor } from '../invite/codes.ts'
import { bringSomebody } from './commands/bring-somebody.ts'
import { comeAlone } from './commands/come-alone.ts'
import { giveCompanionCode } from './commands/give-companion-code.ts'
import { findCompanion } from './companion.ts'
import { togetherWords } from './locales/index.ts'
import { BringPage } from './pages/BringPage.tsx'
import { CompanionCardPage } from './pages/CompanionCardPage.tsx'

interface Place {
  /** The address of the page one came from. */
  base: '/dialogues/:id' | '/invitation'
  policy: Policy
  as: ActsAs
  fireOf(visit: Visit): Promise<string> | string
}

/** The fire, one's own invitation to it, and who comes along. */
async function here({ db, house }: Visit, id: string) {
  const [fire, own] = await Promise.all([findFire(db, id), findOwnInvitation(db, house.sealing, id)])
  if (!fire || !own) throw new Absent()
  return { fire, own, companion: await findCompanion(db, own.seatId) }
}

/** The same from the fire's page and from an invitation. */
function bringRoutes({ base, policy, as, fireOf }: Place): Route[] {
  const shared = { policy, as, thing: 'invitation' } as const
  const path = `${base}/bring`
  const atOf = ({ params }: Visit) => base.replace(':id', params.id ?? '')
  async function show(visit: Visit, form: FormState) {
    const { locale } = visit
    const found = await here(visit, await fireOf(visit))
    const body = BringPage({ locale, form, at: atOf(visit), hidden: freshForm(visit).hidden, ...found })
    return page({ title: togetherWords(locale)('bring'), body })
  }
  const input = ({ posted, params }: Visit) => ({
    ...posted,
    dialogueId: params.id ?? fieldOf(posted, 'dialogueId'),
  })
  const done = (said: 'bring.done' | 'alone.done') => (_: unknown, visit: Visit) =>
    redirect(`${atOf(visit)}/bring`, { flash: togetherWords(visit.locale)(said) })
  return [
    ...formRoutes({ ...shared, path, show, command: bringSomebody, input, done: done('bring.done') }),
    actionRoute({
      ...shared,
      path: `${path}/alone`,
      show,
      command: comeAlone,
      input,
      done: done('alone.done'),
    }),
    route({
      ...shared,
      method: 'POST',
      path: `${path}/card`,
      kind: 'form',
      handle: (visit) => handOut(visit, show, fireOf, atOf(visit)),
    }),
  ]
}

/** A code for who comes along, on a card that is shown once. */
async function handOut(
  visit: Visit,
  show: (visit: Visit, form: FormState) => Promise<Page>,
  fireOf: Place['fireOf'],
  at: string,
): Promise<Answer> {
  const found = await visit.reading(async (fresh) => here(fresh, await fireOf(fresh)))
  const [made] = found.companion ? codesFor(visit, [found.companion.seatId]) : []
  try {
    if (!made || !found.companion) throw new Absent()
    await giveCompanionCode.execute(visit.house, askingOf(visit), {
      dialogueId: found.fire.id,
      long: made.stored.long,
      short: made.stored.short,
    })
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const again = { ...freshForm(visit), errors: error.fields }
    return { ...(await visit.reading((fresh) => show(fresh, again))), status: 422 }
  }
  const { locale, site } = visit
  const card = { locale, at, origin: site.origin, fire: found.fire, companion: found.companion }
  const body = CompanionCardPage({ ...card, code: made.code })
  return page({ title: togetherWords(locale)('card.title'), layout: 'sheet', body })
}

export const togetherRoutes: readonly Route[] = [
  ...bringRoutes({
    base: '/dialogues/:id',
    policy: askedToFire,
    as: 'either',
    fireOf: ({ params }) => params.id ?? '',
  }),
  ...bringRoutes({
    base: '/invitation',
    policy: askedHere,
    as: 'seat',
    fireOf: async ({ db, actor }) => (actor.kind === 'seat' && (await findFireOfSeat(db, actor.id))) || '',
  }),
]
