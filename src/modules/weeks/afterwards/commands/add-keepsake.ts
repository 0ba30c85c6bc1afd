import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureMaker } from '../../policy.ts'
import { whoSpeaks } from '../asked.ts'
import { AddKeepsake } from '../input.ts'
import { sessionThatWas } from '../policy.ts'

/**
 * Keeps a recording of a session that was, or the slides that somebody showed there. Nobody but the makers and who is asked sees
 * it before all of those said yes. @throws Absent, Invalid
 */
export const addKeepsake = command({
  name: 'weeks.add-keepsake',
  input: AddKeepsake,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, sealing, record }) {
    const { kind, title, url, urlHost, speaker, file } = input
    const [session, speakers] = await Promise.all([
      sessionThatWas(db, clock, input),
      whoSpeaks(db, input.session),
    ])
    if (!session) throw new Absent()
    if (speakers.length === 0) throw new Invalid({ form: 'speakers.none' })
    if (speaker && !speakers.some((one) => one.id === speaker))
      throw new Invalid({ speaker: 'speaker.needed' })
    const key = file?.key ?? sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    await db
      .insertInto('weeks.keepsake')
      .values({
        ...{ id, week_id: session.weekId, session_id: session.id, kind, title, sealing_key_id: key.row.id },
        speaker_id: kind === 'presentation' ? (speaker ?? null) : null,
        ...{ url, url_host: url ? urlHost : '', content_type: file?.contentType ?? '' },
        ...{ bytes: file?.bytes ?? 0, seconds: file?.seconds ?? null },
      })
      .execute()
    if (file)
      await db
        .insertInto('weeks.keepsake_piece')
        .values(file.fileIds.map((file_id, number) => ({ keepsake_id: id, number, file_id })))
        .execute()
    record.about('keepsake', id)
    return { id }
  },
})
