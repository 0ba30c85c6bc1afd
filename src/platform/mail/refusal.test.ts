import { expect, test } from 'vitest'
import { refusalOf } from './refusal.ts'

test.each([
  '550 5.1.1 <jan@x.nl>: Recipient address rejected: User unknown in relay recipient table',
  '550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the address. For more go to\n550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp',
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  '550 5.1.1 <blocked@spam.nl>: User unknown',
  '550 No such user here',
  '550 no',
  '551 User not local',
  '553 sorry, no mailbox here by that name (#5.1.1)',
])('there is nobody at this address: %s', (reply) => {
  expect(refusalOf(reply)).toBe('nobody')
})

test.each([
  '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
  '550 5.7.1 Message rejected',
  '550 5.7.606 Access denied, banned sending IP',
  '552 5.2.2 Mailbox full',
  '550 5.2.1 The account is disabled',
  '552 Mailbox exceeds its quota',
  '550 Mailbox is full',
  '550 Blocked - see https://ipcheck.example',
  '550 Rejected by local policy',
  '550 relaying denied',
  '550-Sender verify failed\n550 no',
  '550 SPF check failed',
  '553 5.1.8 Sender address rejected: Domain not found',
  '553 5.1.7 Bad sender address',
  '550 5.1.0 Sender rejected',
  '550 5.1.1 Mail from 192.0.2.1 refused, see Spamhaus',
  '550 5.4.1 Recipient address rejected: Access denied',
  '550 5.0.0 Not now',
  '554 Transaction failed',
  '501 Syntax error',
  '530 5.7.0 Must issue a STARTTLS command first',
  '503 Bad sequence',
])('this says nothing of the address: %s', (reply) => {
  expect(refusalOf(reply)).toBe('declined')
})

test.each(['450 4.2.1 Try later', '451 4.7.1 Greylisted', '452 4.2.2 Mailbox full'])(
  'not now: %s',
  (reply) => {
    expect(refusalOf(reply)).toBe('later')
  },
)
