import { returnOf } from '../../../platform/mail/index.ts'
import { deliveryNamed } from './message-id.ts'
import { type Part, partsIn, readPart } from './message-parts.ts'

/** No message that says that a letter came back is larger than this, with the letter in it. */
const longest = 1024 * 1024

/**
 * A letter that came back for good, or of which its reader told their post that they do not want it. `nobody`: there is nobody at its
 * address; `declined`: it says nothing of the address; `unwanted`: they ended it.
 */
interface Bounce {
  delivery: string
  says: 'nobody' | 'declined' | 'unwanted'
}

/** Of which letter the post says that there is nobody at its address; undefined where this says no such thing. */
export const bouncedIn = (message: string): string | undefined => namedWhere(message, 'nobody')

/** Of which letter the post says that it was not accepted for good, for a reason that says nothing of its address. */
export const declinedIn = (message: string): string | undefined => namedWhere(message, 'declined')

/** Of which letter its reader told their post that it is not wanted (RFC 5965). */
export const unwantedIn = (message: string): string | undefined => namedWhere(message, 'unwanted')

function namedWhere(message: string, says: Bounce['says']): string | undefined {
  const back = returnedIn(message)
  return back?.says === says ? back.delivery : undefined
}

/**
 * A report (RFC 3464) says it in
 * a part of its own; Exim of old in a line above its message, and qmail in words that are always the same. What is returned with it holds the letter's own Message-ID, which
 * only its reader has: nobody can make this up for somebody else. A note that somebody is on holiday names it too, and is no report.
 */
function returnedIn(message: string): Bounce | undefined {
  const mail = readPart(message.slice(0, longest))
  const parts = partsIn(mail)
  const says =
    mail.type === 'multipart/report'
      ? (saysComplaint(parts) ?? saysReport(parts))
      : (saysExim(mail) ?? saysQmail(mail))
  const delivery = says && namedIn(mail, parts)
  return delivery ? { delivery, says } : undefined
}

/** Where it reached somebody too, or is still tried, it did not come back. One that is not clear makes nobody of no address. */
function saysReport(parts: readonly Part[]): Bounce['says'] | undefined {
  const reports = parts.filter(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type))
  const groups = reports
    .flatMap(({ body }) => body.split(/\n[ \t]*\n/))
    .map((group) => readPart(group.trim()))
    .filter(({ field }) => field('action'))
  if (groups.length === 0 || groups.some(({ field }) => !/^failed\b/i.test(field('action') ?? '')))
    return undefined
  const all = groups.map(({ field }) => returnOf(field('status') ?? '', field('diagnostic-code') ?? ''))
  return all.every((one) => one === 'nobody') ? 'nobody' : 'declined'
}

/** That somebody called it spam. That it is none, or that its signature does not fit, ends nothing. */
function saysComplaint(parts: readonly Part[]): Bounce['says'] | undefined {
  const told = parts.find(({ type }) => type === 'message/feedback-report')
  const kind = told && /^feedback-type:[ \t]*([\w-]+)/im.exec(told.body)?.[1]?.toLowerCase()
  return kind !== undefined && ['abuse', 'fraud', 'opt-out', 'opt-out-list'].includes(kind)
    ? 'unwanted'
    : undefined
}

const copyBelow =
  /^-+ ?(?:this is a copy of|the body of the message|dit is een kopie|below this line is a copy of)/im

/** Exim before it wrote reports: to whom it failed stands above it, what the server said in its text. */
function saysExim({ field, body }: Part): Bounce['says'] | undefined {
  if (!field('x-failed-recipients')) return undefined
  const said = body.slice(0, copyBelow.exec(body)?.index)
  const replies = [...said.matchAll(/^[ \t]*(5\d\d[ -].*(?:\n[ \t]+\S.*)*)/gm)].map(([, reply = '']) =>
    reply.replace(/\s+/g, ' '),
  )
  const ofAddress = /after RCPT TO/i.test(said) || !/SMTP error from/i.test(said)
  const clear = replies.length > 0 && replies.every((reply) => returnOf('', reply) === 'nobody')
  return ofAddress && clear ? 'nobody' : 'declined'
}

/** A paragraph for each address: `<jan@x.nl>:` and below it what was wrong. */
function saysQmail({ body }: Part): Bounce['says'] | undefined {
  if (!/^hi\. this is the /i.test(body.trimStart())) return undefined
  const said = body.slice(0, copyBelow.exec(body)?.index)
  const about = said.split(/\n[ \t]*\n/).filter((paragraph) => /^\s*<[^<>\s]*>:/.test(paragraph))
  if (about.length === 0) return undefined
  const all = about.map((paragraph) => {
    const why = paragraph.replace(/^\s*<[^<>\s]*>:/, '').replace(/\s+/g, ' ')
    const [, reply = why] = /remote host said: (.*?)(?: giving up on .*)?$/i.exec(why) ?? []
    // What the post itself found stands behind it as a number.
    const [, status = ''] = /\(#(\d\.\d+\.\d+)\)/.exec(why) ?? []
    const ofAddress = !/remote host said:/i.test(why) || /does not like recipient/i.test(why)
    return ofAddress && returnOf(status, reply) === 'nobody'
  })
  return all.every(Boolean) ? 'nobody' : 'declined'
}

const returned = /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/(?:rfc822|global)-headers)$/

/** The letter that is returned with it, or its name where only that is. */
function namedIn(mail: Part, parts: readonly Part[]): string | undefined {
  const letters = parts
    .filter(({ type }) => returned.test(type))
    .map(({ body }) => readPart(body.trimStart()))
  const copy = copyBelow.exec(mail.body)
  if (mail.type !== 'multipart/report' && copy)
    letters.push(readPart(mail.body.slice(copy.index).replace(/^.*\n+/, '')))
  const names = letters.map(({ field }) => field('message-id') ?? '')
  const told = parts
    .filter(({ type }) => type.endsWith('delivery-status'))
    .map(({ body }) => /^x-original-message-id:\s*(\S+)/im.exec(body)?.[1] ?? '')
  return [...names, ...told].map(deliveryNamed).find(Boolean)
}
