import type { House } from '../commands/command.ts'
import type { Site } from './visit.ts'

/** What a machine asks, for which there is no page, no cookie and no form: it shows a secret of its own each time. */
export interface MachineCall {
  house: House
  site: Site
  url: URL
  params: Readonly<Record<string, string>>
  /** After `Bearer`; undefined where there is none. */
  bearer: string | undefined
  /** What was sent, as JSON; undefined where nothing was sent, or it was no JSON, or too much. */
  json: unknown
  /** Where it comes from, for failed guesses only; never logged. */
  address: string
  requestId: string
}

export interface MachineAnswer {
  status: number
  /** Undefined: no body. */
  json?: unknown
  headers?: Readonly<Record<string, string>>
}

export interface MachineRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** The kind of JSON, both ways. */
  contentType: string
  /** Answers its own errors: what is thrown here says nothing but that something failed. */
  handle(call: MachineCall): Promise<MachineAnswer>
}

const mostBytes = 64 * 1024

/** Machines bring no cookie, so nothing they ask can be asked by a page of somebody else's. */
export async function answerMachine(
  route: MachineRoute,
  request: Request,
  around: Omit<MachineCall, 'url' | 'bearer' | 'json'>,
): Promise<Response> {
  const bearer = /^Bearer ([\w.~+/=-]{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const json = request.method === 'GET' ? undefined : await readJson(request)
  const answer = await route.handle({ ...around, url: new URL(request.url), bearer, json })
  const headers = new Headers({ 'cache-control': 'no-store', ...answer.headers })
  if (answer.json === undefined) return new Response(null, { status: answer.status, headers })
  headers.set('content-type', `${route.contentType}; charset=utf-8`)
  return new Response(JSON.stringify(answer.json), { status: answer.status, headers })
}

async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/([\w.]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  try {
    // What PostgreSQL cannot keep is taken out, as from forms.
    return JSON.parse(Buffer.concat(chunks).toString('utf8').toWellFormed().replaceAll('\\u0000', ''))
  } catch {
    return undefined
  }
}
