import { Agent, get, type IncomingMessage, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

/** A screen that is told what happens; `heard` gets each piece of text as it comes in. */
export function openScreen(url: string, cookie: string, heard: (text: string) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent, headers: { cookie } }, (answer: IncomingMessage) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`))
      answer.setEncoding('utf8')
      answer.on('data', heard)
      answer.on('error', () => {})
      answer.once('data', () => resolve(() => asked.destroy()))
    })
    asked.on('error', reject)
  })
}

/** @returns the status and where it leads. */
export function post(
  url: string,
  cookie: string,
  body: string,
): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const asked = request(url, { agent, method: 'POST', headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
