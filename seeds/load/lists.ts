import { packCells } from '../../src/modules/circles/spreadsheets/kept.ts'
import { invitedList, takenList, waitingList } from '../lists.ts'
import { people } from '../people/index.ts'
import { momentFrom } from './days.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'

export const spreadsheetId = (circle: string) => idOf('spreadsheet', circle)
export const importId = (circle: string) => idOf('import', circle)

/** A list that waits to be looked over, and the receipt of one that was taken in. */
export function loadLists(loading: Loading): void {
  const { lay, makeKey, now } = loading
  const { circle, sender, heading, rows } = waitingList
  const key = makeKey()
  const sheet = {
    name: 'Huizen',
    line: 1,
    heading: [...heading],
    rows: rows.map((cells, i) => ({ line: i + 2, cells: [...cells] })),
  }
  lay('circles.spreadsheet', {
    id: spreadsheetId(circle),
    circle_id: circleId(circle),
    person_id: personId(sender),
    holds: 'participants',
    sealing_key_id: key.id,
    body: key.seal(packCells([sheet], 'participants')),
    created_at: now,
  })
  lay('circles.import', {
    id: importId(takenList.circle),
    circle_id: circleId(takenList.circle),
    person_id: personId(takenList.taker),
    holds: 'participants',
    counted: takenList.counted,
    at: momentFrom(now, -takenList.daysAgo, '16:20'),
    undone_at: null,
  })
  lay(
    'circles.imported_circle',
    ...takenList.circles.map((slug, position) => ({
      import_id: importId(takenList.circle),
      circle_id: circleId(slug),
      position,
      made: true,
      in_id: null,
      version: 1,
    })),
  )
  loadInvited(loading)
}

function loadInvited({ lay, makeKey, now }: Loading): void {
  const { circle, taker, daysAgo, asked, counted } = invitedList
  const at = momentFrom(now, -daysAgo, '10:05')
  const id = importId(circle)
  lay('circles.import', {
    ...{ id, circle_id: circleId(circle), person_id: personId(taker), holds: 'people' as const },
    ...{ counted, at, undone_at: null },
  })
  for (const slug of asked) {
    const seat = idOf('seat', circle, slug)
    const name = people.find((one) => one.slug === slug)?.name ?? ''
    lay('circles.seat', {
      ...{ id: seat, circle_id: circleId(circle), person_id: personId(slug), name, role: 'member' as const },
      ...{ sealing_key_id: makeKey().id, taken_at: null, created_at: at },
    })
    lay('circles.imported_seat', {
      ...{ seat_id: seat, import_id: id, role: 'member' as const, locale: 'nl' as const },
      ...{ person_made: false, on_paper: false, letter_at: at },
    })
  }
}
