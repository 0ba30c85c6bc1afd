import { type Thing, thing } from '../../platform/registry/thing.ts'
import { quotedIn } from './people-in-it/said.ts'

const whileWritten = 'until it is thrown away, or its only writer erases everything'
const whileAsked = 'until the question is taken back, they stop writing along, or the story is thrown away'
const whileInvited =
  'two weeks at most: until they answer, it is taken back, who asks stops writing along, or the story is thrown away'
const whilePublished = 'until it is withdrawn; then it leaves the backups too'

const published = (column: string, purpose: string) => ({
  table: 'stories.published',
  column,
  about: 'who wrote it, and who is told of in it',
  purpose,
  retention: whilePublished,
})

/** What this room keeps: what people wrote for others to read. */
export const storyThings: readonly Thing[] = [
  thing({
    name: 'story',
    tables: [
      'stories.story',
      'stories.writer',
      'stories.asked_writer',
      'stories.invited_writer',
      'stories.asked_oneself',
      'stories.version',
      'stories.shown_file',
      'stories.shown_piece',
      'stories.published',
      'stories.about',
      'stories.told_of',
      'stories.quoted',
    ],
    visibility:
      'Its writers alone while it is written; who is asked to write along reads its title and who asks. Once they say so: who sits in its circle, who takes part in the movement, or everybody.',
    consent:
      'Its writers decide when it is read and by whom, and take it away again whenever they wish. Whoever is told of in it, or whose words stand in it, reads it beforehand and says yes; a no holds at once.',
    needs: quotedIn,
    provenance: 'Written here by its writers, or taken over from another site.',
    personalData: [
      {
        table: 'stories.writer',
        column: 'person_id',
        about: 'writer',
        purpose: 'Knowing whose it is, for its writers alone',
        retention: whileWritten,
      },
      {
        table: 'stories.writer',
        column: 'name',
        about: 'writer',
        purpose: 'The name that its writer wants above it',
        retention: whileWritten,
      },
      ...(['person_id', 'declined', 'asked_at'] as const).map((column) => ({
        table: 'stories.asked_writer',
        column,
        about: 'who is asked to write along',
        purpose: 'Asking them once, for who writes it, until they answer; nobody reads a no',
        retention: whileAsked,
      })),
      ...(['title', 'name'] as const).map((column) => ({
        table: 'stories.asked_writer',
        column,
        about: column === 'name' ? 'who is asked to write along' : 'who wrote it',
        purpose:
          column === 'name'
            ? 'Knowing who writes along, for its writers alone'
            : 'Knowing what they are asked to write along on',
        retention: whileAsked,
        sealed: true,
      })),
      {
        table: 'stories.invited_writer',
        column: 'email',
        about: 'who is asked to write along by letter',
        purpose: 'Sending one letter, and after their yes a link to come in; nobody reads it',
        retention: whileInvited,
        sealed: true,
      },
      {
        table: 'stories.invited_writer',
        column: 'says',
        about: 'who is asked to write along by letter',
        purpose: 'Asking them once; nobody reads a no',
        retention: whileInvited,
      },
      ...(['title', 'name', 'byline'] as const).map((column) => ({
        table: 'stories.invited_writer',
        column,
        about: column === 'title' ? 'who wrote it' : 'who is asked to write along',
        purpose:
          column === 'title'
            ? 'Knowing what they are asked to write along on'
            : 'Knowing who writes along, for its writers alone',
        retention: whileInvited,
        sealed: true,
      })),
      {
        table: 'stories.asked_oneself',
        column: 'answers',
        about: 'who wrote it, and who read it beforehand',
        purpose: 'Thinking it over, for its writers alone',
        retention: whileWritten,
        sealed: true,
      },
      {
        table: 'stories.version',
        column: 'content',
        about: 'who wrote it, and who is told of in it',
        purpose: 'Writing on, and seeing what changed',
        retention: whileWritten,
        sealed: true,
      },
      {
        table: 'stories.told_of',
        column: 'name',
        about: 'who is told of in it',
        purpose: 'Knowing whom to ask for a yes, for its writers alone',
        retention: whileWritten,
        sealed: true,
      },
      ...(['says', 'said_on'] as const).map((column) => ({
        table: 'stories.told_of',
        column,
        about: 'who is told of in it',
        purpose: 'Letting it be read only with their yes',
        retention: whileWritten,
      })),
      {
        table: 'stories.told_of',
        column: 'said_name',
        about: 'who is told of in it',
        purpose:
          'Knowing whether a name under their words is still the one they said yes to: a digest, read by nobody',
        retention: whileWritten,
      },
      {
        table: 'stories.quoted',
        column: 'name_hash',
        about: 'whose words stand in it',
        purpose: 'Showing no other name under their words than they said yes to: a digest, read by nobody',
        retention: whilePublished,
      },
      ...(['file_id', 'body'] as const).map((column) => ({
        table: 'stories.shown_piece',
        column,
        about: 'who is seen or heard in it, and whose it is',
        purpose: column === 'body' ? 'Showing it, in the example network' : 'Showing it; the file is sealed',
        retention:
          'until its last day is over, another is shown, it is taken away, or its story is thrown away: then its key is gone, here and in the backups',
        ...(column === 'body' && { sealed: true }),
      })),
      published('slug', 'The address where it is read, made from its title'),
      published('title', 'Reading it'),
      published('in_short', 'Reading it'),
      published('body', 'Reading it'),
      published('plain', 'Finding it, and sending it as plain text'),
      published('shown', 'Looking at it or listening to it, with who is seen and heard in it'),
      published('telling', 'Finding what else is about the same'),
      published('bylines', 'Knowing who tells it, where they want that'),
    ],
  }),
  thing({
    name: 'placed story',
    tables: ['stories.placed'],
    visibility:
      'Its writers and the hosts of the sister movement while one of them has not said yes; then whoever may see that movement.',
    consent: 'Its writers say yes to each sister, and take it back whenever they wish.',
    provenance: 'A reference to a story of a sister movement, with words of its hosts. No copy is made.',
    personalData: (['introduction', 'label'] as const).map((column) => ({
      table: 'stories.placed',
      column,
      about: 'who wrote the story',
      purpose: 'Knowing why it stands on the site of a sister movement',
      retention:
        'until one of both takes it away, or nobody reads the story any more; then it leaves the backups too',
    })),
  }),
  thing({
    name: 'story of another site',
    tables: ['stories.taken_over', 'stories.old_address', 'stories.taken_over_keyword'],
    visibility:
      'Where a story could be read before is known to whoever may read it; what came from where, to nobody.',
    consent: 'none: these are hashes of addresses, and the story itself is as its own',
    provenance: 'Written when another site is taken over.',
    personalData: [],
  }),
]
