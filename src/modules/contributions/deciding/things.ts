import { type PersonalColumn, type Thing, thing } from '../../../platform/registry/thing.ts'

const own = 'until they erase everything of theirs here'

const column = (
  table: 'deciding_note' | 'beside' | 'shown_beside',
  name: string,
  about: string,
  purpose: string,
  sealed = false,
): PersonalColumn => ({
  ...{ table: `contributions.${table}`, column: name, about, purpose, retention: own, sealed },
})

export const decidingThings: readonly Thing[] = [
  thing({
    name: 'deciding together',
    tables: ['contributions.deciding_note', 'contributions.beside', 'contributions.shown_beside'],
    visibility:
      'Whoever said it of themselves, and nobody else. Who decides with them sees, with a code, what they said yes to, and those words that they show.',
    consent: 'It is said by themselves, changed and ended by themselves.',
    provenance: 'none: nothing comes of it but what the consent ledger says',
    personalData: [
      column('deciding_note', 'together', 'speaker', 'Whether they decide together with somebody'),
      column(
        'deciding_note',
        'young_from',
        'speaker',
        'What they say of their age, in bounds: no day of birth',
      ),
      column(
        'deciding_note',
        'young_below',
        'speaker',
        'What they say of their age, in bounds: no day of birth',
      ),
      column(
        'deciding_note',
        'present',
        'who sat beside them',
        'Who was there when they said so, where they tell',
        true,
      ),
      column('beside', 'name', 'who decides with them', 'What the speaker calls them', true),
      column(
        'beside',
        'code_hash',
        'who decides with them',
        'Answering without an account; a hash of the code',
      ),
      column('shown_beside', 'contribution_id', 'speaker', 'Words that they let who decides with them read'),
    ],
  }),
  thing({
    name: 'young rule',
    tables: ['contributions.young_rule'],
    visibility: 'Everyone.',
    consent: 'none: what a movement laid down',
    provenance: 'Whoever looks after the movement.',
    personalData: [],
  }),
]
