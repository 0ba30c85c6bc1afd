import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps, movementAt } from '../../circles/index.ts'
import { whoTakesPart } from '../policy.ts'
import { linesOf } from '../queries.ts'
import { keepTeam, mayKeep } from './keep-team.ts'
import { teamWords } from './locales/index.ts'
import { TeamPage } from './pages/TeamPage.tsx'
import { WriteTeamPage } from './pages/WriteTeamPage.tsx'
import { possibleTeams, teamsOf } from './queries.ts'

const base = '/circles/:slug/money/income-team'
const newOne = 'new'

async function movementOrAbsent({ db, params }: Visit) {
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) throw new Absent()
  return movement
}

/** Hosts of the movement, and of the team for what stands about it. */
const whoKeepsTeam = policy('keeps-the-income-team', async ({ db, params, actor }) => {
  const team = params.team === newOne ? undefined : (params.team ?? '')
  if (await mayKeep(db, params.slug ?? '', team)) return 'admitted'
  return actor.kind === 'person' ? 'absent' : 'sign-in'
})

async function showForm(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const movement = await movementOrAbsent(visit)
  const [teams, circles] = await Promise.all([
    teamsOf(db, movement.id),
    params.team === newOne ? possibleTeams(db, movement.id) : [],
  ])
  const team = teams.find(({ id }) => id === params.team)
  const body = WriteTeamPage({ locale, form, movement, team, circles })
  return page({ title: teamWords(locale)('form.title'), door: 'people', body })
}

export const teamRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: whoTakesPart,
    kind: 'page',
    thing: 'money line',
    async handle(visit) {
      const { db, locale } = visit
      const movement = await movementOrAbsent(visit)
      const [teams, ideas, keeping] = await Promise.all([
        teamsOf(db, movement.id),
        linesOf(db, movement.id, { kinds: ['idea'] }),
        keeps(db, movement.id),
      ])
      const tried = ideas.filter(({ state }) => state === 'trying' || state === 'works')
      const body = TeamPage({ locale, movement, teams, ideas: tried, keeping })
      return page({ title: teamWords(locale)('title'), door: 'people', body })
    },
  }),
  ...formRoutes({
    path: `${base}/:team`,
    policy: whoKeepsTeam,
    thing: 'money line',
    command: keepTeam,
    show: showForm,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, circle: fieldOf(posted, 'circle'), version: fieldOf(posted, '_version') },
      ...{ task: fieldOf(posted, 'task'), reach: fieldOf(posted, 'reach') },
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/money/income-team`, { flash: teamWords(locale)('saved') }),
  }),
]
