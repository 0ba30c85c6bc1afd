import { asksToJoin } from '../faces/join.ts'
import { movement } from '../movement.ts'
import { dayFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

/** Who asked to join, sealed as the application seals. After the people: somebody calls them. */
export function loadJoin({ lay, makeKey, now }: Loading): void {
  for (const [i, one] of asksToJoin.entries()) {
    const key = makeKey()
    const id = idOf('join request', i)
    const sealed = (words?: string) => (words === undefined ? null : key.seal(words))
    lay('participants.join_request', {
      ...{ id, movement_id: circleId(movement.slug), sealing_key_id: key.id, step: one.step },
      region_id: one.region ? circleId(one.region) : null,
      ...{ name: sealed(one.name), organisation: sealed(one.organisation), why: sealed(one.why) },
      ...{ phone: sealed(one.phone), mail: sealed(one.mail), may_list: one.mayList ?? false },
      asked_on: dayFrom(now, one.days),
      taken_by_seat_id: one.takenBy ? idOf('seat', movement.slug, one.takenBy) : null,
    })
    lay(
      'participants.join_step',
      ...(one.steps ?? []).map(({ days, step, note }, n) => ({
        ...{ id: idOf('join step', i, n), request_id: id, step, on_day: dayFrom(now, days) },
        note: sealed(note),
      })),
    )
    lay(
      'participants.join_day',
      ...(one.offered ?? []).map(({ days, hour, way }, n) => ({
        ...{ id: idOf('join day', i, n), request_id: id, way },
        starts_at: new Date(`${dayFrom(now, days)}T${String(hour).padStart(2, '0')}:00:00+01:00`),
        by_seat_id: idOf('seat', movement.slug, one.takenBy ?? ''),
      })),
    )
    if (one.listed)
      lay('participants.prospect', {
        ...{ request_id: id, name: one.organisation ?? '', since: dayFrom(now, one.days) },
        region_id: one.region ? circleId(one.region) : null,
      })
  }
}
