import { type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedCircle } from './ending/linked.ts'

const withSeat = 'as long as the seat, also after it ended, until who sits there erases everything'

/** Why a circle should end, as its host wrote it. */
const reason = (table: string, column: string) => ({
  table,
  column,
  about: 'host who proposed it',
  purpose: 'Knowing why a circle ended, for who sits there',
  retention: 'as long as the circle, until who wrote it erases everything; then it leaves the backups too',
})

const circle = thing({
  name: 'circle',
  tables: [
    'circles.circle',
    'circles.within',
    'circles.asked_place',
    'circles.former_slug',
    'circles.proposal',
    'circles.small_world',
    'circles.contact_mail',
  ],
  visibility:
    'Everyone where the circle is open to see, or who sits around it where it says so; otherwise who sits in it or is invited. That it sits in another: who may see both.',
  consent: 'none: a circle says what it is about itself',
  provenance:
    'Begun by a host, by an import, or as the place of a fire by who is trusted to start one; or one that went on or split became it.',
  linked: linkedCircle,
  personalData: [
    {
      table: 'circles.circle',
      column: 'contact_name',
      about: "organisation's contact",
      purpose: 'A person to call on every page.',
      retention: 'until the circle names somebody else',
    },
    {
      table: 'circles.circle',
      column: 'contact_phone',
      about: "organisation's contact",
      purpose: 'A person to call on every page.',
      retention: 'until the circle names somebody else, or that person erases everything',
    },
    {
      table: 'circles.contact_mail',
      column: 'address',
      about: "organisation's contact",
      purpose: 'Somebody to write to, for everybody or for who takes part, as its hosts chose.',
      retention: 'until the circle says otherwise, or that person erases everything',
    },
    reason('circles.proposal', 'reason'),
  ],
})

const deed = thing({
  name: 'deed',
  tables: ['circles.deed'],
  visibility: 'Who sits in the circle; a deed about another circle only who may see that one as well.',
  consent: 'none: what hosts do in their role is told to who sits there',
  provenance: 'Written down in the same step as what a host did.',
  personalData: [reason('circles.deed', 'becomes')],
})

const seat = thing({
  name: 'seat',
  tables: [
    'circles.seat',
    'circles.host_asked',
    'circles.ended_place',
    'circles.lowering',
    'circles.seat_hat',
  ],
  visibility:
    'Who sits there, who keeps the circle, and around a fire who sits with them. A hat: only its wearer.',
  consent: 'An invitation that somebody answered, or coming in with a code.',
  provenance: 'Given by who keeps the circle, or taken with the code of the room.',
  personalData: [
    {
      table: 'circles.seat',
      column: 'person_id',
      about: 'person',
      purpose: 'To come in with one account to all of one’s seats.',
      retention: withSeat,
    },
    {
      table: 'circles.seat',
      column: 'name',
      about: 'person',
      purpose: 'To know around the fire who is who.',
      retention: withSeat,
    },
    {
      table: 'circles.seat',
      column: 'partner_of',
      about: 'person',
      purpose: 'Guests of partner bodies are named to everyone beforehand.',
      retention: withSeat,
    },
    {
      table: 'circles.ended_place',
      column: 'reason',
      about: 'person',
      purpose: 'To tell somebody whose place a host ended why; for them alone.',
      retention: withSeat,
      sealed: true,
    },
    {
      table: 'circles.seat_hat',
      column: 'hat',
      about: 'person',
      purpose: 'In which hat somebody comes, for themselves alone.',
      retention: 'until its wearer takes it off',
    },
    {
      table: 'circles.seat_hat',
      column: 'suggested_hat',
      about: 'person',
      purpose: 'So that who prepares sees which of the kinds of people they wrote down are coming.',
      retention: 'as long as the seat',
    },
  ],
})

const card = thing({
  name: 'card',
  tables: ['circles.seat_code', 'circles.seat_word'],
  visibility:
    'Nobody reads a code or a word back. A card opens, with its word, what one seat said and what became of it.',
  consent: 'none: whoever spoke has a right to it; the pictures or word that open it are theirs to choose',
  provenance:
    'Given with a seat: an invitation, the link of who carries an answer, or the card of who spoke.',
  personalData: [
    {
      table: 'circles.seat_code',
      column: 'long_hash',
      about: 'person',
      purpose: 'To open a seat without an account; only a hash is kept.',
      retention: 'as long as the seat; a code that was renewed opens nothing any more',
    },
    {
      table: 'circles.seat_code',
      column: 'short_hash',
      about: 'person',
      purpose: 'The same code as it is typed; only a hash is kept.',
      retention: 'as long as the seat; a code that was renewed opens nothing any more',
    },
    {
      table: 'circles.seat_word',
      column: 'word_mac',
      about: 'person',
      purpose: 'The second half of a card; only a keyed hash is kept.',
      retention: withSeat,
    },
  ],
})

export const circleThings: readonly Thing[] = [circle, deed, seat, card]
