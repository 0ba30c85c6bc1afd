import { lastly } from '../../../platform/live/pieces.ts'
import { live, page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askRoutes } from './ask-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { liveWords } from './locales/index.ts'
import { LivePage } from './pages/LivePage.tsx'
import { type OnStage, stagePieces } from './pages/pieces.tsx'
import { peopleRoutes } from './people-routes.ts'
import { liveHere, whoFollows } from './policy.ts'
import { lastCaptions, leads, questionsOf } from './queries.ts'
import { filmRoutes } from './show/film-routes.ts'
import { ScreenPage } from './show/pages/ScreenPage.tsx'
import { showFileRoutes } from './show/show-routes.ts'
import { slideRoutes } from './show/slide-routes.ts'

const base = '/week/:week/sessions/:session/live'
const shared = { method: 'GET', policy: whoFollows, thing: 'programme session' } as const

async function onStage(visit: Visit): Promise<OnStage> {
  const { db, house, params } = visit
  const id = params.session ?? ''
  const [session, captions, [question]] = await Promise.all([
    liveHere(visit),
    lastCaptions(db, id),
    questionsOf(db, house.sealing, id, 'stage'),
  ])
  return { live: session, captions, question }
}

export const liveRoutes: readonly Route[] = [
  route({
    ...shared,
    path: base,
    kind: 'page',
    kept: true,
    async handle(visit) {
      const { db, actor, locale, params } = visit
      const [stage, led] = await Promise.all([
        onStage(visit),
        actor.kind === 'person' && leads(db, params.week ?? '', params.session ?? ''),
      ])
      return page({
        title: liveWords(locale)('live.title', { title: stage.live.title }),
        door: 'agenda',
        islands: ['live-lists', 'captions'],
        body: LivePage({ locale, leads: led, ...stage }),
      })
    },
  }),
  route({
    ...shared,
    path: `${base}/line`,
    kind: 'live',
    handle: ({ params }) =>
      live({
        topic: params.session ?? '',
        audience: async ({ locale }) => `stage ${locale}`,
        async pieces(fresh) {
          const stage = await onStage(fresh)
          const pieces = stagePieces(fresh.locale, stage)
          // What is over stays so on their screens: no line is kept open, nor opened again, for what does not come.
          return stage.live.stage === 'over' ? lastly(pieces) : pieces
        },
      }),
  }),
  route({
    ...shared,
    path: `${base}/screen`,
    kind: 'page',
    kept: true,
    async handle(visit) {
      const { locale } = visit
      const stage = await onStage(visit)
      const body = ScreenPage({ locale, ...stage })
      return page({ title: stage.live.title, door: 'agenda', islands: ['live-lists'], body })
    },
  }),
  ...askRoutes,
  ...deskRoutes,
  ...peopleRoutes,
  ...showFileRoutes,
  ...filmRoutes,
  ...slideRoutes,
]
