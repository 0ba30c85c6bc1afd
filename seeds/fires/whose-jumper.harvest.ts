import { t } from '../text.ts'
import type { Cluster } from './types.ts'

/** As far as they got: two lie together, the rest still lies loose, and nothing goes anywhere yet. */
export const clusters: Cluster[] = [
  { name: t('Er zat iemand in', 'Somebody was in it'), isQuestion: false, contributions: [0, 2] },
  { name: t('Vier keer Annie', 'Four times Annie'), isQuestion: false, contributions: [1, 8] },
]
