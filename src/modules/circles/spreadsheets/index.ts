import type { Route } from '../../../platform/web/route.ts'
import { addMineSection } from '../../people/index.ts'
import { cardRoutes } from './cards/routes.ts'
import { columnRoutes } from './columns/routes.ts'
import { listRoutes } from './out/routes.ts'
import { placeRoutes } from './place/routes.ts'
import { minePlaces } from './place/section.tsx'
import { previewRoutes } from './preview/routes.ts'
import { receiptRoutes } from './receipt/routes.ts'
import { sendRoutes } from './send/routes.ts'

export { ParticipantLists } from './out/ParticipantLists.tsx'
export { peopleInvited, placeOffered, placeOfferedLetter } from './people/letters.ts'
export { showPlace } from './place/routes.ts'
export { decode, unreadable } from './read/decode.ts'
export { readCsv } from './read/records.ts'
export { sweepSpreadsheets } from './sweep.ts'
export { spreadsheetThings } from './things.ts'

addMineSection(minePlaces)

export const spreadsheetRoutes: readonly Route[] = [
  ...sendRoutes,
  ...columnRoutes,
  ...previewRoutes,
  ...receiptRoutes,
  ...cardRoutes,
  ...placeRoutes,
  ...listRoutes,
]
