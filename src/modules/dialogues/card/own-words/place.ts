import type { Policy } from '../../../../platform/web/policy.ts'
import type { ActsAs } from '../../../../platform/web/route.ts'

/** Where somebody meets their own sentences: at the table, on their card, or with their account. */
export interface Place {
  /** `/room`: the sentences' own addresses begin with it. */
  base: string
  /** The page with all of them. */
  home: string
  as: ActsAs
  /** One comes here at leisure, to decide more finely than at the table. */
  atLeisure?: true
  policy: Policy
}

export const addressOf = (place: Place, id: string, verb: string) => `${place.base}/words/${id}/${verb}`

/** Back to the sentence on the page with all of them. */
export const backTo = (place: Place, id: string) => `${place.home}#w-${id}`
