import type { Database } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { SteadyContext } from '../../../platform/jobs/index.ts'
import { findMovementById } from '../movement.ts'
import { findIssue, itemsOf } from '../queries.ts'
import { type Rendered, renderLetter } from './render.ts'

/** What a letter is rendered for: the same for all who chose the same. */
export interface Variant {
  issueId: string
  locale: Locale
  topics: readonly string[]
}

/** A letter as it was rendered, and where its links lead. */
export interface Composed extends Rendered {
  /** `https://…`, no slash at the end. */
  origin: string
  /** What the movement is called. */
  list: string
}

type Context = Pick<SteadyContext, 'house' | 'site' | 'movementOf'>

/**
 * A letter in the words of now. Which things are in it is asked by `reader`; what they say is asked as nobody, so that nothing
 * is in it but what everybody may read. Undefined where the movement is not everybody's.
 */
export async function compose(
  { house, site, movementOf }: Context,
  reader: Database,
  { issueId, locale, topics }: Variant,
): Promise<Composed | undefined> {
  const [issue, items] = await reader.read(undefined, ({ db }) =>
    Promise.all([findIssue(db, issueId), itemsOf(db, issueId)]),
  )
  if (!issue) return undefined
  return house.database.read(undefined, async ({ db }) => {
    const place = await findMovementById(db, issue.movementId)
    if (!place) return undefined
    const around = await movementOf(db, { circle: place.slug })
    // Where the movement has an address of its own, the letter leads there.
    const origin = site.addresses?.[place.slug] ?? site.origin
    const movement = { ...around, name: place.name }
    const made = await renderLetter(db, { house, issue, items, locale, topics, movement, origin })
    return { ...made, origin, list: place.name }
  })
}
