import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const body = readFileSync(process.env.BODY_FILE as string)
const headers = JSON.parse(
  process.env.BODY_HEADERS ?? '{"content-type":"text/html; charset=utf-8"}',
) as Record<string, string>

createServer((_, response) => {
  response.writeHead(200, { ...headers, 'content-length': body.length })
  response.end(body)
}).listen(Number(process.env.PORT), 'localhost')
