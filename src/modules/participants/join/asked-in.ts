import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** What was filled in about who wants to join. */
export function askedIn({ posted, site, locale }: Visit) {
  const fields = ['name', 'organisation', 'why', 'phone', 'mail', 'region']
  const typed = Object.fromEntries(fields.map((name) => [name, fieldOf(posted, name)]))
  return {
    ...typed,
    kind: fieldOf(posted, 'kind') || null,
    mayList: fieldOf(posted, 'mayList') === 'yes',
    locale,
    movement: site.movement,
  }
}
