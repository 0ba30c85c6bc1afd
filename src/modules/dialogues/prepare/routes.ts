import type { Command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Reads } from '../../../platform/web/reads.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listensAt } from '../../circles/index.ts'
import { setChairs } from '../chairs/commands/set-chairs.ts'
import { ChairsPage } from '../chairs/pages/ChairsPage.tsx'
import { keeperOfFire } from '../fire/policy.ts'
import { findFire } from '../fire/queries.ts'
import { peopleAround } from '../fire/reads.ts'
import type { FireView } from '../fire/view.ts'
import { called } from '../formats/called.ts'
import { formatNamed } from '../formats.ts'
import { findEmail } from '../invite/queries.ts'
import { announce } from './commands/announce.ts'
import { changeOccasion } from './commands/change-occasion.ts'
import { chooseFacilitator } from './commands/choose-facilitator.ts'
import { chooseFormat } from './commands/choose-format.ts'
import { chooseQuestions } from './commands/choose-questions.ts'
import { openInvitations } from './commands/open-invitations.ts'
import { setAgreements } from './commands/set-agreements.ts'
import { startDialogue } from './commands/start-dialogue.ts'
import { prepareWords } from './locales/index.ts'
import { AgreementsPage } from './pages/AgreementsPage.tsx'
import { AnnouncementPage } from './pages/AnnouncementPage.tsx'
import { ChooseFormatPage } from './pages/ChooseFormatPage.tsx'
import { FacilitatorPage } from './pages/FacilitatorPage.tsx'
import { FormatPage } from './pages/FormatPage.tsx'
import { OccasionPage } from './pages/OccasionPage.tsx'
import { OverviewPage } from './pages/OverviewPage.tsx'
import { QuestionsPage } from './pages/QuestionsPage.tsx'
import { StartPage } from './pages/StartPage.tsx'
import { trustedHere } from './policy.ts'
import { nextPart, type Part } from './preparing.ts'
import { findInvitedCount, findMovementQuestions, findStartingPlace } from './queries.ts'

const keeper = { policy: keeperOfFire, as: 'either', thing: 'dialogue' } as const

/** The routes of one part: its form, and after it the next part that is open. */
function partRoutes<Input, Result>(
  part: Part,
  command: Command<Input, Result>,
  body: (visit: Visit, form: FormState, fire: FireView) => Promise<Page['body']> | Page['body'],
  reads?: Reads,
): Route[] {
  return formRoutes({
    ...keeper,
    ...(reads && { reads }),
    path: `/dialogues/:id/prepare/${part}`,
    command,
    input: ({ posted, params, locale }) => ({
      ...posted,
      chosen: fieldsOf(posted, 'chosen'),
      own: fieldsOf(posted, 'own'),
      version: fieldOf(posted, '_version'),
      dialogueId: params.id,
      locale,
    }),
    async show(visit, form) {
      const fire = await fireOf(visit)
      return page({ title: prepareWords(visit.locale)(`part.${part}`), body: await body(visit, form, fire) })
    },
    async done(_, visit) {
      const next = await visit.reading(async (fresh) => nextPart(await fireOf(fresh), part))
      const overview = `/dialogues/${visit.params.id}/prepare`
      return redirect(next ? `${overview}/${next}` : overview, { flash: prepareWords(visit.locale)('saved') })
    },
  })
}

async function fireOf({ db, params }: Visit): Promise<FireView> {
  const fire = await findFire(db, params.id ?? '')
  if (!fire) throw new Absent()
  return fire
}

/** What was chosen on the page before, also when the form comes back. */
const chosenFormat = ({ posted, url }: Visit) =>
  formatNamed(fieldOf(posted, 'format') || (url.searchParams.get('format') ?? ''))

export const prepareRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/dialogues/choose',
    policy: trustedHere,
    kind: 'page',
    thing: 'dialogue',
    async handle({ db, locale, params }) {
      const place = await findStartingPlace(db, params.slug ?? '')
      if (!place) throw new Absent()
      return page({ title: prepareWords(locale)('choose'), body: ChooseFormatPage({ locale, place }) })
    },
  }),
  ...formRoutes({
    path: '/circles/:slug/dialogues/new',
    policy: trustedHere,
    thing: 'dialogue',
    command: startDialogue,
    input: ({ posted, params, locale }) => ({ ...posted, slug: params.slug, locale }),
    async show(visit, form) {
      const { db, locale, params } = visit
      const format = chosenFormat(visit)
      const place = await findStartingPlace(db, params.slug ?? '')
      if (!place) throw new Absent()
      return page({
        title: prepareWords(locale)('new', called(locale, format)),
        body: StartPage({ locale, form, place, format }),
      })
    },
    done: ({ dialogueId }, { locale }) =>
      redirect(`/dialogues/${dialogueId}/prepare/facilitator`, { flash: prepareWords(locale)('saved') }),
  }),
  ...formRoutes({
    ...keeper,
    path: '/dialogues/:id/prepare',
    command: openInvitations,
    input: ({ params }) => ({ dialogueId: params.id }),
    async show(visit, form) {
      const fire = await fireOf(visit)
      const invited = await findInvitedCount(visit.db, fire.circleId)
      const { locale } = visit
      return page({
        title: prepareWords(locale)('overview'),
        body: OverviewPage({ locale, form, fire, invited }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/dialogues/${params.id}/people`, { flash: prepareWords(locale)('overview.opened') }),
  }),
  ...partRoutes('format', chooseFormat, async ({ db, locale }, form, fire) => {
    const behind = await listensAt(db, fire.circleId)
    return FormatPage({ locale, form, fire, behind })
  }),
  ...partRoutes('occasion', changeOccasion, ({ locale }, form, fire) => OccasionPage({ locale, form, fire })),
  ...partRoutes(
    'facilitator',
    chooseFacilitator,
    async ({ db, house, locale }, form, fire) => {
      const email = fire.facilitator ? await findEmail(db, house.sealing, fire.facilitator.seatId) : ''
      return FacilitatorPage({ locale, form, fire, email })
    },
    peopleAround,
  ),
  ...partRoutes('questions', chooseQuestions, async ({ db, locale }, form, fire) => {
    const set = await findMovementQuestions(db, fire.id)
    return QuestionsPage({ locale, form, fire, set })
  }),
  ...partRoutes('agreements', setAgreements, ({ locale }, form, fire) =>
    AgreementsPage({ locale, form, fire }),
  ),
  ...partRoutes('chairs', setChairs, ({ locale }, form, fire) => ChairsPage({ locale, form, fire })),
  ...partRoutes('announcement', announce, ({ locale }, form, fire) =>
    AnnouncementPage({ locale, form, fire }),
  ),
]
