import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureHost } from '../../gathering/policy.ts'
import { occurrencesOf } from '../../gathering/queries.ts'
import type { GatheringView } from '../../gathering/view.ts'
import { afar, optionsOf } from '../../place/options.ts'
import { changePart } from '../../prepare/commands/change-part.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { Receiving } from '../input.ts'
import { nameReceivers, possibleReceivers } from '../queries.ts'

/** Whether one can sign up, for how many there is room, and who receives people. With more room who waits gets a place. */
export const changeReceiving = command({
  name: 'gatherings.change-receiving',
  input: Receiving,
  async policy({ db, input }) {
    await ensureHost(db, input.gatheringId, { anywhere: true })
  },
  async run({ db, input, record }) {
    const { gatheringId, signUp, mostPeople, mayBring, receivers } = input
    const gathering = await ensureHost(db, gatheringId, { anywhere: true })
    const possible = await possibleReceivers(db, gathering)
    const named = receivers.filter((seat) => possible.some(({ seatId }) => seatId === seat))
    if (signUp && named.length === 0 && !gathering.standsIn)
      throw new Invalid({ receivers: 'receivers.needed' })
    await changePart(db, input, {
      ...{ sign_up: signUp, may_bring: mayBring },
      ...(optionsOf(gathering).length > 0 ? roomAt(gathering, input.mostAt) : { most_people: mostPeople }),
    })
    if (!gathering.standsIn) await nameReceivers(db, gatheringId, named)
    for (const { id } of await occurrencesOf(db, gatheringId)) {
      await holdLine(db, id)
      await givePlaces(db, id)
    }
    record.about('gathering', gatheringId)
    return { gatheringId }
  },
})

/** For each place how many there is room for, as they stand in the form. */
function roomAt(gathering: GatheringView, mostAt: readonly (number | null)[]) {
  const most = new Map(optionsOf(gathering).map(({ key }, i) => [key, mostAt[i] ?? null]))
  return {
    places: JSON.stringify(
      gathering.places.map((place) => ({ ...place, most: most.get(place.key) ?? null })),
    ),
    most_from_afar: most.get(afar) ?? null,
  }
}
