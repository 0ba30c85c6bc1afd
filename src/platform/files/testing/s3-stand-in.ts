import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest('hex')
const mac = (key: string | Buffer, of: string) => createHmac('sha256', key).update(of).digest()

/** What the store does with the next requests. */
type Mood = 'works' | 'full' | 'breaks' | 'hangs-up' | 'redirects'

export interface S3StandIn {
  url: string
  accessKey: string
  secretKey: string
  all: Map<string, Buffer>
  mood: Mood
  /** What was refused, in its own words. */
  refused: string[]
  close(): Promise<void>
}

/** A bucket on this machine that is as strict as a real one: signature, moment, and every byte of the body are checked. */
export async function s3StandIn(): Promise<S3StandIn> {
  const all = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (it.mood === 'hangs-up') return request.socket.destroy()
    const status = { works: 0, full: 507, breaks: 503, redirects: 307 }[it.mood]
    if (status) return response.writeHead(status, { location: 'http://elsewhere.example/' }).end()
    const wrong = whatIsWrong(request, body, it)
    if (wrong) {
      it.refused.push(wrong)
      return response.writeHead(403).end(`<Error><Code>${wrong}</Code></Error>`)
    }
    const name = request.url ?? ''
    const found = all.get(name)
    if (request.method === 'PUT') all.set(name, body)
    else if (request.method === 'DELETE') all.delete(name)
    else if (!found) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    response.writeHead(request.method === 'DELETE' ? 204 : 200)
    response.end(request.method === 'GET' ? found : undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const it: S3StandIn = {
    url: `http://127.0.0.1:${port}/bucket/kampvuur`,
    ...{ accessKey: 'KAMPVUURTEST', secretKey: 'a secret of the test/+', all, mood: 'works', refused: [] },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return it
}

/** Signature Version 4, read from its specification and from nothing that signs here. */
function whatIsWrong(
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
  keys: S3StandIn,
): string | undefined {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const [, id, day = '', region = '', signed = '', signature] = given.exec(headers.authorization ?? '') ?? []
  if (id !== keys.accessKey) return 'InvalidAccessKeyId'
  const [moment, hash] = [String(headers['x-amz-date']), String(headers['x-amz-content-sha256'])]
  const at = Date.parse(moment.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(Date.now() - at) < 15 * 60_000) || !moment.startsWith(day)) return 'RequestTimeTooSkewed'
  if (hash !== sha256(body)) return 'XAmzContentSHA256Mismatch'
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => signed.split(';').includes(name)))
    return 'AccessDenied'
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, url, '', lines.join(''), signed, hash].join('\n')
  const text = ['AWS4-HMAC-SHA256', moment, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${keys.secretKey}`)
  return mac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}
