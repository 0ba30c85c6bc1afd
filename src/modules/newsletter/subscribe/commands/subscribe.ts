import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findMovement } from '../../../about-us/index.ts'
import { knownAmong, topicsOf } from '../../topics.ts'
import { addressKeyOf, newsletterCodeHash } from '../code.ts'
import { Subscribe } from '../input.ts'

/**
 * Somebody asks for the letter. Whether the address is known is not looked at here, so that nothing can show it; the job that
 * hears of it does. Nothing is sent before a yes by mail but the letter that asks for it.
 */
export const subscribe = command({
  name: 'newsletter.subscribe',
  does: 'create',
  input: Subscribe,
  async policy({ db, input }) {
    if ((await findMovement(db, input.movement))?.closed !== false) throw new Absent()
  },
  async run({ db, input, clock, house, sealing, record }) {
    const { email, locale } = input
    const place = await findMovement(db, input.movement)
    if (!place) throw new Absent()
    const movement = place.id
    const topics = knownAmong(await topicsOf(db, locale, movement), input.topics)
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    const addressKey = addressKeyOf(house, email)
    await db
      .insertInto('newsletter.subscriber')
      .values({
        ...{ id, movement_id: movement, sealing_key_id: key.row.id, address: key.seal(email) },
        ...{ address_key: addressKey, code_hash: newsletterCodeHash(house, movement, addressKey) },
        ...{ locale, topics, asked_on: dayAt(clock.now()) },
      })
      .execute()
    record.about('newsletter subscriber', id)
    record.onlyAdds()
    record.fact('newsletter.asked', { subscriber: id })
  },
})
