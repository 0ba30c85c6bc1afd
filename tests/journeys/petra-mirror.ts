import { makeFire, type TestFire } from '../../src/modules/dialogues/harvest/testing/fire.ts'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { makePerson, makeSeat } from '../support/application.ts'
import type { Browserless } from '../support/browserless.ts'
import type { House } from '../support/house.ts'

export const said = {
  good: 'De koffie om tien uur.',
  better: 'Niemand klopte.',
  secret: 'Ik was bang voor hem.',
}

export interface Mirror {
  fire: TestFire
  /** The address of the conversation. */
  at: string
  petra: Browserless
  /** The id of her seat. */
  mina: string
  seatCalled(name: string): Promise<string>
  begins(): Promise<unknown>
  /** Mina chooses what may go further, and one thing is taken onward. */
  speaks(): Promise<void>
}

/** A mirror conversation that Petra began, three days ahead, with Mina in the half circle. */
export async function aMirror({ test }: House): Promise<Mirror> {
  const fire = await makeFire(test, { name: 'Jullie zitten achter ons', status: 'inviting', inDays: 3 })
  const { dialogueId, circleId, keeper } = fire
  await test.sql(
    `update dialogues.dialogue set format = 'mirror', facilitator_name = 'Daan', contact_phone = '085 000 01 02',
       pass_on_to = 'Wouter Stam', confidant_name = 'Mirjam Kooistra', confidant_phone = '085 000 04 02' where id = $1`,
    [dialogueId],
  )
  const person = await makePerson(test, 'Petra')
  await makeSeat(test, fire.organisationId, person, 'member')
  const petraSeat = await makeSeat(test, circleId, person, 'initiator')
  const mina = await fire.seat('Mina')
  return {
    ...{ fire, mina, at: `/dialogues/${dialogueId}`, petra: await test.as(person) },
    async seatCalled(name) {
      const [seat] = await test.sql<{ id: string }>(
        'select id from circles.seat where circle_id = $1 and name = $2',
        [circleId, name],
      )
      return seat?.id ?? ''
    },
    begins: () =>
      test.sql("update dialogues.dialogue set status = 'harvesting', starts_at = now() where id = $1", [
        dialogueId,
      ]),
    async speaks() {
      await fire.say(mina, said.good, 'everyone')
      await fire.say(mina, said.secret, 'here')
      const slip = await fire.say(mina, said.better, 'organisation')
      await keeper.get(`/dialogues/${dialogueId}/harvest`)
      await keeper.submit({ slips: [slip], name: 'Kloppen' })
      await keeper.get(keeper.links().find((link) => link.endsWith('/onward')) ?? '')
      await keeper.submit({
        ...{ kind: 'experiment', askedOf: 'Team Zuid', dueOn: dayAt(new Date(Date.now() + 30 * 86_400_000)) },
        ...{ seat1: petraSeat, house1: 'yes', seat2: mina },
      })
    },
  }
}
