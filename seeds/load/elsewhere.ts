import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { addressKeyOf, serverKeyOf } from '../../src/modules/social-web/address-key.ts'
import { blockedElsewhere, elsewhere } from '../elsewhere.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

const receivedId = (index: number) => idOf('received', index)
export const receivedIds = elsewhere.map((_, i) => receivedId(i))

const aDay = 86_400_000

/** With which the example signs; made once, for nothing is as slow here as a key. */
let made: { publicKey: KeyObject; privateKey: KeyObject } | undefined

/** What came in from the open social web, sealed as the application seals. */
export function loadElsewhere({ lay, makeKey, keyFor, now }: Loading): void {
  const movement = circleId('een-stoel-erbij')
  made ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [own, before] = [makeKey(), (days: number) => new Date(now.getTime() - days * aDay)]
  const jwk = (key: KeyObject, use: string) => ({
    ...key.export({ format: 'jwk' }),
    ...{ alg: 'RS256', ext: true, key_ops: [use] },
  })
  lay('social_web.actor', {
    ...{ id: movement, movement_id: movement, theme_id: null, sealing_key_id: own.id, made_at: before(60) },
    private_key: own.seal(JSON.stringify(jwk(made.privateKey, 'sign'))),
    public_key: jwk(made.publicKey, 'verify') as JsonWebKey,
  })
  for (const [i, { from, name, server, words, everybody, daysAgo, answer }] of elsewhere.entries()) {
    const [key, writer] = [makeKey(), new URL(`https://${server}/users/${name}`)]
    const about = new URL(`${writer.href}/notes/${i + 1}`)
    const content = {
      ...{ from, handle: `@${name}@${server}`, writer: writer.href, inbox: `${writer.href}/inbox` },
      ...{ address: about.href, about: about.href, words, everybody },
    }
    lay('social_web.received', {
      ...{ id: receivedId(i), actor_id: movement, sealing_key_id: key.id, at: before(daysAgo) },
      ...{ uri_key: addressKeyOf({ keyFor }, about), writer_key: addressKeyOf({ keyFor }, writer) },
      ...{ server_key: serverKeyOf({ keyFor }, writer), content: key.seal(JSON.stringify(content)) },
      changed_at: null,
    })
    if (!answer) continue
    const ours = makeKey()
    lay('social_web.answer', {
      ...{ id: idOf('answer elsewhere', i), received_id: receivedId(i), sealing_key_id: ours.id },
      ...{ content: ours.seal(answer.words), signed_seat_id: null, for_everybody: everybody },
      ...{ written_at: before(answer.daysAgo), arrived_at: before(answer.daysAgo) },
      ...{ corrected_at: null, lost_at: null },
    })
  }
  for (const [i, { server, daysAgo }] of blockedElsewhere.entries()) {
    const key = makeKey()
    lay('social_web.blocked', {
      ...{ id: idOf('blocked elsewhere', i), movement_id: movement, kind: 'server', since: before(daysAgo) },
      ...{ sealing_key_id: key.id, address: key.seal(JSON.stringify({ name: server, handle: '' })) },
      address_key: serverKeyOf({ keyFor }, { host: server }),
    })
  }
}
