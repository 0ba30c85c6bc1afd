import { type Thing, thing } from '../../../../platform/registry/thing.ts'

const about = (column: string, purpose: string, sealed = false) => ({
  table: 'stories.shared_mail',
  column,
  about: 'who shared it',
  purpose,
  retention:
    'until they or whoever gets the letter end it, a letter comes back, it is taken back, or four weeks after it is read or ended',
  ...(sealed && { sealed }),
})

/** Where somebody without an account hears that something lies with what they shared. */
export const sharedMailThings: readonly Thing[] = [
  thing({
    name: 'shared mail',
    tables: ['stories.shared_mail'],
    visibility:
      'Nobody, also not who looks along: not the address, and not whether there is one. That a letter goes: who has the code of what was shared.',
    consent:
      'Left by who shared it, asked of nobody. One letter until they looked; one press in it ends it for good.',
    provenance: 'Typed by who shared something without an account.',
    personalData: [
      about('address', 'Telling them that something lies there, and never what', true),
      about(
        'address_key',
        'Finding what their address was left with when they erase everything; a keyed hash',
      ),
      about('stop_hash', 'Knowing the link in a letter again; a hash'),
    ],
  }),
]
