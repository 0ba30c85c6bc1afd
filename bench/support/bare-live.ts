import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'

// The least that brings a sentence from one browser to all others over several processes: one insert, LISTEN and
// NOTIFY, and server-sent messages. Nobody is asked who they are.

const screens = new Set<ServerResponse>()
const writer = new pg.Client(process.env.DATABASE)
const listener = new pg.Client(process.env.DATABASE)
await Promise.all([writer.connect(), listener.connect()])
let last = ''
listener.on('notification', ({ payload = '' }) => {
  last = payload
  for (const screen of screens) screen.write(`data: ${payload}\n\n`)
})
await listener.query('listen bare')

createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(last ? `data: ${last}\n\n` : ': here\n\n')
    screens.add(response)
    return
  }
  let body = ''
  request.on('data', (piece) => {
    body += piece
  })
  request.on('end', async () => {
    await writer.query("with said as (insert into bare values ($1)) select pg_notify('bare', $1)", [body])
    response.writeHead(303).end()
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
