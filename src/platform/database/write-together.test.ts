import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { WritesTogether } from './write-together.ts'

test('what is written in one turn leaves in one piece, and what was written last before the end arrives', async () => {
  let arrived = ''
  const server = createServer((socket) => socket.on('data', (part) => (arrived += part)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = new WritesTogether()
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const sent = vi.spyOn(socket as unknown as { _writev(chunks: unknown[]): void }, '_writev')
  socket.write('one ')
  await Promise.resolve()
  socket.write('two ')
  process.nextTick(() => socket.write('three '))
  await new Promise(setImmediate)
  expect(sent.mock.calls.map(([chunks]) => chunks.length)).toEqual([3])
  socket.end('four')
  await once(socket, 'close')
  expect(arrived).toBe('one two three four')
  server.close()
})
