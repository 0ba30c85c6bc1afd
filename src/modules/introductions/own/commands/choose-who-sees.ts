import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ChooseWhoSees } from '../input.ts'
import { findOwn, placesToChoose } from '../queries.ts'

/** Somebody chooses who sees their introduction, and whether and by what they are found. Holds on the next request. */
export const chooseWhoSees = command({
  name: 'introductions.choose-who-sees',
  input: ChooseWhoSees,
  async policy({ db }) {
    if (!(await findOwn(db))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { audience, findable, themes, regions, version } = input
    const [own, places] = await Promise.all([findOwn(db), placesToChoose(db)])
    if (!own) throw new Absent()
    const circles = places.circles.map(({ id }) => id).filter((id) => input.circles.includes(id))
    if (audience === 'circles' && circles.length === 0) throw new Invalid({ circles: 'who.which.missing' })
    if (audience === 'movement' && places.movements.length === 0)
      throw new Invalid({ audience: 'who.audience.missing' })
    const readers = audience === 'circles' ? circles : audience === 'movement' ? places.movements : []
    const found = findable === 'yes' && audience !== 'nobody'
    await expectVersion(
      db
        .updateTable('introductions.introduction')
        .set({ audience, readers, findable: found, theme_ids: themes, region_ids: regions })
        .set({ version: version + 1 })
        .where('id', '=', own.id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('introduction', own.id)
  },
})
