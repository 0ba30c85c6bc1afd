import { expect, test } from 'vitest'
import { bouncedIn, declinedIn, unwantedIn } from './bounce.ts'

const delivery = '11111111-2222-4333-8444-555555555555'
const id = `<${delivery}.newsletter@example.org>`
const nobody = [delivery, undefined]
const declined = [undefined, delivery]
const nothing = [undefined, undefined]
const returnedIn = (message: string) => [bouncedIn(message), declinedIn(message)]

interface Report {
  groups?: string[]
  returned?: string
  head?: string
}

const group = (status: string, diagnostic: string, action = 'failed') => `Final-Recipient: rfc822; jan@x.nl
Action: ${action}
Status: ${status}
Diagnostic-Code: ${diagnostic}`
const headers = `Content-Type: text/rfc822-headers

Return-Path: <bounces@example.org>
Subject: De brief
Message-ID: ${id}`

const report = ({
  groups = [group('5.1.1', 'smtp; 550 5.1.1 User unknown')],
  returned = headers,
  head = `Content-Type: multipart/report; report-type=delivery-status;
\tboundary="A1/mail.x.nl"`,
}: Report = {}) => `Return-Path: <>
From: MAILER-DAEMON@mail.x.nl (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
${head}

This is a MIME-encapsulated message.

--A1/mail.x.nl
Content-Description: Notification
Content-Type: text/plain; charset=x-unknown

Action: failed
Message-ID: <99999999-2222-4333-8444-555555555555.newsletter@example.org>

--A1/mail.x.nl
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.x.nl
Arrival-Date: Fri, 27 Nov 2026 06:00:00 +0000 (UTC)

${groups.join('\n\n')}

--A1/mail.x.nl
${returned}

--A1/mail.x.nl--
`

test('Postfix: an address where nobody is', () => {
  expect(returnedIn(report())).toEqual(nobody)
  expect(returnedIn(report().replaceAll('\n', '\r\n'))).toEqual(nobody)
})

test('what is laid over several lines is read as one', () => {
  const folded = `Final-Recipient:
 rfc822; jan@x.nl
Action:
\tfailed
Status:
 5.1.1
Diagnostic-Code: smtp;
 550-5.1.1 The email account that you tried to reach does not exist.
    550 5.1.1 Please check it`
  const returned = headers.replace('Message-ID: ', 'Message-ID:\n\t')
  expect(returnedIn(report({ groups: [folded], returned }))).toEqual(nobody)
})

test.each([
  ['5.7.1', 'smtp; 550 5.7.1 Blocked using zen.spamhaus.org'],
  ['5.2.2', 'smtp; 552 5.2.2 Mailbox full'],
  ['5.2.1', 'smtp; 550 5.2.1 Disabled'],
  ['4.4.7', 'smtp; 451 4.4.7 Expired'],
  ['5.0.0', 'smtp; 554 Message rejected'],
  ['5.0.0', 'smtp; 550 Rejected by policy: unknown user'],
  ['5.1.1', 'smtp; 550 5.7.1 Your server is on a block list'],
  ['5.1.8', 'smtp; 550 5.1.8 Sender domain not found'],
  ['', ''],
])('what says nothing of the address counts for nothing: %s, %s', (status, diagnostic) => {
  expect(returnedIn(report({ groups: [group(status, diagnostic)] }))).toEqual(declined)
})

test.each([
  ['5.1.1 (bad destination mailbox address)', 'x-unix; user unknown'],
  ['5.1.10', 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'],
  ['5.0.0', 'smtp; 550 No such user here'],
  ['5.0.0', 'smtp; 550 5.1.1 <jan@x.nl>: no mailbox'],
  ['', 'smtp; 550 user unknown'],
])('there is nobody: %s, %s', (status, diagnostic) => {
  expect(returnedIn(report({ groups: [group(status, diagnostic)] }))).toEqual(nobody)
})

test('of several addresses one that was reached, or is still tried, is enough', () => {
  const gone = group('5.1.1', 'smtp; 550 5.1.1 User unknown')
  const says = (other: string) => returnedIn(report({ groups: [gone, other] }))
  expect(says(gone)).toEqual(nobody)
  expect(says(group('5.2.2', 'smtp; 552 Full'))).toEqual(declined)
  for (const action of ['delivered', 'relayed', 'expanded', 'delayed'])
    expect(says(group('2.0.0', 'smtp; 250 ok', action))).toEqual(nothing)
})

test('Exchange and Gmail: the letter itself is returned, whatever it is coded in', () => {
  const letter = `Message-ID: ${id}\nSubject: De brief\n\nDag.\n`
  const whole = (head: string, body: string) => report({ returned: `Content-Type: ${head}\n\n${body}` })
  expect(returnedIn(whole('message/rfc822', letter))).toEqual(nobody)
  const coded = Buffer.from(letter).toString('base64')
  expect(returnedIn(whole('message/rfc822\nContent-Transfer-Encoding: base64', coded))).toEqual(nobody)
  const printable = letter.replaceAll('.', '=2E').replace('4333', '43=\n33')
  expect(
    returnedIn(
      whole('text/rfc822-headers; charset="utf-7"\nContent-Transfer-Encoding: quoted-printable', printable),
    ),
  ).toEqual(nobody)
  expect(returnedIn(whole('message/global', letter))).toEqual(nobody)
})

test('a report within a report of pieces, and one that names the letter only beside it', () => {
  const named = report({
    groups: [group('5.1.1', 'smtp; 550-5.1.1 no')],
    returned: 'Content-Type: text/plain\n\nNothing',
  }).replace('Reporting-MTA:', `X-Original-Message-ID: ${id}\nReporting-MTA:`)
  expect(returnedIn(named)).toEqual(nobody)
  const nested = report().replace(
    'Content-Description: Notification\nContent-Type: text/plain; charset=x-unknown',
    'Content-Type: multipart/related; boundary=inner\n\n--inner\nContent-Type: text/plain',
  )
  expect(returnedIn(nested)).toEqual(nobody)
})

const exim = (said: string) => `Return-path: <>
X-Failed-Recipients: jan@x.nl
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.example.org>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  jan@x.nl
    host mx.x.nl [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<jan@x.nl>:
    ${said}

------ This is a copy of the message, including all the headers. ------

Return-path: <bounces@example.org>
Message-ID: ${id}
Subject: De brief

550 5.1.1 stands in the letter
`

test('Exim of old, which writes no report', () => {
  expect(returnedIn(exim('550 5.1.1 <jan@x.nl>:\n    User unknown'))).toEqual(nobody)
  expect(returnedIn(exim('550 unknown user'))).toEqual(nobody)
  expect(returnedIn(exim('550 5.7.1 blocked'))).toEqual(declined)
  expect(returnedIn(exim('552 Mailbox full'))).toEqual(declined)
  expect(returnedIn(exim('retry timeout exceeded'))).toEqual(declined)
  expect(returnedIn(exim('550 unknown user').replace(/RCPT TO:<jan@x.nl>/, 'end of data'))).toEqual(declined)
  expect(returnedIn(exim('550 unknown user').replace(/^X-Failed.*\n/m, ''))).toEqual(nothing)
})

const qmail = (...paragraphs: string[]) => `Return-Path: <>
Date: 27 Nov 2026 06:00:00 -0000
From: MAILER-DAEMON@mail.example.org
To: bounces@example.org
Subject: failure notice

Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

${paragraphs.join('\n\n')}

--- Below this line is a copy of the message.

Return-Path: <bounces@example.org>
Message-ID: ${id}
Subject: De brief

<x@x.nl>: 550 5.1.1 stands in the letter
`

test('qmail, which writes in words of its own', () => {
  const here = '<jan@x.nl>:\nSorry, no mailbox here by that name. (#5.1.1)'
  const there = (reply: string, what = 'does not like recipient.') =>
    `<jan@x.nl>:\n192.0.2.7 ${what}\nRemote host said: ${reply}\nGiving up on 192.0.2.7.`
  expect(returnedIn(qmail(here))).toEqual(nobody)
  expect(returnedIn(qmail(here).replaceAll('\n', '\r\n'))).toEqual(nobody)
  expect(returnedIn(qmail(there('550 5.1.1 <jan@x.nl>: User unknown')))).toEqual(nobody)
  expect(returnedIn(qmail(there('550 No such user')))).toEqual(nobody)
  for (const reply of ['550 5.7.1 Blocked', '552 Mailbox full', '554 5.7.1 Policy'])
    expect(returnedIn(qmail(there(reply)))).toEqual(declined)
  expect(returnedIn(qmail(there('550 No such user', 'failed after I sent the message.')))).toEqual(declined)
  expect(
    returnedIn(
      qmail("<jan@x.nl>:\nI'm not going to try again; this message has been in the queue too long."),
    ),
  ).toEqual(declined)
  expect(returnedIn(qmail(here, there('550 5.2.2 Full')))).toEqual(declined)
  expect(returnedIn(qmail(here).replace('Hi. This is', 'Hoi. Dit is'))).toEqual(nothing)
})

const complaint = (
  kind: string,
  returned = `Content-Type: message/rfc822\n\nMessage-ID: ${id}\nSubject: De brief\n\nDag.`,
) =>
  `From: <feedback@mail.x.nl>
Subject: FW: De brief
Content-Type: multipart/report; report-type=feedback-report; boundary="part"

--part
Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report.

--part
Content-Type: message/feedback-report

Feedback-Type: ${kind}
User-Agent: SomeGenerator/1.0
Version: 1
Original-Rcpt-To: jan@x.nl

--part
${returned}

--part--
`

test('who tells their post that the letter is not wanted ended it', () => {
  for (const kind of ['abuse', 'Abuse', 'fraud', 'opt-out'])
    expect([unwantedIn(complaint(kind)), ...returnedIn(complaint(kind))]).toEqual([
      delivery,
      undefined,
      undefined,
    ])
  expect(unwantedIn(complaint('abuse', headers))).toBe(delivery)
  for (const kind of ['not-spam', 'auth-failure', 'virus', 'other'])
    expect([unwantedIn(complaint(kind)), ...returnedIn(complaint(kind))]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  // Which letter it was is known from the letter alone.
  expect(unwantedIn(complaint('abuse', `Content-Type: text/plain\n\nMessage-ID: ${id}`))).toBeUndefined()
  expect(unwantedIn(report())).toBeUndefined()
})

test('what only quotes the letter, or is no report, counts for nothing', () => {
  expect(returnedIn(`Subject: Op reis\nIn-Reply-To: ${id}\n\nAction: failed\nMessage-ID: ${id}\n`)).toEqual(
    nothing,
  )
  expect(returnedIn(report({ returned: `Content-Type: text/plain\n\nMessage-ID: ${id}` }))).toEqual(nothing)
  const inside = `Content-Type: message/rfc822\n\nSubject: iets anders\n\nMessage-ID: ${id}`
  expect(returnedIn(report({ returned: inside }))).toEqual(nothing)
  const read = report().replace('message/delivery-status', 'message/disposition-notification')
  expect(returnedIn(read)).toEqual(nothing)
  for (const text of ['', '\n', 'Subject: x', '--A1/mail.x.nl']) expect(returnedIn(text)).toEqual(nothing)
})
