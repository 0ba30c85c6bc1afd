import { sql } from 'kysely'
import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { hostsLetter, postToHosts } from '../../circles/index.ts'
import { reactionWords } from './locales/index.ts'

const kind = 'stories.reactions-kept'

/** In the morning, of all that came since: who looks after a movement reads what is sent to stories that nobody with an account writes. */
export const tellHostsOfReactions = scheduledWork({
  name: 'stories.tell-hosts-of-reactions',
  cron: '25 9 * * *',
  async run(context) {
    const { rows } = await sql<{
      movement: string
    }>`select stories.reactions_to_tell_hosts() as movement`.execute(context.db)
    for (const { movement } of rows) await postToHosts(context, kind, movement)
  },
})

/** Tells that something lies there, and not at which story. */
export const reactionsKeptLetter = hostsLetter({
  kind,
  words: reactionWords,
  says: () => ({
    subject: 'letter.subject',
    greeting: 'letter.greeting',
    told: ['letter.kept', 'letter.open'],
  }),
  below: 'waiting',
})
