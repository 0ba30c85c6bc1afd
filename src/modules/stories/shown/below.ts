import { Absent } from '../../../platform/errors/errors.ts'
import { bytes } from '../../../platform/web/answer.ts'
import type { Policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { serveShown } from './files.ts'
import { type Shown, trackOf, tracks } from './shown.ts'

interface Below {
  path: string
  policy: Policy
  /** What is shown here, and what it is called. @throws Absent */
  find(visit: Visit): Promise<{ shown: Shown | null; title: string }>
  as?: 'either'
}

/** The file with a text, and what a player reads beside it: there for exactly who may read the text, asked each time. */
export const shownBelow = ({ path, policy, find, as }: Below): Route =>
  route({
    method: 'GET',
    path: `${path}/shown/:track`,
    policy,
    ...(as && { as }),
    kind: 'export',
    does: 'read',
    thing: 'story',
    async handle(visit) {
      const { shown, title } = await find(visit)
      if (!shown) throw new Absent()
      const { track: asked = '' } = visit.params
      if (asked === 'file') return serveShown(visit, shown, title)
      const track = tracks.find((one) => asked === `${one}.vtt`)
      const body = track && trackOf(shown, track)
      if (!body) throw new Absent()
      return bytes({ body, contentType: 'text/vtt; charset=utf-8' })
    },
  })
