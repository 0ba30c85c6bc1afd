import { type Thing, thing } from '../../platform/registry/thing.ts'
import { inLetter } from './sources/came-back.ts'

const untilEnded =
  'until they end it, erase everything, or three letters in a row came back; a week where they never said yes; a month after the movement ended. Then it leaves the backups too'

const ofSubscriber = (column: string, purpose: string, sealed = false) => ({
  table: 'newsletter.subscriber',
  column,
  about: 'who gets the letter',
  purpose,
  retention: untilEnded,
  ...(sealed && { sealed }),
})

export const newsletterThings: readonly Thing[] = [
  thing({
    name: 'newsletter subscriber',
    tables: ['newsletter.subscriber', 'newsletter.delivery'],
    visibility:
      'Nobody, also not who looks after the movement, and not how many there are. What it is about: who has the link in their letter.',
    consent: 'A yes that was asked by mail and given with a button. One press ends it.',
    provenance: 'Somebody filled in an address, and its owner said yes.',
    personalData: [
      ofSubscriber('address', 'Sending the letter', true),
      ofSubscriber('address_key', 'Finding an address that is there already; a keyed hash'),
      ofSubscriber('code_hash', 'Knowing the link in a letter again; a hash'),
      ofSubscriber('topics', 'Writing about what they chose'),
      ofSubscriber('bounces', 'Not writing to where nobody is'),
      {
        table: 'newsletter.delivery',
        column: 'subscriber_id',
        about: 'who gets the letter',
        purpose: 'Sending each letter once; never whether it was opened',
        retention: 'two months after the letter left, or until they end it',
      },
    ],
  }),
  thing({
    name: 'newsletter issue',
    tables: ['newsletter.issue', 'newsletter.item', 'newsletter.proof'],
    visibility: 'Whoever may see the movement, once it left; before that who looks after the movement.',
    consent:
      'It refers to what everybody may read, and asks that anew each time it is read or sent. Of words from a fire it has only what their speaker let be published for everybody, without a name.',
    needs: inLetter,
    provenance: 'Laid ready from what was published since the one before, and let go by a host.',
    personalData: [
      {
        table: 'newsletter.proof',
        column: 'person_id',
        about: 'a host',
        purpose: 'Sending them the letter beforehand, where they asked for that',
        retention: 'until it was sent',
      },
    ],
  }),
]
