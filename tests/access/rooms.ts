import { modules } from '../../src/modules.ts'
import { roomsOf, touchesAll } from '../../tools/test/rooms.ts'

/** The room in which a route stands. */
const roomAt = new Map(modules.flatMap(({ name, routes }) => routes.map(({ path }) => [path, name])))

/** What changed, where somebody said so: `npm test -- --changed` does. */
const changed: string[] | undefined = process.env.KAMPVUUR_CHANGED && JSON.parse(process.env.KAMPVUUR_CHANGED)
const touched = roomsOf(changed ?? [])

/** Whether the change is of all rooms, or nobody said what it is. */
export const isOfAllRooms = !changed || touchesAll(changed)

/** Whether the walks look closer at this route: it stands in a room that the change touches. */
export const isLookedAtCloser = (path: string): boolean => touched.has(roomAt.get(path) ?? '')

/** Whether everybody tries this route: all of them, unless the change touches some rooms and nothing on which all stand. */
export const isTried = (path: string): boolean => isOfAllRooms || isLookedAtCloser(path)
