import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { AskToJoin } from '../input.ts'
import { joinCodeHash } from '../own/code.ts'
import { placesToJoin } from '../queries.ts'

/** Somebody asks for a conversation about joining. What they wrote is for the people who connect, and nobody else. */
export const askToJoin = command({
  name: 'participants.ask-to-join',
  input: AskToJoin,
  policy() {},
  async run({ db, input, clock, house, sealing, record }) {
    const places = await placesToJoin(db, input.movement)
    if (!places) throw new Absent()
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const sealed = (words: string) => (words === '' ? null : key.seal(words))
    const id = clock.id()
    await db
      .insertInto('participants.join_request')
      .values({
        id,
        movement_id: places.movementId,
        region_id: places.regions.find(({ slug }) => slug === input.region)?.id ?? null,
        sealing_key_id: key.row.id,
        name: sealed(input.name),
        organisation: sealed(input.organisation),
        why: sealed(input.why),
        phone: sealed(input.phone),
        mail: sealed(input.mail),
        may_list: input.mayList && input.organisation !== '',
        locale: input.locale,
        asked_on: dayAt(clock.now()),
        code_hash: joinCodeHash(house, id),
      })
      .execute()
    record.about('join request', id)
    record.fact('participants.join-asked', { request: id })
    return { requestId: id }
  },
})
