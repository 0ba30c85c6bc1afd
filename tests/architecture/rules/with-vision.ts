import { randomUUID } from 'node:crypto'
import { keyOf, type Somebody, sealer } from '../../../src/modules/dialogues/erase-all/testing/everybody.ts'
import { makeCircle, makePerson, type TestApplication } from '../../support/application.ts'

/** Who looks along, saw something, and answered somebody else who did. */
export async function withVision(
  test: TestApplication,
  person: string,
  { name }: Pick<Somebody, 'name'>,
): Promise<void> {
  const movement = await makeCircle(test, { kind: 'movement', name: 'De waker' })
  const other = await makePerson(test, 'Wil')
  const sealed = async (words = name) => {
    const key = await keyOf(test)
    return [key, await sealer(test)(key, words)] as const
  }
  await test.sql(
    `insert into vision.watcher (id, movement_id, person_id, sealing_key_id, content, offered_on)
     values ($1, $2, $3, $4, $5, platform.day_of(now()))`,
    [randomUUID(), movement, person, ...(await sealed())],
  )
  for (const who of [person, other]) {
    const [check, remark] = [randomUUID(), randomUUID()]
    await test.sql(
      `insert into vision.look (id, movement_id, person_id, sealing_key_id, content, from_day, begun_on)
       values ($1, $2, $3, $4, $5, platform.day_of(now()), platform.day_of(now()))`,
      [check, movement, who, ...(await sealed(who === other ? 'Wil' : name))],
    )
    await test.sql(
      `insert into vision.remark (id, look_id, movement_id, sealing_key_id, content, says, thing, thing_id, told_on)
       values ($1, $2, $3, $4, $5, 'fits', 'story', $1, platform.day_of(now()))`,
      [remark, check, movement, ...(await sealed(who === other ? 'Wil' : name))],
    )
    if (who === other)
      await test.sql(
        `insert into vision.answer (remark_id, person_id, sealing_key_id, content, answered_on)
         values ($1, $2, $3, $4, platform.day_of(now()))`,
        [remark, person, ...(await sealed())],
      )
  }
}
