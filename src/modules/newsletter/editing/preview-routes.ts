import { Absent } from '../../../platform/errors/errors.ts'
import { locales } from '../../../platform/i18n/words.ts'
import { asMail } from '../../../platform/mail/index.ts'
import { bytes } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOf } from '../../movements/index.ts'
import { addressed, renderLetter } from '../letter/render.ts'
import { base, inHand, shared } from './in-hand.ts'

/** The letter for who chose nothing, as its host may look at it beforehand, in either language. */
async function preview(visit: Visit) {
  const { db, house, site } = visit
  const asked = visit.url.searchParams.get('language')
  const locale = locales.find((one) => one === asked) ?? visit.locale
  const { movement, issue, items } = await inHand(visit)
  if (!issue) throw new Absent()
  const around = await movementOf(db, { circle: movement.slug })
  const { origin } = site
  const made = await renderLetter(db, {
    ...{ house, issue, items, locale, topics: [], origin, movement: { ...around, name: movement.name } },
  })
  const archive = `${origin}/circles/${movement.slug}/newsletter`
  return addressed(made, { own: archive, stop: archive })
}

/** The next letter as it was saved: as a mail, and as plain text. */
export const previewRoutes: readonly Route[] = [
  route({
    ...{ ...shared, method: 'GET', path: `${base}/mail`, kind: 'export', does: 'read' },
    async handle(visit) {
      const { html } = await preview(visit)
      return bytes({ body: html, contentType: 'text/html; charset=utf-8', headers: asMail })
    },
  }),
  route({
    ...{ ...shared, method: 'GET', path: `${base}/text`, kind: 'export', does: 'read' },
    async handle(visit) {
      const { text } = await preview(visit)
      return bytes({ body: text, contentType: 'text/plain; charset=utf-8', headers: asMail })
    },
  }),
]
