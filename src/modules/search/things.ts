import { type PersonalColumn, type Thing, thing } from '../../platform/registry/thing.ts'

const asLong = 'as long as the thing it is made from may be read; it is in no backup'

const found = (table: string, column: string, purpose: string): PersonalColumn => ({
  table: `search.${table}`,
  column,
  about: 'who wrote it, and who is told of in it',
  purpose,
  retention: asLong,
})

/** What this room keeps: nothing of its own, only what stands elsewhere, in a form in which it is found. */
export const searchThings: readonly Thing[] = [
  thing({
    name: 'found thing',
    tables: ['search.document', 'search.found_by', 'search.title_word', 'search.closed_word'],
    visibility: 'Whoever may see the thing that it is made from, and nobody else.',
    consent:
      'That of the thing it is made from: it goes in the same step in which that goes, changes or reaches fewer.',
    provenance: 'Made from what stands in the other rooms, right after it was written there.',
    personalData: [
      found('document', 'title', 'Finding it'),
      found('document', 'in_short', 'Showing where the words stand that somebody looked for'),
      found('document', 'body', 'Showing where the words stand that somebody looked for'),
      found('document', 'path', 'Leading to it'),
      found('document', 'readers', 'Showing it to whoever may see it, and to nobody else'),
      found('found_by', 'lexemes', 'Finding it, word by word'),
      found('found_by', 'about', 'Telling how much it is about each word'),
      found('found_by', 'readers', 'Finding it for whoever may see it, and for nobody else'),
      found('title_word', 'word', 'Offering its title to whoever may see it, while they type'),
      found(
        'closed_word',
        'word',
        'Finding what is meant by a mistyped word, for whoever may see where it stands',
      ),
      found(
        'closed_word',
        'reader',
        'Offering that word to whoever may see where it stands, and to nobody else',
      ),
    ],
  }),
  thing({
    name: 'word that may be meant',
    tables: ['search.word', 'search.frequency'],
    visibility: 'Everyone: words that stand in what everybody may read, without where.',
    consent: 'none: one is offered only while it stands in something that whoever asks may see',
    provenance: 'Taken from what everybody may read.',
    personalData: [
      {
        table: 'search.word',
        column: 'word',
        about: 'who is named in what everybody may read',
        purpose: 'Finding what is meant by a word that was mistyped',
        retention:
          'until the night after it stands nowhere any more, and from then on it is not offered; it is in no backup',
      },
      {
        table: 'search.frequency',
        column: 'lexeme',
        about: 'who is named in what everybody may read',
        purpose: 'Letting what everybody writes weigh less',
        retention: 'until the night after; it is in no backup',
      },
    ],
  }),
  thing({
    name: 'what is to be looked through',
    tables: ['search.stale', 'search.made'],
    visibility: 'Nobody: the worker takes it in hand.',
    consent: 'none: it holds ids, for a moment',
    provenance: 'Written by trigger when something changed.',
    personalData: [],
  }),
]
