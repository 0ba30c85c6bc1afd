import { firstSight } from '../../support/watching.ts'

/** What is drawn anew for every answer, by design: tokens against forged forms, keys of forms, the moment. */
const drawnAnew = [
  /(?<=name="_csrf" value=")[^"]*/g,
  /(?<=name="_key" value=")[^"]*/g,
  /(?<=\bDTSTAMP:)\w+/g,
  /(?<="takenAt": ")[^"]*/g,
]
const headersDrawnAnew = ['date', 'x-request-id', 'set-cookie']

/** Everything somebody could compare of an answer: status, headers in their order, body. */
export async function whole(answer: Response): Promise<string> {
  const live = answer.headers.get('content-type')?.startsWith('text/event-stream')
  const body = live ? await firstSight(answer) : await answer.text()
  const tokens = /name="_csrf"/.test(body)
  const headers = [...answer.headers]
    .filter(([name]) => !headersDrawnAnew.includes(name) && !(tokens && name === 'etag'))
    .map(([name, value]) => `${name}: ${value}`)
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, ''))
  const shown = drawnAnew.reduce((text, pattern) => text.replaceAll(pattern, '·'), body)
  return [answer.status, ...headers, ...cookies, '', shown].join('\n')
}

/** The first lines in which two answers differ. */
export function difference(one: string, other: string): string {
  const [left, right] = [one.split(/\n|(?=<)/), other.split(/\n|(?=<)/)]
  const at = left.findIndex((line, i) => line !== right[i])
  const cut = at < 0 ? left.length : at
  return `${left.slice(cut, cut + 3).join(' ')}  ⇄  ${right.slice(cut, cut + 3).join(' ')}`
}
