import { receivedIds } from '../../../seeds/load/elsewhere.ts'
import { idOf } from '../../../seeds/load/ids.ts'
import { hosts, lay, type Secret, wasDone } from './planting.ts'

// What somebody elsewhere wrote to a movement, what it answered them alone, and of whom it lets nothing in, is for its hosts.

const [received, answer, blocked] = [
  idOf('planted received'),
  idOf('planted answer elsewhere'),
  idOf('planted blocked elsewhere'),
]
const knows = hosts('een-stoel-erbij')
const desk = '/circles/een-stoel-erbij/answers'

export const elsewhereSecrets: readonly Secret[] = [
  {
    name: 'what somebody elsewhere wrote to a movement, and was answered',
    ids: [received],
    below: [`${desk}/:received/reply`, `${desk}/:received/block`],
    knows,
    async plant(sql) {
      await sql(
        `insert into social_web.received (id, actor_id, uri_key, writer_key, server_key, sealing_key_id, content)
         select $1, actor_id, 'planted', 'planted', 'planted', sealing_key_id, content from social_web.received where id = $2`,
        [received, receivedIds[0]],
      )
      const [key] = await sql<{ id: string; content: Buffer }>(
        'select sealing_key_id as id, content from social_web.answer limit 1',
      )
      await lay(sql, 'social_web.answer', {
        ...{ id: answer, received_id: received, sealing_key_id: key?.id, content: key?.content },
        for_everybody: false,
      })
      await wasDone(sql, 'social-web.write-back', answer)
    },
  },
  {
    name: 'of whom elsewhere a movement lets nothing in any more',
    ids: [blocked],
    knows,
    async plant(sql) {
      await sql(
        `insert into social_web.blocked (id, movement_id, kind, address_key, sealing_key_id, address)
         select $1, movement_id, kind, 'planted', sealing_key_id, address from social_web.blocked limit 1`,
        [blocked],
      )
      await wasDone(sql, 'social-web.block', blocked)
    },
  },
]
