import { deliveryNamed } from './message-id.ts'

/** No message that says that a letter came back is larger than this, with the letter in it. */
const longest = 1024 * 1024

/**
 * Of which letter the post says for good that it did not arrive; undefined where this says no such thing (RFC 3464). What such a
 * message holds is plain by rule (RFC 3462, 3464), so nothing has to be decoded: the report says `Action: failed`, and what is
 * returned with it holds the letter's own Message-ID. A note that somebody is on holiday names it too, and is no report.
 */
export function bouncedIn(message: string): string | undefined {
  const text = message.slice(0, longest).replace(/\r\n?/g, '\n')
  const end = text.indexOf('\n\n')
  const head = text.slice(0, end).replace(/\n[ \t]+/g, ' ')
  const isReport = /^content-type:\s*multipart\/report\b.*report-type="?delivery-status/im.test(head)
  const body = text.slice(end)
  if (end < 0 || !isReport || !/^action:\s*failed\b/im.test(body)) return undefined
  const own = /^message-id:\s*(?:\n[ \t]+)?(<[^\s<>]+>)/gim
  for (const [, id = ''] of body.matchAll(own)) {
    const delivery = deliveryNamed(id)
    if (delivery) return delivery
  }
  return undefined
}
