import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { sharedLookedAt } from '../at-desk.ts'
import { ProposeShared } from '../input.ts'

/** Who looks along lays before who shared it how it would be read. Nothing of it is read before their yes. */
export const proposeShared = command({
  name: 'stories.propose-shared',
  input: ProposeShared,
  async policy(context) {
    await sharedLookedAt(context)
  },
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId, audience, media, recognisable } = await sharedLookedAt(context)
    if (audience === 'nearby') throw new Conflict()
    const { id, title, words, alt, agreed, version } = input
    const photo = media.some(({ kind }) => kind === 'photo')
    if (words === '' && !photo) throw new Invalid({ words: 'proposal.missing' })
    if (alt === '' && photo) throw new Invalid({ alt: 'alt.missing' })
    if (photo && recognisable !== 'nobody' && agreed !== 'yes')
      throw new Invalid({ agreed: 'agreed.missing' })
    await expectVersion(
      db
        .updateTable('stories.shared')
        .set({ proposal: await sealing.seal(db, keyId, JSON.stringify({ title, words, alt })) })
        .set({ step: 'proposed', answer: null, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow(),
    )
    record.about('shared', id)
    record.fact('stories.shared-answered', { shared: id })
  },
})
